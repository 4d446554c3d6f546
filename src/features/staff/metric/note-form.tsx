import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import type { MetricNote, WantedNote } from '../../../domain/plan/notes.ts'
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

/** A month, a sentence and a name. What was typed stays until it has been kept. */
export function NoteForm({ area, metric, writing, months, onKept, onCancel }: Props) {
  const { t, month: monthWords } = useStaffWords()
  const { server, newId } = useStaffWorld()
  const id = useId()
  // One id for one form: a second press after a lost reply writes nothing twice.
  const [noteId] = useState(newId)
  const [month, setMonth] = useState(months[0] ?? '')
  const [sentence, setSentence] = useState('')
  const [signed, setSigned] = useState('')
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const first = useRef<HTMLTextAreaElement>(null)
  useEffect(() => first.current?.focus(), [])

  const keep = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setProblem('')
    const said = { id: noteId, words: sentence.trim().replace(/\s+/g, ' '), signed: signed.trim() }
    const wanted: WantedNote =
      writing.kind === 'back' ? { ...said, takesBack: writing.note.id } : { ...said, metric, month, kind: writing.kind }
    const answer = await server.writeMetricNote(area, wanted)
    setBusy(false)
    if (answer.kind !== 'answered')
      return setProblem(t(answer.kind === 'no_connection' ? 'notes.no_connection' : 'notes.trouble'))
    if (answer.value.status === 'refused') return setProblem(t(`notes.problem.${answer.value.problem}`))
    onKept()
  }
  return (
    <form noValidate className="note-form" onSubmit={(event) => void keep(event)}>
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
      <p>
        <label htmlFor={`${id}-words`}>{t(`notes.words.${writing.kind}`)}</label>
        <span className="soft" id={`${id}-hint`}>
          {t('notes.hint')}
        </span>
        <textarea
          id={`${id}-words`}
          ref={first}
          rows={3}
          value={sentence}
          aria-describedby={`${id}-hint ${id}-problem`}
          onChange={(event) => setSentence(event.target.value)}
        />
      </p>
      <p>
        <label htmlFor={`${id}-signed`}>{t('notes.signed')}</label>
        <input
          id={`${id}-signed`}
          autoComplete="name"
          value={signed}
          aria-describedby={`${id}-problem`}
          onChange={(event) => setSigned(event.target.value)}
        />
      </p>
      <p className="problem" id={`${id}-problem`} role="alert">
        {problem}
      </p>
      <p className="buttons">
        <button type="submit" className="button" aria-disabled={busy}>
          {t('notes.keep')}
        </button>
        <button type="button" className="plain" onClick={onCancel}>
          {t('notes.cancel')}
        </button>
      </p>
    </form>
  )
}
