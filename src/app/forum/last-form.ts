import type { HalfTypedStore, KeptForm } from '../../domain/ports-forum.ts'
import type { FormsOfTab } from './forms-of-tab.ts'

type Last = { form: KeptForm; over: (KeptForm | null)[] }

/**
 * One person's forms, and with them what a page took along when it was closed while a change was still on its way to the disk:
 * it is in this tab's session storage, which needs no waiting, and is on the disk as soon as the form is asked for again, beside
 * what the disk has got since from another tab. It has a place of its own there: what families have in this tab
 * (`boot/tab.ts`) is forgotten when the phone is cleared, and the forum's words are not theirs to clear.
 */
export function withLastForm(kept: FormsOfTab, person: string): HalfTypedStore {
  const placeOf = (name: string) => `heard-last-form:${person} ${name}`
  const clear = (name: string) => inTab((storage) => storage.removeItem(placeOf(name)))
  return {
    ...kept,
    async get(name) {
      const onDisk = await kept.get(name)
      const last = readLast(placeOf(name))
      if (!last) return onDisk
      await kept.keep(name, last.form, last.over)
      clear(name)
      // Now it is on the disk like any other: whether its entry is saved by now is asked there.
      return kept.get(name)
    },
    keepNow: (name, form, over) =>
      inTab((storage) => storage.setItem(placeOf(name), JSON.stringify({ form, over } satisfies Last))),
    letGo: clear,
    async forget(name, only) {
      // What this tab took along is its own in any case.
      clear(name)
      await kept.forget(name, only)
    },
  }
}

/** Where session storage is blocked or full there is nothing to be done at once; the write that is under way goes on. */
function inTab<T>(use: (storage: Storage) => T): T | null {
  try {
    return use(sessionStorage)
  } catch {
    return null
  }
}

function readLast(place: string): Last | null {
  const text = inTab((storage) => storage.getItem(place))
  return text ? (JSON.parse(text) as Last) : null
}
