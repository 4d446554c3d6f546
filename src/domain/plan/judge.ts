import { isLowBase, shownMonths, type Point } from '../metric/definition.ts'
import type { Milestone, PlanMetric } from './plan.ts'

/**
 * Does `value` reach a milestone as printed? `>` and `<` are strict; a plain number means "at least" where higher
 * is better and "at most" where lower is.
 */
export function meets(
  value: number,
  milestone: { value: number; comparator: '>' | '<' | null },
  direction: 'higher' | 'lower',
): boolean {
  if (milestone.comparator === '>') return value > milestone.value
  if (milestone.comparator === '<') return value < milestone.value
  return direction === 'higher' ? value >= milestone.value : value <= milestone.value
}

type Asked = Pick<PlanMetric, 'direction' | 'hasNumericTrajectory' | 'milestones'>

/**
 * Milestones that may be judged, in time order: not where the figure started, not one from before the plan, not a doubtful one,
 * none of a trend-only row.
 */
export function judgeableMilestones(metric: Asked): Milestone[] {
  if (metric.direction === 'trend-only' || !metric.hasNumericTrajectory) return []
  return metric.milestones
    .filter((milestone) => !milestone.start && !milestone.before && !milestone.uncertain)
    .sort((a, b) => (a.month < b.month ? -1 : 1))
}

/** The latest milestone on or before `month`. Between two dates nothing is interpolated. */
export function milestoneFor(metric: Asked, month: string): Milestone | null {
  return judgeableMilestones(metric).findLast((milestone) => milestone.month <= month) ?? null
}

/** The first milestone after `month`. */
export function nextMilestone(metric: Asked, month: string): Milestone | null {
  return judgeableMilestones(metric).find((milestone) => milestone.month > month) ?? null
}

/** All that the plan asks of it, it asks for months before it was in force: no trend alone, and yet nothing to judge. */
function askedOnlyBefore(metric: Asked): boolean {
  return metric.hasNumericTrajectory && metric.milestones.some(({ before, start }) => before && !start)
}

/**
 * - `met`, `missed`: the latest figure against the latest milestone;
 * - `trend_only`: the plan asks for a trend, or for no number that may be judged;
 * - `asked_before`: every milestone is for a month before the plan was in force;
 * - `not_yet`: the first milestone is still to come;
 * - `no_data`: no figure since the milestone's own month.
 */
export type Verdict = 'met' | 'missed' | 'trend_only' | 'asked_before' | 'not_yet' | 'no_data'

export type Judgement = {
  verdict: Verdict
  milestone: Milestone | null
  next: Milestone | null
  /** The latest month with a figure, up to the month judged; shown even when it is too old to be judged. */
  latest: { point: Point; value: number } | null
  /** The latest figure is a percentage of fewer than 30 answers. */
  lowBase: boolean
}

/** How a metric stands as of a month, by the figures up to and including it. */
export function judge(metric: Asked & Pick<PlanMetric, 'unit'>, series: readonly Point[], asOf: string): Judgement {
  const latest = shownMonths(metric.unit, series, asOf).at(-1) ?? null
  const milestone = milestoneFor(metric, asOf)
  return {
    verdict: verdictOf(metric, milestone, latest),
    milestone,
    next: nextMilestone(metric, asOf),
    latest,
    lowBase: latest !== null && isLowBase(metric.unit, latest.point),
  }
}

function verdictOf(metric: Asked, milestone: Milestone | null, latest: Judgement['latest']): Verdict {
  if (metric.direction === 'trend-only') return 'trend_only'
  if (judgeableMilestones(metric).length === 0) return askedOnlyBefore(metric) ? 'asked_before' : 'trend_only'
  if (!milestone) return 'not_yet'
  if (!latest || latest.point.month < milestone.month) return 'no_data'
  return meets(latest.value, milestone, metric.direction) ? 'met' : 'missed'
}
