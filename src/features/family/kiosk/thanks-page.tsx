import { useEffect, useState } from 'react'
import { BigTick } from '../../../ui/big-tick.tsx'
import { ReceiptCard } from '../../../ui/receipt-card.tsx'
import { useWording } from '../../../ui/wording.tsx'
import { DoorList } from '../door-list.tsx'
import { FamilyPage } from '../family-page.tsx'
import { useFamilyWorld } from '../world.tsx'

const THANKS_S = 20
/** Seconds left at which the count is said aloud; every second would talk over the receipt code. */
const SAID_AT = [THANKS_S, 10, 5]

/** Thank you, the receipt code to write down or photograph, and back to Start after 20 seconds unless that is stopped. */
export function ThanksPage({ code, onDone }: { code: string; onDone: () => void }) {
  const { t } = useWording()
  const { places } = useFamilyWorld()
  const [left, setLeft] = useState(THANKS_S)
  const [paused, setPaused] = useState(false)
  useEffect(() => {
    if (paused) return
    if (left <= 0) return onDone()
    const tick = setTimeout(() => setLeft(left - 1), 1000)
    return () => clearTimeout(tick)
  }, [left, paused, onDone])
  const said = SAID_AT.findLast((seconds) => seconds >= left) ?? THANKS_S
  return (
    <FamilyPage title={t('event.thanks')} quiet focusKey="thanks">
      <BigTick />
      <h1>{t('event.thanks')}</h1>
      <p>{t('event.thanksWhat')}</p>
      <div className="receipt-large">
        <ReceiptCard intro={t('receipt.intro')} code={code}>
          <p>
            <strong>{t('event.keepCode')}</strong>
          </p>
        </ReceiptCard>
      </div>
      <div className="notice">
        <p role="status">{paused ? t('event.stopped') : t('event.closes', { seconds: said })}</p>
        {!paused && (
          <p aria-hidden="true" className="soft">
            {t('event.closesIn', { seconds: left })}
          </p>
        )}
        <div className="stack">
          <button type="button" className="button quiet" aria-pressed={paused} onClick={() => setPaused(!paused)}>
            {t(paused ? 'event.goOnCounting' : 'event.stop')}
          </button>
          <button type="button" className="button" onClick={onDone}>
            {t('event.done')}
          </button>
        </div>
      </div>
      <h2>{t('after.safeTitle')}</h2>
      <p>{t('text.notLive')}</p>
      <DoorList doors={places.safeguarding} />
    </FamilyPage>
  )
}
