import { useEffect, useState } from 'react'
import type { Parcel } from '../../../domain/response/parcel.ts'
import { useFamilyWorld } from '../world.tsx'

/**
 * One row of the outbox, live; null until read. `gone`: it is not there, which after Send means that it was received on a
 * device that then keeps nothing, or that somebody cleared the phone.
 */
export function useParcel(id: string): { parcel: Parcel | null; gone: boolean } {
  const { outbox } = useFamilyWorld()
  const [parcel, setParcel] = useState<Parcel | null>(null)
  const [gone, setGone] = useState(false)
  useEffect(() => {
    let here = true
    const show = (list: Parcel[]) => {
      if (!here) return
      const found = list.find((one) => one.id === id)
      if (found) setParcel(found)
      setGone(!found)
    }
    outbox.list().then(show, () => undefined)
    const stop = outbox.watch(show)
    return () => {
      here = false
      stop()
    }
  }, [id, outbox])
  return { parcel, gone }
}
