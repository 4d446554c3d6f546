import type { LogBook } from '../../../domain/ports-forum.ts'
import { useForumWords } from '../words.ts'

/** The whole log is on this device. Until then nothing is counted from it and nothing is said to be missing: it would be untrue. */
export const isLogHere = (book: LogBook | null): boolean =>
  book !== null && book.fetching === null && book.heardDay !== undefined

/** In place of what would be read out of a log that has not come to this device yet. */
export function LogNotHere() {
  const { t } = useForumWords()
  return (
    <section className="nothing" role="status">
      <h2>{t('log.notHere.title')}</h2>
      <p>{t('log.notHere')}</p>
    </section>
  )
}
