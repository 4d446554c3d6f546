import { useState, type FormEvent } from 'react'
import { actionStatuses, rags, type ActionState, type ReportedAction } from '../../../domain/ports-pack.ts'
import { ChoiceBox } from '../plans/choice-box.tsx'
import { TextBox } from '../plans/text-box.tsx'
import { useStaffWorld } from '../staff-world.tsx'
import { useStaffWords } from '../words.ts'
import { usePackDesk } from './pack-desk.tsx'

/** How far an action is, in somebody’s judgement, and where that can be seen. */
export function ActionForm({ action, done }: { action: ReportedAction; done: () => void }) {
  const { t } = useStaffWords()
  const { packs } = useStaffWorld()
  const { area, pack, send } = usePackDesk()
  const [now, setNow] = useState<ActionState>(() => {
    const { status = 'under_way', rag = 'green', note = '', evidence = '' } = action.state ?? {}
    return { status, rag, note, evidence }
  })
  const [said, setSaid] = useState('')
  const id = `${action.kind}-${action.position}`
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const { kind, position, latest: base } = action
    const problem = await send(packs.sayAction(area, pack.month, { kind, position, base }, now))
    if (problem === null) done()
    else setSaid(problem)
  }
  return (
    <form className="settings" noValidate onSubmit={(event) => void save(event)}>
      <fieldset>
        <legend>
          {action.refs.join(', ')} {action.action}
        </legend>
        <ChoiceBox
          id={`${id}-status`}
          label={t('pack.state')}
          value={now.status}
          options={actionStatuses.map((status) => [status, t(`pack.status.${status}`)])}
          put={(status) => setNow({ ...now, status })}
        />
        <ChoiceBox
          id={`${id}-rag`}
          label={t('pack.rag')}
          value={now.rag}
          options={rags.map((rag) => [rag, t(`pack.rag.${rag}`)])}
          put={(rag) => setNow({ ...now, rag })}
        />
        <TextBox id={`${id}-note`} label={t('pack.note')} value={now.note} put={(note) => setNow({ ...now, note })} />
        <TextBox
          id={`${id}-evidence`}
          label={t('pack.evidence')}
          hint={t('pack.evidenceHint')}
          value={now.evidence}
          put={(evidence) => setNow({ ...now, evidence })}
        />
      </fieldset>
      <p className="buttons">
        <button type="submit" className="button">
          {t('pack.save')}
        </button>
        <button type="button" className="plain" onClick={done}>
          {t('pack.leave')}
        </button>
      </p>
      <output>{said}</output>
    </form>
  )
}
