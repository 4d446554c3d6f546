import { useState } from 'react'
import { useBook, useForumWorld } from '../forum-world.tsx'
import { useForumWords, type ForumKey } from '../words.ts'

type Props = { id: string; shown: boolean; onShown: () => void }

/**
 * Who sees one photo of a shared entry: where that is the forum alone, the way to show it, and else the way to hide it again.
 * Both need a connection.
 */
export function ShowPhoto({ id, shown, onShown }: Props) {
  const { t } = useForumWords()
  const { shared, area } = useForumWorld()
  const offline = useBook()?.stopped === 'no_connection'
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<ForumKey | null>(null)
  const what = shown ? 'hide' : 'show'
  const change = async () => {
    if (busy) return
    setBusy(true)
    setSaid(null)
    const reply = await (shown ? shared.hidePhoto(area, id) : shared.showPhoto(area, id))
    setBusy(false)
    if (reply.kind !== 'answered') setSaid(`photo.${what}.${reply.kind === 'no_connection' ? 'far' : 'failed'}`)
    else if (reply.value.status === 'refused')
      setSaid(reply.value.problem === 'not_shared' ? 'photo.show.not_shared' : `photo.${what}.unknown_photo`)
    else if (shown) setSaid('photo.hide.done')
    // Also when no answer came: it may have been done all the same.
    onShown()
  }
  return (
    <>
      <output className={shown ? 'soft' : undefined}>{t(shown ? 'photo.seen.agencies' : 'photo.seen.forum')}</output>
      <button type="button" className="plain" aria-disabled={busy} onClick={() => void change()}>
        {t(`photo.${what}`)}
      </button>
      {offline && !said && <span className="soft">{t(`photo.${what}.needs`)}</span>}
      {said === 'photo.hide.done' ? (
        <output>{t(said)}</output>
      ) : (
        said && (
          <span className="problem" role="alert">
            {t(said)}
          </span>
        )
      )}
    </>
  )
}
