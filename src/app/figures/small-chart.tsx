import { monthsBetween } from '../../domain/metric/months.ts'
import { judgeableMilestones } from '../../domain/plan/judge.ts'
import type { PublicMetric } from '../../domain/plan/public-figures.ts'
import { monthWords, t, valueWords } from './words.ts'

const WIDTH = 168
const HEIGHT = 44
const EDGE = 4

/** The months of one row as dots and a line, with what the plan asks for as a step line. Nothing in it needs a colour. */
export function SmallChart({ metric, until }: { metric: PublicMetric; until: string }) {
  const shown = metric.points.flatMap((point) => (point.value === null ? [] : [{ ...point, value: point.value }]))
  const [first, last] = [shown[0], shown.at(-1)]
  if (!first || !last) return null
  const asked = judgeableMilestones(metric).filter((one) => one.month <= until)
  const from = [first.month, asked[0]?.month ?? first.month].sort()[0]!
  const span = Math.max(1, monthsBetween(from, until))
  const top =
    metric.unit === 'percent' ? 100 : Math.max(1, ...shown.map((one) => one.value), ...asked.map((one) => one.value))
  const x = (month: string) => round(EDGE + (monthsBetween(from, month) / span) * (WIDTH - 2 * EDGE))
  const y = (value: number) => round(HEIGHT - EDGE - (value / top) * (HEIGHT - 2 * EDGE))
  const words = {
    first: valueWords(metric, first.value),
    from: monthWords(first.month),
    last: valueWords(metric, last.value),
    to: monthWords(last.month),
  }
  const steps = asked.map(
    (one, i) => `${i === 0 ? 'M' : 'H'}${x(one.month)}${i === 0 ? ` ${y(one.value)}` : `V${y(one.value)}`}`,
  )
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={t(shown.length === 1 ? 'figures.chartOne' : 'figures.chart', words)}
    >
      <path className="ground" d={`M${EDGE} ${HEIGHT - EDGE}H${WIDTH - EDGE}`} />
      {asked.length > 0 && <path className="asked" d={`${steps.join('')}H${WIDTH - EDGE}`} />}
      <path
        className="line"
        d={shown.map((one, i) => `${joins(shown, i) ? 'L' : 'M'}${x(one.month)} ${y(one.value)}`).join('')}
      />
      {shown.map((one) => (
        <circle key={one.month} className="dot" cx={x(one.month)} cy={y(one.value)} r="2" />
      ))}
    </svg>
  )
}

const round = (n: number) => Math.round(n * 10) / 10

/** A line between two dots says that nothing is missing between them. */
const joins = (shown: { month: string }[], i: number) =>
  i > 0 && monthsBetween(shown[i - 1]!.month, shown[i]!.month) === 1
