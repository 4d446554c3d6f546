import { judgedMonth } from '../../../domain/plan/judged-month.ts'
import type { Scorecard } from '../../../domain/plan/plan.ts'
import { monthStands } from '../../../domain/plan/month-stands.ts'
import { useStaffWorld } from '../staff-world.tsx'
import { useStaffWords } from '../words.ts'

/** Whether figures of the month judged may still change; and of a month that is not over, that it is not judged at all. */
export function MonthWords({ card }: { card: Pick<Scorecard, 'asOf' | 'judgedTo' | 'metrics'> }) {
  const { t, month } = useStaffWords()
  const judged = judgedMonth(card, card.asOf)
  const { clock } = useStaffWorld()
  const stands = monthStands(card.metrics, judged, clock.today())
  return (
    <>
      {judged < card.asOf && `${t('month.notOver', { month: month(card.asOf), judged: month(judged) })} `}
      {t(`month.${stands}`, { month: month(judged) })}
    </>
  )
}
