type Request = <T>(
  name: string,
  options: { signal?: AbortSignal; steal?: boolean },
  work: () => Promise<T>,
) => Promise<T>

/** The browser's lock manager, or null where there is none (old browsers, plain-http addresses). */
export function browserLocks(): { request: Request } | null {
  if (!('locks' in navigator) || !navigator.locks) return null
  return { request: (name, options, work) => navigator.locks.request(name, options, work) as ReturnType<typeof work> }
}

/** One-shot timers: `set` calls back after `ms`, the result cancels. */
export const timers = {
  set(ms: number, then: () => void): () => void {
    const id = setTimeout(then, ms)
    return () => clearTimeout(id)
  },
}

/** Holds a named lock, shared with other tabs, until the result is called. Other tabs can see it with `isHeld`. */
export function holdShared(name: string): () => void {
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  if (navigator.locks) navigator.locks.request(name, { mode: 'shared' }, () => held).catch(() => {})
  return release
}

/** How long a page waits for a lock: one that is just being reloaded lets go of its own within this. */
const WAIT_MS = 300

/**
 * Holds a named lock for this page alone until the result is called; null where another page holds it and does not let go.
 * Without a lock manager nobody can know, and it counts as free.
 */
export async function holdAlone(name: string): Promise<(() => void) | null> {
  if (!navigator.locks) return () => {}
  const waiting = new AbortController()
  const enough = setTimeout(() => waiting.abort(), WAIT_MS)
  return new Promise((resolve) => {
    const held = () => {
      clearTimeout(enough)
      return new Promise<void>((release) => resolve(release))
    }
    navigator.locks.request(name, { signal: waiting.signal }, held).catch(() => resolve(null))
  })
}

/** Does any tab, this one included, hold this lock? Without a lock manager: no. */
export async function isHeld(name: string): Promise<boolean> {
  const state = await navigator.locks?.query().catch(() => null)
  return state?.held?.some((lock) => lock.name === name) ?? false
}
