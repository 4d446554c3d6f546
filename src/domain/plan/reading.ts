import { baseOf, LIMITS_FROM, SETTLED_FROM, valueOf, type Point } from '../metric/definition.ts'
import { wilson } from '../metric/interval.ts'
import type { SpcChart, SpcPoint } from '../metric/spc.ts'
import { figureText, shareText } from './figure.ts'
import type { Judgement } from './judge.ts'
import type { PlanMetric } from './plan.ts'
import { monthsOfBaseline, type Standing } from './standing.ts'

/** One sentence: a key of the catalogue and what fills it. Months stay `YYYY-MM`; the page writes them out. */
export type Sentence = { key: string; values: Record<string, string | number> }

type Read = {
  metric: Pick<PlanMetric, 'unit' | 'feed' | 'direction' | 'target' | 'hasNumericTrajectory' | 'milestones'>
  standing: Standing
  /** The latest month with a figure is still open. */
  provisional: boolean
  /** The month looked at is still open, so that no verdict is the last word. */
  open: boolean
}

/** Reads a chart aloud: the figure, what it rests on, the milestone, and what chance can and cannot explain. */
export function readChart({ metric, standing, provisional, open }: Read): Sentence[] {
  const { judgement, chart, rare, running } = standing
  const { latest } = judgement
  if (!latest) return [{ key: 'reading.nothing', values: {} }]
  const { unit, direction } = metric
  const sentences = [
    figureSentence(metric, latest.point, figureText(unit, latest.value, { milestone: judgement.milestone, direction })),
  ]
  if (provisional) sentences.push({ key: 'reading.provisional', values: {} })
  if (judgement.lowBase) sentences.push({ key: 'reading.lowBase', values: {} })
  sentences.push(milestoneSentence(judgement, open))
  if (running) return [...sentences, { key: 'reading.running', values: { since: running } }]
  if (rare) return [...sentences, { key: 'reading.rare', values: {} }]
  const shown = standing.months.map(({ point }) => point.month)
  const months = monthsOfBaseline(standing)
  const baseline = standing.baselines.length > 1 ? shown[standing.baselines.at(-1)!.from]! : null
  if (baseline) sentences.push({ key: 'reading.baseline', values: { since: baseline, months } })
  if (months < LIMITS_FROM) {
    return [...sentences, { key: baseline ? 'reading.short.baseline' : 'reading.short', values: { months } }]
  }
  sentences.push(...causeSentences(chart.points, shown))
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

function figureSentence({ unit, feed }: Pick<PlanMetric, 'unit' | 'feed'>, point: Point, value: string): Sentence {
  const n = baseOf(unit, point)
  if (n === null || valueOf(unit, point) === null)
    return { key: 'reading.count', values: { month: point.month, value } }
  const { lower, upper } = wilson(point.numerator!, n)
  const said = { month: point.month, value, lower: shareText(lower), upper: shareText(upper), n }
  // Plans issued in time are counted; nobody answered anything.
  return feed === 'survey'
    ? { key: 'reading.share', values: said }
    : { key: 'reading.shareCounted', values: { ...said, numerator: point.numerator! } }
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
    case 'asked_before':
      return { key: 'reading.beforePlan', values: {} }
    case 'not_yet':
      return { key: 'reading.notYet', values: { milestone: next!.raw, month: next!.month } }
    case 'no_data':
      return {
        key: 'reading.old',
        values: { milestone: milestone!.raw, month: milestone!.month, latest: latest!.point.month },
      }
  }
}

/** What the latest point is and whether that is the wished-for way; a point within the limits does not speak for the marked ones before it. */
function causeSentences(points: readonly SpcPoint[], shown: readonly string[]): Sentence[] {
  const last = points.at(-1)!
  if (last.special === 'none') {
    const earlier = earlierMarks(points, shown)
    return [{ key: earlier.length > 0 ? 'reading.cause.within' : 'reading.cause.none', values: {} }, ...earlier]
  }
  const way = last.variation === 'improvement' ? 'better' : last.variation === 'concern' ? 'worse' : 'other'
  return [{ key: `reading.cause.${last.special}`, values: { way, months: runLength(points, last.special) } }]
}

/** As many stretches of marked months as are told one by one; the rest are counted. */
const TOLD = 2

/** The marked months of the present baseline, neighbours of one kind together, the latest first. */
function earlierMarks(points: readonly SpcPoint[], shown: readonly string[]): Sentence[] {
  const present = points.at(-1)!
  const stretches: { special: SpcPoint['special']; from: number; to: number }[] = []
  points.forEach(({ special, mean, upper }, i) => {
    if (special === 'none' || mean !== present.mean || upper !== present.upper) return
    const open = stretches.at(-1)
    if (open && open.special === special && open.to === i - 1) open.to = i
    else stretches.push({ special, from: i, to: i })
  })
  const latest = stretches.reverse()
  const rest = latest.slice(TOLD).reduce((sum, { from, to }) => sum + to - from + 1, 0)
  return [
    ...latest.slice(0, TOLD).map(({ special, from, to }) => ({
      key: `reading.earlier.${from === to ? 'one' : 'run'}`,
      values: { special, from: shown[from]!, to: shown[to]!, months: to - from + 1 },
    })),
    ...(rest > 0 ? [{ key: 'reading.earlier.more', values: { months: rest } }] : []),
  ]
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
