import { useId, useState } from 'react'
import type { MetricNote, WantedNote } from '../../../domain/plan/notes.ts'
import { SignedForm } from '../frame/signed-form.tsx'
import { useStaffWorld } from '../staff-world.tsx'
import { useStaffWords } from '../words.ts'

/** What is being written: a note, a new baseline, or that one holds no longer. */
export type Writing = { kind: 'note' | 'baseline' } | { kind: 'back'; note: MetricNote }

type Props = {
  area: string
  metric: string
  writing: Writing
  /** The newest first. */
  months: readonly string[]
  onKept: () => void
  onCancel: () => void
}

/** A month, a sentence and a name. */
export function NoteForm({ area, metric, writing, months, onKept, onCancel }: Props) {
  const { t, month: monthWords } = useStaffWords()
  const { server, newId } = useStaffWorld()
  const id = useId()
  // One id for one form: a second press after a lost reply writes nothing twice.
  const [noteId] = useState(newId)
  const [month, setMonth] = useState(months[0] ?? '')

  const send = async (said: { words: string; signed: string }) => {
    const wanted: WantedNote =
      writing.kind === 'back'
        ? { id: noteId, ...said, takesBack: writing.note.id }
        : { id: noteId, ...said, metric, month, kind: writing.kind }
    const answer = await server.writeMetricNote(area, wanted)
    if (answer.kind !== 'answered') return t(answer.kind === 'no_connection' ? 'notes.no_connection' : 'notes.trouble')
    if (answer.value.status === 'refused') return t(`notes.problem.${answer.value.problem}`)
    onKept()
    return null
  }
  return (
    <SignedForm label={t(`notes.words.${writing.kind}`)} send={send} onCancel={onCancel}>
      {writing.kind === 'back' ? (
        <p>
          <s>{writing.note.words}</s>
        </p>
      ) : (
        <>
          <p className="soft">{t(writing.kind === 'note' ? 'notes.noteMeans' : 'notes.baselineMeans')}</p>
          <p>
            <label htmlFor={`${id}-month`}>{t('notes.month')}</label>
            <select id={`${id}-month`} value={month} onChange={(event) => setMonth(event.target.value)}>
              {months.map((one) => (
                <option key={one} value={one}>
                  {monthWords(one)}
                </option>
              ))}
            </select>
          </p>
        </>
      )}
    </SignedForm>
  )
}
