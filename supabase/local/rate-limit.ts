export type Limit = {
  /** Counts one event for `key`; when too many, returns the whole seconds to wait, otherwise 0. */
  take(key: string): number
  /** Takes back one event, when it turned out not to count. */
  giveBack(key: string): void
}

const MOST_KEYS = 20_000

/** At most `most` events per key in any window of `windowMs`. Lives in memory: a restart forgives. */
export function createLimit(most: number, windowMs: number, now: () => number = Date.now): Limit {
  const seen = new Map<string, number[]>()

  function recent(key: string): number[] {
    const from = now() - windowMs
    const times = (seen.get(key) ?? []).filter((at) => at > from)
    seen.delete(key)
    seen.set(key, times)
    return times
  }

  return {
    take(key) {
      const times = recent(key)
      if (times.length >= most) return Math.max(1, Math.ceil((times[0]! + windowMs - now()) / 1000))
      times.push(now())
      // The least recently used key goes first, so that a flood of made-up keys cannot fill the memory.
      if (seen.size > MOST_KEYS) seen.delete(seen.keys().next().value!)
      return 0
    },
    giveBack(key) {
      recent(key).pop()
    },
  }
}
