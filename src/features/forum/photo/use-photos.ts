import { useEffect, useState } from 'react'
import type { PhotoHere } from '../../../domain/ports-forum.ts'
import { useBook, useForumWorld } from '../forum-world.tsx'

/** A photo as the page draws it: one that lies here, or one only the server has. */
export type ShownPhoto = Omit<PhotoHere, 'state'> & { state: Exclude<PhotoHere['state'], 'removed'> }

type Far = { listed: ShownPhoto[]; trouble: 'no_connection' | 'unavailable' | null }

/**
 * The photos of one entry: those on this device at once, those only the server has when it answers. `entry` is null for a
 * form that has no photo yet; `known` says whether the server has the entry.
 */
export function usePhotos(entry: string | null, known: boolean): { photos: ShownPhoto[]; trouble: Far['trouble'] } {
  const { photos, shared, area } = useForumWorld()
  const online = useBook()?.stopped !== 'no_connection'
  const [here, setHere] = useState<{ of: string | null; photos: PhotoHere[] }>({ of: null, photos: [] })
  const [far, setFar] = useState<Far & { of: string | null }>({ of: null, listed: [], trouble: null })

  useEffect(
    () => (entry === null ? undefined : photos.watch(entry, (now) => setHere({ of: entry, photos: now }))),
    [photos, entry],
  )
  useEffect(() => {
    if (entry === null || !known) return undefined
    let current = true
    const show = (listed: ShownPhoto[], trouble: Far['trouble']) => current && setFar({ of: entry, listed, trouble })
    const fetchAll = async () => {
      const receipts = await shared.photos(area, entry)
      if (receipts.kind !== 'answered')
        return show([], receipts.kind === 'no_connection' ? 'no_connection' : 'unavailable')
      const listed: ShownPhoto[] = []
      let missed = false
      for (const { photo: id, words, type } of receipts.value) {
        const whole = await shared.photo(area, id)
        if (whole.kind === 'answered')
          listed.push({ id, words, type, data: whole.value.data, state: 'sent', trouble: null })
        else missed = true
      }
      show(listed, missed ? 'unavailable' : null)
    }
    void fetchAll()
    return () => {
      current = false
    }
    // Asked again when the connection is back.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [shared, area, entry, known, online])

  const mine = here.of === entry ? here.photos : []
  const theirs = far.of === entry ? far : { listed: [], trouble: null }
  const others = theirs.listed.filter(({ id }) => !mine.some((one) => one.id === id))
  const still = mine.flatMap(({ state, ...one }) => (state === 'removed' ? [] : [{ ...one, state }]))
  return { photos: [...still, ...others], trouble: theirs.trouble }
}
