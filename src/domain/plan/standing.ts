import { isRare, LIMITS_FROM, shownMonths, type Direction, type Point } from '../metric/definition.ts'
import { xmrChart, type Improvement, type SpcChart, type Variation } from '../metric/spc.ts'
import { judge, type Judgement } from './judge.ts'
import type { PlanMetric } from './plan.ts'

/** Everything a row or a chart says of a metric as of a month. */
export type Standing = {
  judgement: Judgement
  months: { point: Point; value: number }[]
  /** One point per shown month. */
  chart: SpcChart
  rare: boolean
  /** Variation of the latest month; null while there are too few months, or too small counts, for limits. */
  variation: Variation | null
}

const WISH: Record<Direction, Improvement> = { higher: 'increase', lower: 'decrease', 'trend-only': 'neutral' }

/** Stands every metric up the same way on the scorecard and on its own page. Hidden months take no part. */
export function standingOf(metric: PlanMetric, series: readonly Point[], asOf: string): Standing {
  const months = shownMonths(metric.unit, series, asOf)
  const values = months.map((m) => m.value)
  const target = metric.target?.kind === 'value' ? (metric.target.value ?? null) : null
  const chart = xmrChart(values, { improvement: WISH[metric.direction], target })
  const rare = isRare(metric.unit, values)
  return {
    judgement: judge(metric, series, asOf),
    months,
    chart,
    rare,
    variation: rare || months.length < LIMITS_FROM ? null : (chart.points.at(-1)?.variation ?? null),
  }
}
