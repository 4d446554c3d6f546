import type { Variation } from '../../../domain/metric/spc.ts'
import { figureText } from '../../../domain/plan/figure.ts'
import type { MetricNote } from '../../../domain/plan/notes.ts'
import type { PlanMetric } from '../../../domain/plan/plan.ts'
import type { Standing } from '../../../domain/plan/standing.ts'
import { shapePath } from '../frame/shape-path.ts'
import { useStaffWords } from '../words.ts'
import { labelsOf, type Labels } from './labels.ts'
import { clipped, plotOf, type Plot } from './plot.ts'
import { useWidth } from './use-width.ts'

type Props = {
  metric: PlanMetric
  standing: Standing
  asOf: string
  name: string
  /** In the order of the list under the chart, which counts them. */
  notes?: readonly MetricNote[]
  /** Flatter than wide: where several stand on one page. */
  low?: boolean
}

/** The months, the mean and its limits, and what the plan asked for when. The table beside it says the same in numbers. */
export function SpcChart({ metric, standing, asOf, name, notes = [], low = false }: Props) {
  const [box, width] = useWidth(820)
  return (
    <div className="chart" ref={box}>
      {width !== null && <Drawing {...{ metric, standing, asOf, name, notes, low, width }} />}
    </div>
  )
}

function Drawing({ metric, standing, asOf, name, notes, low, width }: Required<Props> & { width: number }) {
  const { t } = useStaffWords()
  const plot = plotOf(metric, standing, asOf, width, low ? 175 : width < 560 ? 300 : 380)
  const labels = labelsOf(plot, standing, metric, (mean) => t('chart.mean', { mean }))
  return (
    <svg
      viewBox={`0 0 ${plot.width} ${plot.height}`}
      width={plot.width}
      height={plot.height}
      role="img"
      aria-label={t('chart.name', { name })}
    >
      <Axes plot={plot} unit={metric.unit} />
      <Limits plot={plot} label={labels.mean} />
      <Asked plot={plot} unit={metric.unit} labels={labels.steps} />
      {standing.rare ? (
        <Bars plot={plot} standing={standing} />
      ) : (
        <Months plot={plot} standing={standing} latest={labels.latest} />
      )}
      {plot.unfinished && <circle className="unfinished" cx={at(plot.unfinished.x)} cy={at(plot.unfinished.y)} r={5} />}
      <Noted plot={plot} standing={standing} notes={notes} />
    </svg>
  )
}

const at = (place: number) => Math.round(place * 100) / 100
/** A level line, as a part of a path: all lines of a kind are one path. */
const across = (from: number, to: number, y: number) => `M${at(from)} ${at(y)}H${at(to)}`

function Axes({ plot, unit }: { plot: Plot; unit: PlanMetric['unit'] }) {
  const { shortMonth } = useStaffWords()
  return (
    <g className="axes">
      <path d={plot.valueTicks.map((value) => across(plot.left, plot.right, plot.y(value))).join('')} />
      {plot.valueTicks.map((value) => (
        <text key={value} x={plot.left - 8} y={at(plot.y(value) + 5.25)} textAnchor="end">
          {figureText(unit, value)}
        </text>
      ))}
      {plot.monthTicks.map((month) => (
        <text key={month} x={at(plot.x(month))} y={plot.height - 8} textAnchor="middle">
          {shortMonth(month)}
        </text>
      ))}
    </g>
  )
}

/** Words in the drawing, where there is room for them. */
function Words({ label, className }: { label: Labels['mean']; className?: string }) {
  if (!label) return null
  const { text, spot } = label
  return (
    <text x={at(spot.x)} y={at(spot.y)} textAnchor={spot.anchor} className={className}>
      {text}
    </text>
  )
}

function Limits({ plot, label }: { plot: Plot; label: Labels['mean'] }) {
  if (plot.limits.length === 0 && plot.starts.length === 0) return null
  return (
    <g className="limits">
      {plot.starts.map((x) => (
        <line key={x} className="start" x1={x} x2={x} y1={plot.y(plot.from)} y2={plot.y(plot.to)} />
      ))}
      <path
        className="limit"
        d={plot.limits
          .flatMap(({ from, to, lower, upper }) =>
            [...new Set([upper, lower])]
              .filter((limit) => limit >= plot.from && limit <= plot.to)
              .map((limit) => across(from, to, plot.y(limit))),
          )
          .join('')}
      />
      <path className="mean" d={plot.limits.map(({ from, to, mean }) => across(from, to, plot.y(mean))).join('')} />
      <Words label={label} />
    </g>
  )
}

/** A number at each month somebody wrote something of; the list under the chart has the words. */
function Noted({ plot, standing, notes }: { plot: Plot; standing: Standing; notes: readonly MetricNote[] }) {
  const first = standing.months[0]?.point.month
  const months = [...new Set(notes.map((one) => one.month))].filter((month) => first !== undefined && month >= first)
  return (
    <g className="noted">
      {months.map((month) => {
        const numbers = notes.flatMap((one, i) => (one.month === month ? [i + 1] : [])).join(', ')
        return (
          <g key={month} transform={`translate(${plot.x(month)} 0)`}>
            <line y1={20} y2={plot.y(plot.from)} />
            <rect x={-4.5 * numbers.length - 4} y={2} width={9 * numbers.length + 8} height={18} rx={4} />
            <text y={16} textAnchor="middle">
              {numbers}
            </text>
          </g>
        )
      })}
    </g>
  )
}

/** Milestones as level steps, each with what is printed; the target as one line across, unless the last step says it. */
function Asked({ plot, unit, labels }: { plot: Plot; unit: PlanMetric['unit']; labels: Labels['steps'] }) {
  const { t } = useStaffWords()
  const last = plot.steps.at(-1)
  return (
    <g className="asked">
      {plot.target !== null && last?.value !== plot.target && (
        <>
          <line
            className="target"
            x1={plot.left}
            x2={plot.right}
            y1={clipped(plot, plot.target)}
            y2={clipped(plot, plot.target)}
          />
          <text x={plot.left + 4} y={clipped(plot, plot.target) - 6}>
            {t('chart.target', { target: figureText(unit, plot.target) })}
          </text>
        </>
      )}
      <path
        className="milestone"
        d={plot.steps
          .map(({ from, to, value }) =>
            across(plot.x(from) - plot.half * 0.8, plot.x(to) + plot.half * 0.8, plot.y(value)),
          )
          .join('')}
      />
      {plot.steps.map((step, i) => (
        <Words key={step.from} label={labels[i] ?? null} />
      ))}
    </g>
  )
}

function Months({ plot, standing, latest }: { plot: Plot; standing: Standing; latest: Labels['latest'] }) {
  const { months } = standing
  const path = plot.spots.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${at(x)} ${at(y)}`).join('')
  const size = plot.half < 6 ? 4 : 5.5
  // One path for all months of a kind: ten years of ten measures are drawn while somebody waits. What chance explains lies below.
  const shapes = new Map<Variation, string>([['common', '']])
  months.forEach(({ spc }, i) => {
    const kind = spc?.variation ?? 'common'
    const { x, y } = plot.spots[i]!
    shapes.set(kind, (shapes.get(kind) ?? '') + shapePath(kind, size, x, y))
  })
  return (
    <g className="months">
      <path className="line" d={path} />
      {[...shapes].map(([kind, d]) => (
        <path key={kind} className={`shape shape-${kind}`} d={d} />
      ))}
      <Words label={latest} className="latest" />
    </g>
  )
}

/** Small counts: a bar a month, from nought. */
function Bars({ plot, standing }: { plot: Plot; standing: Standing }) {
  const thick = Math.max(4, plot.half * 1.1)
  return (
    <g className="bars">
      {standing.months.map(({ point, value }) => (
        <rect
          key={point.month}
          x={plot.x(point.month) - thick / 2}
          width={thick}
          y={plot.y(value)}
          height={plot.y(0) - plot.y(value)}
        />
      ))}
    </g>
  )
}
