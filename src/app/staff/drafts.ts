import type { Drafts } from '../../features/staff/staff-world.tsx'

/**
 * Before the person, the name said where the words belong and no more. What lies there under a name alone could be anybody's
 * who used this browser, and so nobody is shown it; it is not removed either, because somebody typed it.
 */
const PREFIX = 'heard-staff-draft '

/** Keeps what each person is writing in this browser until it is sent. A store that is full or forbidden keeps nothing, and says so. */
export function browserDrafts(store: Storage): (person: string) => Drafts {
  return (person) => {
    const place = (name: string) => `${PREFIX}${name} ${person}`
    return {
      read: (name) => {
        try {
          return store.getItem(place(name))
        } catch {
          return null
        }
      },
      keep: (name, text) => {
        try {
          store.setItem(place(name), text)
          return true
        } catch {
          return false
        }
      },
      clear: (name) => {
        try {
          store.removeItem(place(name))
        } catch {
          // It was never kept.
        }
      },
    }
  }
}
