import { useCallback, useEffect, useRef, useState } from 'react'

const PAUSE_MS = 300
/** Somebody who never pauses is saved this often all the same. */
const LONGEST_MS = 1000

/**
 * Saves text while it is written: 300 ms after the last key, at least every second, and at once when the field is left.
 * `save` gets the newest text; nothing is saved twice. When the page is hidden or closed, saving may come too late, and
 * so may a save that is under way (`onDisk` is false): `keepNow` gets the text first, to keep it without waiting for
 * anything; `cameBack` says that the page lived on.
 */
export function useTextSaving(
  save: (text: string) => void,
  { onDisk, keepNow, cameBack }: { onDisk: boolean; keepNow: (text: string) => void; cameBack: () => void },
) {
  const waiting = useRef<string | null>(null)
  const underWay = useRef<string | null>(null)
  const since = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const latest = useRef({ save, keepNow, cameBack })
  const [unsaved, setUnsaved] = useState(false)
  useEffect(() => {
    latest.current = { save, keepNow, cameBack }
  })
  useEffect(() => {
    if (onDisk) underWay.current = null
  }, [onDisk])

  const flush = useCallback(() => {
    clearTimeout(timer.current)
    if (waiting.current === null) return
    const text = waiting.current
    waiting.current = null
    underWay.current = text
    latest.current.save(text)
    setUnsaved(false)
  }, [])
  const later = useCallback(
    (text: string) => {
      if (waiting.current === null) since.current = performance.now()
      waiting.current = text
      setUnsaved(true)
      clearTimeout(timer.current)
      const left = LONGEST_MS - (performance.now() - since.current)
      timer.current = setTimeout(flush, Math.max(0, Math.min(PAUSE_MS, left)))
    },
    [flush],
  )
  useEffect(() => {
    const going = () => {
      const text = waiting.current ?? underWay.current
      if (text !== null) latest.current.keepNow(text)
      flush()
    }
    const hiddenOrBack = () => {
      if (document.visibilityState === 'hidden') going()
      else latest.current.cameBack()
    }
    document.addEventListener('visibilitychange', hiddenOrBack)
    window.addEventListener('pagehide', going)
    return () => {
      document.removeEventListener('visibilitychange', hiddenOrBack)
      window.removeEventListener('pagehide', going)
      flush()
    }
  }, [flush])
  return { later, flush, unsaved }
}
