import { judgedMonth } from '../../../domain/plan/judged-month.ts'
import type { Scorecard } from '../../../domain/plan/plan.ts'
import { useOpen } from '../use-open.ts'
import { useStaffWords } from '../words.ts'

/** Whether figures of the month judged may still change; and of a month that is not over, that it is not judged at all. */
export function MonthWords({ card }: { card: Pick<Scorecard, 'asOf' | 'judgedTo'> }) {
  const { t, month } = useStaffWords()
  const judged = judgedMonth(card, card.asOf)
  const open = useOpen(judged)
  return (
    <>
      {judged < card.asOf && `${t('month.notOver', { month: month(card.asOf), judged: month(judged) })} `}
      {t(open ? 'month.open' : 'month.closed', { month: month(judged) })}
    </>
  )
}
