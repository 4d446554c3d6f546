import { useState } from 'react'
import { useForumWords } from '../words.ts'

/** Asks once more, in place: a photo that is removed does not come back. */
export function RemovePhoto({ onSure }: { onSure: () => Promise<void> }) {
  const { t } = useForumWords()
  const [asking, setAsking] = useState(false)
  if (!asking)
    return (
      <button type="button" className="plain" onClick={() => setAsking(true)}>
        {t('photo.remove')}
      </button>
    )
  return (
    <div>
      <p role="status">{t('photo.remove.sure')}</p>
      <p className="buttons">
        <button type="button" className="button quiet" onClick={() => setAsking(false)}>
          {t('photo.remove.no')}
        </button>
        <button type="button" className="button" onClick={() => void onSure().finally(() => setAsking(false))}>
          {t('photo.remove.yes')}
        </button>
      </p>
    </div>
  )
}
