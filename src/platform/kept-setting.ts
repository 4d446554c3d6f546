/** The one key another tab listens for. */
export const EVENT_KEY = 'heard-event-on'
const forgetters: (() => void)[] = []

/**
 * One small choice of this device in `localStorage`. What is read is checked; where there is no storage it lasts for the
 * page. In event mode a choice is one person's, so it is never written down and `forgetChoices` undoes it.
 */
export function keptSetting<T extends string>(
  key: string,
  allowed: readonly T[],
  otherwise: T,
): { get(): T; set(value: T): void } {
  let here: T | null = null
  if (key !== EVENT_KEY) forgetters.push(() => (here = null))
  return {
    get() {
      if (here !== null) return here
      try {
        const stored = localStorage.getItem(key)
        return allowed.find((one) => one === stored) ?? otherwise
      } catch {
        return otherwise
      }
    },
    set(value) {
      here = value
      try {
        if (key === EVENT_KEY || localStorage.getItem(EVENT_KEY) !== 'yes') localStorage.setItem(key, value)
      } catch {
        // Private mode or full: it holds until the page is closed.
      }
    },
  }
}

/** Back to what this device itself has chosen, for the next person at an event. */
export function forgetChoices(): void {
  for (const forget of forgetters) forget()
}

/** On a shared phone nothing half-finished is kept, and nothing that was answered stays once it is received. */
export const sharedPhone = keptSetting('heard-shared-phone', ['yes', 'no'], 'no')

/** Event mode is on: the device is passed round, and every page of Heard on it is the event's. */
export const eventOn = keptSetting(EVENT_KEY, ['yes', 'no'], 'no')

/** Is this device used by several people, for whatever reason? Then nothing half-finished may be on disk. */
export function isShared(): boolean {
  return sharedPhone.get() === 'yes' || eventOn.get() === 'yes'
}
