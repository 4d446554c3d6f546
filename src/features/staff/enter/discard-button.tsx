import { useState } from 'react'
import { useStaffWords } from '../words.ts'

/** Throws away what is not saved, after asking once in place. */
export function DiscardButton({ n, onDiscard }: { n: number; onDiscard: () => void }) {
  const { t } = useStaffWords()
  const [asking, setAsking] = useState(false)
  if (!asking) {
    return (
      <button type="button" className="plain" onClick={() => setAsking(true)}>
        {t('enter.discard')}
      </button>
    )
  }
  return (
    <span className="buttons" role="alert">
      {t('enter.discard.sure', { n })}
      <button type="button" className="plain" onClick={() => setAsking(false)}>
        {t('enter.discard.no')}
      </button>
      <button type="button" className="plain" onClick={onDiscard}>
        {t('enter.discard.yes')}
      </button>
    </span>
  )
}
