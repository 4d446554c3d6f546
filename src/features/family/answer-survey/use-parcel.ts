import { useEffect, useState } from 'react'
import type { Parcel } from '../../../domain/response/parcel.ts'
import { useFamilyWorld } from '../world.tsx'

/** One row of the outbox, live. Null until read, or when it is no longer there. */
export function useParcel(id: string): Parcel | null {
  const { outbox } = useFamilyWorld()
  const [parcel, setParcel] = useState<Parcel | null>(null)
  useEffect(() => {
    let here = true
    const show = (list: Parcel[]) => {
      const found = list.find((one) => one.id === id)
      if (here && found) setParcel(found)
    }
    outbox.list().then(show, () => undefined)
    const stop = outbox.watch(show)
    return () => {
      here = false
      stop()
    }
  }, [id, outbox])
  return parcel
}
