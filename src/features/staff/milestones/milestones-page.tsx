import { Link } from 'wouter'
import { judge } from '../../../domain/plan/judge.ts'
import type { MetricRow, Scorecard } from '../../../domain/plan/plan.ts'
import { figureText } from '../../../domain/plan/figure.ts'
import { csvFile, type Cell } from '../csv/csv.ts'
import { VerdictMark } from '../frame/marks.tsx'
import { Scroller } from '../frame/scroller.tsx'
import { StaffFrame } from '../frame/staff-frame.tsx'
import { KeptNote, TroubleNote, Waiting } from '../frame/states.tsx'
import type { Reader } from '../signed-in.tsx'
import { useStaffWorld } from '../staff-world.tsx'
import { useAnswer } from '../use-answer.ts'
import { useMonth } from '../use-month.ts'
import { metricName, useStaffWords, type StaffWords } from '../words.ts'

/** The plan as printed: where each row came from, where it should be and when, and where it is now. */
export function MilestonesPage({ reader }: { reader: Reader }) {
  const { t } = useStaffWords()
  const { server } = useStaffWorld()
  const [month] = useMonth()
  const loaded = useAnswer(`scorecard ${reader.area} ${month ?? ''}`, () => server.scorecard(reader.area, month))
  return (
    <StaffFrame
      title={t('milestones.title')}
      person={reader.person}
      demo={loaded.state === 'ready' && loaded.value.demo}
    >
      {loaded.state === 'loading' && <Waiting lines={14} />}
      {loaded.state === 'trouble' && (
        <TroubleNote trouble={loaded.trouble} retry={loaded.retry} signOut={reader.signOut} />
      )}
      {loaded.state === 'ready' && (
        <>
          <KeptNote at={loaded.keptAt} retry={loaded.retry} />
          <PlanTable card={loaded.value} />
        </>
      )}
    </StaffFrame>
  )
}

/** Every month that any row prints something for, in order. */
function printedMonths(card: Scorecard): { historic: string[]; trajectory: string[] } {
  const distinct = (months: string[]) => [...new Set(months)].sort()
  return {
    historic: distinct(card.metrics.flatMap((metric) => Object.keys(metric.historic))),
    trajectory: distinct(card.metrics.flatMap((metric) => metric.milestones.map((m) => m.month))),
  }
}

function PlanTable({ card }: { card: Scorecard }) {
  const words = useStaffWords()
  const { t, shortMonth } = words
  const { saveFile, print } = useStaffWorld()
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
          onClick={() => saveFile(`plan-${card.area.key}-${card.asOf}.csv`, csvFile(planRows(words, card)), 'text/csv')}
        >
          {t('csv.save')}
        </button>
        <button type="button" className="plain" onClick={print}>
          {t('staff.print')}
        </button>
      </p>
      <Scroller name={t('milestones.title')}>
        <table className="plan-table">
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
              <th scope="col">{t('milestones.as', { month: shortMonth(card.asOf) })}</th>
            </tr>
          </thead>
          {card.statements.map(({ number, title }) => (
            <tbody key={number}>
              <tr className="statement-row">
                <th scope="rowgroup" colSpan={columns}>
                  <span>
                    {number}. {title}
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
                    historic={historic}
                    trajectory={trajectory}
                  />
                ))}
            </tbody>
          ))}
        </table>
      </Scroller>
      <p className="soft">{t('milestones.notes')}</p>
    </>
  )
}

type RowProps = { metric: MetricRow; asOf: string; historic: string[]; trajectory: string[] }

function PlanRow({ metric, asOf, historic, trajectory }: RowProps) {
  const words = useStaffWords()
  const { t, shortMonth } = words
  const { verdict, latest, milestone } = judge(metric, metric.series, asOf)
  const trend = metric.milestones.length === 0 || !metric.hasNumericTrajectory
  return (
    <tr>
      <th scope="row">
        <Link href={`/staff/metric/${metric.key}?month=${asOf}`}>{metricName(words, metric)}</Link>
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
        {latest
          ? `${figureText(metric.unit, latest.value, { milestone, direction: metric.direction })} (${shortMonth(latest.point.month)})`
          : ''}
      </td>
      <td>
        <VerdictMark verdict={verdict} />
      </td>
    </tr>
  )
}

function planRows(words: StaffWords, card: Scorecard): Cell[][] {
  const { t } = words
  const { historic, trajectory } = printedMonths(card)
  const heads = [
    t('csv.statement'),
    t('milestones.row'),
    ...historic,
    t('milestones.target'),
    ...trajectory,
    t('csv.latestMonth'),
    t('milestones.latest'),
    t('csv.verdict'),
  ]
  const rows = card.metrics.map((metric): Cell[] => {
    const { verdict, latest } = judge(metric, metric.series, card.asOf)
    return [
      metric.statement,
      metric.label,
      ...historic.map((at) => metric.historic[at]?.raw ?? null),
      metric.target?.raw ?? null,
      ...trajectory.map((at) => metric.milestones.find((m) => m.month === at)?.raw ?? null),
      latest?.point.month ?? null,
      latest ? Math.round(latest.value * 10) / 10 : null,
      t(`verdict.${verdict}`),
    ]
  })
  const demo: Cell[][] = card.demo ? [[t('staff.demo')]] : []
  return [...demo, heads, ...rows]
}
