import { keptChange, type KeptChange } from '../../domain/log/kept-change.ts'
import type { LogEntry } from '../../domain/log/entry.ts'
import { entryKey, entryRow, readBook, type EntryRow, type LogDatabase, type LogTables } from './schema.ts'

/** Reading one's way through the log's tables, inside a transaction over them. Rows that cannot be read are left out here
 * and put aside by `putAside`. */

export async function changesIn(
  tables: LogTables,
  book: string,
  states: readonly KeptChange['state'][],
): Promise<KeptChange[]> {
  const rows = await tables.changes
    .where('[book+state]')
    .anyOf(states.map((state) => [book, state]))
    .toArray()
  return readable(rows).sort((a, b) => a.seq - b.seq)
}

export async function changesOf(tables: LogTables, book: string, entry: string): Promise<KeptChange[]> {
  const rows = await tables.changes.where('[book+entry]').equals([book, entry]).toArray()
  return readable(rows).sort((a, b) => a.seq - b.seq)
}

export async function rowOf(tables: LogTables, book: string, entry: string): Promise<EntryRow | null> {
  const row = entryRow.safeParse(await tables.entries.get(entryKey(book, entry)))
  return row.success ? row.data : null
}

export const entryOf = async (tables: LogTables, book: string, entry: string): Promise<LogEntry | null> =>
  (await rowOf(tables, book, entry))?.entry ?? null

function readable(rows: unknown[]): KeptChange[] {
  return rows.flatMap((row) => {
    const read = keptChange.safeParse(row)
    return read.success ? [read.data] : []
  })
}

/** Changes that cannot be read are moved, whole, out of the way of the others; records that cannot be are fetched again. */
export function putAside(db: LogDatabase, book: string): Promise<void> {
  return db.change(['entries', 'changes', 'setAside', 'books'], async (tables) => {
    const changes = await tables.changes.where('[book+state]').between([book, ''], [book, '\uffff']).toArray()
    const broken = changes.filter((row) => !keptChange.safeParse(row).success)
    await tables.setAside.bulkAdd(broken.map((value) => ({ book, value })))
    for (const row of broken) await tables.changes.delete((row as KeptChange).seq)
    const entries = await tables.entries.where('[book+turn]').between([book, -Infinity], [book, Infinity]).toArray()
    const torn = entries.filter((row) => !entryRow.safeParse(row).success)
    for (const row of torn) await tables.entries.delete((row as EntryRow).key)
    if (torn.length > 0) await tables.books.put({ ...(await readBook(tables, book)), cursor: null })
  })
}
