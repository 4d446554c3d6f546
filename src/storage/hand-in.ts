import type { Envelope } from '../domain/response/envelope.ts'
import { parcel, type Parcel } from '../domain/response/parcel.ts'
import type { Tables } from './database.ts'

/** Inside a transaction over `outbox`: the envelope joins those that wait. The same answer handed in twice is one row, the first. */
export async function handIn(tables: Tables, sealed: Envelope, receiptCode: string): Promise<Parcel> {
  const row: Omit<Parcel, 'seq'> = {
    id: sealed.id,
    envelope: sealed,
    receiptCode,
    state: 'waiting',
    attempts: 0,
    notBefore: 0,
    lastTriedAt: null,
    trouble: null,
    epoch: null,
    receivedOn: null,
  }
  const before = await tables.outbox.where('id').equals(sealed.id).first()
  return parcel.parse(before ?? { ...row, seq: await tables.outbox.add(row) })
}
