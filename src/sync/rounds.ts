import type { Trigger } from './policy.ts'
import type { Timers } from './sender-lock.ts'

/** A transport that never comes back must not hold the lock: a little more than its own 20 seconds. */
const GUARD_MS = 25_000

/** What a request came to; `late` when it does not come back, `failed` when it throws. */
export async function inTime<T>(timers: Timers, asked: Promise<T>, late: T, failed: T): Promise<T> {
  let stop = () => {}
  const tooLong = new Promise<T>((resolve) => (stop = timers.set(GUARD_MS, () => resolve(late))))
  try {
    return await Promise.race([asked, tooLong])
  } catch {
    return failed
  } finally {
    stop()
  }
}

/** One round at a time. Whoever asks during one gets another after it; when there is no more to do, `planNext` looks ahead. */
export function inRounds(
  life: { stopped: boolean },
  round: (trigger: Trigger) => Promise<void>,
  planNext: () => Promise<void>,
): (trigger: Trigger) => Promise<void> {
  let running: Promise<void> | null = null
  let again: Trigger | null = null
  return (trigger) => {
    if (running) {
      if (again === null || again === 'timer') again = trigger
      return running
    }
    running = (async () => {
      for (let next: Trigger | null = trigger; next !== null && !life.stopped; next = again) {
        again = null
        await round(next)
      }
      await planNext()
    })().finally(() => (running = null))
    return running
  }
}
