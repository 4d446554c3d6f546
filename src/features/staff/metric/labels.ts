import { figureText } from '../../../domain/plan/figure.ts'
import type { PlanMetric } from '../../../domain/plan/plan.ts'
import type { Standing } from '../../../domain/plan/standing.ts'
import { around, boxOf, freeSpot, type Box, type Spot } from './label-spots.ts'
import type { Plot } from './plot.ts'

type Label = { text: string; spot: Spot } | null
/** `steps` has one entry per milestone step; null where it repeats the one before or where there is no room. */
export type Labels = { latest: Label; mean: Label; steps: Label[] }

/** Finds room for the words in a chart, the most important first: the latest figure, the mean, then each milestone. */
export function labelsOf(
  plot: Plot,
  standing: Standing,
  metric: PlanMetric,
  meanWords: (mean: string) => string,
): Labels {
  const { months, judgement, rare } = standing
  const last = months.at(-1)
  if (rare || !last) return { latest: null, mean: null, steps: plot.steps.map(() => null) }
  const taken = marksOf(plot)
  const place = (text: string, spots: Spot[]): Label => {
    const spot = freeSpot(text, spots, taken, plot.spots)
    if (spot) taken.push(boxOf(text, spot))
    return spot && { text, spot }
  }

  const beside = { milestone: judgement.milestone, direction: metric.direction }
  const { x, y } = plot.spots.at(-1)!
  const latest = figureText(metric.unit, last.value, beside)
  const latestLabel: Label = place(latest, [
    { x: x + 8, y: y - 14, anchor: 'end' },
    { x: x + 8, y: y + 24, anchor: 'end' },
    { x: x + 8, y: y - 28, anchor: 'end' },
    { x: x + 8, y: y + 38, anchor: 'end' },
  ]) ?? { text: latest, spot: { x: x + 8, y: y - 14, anchor: 'end' } }

  // Beside the present mean; that of an earlier baseline is told apart by where it stands.
  const present = plot.limits.at(-1)
  const mean = present?.mean ?? 0
  const meanSpots = [-6, 17].flatMap((away): Spot[] => [
    { x: present?.to ?? plot.right, y: plot.y(mean) + away, anchor: 'end' },
    { x: (present?.from ?? plot.left) + 4, y: plot.y(mean) + away, anchor: 'start' },
    ...plot.monthTicks
      .filter((month) => plot.x(month) > (present?.from ?? 0))
      .map((month): Spot => ({ x: plot.x(month), y: plot.y(mean) + away, anchor: 'middle' })),
  ])
  return {
    latest: latestLabel,
    mean: present ? place(meanWords(figureText(metric.unit, Math.round(mean))), meanSpots) : null,
    steps: plot.steps.map((step, i) => {
      if (plot.width <= 480 || (i > 0 && plot.steps[i - 1]!.raw === step.raw)) return null
      const [from, to] = [plot.x(step.from) - plot.half * 0.8, plot.x(step.to) + plot.half * 0.8]
      const at = plot.y(step.value)
      return place(step.raw, [
        { x: from, y: at - 6, anchor: 'start' },
        { x: to, y: at - 6, anchor: 'end' },
        { x: from, y: at + 18, anchor: 'start' },
        { x: to, y: at + 18, anchor: 'end' },
      ])
    }),
  }
}

/** Everything drawn that words must not cover, besides the line between the months: the months, limits, mean and milestones. */
function marksOf(plot: Plot): Box[] {
  const across = (value: number, left: number, right: number): Box => ({
    left,
    right,
    top: plot.y(value) - 1,
    bottom: plot.y(value) + 1,
  })
  return [
    ...[...plot.spots, ...(plot.unfinished ? [plot.unfinished] : [])].map(({ x, y }) => around(x, y)),
    ...plot.steps.map((step) => across(step.value, plot.x(step.from) - plot.half, plot.x(step.to) + plot.half)),
    ...plot.limits.flatMap(({ from, to, mean, lower, upper }) =>
      [mean, lower, upper].map((value) => across(value, from, to)),
    ),
  ]
}
