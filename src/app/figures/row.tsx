import { judge, type Verdict } from '../../domain/plan/judge.ts'
import { judgedRow, type PublicFigures, type PublicMetric } from '../../domain/plan/public-figures.ts'
import { apart } from '../../ui/typed.tsx'
import { SmallChart } from './small-chart.tsx'
import { CELL, LINE, NAME } from './table-roles.ts'
import { askedWords, baseWords, monthWords, t, valueWords } from './words.ts'

const SIGN: Partial<Record<Verdict, string>> = { met: 'M-6 0.5L-2 5 6.5-5', missed: 'M-6.5-5H6.5L0 6.5Z' }
const WORD = {
  met: 'figures.met.yes',
  missed: 'figures.met.no',
  not_yet: 'figures.met.not_yet',
  no_data: 'figures.met.no_data',
  trend_only: 'figures.met.trend_only',
  asked_before: 'figures.met.asked_before',
} as const

/** One row of the plan: its name as printed, the latest figure, the line, what was asked, and whether it is met. */
export function Row({ metric, plan, asOf }: { metric: PublicMetric; plan: PublicFigures['plan']; asOf: string }) {
  const row = judgedRow(metric)
  const { verdict, milestone, next: later } = judge(row, row.series, asOf)
  // What an earlier plan asked for later never fell due.
  const next = plan.inForce ? later : null
  return (
    <tr {...LINE}>
      <th scope="row" {...NAME} aria-labelledby={`row-${metric.key}`}>
        <span id={`row-${metric.key}`}>{apart(metric.label)}</span>
        {metric.definition?.version && (
          <span className="on-paper soft">{t('figures.version', { version: metric.definition.version })}</span>
        )}
        <More metric={metric} />
      </th>
      <td {...CELL}>
        <Head word={t('figures.latest')} />
        <Latest metric={metric} />
      </td>
      <td {...CELL} className="over-time">
        <SmallChart metric={metric} until={asOf} />
      </td>
      <td {...CELL}>
        <Head word={t('figures.asked')} />
        {milestone ? (
          <>
            <b>{askedWords(metric, milestone)}</b>{' '}
            <span className="soft">{t('figures.by', { month: monthWords(milestone.month) })}</span>
          </>
        ) : (
          !later && (
            <span className="soft">{t(verdict === 'asked_before' ? 'figures.askedBefore' : 'figures.noAsk')}</span>
          )
        )}
        {next && (
          <span className="soft line">
            {t('figures.next', { asked: askedWords(metric, next), month: monthWords(next.month) })}
          </span>
        )}
      </td>
      <td {...CELL}>
        <Head word={t('figures.going')} />
        <span className={`mark mark-${verdict}`}>
          {SIGN[verdict] && (
            <svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true" focusable="false">
              <path d={SIGN[verdict]} className="sign" />
            </svg>
          )}
          {t(verdict === 'not_yet' && !plan.inForce ? 'figures.met.never_due' : WORD[verdict])}
        </span>
      </td>
    </tr>
  )
}

/** The column's name again, for a narrow page, where every cell stands on a line of its own. */
function Head({ word }: { word: string }) {
  return <span className="head">{word}</span>
}

function Latest({ metric }: { metric: PublicMetric }) {
  const latest = metric.points.findLast((point) => point.value !== null)
  if (!latest || latest.value === null)
    return (
      <span className="soft">{t(metric.points.some((point) => point.hidden) ? 'figures.few' : 'figures.none')}</span>
    )
  const base = baseWords(metric, latest)
  return (
    <>
      <b>{valueWords(metric, latest.value)}</b>{' '}
      <span className="soft">
        {t('figures.when', { month: monthWords(latest.month) })}
        {base && `, ${base}`}
      </span>
    </>
  )
}

function More({ metric }: { metric: PublicMetric }) {
  const { definition, points, unit } = metric
  const percent = unit === 'percent'
  return (
    <details>
      <summary>{t('figures.more')}</summary>
      {definition && (
        <p>
          {[
            definition.numerator && t('figures.counted', { words: definition.numerator }),
            definition.denominator && t('figures.whole', { words: definition.denominator }),
            definition.exclusions && t('figures.left', { words: definition.exclusions }),
            definition.source && t('figures.from', { words: definition.source }),
            definition.version && t('figures.version', { version: definition.version }),
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
      )}
      {points.length > 0 && (
        <table aria-label={t('figures.months')}>
          <thead>
            <tr>
              {(percent ? (['month', 'figure', 'base'] as const) : (['month', 'figure'] as const)).map((column) => (
                <th key={column} scope="col">
                  {t(`figures.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.month}>
                <th scope="row">{monthWords(point.month)}</th>
                <td>{point.value === null ? t('figures.hidden') : valueWords(metric, point.value)}</td>
                {percent && <td>{point.value !== null && baseWords(metric, point)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  )
}
