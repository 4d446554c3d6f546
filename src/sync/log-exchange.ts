import type { Fetching, LogBook } from '../domain/ports-forum.ts'
import type { LogOutcome, LogServer, LogStore, Verdict } from '../domain/ports-log.ts'
import type { KeptChange } from '../domain/log/kept-change.ts'
import type { PushReply } from '../domain/log/replies.ts'
import type { Clock } from '../domain/ports.ts'
import { backoff, BATCH, CAP_MS, isDue, oneRequest, type Trigger } from './policy.ts'
import { inRounds, inTime } from './rounds.ts'
import { asOnlySender, type Locks, type Timers } from './sender-lock.ts'

export type ExchangeDeps = {
  store: LogStore
  server: LogServer
  person: string
  area: string
  clock: Clock
  /** 0..1, for jitter. */
  random: () => number
  timers: Timers
  /** `navigator.locks`, or null where there is none. */
  locks: Locks | null
  /** Told whenever either changes. */
  show: (now: Pick<LogBook, 'fetching' | 'stopped'>) => void
}

const LOCK = 'heard-forum-exchange'
/** Days a received change stays here, in case the server is restored from a backup. */
const KEEP_DAYS = 3
const SOONEST_MS = 1_000
/** A restored server makes everything go round once more; twice is plenty. */
const MOST_TURNS = 3
/** Nobody's answer will be another before something happens: a sign-in, a membership. */
const FINAL: readonly LogOutcome<never>['kind'][] = ['signed_out', 'not_a_member']

/**
 * The one exchange of this page for one person's log of one area: sends what waits, then fetches what is new. One request
 * at a time on a device, under a Web Lock. Every trouble is a state; nothing here rejects.
 */
export function createExchange(deps: ExchangeDeps) {
  const { store, server, person, area, clock, timers } = deps
  const life = { stopped: false }
  let stopped: LogBook['stopped'] = null
  let fetching: Fetching | null = null
  let failures = 0
  let cancelTimer = () => {}

  const show = () => deps.show({ fetching, stopped })
  const alone = <T>(work: () => Promise<T>) => asOnlySender(deps.locks, timers, work, LOCK)
  const asked = <T>(request: Promise<LogOutcome<T>>) =>
    inTime<LogOutcome<T>>(timers, request, { kind: 'no_connection' }, { kind: 'no_connection' })

  /** One request under the lock. Null when nothing is due. */
  async function pushOne(trigger: Trigger, tried: Set<string>, most: number) {
    const batch = await store.take({
      limit: most,
      due: (one) => !tried.has(sayingOf(one)) && isDue(one, clock.now(), trigger),
      pick: (due) => oneRequest(due, most, (one) => one.operation),
    })
    if (batch.length === 0) return null
    const outcome = await asked(
      server.push(
        person,
        area,
        batch.map((one) => one.operation),
      ),
    )
    const split = outcome.kind === 'refused' && batch.length > 1
    if (split || FINAL.includes(outcome.kind)) return { kind: outcome.kind, size: batch.length, split }
    for (const one of batch) tried.add(sayingOf(one))
    const verdicts = batch.map((one) => verdictOn(one, outcome, clock.now(), deps.random()))
    await store.settle(verdicts, outcome.kind === 'answered' ? outcome.value.epoch : null, clock.today())
    return { kind: outcome.kind, size: batch.length, split }
  }

  /** Sends all that is due. What the server chokes on ends up alone, and the others go past it. */
  async function pushAll(trigger: Trigger, tried: Set<string>): Promise<LogBook['stopped']> {
    let most = BATCH
    let choked = 0
    while (!life.stopped) {
      const step = await alone(() => pushOne(trigger, tried, most))
      if (step === null) return null
      if (step.split) most = Math.max(1, step.size >> 1)
      else if (step.kind === 'answered') {
        most = Math.min(BATCH, most * 2)
        choked = 0
      } else if (step.kind === 'unavailable') {
        choked += 1
        if (choked > 1) return 'unavailable'
      } else if (step.kind !== 'refused') return step.kind
    }
    return null
  }

  /** Fetches up to `most` pages. */
  async function fetchPages(most: number): Promise<LogBook['stopped']> {
    let fetched = 0
    for (let page = 0; page < most && !life.stopped;) {
      const from = await store.cursor()
      if (from === null && !fetching) {
        fetching = { fetched, left: null }
        show()
      }
      const step = await alone(async () => {
        const outcome = await asked(server.pull(person, area, from))
        if (outcome.kind !== 'answered') return { kind: outcome.kind, left: 0, kept: false }
        const { left, entries } = outcome.value
        // Ended meanwhile, because somebody signed out for one: nothing comes to this device any more.
        const kept = !life.stopped && (await store.keepPage(outcome.value, from, clock.today()))
        if (kept) fetched += entries.length
        return { kind: outcome.kind, left, kept }
      })
      if (step.kind !== 'answered') return step.kind === 'refused' ? 'unavailable' : step.kind
      if (!step.kept) continue
      page += 1
      fetching = step.left > 0 ? { fetched, left: step.left } : null
      show()
      if (step.left === 0) return null
    }
    return null
  }

  async function both(trigger: Trigger): Promise<LogBook['stopped']> {
    const tried = new Set<string>()
    for (let turn = 0; turn < MOST_TURNS; turn += 1) {
      // A first look tells whether the server is still the one these changes were made against.
      if ((await store.summary()).waiting > 0) {
        const trouble = await fetchPages(1)
        if (trouble) return trouble
      }
      const trouble = await pushAll(trigger, tried)
      if (trouble && trouble !== 'unavailable') return trouble
      const fetchTrouble = await fetchPages(Infinity)
      if (trouble || fetchTrouble) return trouble ?? fetchTrouble
      const due = (one: KeptChange) => !tried.has(sayingOf(one)) && isDue(one, clock.now(), trigger)
      if ((await store.take({ limit: 1, due, pick: (some) => some })).length === 0) break
    }
    await store.clearSent(clock.today(), KEEP_DAYS)
    return null
  }

  async function round(trigger: Trigger): Promise<void> {
    cancelTimer()
    // Storage can fail at any line (full, blocked, killed): the next trigger tries again, nothing is lost meanwhile.
    stopped = await both(trigger).catch(() => stopped)
    failures = stopped === null ? 0 : failures + 1
    fetching = null
    show()
  }

  async function planNext(): Promise<void> {
    cancelTimer()
    if (life.stopped || (stopped !== null && FINAL.includes(stopped))) return
    const { earliest } = await store.summary().catch(() => ({ earliest: null }))
    const ahead = failures > 0 ? backoff(failures, deps.random()) : earliest === null ? CAP_MS : earliest - clock.now()
    cancelTimer = timers.set(Math.max(SOONEST_MS, Math.min(CAP_MS, ahead)), () => void exchange('timer'))
  }

  const inTurn = inRounds(life, round, planNext)
  let underWay = Promise.resolve()
  const exchange = (trigger: Trigger) => (life.stopped ? underWay : (underWay = inTurn(trigger)))
  return {
    exchange,
    /** Resolves when the round under way is through: it may still hear what became of what it sent. */
    stop(): Promise<void> {
      life.stopped = true
      cancelTimer()
      return underWay
    },
  }
}

/** A change is tried once a round in each of its two ways of saying what was seen. */
const sayingOf = ({ id, asSent }: KeptChange) => (asSent === null ? id : `${id} anew`)

/** What one answer means for one change. Only the server's own word about this very change counts. */
function verdictOn(change: KeptChange, outcome: LogOutcome<PushReply>, now: number, random: number): Verdict {
  const tried = { ...change, attempts: change.attempts + 1, lastTriedAt: now }
  const wait = (code: string): Verdict => ({
    is: 'waiting',
    change: { ...tried, notBefore: now + backoff(tried.attempts, random), trouble: { code, reason: '' } },
  })
  if (outcome.kind === 'refused') return { is: 'refused', change: tried, problem: 'malformed', month: '' }
  if (outcome.kind !== 'answered') return wait(outcome.kind === 'no_connection' ? 'no_connection' : 'server_trouble')
  const result = outcome.value.results.find((one) => one?.id === change.id)
  if (!result) return wait('not_our_server')
  if (result.status === 'rejected')
    return { is: 'refused', change: tried, problem: result.problem, month: result.month ?? '' }
  return result.entry.id === change.entry
    ? { is: 'received', change: tried, entry: result.entry }
    : wait('not_our_server')
}
