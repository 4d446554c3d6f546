import { baseOf, LIMITS_FROM, SETTLED_FROM, valueOf, type Point } from '../metric/definition.ts'
import { wilson } from '../metric/interval.ts'
import type { SpcChart, SpcPoint } from '../metric/spc.ts'
import { figureText, shareText } from './figure.ts'
import type { Judgement } from './judge.ts'
import type { PlanMetric } from './plan.ts'

/** One sentence: a key of the catalogue and what fills it. Months stay `YYYY-MM`; the page writes them out. */
export type Sentence = { key: string; values: Record<string, string | number> }

type Read = {
  metric: Pick<PlanMetric, 'unit' | 'direction' | 'target'>
  judgement: Judgement
  /** The chart over all shown months up to the latest; its last point is the judgement's latest month. */
  chart: SpcChart
  /** The latest month with a figure is still open. */
  provisional: boolean
  /** The month looked at is still open, so that no verdict is the last word. */
  open: boolean
  /** Drawn as bars: no limits, so nothing is said about chance. */
  rare: boolean
  /** Limits counted anew, by a named person: since when, and how many months they rest on. */
  baseline?: { since: string; months: number } | null
}

/** Reads a chart aloud: the figure, what it rests on, the milestone, and what chance can and cannot explain. */
export function readChart({ metric, judgement, chart, provisional, open, rare, baseline }: Read): Sentence[] {
  const { latest } = judgement
  if (!latest) return [{ key: 'reading.nothing', values: {} }]
  const { unit, direction } = metric
  const sentences = [
    figureSentence(unit, latest.point, figureText(unit, latest.value, { milestone: judgement.milestone, direction })),
  ]
  if (provisional) sentences.push({ key: 'reading.provisional', values: {} })
  if (judgement.lowBase) sentences.push({ key: 'reading.lowBase', values: {} })
  sentences.push(milestoneSentence(judgement, open))
  const months = baseline?.months ?? chart.points.length
  if (rare) return [...sentences, { key: 'reading.rare', values: {} }]
  if (baseline) sentences.push({ key: 'reading.baseline', values: { since: baseline.since, months } })
  if (months < LIMITS_FROM) {
    return [...sentences, { key: baseline ? 'reading.short.baseline' : 'reading.short', values: { months } }]
  }
  sentences.push(causeSentence(chart.points))
  if (chart.assurance) {
    const how = isChanging(chart) ? 'changing' : chart.assurance
    sentences.push({ key: `reading.assurance.${how}`, values: { target: metric.target?.raw ?? '' } })
  }
  if (months < SETTLED_FROM) sentences.push({ key: 'reading.trial', values: { months } })
  return sentences
}

/** The latest months leave what the limits expect, towards the target or away from it: "out of reach" would deny it. */
function isChanging({ assurance, points }: SpcChart): boolean {
  const { variation } = points.at(-1)!
  return variation === (assurance === 'consistent_fail' ? 'improvement' : 'concern') && assurance !== 'inconsistent'
}

function figureSentence(unit: PlanMetric['unit'], point: Point, value: string): Sentence {
  const n = baseOf(unit, point)
  if (n === null || valueOf(unit, point) === null)
    return { key: 'reading.count', values: { month: point.month, value } }
  const { lower, upper } = wilson(point.numerator!, n)
  return {
    key: 'reading.share',
    values: { month: point.month, value, lower: shareText(lower), upper: shareText(upper), n },
  }
}

function milestoneSentence({ verdict, milestone, next, latest }: Judgement, open: boolean): Sentence {
  switch (verdict) {
    case 'met':
    case 'missed':
      return {
        key: `reading.${verdict}`,
        values: { milestone: milestone!.raw, month: milestone!.month, open: open ? 'yes' : 'no' },
      }
    case 'trend_only':
      return { key: 'reading.trendOnly', values: {} }
    case 'not_yet':
      return { key: 'reading.notYet', values: { milestone: next!.raw, month: next!.month } }
    case 'no_data':
      return {
        key: 'reading.old',
        values: { milestone: milestone!.raw, month: milestone!.month, latest: latest!.point.month },
      }
  }
}

/** What the latest point is, and whether that is the wished-for way; a run also says how long it is. */
function causeSentence(points: readonly SpcPoint[]): Sentence {
  const last = points.at(-1)!
  if (last.special === 'none') return { key: 'reading.cause.none', values: {} }
  const way = last.variation === 'improvement' ? 'better' : last.variation === 'concern' ? 'worse' : 'other'
  return { key: `reading.cause.${last.special}`, values: { way, months: runLength(points, last.special) } }
}

/** How many of the latest points lie on the side (or in the rise or fall) that the last one is flagged for. */
function runLength(points: readonly SpcPoint[], special: SpcPoint['special']): number {
  const belongs = (i: number): boolean => {
    const point = points[i]!
    if (special.startsWith('shift'))
      return special === 'shift_high' ? point.value > point.mean : point.value < point.mean
    const after = points[i + 1]
    if (!after) return true
    return special === 'trend_up' ? after.value > point.value : after.value < point.value
  }
  let first = points.length
  while (first > 0 && belongs(first - 1) && points[first - 1]!.mean === points.at(-1)!.mean) first--
  return points.length - first
}
