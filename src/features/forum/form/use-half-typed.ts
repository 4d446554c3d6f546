import { useCallback, useEffect, useRef, useState } from 'react'
import type { KeptForm, KeptForms } from '../../../domain/ports-forum.ts'
import { useForumWorld } from '../forum-world.tsx'

export type HalfTyped = {
  form: KeptForm
  /** It is what was left here earlier, not a new form. */
  restored: boolean
  /** Something in it was typed or chosen by a person, now or earlier. */
  typed: boolean
  change: (part: KeptForm) => void
  /** Puts another form in the place of this one, and forgets what was typed. */
  replace: (form: KeptForm) => void
  forget: () => Promise<void>
}

/**
 * A form that is kept on this device as it is typed, under `name`. Every change is written at once; while one is being
 * written the newest waits its turn, so a slow disk never falls behind by more than one. Null until it is known whether
 * something was left here.
 */
export function useHalfTyped(name: string, fresh: () => KeptForm): HalfTyped | null {
  return useHalfTypedIn(useForumWorld().forms, name, fresh)
}

/** Where a form that is not finished is kept: one person's part of a store on this device. */
export type HalfTypedStore = Pick<KeptForms, 'get' | 'keep' | 'forget'>

/** The same in a store that is given: the month's log is written behind two doors, each with its own. */
export function useHalfTypedIn(forms: HalfTypedStore, name: string, fresh: () => KeptForm): HalfTyped | null {
  const [now, setNow] = useState<{ name: string; form: KeptForm; restored: boolean; typed: boolean } | null>(null)
  const queue = useRef<{ next: KeptForm | null; writing: Promise<void> | null }>({ next: null, writing: null })

  useEffect(() => {
    let current = true
    const show = (form: KeptForm, restored: boolean) => current && setNow({ name, form, restored, typed: restored })
    forms.get(name).then(
      (left) => show(left ?? fresh(), left !== null),
      () => show(fresh(), false),
    )
    return () => {
      current = false
    }
    // `fresh` is new on every render and is asked once for each name.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [name, forms])

  const write = useCallback(
    async (form: KeptForm) => {
      queue.current.next = form
      queue.current.writing ??= (async () => {
        while (queue.current.next) {
          const next = queue.current.next
          queue.current.next = null
          // A device that keeps nothing says so when the entry itself is saved.
          await forms.keep(name, next).catch(() => undefined)
        }
        queue.current.writing = null
      })()
    },
    [forms, name],
  )
  const forget = useCallback(async () => {
    queue.current.next = null
    await queue.current.writing
    await forms.forget(name).catch(() => undefined)
  }, [forms, name])

  if (now?.name !== name) return null
  return {
    form: now.form,
    restored: now.restored,
    typed: now.typed,
    change: (part) => {
      const form = { ...now.form, ...part }
      setNow({ ...now, form, typed: true })
      void write(form)
    },
    replace: (form) => {
      setNow({ name, form, restored: false, typed: false })
      void forget()
    },
    forget,
  }
}
