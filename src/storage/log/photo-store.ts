import { isShared } from '../../domain/log/entry.ts'
import { keptPhoto, type KeptPhoto } from '../../domain/log/photo.ts'
import type { PhotoStore } from '../../domain/ports-log.ts'
import { daysBetween } from '../days.ts'
import { entryIsThere, entryOfPhoto, keysIn } from './photos.ts'
import { readBook, type LogDatabase, type LogTables } from './schema.ts'

/** The sending side's door into one person's photos. What has no receipt is never deleted here. */
export function photoStoreOf(db: LogDatabase, book: string): PhotoStore {
  /** In which epoch and on which day those received were last looked through: they are large. */
  let looked = ''
  return {
    next: ({ due, now }) =>
      db.change(['photos', 'changes', 'entries', 'books'], async (tables) => {
        for (const { id } of await keysIn(tables, book, 'waiting')) {
          const row = await read(tables, id)
          if (!row || !due(row)) continue
          if (!(await mayGo(tables, book, row))) continue
          // Marked before it goes: from now on the server may have it, whatever becomes of this device.
          const tried = { ...row, attempts: row.attempts + 1, lastTriedAt: now }
          await tables.photos.put(tried)
          return tried
        }
        return null
      }),
    settle: (verdict, today) =>
      db.change(['photos', 'books'], async (tables) => {
        const row = await read(tables, verdict.photo.id)
        if (row?.state !== 'waiting' || row.wish !== verdict.photo.wish) return
        if (verdict.is === 'waiting')
          await tables.photos.put({
            ...row,
            notBefore: verdict.notBefore,
            trouble: { code: verdict.code, reason: '' },
          })
        else if (verdict.is === 'refused')
          await tables.photos.put({
            ...row,
            state: 'needs_attention',
            notBefore: 0,
            trouble: { code: verdict.problem, reason: '' },
          })
        else {
          const { epoch } = await readBook(tables, book)
          await tables.photos.put({ ...row, state: 'sent', notBefore: 0, trouble: null, epoch, sentOn: today })
        }
      }),
    clearSent: async (today, keepDays) =>
      db.change(['photos', 'books'], async (tables) => {
        const { epoch } = await readBook(tables, book)
        if (looked === `${epoch} ${today}`) return
        for (const { id } of await keysIn(tables, book, 'sent')) {
          const row = await read(tables, id)
          if (!row) continue
          // The server was restored from a backup: it may not have it any more. Nor does it know whether somebody hid it from
          // agencies since: into a shared entry it goes again only when its writer says so again.
          if (epoch !== null && row.epoch !== epoch)
            await tables.photos.put({ ...row, knewShared: false, state: 'waiting', attempts: 0, sentOn: null })
          else if (daysBetween(row.sentOn ?? today, today) >= keepDays) await tables.photos.delete(id)
        }
        looked = `${epoch} ${today}`
      }),
    earliest: () =>
      db.use(async (tables) => {
        let earliest: number | null = null
        for (const { id } of await keysIn(tables, book, 'waiting')) {
          const row = await read(tables, id)
          // What waits for its entry follows the exchange of text, not the clock.
          if (row && (await mayGo(tables, book, row))) earliest = Math.min(earliest ?? Infinity, row.notBefore)
        }
        return earliest
      }),
  }
}

async function mayGo(tables: LogTables, book: string, { wish, entry, knewShared }: KeptPhoto): Promise<boolean> {
  if (wish === 'remove') return true
  if ((await entryIsThere(tables, book, entry)) !== 'yes') return false
  return !(await waitsForSharing(tables, book, entry, knewShared === true))
}

/**
 * The server has not heard yet what was decided here. Made private: agencies would see a photo that is for the forum alone.
 * Shared: it would be taken for one that agencies are not to see.
 */
async function waitsForSharing(tables: LogTables, book: string, entry: string, knewShared: boolean): Promise<boolean> {
  const { held, now } = await entryOfPhoto(tables, book, entry)
  return held !== null && now !== null && isShared(held) === !knewShared && isShared(now) === knewShared
}

async function read(tables: LogTables, id: string): Promise<KeptPhoto | null> {
  const row = keptPhoto.safeParse(await tables.photos.get(id))
  return row.success ? row.data : null
}
