import { addMonths, monthsBetween } from '../../../domain/metric/months.ts'
import type { MetricRow } from '../../../domain/plan/plan.ts'
import type { Standing } from '../../../domain/plan/standing.ts'
import { stepsOf } from '../../../domain/plan/steps.ts'
import { VariationShape } from '../frame/marks.tsx'

const WIDTH = 180
const HEIGHT = 34
const PAD = 6

const rounded = (place: number) => Math.round(place * 1000) / 1000

/**
 * Two years in a thumbnail: the figures, the milestones as steps, and the latest month's shape. Said in words beside it. Reckoned by
 * hand: the library that draws the large charts is not fetched for it.
 */
export function Sparkline({ metric, standing, asOf }: { metric: MetricRow; standing: Standing; asOf: string }) {
  const first = addMonths(asOf, -23)
  const shown = standing.months.filter((m) => m.point.month >= first)
  const steps = stepsOf(metric, first, asOf)
  const heights = [...shown.map((m) => m.value), ...steps.map((s) => s.value)]
  if (shown.length === 0) return <span className="spark" aria-hidden="true" />
  const low = Math.min(...heights)
  const high = Math.max(...heights)
  const at = (month: string) => rounded(PAD + (monthsBetween(first, month) / 23) * (WIDTH - 2 * PAD))
  // All values equal: the scale has no height, so the line runs through the middle.
  const up = (value: number) =>
    low === high ? HEIGHT / 2 : rounded(HEIGHT - PAD - ((value - low) / (high - low)) * (HEIGHT - 2 * PAD))
  // A month alone is a line without length: its end is drawn by the shape upon it.
  const path = `M${shown.map((m) => `${at(m.point.month)},${up(m.value)}`).join('L')}${shown.length === 1 ? 'Z' : ''}`
  const last = shown.at(-1)!
  const variation = standing.variation ?? 'common'
  return (
    <svg className={`spark spark-${variation}`} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      {steps.map((step) => (
        <line
          key={step.from}
          className="milestone"
          x1={at(step.from) - 3}
          x2={at(step.to) + 3}
          y1={up(step.value)}
          y2={up(step.value)}
        />
      ))}
      <path className="line" d={path} />
      <g transform={`translate(${at(last.point.month)} ${up(last.value)})`}>
        <VariationShape variation={variation} size={3.6} />
      </g>
    </svg>
  )
}
