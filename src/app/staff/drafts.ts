import type { StaffWorld } from '../../features/staff/staff-world.tsx'

const PREFIX = 'heard-staff-draft '

/** Keeps what somebody is writing in this browser until it is sent. A store that is full or forbidden keeps nothing, and says so. */
export function browserDrafts(store: Storage): StaffWorld['drafts'] {
  return {
    read: (name) => {
      try {
        return store.getItem(PREFIX + name)
      } catch {
        return null
      }
    },
    keep: (name, text) => {
      try {
        store.setItem(PREFIX + name, text)
        return true
      } catch {
        return false
      }
    },
    clear: (name) => {
      try {
        store.removeItem(PREFIX + name)
      } catch {
        // It was never kept.
      }
    },
  }
}
