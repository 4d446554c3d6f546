import { useCallback, useEffect, useState } from 'react'
import type { Answer, Trouble } from '../../../domain/ports-staff.ts'

export type Fresh<T> = { state: 'loading' } | { state: 'ready'; value: T } | { state: 'trouble'; trouble: Trouble }

/**
 * Asks once per `name`. Unlike other pages' answers, nothing is kept on the device: what families wrote is read with a
 * connection or not at all. `put` changes what is shown, after the server has said so; `retry` asks again.
 */
export function useFresh<T>(name: string, ask: () => Promise<Answer<T>>) {
  const [loaded, setLoaded] = useState<{ name: string; is: Fresh<T> }>({ name, is: { state: 'loading' } })
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let current = true
    void ask().then((answer) => {
      if (!current) return
      setLoaded({
        name,
        is:
          answer.kind === 'answered'
            ? { state: 'ready', value: answer.value }
            : { state: 'trouble', trouble: answer.kind },
      })
    })
    return () => {
      current = false
    }
    // `ask` is new on every render; `name` says what it asks for.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [name, attempt])
  const retry = useCallback(() => {
    setLoaded({ name, is: { state: 'loading' } })
    setAttempt((n) => n + 1)
  }, [name])
  /** Asks again while the old answer stays on screen. */
  const refresh = useCallback(() => setAttempt((n) => n + 1), [])
  const put = useCallback((change: (value: T) => T) => {
    setLoaded((now) =>
      now.is.state === 'ready' ? { ...now, is: { state: 'ready', value: change(now.is.value) } } : now,
    )
  }, [])
  const is: Fresh<T> = loaded.name === name ? loaded.is : { state: 'loading' }
  return { is, retry, refresh, put }
}
