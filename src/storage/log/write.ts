import type { LogChange } from '../../domain/ports-forum.ts'
import type { NewId } from '../../domain/ports.ts'
import type { KeptChange } from '../../domain/log/kept-change.ts'
import { operationsFor } from '../../domain/log/operations-for.ts'
import { changesOf, entryOf } from './changes.ts'
import { readBook, type LogDatabase } from './schema.ts'

/** Writes one change down, in one transaction: when it resolves, it is on disk. */
export function writeChange(db: LogDatabase, book: string, change: LogChange, newId: NewId): Promise<void> {
  return db.change(['entries', 'changes', 'books'], async (tables) => {
    const kept = await changesOf(tables, book, change.entry)
    const toWrite = operationsFor(change, await entryOf(tables, book, change.entry), kept, newId)
    if (toWrite === null) return
    const { epoch } = await readBook(tables, book)
    const state = toWrite.takenBack ? 'taken_back' : 'waiting'
    const fresh = {
      attempts: 0,
      notBefore: 0,
      lastTriedAt: null,
      trouble: null,
      sentOn: null,
      overtaken: [],
      asSent: null,
    }
    const rows = toWrite.operations.map((operation): Omit<KeptChange, 'seq'> => ({
      ...fresh,
      id: operation.id,
      book,
      entry: change.entry,
      operation,
      state,
      makes: toWrite.makes,
      epoch,
    }))
    await tables.changes.bulkAdd(rows)
    const mended = toWrite.takenBack ? 'taken_back' : 'replaced'
    await tables.changes.bulkPut(toWrite.replaces.map((one): KeptChange => ({ ...one, state: mended })))
  })
}
