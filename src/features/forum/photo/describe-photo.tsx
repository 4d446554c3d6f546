import { useState } from 'react'
import { MOST_PHOTO_WORDS } from '../../../domain/log/photo.ts'
import { saysSomething } from '../../../domain/written.ts'
import { useForumWorld } from '../forum-world.tsx'
import { useForumWords, type ForumKey } from '../words.ts'

type Props = {
  id: string
  /** What it was said to show, as the page has it. */
  words: string
  /** The page says that agencies see the entry, or will. */
  shared: boolean
  onDescribed: () => void
}

/** Says better what a photo shows that has been sent. It needs a connection; what is typed stays until it is kept. */
export function DescribePhoto({ id, words, shared: known, onDescribed }: Props) {
  const { t } = useForumWords()
  const { shared, photos, area } = useForumWorld()
  /** What stands in the box, and over which words it was opened; null while it is closed. */
  const [typed, setTyped] = useState<{ words: string; over: string } | null>(null)
  const [said, setSaid] = useState<ForumKey | null>(null)
  const [busy, setBusy] = useState(false)
  const box = `words-${id}`
  if (!typed)
    return (
      <button type="button" className="plain" onClick={() => setTyped({ words, over: words })}>
        {t('photo.describe')}
      </button>
    )
  const save = async () => {
    if (busy) return
    setSaid(null)
    if (!saysSomething(typed.words)) return setSaid('photo.describe.words_missing')
    setBusy(true)
    const reply = await shared.describePhoto(area, { id, was: typed.over }, typed.words, known)
    setBusy(false)
    if (reply.kind !== 'answered')
      return setSaid(reply.kind === 'no_connection' ? 'photo.describe.far' : 'photo.describe.failed')
    const { value } = reply
    if (value.status === 'described') {
      // The copy that still lies here says the same from now on.
      await photos.describe(id, value.receipt.words).catch(() => undefined)
      setTyped(null)
    } else {
      setSaid(`photo.describe.${value.problem}`)
      // The page shows what somebody else wrote; whoever saves again has read it.
      if (value.receipt) setTyped({ ...typed, over: value.receipt.words })
    }
    return onDescribed()
  }
  return (
    <div className="field">
      <label htmlFor={box}>{t('photo.words')}</label>
      {said && (
        <span className="problem" role="alert" id={`${box}-said`}>
          {t(said)}
        </span>
      )}
      <input
        id={box}
        maxLength={MOST_PHOTO_WORDS}
        autoComplete="off"
        value={typed.words}
        aria-describedby={said ? `${box}-said` : undefined}
        onChange={(event) => setTyped({ ...typed, words: event.target.value })}
      />
      <p className="buttons">
        <button type="button" className="button" aria-disabled={busy} onClick={() => void save()}>
          {t('photo.describe.save')}
        </button>
        <button type="button" className="button quiet" onClick={() => setTyped(null)}>
          {t('photo.describe.cancel')}
        </button>
      </p>
    </div>
  )
}
