import { judge, type Verdict } from './judge.ts'
import type { MetricRow } from './plan.ts'

/** "x of 29": `of` counts the rows with a milestone that may be judged by the month. */
export type Headline = { of: number; met: number; missed: number; noFigure: number }

/** The headline as of a month. Rows that print the same figure twice are trend-only in the plan, so none counts twice. */
export function headline(metrics: readonly MetricRow[], asOf: string): Headline {
  const verdicts = metrics.map((metric) => judge(metric, metric.series, asOf).verdict)
  const count = (verdict: Verdict) => verdicts.filter((v) => v === verdict).length
  const [met, missed, noFigure] = [count('met'), count('missed'), count('no_data')]
  return { of: met + missed + noFigure, met, missed, noFigure }
}
