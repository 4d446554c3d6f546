import { Link } from 'wouter'
import { cameLate } from '../../../domain/plan/came-late.ts'
import type { MetricSeries } from '../../../domain/plan/plan.ts'
import { useStaffWords } from '../words.ts'

type Figure = { numerator: number | null; denominator: number | null }

/** Of a figure counted from the forum's log: what is disputed, what it was at a month's close, and the entries behind it. */
export function FromLogCard({ series, asOf }: { series: MetricSeries; asOf: string }) {
  const { t, month, date } = useStaffWords()
  const known = series.months.filter((one) => one.month <= asOf).sort((a, b) => (a.month < b.month ? 1 : -1))
  const noted = known.filter((one) => one.month !== asOf && (one.disputed || one.atClose || cameLate(one)))
  const shown = known.find((one) => one.month === asOf)
  const figure = ({ numerator, denominator }: Figure) => {
    if (numerator === null) return t('fromLog.none')
    return denominator === null ? String(numerator) : t('fromLog.outOf', { numerator, denominator })
  }
  return (
    <section className="card">
      <h2>{t('fromLog.title')}</h2>
      <p>{t('fromLog.lead')}</p>
      <dl>
        {[shown ?? { month: asOf, numerator: null, denominator: null }, ...noted].map((one) => (
          <div key={one.month}>
            <dt>{month(one.month)}</dt>
            {'hidden' in one && one.disputed ? <dd>{t('fromLog.disputed', { count: one.disputed })}</dd> : null}
            {'hidden' in one && one.atClose && (
              <dd>
                {t('fromLog.atClose', {
                  day: date(one.atClose.on),
                  before: figure(one.atClose),
                  now: figure(one.revision?.status === 'shown' ? one.revision : one),
                })}
              </dd>
            )}
            {'hidden' in one && one.closedOn && cameLate(one) && (
              <dd>{t('fromLog.late', { day: date(one.closedOn), now: figure(cameLate(one)!) })}</dd>
            )}
            <dd>
              <Link href={`/staff/log?month=${one.month}`}>{t('fromLog.see', { month: month(one.month) })}</Link>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
