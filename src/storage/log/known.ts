import { entryKey, type LogTables } from './schema.ts'

/** Has this book an entry of this id, received or written here, whatever became of it? Inside a transaction over both. */
export async function isKnown(tables: LogTables, book: string, entry: string): Promise<boolean> {
  if ((await tables.entries.get(entryKey(book, entry))) !== undefined) return true
  return (await tables.changes.where('[book+entry]').equals([book, entry]).count()) > 0
}
