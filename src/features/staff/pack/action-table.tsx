import { useState } from 'react'
import type { ReportedAction } from '../../../domain/ports-pack.ts'
import { actionTiming } from '../../../domain/plan/report.ts'
import { Scroller } from '../frame/scroller.tsx'
import { useStaffWords } from '../words.ts'
import { ActionForm } from './action-form.tsx'
import { usePackDesk } from './pack-desk.tsx'

/** Actions with whose they are, when they are due, and how they stand; everything is a word, so that grey paper loses nothing. */
export function ActionTable({
  title,
  none,
  actions,
  level: Heading = 'h3',
}: {
  title: string
  none: string
  actions: ReportedAction[]
  level?: 'h2' | 'h3'
}) {
  const { t } = useStaffWords()
  const { pack } = usePackDesk()
  const [changing, setChanging] = useState<string | null>(null)
  if (actions.length === 0) return <p className="soft">{none}</p>
  return (
    <section>
      <Heading>{title}</Heading>
      <Scroller name={title}>
        <table className="pack-table action-table">
          <thead>
            <tr>
              <th scope="col">{t('pack.action')}</th>
              <th scope="col" className="who">
                {t('plans.actionWho')}
              </th>
              <th scope="col" className="dated">
                {t('plans.actionWhen')}
              </th>
              <th scope="col" className="told">
                {t('pack.state')}
              </th>
              <th scope="col" className="shown">
                {t('pack.evidence')}
              </th>
              {pack.mayWrite && (
                <th scope="col" className="on-screen">
                  <span className="unseen">{t('pack.change')}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {actions.map((action) => {
              const id = `${action.kind}-${action.position}`
              return (
                <ActionRow
                  key={id}
                  action={action}
                  open={changing === id}
                  toggle={() => setChanging(changing === id ? null : id)}
                />
              )
            })}
          </tbody>
        </table>
      </Scroller>
    </section>
  )
}

function ActionRow({ action, open, toggle }: { action: ReportedAction; open: boolean; toggle: () => void }) {
  const { t, month } = useStaffWords()
  const { pack } = usePackDesk()
  const timing = actionTiming(action, pack.month)
  const { state } = action
  return (
    <>
      <tr>
        <th scope="row">
          <b>{action.refs.join(', ')}</b> {action.action}
        </th>
        <td className="who">
          {action.responsible}
          <br />
          <span className="soft">{action.monitoredBy}</span>
        </td>
        <td className="dated">
          {action.deliveryMonth ? month(action.deliveryMonth) : (action.deliveryRaw ?? t('pack.noDate'))}
          {timing === 'overdue' && (
            <>
              <br />
              <b>{t('pack.overdue')}</b>
            </>
          )}
        </td>
        <td>
          {state ? (
            <>
              {t(`pack.status.${state.status}`)}
              {state.status !== 'done' && <span className={`rag rag-${state.rag}`}>{t(`pack.rag.${state.rag}`)}</span>}
            </>
          ) : (
            t('pack.unsaid')
          )}
        </td>
        <td>
          {state?.note}
          {state?.evidence && <Evidence text={state.evidence} />}
        </td>
        {pack.mayWrite && (
          <td className="on-screen">
            <button type="button" className="plain" aria-expanded={open} onClick={toggle}>
              {t('pack.change')} <span className="unseen">{action.refs.join(', ')}</span>
            </button>
          </td>
        )}
      </tr>
      {open && (
        <tr className="on-screen">
          <td colSpan={6}>
            <ActionForm action={action} done={toggle} />
          </td>
        </tr>
      )}
    </>
  )
}

/** A link where it is one; anything else is only text. */
function Evidence({ text }: { text: string }) {
  return (
    <div>
      {/^https?:\/\/\S+$/.test(text) ? (
        <a href={text} rel="noreferrer">
          {text}
        </a>
      ) : (
        text
      )}
    </div>
  )
}
