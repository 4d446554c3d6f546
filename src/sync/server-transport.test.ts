import { afterEach, describe, expect, it, vi } from 'vitest'
import { sampleEnvelope, uuid } from '../../tests/support/sample-answers.ts'
import { configSource } from './config-transport.ts'
import { fetchServer, retryAfterMs } from './server-transport.ts'

const config = { url: 'https://api.example', key: 'publishable', area: 'wirral', epoch: 'e1', demo: false }
const envelope = await sampleEnvelope(1)
const received = {
  epoch: 'e1',
  results: [
    {
      status: 'received',
      id: uuid(1),
      receipt: { id: uuid(1), contentHash: envelope.contentHash, receivedOn: '2026-11-02', withdrawn: false },
    },
  ],
}
const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  })

afterEach(() => vi.unstubAllGlobals())

/** A server whose config is known, and whose API answers with `replies` in turn. */
function talk(...replies: (Response | Error)[]) {
  const api = vi.fn<(path: string, init: RequestInit) => Promise<Response>>(async () => {
    const reply = replies.length > 1 ? replies.shift()! : replies[0]!
    if (reply instanceof Error) throw reply
    return reply.clone()
  })
  const configs = vi.fn<() => Promise<Response>>(async () => json(config))
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => (path === '/config.json' ? configs() : api(path, init)))
  let kept: unknown = null
  const source = configSource({ config: async () => kept, keepConfig: async (one) => void (kept = one) })
  return { server: fetchServer({ config: source }), source, api, configs, kept: () => kept }
}

describe('submit', () => {
  it('posts plain JSON with the key and nothing else about the person', async () => {
    const { server, api } = talk(json(received))
    expect(await server.submit([envelope])).toEqual({ kind: 'answered', reply: received })
    const [path, init] = api.mock.calls[0]!
    expect(path).toBe('https://api.example/rest/v1/rpc/submit')
    expect(init).toMatchObject({
      method: 'POST',
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
    })
    expect(init.headers).toEqual({
      'content-type': 'application/json',
      accept: 'application/json',
      apikey: 'publishable',
    })
    expect(JSON.parse(init.body as string)).toEqual({ envelopes: [envelope] })
  })

  const html = () => new Response('<html>Sign in to the wifi</html>', { headers: { 'content-type': 'text/html' } })
  it.each([
    ['a captive portal’s page with 200', html(), { kind: 'not_our_server' }],
    [
      'a portal that calls its page JSON',
      new Response('<html>', { headers: { 'content-type': 'application/json' } }),
      { kind: 'not_our_server' },
    ],
    [
      'JSON cut short',
      new Response('{"epoch":"e1","resul', { headers: { 'content-type': 'application/json' } }),
      { kind: 'not_our_server' },
    ],
    ['JSON of another shape', json({ ok: true }), { kind: 'not_our_server' }],
    [
      'a receipt without a date',
      json({ epoch: 'e', results: [{ status: 'received', id: uuid(1), receipt: { id: uuid(1) } }] }),
      { kind: 'not_our_server' },
    ],
    [
      'a redirect',
      new Response(null, { status: 302, headers: { location: 'https://portal.example' } }),
      { kind: 'not_our_server' },
    ],
    [
      'a proxy’s 400 page',
      new Response('<html>', { status: 400, headers: { 'content-type': 'text/html' } }),
      { kind: 'not_our_server' },
    ],
    [
      'our own 400',
      json({ code: '22P05', message: 'unsupported', details: null, hint: null }, 400),
      { kind: 'refused', code: 'malformed', reason: '' },
    ],
    ['413', new Response('', { status: 413 }), { kind: 'too_large' }],
    ['429', json({}, 429, { 'retry-after': '90' }), { kind: 'busy', retryAfterMs: 90_000 }],
    ['503', json({}, 503, { 'retry-after': '5' }), { kind: 'busy', retryAfterMs: 5000 }],
    ['500', new Response('', { status: 500 }), { kind: 'busy', retryAfterMs: null }],
    ['no connection', new TypeError('Failed to fetch'), { kind: 'no_connection' }],
  ] as const)('%s', async (_what, reply, outcome) =>
    expect(await talk(reply).server.submit([envelope])).toEqual(outcome),
  )

  it('a hanging request is given up after 20 seconds', async () => {
    vi.useFakeTimers()
    const gone = new AbortController()
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(gone.signal)
    const { server, source } = talk(json({}))
    await source.get()
    vi.stubGlobal(
      'fetch',
      (_path: string, init: RequestInit) =>
        new Promise((_, reject) => init.signal!.addEventListener('abort', () => reject(new Error('aborted')))),
    )
    const sending = server.submit([envelope])
    await Promise.resolve().then(() => Promise.resolve())
    gone.abort()
    expect(await sending).toEqual({ kind: 'timed_out' })
    expect(timeout).toHaveBeenLastCalledWith(20_000)
    vi.useRealTimers()
  })

  it('looks up a changed key once, then lets the answers wait', async () => {
    const refused = json({ message: 'Invalid API key' }, 401)
    const again = talk(refused, json(received))
    expect(await again.server.submit([envelope])).toMatchObject({ kind: 'answered' })
    expect(again.configs).toHaveBeenCalledTimes(2)
    const never = talk(refused)
    expect(await never.server.submit([envelope])).toEqual({ kind: 'not_our_server' })
    expect(never.api).toHaveBeenCalledTimes(2)
  })
})

describe('receipts', () => {
  it.each(['receiptStatus', 'withdraw'] as const)('%s passes on what the server says', async (name) => {
    const said = {
      status: 'received',
      survey: 'ehcp_satisfaction',
      completedOn: '2026-11-01',
      receivedOn: '2026-11-02',
    }
    const { server, api } = talk(json(said))
    expect(await server[name]('K7RT-4MWX-9HDE')).toEqual(said)
    expect(JSON.parse(api.mock.calls[0]![1].body as string)).toEqual({ receipt: 'K7RT-4MWX-9HDE' })
    expect(await talk(new TypeError()).server[name]('K')).toEqual({ status: 'no_connection' })
    expect(await talk(json({}, 429, { 'retry-after': '7' })).server[name]('K')).toEqual({
      status: 'later',
      retryAfter: 7,
      reason: '',
    })
  })
})

describe('where the server is', () => {
  it('is asked once, kept, and known offline after that', async () => {
    const { source, configs, kept } = talk(json({}))
    expect(await Promise.all([source.get(), source.get()])).toEqual([config, config])
    expect(configs).toHaveBeenCalledTimes(1)
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError()))
    const later = configSource({ config: async () => kept(), keepConfig: async () => {} })
    expect([await later.get(), await later.refresh(), await later.epoch()]).toEqual([config, null, null])
  })

  it.each([new Response('<html>'), json({ url: 1 }), json(config, 500)])(
    'a page that is not ours changes nothing',
    async (reply) => {
      vi.stubGlobal('fetch', async () => reply.clone())
      const keepConfig = vi.fn<(config: unknown) => Promise<void>>(async () => {})
      expect(await configSource({ config: async () => ({ torn: true }), keepConfig }).get()).toBeNull()
      expect(keepConfig).not.toHaveBeenCalled()
    },
  )
})

it('Retry-After comes as seconds or as a date', () => {
  const now = Date.UTC(2026, 10, 2, 9)
  expect([
    retryAfterMs('120', now),
    retryAfterMs('Mon, 02 Nov 2026 09:01:00 GMT', now),
    retryAfterMs('Mon, 02 Nov 2026 08:00:00 GMT', now),
  ]).toEqual([120_000, 60_000, 0])
  expect([retryAfterMs(null, now), retryAfterMs('', now), retryAfterMs('soon', now)]).toEqual([null, null, null])
})
