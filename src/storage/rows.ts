import * as z from 'zod/mini'
import type { Trouble } from '../domain/response/parcel.ts'
import type { Database, Tables } from './database.ts'

export type Broken = { store: keyof Tables; key: string | number; value: unknown; trouble: Trouble }

/** One raw row of a table, with the key it is stored under. */
export type Raw = { key: string | number; value: unknown }

/** Parses rows one by one: a broken one is named, never in the way of the others. */
export function sortOut<T>(
  store: keyof Tables,
  schema: z.ZodMiniType<T>,
  raws: Raw[],
): { good: T[]; broken: Broken[] } {
  const good: T[] = []
  const broken: Broken[] = []
  for (const { key, value } of raws) {
    const parsed = schema.safeParse(value)
    if (parsed.success) good.push(parsed.data)
    else broken.push({ store, key, value, trouble: { code: 'unreadable', reason: problem(parsed.error) } })
  }
  return { good, broken }
}

function problem(error: { issues: { path: PropertyKey[]; message: string }[] }): string {
  return error.issues
    .slice(0, 3)
    .map((issue) => `${issue.path.map(String).join('.')}: ${issue.message}`)
    .join('; ')
}

/** Every row of a table with its key, cheapest first: the whole row is read once. */
export async function rawRows(tables: Tables, store: keyof Tables): Promise<Raw[]> {
  const rows: Raw[] = []
  await tables[store].toCollection().each((value, cursor) => rows.push({ key: cursor.primaryKey, value }))
  return rows
}

/** Inside a transaction over these stores and `setAside`: moves broken rows out of the way, whole, as they were found.
 * It calls Dexie even for none: inside a transaction, awaiting a function that never did would lose the transaction. */
export async function moveAside(tables: Tables, broken: Broken[]): Promise<void> {
  await tables.setAside.bulkAdd(
    broken.map((row) => ({ store: row.store, from: row.key, value: row.value, trouble: row.trouble })),
  )
  for (const row of broken) await tables[row.store].delete(row.key)
}

/** Reads a whole store; broken rows are moved aside in one transaction that looks at them again first. */
export async function readAll<T>(db: Database, store: keyof Tables, schema: z.ZodMiniType<T>): Promise<T[]> {
  const seen = sortOut(store, schema, await db.use((tables) => rawRows(tables, store)))
  if (seen.broken.length === 0) return seen.good
  try {
    return await db.change([store, 'setAside'], async (tables) => {
      const again = sortOut(store, schema, await rawRows(tables, store))
      await moveAside(tables, again.broken)
      return again.good
    })
  } catch {
    return seen.good // no room to move them: they stay where they are, and the good ones are still there
  }
}

/** A stored value as text a person can keep. */
export function asText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return String(value)
  }
}
