import { useState, type FormEvent } from 'react'
import { actionStatuses, rags, type ReportedAction } from '../../../domain/ports-pack.ts'
import { apart } from '../../../ui/typed.tsx'
import { ChoiceBox } from '../plans/choice-box.tsx'
import { TextBox } from '../plans/text-box.tsx'
import { useStaffWords } from '../words.ts'
import { SaveOrLeave } from './save-or-leave.tsx'
import { useActionDraft } from './use-action-draft.ts'

type Props = { action: ReportedAction; saved: () => void; leave: () => void }

/** How far an action is, in somebody’s judgement, and where that can be seen. */
export function ActionForm({ action, saved, leave }: Props) {
  const { t } = useStaffWords()
  const { typed: now, type, drop, save: send } = useActionDraft(action)
  const [problem, setProblem] = useState('')
  const [missing, setMissing] = useState<readonly ('status' | 'rag')[]>([])
  const id = `${action.kind}-${action.position}`
  const done = now.status === 'done'
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { status, note, evidence } = now
    const rag = done ? 'green' : now.rag
    if (status === '' || rag === '') {
      const lacks = (['status', 'rag'] as const).filter((box) => ({ status, rag })[box] === '')
      setMissing(lacks)
      setProblem(lacks.map((box) => t(`pack.choose.${box}`)).join(' '))
      const first = event.currentTarget.elements.namedItem(`${id}-${lacks[0]}`)
      if (first instanceof HTMLElement) first.focus()
      return
    }
    setMissing([])
    const refused = await send({ status, rag, note, evidence })
    if (refused === null) saved()
    else setProblem(refused)
  }
  const wrong = (box: 'status' | 'rag') => (missing.includes(box) && now[box] === '' ? `${id}-problem` : undefined)
  return (
    <form className="settings" noValidate onSubmit={(event) => void save(event)}>
      <fieldset>
        <legend>
          {apart(action.refs.join(', '))} {apart(action.action)}
        </legend>
        <ChoiceBox
          id={`${id}-status`}
          label={t('pack.state')}
          value={now.status}
          options={[['', t('pack.choose')], ...actionStatuses.map((one) => [one, t(`pack.status.${one}`)] as const)]}
          put={(status) => type({ status })}
          problem={wrong('status')}
        />
        {done ? (
          <p>{t('pack.ragDone')}</p>
        ) : (
          <ChoiceBox
            id={`${id}-rag`}
            label={t('pack.rag')}
            value={now.rag}
            options={[['', t('pack.choose')], ...rags.map((one) => [one, t(`pack.rag.${one}`)] as const)]}
            put={(rag) => type({ rag })}
            problem={wrong('rag')}
          />
        )}
        <TextBox id={`${id}-note`} label={t('pack.note')} value={now.note} put={(note) => type({ note })} />
        <TextBox
          id={`${id}-evidence`}
          label={t('pack.evidence')}
          hint={t('pack.evidenceHint')}
          value={now.evidence}
          put={(evidence) => type({ evidence })}
        />
      </fieldset>
      <p className="problem" id={`${id}-problem`} role="alert">
        {problem}
      </p>
      <SaveOrLeave
        leave={() => {
          drop()
          leave()
        }}
      />
    </form>
  )
}
