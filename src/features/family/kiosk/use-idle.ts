import { useCallback, useEffect, useRef, useState } from 'react'
import type { Clock } from '../../../domain/ports.ts'

export const IDLE_MS = 90_000
export const WARN_MS = 20_000
const ACTIVITY = ['pointerdown', 'keydown', 'input', 'wheel', 'scroll'] as const

/**
 * Watches for nobody being there. Gives the seconds left once fewer than 20 are, else null; after 90 s without a touch or
 * a key `onOut` is called. By the clock on the wall, so a tablet that slept is past its time when it wakes; a clock that
 * jumps either way counts as time gone by, because to wipe is the safe side.
 */
export function useIdle(running: boolean, clock: Clock, onOut: () => void): { left: number | null; stay: () => void } {
  const last = useRef(0)
  const [left, setLeft] = useState<number | null>(null)
  const stay = useCallback(() => {
    last.current = clock.now()
    setLeft(null)
  }, [clock])

  useEffect(() => {
    if (!running) return setLeft(null)
    last.current = clock.now()
    let over = false
    const look = () => {
      const rest = IDLE_MS - Math.abs(clock.now() - last.current)
      if (over) return
      if (rest > 0) return setLeft(rest <= WARN_MS ? Math.ceil(rest / 1000) : null)
      over = true
      setLeft(null)
      onOut()
    }
    const act = () => {
      // Somebody who comes back too late must not keep alive what should be gone.
      look()
      if (!over) stay()
    }
    const tick = setInterval(look, 1000)
    document.addEventListener('visibilitychange', look)
    for (const kind of ACTIVITY) document.addEventListener(kind, act, { capture: true, passive: true })
    return () => {
      clearInterval(tick)
      document.removeEventListener('visibilitychange', look)
      for (const kind of ACTIVITY) document.removeEventListener(kind, act, { capture: true })
    }
  }, [running, clock, onOut, stay])
  return { left, stay }
}
