import { SignJWT } from 'jose'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleEnvelope } from '../support/sample-answers.ts'
import { startHeard, type HeardServer } from '../support/heard-server.ts'
import { callApi, callAuth, signIn } from '../support/staff-api.ts'

// Pins what @supabase/lite does behind our shims: a new version that changes any of it must fail here.
let server: HeardServer
beforeAll(async () => {
  server = await startHeard()
})
afterAll(() => server.remove())

async function keyOf(): Promise<string> {
  return ((await (await fetch(`${server.url}/config.json`)).json()) as { key: string }).key
}

async function signed(claims: Record<string, unknown>): Promise<string> {
  const { jwtSecret } = JSON.parse(readFileSync(path.join(server.dataDir, 'secrets.json'), 'utf8')) as {
    jwtSecret: string
  }
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(new TextEncoder().encode(jwtSecret))
}

describe('what anybody may do', () => {
  it.each(['area', 'membership', 'response', 'response_text', 'metric_month', 'survey_version', 'settings'])(
    'reads no row of %s, in no schema, before and after other requests',
    async (table) => {
      const key = await keyOf()
      for (const profile of [undefined, 'private', 'auth']) {
        const reply = await fetch(`${server.url}/rest/v1/${table}?select=*`, {
          headers: { apikey: key, ...(profile ? { 'accept-profile': profile } : {}) },
        })
        expect(reply.status).toBeGreaterThanOrEqual(400)
        expect(reply.status).toBeLessThan(500)
      }
    },
  )

  it('is refused without a key', async () => {
    const reply = await fetch(`${server.url}/rest/v1/rpc/get_survey`, {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    })
    expect(reply.status).toBe(401)
  })

  it('cannot call what is for members', async () => {
    for (const name of ['my_memberships', 'scorecard', 'metric_series']) {
      const { status } = await callApi(
        server,
        name,
        name === 'my_memberships'
          ? {}
          : { area: 'wirral', ...(name === 'metric_series' ? { metric: 'feedback_satisfied_la' } : {}) },
      )
      expect([401, 403, 404]).toContain(status)
    }
  })

  it('cannot call the functions behind the open ones', async () => {
    const { status } = await callApi(server, 'submit_demo', { envelopes: [] })
    expect(status).toBe(404)
  })
})

describe('tokens', () => {
  it.each(['postgres', 'heard_engine', 'supabase_admin', 42, null])(
    'refuses a well-signed token whose role is %s',
    async (role) => {
      const { status } = await callApi(
        server,
        'get_survey',
        { area: 'wirral', survey: 'ehcp_satisfaction' },
        await signed({ role, sub: 'x' }),
      )
      expect(status).toBe(403)
    },
  )

  it('refuses a token signed by somebody else', async () => {
    const forged = await new SignJWT({ role: 'authenticated', sub: 'x' })
      .setProtectedHeader({ alg: 'HS256' })
      .setExpirationTime('5m')
      .sign(new TextEncoder().encode('z'.repeat(48)))
    const { status } = await callApi(server, 'my_memberships', {}, forged)
    expect(status).toBe(401)
  })
})

describe('what a member may do', () => {
  it('knows who is asking and reads its own area only', async () => {
    const staff = await signIn(server, 'staff@wirral.example')
    expect(await staff.call('my_memberships')).toEqual([
      { area: 'wirral', areaName: 'Wirral', role: 'staff', agency: 'la' },
    ])
    const card = await staff.call<{ area: { key: string } }>('scorecard', { area: 'wirral' })
    expect(card.area.key).toBe('wirral')
    const nextDoor = await signIn(server, 'staff@sefton.example')
    for (const [name, args] of [
      ['scorecard', {}],
      ['metric_series', { metric: 'feedback_satisfied_la' }],
    ] as const) {
      expect(await nextDoor.call(name, { area: 'wirral', ...args })).toEqual(
        await nextDoor.call(name, { area: 'nowhere', ...args }),
      )
    }
  })
})

describe('poison', () => {
  it.each([
    ['a text', { envelopes: 'x' }],
    ['a number', { envelopes: 7 }],
    ['null', { envelopes: null }],
    ['nothing', {}],
    ['another argument', { parcels: [] }],
    ['things that are no envelopes', { envelopes: [1, 'x', null, [], {}] }],
  ])('answers %s with a 2xx or 4xx, never a 5xx that a phone would repeat', async (_what, args) => {
    const { status } = await callApi(server, 'submit', args)
    expect(status).toBeLessThan(500)
  })

  it.each(['{"envelopes":[{"id":"\\u0000"}]}', '{"envelopes":[{"id":"\\ud800"}]}', '{"envelopes":', 'x'])(
    'answers the raw body %s with a 4xx or a result',
    async (body) => {
      const reply = await fetch(`${server.url}/rest/v1/rpc/submit`, {
        method: 'POST',
        headers: { apikey: await keyOf(), 'content-type': 'application/json' },
        body,
      })
      expect(reply.status).toBeLessThan(500)
    },
  )

  it('answers rubbish around a good envelope one by one, also nested 200 deep, and receives the good one', async () => {
    const nested: unknown = JSON.parse('['.repeat(200) + ']'.repeat(200))
    const good = await sampleEnvelope(910, { answers: { R1: 'parent_carer', R2: 'request' } })
    const { status, body } = await callApi(server, 'submit', {
      envelopes: [nested, { ...good, answers: { R1: nested } }, good, { ...good, version: 1e300 }, good],
    })
    const results = (body as { results: { status: string; code?: string }[] }).results
    expect([status, results.map((one) => one.code ?? one.status)]).toEqual([
      200,
      ['malformed', 'malformed', 'received', 'malformed', 'already_received'],
    ])
  })

  it.each([
    [911, '\\u0000'],
    [912, '\\ud83d'],
    [913, '\\ude42'],
    [914, '['.repeat(20_000)],
    [915, '","version":1e999999,"x":"'],
  ])('refuses batch %i whole, in a sentence without a word of SQL, and stores no neighbour', async (n, sign) => {
    const good = await sampleEnvelope(n, { answers: { R1: 'parent_carer', R2: 'request' } })
    const body = JSON.stringify({ envelopes: [good, { ...(await sampleEnvelope(n + 10)), answers: { EH9: 'SIGN' } }] })
    const spoilt = sign.startsWith('[')
      ? body.replace('"SIGN"', sign + ']'.repeat(sign.length))
      : body.replace('SIGN', sign)
    const reply = await fetch(`${server.url}/rest/v1/rpc/submit`, {
      method: 'POST',
      headers: { apikey: await keyOf(), 'content-type': 'application/json' },
      body: spoilt,
    })
    expect([reply.status, await reply.text()]).toEqual([400, expect.stringMatching(/Update the app/)])
    const { body: after } = await callApi(server, 'submit', { envelopes: [good] })
    expect(after).toMatchObject({ results: [{ status: 'received' }] })
  })

  it.each([
    ['rest/v1/rpc/withdraw', '{"receipt":{"a":1}}'],
    ['rest/v1/rpc/get_survey', '{"area":{"a":1},"survey":[]}'],
    ['auth/v1/otp', '{"email":"a\\u0000b@wirral.example"}'],
    ['auth/v1/verify', '{"email":"a\\ud800b@wirral.example","token":"123456","type":"email"}'],
    ['auth/v1/token?grant_type=refresh_token', '{"refresh_token":"\\u0000"}'],
  ])('/%s answers %s with a 400, not as a fault of ours', async (address, body) => {
    const reply = await fetch(`${server.url}/${address}`, {
      method: 'POST',
      headers: { apikey: await keyOf(), 'content-type': 'application/json' },
      body,
    })
    expect(reply.status).toBe(400)
  })

  it('says in a sentence that 5 MB is too much', async () => {
    const reply = await fetch(`${server.url}/rest/v1/rpc/submit`, {
      method: 'POST',
      headers: { apikey: await keyOf(), 'content-type': 'application/json' },
      body: JSON.stringify({ envelopes: ['x'.repeat(5 * 1024 * 1024)] }),
    })
    expect(reply.status).toBe(413)
    expect(((await reply.json()) as { message: string }).message).toMatch(/Send fewer/)
  })
})

describe('sending', () => {
  it('keeps one row and gives equal receipts when the same envelope comes twenty times at once', async () => {
    const one = await sampleEnvelope(900, {
      completedOn: '2024-06-03',
      answers: { R1: 'parent_carer', R2: 'request', EH1: 'agree' },
    })
    const replies = await Promise.all(Array.from({ length: 20 }, () => callApi(server, 'submit', { envelopes: [one] })))
    const results = replies.map(
      (reply) => (reply.body as { results: { status: string; receipt: object }[] }).results[0]!,
    )
    expect(results.filter((result) => result.status === 'received')).toHaveLength(1)
    expect(new Set(results.map((result) => JSON.stringify(result.receipt))).size).toBe(1)
  })
})

describe('closed doors', () => {
  it.each([
    ['POST', 'signup'],
    ['POST', 'token?grant_type=password'],
    ['POST', 'magiclink'],
    ['POST', 'recover'],
    ['GET', 'verify?token=x&type=magiclink'],
    ['PUT', 'user'],
    ['GET', 'settings'],
    ['POST', 'admin/users'],
  ])('%s /auth/v1/%s is not there', async (method, address) => {
    const reply = await fetch(`${server.url}/auth/v1/${address}`, {
      method,
      headers: { apikey: await keyOf(), 'content-type': 'application/json' },
      ...(method === 'GET' ? {} : { body: JSON.stringify({ email: 'new@wirral.example', password: 'long-enough-1' }) }),
    })
    expect(reply.status).toBe(404)
  })

  it.each(['/_system/introspect', '/_system/config', '/storage/v1/bucket', '/graphql/v1'])(
    '%s is not there',
    async (address) => {
      expect((await fetch(server.url + address)).status).toBe(404)
    },
  )

  it('makes no account for an address nobody knows, and does not say so', async () => {
    const stranger = await callAuth(server, 'otp', { email: 'stranger@wirral.example', create_user: true })
    const known = await callAuth(server, 'otp', { email: 'lead@wirral.example' })
    expect(stranger).toEqual(known)
    const letters = await server.mail()
    expect(letters.some((one) => one.to === 'lead@wirral.example')).toBe(true)
    expect(letters.some((one) => one.to === 'stranger@wirral.example')).toBe(false)
  })
})
