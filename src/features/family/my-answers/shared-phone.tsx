import { useState } from 'react'
import { useWording } from '../../../ui/wording.tsx'
import type { KeptHere } from '../use-kept-here.ts'
import { useFamilyWorld } from '../world.tsx'

/** One switch: other people use this phone too. Asks before anything that is kept here goes because of it. */
export function SharedPhone({ kept, onDone }: { kept: KeptHere | null; onDone: () => Promise<void> }) {
  const { t } = useWording()
  const { device, sharedPhone, setSharedPhone } = useFamilyWorld()
  const [asking, setAsking] = useState(false)
  const [said, setSaid] = useState('')
  // What arrived in the last days has its receipt too, so receipts stand for both.
  const [drafts, receipts] = [kept?.drafts.length ?? 0, kept?.receipts.length ?? 0]
  const turn = async (on: boolean) => {
    setAsking(false)
    try {
      await setSharedPhone(on)
      setSaid(t(on ? 'shared.isOn' : 'shared.isOff'))
    } catch {
      setSaid(t('shared.failed'))
    }
    await onDone()
  }
  return (
    <section id="shared" aria-labelledby="shared-title">
      <h2 id="shared-title">{t('shared.title', { device })}</h2>
      <p id="shared-what">{t('shared.what')}</p>
      <div className="rows">
        <label className="row">
          <input
            type="checkbox"
            checked={sharedPhone}
            disabled={kept === null}
            aria-describedby="shared-what"
            onChange={() => {
              if (!sharedPhone && drafts + receipts > 0) setAsking(true)
              else void turn(!sharedPhone)
            }}
          />
          <span>{t('shared.title', { device })}</span>
        </label>
      </div>
      {asking && (
        <div className="notice" role="alert">
          <p>{t('shared.sure', { drafts, receipts })}</p>
          <div className="stack">
            <button type="button" className="button quiet" onClick={() => setAsking(false)}>
              {t('shared.no')}
            </button>
            <button type="button" className="button grave" onClick={() => void turn(true)}>
              {t('shared.yes')}
            </button>
          </div>
        </div>
      )}
      <p role="status">{said}</p>
    </section>
  )
}
