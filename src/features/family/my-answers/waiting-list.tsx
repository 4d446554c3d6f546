import { useState } from 'react'
import { isAboutYou, isOnItsWay, type Parcel } from '../../../domain/response/parcel.ts'
import { useWording } from '../../../ui/wording.tsx'
import { useSurveyTitle } from './use-survey-title.ts'
import { useFamilyWorld } from '../world.tsx'
import { lastTried, nextTry } from '../when.ts'

/** Finished answers that have not been received yet: when they were tried last, and when next. */
export function WaitingList({ parcels }: { parcels: Parcel[] }) {
  const { t } = useWording()
  const titleOf = useSurveyTitle()
  const { sender, clock, device, canSendInBackground } = useFamilyWorld()
  const [busy, setBusy] = useState(false)
  const waiting = parcels.filter(isOnItsWay)
  if (waiting.length === 0) return null
  const tryNow = async () => {
    setBusy(true)
    await sender.flush('tap').catch(() => undefined)
    setBusy(false)
  }
  const now = clock.now()
  return (
    <section aria-labelledby="waiting-title">
      <h2 id="waiting-title">{t('mine.waitingTitle')}</h2>
      {waiting.map((one) => (
        <div className="card" key={one.id}>
          <h3>{titleOf(one.envelope.survey)}</h3>
          <p className="state state-waiting" role="status">
            {one.state === 'sending' ? t('mine.sending') : lastTried(t, now, one.lastTriedAt)}
          </p>
          {one.state === 'waiting' && one.lastTriedAt !== null && (
            <p className="soft">{nextTry(t, now, one.notBefore, canSendInBackground)}</p>
          )}
          {isAboutYou(one) && <p className="soft">{t('mine.aboutYouApart', { device })}</p>}
          {one.receiptCode !== '' && <p className="soft">{t('mine.code', { code: one.receiptCode })}</p>}
        </div>
      ))}
      <button type="button" className="button quiet" aria-busy={busy} disabled={busy} onClick={() => void tryNow()}>
        {t('mine.tryNow')}
      </button>
    </section>
  )
}
