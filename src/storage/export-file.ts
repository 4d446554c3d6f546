import * as z from 'zod/mini'
import { parcel, type Parcel, type Trouble } from '../domain/response/parcel.ts'

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
