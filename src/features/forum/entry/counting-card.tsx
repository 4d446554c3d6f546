import { useState, type FormEvent } from 'react'
import { countsAsCoproduction, type Activity } from '../../../domain/log/activity.ts'
import { countingSentences } from '../../../domain/log/counting-sentences.ts'
import { isShared } from '../../../domain/log/entry.ts'
import type { ShownEntry } from '../../../domain/ports-forum.ts'
import { useForumWorld } from '../forum-world.tsx'
import { useForumWords } from '../words.ts'

/** What the entry counts towards and why; an activity can be counted or not counted by hand, with a reason. */
export function CountingCard({ entry }: { entry: ShownEntry }) {
  const words = useForumWords()
  const { t } = words
  const { clock } = useForumWorld()
  const lines = countingSentences(words, entry.kind, entry.fields, clock.today())
  return (
    <section className="card">
      <h2>{t('entry.counting')}</h2>
      <ul className="counting">
        {lines.map(({ text, counts }) => (
          <li key={text} data-counts={counts}>
            {text}
          </li>
        ))}
        {lines.length === 0 && <li>{t('log.because.nothing')}</li>}
      </ul>
      {lines.some(({ counts }) => counts) && !isShared(entry) && <p className="soft">{t('entry.notYetShared')}</p>}
      {entry.kind === 'activity' && entry.fields['status'] === 'held' && <Decide entry={entry} />}
    </section>
  )
}

function Decide({ entry }: { entry: ShownEntry }) {
  const { t } = useForumWords()
  const { log, device } = useForumWorld()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const activity = entry.fields as unknown as Activity
  const counts = countsAsCoproduction(activity)
  const write = async (decided: Activity['counts'] | null) => {
    try {
      await log.write({ entry: entry.id, kind: entry.kind, changes: { counts: decided }, seen: entry.seen })
      setOpen(false)
      setReason('')
      setProblem(null)
    } catch {
      setProblem(t('saved.failed', { device }))
    }
  }
  const decide = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() === '') return setProblem(t('entry.decide.empty'))
    void write({ as: !counts, because: reason.trim().slice(0, 200) })
  }
  if (activity.counts) {
    return (
      <p>
        <button type="button" className="plain" onClick={() => void write(null)}>
          {t('entry.decide.undo')}
        </button>
        {problem && <span className="problem">{problem}</span>}
      </p>
    )
  }
  if (!open) {
    return (
      <p>
        <button type="button" className="plain" onClick={() => setOpen(true)}>
          {t(counts ? 'entry.decide.off' : 'entry.decide.on')}
        </button>
      </p>
    )
  }
  return (
    <form noValidate onSubmit={decide} className="field">
      <label htmlFor="decide-reason">{t('entry.decide.reason')}</label>
      {problem && (
        <span className="problem" id="decide-problem">
          {problem}
        </span>
      )}
      <input
        id="decide-reason"
        maxLength={200}
        autoComplete="off"
        value={reason}
        aria-invalid={problem !== null || undefined}
        aria-describedby={problem ? 'decide-problem' : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
      <p className="buttons">
        <button type="submit" className="button">
          {t('entry.decide.save')}
        </button>
        <button type="button" className="plain" onClick={() => setOpen(false)}>
          {t('form.cancel')}
        </button>
      </p>
    </form>
  )
}
