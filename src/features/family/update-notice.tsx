import { useEffect, useState } from 'react'
import { Notice } from '../../ui/notice.tsx'
import { useWording } from '../../ui/wording.tsx'
import { useFamilyWorld } from './world.tsx'

/** A worker that is still at something can hold the newer one back for minutes; nobody should wait for that. */
const PATIENCE_MS = 10_000

/** Offers a newer Heard. Never shown on a question page, so it cannot come between a person and an answer. */
export function UpdateNotice() {
  const { t } = useWording()
  const { updateWaiting, applyUpdate } = useFamilyWorld()
  const [asked, setAsked] = useState<'no' | 'yes' | 'in_vain'>('no')
  useEffect(() => {
    if (asked !== 'yes') return
    const timer = setTimeout(() => setAsked('in_vain'), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [asked])
  if (!updateWaiting) return null
  return (
    <Notice role="status">
      <p>{t(asked === 'in_vain' ? 'frame.updateLater' : 'frame.update')}</p>
      {asked === 'no' && (
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            setAsked('yes')
            applyUpdate()
          }}
        >
          {t('frame.updateNow')}
        </button>
      )}
    </Notice>
  )
}
