import type { Sender, SendOutcome } from '../domain/ports.ts'
import type { Envelope } from '../domain/response/envelope.ts'
import { isAboutYou, type Parcel, type Trouble } from '../domain/response/parcel.ts'
import type { SubmitResult } from '../domain/response/receipt.ts'

const BASE_MS = 2_000
/** The longest we wait of our own accord. */
export const CAP_MS = 5 * 60_000
/** The longest wait a server can ask of us; anything further off on the clock is a clock that jumped. */
export const LONGEST_ASKED_MS = 6 * 3_600_000
export const BATCH = 50
const BATCH_BYTES = 512 * 1024

/** Why the sender woke up. */
export type Trigger = Parameters<Sender['flush']>[0]

/** What one send means for one parcel. */
export type Verdict = SubmitResult | Exclude<SendOutcome, { kind: 'answered' }>

/**
 * The verdict on the parcel at `index` of the batch. A reply counts only with our own id; results without an id (the
 * server could not read one) count by place, if there are as many as were sent. Anything else is not our server.
 */
export function verdictOn(envelope: Envelope, index: number, sent: number, outcome: SendOutcome): Verdict {
  if (outcome.kind !== 'answered') return outcome
  const { results } = outcome.reply
  const byId = results.find((result) => result.id === envelope.id)
  const byPlace = results.length === sent ? results[index] : undefined
  const result = byId ?? (byPlace?.id === null ? byPlace : undefined)
  if (!result) return { kind: 'not_our_server' }
  const stored = result.status === 'received' || result.status === 'already_received'
  const ours = stored && result.receipt.id === envelope.id && result.receipt.contentHash === envelope.contentHash
  return stored && !ours ? { kind: 'not_our_server' } : result
}

/** Full jitter: anywhere from nothing to 2 s doubled per attempt, at most 5 minutes. `random` is 0..1. */
export function backoff(attempts: number, random: number): number {
  return Math.round(random * Math.min(CAP_MS, BASE_MS * 2 ** Math.min(attempts, 20)))
}

/** How long after coming back online the devices of one hall begin to send. */
const HALL_MS = 15_000

/** Full jitter for waking up in a hall: ms to wait before a `trigger` is followed. A person's own tap never waits. */
export function wakeDelay(trigger: Trigger, random: number): number {
  return trigger === 'tap' ? 0 : Math.round(random * HALL_MS)
}

/** What the server asked for and up to a tenth more, so that phones do not all come back at once. */
function asAsked(ms: number, random: number): number {
  return Math.min(LONGEST_ASKED_MS, Math.max(1_000, Math.ceil(ms * (1 + random / 10))))
}

/** The parcel after one send. Pure: `now` in ms, `random` 0..1, `epoch` of the reply or null. */
export function afterSending(
  parcel: Parcel,
  verdict: Verdict,
  now: number,
  random: number,
  epoch: string | null,
): Parcel {
  const attempts = parcel.attempts + 1
  const tried = { ...parcel, attempts, lastTriedAt: now }
  const wait = (ms: number, trouble: Trouble): Parcel => ({ ...tried, state: 'waiting', notBefore: now + ms, trouble })
  const ask = (trouble: Trouble): Parcel => ({ ...tried, state: 'needs_attention', notBefore: 0, trouble })

  if ('status' in verdict) {
    switch (verdict.status) {
      case 'received':
      case 'already_received':
        return {
          ...tried,
          state: 'received',
          notBefore: 0,
          trouble: null,
          epoch,
          receivedOn: verdict.receipt.receivedOn,
        }
      case 'conflict':
        // Whatever the server calls it: the app must know that the first content stands and a correction cannot help.
        return ask({ code: 'conflict', reason: verdict.reason })
      case 'rejected':
        return ask({ code: verdict.code, reason: verdict.reason })
      case 'later':
        return wait(asAsked(verdict.retryAfter * 1000, random), { code: 'later', reason: verdict.reason })
    }
  }
  switch (verdict.kind) {
    case 'busy': {
      const asked = verdict.retryAfterMs
      return wait(asked === null ? backoff(attempts, random) : asAsked(asked, random), {
        code: asked === null ? 'server_trouble' : 'busy',
        reason: '',
      })
    }
    // Only reached by a parcel sent alone: batches are split first.
    case 'too_large':
      return ask({ code: 'too_large', reason: '' })
    case 'refused':
      return ask({ code: verdict.code, reason: verdict.reason })
    case 'no_connection':
    case 'timed_out':
    case 'not_our_server':
      return wait(backoff(attempts, random), { code: verdict.kind, reason: '' })
  }
}

/** May this parcel be tried now? Nobody asked us to wait after a lost connection, so any trigger but the timer tries again;
 * after the server's own trouble only somebody looking does, because coming back online happens to many phones at once;
 * a wait the server asked for is kept. A `notBefore` impossibly far ahead, or a last try still to come, is a clock that was
 * put back: nobody can tell how much of the wait is left, so it is tried. */
export function isDue(
  parcel: Pick<Parcel, 'notBefore' | 'lastTriedAt' | 'trouble'>,
  now: number,
  trigger: Trigger,
): boolean {
  const ahead = parcel.notBefore - now
  if (ahead <= 0 || ahead > LONGEST_ASKED_MS || now < (parcel.lastTriedAt ?? 0)) return true
  if (trigger === 'timer') return false
  const code = parcel.trouble?.code ?? ''
  return (
    ['no_connection', 'timed_out', 'not_our_server'].includes(code) ||
    (['tap', 'visible'].includes(trigger) && code === 'server_trouble')
  )
}

/**
 * How many of the oldest due parcels go in one request: at most `most`, at most 512 kB, and fewer after failures
 * (50, 25, 12, 6, 3, 1), so that a parcel our server chokes on ends up alone and the others go past it.
 */
export function batchOf(due: Parcel[], most: number): Parcel[] {
  const oldest = due[0]
  // One request is one transaction: what was said about a person never travels with answers.
  const together = due.filter((one) => oldest && isAboutYou(one) === isAboutYou(oldest))
  return oneRequest(together, most, (one) => one.envelope)
}

/** The same of whatever else waits; `content` is what travels. */
export function oneRequest<T extends Pick<Parcel, 'attempts'>>(
  due: T[],
  most: number,
  content: (one: T) => unknown,
): T[] {
  let bytes = 0
  return due.slice(0, Math.max(1, Math.min(most, BATCH >> Math.min(due[0]?.attempts ?? 0, 10)))).filter((one, i) => {
    bytes += JSON.stringify(content(one)).length
    return i === 0 || bytes <= BATCH_BYTES
  })
}

/** Must a batch of several be split and sent again, rather than blamed on everyone in it? */
export function splits(outcome: SendOutcome): boolean {
  return outcome.kind === 'too_large' || outcome.kind === 'refused'
}
