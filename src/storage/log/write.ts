import type { LogChange } from '../../domain/ports-forum.ts'
import type { NewId } from '../../domain/ports.ts'
import { keepable } from '../../domain/log/keepable.ts'
import { namingWhatWasSeen, type KeptChange } from '../../domain/log/kept-change.ts'
import { operationsFor } from '../../domain/log/operations-for.ts'
import { changesOf, rowOf } from './changes.ts'
import { knowShared } from './photos.ts'
import { readBook, type LogDatabase } from './schema.ts'

/** Writes one change down, in one transaction: when it resolves, it is on disk. Nothing is written that no server could take. */
export function writeChange(db: LogDatabase, book: string, typed: LogChange, newId: NewId): Promise<void> {
  const change = keepable(typed)
  const { shared } = change.changes
  // Photos are large: only who decides about sharing has to do with them.
  const more = shared === undefined ? [] : (['photos'] as const)
  return db.change(['entries', 'changes', 'books', ...more], async (tables) => {
    const kept = await changesOf(tables, book, change.entry)
    const row = await rowOf(tables, book, change.entry)
    const { epoch } = await readBook(tables, book)
    const decided = shared === undefined ? [] : await knowShared(tables, book, change.entry, shared === true)
    const photos = [...(change.photos ?? []), ...decided]
    const toWrite = operationsFor({ ...change, photos }, row?.entry ?? null, kept, newId)
    if (toWrite === null) return
    // A form opened over what a server had that has since been restored: its revisions say nothing any more.
    const seenIn = change.seen?.epoch ?? row?.epoch ?? epoch
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
      operation:
        seenIn === epoch ? operation : namingWhatWasSeen({ operation }, row?.epoch === seenIn ? row.entry : null),
      state,
      makes: toWrite.makes,
      epoch,
    }))
    await tables.changes.bulkAdd(rows)
    const mended = toWrite.takenBack ? 'taken_back' : 'replaced'
    await tables.changes.bulkPut(toWrite.replaces.map((one): KeptChange => ({ ...one, state: mended })))
  })
}
