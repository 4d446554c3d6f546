import type { LogChange } from '../../domain/ports-forum.ts'
import type { NewId } from '../../domain/ports.ts'
import { keepable } from '../../domain/log/keepable.ts'
import { namingWhatWasSeen, type KeptChange } from '../../domain/log/kept-change.ts'
import { operationsFor } from '../../domain/log/operations-for.ts'
import { changesOf, rowOf } from './changes.ts'
import { isKnown } from './known.ts'
import { knowShared, moveInHand } from './photos.ts'
import { readBook, type LogDatabase, type LogTables } from './schema.ts'

/** Writes one change down, in one transaction: when it resolves, it is on disk. Nothing is written that no server could take. */
export function writeChange(db: LogDatabase, book: string, typed: LogChange, newId: NewId): Promise<void> {
  const change = keepable(typed)
  // Photos are large: only who decides about sharing has to do with them.
  const more = change.changes['shared'] === undefined ? [] : (['photos'] as const)
  return db.change(['entries', 'changes', 'books', ...more], (tables) => writeIn(tables, book, change, newId))
}

/**
 * Writes down something new, which is an entry of its own whatever else is here: where its id is already that of another, which
 * only this transaction can know when two pages save at once, it takes a new one, and of the photos those of `taken`, which its
 * own page took. Resolves with the id it has.
 */
export function writeNew(
  db: LogDatabase,
  book: string,
  typed: LogChange,
  taken: readonly string[],
  newId: NewId,
): Promise<string> {
  const change = keepable(typed)
  return db.change(['entries', 'changes', 'books', 'photos'], async (tables) => {
    let { entry } = change
    if (await isKnown(tables, book, entry)) {
      entry = newId()
      await moveInHand(tables, book, taken, entry)
    }
    await writeIn(tables, book, { ...change, entry }, newId)
    return entry
  })
}

async function writeIn(tables: LogTables, book: string, change: LogChange, newId: NewId): Promise<void> {
  const { shared } = change.changes
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
}
