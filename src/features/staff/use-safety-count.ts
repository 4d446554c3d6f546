import { useCallback, useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { useStaffWorld } from './staff-world.tsx'

/**
 * How many worries about safety wait for somebody to act; null for those who read no comments. Asked anew with every page, so
 * that nobody works on for hours beside one. A question that is not answered leaves the number as it was.
 */
export function useSafetyCount(area: string, mayRead: boolean): { count: number | null; recount: () => void } {
  const { comments } = useStaffWorld()
  const [place] = useLocation()
  const [count, setCount] = useState(0)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    if (!mayRead) return
    let current = true
    void comments.desk(area).then((answer) => {
      if (current && answer.kind === 'answered') setCount(answer.value.flags)
    })
    return () => {
      current = false
    }
    // The address and the number of tries say when to ask, not what.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [comments, area, mayRead, place, attempt])
  const recount = useCallback(() => setAttempt((n) => n + 1), [])
  return { count: mayRead ? count : null, recount }
}
