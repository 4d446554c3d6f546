/** One small choice of this device in `localStorage`. What is read is checked; where there is no storage it lasts for the page. */
export function keptSetting<T extends string>(
  key: string,
  allowed: readonly T[],
  otherwise: T,
): { get(): T; set(value: T): void } {
  let here: T | null = null
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
        localStorage.setItem(key, value)
      } catch {
        // Private mode or full: it holds until the page is closed.
      }
    },
  }
}

/** On a shared phone nothing that was answered stays once it is received. */
export const sharedPhone = keptSetting('heard-shared-phone', ['yes', 'no'], 'no')
