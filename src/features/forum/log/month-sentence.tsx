import { useBook, useForumWorld } from '../forum-world.tsx'
import { isLogHere } from '../frame/log-here.tsx'
import { useForumWords } from '../words.ts'
import { monthSoFar } from './month-so-far.ts'

/** More dots than this say nothing at a glance. */
const MOST_DOTS = 24

/** This month as a sentence and a row of dots: full ones are logged, open ones the plan still asks for. */
export function MonthSentence() {
  const { t, month } = useForumWords()
  const { clock, plan } = useForumWorld()
  const book = useBook()
  const today = clock.today()
  const { count, notShared, asked } = monthSoFar(book?.entries ?? [], plan, today.slice(0, 7))
  if (!isLogHere(book))
    return (
      <section className="month-sentence">
        <p className="soft">{month(today.slice(0, 7))}</p>
        <h1>{t('log.title')}</h1>
      </section>
    )
  const open = Math.max(0, (asked?.dots ?? 0) - count)
  return (
    <section className="month-sentence">
      <p className="soft">{month(today.slice(0, 7))}</p>
      <h1>{t('log.sofar', { count })}</h1>
      {asked && (
        <p className="soft">
          {t(open === 0 && asked.strictly ? 'log.reached' : asked.strictly ? 'log.asks.more' : 'log.asks.least', {
            value: asked.value,
          })}
        </p>
      )}
      <div className="dots" aria-hidden="true">
        {Array.from({ length: Math.min(count, MOST_DOTS) }, (_, i) => (
          <span key={i} className="dot" />
        ))}
        {Array.from({ length: Math.min(open, MOST_DOTS) }, (_, i) => (
          <span key={i} className="dot open" />
        ))}
      </div>
      {notShared > 0 && <p className="soft small">{t('log.notShared', { count: notShared })}</p>}
    </section>
  )
}
