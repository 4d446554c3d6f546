import type { Sql } from '../sql.ts'
import * as z from 'zod/mini'
import { refusal, type Reply } from '../http/reply.ts'
import { createLimit, type Limit } from '../rate-limit.ts'
import { networkOf } from './client-address.ts'

const MINUTE = 60_000
const TRIES_PER_CODE = 5
const LEAST_MS = 200

const email = z.string().check(z.trim(), z.toLowerCase(), z.maxLength(254), z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/))
const asking = z.object({ email })
const trying = z.object({
  email,
  token: z.string().check(z.trim(), z.regex(/^\d{6}$/)),
  type: z.enum(['email', 'magiclink']),
})

const NOT_AN_EMAIL = 'That is not a whole e-mail address. Type it like name@example.org, then ask for a code again.'
const WRONG_CODE = 'That code is wrong, used or too old. Check the newest e-mail, or ask for a new code.'

export type SignInCodes = {
  /** `POST /otp`: sends a code to a person we know; says the same, and takes as long, for everybody else. */
  ask(body: unknown, address: string, send: (body: object) => Promise<Reply>): Promise<Reply>
  /** `POST /verify`: five tries for each code, then it is gone. */
  try(body: unknown, address: string, send: (body: object) => Promise<Reply>): Promise<Reply>
}

/**
 * Why: lite limits nothing (200 wrong codes, then the right one was taken), makes an account for any address that asks,
 * and refuses the documented `type: 'email'`.
 */
export function createSignInCodes(sql: Sql, now: () => number = Date.now): SignInCodes {
  const askedFrom = createLimit(60, 15 * MINUTE, now)
  const askedForFrom = createLimit(10, 15 * MINUTE, now)
  const askedFor = createLimit(40, 15 * MINUTE, now)
  const wrongFrom = createLimit(60, 15 * MINUTE, now)
  // Tight for one network, wide for one person: somebody elsewhere must not be able to lock the person out.
  const wrongForFrom = createLimit(25, 60 * MINUTE, now)
  const wrongFor = createLimit(100, 60 * MINUTE, now)
  const triesLeft = new Map<string, number>()
  const turns = new Map<string, Promise<unknown>>()

  /** One try at a time for each person: two at once must not both use the one code. */
  function inTurn<T>(who: string, work: () => Promise<T>): Promise<T> {
    const mine = (turns.get(who) ?? Promise.resolve()).then(work, work)
    turns.set(who, mine)
    const leave = () => void (turns.get(who) === mine && turns.delete(who))
    mine.then(leave, leave)
    return mine
  }

  return {
    async ask(body, address, send) {
      const read = asking.safeParse(body)
      if (!read.success) return refusal(400, 'email_address_invalid', NOT_AN_EMAIL)
      const who = read.data.email
      const network = networkOf(address)
      const wait = askedFrom.take(network) || askedForFrom.take(`${who} ${network}`) || askedFor.take(who)
      if (wait) return tooMany('too many codes were asked for', wait)
      const started = now()
      const known = await sql.query('select from auth.users where email = $1', [who])
      if (known.rows.length > 0) {
        triesLeft.set(who, TRIES_PER_CODE)
        const sent = await send({ email: who, create_user: false })
        if (sent.status !== 200) return sent
      }
      await new Promise((done) => setTimeout(done, Math.max(0, LEAST_MS - (now() - started))))
      return { status: 200, headers: { 'content-type': 'application/json', 'cache-control': 'no-store' }, body: '{}' }
    },

    async try(body, address, send) {
      const read = trying.safeParse(body)
      if (!read.success)
        return refusal(403, 'otp_expired', 'A code has six digits. Check the e-mail and type it again.')
      const who = read.data.email
      const network = networkOf(address)
      const taken: [Limit, string][] = [
        [wrongFrom, network],
        [wrongForFrom, `${who} ${network}`],
        [wrongFor, who],
      ]
      let wait = 0
      for (const [limit, key] of taken) wait ||= limit.take(key)
      if (wait) return tooMany('too many codes were tried', wait)
      return inTurn(who, async () => {
        const left = triesLeft.get(who) ?? TRIES_PER_CODE
        if (left <= 0) return refusal(403, 'otp_expired', 'That code was used or tried too often. Ask for a new code.')
        triesLeft.set(who, left - 1)
        const reply = await send({ email: who, token: read.data.token, type: 'magiclink' })
        if (reply.status === 200) {
          for (const [limit, key] of taken) limit.giveBack(key)
          triesLeft.set(who, 0)
          return reply
        }
        // In the database too: a restart does not bring a spent code back.
        if (left <= 1) await sql.query('update auth.users set recovery_token = null where email = $1', [who])
        return reply.status < 500 ? refusal(403, 'otp_expired', WRONG_CODE) : reply
      })
    },
  }
}

function tooMany(what: string, seconds: number): Reply {
  const minutes = Math.ceil(seconds / 60)
  return refusal(
    429,
    'over_request_rate_limit',
    `For safety we paused: ${what}. Wait ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, then ask for a new code.`,
    {
      'retry-after': String(seconds),
    },
  )
}
