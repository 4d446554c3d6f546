import type { KeptChange } from '../../domain/log/kept-change.ts'
import { searchFor } from '../../domain/log/words.ts'
import type { LogBook, ShownEntry } from '../../domain/ports-forum.ts'
import type { Unsubscribe } from '../../domain/ports.ts'
import { changesIn, putAside } from './changes.ts'
import { live } from './live.ts'
import { entryRow, readBook, type EntryRow, type LogDatabase } from './schema.ts'
import { inOrder, leavingHere, onShelf, type OnShelf } from './shown.ts'

/** The part of a `LogBook` that is on disk. */
export type Shelved = Pick<LogBook, 'entries' | 'leaving' | 'waiting' | 'stuck' | 'respondWithin' | 'heardDay'>

/**
 * One person's log in memory, kept as the disk has it, whichever tab writes: only what is newer than known is read again.
 * Nothing is read before somebody watches or searches.
 */
export function shelfOf(db: LogDatabase, book: string) {
  const held = new Map<string, EntryRow>()
  let open = new Map<string, KeptChange[]>()
  const shelf = new Map<string, OnShelf>()
  const leaving = new Map<string, LogBook['leaving'][number]>()
  const listeners = new Set<(now: Shelved) => void>()
  let sorted: OnShelf[] = []
  let now: Shelved | null = null
  let known = { turn: -1, clearings: -1 }
  let stop = () => {}
  let begun = false
  let isReady = () => {}
  const ready = new Promise<void>((resolve) => (isReady = resolve))

  async function read() {
    const from = known
    const book_ = await readBook(db.tables, book)
    const whole = book_.clearings !== from.clearings
    const rows = await db.tables.entries
      .where('[book+turn]')
      .between([book, whole ? -1 : from.turn], [book, Infinity], false, true)
      .toArray()
    return { book: book_, whole, rows, changes: await changesIn(db.tables, book, ['waiting', 'needs_attention']) }
  }

  function take(news: Awaited<ReturnType<typeof read>>): void {
    const touched = new Set([...open.keys(), ...news.changes.map((one) => one.entry)])
    if (news.whole) {
      held.clear()
      shelf.clear()
      leaving.clear()
    }
    let torn = false
    for (const raw of news.rows) {
      const row = entryRow.safeParse(raw)
      torn ||= !row.success
      if (!row.success) continue
      held.set(row.data.entry.id, row.data)
      touched.add(row.data.entry.id)
    }
    open = new Map()
    for (const one of news.changes) open.set(one.entry, [...(open.get(one.entry) ?? []), one])
    for (const id of touched) {
      const made = onShelf(held.get(id) ?? null, open.get(id) ?? [])
      if (made) shelf.set(id, made)
      else shelf.delete(id)
      const goes = leavingHere(held.get(id) ?? null, open.get(id) ?? [])
      if (goes) leaving.set(id, goes)
      else leaving.delete(id)
    }
    known = { turn: news.book.turn, clearings: news.book.clearings }
    sorted = [...shelf.values()].sort(inOrder)
    const { respondWithin, heardDay } = news.book
    now = {
      entries: sorted.map((one) => one.shown),
      leaving: [...leaving.values()],
      waiting: news.changes.length,
      stuck: news.changes.filter((one) => one.state === 'needs_attention').map((one) => one.entry),
      ...(respondWithin ? { respondWithin } : {}),
      ...(heardDay ? { heardDay } : {}),
    }
    for (const listener of listeners) listener(now)
    isReady()
    if (torn) void putAside(db, book).catch(() => undefined)
  }

  const begin = () => {
    begun = true
    stop = live(() => db.dexie.transaction('r', [db.tables.books, db.tables.entries, db.tables.changes], read), take)
  }

  return {
    watch(listener: (now: Shelved) => void): Unsubscribe {
      listeners.add(listener)
      if (!begun) begin()
      if (now) listener(now)
      return () => void listeners.delete(listener)
    },
    async search(words: string): Promise<ShownEntry[]> {
      if (!begun) begin()
      await ready
      const matches = searchFor(words)
      return sorted.filter((one) => matches(one.words)).map((one) => one.shown)
    },
    close: () => stop(),
  }
}
