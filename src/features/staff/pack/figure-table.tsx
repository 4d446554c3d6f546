import { baseOf } from '../../../domain/metric/definition.ts'
import { figureText } from '../../../domain/plan/figure.ts'
import type { MetricRow, Scorecard } from '../../../domain/plan/plan.ts'
import { standingOf } from '../../../domain/plan/standing.ts'
import { VariationMark, VerdictMark } from '../frame/marks.tsx'
import { Scroller } from '../frame/scroller.tsx'
import { useOpen } from '../use-open.ts'
import { metricName, useStaffWords } from '../words.ts'

/** Rows of the plan as a table for paper: figure with its month and base, milestone, and how it stands in word and shape. */
export function FigureTable({ card, metrics, name }: { card: Scorecard; metrics: MetricRow[]; name: string }) {
  const { t } = useStaffWords()
  return (
    <Scroller name={name}>
      <table className="pack-table">
        <thead>
          <tr>
            <th scope="col">{t('milestones.row')}</th>
            <th scope="col" className="n">
              {t('pack.figure')}
            </th>
            <th scope="col" className="n">
              {t('pack.base')}
            </th>
            <th scope="col" className="n">
              {t('row.milestone')}
            </th>
            <th scope="col">{t('pack.judged')}</th>
            <th scope="col">{t('pack.variation')}</th>
          </tr>
        </thead>
        <tbody>
          {metrics.map((metric) => (
            <FigureRow key={metric.key} metric={metric} asOf={card.asOf} />
          ))}
        </tbody>
      </table>
    </Scroller>
  )
}

function FigureRow({ metric, asOf }: { metric: MetricRow; asOf: string }) {
  const words = useStaffWords()
  const { t, shortMonth } = words
  const open = useOpen(asOf)
  const standing = standingOf(metric, metric.series, asOf)
  const { latest, milestone, verdict } = standing.judgement
  return (
    <tr>
      <th scope="row">{metricName(words, metric)}</th>
      <td className="n">
        {latest
          ? `${figureText(metric.unit, latest.value, { milestone, direction: metric.direction })}${latest.point.month === asOf ? '' : ` (${shortMonth(latest.point.month)})`}`
          : t('pack.noFigure')}
      </td>
      <td className="n">{latest ? (baseOf(metric.unit, latest.point) ?? '') : ''}</td>
      <td className="n">{milestone ? `${milestone.raw} (${shortMonth(milestone.month)})` : ''}</td>
      <td>
        <VerdictMark verdict={verdict} open={open} />
      </td>
      <td>{latest && <VariationMark variation={standing.variation} open={open} />}</td>
    </tr>
  )
}
