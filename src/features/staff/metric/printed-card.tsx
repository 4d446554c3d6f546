import type { PlanMetric } from '../../../domain/plan/plan.ts'
import { useStaffWords } from '../words.ts'

/** What the plan prints about a row, in time order: where it was, where it starts, its milestones and its target. */
export function PrintedCard({ metric, open }: { metric: PlanMetric; open: boolean }) {
  const { t } = useStaffWords()
  return open ? (
    <>
      <h2>{t('printed.title')}</h2>
      <Printed metric={metric} />
    </>
  ) : (
    <details>
      <summary>{t('printed.title')}</summary>
      <Printed metric={metric} />
    </details>
  )
}

function Printed({ metric }: { metric: PlanMetric }) {
  const { t, month } = useStaffWords()
  const historic = Object.entries(metric.historic).map(([at, { raw }]) => ({ at, raw, kind: 'historic' as const }))
  const milestones = metric.milestones.map(({ month: at, raw, uncertain, start, before }) => ({
    at,
    raw: uncertain ? t('printed.doubtful', { raw }) : raw,
    kind: start ? ('start' as const) : before ? ('before' as const) : ('milestone' as const),
  }))
  const rows = [...historic, ...milestones].sort((a, b) => (a.at < b.at ? -1 : 1))
  return (
    <>
      <p className="soft">{t('printed.label', { label: metric.label })}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('printed.when')}</th>
            <th scope="col">{t('printed.what')}</th>
            <th scope="col" className="n">
              {t('printed.value')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ at, raw, kind }) => (
            <tr key={at}>
              <th scope="row" className="nowrap">
                {month(at)}
              </th>
              <td className="soft">{t(`printed.${kind}`)}</td>
              <td className="n">{raw}</td>
            </tr>
          ))}
          {metric.target?.raw && (
            <tr>
              <th scope="row" colSpan={2}>
                {t('milestones.target')}
              </th>
              <td className="n">{metric.target.raw}</td>
            </tr>
          )}
        </tbody>
      </table>
      {metric.trajectoryText && <p>{t('printed.trajectory', { text: metric.trajectoryText })}</p>}
    </>
  )
}
