import { useEffect, useState } from 'react'
import type { Parcel } from '../../../domain/response/parcel.ts'
import { SureButton } from '../../../ui/sure-button.tsx'
import { useWording } from '../../../ui/wording.tsx'
import { FamilyPage } from '../family-page.tsx'
import { useFamilyWorld } from '../world.tsx'

export type HostPageProps = { answered: number; onBack: () => void; onLeave: () => void }

/** What the host sees: how many answered here and how many answers wait, never one of them. And the way out. */
export function HostPage({ answered, onBack, onLeave }: HostPageProps) {
  const { t } = useWording()
  const { outbox, sender } = useFamilyWorld()
  const [parcels, setParcels] = useState<Parcel[]>([])
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    let here = true
    const show = (list: Parcel[]) => {
      if (here) setParcels(list.filter((one) => one.envelope.channel === 'event_kiosk' && one.state !== 'received'))
    }
    outbox.list().then(show, () => undefined)
    const stop = outbox.watch(show)
    return () => {
      here = false
      stop()
    }
  }, [outbox])
  const stuck = parcels.filter((one) => one.state === 'needs_attention').length
  const waiting = parcels.length - stuck
  const send = async () => {
    setBusy(true)
    await sender.flush('tap').catch(() => undefined)
    setBusy(false)
  }
  return (
    <FamilyPage title={t('event.hostView')} quiet focusKey="host-view">
      <h1>{t('event.hostView')}</h1>
      <div className="card" role="status">
        <p className="total">{t('event.answered', { count: answered })}</p>
        <p className={waiting > 0 ? 'state state-waiting' : 'state state-good'}>
          {t('event.waiting', { count: waiting })}
        </p>
        {stuck > 0 && <p className="state state-bad">{t('event.stuck', { count: stuck })}</p>}
      </div>
      <p>{t('event.onlyTotal')}</p>
      <div className="stack">
        <button type="button" className="button" onClick={onBack}>
          {t('event.toStart')}
        </button>
        {waiting > 0 && (
          <button type="button" className="button quiet" aria-busy={busy} disabled={busy} onClick={() => void send()}>
            {t('event.sendNow')}
          </button>
        )}
        <SureButton
          words={{
            ask: t('event.leave'),
            sure: t('event.leaveSure', { count: parcels.length }),
            yes: t('event.leaveYes'),
            no: t('event.leaveNo'),
          }}
          onSure={onLeave}
        />
      </div>
    </FamilyPage>
  )
}
