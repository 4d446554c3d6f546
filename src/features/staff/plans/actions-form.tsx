import type { PlanAction } from '../../../domain/plan/plan-file.ts'
import { useStaffWords } from '../words.ts'
import { ChoiceBox } from './choice-box.tsx'
import { Fold } from './fold.tsx'
import { TextBox } from './text-box.tsx'

type Props = { actions: PlanAction[]; numbers: number[]; put: (changed: PlanAction[]) => void }

/** The actions of the plan: reference, what is done, by whom, by when, and who watches over it. */
export function ActionsForm({ actions, numbers, put }: Props) {
  const { t } = useStaffWords()
  const change = (place: number, part: Partial<PlanAction>) =>
    put(actions.map((action, i) => (i === place ? { ...action, ...part } : action)))
  return (
    <fieldset>
      <legend>{t('plans.actions')}</legend>
      <div className="whole">
        {actions.map((action, place) => (
          <Fold
            key={place}
            name={`${[action.ref].flat().join(', ')} ${action.action || t('plans.newAction')}`}
            begun={action.action !== ''}
          >
            <div className="boxes">
              <TextBox
                id={`action-${place}-ref`}
                label={t('plans.actionRef')}
                value={[action.ref].flat().join(', ')}
                put={(ref) => change(place, { ref })}
              />
              <ChoiceBox
                id={`action-${place}-statement`}
                label={t('plans.actionStatement')}
                value={String(action.statement)}
                options={numbers.map((n) => [String(n), t('plans.statement', { number: n })])}
                put={(number) => change(place, { statement: Number(number) })}
              />
              <TextBox
                id={`action-${place}-action`}
                label={t('plans.actionText')}
                value={action.action}
                put={(text) => change(place, { action: text })}
              />
              <TextBox
                id={`action-${place}-responsible`}
                label={t('plans.actionWho')}
                value={action.responsible}
                put={(responsible) => change(place, { responsible })}
              />
              <TextBox
                id={`action-${place}-month`}
                type="month"
                label={t('plans.actionWhen')}
                value={action.delivery_month ?? ''}
                put={(typed) => change(place, { delivery_month: typed || null, delivery_raw: typed || null })}
              />
              <TextBox
                id={`action-${place}-monitored`}
                label={t('plans.actionMonitored')}
                value={action.monitored_by}
                put={(monitored_by) => change(place, { monitored_by })}
              />
              <p>
                <button type="button" className="plain" onClick={() => put(actions.filter((_, i) => i !== place))}>
                  {t('plans.removeAction', { ref: [action.ref].flat().join(', ') || t('plans.newAction') })}
                </button>
              </p>
            </div>
          </Fold>
        ))}
        <p>
          <button
            type="button"
            className="button second"
            onClick={() =>
              put([
                ...actions,
                {
                  statement: numbers[0] ?? 1,
                  ref: '',
                  action: '',
                  responsible: '',
                  delivery_raw: null,
                  delivery_month: null,
                  monitored_by: '',
                },
              ])
            }
          >
            {t('plans.addAction')}
          </button>
        </p>
      </div>
    </fieldset>
  )
}
