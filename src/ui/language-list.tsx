import type { MouseEvent } from 'react'

export type LanguageChoice = {
  code: string
  /** Its own name, as its speakers write it. */
  name: string
  /** That nobody has checked it yet, in that language and in English; null once somebody has. */
  draft: { own: string; english: string } | null
}

export type LanguageListProps = {
  languages: readonly LanguageChoice[]
  /** Code of the language in use. */
  chosen: string
  /** Without it the links do the work, as before any script. */
  onChoose?: (code: string) => void
}

/** Every language by its own name. Links (`?lang=pl`), so that they work before any script, and on paper. */
export function LanguageList({ languages, chosen, onChoose }: LanguageListProps) {
  const choose = (event: MouseEvent, code: string) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    onChoose?.(code)
  }
  return (
    <ul>
      {languages.map(({ code, name, draft }) => (
        <li key={code}>
          <a
            href={`?lang=${code}`}
            hrefLang={code}
            aria-current={code === chosen || undefined}
            {...(onChoose && { onClick: (event) => choose(event, code) })}
          >
            <bdi lang={code}>{name}</bdi>
            {draft && (
              <>
                <small lang={code} dir="auto">
                  {draft.own}
                </small>
                <small lang="en" dir="ltr">
                  {draft.english}
                </small>
              </>
            )}
          </a>
        </li>
      ))}
    </ul>
  )
}
