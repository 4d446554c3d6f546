import { changesIn } from './changes.ts'
import { waitingIn } from './photos.ts'
import type { LogDatabase } from './schema.ts'

/** How many changes and photos of one person this device has that the server has not, of whatever area. */
export function unsentOf(db: LogDatabase, person: string): Promise<number> {
  return db.use(async (tables) => {
    const kept = [
      ...(await tables.changes.orderBy('[book+state]').uniqueKeys()),
      ...(await tables.photos.orderBy('[book+state+entry]').uniqueKeys()),
    ]
    const books = new Set(
      kept.map((key) => String((key as unknown[])[0])).filter((book) => book.endsWith(` ${person}`)),
    )
    let unsent = 0
    for (const book of books) {
      unsent += (await changesIn(tables, book, ['waiting', 'needs_attention'])).length
      unsent += (await waitingIn(tables, book)).waiting
    }
    return unsent
  })
}
