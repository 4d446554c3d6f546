import { useEffect, useState } from 'react'
import { useForumWorld } from '../forum-world.tsx'

/**
 * The id an unfinished form's entry will have, decided when its first photo is chosen. It is kept beside the form under
 * `name`, so that after a reload the photo is still the form's.
 */
export function usePhotoEntry(name: string) {
  const { forms, photos, newId } = useForumWorld()
  const key = `photos of ${name}`
  const [entry, setEntry] = useState<string | null>(null)
  useEffect(() => {
    let current = true
    forms.get(key).then(
      (left) => current && typeof left?.['entry'] === 'string' && setEntry((now) => now ?? (left['entry'] as string)),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [forms, key])
  const forget = async () => {
    setEntry(null)
    // What another tab has kept for its own photos stays.
    if (entry !== null) await forms.forget(key, { entry }).catch(() => undefined)
  }
  return {
    entry,
    take: async (): Promise<string> => {
      const id = entry ?? newId()
      await forms.keep(key, { entry: id })
      setEntry(id)
      return id
    },
    forget,
    /** The form is thrown away, and its photos with it. */
    async drop(): Promise<void> {
      if (entry !== null) await photos.drop(entry).catch(() => undefined)
      await forget()
    },
  }
}
