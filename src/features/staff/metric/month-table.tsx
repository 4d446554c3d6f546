import { Fragment, useState } from 'react'
import { wilson } from '../../../domain/metric/interval.ts'
import { valueOf } from '../../../domain/metric/definition.ts'
import { figureText, shareText } from '../../../domain/plan/figure.ts'
import { milestoneFor } from '../../../domain/plan/judge.ts'
import type { MetricNote } from '../../../domain/plan/notes.ts'
import type { MetricSeries, MonthDetail } from '../../../domain/plan/plan.ts'
import type { Standing } from '../../../domain/plan/standing.ts'
import { baseColumns, hiddenKey } from '../frame/base-words.ts'
import { Scroller } from '../frame/scroller.tsx'
import { apart } from '../../../ui/typed.tsx'
import { useStaffWords, type StaffKey, type StaffWords } from '../words.ts'
import { MonthMark } from './month-mark.tsx'

/** Months shown before somebody asks for all of them. */
const A_YEAR = 12

type Props = { series: MetricSeries; standing: Standing; asOf: string; notes: readonly MetricNote[] }

/** The chart in numbers, the newest month first. Hidden months keep their line and say so. */
export function MonthTable({ series, standing, asOf, notes }: Props) {
  const words = useStaffWords()
  const { t, month } = words
  const { metric } = series
  const percent = metric.unit === 'percent'
  const specials = new Map(standing.months.map((m) => [m.point.month, m.spc]))
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
                (['interval', ...baseColumns(metric), 'rolling'] as const).map((column) => (
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
              const beside = { milestone, direction: metric.direction }
              const rolling = series.rolling.find((r) => r.month === point.month)
              const across = rolling ? valueOf(metric.unit, rolling) : null
              const special = specials.get(point.month)
              const written = notesOfMonth(words, notes, point.month)
              return (
                <Fragment key={point.month}>
                  <tr className={written === '' ? undefined : 'noted'}>
                    <th scope="row" rowSpan={written === '' ? 1 : 2} className="nowrap">
                      {month(point.month)}
                      <MonthMark feed={metric.feed} point={point} />
                    </th>
                    {value === null ? (
                      <>
                        <td colSpan={percent ? 5 : 1} className="soft">
                          {t(point.hidden ? hiddenKey('table', metric) : nothingKey(metric, point))}
                        </td>
                      </>
                    ) : (
                      <>
                        <td className="n strong">{figureText(metric.unit, value, beside)}</td>
                        {percent && <td className="n">{between(point.numerator!, point.denominator!)}</td>}
                        {percent && <td className="n">{point.numerator}</td>}
                        {percent && <td className="n">{point.denominator}</td>}
                        {percent && (
                          <td className="n">{across === null ? '' : figureText(metric.unit, across, beside)}</td>
                        )}
                      </>
                    )}
                    <td className="n">{milestone?.raw ?? ''}</td>
                    <td className="month-special">
                      {special && special.special !== 'none' ? t(`special.${special.special}`) : ''}
                    </td>
                  </tr>
                  {/* Words under the figures, over their whole width: in a column of their own they pushed the others out of sight. */}
                  {written !== '' && (
                    <tr>
                      <td colSpan={percent ? 7 : 3} className="month-notes">
                        <span className="soft">{t('table.note')}</span> {written}
                      </td>
                    </tr>
                  )}
                </Fragment>
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

/** In place of a figure there is not; of a closed month that there was none at its close, where one has come since. */
function nothingKey({ feed }: MetricSeries['metric'], { revision }: MonthDetail): StaffKey {
  const nothing = feed === 'survey' ? 'table.nothing' : 'table.noFigure'
  return revision ? `${nothing}AtClose` : nothing
}

function between(numerator: number, denominator: number): string {
  const { lower, upper } = wilson(numerator, denominator)
  return `${shareText(lower)} – ${shareText(upper)}`
}

/** What people wrote at this month, for its line of the table. */
export function notesOfMonth({ t }: StaffWords, notes: readonly MetricNote[], month: string): string {
  return notes
    .filter((one) => one.month === month)
    .map((one) => (one.kind === 'baseline' ? `${t('notes.kind.baseline')}: ${apart(one.words)}` : apart(one.words)))
    .join(' · ')
}
