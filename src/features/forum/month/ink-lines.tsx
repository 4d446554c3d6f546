import { useForumWords } from '../words.ts'

const LINES = ['name', 'role', 'signature', 'date'] as const

/** Lines to sign on, for both sides; only on paper. */
export function InkLines() {
  const { t } = useForumWords()
  return (
    <div className="ink-lines" aria-hidden="true">
      {(['pcpw', 'local_area'] as const).map((side) => (
        <div key={side}>
          <b>{t(`month.ink.${side}`)}</b>
          {LINES.map((line) => (
            <span key={line}>{t(`month.ink.${line}`)}</span>
          ))}
        </div>
      ))}
    </div>
  )
}
