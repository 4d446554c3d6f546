import { useEffect, useRef } from 'react'
import { useWording } from '../../../ui/wording.tsx'
import { WARN_MS } from './use-idle.ts'

/** "Are you still there?" over the whole page, so that nobody reads on in the meantime. Any touch or key takes it away. */
export function IdleWarning({ left, onStay }: { left: number; onStay: () => void }) {
  const { t } = useWording()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const open = dialog.current
    // The oldest browsers have no modal: then it stands in the page, still over everything.
    if (open?.showModal) open.showModal()
    else open?.setAttribute('open', '')
  }, [])
  return (
    <dialog
      ref={dialog}
      className="idle"
      role="alertdialog"
      aria-labelledby="idle-title"
      aria-describedby="idle-what"
      onCancel={onStay}
    >
      <h2 id="idle-title">{t('event.idleTitle')}</h2>
      <p id="idle-what">{t('event.idleWhat', { seconds: WARN_MS / 1000 })}</p>
      <p className="idle-left" aria-hidden="true">
        {left}
      </p>
      <button type="button" className="button" onClick={onStay}>
        {t('event.idleStay')}
      </button>
    </dialog>
  )
}
