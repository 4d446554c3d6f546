import { judgeableMilestones } from './judge.ts'
import type { Scorecard } from './plan.ts'

type Read = Pick<Scorecard, 'plan' | 'metrics'>

/** The first month that can be looked back at: a milestone's, a figure's, or the one in which the first plan was adopted. */
export function firstMonth({ plan, metrics }: Read): string | null {
  const begins = plan?.begins ?? plan?.adoptedOn?.slice(0, 7)
  return earliest([
    ...metrics.flatMap(({ milestones, series }) => [...milestones, ...series].map((one) => one.month)),
    ...(begins ? [begins] : []),
  ])
}

/** The plan's column of starting points, which is never judged; null in a plan that has none. */
export function startMonth({ metrics }: Read): string | null {
  return earliest(metrics.flatMap(({ milestones }) => milestones.filter((one) => one.start).map((one) => one.month)))
}

/** The month of the first milestone that is judged. */
export function firstJudged({ metrics }: Read): string | null {
  return earliest(metrics.flatMap((metric) => judgeableMilestones(metric).map((one) => one.month)))
}

function earliest(months: string[]): string | null {
  return months.toSorted()[0] ?? null
}
