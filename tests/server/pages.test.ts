import http from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { securityHeaders } from '../../supabase/local/headers.ts'
import { startHeard, type HeardServer } from '../support/heard-server.ts'

let server: HeardServer
beforeAll(async () => {
  server = await startHeard()
})
afterAll(() => server.remove())

/** A request exactly as written: `fetch` would tidy the path and the Host header. */
function raw(path: string, options: { method?: string; headers?: Record<string, string> } = {}) {
  return new Promise<{ status: number; headers: http.IncomingHttpHeaders; body: Buffer }>((done, fail) => {
    const request = http.request(
      { host: '127.0.0.1', port: server.port, path, method: options.method ?? 'GET', headers: options.headers ?? {} },
      (reply) => {
        const parts: Buffer[] = []
        reply.on('data', (part: Buffer) => parts.push(part))
        reply.on('end', () =>
          done({ status: reply.statusCode ?? 0, headers: reply.headers, body: Buffer.concat(parts) }),
        )
      },
    )
    request.once('error', fail)
    request.end()
  })
}

describe('every reply', () => {
  it.each([
    '/',
    '/staff',
    '/s/ehcp-satisfaction',
    '/nowhere.js',
    '/healthz',
    '/config.json',
    '/rest/v1/',
    '/auth/v1/signup',
    '/__mail',
    '/%',
  ])('%s carries the security headers', async (path) => {
    const { headers } = await raw(path)
    for (const [name, value] of Object.entries(securityHeaders({ https: false }))) expect(headers[name]).toBe(value)
    expect(headers['access-control-allow-origin']).toBeUndefined()
  })

  it('is told to allow no inline script, no eval and no other origin', () => {
    const policy = securityHeaders({ https: false })['content-security-policy']!
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/)
    expect(securityHeaders({ https: true, api: 'https://p.supabase.co' })['content-security-policy']).toContain(
      "connect-src 'self' https://p.supabase.co;",
    )
    expect(securityHeaders({ https: true })['strict-transport-security']).toMatch(/max-age=31536000/)
  })
})

describe('pages and files', () => {
  it.each([
    '/',
    '/s/ehcp-satisfaction',
    '/s/no-such-survey',
    '/my-answers',
    '/privacy',
    '/accessibility',
    '/staff',
    '/staff/metric/x',
    '/forum',
  ])('%s is a page, asked for anew each time', async (path) => {
    const { status, headers } = await raw(path)
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-cache',
    ])
  })

  it('serves the survey from its own prerendered page', async () => {
    const page = (await raw('/s/ehcp-satisfaction')).body.toString()
    expect(page).toContain('type="radio"')
  })

  it('keeps hashed files for ever, compressed, and answers a repeat with 304', async () => {
    const page = (await raw('/s/ehcp-satisfaction')).body.toString()
    const script = /\/assets\/[^"]+\.js/.exec(page)![0]
    const plain = await raw(script)
    const squeezed = await raw(script, { headers: { 'accept-encoding': 'gzip, br' } })
    expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(squeezed.headers['content-encoding']).toBe('br')
    expect(squeezed.body.length).toBeLessThan(plain.body.length)
    const again = await raw(script, { headers: { 'if-none-match': String(plain.headers.etag) } })
    expect([again.status, again.body.length]).toEqual([304, 0])
  })

  it('never lets the worker or the manifest grow old', async () => {
    for (const path of ['/sw.js', '/manifest.webmanifest']) {
      const { status, headers } = await raw(path)
      expect([status, headers['cache-control']]).toEqual([200, 'no-cache'])
    }
  })

  it.each(['/assets/gone.js', '/gone.css', '/sw.js.map', '/staff/x.js', '/.source-hash'])(
    '%s is not found, and not a page',
    async (path) => {
      const { status, headers } = await raw(path)
      expect([status, headers['content-type']]).toEqual([404, 'text/plain; charset=utf-8'])
    },
  )

  it.each(['/gone', '/gone/further', '//etc/passwd', '/my-answers/further', '/s', '/privacyy'])(
    '%s is not found, and a page says where to go',
    async (path) => {
      const { status, headers, body } = await raw(path, { headers: { 'if-none-match': '*' } })
      expect([status, headers['content-type'], headers['cache-control'], headers.etag]).toEqual([
        404,
        'text/html; charset=utf-8',
        'no-store',
        undefined,
      ])
      expect(body.toString()).toContain('We can’t find that page')
      expect(body.toString()).toContain('href="/my-answers"')
    },
  )

  it.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/assets/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/s/..%5c..%5cpackage.json',
    '//etc/passwd',
  ])('%s does not climb out', async (path) => {
    const { body } = await raw(path)
    expect(body.toString()).not.toMatch(/"name": "heard"|root:/)
  })

  it('answers HEAD like GET without a body, and refuses other methods', async () => {
    const head = await raw('/', { method: 'HEAD' })
    const get = await raw('/')
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([
      200,
      0,
      get.headers['content-length'],
    ])
    const post = await raw('/', { method: 'POST' })
    expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD'])
  })
})

describe('what the server says of itself', () => {
  it('is well, with its epoch and version', async () => {
    const health = JSON.parse((await raw('/healthz')).body.toString()) as {
      ok: boolean
      epoch: string
      version: string
    }
    expect(health).toEqual({
      ok: true,
      epoch: expect.stringMatching(/^[0-9a-f-]{36}$/),
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    })
    const config = await raw('/config.json')
    expect(JSON.parse(config.body.toString())).toEqual({
      url: '',
      key: expect.stringMatching(/^sb_publishable_/),
      area: 'wirral',
      epoch: health.epoch,
      demo: true,
      places: null,
    })
    expect(config.headers['cache-control']).toBe('no-store')
  })
})

describe('the e-mails', () => {
  const pages = ['/__mail', '/__mail.json']

  it('are shown on this machine, by each of its own names', async () => {
    for (const path of pages)
      for (const host of ['localhost', '127.0.0.1', '[::1]', `LOCALHOST:${server.port}`])
        expect((await raw(path, { headers: { host } })).status, host).toBe(200)
  })

  it.each([
    ['host', 'evil.example'],
    ['host', 'localhost.evil.example:80'],
    ['host', 'localhost.'],
    ['host', '127.0.0.1.evil.example'],
    ['host', '127.1'],
    ['host', '0.0.0.0'],
    ['host', '[::ffff:192.0.2.1]'],
    ['host', 'localhost@evil.example'],
    ['forwarded', 'for=127.0.0.1'],
    ['x-forwarded-for', '127.0.0.1'],
    ['x-forwarded-for', ''],
    ['X-Forwarded-Host', 'localhost'],
    ['X-Forwarded-Proto', 'https'],
    ['x-forwarded-anything', '1'],
    ['Via', '1.1 proxy'],
    ['X-Real-IP', '127.0.0.1'],
    ['CF-Connecting-IP', '127.0.0.1'],
  ])('are refused when %s is "%s": another site or a proxy asks', async (name, value) => {
    for (const path of pages) {
      const reply = await raw(path, { headers: { [name]: value } })
      expect([reply.status, reply.body.toString()]).toEqual([403, expect.not.stringContaining('sign-in code')])
    }
  })
})

it('gives each plan its page of figures, and knows of no other', async () => {
  const [first, none] = [await raw('/figures/wirral-2024-05'), await raw('/figures/wirral-2099-01')]
  expect([first.status, first.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
  expect(first.body.toString()).toContain('How the SEND plan is going in Wirral')
  const again = await raw('/figures/wirral-2024-05', { headers: { 'if-none-match': first.headers.etag! } })
  expect(again.status).toBe(304)
  expect(none.status).toBe(404)
  expect((await raw('/figures')).body.toString()).toBe(first.body.toString())
})
