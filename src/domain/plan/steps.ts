import { addMonths } from '../metric/months.ts'
import { judgeableMilestones } from './judge.ts'
import type { PlanMetric } from './plan.ts'

/** A milestone holds from its month until the next one; `to` is the last month it holds for. */
export type Step = { from: string; to: string; value: number; raw: string }

/** The judgeable milestones as level steps within a span of months. */
export function stepsOf(metric: PlanMetric, first: string, last: string): Step[] {
  const milestones = judgeableMilestones(metric)
  return milestones.flatMap((milestone, i) => {
    const following = milestones[i + 1]
    const end = following ? addMonths(following.month, -1) : last
    const [from, to] = [milestone.month < first ? first : milestone.month, end > last ? last : end]
    return from > to ? [] : [{ from, to, value: milestone.value, raw: milestone.raw }]
  })
}
