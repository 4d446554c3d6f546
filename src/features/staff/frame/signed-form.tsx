import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { written } from '../../../domain/written.ts'
import { useStaffWords } from '../words.ts'

type Props = {
  /** What is asked before the sentence. */
  children: ReactNode
  label: string
  /** Sends it; returns what stands in the way, or null when it has been kept. */
  send: (said: { words: string; signed: string }) => Promise<string | null>
  onCancel: () => void
}

/** A sentence and the name under it, of what is written down for good. What was typed stays until it has been kept. */
export function SignedForm({ children, label, send, onCancel }: Props) {
  const { t } = useStaffWords()
  const id = useId()
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
    const refused = await send({ words: written(sentence).replace(/\s+/g, ' '), signed: written(signed) })
    setBusy(false)
    setProblem(refused ?? '')
  }
  return (
    <form noValidate className="note-form" onSubmit={(event) => void keep(event)}>
      {children}
      <p>
        <label htmlFor={`${id}-words`}>{label}</label>
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
