import { useEffect, useRef, useState } from 'react'
import type { PhotoReceipt } from '../../../domain/log/shared.ts'
import type { PhotoHere } from '../../../domain/ports-forum.ts'
import { useBook, useForumWorld } from '../forum-world.tsx'

/** A photo as the page draws it: one that lies here, or one only the server has. */
export type ShownPhoto = Omit<PhotoHere, 'state'> & {
  state: Exclude<PhotoHere['state'], 'removed'>
  /** Agencies see it while its entry is shared, as the server says; null while it has not said so of the entry as it is now. */
  shown: boolean | null
  /** Somebody hid it from agencies; null as above. */
  hidden: boolean | null
}

type Far = {
  receipts: PhotoReceipt[]
  /** The pictures of those that were fetched. */
  data: ReadonlyMap<string, string>
  trouble: 'no_connection' | 'unavailable' | null
  /** The revision of the entry of which this was said, and what lay here then. */
  at: number
  beside: string
}
const NOTHING: Far = { receipts: [], data: new Map(), trouble: null, at: 0, beside: '' }

export type FoundPhotos = {
  photos: ShownPhoto[]
  trouble: Far['trouble']
  /** Asks the server once more. */
  lookAgain: () => void
}

/**
 * The photos of one entry: those on this device at once, those only the server has when it answers. `entry` is null for a
 * form that has no photo yet; `revision` is the one the server has the entry in, 0 while it does not have it.
 */
export function usePhotos(entry: string | null, revision: number): FoundPhotos {
  const { photos, shared, area } = useForumWorld()
  const online = useBook()?.stopped !== 'no_connection'
  const [here, setHere] = useState<{ of: string | null; photos: PhotoHere[] }>({ of: null, photos: [] })
  const [far, setFar] = useState<Far & { of: string | null }>({ ...NOTHING, of: null })
  const [looks, setLooks] = useState(0)
  const pictures = useRef(new Map<string, string>())
  const mine = here.of === entry ? here.photos : []
  // What is here need not be fetched; when it has arrived there, the server says who sees it.
  const onDevice = mine.map(({ id, state }) => `${id} ${state}`).join()

  useEffect(
    () => (entry === null ? undefined : photos.watch(entry, (now) => setHere({ of: entry, photos: now }))),
    [photos, entry],
  )
  useEffect(() => {
    if (entry === null || revision === 0) return undefined
    let current = true
    const fetchAll = async () => {
      const list = await shared.photos(area, entry)
      if (list.kind !== 'answered') {
        const trouble = list.kind === 'no_connection' ? 'no_connection' : 'unavailable'
        // What is on the page stays there.
        if (current) setFar((now) => (now.of === entry ? { ...now, trouble } : { ...NOTHING, of: entry, trouble }))
        return
      }
      const receipts = list.value
      for (const { photo: id } of receipts) {
        if (pictures.current.has(id) || onDevice.includes(id)) continue
        const whole = await shared.photo(area, id)
        if (whole.kind === 'answered') pictures.current.set(id, whole.value.data)
      }
      const missed = receipts.some(({ photo: id }) => !pictures.current.has(id) && !onDevice.includes(id))
      const data = new Map(pictures.current)
      if (current)
        setFar({ of: entry, at: revision, beside: onDevice, receipts, data, trouble: missed ? 'unavailable' : null })
    }
    void fetchAll()
    return () => {
      current = false
    }
    // Asked again also when the connection is back, and when somebody has shown one.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [shared, area, entry, revision, onDevice, online, looks])

  const theirs = far.of === entry ? far : NOTHING
  const receiptOf = (id: string) => theirs.receipts.find((one) => one.photo === id)
  const seenBy = (id: string) => {
    const told = theirs.at === revision ? receiptOf(id) : undefined
    return told ? { shown: told.shown, hidden: told.hidden ?? false } : { shown: null, hidden: null }
  }
  // It had arrived, and the server does not have it any more: somebody else removed it.
  const isGone = (id: string) => theirs.at === revision && theirs.beside === onDevice && !receiptOf(id)
  const still = mine.flatMap(({ state, ...one }): ShownPhoto[] =>
    state === 'removed' || (state === 'sent' && revision > 0 && isGone(one.id))
      ? []
      : [{ ...one, words: (state === 'sent' && receiptOf(one.id)?.words) || one.words, state, ...seenBy(one.id) }],
  )
  const others = theirs.receipts.flatMap(({ photo: id, words, type }): ShownPhoto[] => {
    const data = theirs.data.get(id)
    if (data === undefined || mine.some((one) => one.id === id)) return []
    return [{ id, words, type, data, state: 'sent', trouble: null, ...seenBy(id) }]
  })
  return {
    photos: [...still, ...others],
    trouble: theirs.trouble,
    lookAgain: () => setLooks((count) => count + 1),
  }
}
