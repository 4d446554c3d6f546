import { useState } from 'react'
import { wilson } from '../../../domain/metric/interval.ts'
import { LIMITS_FROM, valueOf } from '../../../domain/metric/definition.ts'
import { figureText, shareText } from '../../../domain/plan/figure.ts'
import { milestoneFor } from '../../../domain/plan/judge.ts'
import type { MetricSeries } from '../../../domain/plan/plan.ts'
import type { Standing } from '../../../domain/plan/standing.ts'
import { Scroller } from '../frame/scroller.tsx'
import { useStaffWords } from '../words.ts'
import { MonthMark } from './month-mark.tsx'

/** Months shown before somebody asks for all of them. */
const A_YEAR = 12

/** The chart in numbers, the newest month first. Hidden months keep their line and say so. */
export function MonthTable({ series, standing, asOf }: { series: MetricSeries; standing: Standing; asOf: string }) {
  const { t, month } = useStaffWords()
  const { metric } = series
  const percent = metric.unit === 'percent'
  const specials = new Map(standing.months.map((m, i) => [m.point.month, standing.chart.points[i]!]))
  const judged = !standing.rare && standing.months.length >= LIMITS_FROM
  const [all, setAll] = useState(false)
  const months = series.months.filter((m) => m.month <= asOf).sort((a, b) => (a.month < b.month ? 1 : -1))
  const shown = all ? months : months.slice(0, A_YEAR)
  return (
    <section>
      <Scroller name={t('table.title')}>
        <table className="month-table">
          <caption>{t('table.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('table.month')}</th>
              <th scope="col" className="n">
                {percent ? '%' : t('table.count')}
              </th>
              {percent &&
                (['interval', 'positive', 'answers', 'rolling'] as const).map((column) => (
                  <th scope="col" className="n" key={column}>
                    {t(`table.${column}`)}
                  </th>
                ))}
              <th scope="col" className="n">
                {t('table.milestone')}
              </th>
              <th scope="col">{t('table.special')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((point) => {
              const value = valueOf(metric.unit, point)
              const milestone = milestoneFor(metric, point.month)
              const rolling = series.rolling.find((r) => r.month === point.month)
              const across = rolling ? valueOf(metric.unit, rolling) : null
              const special = specials.get(point.month)
              return (
                <tr key={point.month}>
                  <th scope="row" className="nowrap">
                    {month(point.month)}
                    <MonthMark point={point} />
                  </th>
                  {value === null ? (
                    <>
                      <td colSpan={percent ? 5 : 1} className="soft">
                        {t(point.hidden ? 'table.hidden' : 'table.nothing')}
                      </td>
                    </>
                  ) : (
                    <>
                      <td className="n strong">
                        {figureText(metric.unit, value, { milestone, direction: metric.direction })}
                      </td>
                      {percent && <td className="n">{between(point.numerator!, point.denominator!)}</td>}
                      {percent && <td className="n">{point.numerator}</td>}
                      {percent && <td className="n">{point.denominator}</td>}
                      {percent && <td className="n">{across === null ? '' : figureText(metric.unit, across)}</td>}
                    </>
                  )}
                  <td className="n">{milestone?.raw ?? ''}</td>
                  <td className="nowrap">
                    {judged && special && special.special !== 'none' ? t(`special.${special.special}`) : ''}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </Scroller>
      {months.length > shown.length && (
        <button type="button" className="plain" onClick={() => setAll(true)}>
          {t('table.all', { count: months.length })}
        </button>
      )}
    </section>
  )
}

function between(numerator: number, denominator: number): string {
  const { lower, upper } = wilson(numerator, denominator)
  return `${shareText(lower)} – ${shareText(upper)}`
}
