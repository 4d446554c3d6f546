import { useState } from 'react'
import type { Draft } from '../../../domain/response/parcel.ts'
import { useWording } from '../../../ui/wording.tsx'
import { useFamilyWorld } from '../world.tsx'

export type ResumeOfferProps = {
  draft: Draft
  onContinue: () => void
  /** Called only after the person has agreed to delete what is there. */
  onStartAgain: () => void
}

/** Someone began this survey here before: carry on, or start again. Starting again deletes, so it asks. */
export default function ResumeOffer({ draft, onContinue, onStartAgain }: ResumeOfferProps) {
  const { t, date } = useWording()
  const { device } = useFamilyWorld()
  const [asking, setAsking] = useState(false)
  const count = Object.keys(draft.answers).length
  return (
    <>
      <h1>{t('resume.title')}</h1>
      <p>{t('resume.what', { count, device, day: date(draft.touchedOn) })}</p>
      {asking ? (
        <div role="group" aria-labelledby="resume-sure">
          <p id="resume-sure" role="status">
            {t('resume.sure')}
          </p>
          <div className="stack">
            <button type="button" className="button" onClick={onContinue}>
              {t('resume.keep')}
            </button>
            <button type="button" className="button grave" onClick={onStartAgain}>
              {t('resume.delete')}
            </button>
          </div>
        </div>
      ) : (
        <div className="stack">
          <button type="button" className="button" onClick={onContinue}>
            {t('resume.continue')}
          </button>
          <button type="button" className="button quiet" onClick={() => setAsking(true)}>
            {t('resume.again')}
          </button>
        </div>
      )}
    </>
  )
}
