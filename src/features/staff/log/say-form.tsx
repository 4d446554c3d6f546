import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { flushSync } from 'react-dom'
import type { SharedEntry } from '../../../domain/log/shared.ts'
import { written } from '../../../domain/written.ts'
import { useStaffWorld } from '../staff-world.tsx'
import { useDrafts } from '../use-drafts.ts'
import { useStaffWords } from '../words.ts'
import { codeName } from './entry-text.ts'

/** As many as the server keeps of a sentence. */
const MOST = 300

type Props = { area: string; entry: SharedEntry; title: string; onEntry: (entry: SharedEntry) => void }

/** It was so, it was not so and why, or what was said is taken back. What was typed stays until it has been kept. */
export function SayForm({ area, entry, title, onEntry }: Props) {
  const words = useStaffWords()
  const { t } = words
  const { sharedLog } = useStaffWorld()
  const drafts = useDrafts()
  const id = useId()
  const [disputing, setDisputing] = useState(false)
  // Kept in this browser as it is typed, until the server has it.
  const draft = `dispute ${area} ${entry.id} ${entry.side}`
  const [begun] = useState(() => drafts.read(draft) ?? '')
  const [sentence, setSentence] = useState(begun)
  const [problem, setProblem] = useState('')
  const [told, setTold] = useState('')
  const [busy, setBusy] = useState(false)
  const telling = useRef<HTMLOutputElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const box = useRef<HTMLTextAreaElement>(null)
  // The button that was pressed may be gone: the next thing to hear is what became of it.
  useEffect(() => {
    if (told !== '') telling.current?.focus()
  }, [told])
  useEffect(() => {
    if (disputing) box.current?.focus()
  }, [disputing])

  const mine = entry.stances.find((one) => one.stands && one.side === entry.side && one.stance !== 'withdrawn')
  const isOfThis = mine?.revision === entry.revision
  const side = entry.side ? codeName(words, 'side', entry.side) : ''

  const say = async (stance: 'confirmed' | 'disputed' | 'withdrawn', why: string) => {
    if (busy) return
    setBusy(true)
    setTold('')
    setProblem('')
    const answer = await sharedLog.say(area, { entry: entry.id, revision: entry.revision }, stance, why)
    setBusy(false)
    if (answer.kind !== 'answered') return setProblem(t(`sharedLog.${answer.kind}`))
    const { value } = answer
    if (value.entry) onEntry(value.entry)
    if (value.status === 'refused') return setProblem(t(`sharedLog.problem.${value.problem}`))
    setDisputing(false)
    if (stance === 'disputed') {
      setSentence('')
      drafts.clear(draft)
    }
    setTold(t(`sharedLog.told.${stance}`))
  }
  const type = (text: string) => {
    setSentence(text)
    if (text === '') drafts.clear(draft)
    else drafts.keep(draft, text)
  }
  const leave = () => {
    setProblem('')
    flushSync(() => setDisputing(false))
    opener.current?.focus()
  }
  const dispute = (event: FormEvent) => {
    event.preventDefault()
    const why = written(sentence)
    const signs = why.length
    if (why === '' || signs > MOST) {
      setProblem(why === '' ? t('sharedLog.problem.empty') : t('sharedLog.problem.long', { most: MOST, signs }))
      return box.current?.focus()
    }
    void say('disputed', why)
  }
  return (
    <form noValidate onSubmit={dispute}>
      <fieldset className="say">
        <legend className="unseen">{t('sharedLog.yours', { title })}</legend>
        {disputing && (
          <>
            <label htmlFor={id}>{t('sharedLog.why')}</label>
            <p className="soft" id={`${id}-hint`}>
              {t('sharedLog.whyHint', { most: MOST, side })}
            </p>
            <textarea
              id={id}
              ref={box}
              rows={3}
              value={sentence}
              aria-describedby={`${id}-hint ${id}-problem`}
              aria-invalid={problem !== '' || undefined}
              onChange={(event) => type(event.target.value)}
            />
          </>
        )}
        {begun !== '' && sentence === begun && <p className="soft">{t('sharedLog.begun')}</p>}
        <p className="problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
        <p className="buttons">
          {disputing ? (
            <>
              <button type="submit" className="button" aria-disabled={busy}>
                {t('sharedLog.send')}
              </button>
              <button type="button" className="plain" onClick={leave}>
                {t('sharedLog.cancel')}
              </button>
            </>
          ) : (
            <>
              {!(isOfThis && mine.stance === 'confirmed') && (
                <button
                  type="button"
                  className="button quiet"
                  aria-disabled={busy}
                  onClick={() => void say('confirmed', '')}
                >
                  {t('sharedLog.itWas')}
                </button>
              )}
              <button ref={opener} type="button" className="button quiet" onClick={() => setDisputing(true)}>
                {t(mine?.stance === 'disputed' ? 'sharedLog.itWasNotAgain' : 'sharedLog.itWasNot')}
              </button>
              {mine && (
                <button type="button" className="plain" aria-disabled={busy} onClick={() => void say('withdrawn', '')}>
                  {t('sharedLog.takeBack')}
                </button>
              )}
            </>
          )}
        </p>
        <output ref={telling} tabIndex={-1}>
          {told}
        </output>
      </fieldset>
    </form>
  )
}
