import { Dexie } from 'dexie'
import { isDeleted } from '../../domain/log/entry.ts'
import { keepable } from '../../domain/log/keepable.ts'
import { isOpen, standing } from '../../domain/log/kept-change.ts'
import { withWaiting } from '../../domain/log/merge.ts'
import { keptPhoto, MOST_PHOTO_WORDS, type KeptPhoto } from '../../domain/log/photo.ts'
import type { LogPhotos, PhotoHere } from '../../domain/ports-forum.ts'
import type { NewId, Unsubscribe } from '../../domain/ports.ts'
import { saysSomething } from '../../domain/written.ts'
import { changesOf, entryOf } from './changes.ts'
import { isKnown } from './known.ts'
import { live } from './live.ts'
import type { LogDatabase, LogTables } from './schema.ts'

/** One person's photos on this device: what a page may do with them. Only a person ever takes away an unsent one. */
export function logPhotosOf(
  db: LogDatabase,
  book: string,
  newId: NewId,
): LogPhotos & { watchWaiting(listener: (waiting: number, stuck: string[]) => void): Unsubscribe } {
  const oneOf = async (tables: LogTables, id: string) => {
    const row = keptPhoto.safeParse(await tables.photos.get(id))
    return row.success && row.data.book === book ? row.data : null
  }
  return {
    watch: (entry, listener) =>
      live(
        async () => (await ofEntry(db.tables, book, entry)).map(shown),
        (photos) => listener(photos),
      ),
    watchWaiting: (listener) =>
      live(
        () =>
          db.dexie.transaction(
            'r',
            [db.tables.photos, db.tables.changes, db.tables.entries],
            async () => await waitingIn(db.tables, book),
          ),
        ({ waiting, stuck }) => listener(waiting, stuck),
      ),
    keep: (entry, photo) =>
      db.change(['photos'], async (tables) => {
        const turn = 1 + Math.max(0, ...(await ofEntry(tables, book, entry)).map((one) => one.turn))
        const fresh = { ...photo, id: newId(), book, entry, turn, wish: 'put', state: 'in_hand', words: '' } as const
        await tables.photos.add({ ...fresh, ...untried } satisfies KeptPhoto)
        return fresh.id
      }),
    describe: (id, words) =>
      db.change(['photos'], async (tables) => {
        const row = await oneOf(tables, id)
        if (row?.wish === 'put' && (row.state === 'in_hand' || row.state === 'sent'))
          await tables.photos.put({ ...row, words: keepable(words.slice(0, MOST_PHOTO_WORDS)) })
      }),
    letGo: (entry, shared) =>
      db.change(['photos'], async (tables) => {
        let left = 0
        for (const row of await ofEntry(tables, book, entry)) {
          const silent = row.state === 'in_hand' && !saysSomething(row.words)
          if (silent) left += 1
          else if (row.state === 'in_hand')
            await tables.photos.put({ ...row, ...untried, knewShared: shared, state: 'waiting' })
        }
        return left
      }),
    again: (id, shared) =>
      db.change(['photos'], async (tables) => {
        const row = await oneOf(tables, id)
        if (row?.state === 'needs_attention')
          await tables.photos.put({ ...row, ...untried, knewShared: shared, state: 'waiting' })
      }),
    drop: (entry) =>
      db.change(['photos', 'entries', 'changes'], async (tables) => {
        // It was saved after all, perhaps in another tab: its photos are those of an entry, and wait for words.
        if (await isKnown(tables, book, entry)) return
        for (const row of await ofEntry(tables, book, entry))
          if (row.state === 'in_hand') await tables.photos.delete(row.id)
      }),
    remove: (entry, id) =>
      db.change(['photos'], async (tables) => {
        const row = await oneOf(tables, id)
        // The server surely does not have it.
        if (row && (row.state === 'in_hand' || row.state === 'needs_attention' || row.lastTriedAt === null))
          return tables.photos.delete(id)
        const known = row ?? { id, book, entry, turn: 0, type: '', sha256: '' }
        const gone = { ...known, ...untried, wish: 'remove', state: 'waiting', data: '', words: '' } as const
        return void (await tables.photos.put(gone satisfies KeptPhoto))
      }),
  }
}

const untried = { attempts: 0, notBefore: 0, lastTriedAt: null, trouble: null, epoch: null, sentOn: null }

/** Those of these photos that were not let go become another entry's. */
export async function moveInHand(
  tables: LogTables,
  book: string,
  ids: readonly string[],
  entry: string,
): Promise<void> {
  for (const raw of await tables.photos.bulkGet([...ids])) {
    const row = keptPhoto.safeParse(raw).data
    if (row?.book === book && row.state === 'in_hand') await tables.photos.put({ ...row, entry })
  }
}

async function ofEntry(tables: LogTables, book: string, entry: string): Promise<KeptPhoto[]> {
  const rows = await tables.photos.where('[book+entry]').equals([book, entry]).toArray()
  const read = rows.flatMap((row) => keptPhoto.safeParse(row).data ?? [])
  return read.sort((a, b) => a.turn - b.turn)
}

function shown({ id, words, type, data, wish, state, trouble }: KeptPhoto): PhotoHere {
  const here = state === 'waiting' ? 'on_this_device' : state
  const going = state === 'sent' ? 'removed' : 'removing'
  return {
    id,
    words,
    type,
    data,
    state: wish === 'remove' ? going : here,
    trouble: state === 'needs_attention' ? (trouble?.code ?? '') : null,
  }
}

/** By the index alone: the pictures themselves are large. */
export async function keysIn(
  tables: LogTables,
  book: string,
  state: KeptPhoto['state'],
): Promise<{ id: string; entry: string }[]> {
  const range = tables.photos
    .where('[book+state+entry]')
    .between([book, state, Dexie.minKey], [book, state, Dexie.maxKey])
  const [entries, ids] = [await range.keys(), await range.primaryKeys()]
  return ids.map((id, n) => ({ id: String(id), entry: String((entries[n] as unknown as string[])[2]) }))
}

/** Whether the server has the entry a photo belongs to, as far as this device knows; `never` when its writer took it back. */
export async function entryIsThere(
  tables: LogTables,
  book: string,
  entry: string,
): Promise<'yes' | 'not_yet' | 'never'> {
  const making = (await changesOf(tables, book, entry)).filter((one) => one.makes)
  if (making.some(({ state }) => state === 'taken_back')) return 'never'
  return making.some(({ state }) => state === 'waiting' || state === 'needs_attention') ? 'not_yet' : 'yes'
}

/** The entry as the server had it, and as it stands here with what waits. */
export async function entryOfPhoto(tables: LogTables, book: string, entry: string) {
  const held = await entryOf(tables, book, entry)
  const open = (await changesOf(tables, book, entry)).filter(isOpen)
  return { held, now: withWaiting(held, open.map(standing)) }
}

/**
 * Whoever shares an entry, or makes it private, on this device decides so for its photos that wait here, too. Answers with
 * these: the server may have one of them though its reply was lost.
 */
export async function knowShared(tables: LogTables, book: string, entry: string, shared: boolean): Promise<string[]> {
  const known = (await ofEntry(tables, book, entry)).filter(({ wish }) => wish === 'put')
  for (const row of known) await tables.photos.put({ ...row, knewShared: shared })
  return known.flatMap(({ id, state }) => (state === 'waiting' ? [id] : []))
}

/** How many photos of a book wait to be sent, and the entries of those a person must decide about. */
export async function waitingIn(tables: LogTables, book: string): Promise<{ waiting: number; stuck: string[] }> {
  let waiting = 0
  const stuck: string[] = []
  for (const state of ['waiting', 'needs_attention'] as const)
    for (const { entry } of await keysIn(tables, book, state))
      if ((await entryIsThere(tables, book, entry)) !== 'never') {
        // Of a deleted entry there is no page on which a person could decide; should it come back, the photo is still here.
        if (state === 'needs_attention' && (await isGone(tables, book, entry))) continue
        waiting += 1
        if (state === 'needs_attention') stuck.push(entry)
      }
  return { waiting, stuck }
}

async function isGone(tables: LogTables, book: string, entry: string): Promise<boolean> {
  const { now } = await entryOfPhoto(tables, book, entry)
  return now !== null && isDeleted(now)
}
