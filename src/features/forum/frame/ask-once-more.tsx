import { useState } from 'react'

type Props = { words: { ask: string; sure: string; yes: string; no: string }; onSure: () => Promise<void> }

/**
 * A button for what cannot be taken back: it asks once more, in place. The forum's own: sharing a piece with the families'
 * pages makes another file of it for them to fetch.
 */
export function AskOnceMore({ words, onSure }: Props) {
  const [asking, setAsking] = useState(false)
  if (!asking)
    return (
      <button type="button" className="plain" onClick={() => setAsking(true)}>
        {words.ask}
      </button>
    )
  return (
    <div>
      <p role="status">{words.sure}</p>
      <p className="buttons">
        <button type="button" className="button quiet" onClick={() => setAsking(false)}>
          {words.no}
        </button>
        <button type="button" className="button" onClick={() => void onSure().finally(() => setAsking(false))}>
          {words.yes}
        </button>
      </p>
    </div>
  )
}
