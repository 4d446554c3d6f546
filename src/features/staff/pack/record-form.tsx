import { useState, type FormEvent } from 'react'
import type { Assurance } from '../../../domain/ports-pack.ts'
import { TextBox } from '../plans/text-box.tsx'
import { useStaffWorld } from '../staff-world.tsx'
import { useStaffWords } from '../words.ts'
import { usePackDesk } from './pack-desk.tsx'
import { SaveOrLeave } from './save-or-leave.tsx'

type Props = { line: Assurance; saved: (day: string) => void; leave: () => void }

/** When a check was done, and its records, of which one that was a mistake can be taken back. */
export function RecordForm({ line, saved, leave }: Props) {
  const { t, date } = useStaffWords()
  const { packs, newId } = useStaffWorld()
  const { area, pack, send } = usePackDesk()
  // One id for one record, however often it has to be sent.
  const [id] = useState(newId)
  const [on, setOn] = useState(pack.known.on)
  const [note, setNote] = useState('')
  const [problem, setProblem] = useState('')
  const [told, setTold] = useState('')
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setTold('')
    const refused = await send(packs.recordAssurance(area, pack.month, line.position, { id, on, note }))
    if (refused === null) saved(on)
    else setProblem(refused)
  }
  const takeBack = async (record: string) => {
    const taken = { id: newId(), takesBack: record }
    const refused = await send(packs.recordAssurance(area, pack.month, line.position, taken))
    setProblem(refused ?? '')
    setTold(refused === null ? t('pack.takenBack') : '')
  }
  return (
    <form className="settings" noValidate onSubmit={(event) => void save(event)}>
      <fieldset>
        <legend>{line.text}</legend>
        <TextBox id={`done-${line.position}`} type="date" label={t('pack.doneOn')} value={on} put={setOn} />
        <TextBox
          id={`done-note-${line.position}`}
          label={t('pack.note')}
          hint={t('pack.evidenceHint')}
          value={note}
          put={setNote}
        />
      </fieldset>
      <p className="problem" role="alert">
        {problem}
      </p>
      <SaveOrLeave leave={leave} />
      <output>{told}</output>
      {line.done.length > 0 && (
        <ul>
          {line.done.map((record) => (
            <li key={record.id}>
              {date(record.on)} {record.note}{' '}
              <button type="button" className="plain" onClick={() => void takeBack(record.id)}>
                {t('pack.takeBack')} <span className="unseen">{date(record.on)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  )
}
