/** A value that changes now and then, and tells whoever listens: the smallest store `useSyncExternalStore` can read. */
export function changing<T extends object>(first: T) {
  let now = first
  const listeners = new Set<() => void>()
  return {
    get: () => now,
    change(part: Partial<T>) {
      now = { ...now, ...part }
      for (const listener of listeners) listener()
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
