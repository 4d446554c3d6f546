import { useEffect, useState, type FormEvent } from 'react'
import type { MonthlyLog, MonthlyReply, Side } from '../../../domain/log/shared.ts'
import type { Answer } from '../../../domain/ports-staff.ts'
import { apart } from '../../../ui/typed.tsx'
import type { HalfTypedStore } from '../../../domain/ports-forum.ts'
import { useHalfTypedIn } from '../form/use-half-typed.ts'
import { useForumWords } from '../words.ts'
import { wordsOfSide } from './month-files.ts'
import { nothingSaid, ReplySaid } from './reply-said.tsx'
import { useReplySentence } from './reply-sentence.ts'

type Props = {
  side: Side
  /** Null where the server has not been reached: what is typed then is kept here until it can be. */
  log: MonthlyLog | null
  /** Whether whoever reads may write for this side, as far as this device knows. */
  mine: boolean
  /** The name of what is typed here among the drafts of its writer. */
  draft: string
  drafts: HalfTypedStore
  write: (text: string, base: number) => Promise<Answer<MonthlyReply>>
  onReply: (reply: Answer<MonthlyReply>) => void
  /** Says whether something is typed here that is not kept. */
  onUnkept: (side: Side, isUnkept: boolean) => void
  signIn: () => void
}

/**
 * What one side says about the month; a box for whoever may write for it. What is typed is kept on this device with the
 * version it was begun over, and goes from there only when the server has it.
 */
export function SideWords({ side, log, mine, draft, drafts, write, onReply, onUnkept, signIn }: Props) {
  const { t } = useForumWords()
  const kept = log ? wordsOfSide(log, side) : ''
  const half = useHalfTypedIn(drafts, draft, () => ({}))
  const begun = typeof half?.form['text'] === 'string'
  const mayWrite = log ? log.mayWrite.includes(side) : mine || begun
  const isUnkept = mayWrite && begun && half.form['text'] !== kept
  useEffect(() => {
    onUnkept(side, isUnkept)
    return () => onUnkept(side, false)
  }, [side, isUnkept, onUnkept])
  if (!log && !mayWrite) return null
  return (
    <section className="side-words">
      <h2>{t(`month.words.${side}`)}</h2>
      {kept
        ? kept.split(/\n+/).map((line, i) => <p key={i}>{apart(line)}</p>)
        : log && <p className="soft">{t('month.words.empty')}</p>}
      {mayWrite && half && <Box {...{ side, log, half, kept, isUnkept, write, onReply, signIn }} />}
    </section>
  )
}

type BoxProps = Pick<Props, 'side' | 'log' | 'write' | 'onReply' | 'signIn'> & {
  isUnkept: boolean
  half: NonNullable<ReturnType<typeof useHalfTypedIn>>
  /** The words of this side as the server has them. */
  kept: string
}

function Box({ side, log, half, kept, isUnkept, write, onReply, signIn }: BoxProps) {
  const { t } = useForumWords()
  const sentence = useReplySentence()
  const [said, setSaid] = useState(nothingSaid)
  const [busy, setBusy] = useState(false)
  const typed = typeof half.form['text'] === 'string' ? half.form['text'] : null
  const base = typeof half.form['base'] === 'number' ? half.form['base'] : null
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    // Begun without a connection, it was begun over nothing: words that stand there are shown before they are replaced.
    const reply = await write(typed ?? kept, base ?? (typed === null ? (log?.version ?? 0) : 0))
    setBusy(false)
    setSaid(sentence(reply))
    if (reply.kind === 'answered') {
      if (reply.value.status !== 'refused') half.replace({})
      // Their own version is read now, so the next try is made over it.
      else if (reply.value.log && typed !== null) half.change({ base: reply.value.log.version })
    }
    onReply(reply)
  }
  const id = `words-${side}`
  return (
    <form className="field" noValidate onSubmit={(event) => void save(event)}>
      <label htmlFor={id}>{t(`month.words.label.${side}`)}</label>
      <span className="soft hint" id={`${id}-hint`}>
        {t('month.words.hint')}
      </span>
      {half.restored && typed !== null && <output className="restored">{t('month.words.restored')}</output>}
      <textarea
        id={id}
        rows={3}
        aria-describedby={`${id}-hint`}
        // What is on its way stays as it is: once the server has it, the box is emptied of the draft.
        readOnly={busy}
        value={typed ?? kept}
        onChange={(event) =>
          half.change({ text: event.target.value, ...(typed === null && log ? { base: log.version } : {}) })
        }
      />
      <p className="buttons">
        <button type="submit" className="button quiet" aria-disabled={busy}>
          {t('month.words.save')}
        </button>
        {log && isUnkept && !busy && (
          <button type="button" className="plain" onClick={() => half.replace({})}>
            {t('month.words.throw')}
          </button>
        )}
      </p>
      <ReplySaid said={said} signIn={signIn} />
    </form>
  )
}
