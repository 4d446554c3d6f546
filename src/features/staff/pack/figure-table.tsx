import { figureText } from '../../../domain/plan/figure.ts'
import { judgedMonth } from '../../../domain/plan/judged-month.ts'
import { rebasedOf } from '../../../domain/plan/notes.ts'
import type { MetricRow, Scorecard } from '../../../domain/plan/plan.ts'
import { standingOf } from '../../../domain/plan/standing.ts'
import { AskedWords } from '../frame/asked-words.tsx'
import { baseWords } from '../frame/base-words.ts'
import { VariationMark, VerdictMark } from '../frame/marks.tsx'
import { Scroller } from '../frame/scroller.tsx'
import { useOpen } from '../use-open.ts'
import { metricName, useStaffWords } from '../words.ts'
import { usePackDesk } from './pack-desk.tsx'

/**
 * Rows of the plan as a table for paper, on a phone as cards: figure with its month and base, milestone, and how it stands in word and
 * shape.
 */
export function FigureTable({ card, metrics, name }: { card: Scorecard; metrics: MetricRow[]; name: string }) {
  const { t } = useStaffWords()
  const isOpen = useOpen(card)
  return (
    <Scroller name={name}>
      <table className="pack-table figure-table row-cards">
        <thead>
          <tr>
            <th scope="col">{t('milestones.row')}</th>
            <th scope="col" className="n">
              {t('pack.figure')}
            </th>
            <th scope="col">{t('pack.base')}</th>
            <th scope="col">{t('row.asked')}</th>
            <th scope="col">{t('pack.judged')}</th>
            <th scope="col">{t('pack.variation')}</th>
          </tr>
        </thead>
        <tbody>
          {metrics.map((metric) => (
            <FigureRow
              key={metric.key}
              metric={metric}
              asOf={card.asOf}
              judged={judgedMonth(card, card.asOf)}
              open={isOpen(metric)}
            />
          ))}
        </tbody>
      </table>
    </Scroller>
  )
}

type RowProps = { metric: MetricRow; asOf: string; judged: string; open: boolean }

function FigureRow({ metric, asOf, judged, open }: RowProps) {
  const words = useStaffWords()
  const { t, shortMonth } = words
  const { notes } = usePackDesk()
  const standing = standingOf(metric, metric.series, judged, rebasedOf(notes, metric, judged))
  const { latest, milestone, verdict } = standing.judgement
  return (
    <tr>
      <th scope="row">{metricName(words, metric)}</th>
      <td className="n" data-label={t('pack.figure')}>
        {latest
          ? `${figureText(metric.unit, latest.value, { milestone, direction: metric.direction })}${latest.point.month === asOf ? '' : ` (${shortMonth(latest.point.month)})`}`
          : t('pack.noFigure')}
      </td>
      <td className="base" data-label={t('pack.base')}>
        {latest && baseWords(words, metric, latest.point).join(' · ')}
      </td>
      <td data-label={t('row.asked')}>
        <AskedWords metric={metric} judgement={standing.judgement} />
      </td>
      <td data-label={t('pack.judged')}>
        <VerdictMark verdict={verdict} open={open} />
      </td>
      <td data-label={t('pack.variation')}>{latest && <VariationMark standing={standing} open={open} />}</td>
    </tr>
  )
}
