import { useState } from 'react'

export type SureButtonProps = {
  words: { ask: string; sure: string; yes: string; no: string }
  onSure: () => void | Promise<void>
}

/** A button for what cannot be undone: asks once more, in place, with staying safe as easy as going on. */
export function SureButton({ words, onSure }: SureButtonProps) {
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  if (!asking) {
    return (
      <button type="button" className="button quiet" onClick={() => setAsking(true)}>
        {words.ask}
      </button>
    )
  }
  const sure = async () => {
    setBusy(true)
    try {
      await onSure()
    } finally {
      setBusy(false)
      setAsking(false)
    }
  }
  return (
    <div className="sure">
      <p role="status">{words.sure}</p>
      <div className="stack">
        <button type="button" className="button quiet" onClick={() => setAsking(false)}>
          {words.no}
        </button>
        <button type="button" className="button grave" aria-busy={busy} disabled={busy} onClick={() => void sure()}>
          {words.yes}
        </button>
      </div>
    </div>
  )
}
