import * as z from 'zod/mini'
import type { SendOutcome, Server } from '../domain/ports.ts'
import { receiptStatus, submitReply, type ReceiptStatus } from '../domain/response/receipt.ts'
import type { ConfigSource } from './config-transport.ts'
import type { ServerConfig } from './server-config.ts'

const TIMEOUT_MS = 20_000

/** How PostgREST says no: its own JSON, which a captive portal or a proxy does not have. */
const refusal = z.object({ code: z.string(), message: z.string() })

type Answer = Exclude<SendOutcome, { kind: 'answered' }> | { kind: 'json'; body: unknown } | { kind: 'not_allowed' }

/** `Retry-After` in ms, whether it came as seconds or as a date; null without one. */
export function retryAfterMs(header: string | null, now: number): number | null {
  if (header === null || header.trim() === '') return null
  const seconds = Number(header)
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now
  return Number.isFinite(ms) ? Math.max(0, ms) : null
}

async function jsonOf(reply: Response): Promise<unknown> {
  if (!(reply.headers.get('content-type') ?? '').includes('json')) return undefined
  return reply.json().catch(() => undefined)
}

/** One POST, as a value. Only JSON with a 2xx is an answer: captive portals say 200 too. */
async function post(config: ServerConfig, name: string, body: unknown): Promise<Answer> {
  const signal = AbortSignal.timeout(TIMEOUT_MS)
  try {
    const reply = await fetch(`${config.url.replace(/\/$/, '')}/rest/v1/rpc/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', apikey: config.key },
      body: JSON.stringify(body),
      credentials: 'omit',
      cache: 'no-store',
      // Never followed; 'manual' (not 'error') tells a portal's redirect apart from no connection.
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal,
    })
    const { status } = reply
    if (status === 401 || status === 403 || status === 404) return { kind: 'not_allowed' }
    if (status === 413) return { kind: 'too_large' }
    if (status === 408) return { kind: 'timed_out' }
    if (status === 429 || status >= 500)
      return { kind: 'busy', retryAfterMs: retryAfterMs(reply.headers.get('retry-after'), Date.now()) }
    const json = await jsonOf(reply)
    if (reply.ok && json !== undefined) return { kind: 'json', body: json }
    if (status >= 400 && refusal.safeParse(json).success) return { kind: 'refused', code: 'malformed', reason: '' }
    return { kind: signal.aborted ? 'timed_out' : 'not_our_server' }
  } catch {
    return { kind: signal.aborted ? 'timed_out' : 'no_connection' }
  }
}

/** The four functions `anon` may call, by plain `fetch`. A refused key or address is looked up anew and tried once more. */
export function fetchServer({ config }: { config: ConfigSource }): Server {
  async function call(name: string, body: unknown): Promise<Exclude<Answer, { kind: 'not_allowed' }>> {
    const known = await config.get()
    if (!known) return { kind: 'no_connection' }
    const first = await post(known, name, body)
    if (first.kind !== 'not_allowed') return first
    const fresh = await config.refresh()
    const second: Answer = fresh ? await post(fresh, name, body) : first
    // Still refused: somebody's network, or our own server set up wrongly. Either way it waits; a person cannot mend it.
    return second.kind === 'not_allowed' ? { kind: 'not_our_server' } : second
  }

  async function aboutReceipt(name: string, code: string): Promise<ReceiptStatus | { status: 'no_connection' }> {
    const answer = await call(name, { receipt: code })
    if (answer.kind === 'busy')
      return { status: 'later', retryAfter: Math.ceil((answer.retryAfterMs ?? 60_000) / 1000), reason: '' }
    const parsed = answer.kind === 'json' ? receiptStatus.safeParse(answer.body) : null
    return parsed?.success ? parsed.data : { status: 'no_connection' }
  }

  return {
    async submit(envelopes) {
      const answer = await call('submit', { envelopes })
      if (answer.kind !== 'json') return answer
      const reply = submitReply.safeParse(answer.body)
      return reply.success ? { kind: 'answered', reply: reply.data } : { kind: 'not_our_server' }
    },
    receiptStatus: (code) => aboutReceipt('receipt_status', code),
    withdraw: (code) => aboutReceipt('withdraw', code),
  }
}
