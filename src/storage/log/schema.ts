import * as z from 'zod/mini'
import { behind } from '../../domain/log/behind.ts'
import { logEntry } from '../../domain/log/entry.ts'
import { said } from '../../domain/log/shared.ts'
import { databaseOf, type Database, type OtherIndexedDb, type TablesOf } from '../database.ts'

/** The forum's log on this device: a database of its own, which families' pages neither load nor clear. */
export const LOG_DB = 'heard-forum'

/** Version 1; once released it is never edited, a new one is added below it. */
export const LOG_STORES_V1 = {
  entries: 'key, [book+turn]',
  changes: '++seq, &id, [book+state], [book+entry]',
  forms: 'key',
  setAside: '++key',
  books: 'key',
} as const

/** Version 2: photos, for which text never waits. */
const LOG_STORES_V2 = { ...LOG_STORES_V1, photos: 'id, [book+state+entry], [book+entry]' } as const

export type LogTables = TablesOf<keyof typeof LOG_STORES_V2>
export type LogDatabase = Database<keyof typeof LOG_STORES_V2>

/** The log's database; whatever version of it is on this device becomes the newest when it is first used. */
export const logDatabase = (options?: OtherIndexedDb): LogDatabase => databaseOf(LOG_DB, LOG_STORES_V2, options, 2)

/** One record as the server had it, for one person. */
export const entryRow = z.object({
  key: z.string(),
  book: z.string(),
  /** When this device last learned of a change, in the count of its book: a page reads only what is newer than it knows. */
  turn: z.number(),
  /** The turn with which it first came to this device, and as a fraction how far on in it; absent in rows of before that was kept. */
  came: z.optional(z.number()),
  epoch: z.string(),
  entry: logEntry,
  /** What each side says of it now, as the server last told; absent where nobody has said anything. */
  said: z.optional(z.array(said)),
  /** Who wrote what of its clashes, as the server last told. */
  behind: z.optional(behind),
})
export type EntryRow = z.infer<typeof entryRow>

/** How far one person's copy of one area's log has come. */
export const bookRow = z.object({
  key: z.string(),
  cursor: z.nullable(z.string()),
  epoch: z.nullable(z.string()),
  turn: z.number(),
  /** The server was restored from a backup and has not told everything it has yet. */
  restored: z.boolean(),
  /** Goes up when entries are taken away, so that a page reads all of it again. */
  clearings: z.number(),
  /** Working days in which an agency should answer, as the server last said. */
  respondWithin: z.optional(z.number()),
  /** The day the server last said it is, and what this device's clock said then. */
  heardDay: z.optional(z.object({ there: z.string(), here: z.string() })),
})
export type BookRow = z.infer<typeof bookRow>

/** One person's log of one area. Two people on one device never see each other's. */
export const bookOf = (area: string, person: string): string => `${area} ${person}`
export const entryKey = (book: string, entry: string): string => `${book} ${entry}`

/** Inside a transaction over `books`. */
export async function readBook(tables: LogTables, book: string): Promise<BookRow> {
  const row = bookRow.safeParse(await tables.books.get(book))
  return row.success ? row.data : { key: book, cursor: null, epoch: null, turn: 0, restored: false, clearings: 0 }
}
