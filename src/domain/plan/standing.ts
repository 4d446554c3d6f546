import { isRare, LIMITS_FROM, shownMonths, valueOf, type Direction, type Point } from '../metric/definition.ts'
import { xmrChart, type Improvement, type SpcChart, type SpcPoint, type Variation } from '../metric/spc.ts'
import { targetSaid, type TargetSaid } from './assurance.ts'
import { judge, type Judgement } from './judge.ts'
import type { PlanMetric } from './plan.ts'
import { runningSince } from './running-total.ts'

/** A stretch of shown months with one mean and one pair of limits; `from` and `to` are places in `months`, both included. */
export type Baseline = { from: number; to: number; limits: boolean }

/** Everything a row or a chart says of a metric as of a month. */
export type Standing = {
  judgement: Judgement
  /** `spc` is null while the month's baseline has too few months, or the counts are too small, for limits. */
  months: { point: Point; value: number; spc: SpcPoint | null }[]
  /** The month that is not over, where it has a figure: it may be drawn, and takes part in nothing. */
  unfinished: { point: Point; value: number } | null
  /** One point per shown month. */
  chart: SpcChart
  /** At least one while a month is shown; the last one is the present. */
  baselines: Baseline[]
  rare: boolean
  /** Of a running total: since when. It has one baseline and no limits. */
  running: string | null
  /** Of the latest month, and null where it has no limits. */
  variation: Variation | null
  assurance: TargetSaid | null
}

const WISH: Record<Direction, Improvement> = { higher: 'increase', lower: 'decrease', 'trend-only': 'neutral' }

/**
 * Stands every metric up the same way on the scorecard and on its own page. Hidden months take no part. `rebased` are the
 * months from which a named person counts the limits anew. `judged` is what `judgedMonth` says: months after it wait until they are over.
 */
export function standingOf(
  metric: PlanMetric,
  series: readonly Point[],
  judged: string,
  rebased: readonly string[],
): Standing {
  const shown = shownMonths(metric.unit, series, judged)
  const values = shown.map((m) => m.value)
  const target = metric.target?.kind === 'value' ? (metric.target.value ?? null) : null
  const running = runningSince(metric)
  const rare = running === null && isRare(metric.unit, values)
  // A baseline set at a month without a figure starts at the next month that has one.
  const starts = (running ? [] : rebased)
    .map((month) => shown.findIndex((m) => m.point.month >= month))
    .filter((at) => at > 0)
  const chart = xmrChart(values, { improvement: WISH[metric.direction], target, rebaseAt: starts })
  const firsts = [...new Set(values.length > 0 ? [0, ...starts] : [])].sort((a, b) => a - b)
  const baselines = firsts.map((from, i): Baseline => {
    const to = (firsts[i + 1] ?? values.length) - 1
    return { from, to, limits: !rare && !running && to - from + 1 >= LIMITS_FROM }
  })
  const limited = (at: number) => baselines.some((one) => one.limits && one.from <= at && at <= one.to)
  const months = shown.map((m, i) => ({ ...m, spc: limited(i) ? chart.points[i]! : null }))
  return {
    judgement: judge(metric, series, judged),
    months,
    unfinished: unfinishedMonth(metric, series, judged),
    chart,
    baselines,
    rare,
    running,
    variation: months.at(-1)?.spc?.variation ?? null,
    assurance: months.at(-1)?.spc ? targetSaid(chart) : null,
  }
}

function unfinishedMonth({ unit }: PlanMetric, series: readonly Point[], judged: string): Standing['unfinished'] {
  const point = series.find(({ month, state }) => month > judged && state === 'open')
  const value = point ? valueOf(unit, point) : null
  return point && value !== null ? { point, value } : null
}

/** How many months the present limits rest on. */
export function monthsOfBaseline({ baselines }: Pick<Standing, 'baselines'>): number {
  const last = baselines.at(-1)
  return last ? last.to - last.from + 1 : 0
}
