import { mayChangeIn, type ReportedAction } from '../../../domain/ports-pack.ts'
import { actionTiming } from '../../../domain/plan/report.ts'
import { apart, Typed } from '../../../ui/typed.tsx'
import { Told } from '../frame/told.tsx'
import { useStaffWords } from '../words.ts'
import { ActionForm } from './action-form.tsx'
import { usePackDesk } from './pack-desk.tsx'
import { FormRow, OpenCell, useRowForm } from './row-form.tsx'
import { useBegun } from './use-action-draft.ts'

type Props = {
  action: ReportedAction
  open: boolean
  toggle: () => void
  saved: () => void
  /** What was just saved of it, in words. */
  told: string | null
}

/** One action as the report knows it, with its form where it is open. On a phone its cells say whose they are. */
export function ActionRow({ action, open, toggle, saved, told }: Props) {
  const { t, month, date } = useStaffWords()
  const { pack } = usePackDesk()
  const begun = useBegun()
  const { opener, leave } = useRowForm(toggle)
  const timing = actionTiming(action, pack.known.on)
  const { state } = action
  return (
    <>
      <tr>
        <th scope="row">
          <b>{apart(action.refs.join(', '))}</b> {apart(action.action)}
        </th>
        <td className="who" data-label={t('plans.actionWho')}>
          {apart(action.responsible)}
          <br />
          <span className="soft">{apart(action.monitoredBy)}</span>
        </td>
        <td className="dated" data-label={t('plans.actionWhen')}>
          {action.deliveryMonth ? month(action.deliveryMonth) : apart(action.deliveryRaw ?? t('pack.noDate'))}
          {timing === 'overdue' && (
            <>
              <br />
              <b>{t('pack.overdue')}</b>
            </>
          )}
        </td>
        <td data-label={t('pack.state')}>
          {state ? (
            <>
              {t(`pack.status.${state.status}`)}
              {state.status === 'done' ? (
                <span className="rag rag-green">{t('pack.rag.done')}</span>
              ) : (
                <span className={`rag rag-${state.rag}`}>{t(`pack.rag.${state.rag}`)}</span>
              )}
            </>
          ) : (
            t('pack.unsaid')
          )}
          {state?.under && (
            <>
              <br />
              <span className="soft">{t('pack.saidUnder', { day: date(state.on), plan: state.under })}</span>
            </>
          )}
          {told !== null && <Told>{told}</Told>}
        </td>
        <td data-label={t('pack.evidence')}>
          {state && <Typed>{state.note}</Typed>}
          {state?.evidence && <Evidence text={state.evidence} />}
        </td>
        {mayChangeIn(pack) && (
          <OpenCell
            opener={opener}
            open={open}
            toggle={toggle}
            words={t(!open && begun(action) ? 'pack.goOn' : 'pack.change')}
            of={apart(action.refs.join(', '))}
          />
        )}
      </tr>
      {open && (
        <FormRow columns={6}>
          <ActionForm action={action} saved={saved} leave={leave} />
        </FormRow>
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
          <Typed>{text}</Typed>
        </a>
      ) : (
        <Typed>{text}</Typed>
      )}
    </div>
  )
}
