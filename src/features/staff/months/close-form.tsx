import { Fragment, useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { flushSync } from 'react-dom'
import type { MonthCard } from '../../../domain/plan/closing.ts'
import { isLost } from '../../../domain/ports-staff.ts'
import { written } from '../../../domain/written.ts'
import { useStaffWorld } from '../staff-world.tsx'
import { useStaffWords } from '../words.ts'
import { hasHappened } from './what-became.ts'

/** As many signs as the server keeps of a reason, and as few as it takes for one. */
const [FEWEST, MOST] = [3, 500]

type Props = { area: string; card: MonthCard; onDone: (what: 'closed' | 'reopened') => void }

/**
 * For leads: closes a month, or opens it again with a reason. Each is asked for once more before it is done. When the answer gets
 * lost, how the month stands is looked up, and until that is known nothing can be pressed but looking again.
 */
export function CloseForm({ area, card, onDone }: Props) {
  const { t, month } = useStaffWords()
  const { server } = useStaffWorld()
  const id = useId()
  const [asking, setAsking] = useState<'close' | 'reopen' | null>(null)
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const [unknown, setUnknown] = useState(false)
  const first = useRef<HTMLTextAreaElement & HTMLButtonElement>(null)
  const closing = useRef<HTMLButtonElement>(null)
  const reopening = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (asking) first.current?.focus()
  }, [asking])

  const name = month(card.month)
  const mayClose = card.feeds.some((one) => one.state !== 'closed')
  const mayReopen = card.feeds.some((one) => one.state === 'closed')

  const leave = () => {
    const from = asking
    setProblem('')
    flushSync(() => setAsking(null))
    const opener = from === 'close' ? closing : reopening
    opener.current?.focus()
  }
  const look = async (what: 'close' | 'reopen') => {
    const happened = await hasHappened(server, area, card.month, what)
    if (happened) return onDone(what === 'close' ? 'closed' : 'reopened')
    setUnknown(happened === null)
    setProblem(t(happened === null ? `months.lost.${what}` : 'months.lost.nothing', { month: name }))
  }
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (busy || !asking) return
    if (unknown) {
      setBusy(true)
      await look(asking)
      return setBusy(false)
    }
    const why = written(reason)
    if (asking === 'reopen' && (why.length < FEWEST || why.length > MOST)) {
      setProblem(t('months.problem.reason', { most: MOST }))
      return first.current?.focus()
    }
    setBusy(true)
    setProblem('')
    const answer =
      asking === 'close' ? await server.closeMonth(area, card.month) : await server.reopenMonth(area, card.month, why)
    if (isLost(answer)) {
      await look(asking)
      return setBusy(false)
    }
    setBusy(false)
    if (answer.kind !== 'answered') return setProblem(t(`months.problem.${answer.kind}`))
    const { value } = answer
    if (value.status === 'refused') return setProblem(t(`months.problem.${value.problem}`, { most: MOST }))
    onDone(value.status)
  }
  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      {asking === 'close' && <p id={`${id}-ask`}>{t('months.closeAsk', { month: name })}</p>}
      {asking === 'reopen' && (
        <>
          <label htmlFor={id}>{t('months.reason', { month: name })}</label>
          <p className="soft" id={`${id}-hint`}>
            {t('months.reasonHint', { most: MOST })}
          </p>
          <textarea
            id={id}
            ref={first}
            rows={3}
            value={reason}
            aria-describedby={`${id}-hint ${id}-problem`}
            aria-invalid={problem !== '' || undefined}
            onChange={(event) => setReason(event.target.value)}
          />
        </>
      )}
      <p className="problem" id={`${id}-problem`} role="alert">
        {problem}
      </p>
      <p className="buttons">
        {/* Keys: or the button that asks would become the one that sends, while it is still being pressed. */}
        {asking ? (
          <Fragment key="asked">
            <button
              type="submit"
              className="button"
              aria-disabled={busy}
              {...(asking === 'close' ? { ref: first, 'aria-describedby': `${id}-ask` } : {})}
            >
              {t(unknown ? 'months.lookAgain' : asking === 'close' ? 'months.closeYes' : 'months.reopenYes')}
            </button>
            {!unknown && (
              <button type="button" className="plain" onClick={leave}>
                {t('months.cancel')}
              </button>
            )}
          </Fragment>
        ) : (
          <Fragment key="not asked">
            {mayClose && (
              <button ref={closing} type="button" className="button quiet" onClick={() => setAsking('close')}>
                {t('months.close', { month: name })}
              </button>
            )}
            {mayReopen && (
              <button ref={reopening} type="button" className="button quiet" onClick={() => setAsking('reopen')}>
                {t('months.reopen', { month: name })}
              </button>
            )}
          </Fragment>
        )}
      </p>
    </form>
  )
}
