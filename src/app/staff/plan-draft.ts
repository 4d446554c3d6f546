import type { StaffWorld } from '../../features/staff/staff-world.tsx'

const name = (area: string) => `heard-plan-draft-${area}`

/** Keeps the plan a lead is writing in this browser. A store that is full or forbidden keeps nothing, and says so. */
export function browserPlanDraft(store: Storage): StaffWorld['planDraft'] {
  return {
    read: (area) => {
      try {
        return store.getItem(name(area))
      } catch {
        return null
      }
    },
    keep: (area, text) => {
      try {
        store.setItem(name(area), text)
        return true
      } catch {
        return false
      }
    },
    clear: (area) => {
      try {
        store.removeItem(name(area))
      } catch {
        // It was never kept.
      }
    },
  }
}
