import { liveQuery } from 'dexie'
import type { Unsubscribe } from '../../domain/ports.ts'

const AGAIN_MS = 2_000

/** Reads now, and again whenever what was read has changed, in whatever tab. */
export function live<T>(read: () => Promise<T>, take: (news: T) => void): Unsubscribe {
  let ended = false
  let stop = () => {}
  const begin = () => {
    const subscription = liveQuery(read).subscribe({
      next: take,
      // A live query ends at its first error, a killed handle for one: it is taken up again.
      error: () => {
        const timer = setTimeout(() => ended || begin(), AGAIN_MS)
        stop = () => clearTimeout(timer)
      },
    })
    stop = () => subscription.unsubscribe()
  }
  begin()
  return () => {
    ended = true
    stop()
  }
}
