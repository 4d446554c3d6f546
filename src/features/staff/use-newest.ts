import { useCallback, useRef } from 'react'

/**
 * Tells the newest of several things begun shortly after each other: call it when something begins, and ask what it gave whether that
 * is still the newest. What an older one found is to be dropped, or it would stand in place of what was chosen last.
 */
export function useNewest(): () => () => boolean {
  const turns = useRef(0)
  return useCallback(() => {
    turns.current += 1
    const turn = turns.current
    return () => turn === turns.current
  }, [])
}
