import { countingSentences } from '../../../domain/log/counting-sentences.ts'
import type { LogKind } from '../../../domain/log/kinds.ts'
import { useForumWorld } from '../forum-world.tsx'
import { useForumWords } from '../words.ts'

type Fields = Readonly<Record<string, unknown>>

/** The sentences under the form's first fields, said anew as it is filled in. */
export function CountingLines({ kind, fields }: { kind: LogKind; fields: Fields }) {
  const words = useForumWords()
  const { clock } = useForumWorld()
  const lines = countingSentences(words, kind, fields, clock.today())
  if (lines.length === 0) return null
  return (
    <ul className="counting">
      {lines.map(({ text, counts }) => (
        <li key={text} data-counts={counts}>
          {text}
        </li>
      ))}
    </ul>
  )
}
