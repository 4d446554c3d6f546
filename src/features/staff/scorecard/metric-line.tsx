import { Link } from 'wouter'
import { baseOf, valueOf } from '../../../domain/metric/definition.ts'
import { figureText } from '../../../domain/plan/figure.ts'
import type { MetricRow } from '../../../domain/plan/plan.ts'
import { standingOf, type Standing } from '../../../domain/plan/standing.ts'
import { AssuranceMark, VariationMark, VerdictMark } from '../frame/marks.tsx'
import { metricName, useStaffWords, type StaffWords } from '../words.ts'
import { Sparkline } from './sparkline.tsx'

/** `rebased`: the months from which somebody had the limits counted anew. */
type Props = { metric: MetricRow; asOf: string; open: boolean; rebased: readonly string[] }

/** One row of the plan on one line. Every line is a way in to its evidence. */
export function MetricLine({ metric, asOf, open, rebased }: Props) {
  const words = useStaffWords()
  const { t } = words
  const standing = standingOf(metric, metric.series, asOf, rebased)
  const { judgement } = standing
  const { latest } = judgement
  return (
    <li className="metric">
      <Link className="metric-name" href={`/staff/metric/${metric.key}?month=${asOf}`}>
        {metricName(words, metric)}
      </Link>
      {latest ? (
        <>
          <span className="metric-value">
            <b>
              {figureText(metric.unit, latest.value, { milestone: judgement.milestone, direction: metric.direction })}
            </b>
          </span>
          <span className="metric-base soft">
            {baseWords(words, metric, standing, asOf).map((part, i) => (
              <span key={part}>
                {i > 0 && ' · '}
                <span className="nowrap">{part}</span>
              </span>
            ))}
          </span>
          <Sparkline metric={metric} standing={standing} asOf={asOf} />
        </>
      ) : (
        <span className="metric-missing soft">
          {missingWords(words, metric, asOf)}
          {metric.feed === 'manual' && (
            <>
              {' '}
              <Link href={`/staff/enter?month=${asOf}&metric=${metric.sameAs ?? metric.key}`}>
                {t('missing.manual.link')}
              </Link>
            </>
          )}
        </span>
      )}
      <span className="metric-next">
        <span className="small-label">{t('row.milestone')}</span> {milestoneWords(words, metric, standing)}
      </span>
      <span className="metric-verdict">
        {judgement.verdict === 'trend_only' ? (
          <Dash words={t('verdict.trend_only')} />
        ) : (
          <VerdictMark verdict={judgement.verdict} open={open} />
        )}
      </span>
      <span className="metric-variation">
        {latest ? <VariationMark variation={standing.variation} open={open} /> : <Dash words={t('row.noVariation')} />}
        <AssuranceMark assurance={standing.assurance} />
      </span>
    </li>
  )
}

/** An empty cell that says so to those who cannot see it. */
function Dash({ words }: { words: string }) {
  return (
    <span className="soft">
      <span aria-hidden="true">–</span>
      <span className="unseen">{words}</span>
    </span>
  )
}

/** How many answers, and the month when it is not the one looked at. */
function baseWords({ t, shortMonth }: StaffWords, metric: MetricRow, { judgement }: Standing, asOf: string): string[] {
  const { point } = judgement.latest!
  const n = baseOf(metric.unit, point)
  const base =
    n === null
      ? t(`feed.${metric.feed}`)
      : metric.feed === 'survey'
        ? t('row.answers', { n })
        : t('row.outOf', { numerator: point.numerator!, n })
  const parts = [base]
  if (point.month !== asOf) parts.push(shortMonth(point.month))
  if (judgement.lowBase) parts.push(t('row.lowBase'))
  return parts
}

/** Nothing to show: what is missing, and who can enter it. */
function missingWords({ t }: StaffWords, metric: MetricRow, asOf: string): string {
  const hidden = metric.series.some(
    (point) => point.month <= asOf && point.hidden && valueOf(metric.unit, point) === null,
  )
  return hidden ? t('row.hidden') : t(`missing.${metric.feed}`)
}

/** The milestone to come, or the last one; numbers say which side of them is meant. */
function milestoneWords(
  { t, shortMonth }: StaffWords,
  metric: MetricRow,
  { judgement: { verdict, milestone, next } }: Standing,
): string {
  if (verdict === 'trend_only') return t('row.trendOnly')
  const asked = next ?? milestone
  if (!asked) return ''
  const side =
    asked.comparator === '>'
      ? 'more'
      : asked.comparator === '<'
        ? 'fewer'
        : metric.direction === 'lower'
          ? 'most'
          : null
  const what = side ? t(`row.side.${side}`, { value: asked.value }) : asked.raw
  return t('row.by', { milestone: what, month: shortMonth(asked.month) })
}
