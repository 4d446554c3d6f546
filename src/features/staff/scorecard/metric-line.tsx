import { Link } from 'wouter'
import { lateMonth } from '../../../domain/plan/came-late.ts'
import { valueOf } from '../../../domain/metric/definition.ts'
import { figureText } from '../../../domain/plan/figure.ts'
import type { MetricRow } from '../../../domain/plan/plan.ts'
import { standingOf, type Standing } from '../../../domain/plan/standing.ts'
import { AskedWords } from '../frame/asked-words.tsx'
import { baseWords, hiddenKey } from '../frame/base-words.ts'
import { AssuranceMark, VariationMark, VerdictMark } from '../frame/marks.tsx'
import { MetricLink } from '../frame/metric-link.tsx'
import { useStaffWords, type StaffWords } from '../words.ts'
import { shownText } from '../months/revision-text.ts'
import { Sparkline } from './sparkline.tsx'

/** `judged`: the last month that is. `rebased`: the months from which somebody had the limits counted anew. */
type Props = { metric: MetricRow; asOf: string; judged: string; open: boolean; rebased: readonly string[] }

/** One row of the plan on one line. Every line is a way in to its evidence. */
export function MetricLine({ metric, asOf, judged, open, rebased }: Props) {
  const words = useStaffWords()
  const { t } = words
  const standing = standingOf(metric, metric.series, judged, rebased)
  const { judgement } = standing
  const { latest } = judgement
  return (
    <li className="metric">
      <MetricLink metric={metric} asOf={asOf} className="metric-name" />
      {latest ? (
        <>
          <span className="metric-value">
            <b>
              {figureText(metric.unit, latest.value, { milestone: judgement.milestone, direction: metric.direction })}
            </b>
          </span>
          <span className="metric-base soft">
            {lineBase(words, metric, standing, asOf).map((part, i, all) => (
              <span key={part}>
                <span className="nowrap">{i < all.length - 1 ? `${part} ·` : part}</span>{' '}
              </span>
            ))}
          </span>
          <Sparkline metric={metric} standing={standing} asOf={asOf} />
        </>
      ) : (
        <span className="metric-missing soft">
          {missingWords(words, metric, standing, asOf)}
          {metric.feed === 'manual' && !standing.unfinished && !lateMonth(metric.series, asOf, null) && (
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
        <span className="small-label">{t('row.milestone')}</span> <AskedWords metric={metric} judgement={judgement} />
      </span>
      <span className="metric-verdict">
        <span className="unseen">{t('row.verdict')}: </span>
        {judgement.verdict === 'trend_only' || judgement.verdict === 'asked_before' ? (
          <Dash words={t(`verdict.${judgement.verdict}`)} />
        ) : (
          <VerdictMark verdict={judgement.verdict} open={open} />
        )}
      </span>
      <span className="metric-variation">
        <span className="unseen">{t('row.variation')}: </span>
        {latest ? <VariationMark standing={standing} open={open} /> : <Dash words={t('row.noVariation')} />}
        <AssuranceMark assurance={standing.assurance} />
      </span>
    </li>
  )
}

/** What the columns of the lines are. Each line says it again to those who hear it, so these are for the eye. */
export function LineHeads() {
  const { t } = useStaffWords()
  return (
    <p className="metric metric-heads soft" aria-hidden="true">
      <span className="metric-value">{t('milestones.latest')}</span>
      <span className="metric-next">{t('row.asked')}</span>
      <span className="metric-verdict">{t('row.verdict')}</span>
      <span className="metric-variation">{t('row.variation')}</span>
    </p>
  )
}

/** An empty cell that says so to those who cannot see it. */
function Dash({ words }: { words: string }) {
  return (
    <span className="soft dash">
      <span aria-hidden="true">–</span>
      <span className="unseen">{words}</span>
    </span>
  )
}

/** How many answers, and the month when it is not the one looked at. */
function lineBase(words: StaffWords, metric: MetricRow, { judgement }: Standing, asOf: string): string[] {
  const { point } = judgement.latest!
  const [base = words.t(`feed.${metric.feed}`), ...rest] = baseWords(words, metric, point)
  return [base, ...(point.month === asOf ? [] : [words.shortMonth(point.month)]), ...rest]
}

/** Nothing to show: what is missing, and who can enter it. */
function missingWords(words: StaffWords, metric: MetricRow, { unfinished }: Standing, asOf: string): string {
  const { t, month } = words
  const found = lateMonth(metric.series, asOf, null)
  if (found)
    return t('revision.lateMonth', {
      month: month(found.point.month),
      since: shownText(words, found.late),
    })
  if (unfinished) return t('row.unfinished', { month: month(unfinished.point.month) })
  const hidden = metric.series.some(
    (point) => point.month <= asOf && point.hidden && valueOf(metric.unit, point) === null,
  )
  return hidden ? t(hiddenKey('row', metric)) : t(`missing.${metric.feed}`)
}
