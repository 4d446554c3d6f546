import { useCallback, useEffect, useState } from 'react'
import type { Answer, Trouble } from '../../domain/ports-staff.ts'
import { useStaffWorld } from './staff-world.tsx'

/** What a page can show. `keptAt` is set when the server could not be reached and an earlier view stands in. */
export type Loaded<T> =
  { state: 'loading' } | { state: 'ready'; value: T; keptAt: number | null } | { state: 'trouble'; trouble: Trouble }

/**
 * Asks once per `name` and keeps the answer; without a connection the kept one is shown with its age. An answer to
 * an earlier question is dropped, so a slow reply can never overwrite the page someone has moved on to.
 */
export function useAnswer<T>(name: string, ask: () => Promise<Answer<T>>): Loaded<T> & { retry: () => void } {
  const { lastViews, clock } = useStaffWorld()
  const [loaded, setLoaded] = useState<{ name: string; is: Loaded<T> }>({ name, is: { state: 'loading' } })
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    let current = true
    const show = (is: Loaded<T>) => current && setLoaded({ name, is })
    void ask().then((answer) => {
      if (!current) return
      if (answer.kind === 'answered') {
        lastViews.keep(name, answer.value, clock.now())
        return show({ state: 'ready', value: answer.value, keptAt: null })
      }
      const kept = answer.kind === 'no_connection' ? lastViews.get(name) : null
      return show(
        kept ? { state: 'ready', value: kept.value as T, keptAt: kept.at } : { state: 'trouble', trouble: answer.kind },
      )
    })
    return () => {
      current = false
    }
    // `ask` is new on every render; `name` says what it asks for.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [name, attempt, lastViews, clock])

  const retry = useCallback(() => {
    setLoaded({ name, is: { state: 'loading' } })
    setAttempt((n) => n + 1)
  }, [name])
  return { ...(loaded.name === name ? loaded.is : ({ state: 'loading' } as const)), retry }
}
