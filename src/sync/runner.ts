import type { Clock, Sender, SendingStore, SendOutcome, Server } from '../domain/ports.ts'
import type { Parcel } from '../domain/response/parcel.ts'
import {
  afterSending,
  backoff,
  BATCH,
  batchOf,
  CAP_MS,
  isDue,
  LONGEST_ASKED_MS,
  splits,
  verdictOn,
  type Trigger,
} from './policy.ts'
import { inRounds, inTime } from './rounds.ts'
import { asOnlySender, type Locks, type Timers } from './sender-lock.ts'

export type SenderDeps = {
  store: SendingStore
  server: Server
  clock: Clock
  /** 0..1, for jitter. */
  random: () => number
  timers: Timers
  /** `navigator.locks`, or null where there is none. */
  locks: Locks | null
  /** The server's epoch as of now, or null when it cannot be reached: asked only while received answers are still here. */
  currentEpoch: () => Promise<string | null>
  /** Days a received answer stays on this phone: 3, or 0 on a shared phone. */
  keepDays: () => number
}

const SOONEST_MS = 1_000
/** After this many batches in a row that the server choked on, leave it alone for now. */
const CHOKED = 2

/** The one sender of this page. `stop` ends its timer; a flush under way finishes. */
export function createSender(deps: SenderDeps): Sender & { stop(): void } {
  const { store, server, clock, timers } = deps
  let cancelTimer = () => {}
  let fruitless = 0
  /** A server that asks to be left alone is left alone by every parcel, not only by those it was asked about. */
  let held = { from: 0, until: 0 }
  const life = { stopped: false }
  const stillHeld = () => {
    const now = clock.now()
    return now >= held.from && now < held.until ? held.until - now : 0
  }

  /** One batch under the lock. Returns what to do next, or null when nothing is due. */
  async function sendOne(trigger: Trigger, tried: Set<string>, most: number) {
    const batch = await store.take({
      limit: most,
      due: (parcel) => !tried.has(parcel.id) && isDue(parcel, clock.now(), trigger),
      pick: (due) => batchOf(due, most),
    })
    if (batch.length === 0) return null
    const submitted = server.submit(batch.map((parcel) => parcel.envelope))
    const outcome = await inTime<SendOutcome>(timers, submitted, { kind: 'timed_out' }, { kind: 'no_connection' })
    if (splits(outcome) && batch.length > 1) return { outcome, size: batch.length, split: true }

    for (const parcel of batch) tried.add(parcel.id)
    const epoch = outcome.kind === 'answered' ? outcome.reply.epoch : null
    const withdrawn = new Set<string>()
    const after = batch.map((parcel, i): Parcel => {
      const verdict = verdictOn(parcel.envelope, i, batch.length, outcome)
      if ('receipt' in verdict && verdict.receipt.withdrawn) withdrawn.add(parcel.id)
      return afterSending(parcel, verdict, clock.now(), deps.random(), epoch)
    })
    await store.settle(after, withdrawn, clock.today())
    if (epoch !== null) await store.noteEpoch(epoch)
    return { outcome, size: batch.length, split: false }
  }

  async function sendAll(trigger: Trigger): Promise<void> {
    const tried = new Set<string>()
    let most = BATCH
    let choked = 0
    while (!life.stopped && stillHeld() === 0) {
      const step = await asOnlySender(deps.locks, timers, () => sendOne(trigger, tried, most))
      if (step === null) return
      if (step.split) most = Math.max(1, step.size >> 1)
      else if (step.outcome.kind === 'answered') {
        most = Math.min(BATCH, most * 2)
        choked = 0
      } else if (step.outcome.kind === 'busy' && step.outcome.retryAfterMs !== null) {
        held = { from: clock.now(), until: clock.now() + Math.min(step.outcome.retryAfterMs, LONGEST_ASKED_MS) }
      } else if (step.outcome.kind === 'busy') {
        choked += 1
        if (choked >= CHOKED) return
      } else if (!splits(step.outcome)) return
    }
  }

  async function tidy(trigger: Trigger): Promise<void> {
    const { kept } = await store.summary()
    if (kept === 0) return
    const epoch = trigger === 'timer' ? null : await deps.currentEpoch().catch(() => null)
    if (epoch !== null) await store.noteEpoch(epoch)
    await store.clearReceived(clock.today(), deps.keepDays())
  }

  async function planNext(): Promise<void> {
    cancelTimer()
    const { waiting, earliest } = await store.summary().catch(() => ({ waiting: 1, earliest: 0 }))
    if (waiting === 0 || life.stopped) return
    const ahead = Math.max(stillHeld(), (earliest ?? 0) - clock.now())
    // Still due after a whole round: what came of it could not be written down (a full disk). Ask less and less often.
    fruitless = ahead > 0 ? 0 : fruitless + 1
    const wait = Math.max(SOONEST_MS, fruitless > 0 ? backoff(fruitless, 1) : Math.min(CAP_MS, ahead))
    cancelTimer = timers.set(wait, () => void flush('timer'))
  }

  async function round(trigger: Trigger): Promise<void> {
    // Storage can fail at any line (full, blocked, killed): the next trigger tries again, nothing is lost meanwhile.
    await sendAll(trigger).catch(() => {})
    await tidy(trigger).catch(() => {})
  }

  const flush = inRounds(life, round, planNext)

  return {
    flush,
    stop() {
      life.stopped = true
      cancelTimer()
    },
  }
}
