import { useState } from 'react'
import { useBook, useForumWorld } from '../forum-world.tsx'
import { useForumWords, type ForumKey } from '../words.ts'

type Props = { id: string; shown: boolean; onShown: () => void }

/** Who sees one photo of a shared entry; where that is the forum alone, the way to show it. It needs a connection. */
export function ShowPhoto({ id, shown, onShown }: Props) {
  const { t } = useForumWords()
  const { shared, area } = useForumWorld()
  const offline = useBook()?.stopped === 'no_connection'
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<ForumKey | null>(null)
  const show = async () => {
    if (busy) return
    setBusy(true)
    setSaid(null)
    const reply = await shared.showPhoto(area, id)
    setBusy(false)
    if (reply.kind !== 'answered') setSaid(reply.kind === 'no_connection' ? 'photo.show.far' : 'photo.show.failed')
    else if (reply.value.status === 'refused') setSaid(`photo.show.${reply.value.problem}`)
    // Also when no answer came: it may have been shown all the same.
    onShown()
  }
  if (shown) return <output className="soft">{t('photo.seen.agencies')}</output>
  return (
    <>
      <span>{t('photo.seen.forum')}</span>
      <button type="button" className="plain" aria-disabled={busy} onClick={() => void show()}>
        {t('photo.show')}
      </button>
      {offline && !said && <span className="soft">{t('photo.show.needs')}</span>}
      {said && (
        <span className="problem" role="alert">
          {t(said)}
        </span>
      )}
    </>
  )
}
