import * as z from 'zod/mini'
import type { PhoneFacts } from '../domain/ports.ts'
import type { Database, Tables } from './database.ts'

const metaRow = z.object({ key: z.string(), value: z.unknown() })

/** One small fact by name, or undefined. Whoever reads it checks its shape. */
export async function readMeta(tables: Tables, key: string): Promise<unknown> {
  const row = metaRow.safeParse(await tables.meta.get(key))
  return row.success ? row.data.value : undefined
}

export function factsOf(db: Database): PhoneFacts {
  return {
    config: () => db.use((tables) => readMeta(tables, 'config')),
    keepConfig: (config) =>
      db.change(['meta'], async (tables) => void (await tables.meta.put({ key: 'config', value: config }))),
    // The canary: gone together with everything else when the browser empties this site's storage.
    madeJustNow: () =>
      db.change(['meta'], async (tables) => {
        if ((await readMeta(tables, 'canary')) === true) return false
        await tables.meta.put({ key: 'canary', value: true })
        return true
      }),
  }
}
