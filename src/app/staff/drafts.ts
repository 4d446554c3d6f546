import type { Drafts } from '../../features/staff/staff-world.tsx'

/**
 * Before the person, the name said where the words belong and no more. What lies there under a name alone could be anybody's
 * who used this browser, and so nobody is shown it; it is not removed either, because somebody typed it.
 */
const PREFIX = 'heard-staff-draft '
/** Between a draft's place and the tab that keeps its own beside it. */
const OF_TAB = ' tab '

/** What calls itself one tab: the same after a reload. */
export type TabName = { now: () => string; another: () => string }

/**
 * Keeps what each person is writing in this browser until it is sent. A store that is full or forbidden keeps nothing, and says so.
 *
 * Two tabs can have the same form open. A tab writes over what it has itself read or written, and never over another's: then it
 * keeps its own beside it, finds that again after a reload, and clears that alone. What
 * another tab left beside it is found once the place is free.
 */
export function browserDrafts(store: Storage, tab: TabName): (person: string) => Drafts {
  // What this tab last read or wrote at each place.
  const seen = new Map<string, string | null>()
  // Where this tab keeps its own beside a place: it may be called otherwise by now.
  const beside = new Map<string, string>()
  return (person) => {
    const place = (name: string) => `${PREFIX}${name} ${person}`
    const own = (name: string) => beside.get(place(name)) ?? `${place(name)}${OF_TAB}${tab.now()}`
    /** True where something lies that this tab neither read nor wrote. */
    const isAnothers = (where: string, of: string) => ![null, seen.get(of) ?? null].includes(store.getItem(where))
    const read = (name: string) => {
      const mine = store.getItem(own(name))
      if (mine !== null) {
        beside.set(place(name), own(name))
        return mine
      }
      const stands = store.getItem(place(name))
      const left = stands === null ? leftBehind(store, place(name)) : null
      if (left === null) return stands
      const text = store.getItem(left)
      try {
        store.setItem(place(name), text ?? '')
        store.removeItem(left)
      } catch {
        // No room to move it: it is found again where it lies.
      }
      return text
    }
    return {
      read: (name) => {
        try {
          const text = read(name)
          seen.set(place(name), text)
          return text
        } catch {
          return null
        }
      },
      keep: (name, text) => {
        try {
          const at = place(name)
          if (isAnothers(at, at)) {
            // A tab that was duplicated has the name of the one it came from.
            if (isAnothers(own(name), at)) {
              beside.delete(at)
              tab.another()
            }
            const where = own(name)
            store.setItem(where, text)
            beside.set(at, where)
          } else {
            store.setItem(at, text)
            store.removeItem(own(name))
            beside.delete(at)
          }
          seen.set(at, text)
          return true
        } catch {
          return false
        }
      },
      clear: (name) => {
        try {
          const at = place(name)
          for (const one of [at, own(name)]) if (!isAnothers(one, at)) store.removeItem(one)
          seen.delete(at)
          beside.delete(at)
        } catch {
          // It was never kept.
        }
      },
    }
  }
}

/** A draft that a tab kept beside this place, the first there is. */
function leftBehind(store: Storage, place: string): string | null {
  for (let i = 0; i < store.length; i += 1) if (store.key(i)?.startsWith(place + OF_TAB)) return store.key(i)
  return null
}
