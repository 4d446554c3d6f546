import { useState, type FormEvent } from 'react'
import { isDeleted } from '../../../domain/log/entry.ts'
import type { ShownEntry } from '../../../domain/ports-forum.ts'
import { saysSomething, written } from '../../../domain/written.ts'
import { useForumWorld } from '../forum-world.tsx'
import { useForumWords } from '../words.ts'

/** A change to something reported in a closed month waits here until its writer says why; then it is sent again. */
export function ReasonForm({ entry }: { entry: ShownEntry }) {
  const { t, month } = useForumWords()
  const { log, device } = useForumWorld()
  const [reason, setReason] = useState('')
  const deletes = isDeleted(entry)
  const [problem, setProblem] = useState<string | null>(null)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (!saysSomething(reason)) return setProblem(t('reason.empty'))
    try {
      await log.write({ entry: entry.id, kind: entry.kind, changes: {}, reason: written(reason).slice(0, 200) })
    } catch {
      setProblem(t('saved.failed', { device }))
    }
  }
  return (
    <section className="needs-you">
      <h2>{t('reason.title')}</h2>
      <p>{t(deletes ? 'reason.whyDelete' : 'reason.why', { month: month(entry.trouble?.month ?? '') })}</p>
      <form noValidate className="field" onSubmit={(event) => void send(event)}>
        <label htmlFor="reason">{t(deletes ? 'reason.labelDelete' : 'reason.label')}</label>
        {problem && (
          <span className="problem" id="reason-problem">
            {problem}
          </span>
        )}
        <input
          id="reason"
          maxLength={200}
          autoComplete="off"
          value={reason}
          aria-invalid={problem !== null || undefined}
          aria-describedby={problem ? 'reason-problem' : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
        <button type="submit" className="button">
          {t(deletes ? 'reason.delete' : 'reason.send')}
        </button>
      </form>
    </section>
  )
}
