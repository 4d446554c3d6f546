import { useRef, useState } from 'react'
import { entryOfForm, formOfEntry } from '../../../domain/log/new-form.ts'
import type { SmallPhoto } from '../../../domain/log/photo.ts'
import type { KeptForm } from '../../../domain/ports-forum.ts'
import { useForumWorld } from '../forum-world.tsx'
import { useHalfTyped } from './use-half-typed.ts'

/** In a form that stands in the place of another: that other one, until this one is changed or saved. */
const ASIDE = 'put aside'
const asideIn = (form: KeptForm) => (form[ASIDE] as KeptForm | undefined) ?? null

export type NewForm = {
  form: KeptForm
  /** The id its entry will have, decided with the first keystroke: a photo and a second tab know it by that. */
  entry: string
  restored: boolean
  typed: boolean
  /** What was typed stands in no box any more, and can be put back. */
  hasAside: boolean
  change: (part: KeptForm) => void
  /** Begins with another form; what was typed or photographed (`isBegun`) is put aside. */
  begin: (form: KeptForm, isBegun: boolean) => void
  putBack: () => void
  keepPhoto: (photo: SmallPhoto) => Promise<void>
  /** Makes the entry, and never into one that is there already. Resolves with the id it has. */
  save: (write: (entry: string, photos: readonly string[]) => Promise<string>) => Promise<string>
  /** Thrown away, with its photos. */
  drop: () => Promise<void>
}

/** The form of something new, kept as it is typed together with the id of the entry it will be. */
export function useNewForm(name: string, fresh: () => KeptForm): NewForm | null {
  const { newId, photos } = useForumWorld()
  const half = useHalfTyped(name, () => formOfEntry(newId(), fresh()))
  // For a form that was kept before forms knew their entry.
  const [spare] = useState(newId)
  const taken = useRef<string[]>([])
  if (!half) return null

  const entryOf = (form: KeptForm) => entryOfForm(form) ?? spare
  const dropPhotos = (form: KeptForm | null) =>
    form === null ? Promise.resolve() : photos.drop(entryOf(form)).catch(() => undefined)
  const change = (part: KeptForm) => {
    const now = half.latest()
    void dropPhotos(asideIn(now))
    half.change(formOfEntry(entryOf(now), { ...part, ...(ASIDE in now && { [ASIDE]: undefined }) }))
  }
  return {
    ...half,
    entry: entryOf(half.form),
    hasAside: asideIn(half.form) !== null,
    typed: half.typed || asideIn(half.form) !== null,
    change,
    begin: (form, isBegun) => {
      const now = half.latest()
      const aside = asideIn(now) ?? (isBegun ? formOfEntry(entryOf(now), now) : null)
      const next = formOfEntry(newId(), form)
      if (aside) half.put({ ...next, [ASIDE]: aside }, false)
      else half.replace(next)
    },
    putBack: () => {
      const aside = asideIn(half.latest())
      if (aside) half.put(aside, true)
    },
    keepPhoto: async (photo) => {
      // The form first: a photo whose form is not on the disk would be nobody's after a reload.
      change({})
      await half.settled()
      taken.current.push(await photos.keep(entryOf(half.latest()), photo))
    },
    save: async (write) => {
      const now = half.latest()
      const entry = await write(entryOf(now), taken.current)
      await dropPhotos(asideIn(now))
      await half.forget()
      return entry
    },
    drop: async () => {
      const now = half.latest()
      await half.forget()
      await dropPhotos(now)
      await dropPhotos(asideIn(now))
    },
  }
}
