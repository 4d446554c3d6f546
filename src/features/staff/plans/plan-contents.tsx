import type { PlanAction, PlanFile, PlanFileMetric } from '../../../domain/plan/plan-file.ts'
import { apart } from '../../../ui/typed.tsx'
import { Scroller } from '../frame/scroller.tsx'
import { useStaffWords } from '../words.ts'

/** Everything a plan says, statement by statement: rows with their milestones as printed, actions, assurance, groups. */
export function PlanContents({ plan }: { plan: PlanFile }) {
  const { t } = useStaffWords()
  const actions = [...plan.outstanding_actions, ...plan.new_actions]
  return (
    <>
      {plan.statements.map(({ number, title }) => (
        <section key={number} className="plan-statement">
          <h2>
            {number}. {apart(title)}
          </h2>
          <Rows title={title} metrics={plan.metrics.filter((m) => m.statement === number)} />
          <Actions actions={actions.filter((a) => a.statement === number)} />
          {plan.bau_assurance.some((b) => b.statement === number) && (
            <>
              <h3>{t('plans.assurance')}</h3>
              <ul>
                {plan.bau_assurance
                  .filter((b) => b.statement === number)
                  .map((b) => (
                    <li key={b.text}>{apart(b.text)}</li>
                  ))}
              </ul>
            </>
          )}
        </section>
      ))}
      {plan.groups.length > 0 && (
        <section className="plan-statement">
          <h2>{t('plans.groups')}</h2>
          <ul>
            {plan.groups.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Rows({ title, metrics }: { title: string; metrics: PlanFileMetric[] }) {
  const { t, shortMonth } = useStaffWords()
  if (metrics.length === 0) return <p className="soft">{t('plans.noRows')}</p>
  return (
    <Scroller name={title}>
      <table className="plan-table">
        <thead>
          <tr>
            <th scope="col">{t('milestones.row')}</th>
            <th scope="col">{t('plans.feed')}</th>
            <th scope="col">{t('milestones.target')}</th>
            <th scope="col">{t('plans.milestones')}</th>
          </tr>
        </thead>
        <tbody>
          {metrics.map((metric) => (
            <tr key={metric.key}>
              <th scope="row">{apart(metric.label)}</th>
              <td>{t(`plans.feed.${metric.feed}`)}</td>
              <td>{metric.target?.raw ?? ''}</td>
              <td className="dates">
                {metric.trajectory.length === 0
                  ? (metric.trajectory_text ?? '')
                  : metric.trajectory.map((p) => `${shortMonth(p.month)}: ${apart(p.raw)}`).join(' · ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  )
}

function Actions({ actions }: { actions: PlanAction[] }) {
  const { t } = useStaffWords()
  if (actions.length === 0) return null
  return (
    <>
      <h3>{t('plans.actions')}</h3>
      <ul>
        {actions.map((action) => (
          <li key={[action.ref].flat().join(' ') + action.action}>
            <b>{apart([action.ref].flat().join(', '))}</b> {apart(action.action)}{' '}
            <span className="soft">
              {[action.responsible, action.delivery_raw ?? action.delivery_month, action.monitored_by]
                .flatMap((part) => (part ? apart(part) : []))
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
