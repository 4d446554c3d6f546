import type { Sql } from '../../supabase/local/sql.ts'
import { expect, it } from 'vitest'
import { jsonReply, type Reply } from '../../supabase/local/http/reply.ts'
import { networkOf } from '../../supabase/local/shims/client-address.ts'
import { createSignInCodes } from '../../supabase/local/shims/sign-in-codes.ts'

const PERSON = 'staff@wirral.example'
const RIGHT = '123456'
const WRONG = '654321'

/** Sign-in codes over an Auth that checks first and spends the code a moment later, as the embedded one does. */
function aDoor(start = 0) {
  const clock = { now: start }
  let code: string | null = null
  const sql = { query: async () => ({ rows: [{}] }) } as unknown as Sql
  const codes = createSignInCodes(sql, () => (clock.now += 300))
  const auth = async (body: object): Promise<Reply> => {
    const right = 'token' in body && body.token === code
    await new Promise((done) => setImmediate(done))
    if (right) code = null
    return jsonReply(right ? 200 : 403, {})
  }
  return {
    clock,
    ask: async (from: string) =>
      (
        await codes.ask({ email: PERSON }, from, async () => {
          code = RIGHT
          return jsonReply(200, {})
        })
      ).status,
    tryCode: async (token: string, from: string) =>
      (await codes.try({ email: PERSON, token, type: 'email' }, from, auth)).status,
  }
}

it('one code tried twice at the same moment signs in once', async () => {
  const door = aDoor()
  await door.ask('192.0.2.1')
  const both = await Promise.all([door.tryCode(RIGHT, '192.0.2.1'), door.tryCode(RIGHT, '198.51.100.9')])
  expect(both.toSorted((a, b) => a - b)).toEqual([200, 403])
})

it('somebody elsewhere who guesses without end shuts out only their own network', async () => {
  const door = aDoor()
  await door.ask('192.0.2.1')
  const said = []
  // Each from another address of the same network, which must not help.
  for (let i = 0; i < 120; i++) said.push(await door.tryCode(WRONG, `203.0.113.${i}`))
  expect(said.filter((status) => status === 403)).toHaveLength(25)
  expect(said.at(-1)).toBe(429)
  // The code they spent is gone; a new one is taken from the person's own network and from no guesser's.
  expect(await door.tryCode(RIGHT, '192.0.2.1')).toBe(403)
  expect(await door.ask('192.0.2.1')).toBe(200)
  expect(await door.tryCode(RIGHT, '203.0.113.200')).toBe(429)
  expect(await door.tryCode(RIGHT, '192.0.2.77')).toBe(200)
})

it('guessing from everywhere at once is stopped at a hundred an hour for one person', async () => {
  const door = aDoor()
  const said = []
  for (let i = 0; i < 130; i++) said.push(await door.tryCode(WRONG, `10.${i}.0.1`))
  expect(said.filter((status) => status === 403)).toHaveLength(100)
  expect(await door.tryCode(RIGHT, '192.0.2.1')).toBe(429)
  door.clock.now += 3_600_000
  expect(await door.ask('192.0.2.1')).toBe(200)
  expect(await door.tryCode(RIGHT, '192.0.2.1')).toBe(200)
})

it('somebody elsewhere who asks for codes without end does not keep the person from asking', async () => {
  const door = aDoor()
  const said = []
  for (let i = 0; i < 15; i++) said.push(await door.ask('2001:db8:7:1::1'))
  expect(said.filter((status) => status === 200)).toHaveLength(10)
  expect(await door.ask('192.0.2.1')).toBe(200)
  expect(await door.tryCode(RIGHT, '192.0.2.1')).toBe(200)
})

it.each([
  ['203.0.113.9', '203.0.113.0/24'],
  ['::ffff:203.0.113.9', '203.0.113.0/24'],
  ['2001:0DB8:1:2:3::9', '2001:db8:1::/48'],
  ['2001::1:2:3:4:5:6', '2001:0:1::/48'],
  ['fe80::1%eth0', 'fe80:0:0::/48'],
  ['::1', '0:0:0::/48'],
  ['unknown', 'unknown'],
])('the address %s belongs to the network %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
