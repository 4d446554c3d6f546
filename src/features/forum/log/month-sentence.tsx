import { useBook, useForumWorld } from '../forum-world.tsx'
import { isLogHere } from '../frame/log-here.tsx'
import { useForumWords } from '../words.ts'
import { monthSoFar } from './month-so-far.ts'

/** More dots than this say nothing at a glance. */
const MOST_DOTS = 24

/**
 * This month as a sentence and a row of dots: full ones count on the scorecard, empty ones are logged and not shared, and for
 * dashed ones the plan still asks. Only what is shared reaches what the plan asks for.
 */
export function MonthSentence() {
  const { t, month } = useForumWords()
  const { clock, plan } = useForumWorld()
  const book = useBook()
  const today = clock.today()
  const { count, notShared, asked } = monthSoFar(book?.entries ?? [], plan, today)
  if (!isLogHere(book))
    return (
      <section className="month-sentence">
        <p className="soft">{month(today.slice(0, 7))}</p>
        <h1>{t('log.title')}</h1>
      </section>
    )
  const shared = count - notShared
  const open = Math.max(0, (asked?.least ?? 0) - count)
  const dots = [
    ...Array.from({ length: Math.min(shared, MOST_DOTS) }, () => 'dot'),
    ...Array.from({ length: Math.min(notShared, MOST_DOTS) }, () => 'dot waiting'),
    ...Array.from({ length: Math.min(open, MOST_DOTS) }, () => 'dot open'),
  ]
  return (
    <section className="month-sentence">
      <p className="soft">{month(today.slice(0, 7))}</p>
      <h1>{t('log.sofar', { count })}</h1>
      {notShared > 0 && <p>{t('log.notShared', { count: notShared, shared })}</p>}
      {asked && (
        <p className="soft">
          {t(!asked.strictly ? 'log.asks.least' : shared >= asked.least ? 'log.reached' : 'log.asks.more', {
            value: asked.value,
          })}
        </p>
      )}
      <div className="dots" aria-hidden="true">
        {dots.map((className, i) => (
          <span key={i} className={className} />
        ))}
      </div>
    </section>
  )
}
