import { useEffect, useState } from 'react'
import { parseReceiptCode } from '../../../domain/response/receipt.ts'
import type { Parcel } from '../../../domain/response/parcel.ts'
import { useWording } from '../../../ui/wording.tsx'
import { BigTick } from '../../../ui/big-tick.tsx'
import { lastTried } from '../when.ts'
import { useFamilyWorld } from '../world.tsx'
import { AfterSending } from './after-sending.tsx'
import { ReceiptBox } from './receipt-box.tsx'
import { useParcel } from './use-parcel.ts'
import type { Sent } from './use-sending.ts'

export type ConfirmationProps = { sent: Sent; onSomeoneElse: () => void }

type Fate = 'on_its_way' | 'waiting' | 'received' | 'needs_attention'

function fateOf(receivedOn: string | null, parcel: Parcel | null): Fate {
  if (receivedOn !== null || parcel?.state === 'received') return 'received'
  if (parcel?.state === 'needs_attention') return 'needs_attention'
  // Before the first attempt has ended there is nothing to say about the connection.
  return parcel?.state === 'waiting' && parcel.lastTriedAt !== null ? 'waiting' : 'on_its_way'
}

/** What happened to the answers, live, in words that are true of this browser; the receipt; where else to turn. */
export function Confirmation({ sent, onSomeoneElse }: ConfirmationProps) {
  const { t, date } = useWording()
  const { clock, device, canSendInBackground, server, sharedPhone } = useFamilyWorld()
  const { parcel, gone } = useParcel(sent.id)
  const [heardOn, setHeardOn] = useState<string | null>(null)
  const receivedOn = sent.receivedOn ?? parcel?.receivedOn ?? heardOn
  const fate = fateOf(receivedOn, parcel)
  // A shared phone forgets answers the moment they are received; whether they were, only the server can say.
  useEffect(() => {
    const letters = gone && sent.receivedOn === null ? parseReceiptCode(sent.code) : null
    if (letters === null) return
    void server.receiptStatus(letters).then((now) => now.status === 'received' && setHeardOn(now.receivedOn))
  }, [gone, sent, server])
  const later = canSendInBackground ? t('sent.byItself') : t('sent.openAgain')
  return (
    <>
      <BigTick />
      <h1>{fate === 'received' ? t('sent.titleReceived') : t('sent.titleSaved', { device })}</h1>
      <div role="status">
        {fate === 'received' && <p>{t('sent.received', { day: receivedOn ? date(receivedOn) : '' })}</p>}
        {fate === 'on_its_way' && <p>{t('sent.onItsWay')}</p>}
        {fate === 'waiting' && (
          <>
            <p>
              {t('sent.waiting')} {later}
            </p>
            <p className="state state-waiting">{lastTried(t, clock.now(), parcel?.lastTriedAt ?? null)}</p>
          </>
        )}
        {fate === 'needs_attention' && (
          <>
            <p className="state state-bad">
              <bdi lang="en">{parcel?.trouble?.reason}</bdi>
            </p>
            <p>
              {t('sent.needsAttention')} <a href="/my-answers">{t('frame.myAnswers')}</a>
            </p>
          </>
        )}
      </div>
      <ReceiptBox code={sent.code} kept={sent.kept && !sharedPhone} />
      {!sharedPhone && (
        <p>
          <a href="/my-answers#shared">{t('sent.shared', { device })}</a>
        </p>
      )}
      <AfterSending onSomeoneElse={onSomeoneElse} />
    </>
  )
}
