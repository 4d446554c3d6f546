import { useState } from 'react'
import { sealEnvelope } from '../../../domain/response/envelope.ts'
import type { Parcel } from '../../../domain/response/parcel.ts'
import { useWording } from '../../../ui/wording.tsx'
import type { KeptHere } from '../use-kept-here.ts'
import { useSurveyTitle } from './use-survey-title.ts'
import { useFamilyWorld } from '../world.tsx'

const WRONG_DATE = ['date_in_future', 'date_too_early']

/** Answers that could not be taken as they are: why, and what a person can do. Nothing here is ever deleted by itself. */
export function StuckList(props: { parcels: Parcel[]; setAside: KeptHere['setAside']; onDone: () => Promise<void> }) {
  const { t } = useWording()
  const { device } = useFamilyWorld()
  const stuck = props.parcels.filter((one) => one.state === 'needs_attention')
  if (stuck.length + props.setAside.length === 0) return null
  return (
    <section aria-labelledby="stuck-title">
      <h2 id="stuck-title">{t('mine.stuckTitle')}</h2>
      {stuck.map((one) => (
        <StuckCard key={one.id} parcel={one} onDone={props.onDone} />
      ))}
      {props.setAside.map((one) => (
        <div className="card" key={one.key}>
          <p className="state state-bad">
            <bdi lang="en">{one.trouble.reason}</bdi>
          </p>
          <p>{t('mine.setAside', { device })}</p>
        </div>
      ))}
    </section>
  )
}

function StuckCard({ parcel, onDone }: { parcel: Parcel; onDone: () => Promise<void> }) {
  const { t, date } = useWording()
  const titleOf = useSurveyTitle()
  const { clock, outbox, sender, sha256 } = useFamilyWorld()
  const [said, setSaid] = useState('')
  const { envelope, trouble } = parcel
  const again = async (corrected?: Parcel['envelope']) => {
    try {
      await outbox.retry(parcel.id, corrected)
      await sender.flush('tap')
      await onDone()
    } catch {
      setSaid(t('mine.stuckStill'))
    }
  }
  const withToday = async () => {
    const { contentHash: _old, ...open } = envelope
    await again(await sealEnvelope({ ...open, completedOn: clock.today() }, sha256))
  }
  return (
    <div className="card">
      <h3>{titleOf(envelope.survey)}</h3>
      <p className="state state-bad">
        <bdi lang="en">{trouble?.reason}</bdi>
      </p>
      <p>{t('mine.stuckSafe')}</p>
      <div className="stack">
        {WRONG_DATE.includes(trouble?.code ?? '') && (
          <button type="button" className="button" onClick={() => void withToday()}>
            {t('mine.useToday', { day: date(clock.today()) })}
          </button>
        )}
        <button type="button" className="button quiet" onClick={() => void again()}>
          {t('mine.tryAgain')}
        </button>
      </div>
      <p role="status">{said}</p>
    </div>
  )
}
