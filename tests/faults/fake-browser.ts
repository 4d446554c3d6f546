import type { Locks, Timers } from '../../src/sync/sender-lock.ts'

/** Lets everything that is ready happen: promises and IndexedDB's own tasks. */
export async function settle(rounds = 40): Promise<void> {
  for (let i = 0; i < rounds; i += 1) await new Promise((resolve) => setImmediate(resolve))
}

/** Timers on a clock that only moves when told. `pass(ms)` runs what falls due, in order. */
export function fakeTimers(start = 0) {
  let now = start
  let order = 0
  const waiting = new Map<number, { at: number; run: () => void }>()
  const timers: Timers = {
    set(ms, run) {
      const id = (order += 1)
      waiting.set(id, { at: now + ms, run })
      return () => void waiting.delete(id)
    },
  }
  return {
    timers,
    now: () => now,
    waiting: () => waiting.size,
    pass: async (ms: number): Promise<void> => {
      const until = now + ms
      for (;;) {
        await settle()
        const [id, next] =
          [...waiting].filter(([, one]) => one.at <= until).sort(([, a], [, b]) => a.at - b.at)[0] ?? []
        if (id === undefined || !next) break
        waiting.delete(id)
        now = Math.max(now, next.at)
        next.run()
      }
      now = until
      await settle()
    },
  }
}

type Waiter = { owner: object; run: () => void; cancelled: boolean }

/** One device's lock manager, as the Web Locks standard has it: exclusive, in turn, abortable while waiting, stealable,
 * and let go when a tab dies. Each tab asks through its own `tab(owner)`. */
export function fakeLockManager() {
  let holder: { owner: object; lose: (reason: Error) => void } | null = null
  let queue: Waiter[] = []

  const next = () => {
    queue = queue.filter((one) => !one.cancelled)
    if (!holder) queue.shift()?.run()
  }

  const tab = (owner: object): Locks => ({
    request<T>(_name: string, options: { signal?: AbortSignal; steal?: boolean }, work: () => Promise<T>): Promise<T> {
      return new Promise<T>((resolve, reject) => {
        const waiter: Waiter = {
          owner,
          cancelled: false,
          run() {
            const me = { owner, lose: reject }
            holder = me
            const leave = () => {
              if (holder !== me) return
              holder = null
              next()
            }
            work().then(resolve, reject).finally(leave)
          },
        }
        if (options.steal) {
          holder?.lose(new DOMException('stolen', 'AbortError'))
          holder = null
          waiter.run()
          return
        }
        options.signal?.addEventListener('abort', () => {
          if (!queue.includes(waiter)) return
          waiter.cancelled = true
          reject(new DOMException('aborted', 'AbortError'))
        })
        queue.push(waiter)
        next()
      })
    },
  })

  return {
    tab,
    kill(owner: object) {
      queue = queue.filter((one) => one.owner !== owner)
      if (holder?.owner === owner) holder = null
      next()
    },
  }
}

/** For one tab alone, or several that need not die. */
export function fakeLocks(): Locks {
  return fakeLockManager().tab({})
}
