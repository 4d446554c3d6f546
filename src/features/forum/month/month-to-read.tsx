import { useForumWords } from '../words.ts'
import { MonthlyLog, type MonthlyLogProps } from './monthly-log.tsx'

const isMonth = (text: string) => /^20\d{2}-(0[1-9]|1[0-2])$/.test(text)

/** The name of a month for a title; none where the address names no month. */
export function useMonthTitle(month: string): string {
  const words = useForumWords()
  return isMonth(month) ? words.t('month.title', { month: words.month(month) }) : words.t('month.none.title')
}

/** The month of an address: its log, or why there is none. Nobody is offered a box to write in of a month that has not begun. */
export function MonthToRead(props: MonthlyLogProps) {
  const { t, month: named } = useForumWords()
  const { month, today, onMonth } = props
  const now = today.slice(0, 7)
  const title = useMonthTitle(month)
  if (isMonth(month) && month <= now) return <MonthlyLog {...props} />
  return (
    <article className="monthly">
      <h1>{title}</h1>
      <p>{isMonth(month) ? t('month.toCome', { month: named(month) }) : t('month.noSuch')}</p>
      <p className="buttons">
        <button type="button" className="button" onClick={() => onMonth(now)}>
          {t('month.readThis', { month: named(now) })}
        </button>
      </p>
    </article>
  )
}
