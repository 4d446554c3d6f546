import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { addMonths, monthsBetween } from '../../../domain/metric/months.ts'
import type { MetricRow } from '../../../domain/plan/plan.ts'
import type { Standing } from '../../../domain/plan/standing.ts'
import { stepsOf } from '../../../domain/plan/steps.ts'
import { VariationShape } from '../frame/marks.tsx'

const WIDTH = 180
const HEIGHT = 34
const PAD = 6

/** Two years in a thumbnail: the figures, the milestones as steps, and the latest month's shape. Said in words beside it. */
export function Sparkline({ metric, standing, asOf }: { metric: MetricRow; standing: Standing; asOf: string }) {
  const first = addMonths(asOf, -23)
  const shown = standing.months.filter((m) => m.point.month >= first)
  const steps = stepsOf(metric, first, asOf)
  const heights = [...shown.map((m) => m.value), ...steps.map((s) => s.value)]
  if (shown.length === 0) return <span className="spark" aria-hidden="true" />
  const x = scaleLinear([0, 23], [PAD, WIDTH - PAD])
  const y = scaleLinear([Math.min(...heights), Math.max(...heights)], [HEIGHT - PAD, PAD])
  const at = (month: string) => x(monthsBetween(first, month))
  // All values equal: the scale has no height, so the line runs through the middle.
  const up = (value: number) => (Math.min(...heights) === Math.max(...heights) ? HEIGHT / 2 : y(value))
  const path =
    line<(typeof shown)[number]>(
      (m) => at(m.point.month),
      (m) => up(m.value),
    )(shown) ?? ''
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
