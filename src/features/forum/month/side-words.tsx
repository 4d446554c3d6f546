import { useState, type FormEvent } from 'react'
import type { MonthlyLog, MonthlyReply, Side } from '../../../domain/log/shared.ts'
import type { Answer } from '../../../domain/ports-staff.ts'
import { useForumWords } from '../words.ts'
import { wordsOfSide } from './month-files.ts'
import { useReplySentence } from './reply-sentence.ts'

type Props = {
  side: Side
  log: MonthlyLog
  write: (text: string, base: number) => Promise<Answer<MonthlyReply>>
  onReply: (reply: Answer<MonthlyReply>) => void
}

/** What one side says about the month; a box for whoever may write for it. What is typed stays, whatever the server says. */
export function SideWords({ side, log, write, onReply }: Props) {
  const { t } = useForumWords()
  const sentence = useReplySentence()
  const kept = wordsOfSide(log, side)
  const [typed, setTyped] = useState<string | null>(null)
  const [base, setBase] = useState(log.version)
  const [said, setSaid] = useState('')
  const [busy, setBusy] = useState(false)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const reply = await write(typed ?? kept, base)
    setBusy(false)
    setSaid(sentence(reply))
    if (reply.kind === 'answered') {
      // Their own version is read now, so the next try is made over it.
      if (reply.value.log) setBase(reply.value.log.version)
      if (reply.value.status !== 'refused') setTyped(null)
    }
    onReply(reply)
  }
  const id = `words-${side}`
  return (
    <section className="side-words">
      <h2>{t(`month.words.${side}`)}</h2>
      {kept ? (
        kept.split(/\n+/).map((line, i) => <p key={i}>{line}</p>)
      ) : (
        <p className="soft">{t('month.words.empty')}</p>
      )}
      {log.mayWrite.includes(side) && (
        <form className="field" noValidate onSubmit={(event) => void save(event)}>
          <label htmlFor={id}>{t(`month.words.label.${side}`)}</label>
          <span className="soft hint" id={`${id}-hint`}>
            {t('month.words.hint')}
          </span>
          <textarea
            id={id}
            rows={3}
            aria-describedby={`${id}-hint`}
            value={typed ?? kept}
            onChange={(event) => {
              if (typed === null) setBase(log.version)
              setTyped(event.target.value)
            }}
          />
          <button type="submit" className="button quiet" aria-disabled={busy}>
            {t('month.words.save')}
          </button>
          <output>{said}</output>
        </form>
      )}
    </section>
  )
}
