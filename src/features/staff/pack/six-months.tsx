import { baseOf, isLowBase, valueOf, type Point } from '../../../domain/metric/definition.ts'
import { figureText, rowTexts } from '../../../domain/plan/figure.ts'
import { judge, milestoneFor } from '../../../domain/plan/judge.ts'
import { judgedMonth } from '../../../domain/plan/judged-month.ts'
import type { MetricRow, Scorecard } from '../../../domain/plan/plan.ts'
import { apart } from '../../../ui/typed.tsx'
import { askedBy, targetText } from '../frame/asked-by.ts'
import { FootingWords } from '../frame/footing-words.tsx'
import { VerdictMark } from '../frame/marks.tsx'
import { useOpen } from '../use-open.ts'
import { metricName, useStaffWords } from '../words.ts'

/** Every row of the plan over some months, between its baseline and its target. */
export function SixMonths({ card, months }: { card: Scorecard; months: string[] }) {
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
          <th scope="col" className="n asked-for">
            {t('row.milestone')}
          </th>
          <th scope="col" className="n asked-for">
            {t('milestones.target')}
          </th>
          <th scope="col">{t('pack.judged')}</th>
        </tr>
      </thead>
      {card.statements.map((statement) => (
        <tbody key={statement.number}>
          <tr className="statement-row">
            <th scope="rowgroup" colSpan={months.length + 5}>
              {statement.number}. {apart(statement.title)} <FootingWords statement={statement} />
            </th>
          </tr>
          {card.metrics
            .filter((metric) => metric.statement === statement.number)
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
  const texts = textsOf(metric, months)
  return (
    <tr>
      <th scope="row">{metricName(words, metric)}</th>
      <td className="n">{baselineText(metric)}</td>
      {months.map((at) => (
        <td key={at} className="n">
          <Month metric={metric} point={metric.series.find((p) => p.month === at)} text={texts.get(at)} />
        </td>
      ))}
      <td className="n asked-for">{milestone && askedBy(words, metric, milestone)}</td>
      <td className="n asked-for">{targetText(words, metric)}</td>
      <td>
        <VerdictMark verdict={verdict} open={open} />
      </td>
    </tr>
  )
}

type MonthProps = { metric: MetricRow; point: Point | undefined; text: string | undefined }

/** A figure with what it is out of; a star for a hidden one, a dash for none. The words under the table say so. */
function Month({ metric, point, text }: MonthProps) {
  const { t } = useStaffWords()
  if (point?.hidden) return '*'
  if (!point || text === undefined)
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="unseen">{t('table.noFigure')}</span>
      </>
    )
  const n = baseOf(metric.unit, point)
  if (n === null) return text
  return (
    <>
      {text}
      <small className="soft of">
        {t('pack.sixMonthsBase', { n, low: isLowBase(metric.unit, point) ? 'yes' : 'no' })}
      </small>
    </>
  )
}

/** The figures of the months that have one, by month. */
function textsOf(metric: MetricRow, months: readonly string[]): Map<string, string> {
  const { direction } = metric
  const row = months.flatMap((at) => {
    const point = metric.series.find((p) => p.month === at)
    const value = point ? valueOf(metric.unit, point) : null
    return value === null ? [] : [{ at, value, beside: { milestone: milestoneFor(metric, at), direction } }]
  })
  const texts = rowTexts(metric.unit, row)
  return new Map(row.map(({ at }, i) => [at, texts[i]!]))
}

/** The last value the plan prints from before it, written as the figures beside it are. */
function baselineText({ unit, historic }: MetricRow): string {
  const last = Object.keys(historic).toSorted().at(-1)
  if (!last) return ''
  const { raw, value, comparator } = historic[last]!
  return comparator ? raw : figureText(unit, value)
}
