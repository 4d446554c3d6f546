import { keptChange } from '../../domain/log/kept-change.ts'
import { clearReceived } from './exchange-store.ts'
import { bookRow, type LogDatabase } from './schema.ts'

/** Nothing that the server does not have goes: neither changes and photos that wait or need attention, nor unfinished forms. */
export function forgetReceived(db: LogDatabase): Promise<void> {
  return db.change(['entries', 'changes', 'books', 'photos'], async (tables) => {
    await tables.entries.clear()
    for (const raw of await tables.changes.toArray()) {
      const one = keptChange.safeParse(raw)
      if (one.success && one.data.state === 'sent') await clearReceived(tables, one.data)
    }
    await tables.photos.filter((row) => (row as { state?: unknown }).state === 'sent').delete()
    // The epoch goes too: each change that stays says itself in which one it was made.
    for (const raw of await tables.books.toArray()) {
      const row = bookRow.safeParse(raw)
      if (!row.success) continue
      const { key, turn, clearings } = row.data
      await tables.books.put({ key, turn, clearings: clearings + 1, cursor: null, epoch: null, restored: false })
    }
  })
}
