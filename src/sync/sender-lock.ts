const NAME = 'heard-sender'

/** The part of `navigator.locks` we need; handed in because Node and older browsers have none. */
export type Locks = {
  request<T>(name: string, options: { signal?: AbortSignal; steal?: boolean }, work: () => Promise<T>): Promise<T>
}

/** `set` calls back once after `ms`; the result cancels. */
export type Timers = { set: (ms: number, then: () => void) => () => void }

/** No honest holder keeps the lock this long: it is held for one request (20 s at most) at a time. */
export const FROZEN_MS = 30_000

/**
 * Runs `work` as this device's only sender. Waits for its turn; a holder that is frozen loses the lock after 30 s. Two
 * senders at once would be harmless (the server knows repeats), one is only kinder. Without a lock manager it just runs.
 */
export async function asOnlySender<T>(
  locks: Locks | null,
  timers: Timers,
  work: () => Promise<T>,
  name = NAME,
): Promise<T> {
  if (!locks) return work()
  const mine: Promise<T>[] = []
  const begin = () => {
    mine.push(work())
    return mine[0]!
  }
  const patience = new AbortController()
  const stop = timers.set(FROZEN_MS, () => patience.abort())
  const started = () => {
    stop()
    return begin()
  }
  try {
    return await locks.request(name, { signal: patience.signal }, started)
  } catch {
    // Stolen while we worked (we were the frozen one): what we do is still safe, so finish it.
    if (mine[0]) return await mine[0]
    return await locks.request(name, { steal: true }, begin).catch((trouble: unknown) => {
      if (mine[0]) return mine[0]
      throw trouble
    })
  } finally {
    stop()
  }
}
