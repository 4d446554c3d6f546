import { judgedMonth } from '../../domain/plan/judged-month.ts'
import type { MetricRow, Scorecard } from '../../domain/plan/plan.ts'
import { monthStands } from '../../domain/plan/month-stands.ts'
import { useStaffWorld } from './staff-world.tsx'

/**
 * Says whether figures of the month judged may still change, of one row or of the plan: what is judged is then judged "so far",
 * never for good. A row without a figure of that month goes with the others.
 */
export function useOpen(
  card: Pick<Scorecard, 'asOf' | 'judgedTo'> & { metrics: readonly MetricRow[] },
): (metric?: MetricRow) => boolean {
  const { clock } = useStaffWorld()
  const judged = judgedMonth(card, card.asOf)
  return (metric) =>
    monthStands(metric ? [metric] : card.metrics, judged, clock.today(), metric ? card.metrics : []) !== 'closed'
}
