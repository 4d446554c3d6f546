import { useCallback, useEffect, useRef } from 'react'

const PAUSE_MS = 300

/**
 * Saves text while it is written: 300 ms after the last key, and at once when the field is left, the page is hidden or
 * closed. `save` gets the newest text; nothing is saved twice.
 */
export function useTextSaving(save: (text: string) => void) {
  const waiting = useRef<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const latestSave = useRef(save)
  useEffect(() => {
    latestSave.current = save
  })

  const flush = useCallback(() => {
    clearTimeout(timer.current)
    if (waiting.current === null) return
    const text = waiting.current
    waiting.current = null
    latestSave.current(text)
  }, [])
  const later = useCallback(
    (text: string) => {
      waiting.current = text
      clearTimeout(timer.current)
      timer.current = setTimeout(flush, PAUSE_MS)
    },
    [flush],
  )
  useEffect(() => {
    document.addEventListener('visibilitychange', flush)
    window.addEventListener('pagehide', flush)
    return () => {
      document.removeEventListener('visibilitychange', flush)
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])
  return { later, flush }
}
