import { judge, type Verdict } from './judge.ts'
import type { MetricRow } from './plan.ts'

/** "x of 29": `of` counts the rows with a milestone that may be judged by the month; `older` those judged by an earlier month's figure. */
export type Headline = { of: number; met: number; missed: number; noFigure: number; older: number }

/** The headline as of a month. Rows that print the same figure twice are trend-only in the plan, so none counts twice. */
export function headline(metrics: readonly MetricRow[], asOf: string): Headline {
  const judged = metrics.map((metric) => judge(metric, metric.series, asOf))
  const count = (wanted: Verdict) => judged.filter(({ verdict }) => verdict === wanted).length
  const [met, missed, noFigure] = [count('met'), count('missed'), count('no_data')]
  const older = judged.filter(
    ({ verdict, latest }) => (verdict === 'met' || verdict === 'missed') && latest!.point.month < asOf,
  ).length
  return { of: met + missed + noFigure, met, missed, noFigure, older }
}
