import { scaleLinear } from 'd3-scale'
import { monthRange } from '../../../domain/metric/months.ts'
import type { PlanMetric } from '../../../domain/plan/plan.ts'
import type { Standing } from '../../../domain/plan/standing.ts'
import { stepsOf, type Step } from '../../../domain/plan/steps.ts'

/** Where everything of one chart goes, in pixels. Drawing only: nothing is judged here. */
export type Plot = {
  width: number
  height: number
  left: number
  right: number
  x: (month: string) => number
  y: (value: number) => number
  /** The lowest and the highest value of the scale. */
  from: number
  to: number
  /** Where each shown month stands, in their order. */
  spots: { x: number; y: number }[]
  /** Where the month that is not over stands, if it has a figure. */
  unfinished: { x: number; y: number } | null
  /** Half the distance between two months. */
  half: number
  monthTicks: string[]
  valueTicks: number[]
  steps: Step[]
  target: number | null
  /** A mean and its limits for each baseline of six months and more; none for small counts. */
  limits: Lines[]
  /** Where somebody had the limits counted anew. */
  starts: number[]
}

/** The lines of one baseline, from `from` to `to` in pixels. */
export type Lines = { from: number; to: number; mean: number; lower: number; upper: number }

const MARGIN = { top: 26, right: 18, bottom: 34, left: 52 }

/** Lays a metric's months out on a surface. Percentages never show a scale below 0 or above 100. */
export function plotOf(metric: PlanMetric, standing: Standing, asOf: string, width: number, height: number): Plot {
  const { months, baselines, rare, unfinished } = standing
  const first = months[0]?.point.month ?? asOf
  const span = monthRange(first, asOf)
  const steps = stepsOf(metric, first, asOf)
  const target = metric.target?.kind === 'value' ? (metric.target.value ?? null) : null
  const heights = [
    ...months.map((m) => m.value),
    ...(unfinished ? [unfinished.value] : []),
    ...steps.map((s) => s.value),
    ...(target === null ? [] : [target]),
    // Every month of a baseline has the same limits.
    ...baselines.flatMap(({ to }) => (months[to]!.spc ? [months[to]!.spc.lower, months[to]!.spc.upper] : [])),
  ]
  const right = width - MARGIN.right
  // Ten charts of ten years are drawn while somebody waits: places are counted here, a scale's own call costs far more.
  const [left, apart] = [MARGIN.left + 14, (right - MARGIN.left - 28) / Math.max(1, span.length - 1)]
  const scale = range(heights, metric.unit === 'percent', rare)
  const [from, to] = scale.domain() as [number, number]
  const [bottom, rise] = [height - MARGIN.bottom, (height - MARGIN.bottom - MARGIN.top) / (to - from)]
  const y = (value: number) => bottom - (value - from) * rise
  const half = Math.min(18, apart / 2)
  const [firstYear, firstNumber] = [Number(first.slice(0, 4)), Number(first.slice(5))]
  const x = (month: string) =>
    left + ((Number(month.slice(0, 4)) - firstYear) * 12 + Number(month.slice(5)) - firstNumber) * apart
  const edge = (at: number) => x(months[at]!.point.month) - half
  const limits = baselines.flatMap(({ from, to }, i): Lines[] => {
    const spc = months[to]!.spc
    if (!spc) return []
    const ends = { from: i === 0 ? MARGIN.left : edge(from), to: baselines[i + 1] ? edge(to + 1) : right }
    return [{ ...ends, mean: spc.mean, lower: spc.lower, upper: spc.upper }]
  })
  const every = Math.max(1, Math.ceil(span.length / Math.max(2, Math.floor(width / 110))))
  return {
    width,
    height,
    left: MARGIN.left,
    right,
    x,
    y,
    from,
    to,
    spots: months.map((m) => ({ x: x(m.point.month), y: y(m.value) })),
    unfinished: unfinished && { x: x(unfinished.point.month), y: y(unfinished.value) },
    half,
    monthTicks: span.filter((_, i) => (span.length - 1 - i) % every === 0),
    // Nobody holds half a meeting, and rounded labels would say the same number twice.
    valueTicks: scale.ticks(height < 300 ? 4 : 6).filter((tick) => metric.unit !== 'count' || Number.isInteger(tick)),
    steps,
    target,
    limits,
    starts: baselines.slice(1).map(({ from }) => edge(from)),
  }
}

function range(heights: number[], percent: boolean, fromZero: boolean) {
  const [least, most] = [Math.min(...heights), Math.max(...heights)]
  const room = Math.max((most - least) * 0.08, percent ? 3 : 1)
  const low = fromZero ? 0 : least - room
  const within = (value: number) => (percent ? Math.min(100, Math.max(0, value)) : Math.max(0, value))
  return scaleLinear([within(low), within(most + room)], [0, 1]).nice(6)
}

/** A height kept within the drawing: limits may lie below 0 or above 100%, and are clipped only here. */
export function clipped(plot: Plot, value: number): number {
  return plot.y(Math.min(plot.to, Math.max(plot.from, value)))
}
