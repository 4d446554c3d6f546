import { useEffect, useId, useState, type FormEvent } from 'react'
import type { SafeguardingFlag } from '../../../domain/comment/comment.ts'
import { written } from '../../../domain/written.ts'
import { useStaffWorld } from '../staff-world.tsx'
import { useDrafts } from '../use-drafts.ts'
import { useStaffWords } from '../words.ts'

/** Asks once more before a comment is flagged, and says whom to call if there is danger now. */
export function FlagAsk({ busy, onYes, onNo }: { busy: boolean; onYes: () => void; onNo: () => void }) {
  const { t } = useStaffWords()
  const { places } = useStaffWorld()
  return (
    <div className="flag-ask" role="alertdialog" aria-label={t('comments.flag')}>
      <p>
        <b>{t('comments.flag.now')}</b>
      </p>
      <ul>
        {places.safeguarding.map(({ name, phone }) => (
          <li key={name}>
            {name} {phone && <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>}
          </li>
        ))}
      </ul>
      <p>{t('comments.flag.sure')}</p>
      <p className="buttons">
        {/* The next key press should answer this question. */}
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
        <button type="button" className="button grave" autoFocus aria-disabled={busy} onClick={() => !busy && onYes()}>
          {t('comments.flag.yes')}
        </button>
        <button type="button" className="plain" onClick={onNo}>
          {t('comments.leave')}
        </button>
      </p>
    </div>
  )
}

type FlagProps = { flag: SafeguardingFlag; onDone: (flag: string, words: string) => Promise<boolean> }

/**
 * One flag: who, when, and what was done; or the box to say it. What was typed stays in this browser until it is kept, for whoever
 * typed it alone; where a colleague was quicker it is shown until its writer throws it away.
 */
export function FlagRecord({ flag, onDone }: FlagProps) {
  const { t, date } = useStaffWords()
  const id = useId()
  const drafts = useDrafts()
  const draft = `flag ${flag.id}`
  const [begun] = useState(() => drafts.read(draft) ?? '')
  const [words, setWords] = useState(begun)
  const [short, setShort] = useState(false)
  const [busy, setBusy] = useState(false)
  // Kept after all, where the answer to that got lost.
  const isKept = flag.done !== null && written(words) === flag.done
  useEffect(() => {
    if (isKept) drafts.clear(draft)
  }, [isKept, drafts, draft])
  const type = (text: string) => {
    setWords(text)
    if (text === '') drafts.clear(draft)
    else drafts.keep(draft, text)
  }
  const keep = (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    const length = Array.from(written(words)).length
    setShort(length < 3 || length > 500)
    if (length < 3 || length > 500) return
    setBusy(true)
    void onDone(flag.id, written(words)).then((kept) => {
      setBusy(false)
      if (kept) type('')
    })
  }
  return (
    <div className={flag.done === null ? 'flag flag-open' : 'flag'}>
      <p>
        <b>{t('comments.flag.by', { day: date(flag.on), who: flag.by ?? t('comments.flag.nobody') })}</b>
        {flag.comment === null && ` ${t('comments.flag.gone')}`}
      </p>
      {flag.done !== null && flag.doneOn ? (
        <>
          <p>
            {t('comments.flag.done', {
              day: date(flag.doneOn),
              who: flag.doneBy ?? t('comments.flag.nobody'),
              words: flag.done,
            })}
          </p>
          {words !== '' && !isKept && !busy && (
            <p className="soft">
              {t('comments.flag.notKept', { words })}{' '}
              <button type="button" className="plain" onClick={() => type('')}>
                {t('comments.flag.drop')}
              </button>
            </p>
          )}
        </>
      ) : (
        <form noValidate onSubmit={keep} className="small-form">
          <label htmlFor={id}>{t('comments.flag.what')}</label>
          <p className="soft" id={`${id}-hint`}>
            {t('comments.flag.whatHint')}
          </p>
          <textarea
            id={id}
            rows={3}
            value={words}
            aria-describedby={`${id}-hint ${id}-problem`}
            aria-invalid={short || undefined}
            onChange={(event) => type(event.target.value)}
          />
          {begun !== '' && words === begun && <p className="soft">{t('comments.flag.begun')}</p>}
          <p className="problem" id={`${id}-problem`} role="alert">
            {short && t('comments.problem.words')}
          </p>
          <button type="submit" className="button" aria-disabled={busy}>
            {t('comments.flag.keep')}
          </button>
        </form>
      )}
    </div>
  )
}
