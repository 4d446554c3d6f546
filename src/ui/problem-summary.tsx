import { useEffect, useRef } from 'react'

export type Problem = { text: string; href: string }

/**
 * What has to be put right, at the top of the page, each line a link to its place. Takes the focus when it appears,
 * so that nobody who cannot see it is left wondering why nothing happened.
 */
export function ProblemSummary({ title, problems }: { title: string; problems: readonly Problem[] }) {
  const box = useRef<HTMLDivElement>(null)
  // By what it says, not by the list: a page draws itself again at every key, and must not take the focus from a text box.
  const said = problems.map(({ text }) => text).join('\n')
  // oxlint-disable-next-line react/exhaustive-effect-dependencies
  useEffect(() => box.current?.focus(), [said])
  return (
    <div className="summary" ref={box} tabIndex={-1} role="alert" aria-labelledby="summary-title">
      <h2 id="summary-title">{title}</h2>
      <ul>
        {problems.map(({ text, href }) => (
          <li key={href + text}>
            <a href={href} onClick={(event) => moveTo(event.currentTarget.ownerDocument, href)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function moveTo(page: Document, href: string) {
  page.getElementById(href.slice(1))?.focus()
}
