import { baseOf, LIMITS_FROM, SETTLED_FROM, valueOf, type Point } from '../metric/definition.ts'
import { wilson } from '../metric/interval.ts'
import type { SpcPoint } from '../metric/spc.ts'
import { figureText, shareText } from './figure.ts'
import type { Judgement } from './judge.ts'
import type { PlanMetric } from './plan.ts'
import { monthsOfBaseline, type Standing } from './standing.ts'
import { latestStretches, stretchAt, stretchValues } from './stretch.ts'

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
  // A baseline's rules see no other baseline.
  const { from } = standing.baselines.at(-1)!
  sentences.push(...causeSentences(chart.points.slice(from), shown.slice(from)))
  if (standing.assurance) {
    sentences.push({ key: `reading.assurance.${standing.assurance}`, values: { target: metric.target?.raw ?? '' } })
  }
  if (months < SETTLED_FROM) sentences.push({ key: 'reading.trial', values: { months } })
  return sentences
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
  const stretch = stretchValues(stretchAt(points, points.length - 1), shown)
  return [{ key: `reading.cause.${last.special}`, values: { way, ...stretch } }]
}

/** As many stretches of marked months as are told one by one; the rest of their months are counted. */
const TOLD = 2

/** The marked months of the present baseline, told as the whole stretches that they belong to. */
function earlierMarks(points: readonly SpcPoint[], shown: readonly string[]): Sentence[] {
  const { told, rest } = latestStretches(points, TOLD)
  return [
    ...told.map((stretch) => {
      const kind = stretch.from === stretch.to ? 'one' : stretch.near > 0 ? 'near' : 'run'
      return { key: `reading.earlier.${kind}`, values: stretchValues(stretch, shown) }
    }),
    ...(rest > 0 ? [{ key: 'reading.earlier.more', values: { months: rest } }] : []),
  ]
}
