import type { KeptPhoto } from '../domain/log/photo.ts'
import type { PutPhotoReply } from '../domain/log/shared.ts'
import type { LogOutcome, PhotoServer, PhotoStore, PhotoVerdict } from '../domain/ports-log.ts'
import type { Clock } from '../domain/ports.ts'
import { backoff, CAP_MS, isDue, type Trigger } from './policy.ts'
import { inRounds } from './rounds.ts'
import { asOnlySender, type Locks, type Timers } from './sender-lock.ts'

export type PhotoDeps = {
  store: PhotoStore
  server: PhotoServer
  person: string
  area: string
  clock: Clock
  /** 0..1, for jitter. */
  random: () => number
  timers: Timers
  /** `navigator.locks`, or null where there is none. */
  locks: Locks | null
}

/** A lock of its own: text goes while a photo is on its slow way. */
const LOCK = 'heard-forum-photos'
/** As long as a received change stays. */
const KEEP_DAYS = 3
const SOONEST_MS = 1_000

/**
 * Sends the photos of one person's log of one area, one a request, each until its own receipt. Nothing waits for it, and
 * it tells nobody: what became of a photo is on disk.
 */
export function createPhotoExchange(deps: PhotoDeps) {
  const { store, server, person, area, clock, timers } = deps
  const life = { stopped: false }
  let signedOut = false
  let cancelTimer = () => {}

  async function one(trigger: Trigger, tried: Set<string>): Promise<boolean> {
    const now = clock.now()
    const photo = await store.next({ due: (each) => !tried.has(each.id) && isDue(each, now, trigger), now })
    if (!photo) return false
    tried.add(photo.id)
    const wait = (code: string): PhotoVerdict => ({
      photo,
      is: 'waiting',
      code,
      // Nothing changes before somebody signs in, or is a member again: then it goes at once.
      notBefore: signedOut ? 0 : clock.now() + backoff(photo.attempts, deps.random()),
    })
    const outcome = photo.wish === 'put' ? await server.put(person, area, photo) : await removed(photo)
    signedOut = outcome.kind === 'signed_out' || outcome.kind === 'not_a_member'
    const verdict = outcome.kind === 'answered' ? verdictOn(photo, outcome.value) : outcome.kind
    if (verdict === 'done') await store.settle({ photo, is: 'done' }, clock.today())
    else if (verdict === 'refused') await store.settle({ photo, is: 'refused', problem: 'malformed' }, clock.today())
    else if (typeof verdict === 'object')
      await store.settle({ photo, is: 'refused', problem: verdict.problem }, clock.today())
    else await store.settle(wait(verdict === 'unavailable' ? 'server_trouble' : verdict), clock.today())
    // Without a connection the next would fare no better.
    return !signedOut && outcome.kind !== 'no_connection'
  }

  /** A photo that never arrived cannot be removed either: then the list of its entry's photos tells. */
  async function removed(photo: KeptPhoto): Promise<LogOutcome<PutPhotoReply | 'gone'>> {
    const outcome = await server.remove(person, area, photo.id)
    if (outcome.kind !== 'not_a_member') return outcome
    const left = await server.of(person, area, photo.entry)
    if (left.kind !== 'answered' || left.value.some((each) => each.photo === photo.id)) return outcome
    return { kind: 'answered', value: 'gone' }
  }

  async function round(trigger: Trigger): Promise<void> {
    cancelTimer()
    // Storage can fail at any line: the next trigger tries again, nothing is lost meanwhile.
    const work = async () => {
      signedOut = false
      await store.clearSent(clock.today(), KEEP_DAYS)
      const tried = new Set<string>()
      while (!life.stopped && (await one(trigger, tried)));
    }
    await asOnlySender(deps.locks, timers, work, LOCK).catch(() => undefined)
  }

  async function planNext(): Promise<void> {
    cancelTimer()
    if (life.stopped || signedOut) return
    const earliest = await store.earliest().catch(() => null)
    if (earliest === null || life.stopped) return
    const ahead = Math.max(SOONEST_MS, Math.min(CAP_MS, earliest - clock.now()))
    cancelTimer = timers.set(ahead, () => void exchange('timer'))
  }

  const inTurn = inRounds(life, round, planNext)
  let underWay = Promise.resolve()
  const exchange = (trigger: Trigger) => (life.stopped ? underWay : (underWay = inTurn(trigger)))
  return {
    exchange,
    /** Resolves when the round under way is through. */
    stop(): Promise<void> {
      life.stopped = true
      cancelTimer()
      return underWay
    },
  }
}

/** Only the server's own word about this very photo counts as received. Without its entry it waits: that is on its way. */
function verdictOn(
  photo: KeptPhoto,
  reply: PutPhotoReply | 'gone',
): 'done' | 'not_our_server' | 'unknown_entry' | { problem: string } {
  if (reply === 'gone') return 'done'
  if (reply.status === 'refused') return reply.problem === 'unknown_entry' ? reply.problem : { problem: reply.problem }
  const { receipt } = reply
  if (receipt.photo !== photo.id) return 'not_our_server'
  if (photo.wish === 'remove') return receipt.removed ? 'done' : 'not_our_server'
  return receipt.entry === photo.entry && receipt.sha256 === photo.sha256 ? 'done' : 'not_our_server'
}
