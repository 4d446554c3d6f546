import { parcel } from '../domain/response/parcel.ts'
import type { Database } from './database.ts'

/** From now on other people use this phone: drafts, receipts and answers that arrived go; what waits to be sent stays until
 * it is received, and then leaves nothing behind. */
export function shareOf(db: Database): () => Promise<void> {
  return () =>
    db.change(['drafts', 'receipts', 'outbox'], async (tables) => {
      await tables.drafts.clear()
      await tables.receipts.clear()
      for (const raw of await tables.outbox.toArray()) {
        const one = parcel.safeParse(raw)
        if (!one.success) continue
        if (one.data.state === 'received') await tables.outbox.delete(one.data.seq)
        else await tables.outbox.put({ ...one.data, receiptCode: '' })
      }
    })
}
