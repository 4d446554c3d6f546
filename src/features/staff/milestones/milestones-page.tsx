import { judge } from '../../../domain/plan/judge.ts'
import { judgedMonth } from '../../../domain/plan/judged-month.ts'
import type { MetricRow, Scorecard } from '../../../domain/plan/plan.ts'
import { figureText } from '../../../domain/plan/figure.ts'
import { csvFile } from '../../../domain/table/csv.ts'
import { apart } from '../../../ui/typed.tsx'
import { planRows } from '../csv/plan-csv.ts'
import { baseWords } from '../frame/base-words.ts'
import { VerdictMark } from '../frame/marks.tsx'
import { ScorecardFrame } from '../frame/scorecard-frame.tsx'
import { Scroller } from '../frame/scroller.tsx'
import { MetricLink } from '../frame/metric-link.tsx'
import type { Reader } from '../signed-in.tsx'
import { useStaffWorld } from '../staff-world.tsx'
import { useOpen } from '../use-open.ts'
import { useStaffWords } from '../words.ts'
import { printedMonths } from './printed-months.ts'

/** The plan as printed: where each row came from, where it should be and when, and where it is now. */
export function MilestonesPage({ reader }: { reader: Reader }) {
  const { t } = useStaffWords()
  return (
    <ScorecardFrame reader={reader} title={t('milestones.title')}>
      {(card) => <PlanTable card={card} />}
    </ScorecardFrame>
  )
}

function PlanTable({ card }: { card: Scorecard }) {
  const words = useStaffWords()
  const { t, month, shortMonth } = words
  const { saveFile, print } = useStaffWorld()
  const judged = judgedMonth(card, card.asOf)
  const isOpen = useOpen(card)
  const { historic, trajectory } = printedMonths(card)
  const columns = historic.length + trajectory.length + 4
  return (
    <>
      <h1>{t('milestones.title')}</h1>
      <p className="desk-line soft">
        <span>{t('milestones.lead')}</span>
        <button
          type="button"
          className="plain"
          onClick={() =>
            saveFile(`plan-${card.area.key}-${card.asOf}.csv`, csvFile(planRows(words, card, isOpen)), 'text/csv')
          }
        >
          {t('csv.save')}
        </button>
        <button type="button" className="plain" onClick={print}>
          {t('staff.print')}
        </button>
      </p>
      <Scroller name={t('milestones.title')}>
        <table className="plan-table whole-plan">
          <thead>
            <tr>
              <th scope="col">{t('milestones.row')}</th>
              {historic.map((at) => (
                <th scope="col" className="n" key={at}>
                  {shortMonth(at)}
                </th>
              ))}
              <th scope="col" className="n">
                {t('milestones.target')}
              </th>
              {trajectory.map((at) => (
                <th scope="col" className="n" key={at}>
                  {shortMonth(at)}
                </th>
              ))}
              <th scope="col" className="n">
                {t('milestones.latest')}
              </th>
              <th scope="col">{t('milestones.as', { month: shortMonth(judged) })}</th>
            </tr>
          </thead>
          {card.statements.map(({ number, title }) => (
            <tbody key={number}>
              <tr className="statement-row">
                <th scope="rowgroup" colSpan={columns}>
                  <span>
                    {number}. {apart(title)}
                  </span>
                </th>
              </tr>
              {card.metrics
                .filter((metric) => metric.statement === number)
                .map((metric) => (
                  <PlanRow
                    key={metric.key}
                    metric={metric}
                    asOf={card.asOf}
                    judged={judged}
                    open={isOpen(metric)}
                    historic={historic}
                    trajectory={trajectory}
                  />
                ))}
            </tbody>
          ))}
        </table>
      </Scroller>
      <p className="soft">
        {t('milestones.notes')}
        {card.plan?.since &&
          card.metrics.some(({ milestones }) => milestones.some(({ before, start }) => before && !start)) &&
          ` ${t('milestones.before', { month: month(card.plan.since) })}`}
      </p>
    </>
  )
}

type RowProps = {
  metric: MetricRow
  asOf: string
  judged: string
  open: boolean
  historic: string[]
  trajectory: string[]
}

function PlanRow({ metric, asOf, judged, open, historic, trajectory }: RowProps) {
  const words = useStaffWords()
  const { t, shortMonth } = words
  const { verdict, latest, milestone } = judge(metric, metric.series, judged)
  const trend = metric.milestones.length === 0 || !metric.hasNumericTrajectory
  return (
    <tr>
      <th scope="row">
        <MetricLink metric={metric} asOf={asOf} />
      </th>
      {historic.map((at) => (
        <td className="n" key={at}>
          {metric.historic[at]?.raw ?? ''}
        </td>
      ))}
      <td className="n">{metric.target?.raw ?? ''}</td>
      {trajectory.map((at) => {
        const printed = metric.milestones.find((m) => m.month === at)
        return (
          <td className={printed && printed === milestone ? 'n here' : 'n'} key={at}>
            {printed
              ? `${printed.raw}${printed.uncertain ? '?' : ''}`
              : trend && at === trajectory[0]
                ? t('milestones.trend')
                : ''}
          </td>
        )
      })}
      <td className="n">
        {latest && (
          <>
            {figureText(metric.unit, latest.value, { milestone, direction: metric.direction })} (
            {shortMonth(latest.point.month)})
            {baseWords(words, metric, latest.point).map((part) => (
              <small key={part} className="soft of">
                {part}
              </small>
            ))}
          </>
        )}
      </td>
      <td>
        <VerdictMark verdict={verdict} open={open} />
      </td>
    </tr>
  )
}
