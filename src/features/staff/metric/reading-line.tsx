import { isProvisional } from '../../../domain/log/working-days.ts'
import { valueOf } from '../../../domain/metric/definition.ts'
import { wilson } from '../../../domain/metric/interval.ts'
import { figureText, shareText } from '../../../domain/plan/figure.ts'
import type { MetricSeries } from '../../../domain/plan/plan.ts'
import { readChart, type Sentence } from '../../../domain/plan/reading.ts'
import { monthsOfBaseline, type Standing } from '../../../domain/plan/standing.ts'
import { Rich } from '../frame/rich.tsx'
import { useStaffWorld } from '../staff-world.tsx'
import { useStaffWords, type StaffKey } from '../words.ts'

/** The sentences that read the chart, so that nobody has to. */
export function ReadingLine({ series, standing, open }: { series: MetricSeries; standing: Standing; open: boolean }) {
  const { metric } = series
  const { t, month } = useStaffWords()
  const { clock } = useStaffWorld()
  const { judgement, chart, rare } = standing
  const latest = judgement.latest?.point
  const provisional =
    latest !== undefined && (latest.state ? latest.state !== 'closed' : isProvisional(latest.month, clock.today()))
  const start = standing.baselines.length > 1 ? standing.months[standing.baselines.at(-1)!.from]! : null
  const baseline = start && { since: start.point.month, months: monthsOfBaseline(standing) }
  const sentences = readChart({ metric, judgement, chart, provisional, open, rare, baseline })
  const words = ({ key, values }: Sentence) => {
    const written = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && /^\d{4}-\d{2}$/.test(value) ? month(value) : value,
    ])
    return t(key as StaffKey, Object.fromEntries(written) as Record<string, string | number>)
  }
  return (
    <p className="reading">
      {sentences.map((sentence) => (
        <span key={sentence.key}>
          <Rich text={words(sentence)} tone={toneOf(sentence)} />{' '}
        </span>
      ))}
      <Rolling series={series} at={judgement.latest?.point.month} />
    </p>
  )
}

/** The latest month with the two before it: steadier than one month. Nothing where one of the three is hidden or missing. */
function Rolling({ series, at }: { series: MetricSeries; at: string | undefined }) {
  const { t } = useStaffWords()
  const three = series.metric.unit === 'percent' ? series.rolling.find((one) => one.month === at) : undefined
  const value = three ? valueOf('percent', three) : null
  if (!three || value === null) return null
  const { lower, upper } = wilson(three.numerator!, three.denominator!)
  return t('rolling.line', {
    value: figureText('percent', value),
    lower: shareText(lower),
    upper: shareText(upper),
    n: three.denominator!,
  })
}

function toneOf({ key, values }: Sentence): string {
  if (key === 'reading.met') return 'tone-good'
  if (key === 'reading.missed') return 'tone-bad'
  if (key.startsWith('reading.cause.')) return `tone-${values['way'] ?? 'plain'}`
  return 'tone-plain'
}
