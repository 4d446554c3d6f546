import { useCallback, useEffect, useRef, useState } from 'react'
import type { HalfTypedStore, KeptForm } from '../../../domain/ports-forum.ts'
import { useForumWorld } from '../forum-world.tsx'

export type HalfTyped = {
  form: KeptForm
  /** It is what was left here earlier, not a new form. */
  restored: boolean
  /** Something in it was typed or chosen by a person, now or earlier. */
  typed: boolean
  change: (part: KeptForm) => void
  /** Resolves when the disk has what was changed, or will not have it. */
  settled: () => Promise<void>
  /** What stands in the form now, also where a page has not been drawn since. */
  latest: () => KeptForm
  /** Puts another form in the place of this one, and forgets what was typed. */
  replace: (form: KeptForm) => void
  /** Puts another form in the place of this one, and keeps it as it would be kept had it been typed. */
  put: (form: KeptForm, restored: boolean) => void
  /** Saved or thrown away: what this page kept goes. What another tab has kept under the name since stays. */
  forget: () => Promise<void>
}

/**
 * A form that is kept on this device as it is typed, under `name`. Every change is written at once; while one is being
 * written the newest waits its turn, so a slow disk never falls behind by more than one. A page that goes before that takes
 * the newest along. Null until it is known whether something was left here.
 */
export function useHalfTyped(name: string, fresh: () => KeptForm): HalfTyped | null {
  return useHalfTypedIn(useForumWorld().halfTyped, name, fresh)
}

type Queue = {
  /** What stands in the form. */
  latest: KeptForm | null
  /** Waits until `underWay` is on disk. */
  next: KeptForm | null
  underWay: KeptForm | null
  onDisk: KeptForm | null
  writing: Promise<void> | null
  /** A page that was hidden has taken the newest along. */
  isTaken: boolean
}

/** The same in a store that is given: the month's log is written behind two doors, each with its own. */
export function useHalfTypedIn(forms: HalfTypedStore, name: string, fresh: () => KeptForm): HalfTyped | null {
  const [now, setNow] = useState<{ name: string; form: KeptForm; restored: boolean; typed: boolean } | null>(null)
  const queue = useRef<Queue>({ latest: null, next: null, underWay: null, onDisk: null, writing: null, isTaken: false })

  useEffect(() => {
    let current = true
    const show = (form: KeptForm, restored: boolean) => {
      if (!current) return
      queue.current.latest = form
      setNow({ name, form, restored, typed: restored })
    }
    forms.get(name).then(
      (left) => {
        queue.current.onDisk = left
        show(left ?? fresh(), left !== null)
      },
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
      queue.current.latest = form
      queue.current.next = form
      queue.current.writing ??= (async () => {
        let isKept = false
        while (queue.current.next) {
          const next = queue.current.next
          queue.current.next = null
          queue.current.underWay = next
          // A device that keeps nothing says so when the entry itself is saved.
          isKept = await forms.keep(name, next).then(
            () => true,
            () => false,
          )
          if (isKept) queue.current.onDisk = next
        }
        queue.current.underWay = null
        queue.current.writing = null
        if (isKept && queue.current.isTaken) forms.letGo?.(name)
        queue.current.isTaken = false
      })()
    },
    [forms, name],
  )
  useEffect(() => {
    const going = () => {
      const { next, underWay, onDisk } = queue.current
      const newest = next ?? underWay
      if (!newest) return
      queue.current.isTaken = true
      forms.keepNow?.(name, newest, [onDisk, underWay])
    }
    const hidden = () => document.visibilityState === 'hidden' && going()
    window.addEventListener('pagehide', going)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      window.removeEventListener('pagehide', going)
      document.removeEventListener('visibilitychange', hidden)
    }
  }, [forms, name])
  useEffect(() => {
    const { current } = queue
    // What is under way is this page's still.
    return () => void Promise.resolve(current.writing).then(() => forms.close?.(name))
  }, [forms, name])
  const forget = useCallback(async () => {
    queue.current.next = null
    await queue.current.writing
    const mine = queue.current.onDisk
    queue.current.onDisk = null
    // A page that neither read nor wrote anything has nothing there: what the disk has is another tab's.
    if (mine) await forms.forget(name, mine).catch(() => undefined)
  }, [forms, name])

  if (now?.name !== name) return null
  return {
    form: now.form,
    restored: now.restored,
    typed: now.typed,
    latest: () => queue.current.latest ?? now.form,
    change: (part) => {
      const form = { ...(queue.current.latest ?? now.form), ...part }
      setNow((before) => ({ name, restored: before?.restored ?? false, form, typed: true }))
      void write(form)
    },
    settled: async () => void (await queue.current.writing),
    put: (form, restored) => {
      setNow({ name, form, restored, typed: restored })
      void write(form)
    },
    replace: (form) => {
      queue.current.latest = form
      setNow({ name, form, restored: false, typed: false })
      void forget()
    },
    forget,
  }
}
