import * as z from 'zod/mini'
import type { Outbox } from '../domain/ports.ts'
import { parcel, type Parcel, type Trouble } from '../domain/response/parcel.ts'
import type { Database } from './database.ts'

const KIND = 'heard-unsent/1'

const exported = z.object({
  kind: z.literal(KIND),
  parcels: z.array(z.unknown()),
  setAside: z.optional(z.array(z.unknown())),
})
const aside = z.object({ raw: z.string() })

/** Everything that has not been received, as readable JSON. */
export function exportFile(parcels: Parcel[], setAside: { key: string; raw: string; trouble: Trouble }[]): string {
  return JSON.stringify({ kind: KIND, parcels, setAside }, null, 2)
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What of a file can be taken in. A repaired set-aside row counts as a parcel; never throws. */
export function readExportFile(file: string): { parcels: Parcel[]; unreadable: number } {
  const whole = exported.safeParse(json(file))
  if (!whole.success) return { parcels: [], unreadable: 1 }
  const candidates = [
    ...whole.data.parcels,
    ...(whole.data.setAside ?? []).map((row) => json(aside.safeParse(row).data?.raw ?? '')),
  ]
  const parcels: Parcel[] = []
  for (const candidate of candidates) {
    const one = parcel.safeParse(candidate)
    if (one.success) parcels.push({ ...one.data, epoch: null, receivedOn: null })
  }
  return { parcels, unreadable: candidates.length - parcels.length }
}

/** Takes in what is not here yet, to be sent anew. Never throws for what is in the file. */
export function importParcels(db: Database, file: string): ReturnType<Outbox['importParcels']> {
  const { parcels, unreadable } = readExportFile(file)
  return db.change(['outbox'], async (tables) => {
    let added = 0
    for (const { seq: _old, ...one } of parcels) {
      if (await tables.outbox.where('id').equals(one.id).count()) continue
      await tables.outbox.add({
        ...one,
        state: 'waiting',
        attempts: 0,
        notBefore: 0,
        lastTriedAt: null,
        trouble: null,
      })
      added += 1
    }
    return { added, alreadyHere: parcels.length - added, unreadable }
  })
}
