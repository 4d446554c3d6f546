import { Notice } from '../../ui/notice.tsx'
import { useWording } from '../../ui/wording.tsx'
import { useFamilyWorld } from './world.tsx'

/** Offers a newer Heard. Never shown on a question page, so it cannot come between a person and an answer. */
export function UpdateNotice() {
  const { t } = useWording()
  const { updateWaiting, applyUpdate } = useFamilyWorld()
  if (!updateWaiting) return null
  return (
    <Notice role="status">
      <p>{t('frame.update')}</p>
      <button type="button" className="button quiet" onClick={applyUpdate}>
        {t('frame.updateNow')}
      </button>
    </Notice>
  )
}
