import { wilson } from '../../../domain/metric/interval.ts'
import { isProvisional } from '../../../domain/metric/months.ts'
import { LIMITS_FROM, valueOf } from '../../../domain/metric/definition.ts'
import { figureText, shareText } from '../../../domain/plan/figure.ts'
import { milestoneFor } from '../../../domain/plan/judge.ts'
import type { MetricSeries } from '../../../domain/plan/plan.ts'
import type { Standing } from '../../../domain/plan/standing.ts'
import { Scroller } from '../frame/scroller.tsx'
import { useStaffWorld } from '../staff-world.tsx'
import { useStaffWords } from '../words.ts'

/** The chart in numbers, the newest month first. Hidden months keep their line and say so. */
export function MonthTable({ series, standing, asOf }: { series: MetricSeries; standing: Standing; asOf: string }) {
  const { t, month } = useStaffWords()
  const { clock } = useStaffWorld()
  const { metric } = series
  const percent = metric.unit === 'percent'
  const specials = new Map(standing.months.map((m, i) => [m.point.month, standing.chart.points[i]!]))
  const judged = !standing.rare && standing.months.length >= LIMITS_FROM
  const months = series.months.filter((m) => m.month <= asOf).sort((a, b) => (a.month < b.month ? 1 : -1))
  return (
    <Scroller name={t('table.title')}>
      <table>
        <caption>{t('table.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('table.month')}</th>
            {percent && (
              <th scope="col" className="n">
                {t('table.positive')}
              </th>
            )}
            {percent && (
              <th scope="col" className="n">
                {t('table.answers')}
              </th>
            )}
            <th scope="col" className="n">
              {percent ? '%' : t('table.count')}
            </th>
            {percent && (
              <th scope="col" className="n">
                {t('table.interval')}
              </th>
            )}
            {percent && (
              <th scope="col" className="n">
                {t('table.rolling')}
              </th>
            )}
            <th scope="col" className="n">
              {t('table.milestone')}
            </th>
            <th scope="col">{t('table.special')}</th>
          </tr>
        </thead>
        <tbody>
          {months.map((point) => {
            const value = valueOf(metric.unit, point)
            const milestone = milestoneFor(metric, point.month)
            const rolling = series.rolling.find((r) => r.month === point.month)
            const across = rolling ? valueOf(metric.unit, rolling) : null
            const special = specials.get(point.month)
            return (
              <tr key={point.month}>
                <th scope="row" className="nowrap">
                  {month(point.month)}
                  {isProvisional(point.month, clock.today()) && <span className="soft"> {t('table.provisional')}</span>}
                </th>
                {value === null ? (
                  <td colSpan={percent ? 5 : 1} className="soft n">
                    {t(point.hidden ? 'table.hidden' : 'table.nothing')}
                  </td>
                ) : (
                  <>
                    {percent && <td className="n">{point.numerator}</td>}
                    {percent && <td className="n">{point.denominator}</td>}
                    <td className="n strong">
                      {figureText(metric.unit, value, { milestone, direction: metric.direction })}
                    </td>
                    {percent && <td className="n">{between(point.numerator!, point.denominator!)}</td>}
                    {percent && <td className="n">{across === null ? '' : figureText(metric.unit, across)}</td>}
                  </>
                )}
                <td className="n">{milestone?.raw ?? ''}</td>
                <td>{judged && special && special.special !== 'none' ? t(`special.${special.special}`) : ''}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Scroller>
  )
}

function between(numerator: number, denominator: number): string {
  const { lower, upper } = wilson(numerator, denominator)
  return `${shareText(lower)} – ${shareText(upper)}`
}
