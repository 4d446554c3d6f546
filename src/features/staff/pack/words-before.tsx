import type { StandingWords, WordsVersion } from '../../../domain/ports-pack.ts'
import { apart } from '../../../ui/typed.tsx'
import { useStaffWords } from '../words.ts'
import { PARTS } from './use-words-draft.ts'

/** What became of words after their report's time: when and why they were changed, and those that stood there before. */
export function WordsBefore({ stands }: { stands: StandingWords }) {
  const { t, date } = useStaffWords()
  if (!stands.late) return null
  const earlier = stands.earlier ?? []
  const day = date(stands.on)
  return (
    <div className="words-before soft">
      <p>{stands.why ? t('pack.wordsChanged', { day, why: stands.why }) : t('pack.wordsLate', { day })}</p>
      {earlier.length > 0 && (
        <details className="on-screen">
          <summary>{t('pack.wordsBefore', { count: earlier.length })}</summary>
          {earlier.map((version, i) => (
            <Before key={version.revision} version={version} by={earlier[i - 1] ?? stands} />
          ))}
        </details>
      )}
    </div>
  )
}

/** One version; `by` is the one that took its place. */
function Before({ version, by }: { version: WordsVersion; by: WordsVersion }) {
  const { t, date } = useStaffWords()
  return (
    <section>
      <p>
        {t('pack.wordsOf', {
          day: date(version.on),
          by: version.by ?? 'none',
          until: date(by.on),
          who: by.by ?? 'none',
          why: by.why ?? '',
        })}
      </p>
      {PARTS.map((part) => (
        <p key={part}>
          <b>{t(`pack.${part}`)}</b> {apart(version[part]) || t('pack.nothingWritten')}
        </p>
      ))}
    </section>
  )
}
