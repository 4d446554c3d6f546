import { useEffect, useRef } from 'react'
import { useWording } from '../../../ui/wording.tsx'
import type { PersonalDetail } from '../../../domain/response/personal-details.ts'

export type DetailsNudgeProps = {
  found: readonly PersonalDetail[]
  /** Before Continue it only tells; at Continue it asks. */
  asking: boolean
  onKeep: () => void
  onChange: () => void
}

/** Says kindly that the text may point to a person. Keeping it is as easy as changing it. */
export function DetailsNudge({ found, asking, onKeep, onChange }: DetailsNudgeProps) {
  const { t } = useWording()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (asking) box.current?.focus()
  }, [asking])
  return (
    <div role="status" className="nudge" ref={box} tabIndex={-1}>
      {found.length > 0 && (
        <div className="notice">
          {found.map((one) => (
            <p key={one}>{t(`nudge.${one}`)}</p>
          ))}
          <p>{t('nudge.why')}</p>
          {asking && (
            <div className="stack">
              <button type="button" className="button quiet" onClick={onChange}>
                {t('nudge.change')}
              </button>
              <button type="button" className="button quiet" onClick={onKeep}>
                {t('nudge.keep')}
              </button>
            </div>
          )}
        </div>
      )}
    </div>
  )
}
