import { liveQuery } from 'dexie'
import type * as z from 'zod/mini'
import type { Unsubscribe } from '../domain/ports.ts'
import type { Database, Tables } from './database.ts'
import { rawRows, sortOut } from './rows.ts'

const AGAIN_MS = 2_000

/**
 * Calls `listener` with the good rows of a store now and after every change, from whichever tab. A live query ends at its
 * first error (a killed handle, say), so it is taken up again; without any storage the listener is never called.
 */
export function watchRows<T>(
  db: Database,
  store: keyof Tables,
  schema: z.ZodMiniType<T>,
  listener: (rows: T[]) => void,
): Unsubscribe {
  let ended = false
  let stop = () => {}
  const begin = () => {
    const live = liveQuery(async () => sortOut(store, schema, await rawRows(db.tables, store)).good)
    const subscription = live.subscribe({
      next: listener,
      error: () => void later(setTimeout(() => ended || begin(), AGAIN_MS)),
    })
    stop = () => subscription.unsubscribe()
  }
  const later = (timer: ReturnType<typeof setTimeout>) => (stop = () => clearTimeout(timer))
  begin()
  return () => {
    ended = true
    stop()
  }
}
