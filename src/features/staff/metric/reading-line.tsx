import { isProvisional } from '../../../domain/log/working-days.ts'
import { valueOf } from '../../../domain/metric/definition.ts'
import { wilson } from '../../../domain/metric/interval.ts'
import { figureText, shareText } from '../../../domain/plan/figure.ts'
import type { MetricSeries } from '../../../domain/plan/plan.ts'
import { readChart, type Sentence } from '../../../domain/plan/reading.ts'
import type { Standing } from '../../../domain/plan/standing.ts'
import { Rich } from '../frame/rich.tsx'
import { useStaffWorld } from '../staff-world.tsx'
import { useStaffWords, type StaffKey } from '../words.ts'

/** The sentences that read the chart, so that nobody has to. */
export function ReadingLine({ series, standing, open }: { series: MetricSeries; standing: Standing; open: boolean }) {
  const { metric } = series
  const { t, month } = useStaffWords()
  const { clock } = useStaffWorld()
  const latest = standing.judgement.latest?.point
  const provisional =
    latest !== undefined && (latest.state ? latest.state !== 'closed' : isProvisional(latest.month, clock.today()))
  const sentences = readChart({ metric, standing, provisional, open })
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
        <span key={`${sentence.key} ${sentence.values['from'] ?? ''}`}>
          <Rich text={words(sentence)} tone={toneOf(sentence)} />{' '}
        </span>
      ))}
      {standing.unfinished && `${t('reading.unfinished', { month: month(standing.unfinished.point.month) })} `}
      <Rolling series={series} standing={standing} />
    </p>
  )
}

/** The latest month with the two before it: steadier than one month. Nothing where one of the three is hidden or missing. */
function Rolling({ series, standing }: { series: MetricSeries; standing: Standing }) {
  const { t } = useStaffWords()
  const { latest, milestone } = standing.judgement
  const at = latest?.point.month
  const three = series.metric.unit === 'percent' ? series.rolling.find((one) => one.month === at) : undefined
  const value = three ? valueOf('percent', three) : null
  if (!three || value === null) return null
  const { lower, upper } = wilson(three.numerator!, three.denominator!)
  return t(series.metric.feed === 'survey' ? 'rolling.line' : 'rolling.counted', {
    numerator: three.numerator!,
    value: figureText('percent', value, { milestone, direction: series.metric.direction }),
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
