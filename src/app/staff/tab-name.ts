import type { TabName } from './drafts.ts'

const KEY = 'heard-staff-tab'

/** A name for this tab, kept until it closes. Where there is no session storage it has a new one after every reload. */
export function tabName(newId: () => string): TabName {
  let name = kept()
  const another = () => {
    name = newId()
    try {
      sessionStorage.setItem(KEY, name)
    } catch {
      // Blocked storage: the page in hand still knows its name.
    }
    return name
  }
  return { now: () => name ?? another(), another }
}

function kept(): string | null {
  try {
    return sessionStorage.getItem(KEY)
  } catch {
    return null
  }
}
