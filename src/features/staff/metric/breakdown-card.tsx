import { wilson } from '../../../domain/metric/interval.ts'
import { figureText, shareText } from '../../../domain/plan/figure.ts'
import type { Breakdown } from '../../../domain/plan/plan.ts'
import { valueOf } from '../../../domain/metric/definition.ts'
import { useStaffWords } from '../words.ts'
import { rowsInOrder } from './part-cells.ts'
import { quarterWords } from './quarter-words.ts'
import { SmallCharts } from './small-charts.tsx'

type Props = {
  area: string
  metric: string
  breakdown: Breakdown | null
  by: Breakdown['by']
  onBy: (by: Breakdown['by']) => void
  loading: boolean
  /** The moment the figures were read. */
  asAt: number
}

const WAYS = ['stage', 'locality', 'agency', 'phase', 'channel', 'language', 'who'] as const

/** One quarter, one way at a time. The server has already hidden what could point to somebody. */
export function BreakdownCard({ area, metric, breakdown, by, onBy, loading, asAt }: Props) {
  const { t, named, moment } = useStaffWords()
  return (
    <section className="card" aria-busy={loading}>
      <h2>{breakdown ? t('breakdown.title', { quarter: quarterWords(breakdown.quarter) }) : t('breakdown.short')}</h2>
      <fieldset className="tabs">
        <legend className="unseen">{t('breakdown.ways')}</legend>
        {WAYS.map((way) => (
          <button type="button" key={way} aria-pressed={way === by} onClick={() => onBy(way)}>
            {t(`breakdown.${way}`)}
          </button>
        ))}
      </fieldset>
      {loading && <div className="bone bone-block" />}
      {!loading && !breakdown && <p>{t('breakdown.none')}</p>}
      {!loading && breakdown && (
        <>
          <table>
            <thead>
              <tr>
                <th scope="col">{t(`breakdown.${breakdown.by}`)}</th>
                <th scope="col" className="n">
                  %
                </th>
                <th scope="col" className="n">
                  {t('table.answers')}
                </th>
              </tr>
            </thead>
            <tbody>
              {rowsInOrder(breakdown).map((row) => (
                <Line key={row.code} name={named(`code.${breakdown.by}.${row.code}`, row.code)} row={row} />
              ))}
            </tbody>
            <tfoot>
              <Line name={t('breakdown.total')} row={breakdown.total} />
            </tfoot>
          </table>
          {breakdown.rows.some((row) => row.hidden) && <p className="soft">{t('breakdown.hiddenMeans')}</p>}
          <SmallCharts area={area} metric={metric} latest={breakdown} />
          <p className="soft stamp">{t('breakdown.asOf', { when: moment(asAt) })}</p>
        </>
      )}
    </section>
  )
}

function Line({
  name,
  row,
}: {
  name: string
  row: { numerator: number | null; denominator: number | null; hidden: boolean }
}) {
  const { t } = useStaffWords()
  const value = valueOf('percent', row)
  if (value === null) {
    return (
      <tr>
        <th scope="row">{name}</th>
        <td className="n soft" colSpan={2}>
          {t('breakdown.hidden')}
        </td>
      </tr>
    )
  }
  const { lower, upper } = wilson(row.numerator!, row.denominator!)
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="n">
        <b>{figureText('percent', value)}</b>{' '}
        <span className="soft nowrap">
          {shareText(lower)} – {shareText(upper)}
        </span>
      </td>
      <td className="n">{row.denominator}</td>
    </tr>
  )
}
