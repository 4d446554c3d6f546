import * as z from 'zod/mini'
import type { Outbox } from '../domain/ports.ts'
import { isAboutYou, keptReceipt, parcel, trouble } from '../domain/response/parcel.ts'
import { groupReceiptCode, parseReceiptCode } from '../domain/response/receipt.ts'
import type { Database } from './database.ts'
import { asText, rawRows, readAll } from './rows.ts'
import { watchRows } from './watch.ts'

const asideRow = z.object({ store: z.string(), from: z.unknown(), value: z.unknown(), trouble })

/** The code as receipts are kept: in fours, whatever way it was typed. What is no receipt code stays as it is. */
export function receiptKey(code: string): string {
  const letters = parseReceiptCode(code)
  return letters === null ? code : groupReceiptCode(letters)
}

/** Files are for the day something went wrong: their code comes when it is asked for. */
const outboxFile = () => import('./seldom.ts')

/** The person's view of what was finished. Reading never fails because of one row; nothing unsent is ever deleted here. */
export function outboxOf(db: Database): Outbox {
  const list = async () => (await readAll(db, 'outbox', parcel)).sort((a, b) => a.seq - b.seq)

  const setAside = async () => {
    const rows = await db.use((tables) => rawRows(tables, 'setAside'))
    return rows.map(({ key, value }) => {
      const row = asideRow.safeParse(value)
      if (!row.success) return { key: String(key), raw: asText(value), trouble: { code: 'unreadable', reason: '' } }
      return { key: String(key), raw: asText(row.data.value), trouble: row.data.trouble }
    })
  }

  return {
    list,
    watch: (listener) => watchRows(db, 'outbox', parcel, listener),
    receipts: () => readAll(db, 'receipts', keptReceipt),
    markWithdrawn: (code, on) =>
      db.change(['receipts', 'outbox'], async (tables) => {
        const key = receiptKey(code)
        const kept = keptReceipt.safeParse(await tables.receipts.get(key))
        if (kept.success && kept.data.withdrawnOn === null) await tables.receipts.put({ ...kept.data, withdrawnOn: on })
        // The answers of a withdrawn receipt must not be offered again to a server restored from backup.
        for (const { key: seq, value } of await rawRows(tables, 'outbox')) {
          const one = parcel.safeParse(value)
          if (one.success && one.data.state === 'received' && receiptKey(one.data.receiptCode) === key)
            await tables.outbox.delete(seq)
        }
      }),
    retry: (id, corrected) =>
      db.change(['outbox'], async (tables) => {
        const found = parcel.safeParse(await tables.outbox.where('id').equals(id).first())
        if (!found.success || found.data.state === 'received' || found.data.state === 'sending') return
        const rejected = found.data.state === 'needs_attention' && found.data.trouble?.code !== 'conflict'
        const same = corrected?.id === id && corrected.receiptHash === found.data.envelope.receiptHash
        const envelope = corrected && rejected && same ? corrected : found.data.envelope
        await tables.outbox.put({ ...found.data, envelope, state: 'waiting', attempts: 0, notBefore: 0, trouble: null })
      }),
    exportUnsent: async () =>
      (await outboxFile()).exportFile(
        // What was said about a person stays out of a file in which it would stand beside the answers.
        (await list()).filter((one) => one.state !== 'received' && !isAboutYou(one)),
        await setAside(),
      ),
    importParcels: async (file) => (await outboxFile()).importParcels(db, file),
    setAside,
  }
}
