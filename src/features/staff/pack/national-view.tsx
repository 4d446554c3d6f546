import { baseOf, isLowBase, valueOf } from '../../../domain/metric/definition.ts'
import { addMonths } from '../../../domain/metric/months.ts'
import { figureText } from '../../../domain/plan/figure.ts'
import { judge, milestoneFor } from '../../../domain/plan/judge.ts'
import { judgedMonth } from '../../../domain/plan/judged-month.ts'
import type { MetricRow, Scorecard } from '../../../domain/plan/plan.ts'
import { actionTiming } from '../../../domain/plan/report.ts'
import { VerdictMark } from '../frame/marks.tsx'
import { Scroller } from '../frame/scroller.tsx'
import { HeadlineWords } from '../scorecard/headline-words.tsx'
import { useOpen } from '../use-open.ts'
import { metricName, useStaffWords } from '../words.ts'
import { ActionTable } from './action-table.tsx'
import { FigureStamp } from './figure-stamp.tsx'
import { usePackDesk } from './pack-desk.tsx'
import { WordsBox } from './words-box.tsx'

const MONTHS = 6

/** For DfE and NHS England, twice a year: six months of every row between its baseline and its target. */
export function NationalView({ card }: { card: Scorecard }) {
  const { t, month } = useStaffWords()
  const { pack } = usePackDesk()
  const judged = judgedMonth(card, card.asOf)
  const open = useOpen(card)()
  const months = Array.from({ length: MONTHS }, (_, i) => addMonths(judged, i + 1 - MONTHS))
  return (
    <>
      <section className="sheet flows">
        <p className="soft">
          {t('pack.kind.national')} · {card.area.name} · {month(months[0]!)} – {month(judged)}
        </p>
        <HeadlineWords card={card} open={open} />
        <WordsBox statement={0} />
        <h2>{t('pack.sixMonths')}</h2>
        <Scroller name={t('pack.sixMonths')}>
          <SixMonths card={card} months={months} />
        </Scroller>
        <p className="soft">{t('pack.sixMonthsMeans')}</p>
        <FigureStamp card={card} />
      </section>
      <section className="sheet flows">
        <ActionTable
          level="h2"
          title={t('pack.actionsOverdue')}
          none={t('pack.noActionsOverdue')}
          actions={pack.actions.filter((action) => actionTiming(action, pack.known.on) === 'overdue')}
        />
      </section>
    </>
  )
}

function SixMonths({ card, months }: { card: Scorecard; months: string[] }) {
  const { t, shortMonth } = useStaffWords()
  const isOpen = useOpen(card)
  return (
    <table className="pack-table six-months">
      <thead>
        <tr>
          <th scope="col">{t('milestones.row')}</th>
          <th scope="col" className="n">
            {t('pack.baseline')}
          </th>
          {months.map((at) => (
            <th key={at} scope="col" className="n">
              {shortMonth(at)}
            </th>
          ))}
          <th scope="col" className="n">
            {t('row.milestone')}
          </th>
          <th scope="col" className="n">
            {t('milestones.target')}
          </th>
          <th scope="col">{t('pack.judged')}</th>
        </tr>
      </thead>
      {card.statements.map(({ number, title }) => (
        <tbody key={number}>
          <tr className="statement-row">
            <th scope="rowgroup" colSpan={months.length + 5}>
              {number}. {title}
            </th>
          </tr>
          {card.metrics
            .filter((metric) => metric.statement === number)
            .map((metric) => (
              <SixMonthRow
                key={metric.key}
                metric={metric}
                months={months}
                judged={judgedMonth(card, card.asOf)}
                open={isOpen(metric)}
              />
            ))}
        </tbody>
      ))}
    </table>
  )
}

type RowProps = { metric: MetricRow; months: string[]; judged: string; open: boolean }

function SixMonthRow({ metric, months, judged, open }: RowProps) {
  const words = useStaffWords()
  const { verdict, milestone } = judge(metric, metric.series, judged)
  const baseline = Object.keys(metric.historic).toSorted().at(-1)
  const shown = (at: string) => {
    const point = metric.series.find((p) => p.month === at)
    if (!point) return ''
    const value = valueOf(metric.unit, point)
    if (value === null) return '*'
    const n = baseOf(metric.unit, point)
    return (
      <>
        {figureText(metric.unit, value, { milestone: milestoneFor(metric, at), direction: metric.direction })}
        {n !== null && (
          <small className="soft of">
            {words.t('pack.sixMonthsBase', { n, low: isLowBase(metric.unit, point) ? 'yes' : 'no' })}
          </small>
        )}
      </>
    )
  }
  return (
    <tr>
      <th scope="row">{metricName(words, metric)}</th>
      <td className="n">{baseline ? metric.historic[baseline]!.raw : ''}</td>
      {months.map((at) => (
        <td key={at} className="n">
          {shown(at)}
        </td>
      ))}
      <td className="n">
        {milestone && words.t('row.by', { milestone: milestone.raw, month: words.shortMonth(milestone.month) })}
      </td>
      <td className="n">{metric.target?.raw ?? ''}</td>
      <td>
        <VerdictMark verdict={verdict} open={open} />
      </td>
    </tr>
  )
}
