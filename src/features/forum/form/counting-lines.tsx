import type { Activity } from '../../../domain/log/activity.ts'
import { countingOf, type Counting } from '../../../domain/log/counting.ts'
import type { LogKind } from '../../../domain/log/kinds.ts'
import { useForumWords, type ForumWords } from '../words.ts'

type Fields = Readonly<Record<string, unknown>>

/** What a record counts towards and why, as sentences. */
export function countingSentences(
  words: ForumWords,
  kind: LogKind,
  fields: Fields,
): { text: string; counts: boolean }[] {
  return countingOf(kind, fields).map((one) => ({ text: sentenceOf(words, one, fields), counts: one.counts }))
}

function sentenceOf({ t, named, month }: ForumWords, { metric, because, counts, month: of }: Counting, fields: Fields) {
  const towards = named(`log.towards.${metric}`, metric)
  if (because === 'somebody_said') {
    const reason = (fields as Partial<Activity>).counts?.because ?? ''
    return t(counts ? 'log.because.somebody_said_yes' : 'log.because.somebody_said_no', { towards, reason })
  }
  return t(`log.because.${because}`, {
    towards,
    month: month(of),
    level: named(`log.short.${String(fields['level'])}`, ''),
  })
}

/** The sentences under the form's first fields, said anew as it is filled in. */
export function CountingLines({ kind, fields }: { kind: LogKind; fields: Fields }) {
  const words = useForumWords()
  const lines = countingSentences(words, kind, fields)
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
