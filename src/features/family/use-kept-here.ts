import { useCallback, useEffect, useState } from 'react'
import type { Draft, KeptReceipt, Parcel, Trouble } from '../../domain/response/parcel.ts'
import { useFamilyWorld } from './world.tsx'

/** Everything of a person's that this phone holds. */
export type KeptHere = {
  drafts: Draft[]
  parcels: Parcel[]
  receipts: KeptReceipt[]
  setAside: { key: string; raw: string; trouble: Trouble }[]
  /** Drafts that will be deleted soon, and when at the earliest. */
  goingSoon: ReadonlyMap<string, string>
}

/** Null until read; `unreadable` when the phone will not show what it keeps. Live: other tabs and the sender are seen. */
export function useKeptHere(): { kept: KeptHere | null; unreadable: boolean; refresh: () => Promise<void> } {
  const { drafts, outbox, goingSoon } = useFamilyWorld()
  const [kept, setKept] = useState<KeptHere | null>(null)
  const [unreadable, setUnreadable] = useState(false)
  const refresh = useCallback(async () => {
    try {
      const [d, parcels, receipts, setAside, soon] = await Promise.all([
        drafts.list(),
        outbox.list(),
        outbox.receipts(),
        outbox.setAside(),
        goingSoon(),
      ])
      setKept({
        drafts: d,
        parcels,
        receipts,
        setAside,
        goingSoon: new Map(soon.map(({ draft, goesOn }) => [draft.id, goesOn])),
      })
      setUnreadable(false)
    } catch {
      setUnreadable(true)
    }
  }, [drafts, outbox, goingSoon])
  useEffect(() => {
    void refresh()
    const stops = [drafts.watch(() => void refresh()), outbox.watch(() => void refresh())]
    return () => stops.forEach((stop) => stop())
  }, [drafts, outbox, refresh])
  return { kept, unreadable, refresh }
}
