import { useState } from 'react'
import type { KeptMeasure } from '../../../domain/plan/kept-measures.ts'
import type { PlanFile } from '../../../domain/plan/plan-file.ts'
import { useStaffWords } from '../words.ts'
import { ActionsForm } from './actions-form.tsx'
import { MetricForm } from './metric-form.tsx'
import { emptyMetric, withoutRows, withoutStatement, type PlanDraft } from './plan-draft.ts'
import { TextBox } from './text-box.tsx'

type Props = { draft: PlanDraft; kept: readonly KeptMeasure[] | null; put: (next: PlanDraft) => void }

/** The whole plan as boxes: what it is, each statement with its rows, the actions and the groups. */
export function PlanForm({ draft, kept, put }: Props) {
  const { t } = useStaffWords()
  const { plan } = draft
  const change = (part: Partial<PlanFile>) => put({ ...draft, plan: { ...plan, ...part } })
  // What is typed in a row stays with its place, so the places from one that went on begin anew: of each removal, the first.
  const [gone, setGone] = useState<readonly number[]>([])
  const without = (part: Partial<PlanFile>, goes: (row: PlanFile['metrics'][number]) => boolean) => {
    const from = plan.metrics.findIndex(goes)
    if (from >= 0) setGone([...gone, from])
    change(part)
  }
  const numbers = plan.statements.map((s) => s.number)
  const keys = new Set(plan.metrics.map((one) => one.key))
  return (
    <form className="settings plan-form" onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>{t('plans.about')}</legend>
        <TextBox id="title" label={t('plans.planTitle')} value={plan.title} put={(title) => change({ title })} />
        <TextBox
          id="key"
          label={t('plans.key')}
          hint={t('plans.keyHint')}
          value={draft.key}
          put={(key) => put({ ...draft, key })}
        />
        <TextBox
          id="adoptedOn"
          type="date"
          label={t('plans.adoptedOn')}
          value={draft.adoptedOn}
          put={(adoptedOn) => put({ ...draft, adoptedOn })}
        />
        <TextBox
          id="planEnd"
          type="month"
          label={t('plans.planEnd')}
          value={plan.plan_end}
          put={(plan_end) => change({ plan_end })}
        />
        <TextBox
          id="startMonth"
          type="month"
          label={t('plans.startMonth')}
          hint={t('plans.startMonthHint')}
          value={plan.start_month ?? ''}
          put={(typed) => change({ start_month: typed === '' ? null : typed })}
        />
        <TextBox id="source" label={t('plans.source')} value={plan.source ?? ''} put={(source) => change({ source })} />
      </fieldset>
      {plan.statements.map(({ number, title }) => (
        <fieldset key={number}>
          <legend>{t('plans.statement', { number })}</legend>
          <TextBox
            id={`statement-${number}`}
            label={t('plans.statementTitle')}
            value={title}
            put={(typed) =>
              change({ statements: plan.statements.map((s) => (s.number === number ? { ...s, title: typed } : s)) })
            }
          />
          <div className="whole">
            {plan.metrics.map((metric, place) =>
              metric.statement === number ? (
                <MetricForm
                  // A row has no name of its own until it has words: its place is what it is known by.
                  key={`${gone.filter((from) => from <= place).length} ${place}`}
                  id={`metric-${place}`}
                  metric={metric}
                  kept={kept}
                  repeatsNone={!!metric.same_as && !keys.has(metric.same_as)}
                  put={(changed) => change({ metrics: plan.metrics.map((m, i) => (i === place ? changed : m)) })}
                  remove={() =>
                    without({ metrics: withoutRows(plan.metrics, (row) => row === metric) }, (row) => row === metric)
                  }
                />
              ) : null,
            )}
            <p className="buttons">
              <button
                type="button"
                className="button second"
                onClick={() => change({ metrics: [...plan.metrics, emptyMetric(plan, number)] })}
              >
                {t('plans.addRow')}
              </button>
              {plan.statements.length > 1 && (
                <button
                  type="button"
                  className="plain"
                  onClick={() => without(withoutStatement(plan, number), (row) => row.statement === number)}
                >
                  {t('plans.removeStatement', { number })}
                </button>
              )}
            </p>
          </div>
        </fieldset>
      ))}
      <p>
        <button
          type="button"
          className="button second"
          onClick={() =>
            change({ statements: [...plan.statements, { number: Math.max(0, ...numbers) + 1, title: '' }] })
          }
        >
          {t('plans.addStatement')}
        </button>
      </p>
      <ActionsForm actions={plan.new_actions} numbers={numbers} put={(new_actions) => change({ new_actions })} />
      <fieldset>
        <legend>{t('plans.groups')}</legend>
        <TextBox
          id="groups"
          rows={5}
          label={t('plans.groupsLabel')}
          value={plan.groups.join('\n')}
          put={(typed) => change({ groups: typed === '' ? [] : typed.split('\n') })}
        />
      </fieldset>
    </form>
  )
}
