import { useEffect, useState } from 'react'

const NARROW = '(max-width: 46rem)'

/** True on a screen too narrow for a table of boxes. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => window.matchMedia(NARROW).matches)
  useEffect(() => {
    const screen = window.matchMedia(NARROW)
    const look = () => setNarrow(screen.matches)
    screen.addEventListener('change', look)
    return () => screen.removeEventListener('change', look)
  }, [])
  return narrow
}
