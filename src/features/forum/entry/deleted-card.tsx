import { useState } from 'react'
import type { ShownEntry } from '../../../domain/ports-forum.ts'
import { useForumWorld } from '../forum-world.tsx'
import { useForumWords } from '../words.ts'

/** In the place of what can be done with an entry, once it is deleted: only to bring it back. */
export function DeletedCard({ entry }: { entry: ShownEntry }) {
  const { t } = useForumWords()
  const { log, device } = useForumWorld()
  const [failed, setFailed] = useState(false)
  const bringBack = async () => {
    try {
      await log.write({ entry: entry.id, kind: entry.kind, changes: { deleted: false } })
      void log.exchange().catch(() => undefined)
    } catch {
      setFailed(true)
    }
  }
  // Where two people differ over the deletion itself, the card or page that settles it has the way back.
  const settledElsewhere =
    entry.behind?.overruled.some(({ field }) => field === 'deleted') ||
    entry.clashes.some(({ field }) => field === 'deleted')
  return (
    <section className="what-to-do">
      <p>{t('entry.isDeleted')}</p>
      {failed && (
        <p className="problem" role="alert">
          {t('saved.failed', { device })}
        </p>
      )}
      {!settledElsewhere && (
        <p className="buttons">
          <button type="button" className="plain" onClick={() => void bringBack()}>
            {t('overruled.bringBack')}
          </button>
        </p>
      )}
    </section>
  )
}
