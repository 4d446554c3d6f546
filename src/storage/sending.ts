import { Dexie } from 'dexie'
import type { SendingStore } from '../domain/ports.ts'
import { keptReceipt, parcel, type KeptReceipt, type Parcel } from '../domain/response/parcel.ts'
import { StorageFull } from '../domain/storage-trouble.ts'
import type { Database, Tables } from './database.ts'
import { daysBetween } from './days.ts'
import { readMeta } from './facts.ts'
import { receiptKey } from './outbox.ts'
import { moveAside, sortOut, type Raw } from './rows.ts'

const inState = (tables: Tables, state: Parcel['state']) =>
  tables.outbox.where('[state+seq]').between([state, Dexie.minKey], [state, Dexie.maxKey])

/** The first `limit` due rows in order of finishing; stops reading there, so a long outbox costs no memory. */
async function dueRows(tables: Tables, rule: Parameters<SendingStore['take']>[0]) {
  const broken: Raw[] = []
  const due: Parcel[] = []
  await inState(tables, 'waiting')
    .until(() => due.length >= rule.limit)
    .each((value, cursor) => {
      const one = parcel.safeParse(value)
      if (!one.success) broken.push({ key: cursor.primaryKey, value })
      else if (rule.due(one.data)) due.push(one.data)
    })
  return { chosen: rule.pick(due), broken: sortOut('outbox', parcel, broken).broken }
}

/** The sender's door into the outbox. */
export function sendingStoreOf(db: Database): SendingStore {
  return {
    async take(rule) {
      try {
        return await db.change(['outbox', 'setAside'], async (tables) => {
          await inState(tables, 'sending').modify({ state: 'waiting' })
          const { chosen, broken } = await dueRows(tables, rule)
          await moveAside(tables, broken)
          const taken = chosen.map((one): Parcel => ({ ...one, state: 'sending' }))
          await tables.outbox.bulkPut(taken)
          return taken
        })
      } catch (trouble) {
        // A full disk must not stop sending: that is how it gets empty. They go without being marked.
        if (!(trouble instanceof StorageFull)) throw trouble
        return (await db.use((tables) => dueRows(tables, rule))).chosen
      }
    },
    settle: (after, withdrawn, today) =>
      db.change(['outbox', 'receipts'], async (tables) => {
        for (const one of after) {
          const now = parcel.safeParse(await tables.outbox.get(one.seq))
          // Gone, received already, or corrected by its person meanwhile: our news is old.
          if (!now.success || now.data.state === 'received') continue
          if (now.data.envelope.contentHash !== one.envelope.contentHash) continue
          if (one.state !== 'received' && now.data.state === 'needs_attention') continue
          // Without a code it came from a device that several people use, or says something about the person themselves:
          // once received, nothing of it stays.
          if (one.state === 'received' && now.data.receiptCode === '') {
            await tables.outbox.delete(one.seq)
            continue
          }
          await tables.outbox.put({ ...one, envelope: now.data.envelope, receiptCode: now.data.receiptCode })
          if (one.state === 'received') await keepReceipt(tables, one, withdrawn.has(one.id) ? today : null)
        }
      }),
    noteEpoch: (epoch) =>
      db.change(['outbox', 'meta'], async (tables) => {
        if ((await readMeta(tables, 'epoch')) === epoch) return 0
        await tables.meta.put({ key: 'epoch', value: epoch })
        return inState(tables, 'received')
          .and((row) => (row as Parcel).epoch !== epoch)
          .modify({ state: 'waiting', attempts: 0, notBefore: 0, trouble: null, epoch: null, receivedOn: null })
      }),
    clearReceived: (today, keepDays) =>
      db.change(['outbox'], (tables) =>
        inState(tables, 'received')
          .and((row) => {
            const one = parcel.safeParse(row)
            return one.success && daysBetween(one.data.receivedOn ?? today, today) >= keepDays
          })
          .delete(),
      ),
    summary: () =>
      db.use(async (tables) => {
        let waiting = 0
        let earliest: number | null = null
        for (const state of ['waiting', 'sending'] as const) {
          await inState(tables, state).each((row) => {
            waiting += 1
            const at = (row as Parcel).notBefore || 0
            if (earliest === null || at < earliest) earliest = at
          })
        }
        return { waiting, earliest, kept: await inState(tables, 'received').count() }
      }),
  }
}

async function keepReceipt(tables: Tables, one: Parcel, withdrawnOn: string | null): Promise<void> {
  const code = receiptKey(one.receiptCode)
  const before = keptReceipt.safeParse(await tables.receipts.get(code))
  await tables.receipts.put({
    code,
    survey: one.envelope.survey,
    version: one.envelope.version,
    receivedOn: one.receivedOn ?? one.envelope.completedOn,
    withdrawnOn: before.data?.withdrawnOn ?? withdrawnOn,
  } satisfies KeptReceipt)
}
