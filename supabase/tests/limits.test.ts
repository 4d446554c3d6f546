import { afterEach, expect, test } from 'vitest'
import { envelopeOf, newArea, parentAnswers, rows, rpc } from '../../tests/support/real-lane/lane.ts'
import type { SubmitReply } from '../../src/domain/response/receipt.ts'

const submit = async (envelopes: unknown, address: string) =>
  (await rpc<SubmitReply>('submit', { envelopes }, { address })).results
const many = async (area: string, n: number) =>
  Promise.all(
    Array.from(
      { length: n },
      async () => (await envelopeOf({ area, answers: parentAnswers({ EH1: 'agree' }) })).envelope,
    ),
  )
const allow = (burst: number) =>
  rows('update private.settings set submit_burst = $1, submit_per_second = 0.01', [burst])

afterEach(async () => {
  await rows(
    'update private.settings set submit_burst = default, submit_per_second = default, receipt_burst = default, receipt_per_second = default, shared_factor = default',
  )
  await rows('delete from private.address_bucket')
})

test('forty phones in one hall, all on one address, are never refused', async () => {
  const area = await newArea()
  const phones = await Promise.all(Array.from({ length: 40 }, () => many(area, 3)))
  const results = (await Promise.all(phones.map((batch) => submit(batch, '192.0.2.77')))).flat()
  expect(results.filter((r) => r.status !== 'received')).toEqual([])
  expect(results).toHaveLength(120)
})

test('a hall through an afternoon: forty a minute and four hundred an hour from one address are never told to wait', async () => {
  const area = await newArea()
  for (let minute = 0; minute < 10; minute += 1) {
    const burst = await many(area, 40)
    const results = (await Promise.all(burst.map((one) => submit([one], '192.0.2.80')))).flat()
    expect(results.filter((r) => r.status !== 'received')).toEqual([])
  }
})

test('a flood is told to come later, and nothing of it is lost: the same envelopes are received when they come again', async () => {
  const area = await newArea()
  await allow(30)
  const flood = await many(area, 90)
  const first = await submit(flood, '192.0.2.81')
  const later = flood.filter((_, i) => first[i]?.status === 'later')
  expect(later).toHaveLength(60)
  for (const part of [later.slice(0, 30), later.slice(30)]) {
    await rows(`update private.address_bucket set refilled_at = refilled_at - interval '1 day'`)
    const again = await submit(part, '192.0.2.81')
    expect(again.map((r) => r.status)).toEqual(Array<string>(30).fill('received'))
  }
  await allow(90)
  expect((await submit(flood, '198.51.100.9')).map((r) => r.status)).toEqual(Array<string>(90).fill('already_received'))
})

test('past its allowance an address gets what fits and is told when to come again; another address is untouched', async () => {
  const area = await newArea()
  await allow(10)
  const batch = await many(area, 14)
  const results = await submit(batch, '203.0.113.5')
  expect(results.map((r) => r.status)).toEqual([
    ...Array<string>(10).fill('received'),
    ...Array<string>(4).fill('later'),
  ])
  expect(results[10]).toMatchObject({ id: batch[10]!.id, retryAfter: 400 })
  // The same network: another phone behind the same router.
  expect((await submit(await many(area, 1), '203.0.113.99'))[0]?.status).toBe('later')
  expect((await submit(batch, '198.51.100.200'))[0]?.status).toBe('already_received')
})

test('the allowance fills again with time', async () => {
  const area = await newArea()
  await allow(5)
  await submit(await many(area, 5), '203.0.113.5')
  expect((await submit(await many(area, 1), '203.0.113.5'))[0]?.status).toBe('later')
  await rows(`update private.address_bucket set refilled_at = refilled_at - interval '300 seconds'`)
  expect((await submit(await many(area, 4), '203.0.113.5')).map((r) => r.status)).toEqual([
    'received',
    'received',
    'received',
    'later',
  ])
})

test('parallel calls from one address cannot take more than its allowance', async () => {
  const area = await newArea()
  await allow(20)
  const batches = await Promise.all(Array.from({ length: 8 }, () => many(area, 5)))
  const results = (await Promise.all(batches.map((batch) => submit(batch, '203.0.113.5')))).flat()
  expect(results.filter((r) => r.status === 'received')).toHaveLength(20)
  expect(results.filter((r) => r.status === 'later')).toHaveLength(20)
})

test('callers whose address is not told share one allowance, larger than one address has', async () => {
  const area = await newArea()
  await allow(2)
  await rows('update private.settings set shared_factor = 3')
  expect((await submit(await many(area, 8), 'not an address')).filter((r) => r.status === 'received')).toHaveLength(6)
  expect((await submit(await many(area, 1), 'something else'))[0]?.status).toBe('later')
})

test('trying receipt codes from one address is stopped after a while', async () => {
  await rows('update private.settings set receipt_burst = 3, receipt_per_second = 0.01')
  const codes = await Promise.all(
    Array.from({ length: 4 }, async () => (await envelopeOf({ area: 'wirral', answers: {} })).code),
  )
  const statuses: string[] = []
  for (const [i, receipt] of codes.entries()) {
    statuses.push(
      (await rpc<{ status: string }>(i % 2 ? 'withdraw' : 'receipt_status', { receipt }, { address: '203.0.113.5' }))
        .status,
    )
  }
  expect(statuses).toEqual(['unknown', 'unknown', 'unknown', 'later'])
})

test('an address is kept only as a salted hash, for its day', async () => {
  await submit([], '203.0.113.5')
  const kept = await rows<{ bucket: string }>('select * from private.address_bucket')
  expect(JSON.stringify(kept)).not.toContain('203.0')
  await rows(`update private.address_salt set day = day - 1`)
  await rows(`update private.address_bucket set day = day - 1`)
  await submit([], '203.0.113.5')
  const next = await rows<{ bucket: string }>('select * from private.address_bucket')
  expect(next).toHaveLength(1)
  expect(next[0]?.bucket).not.toBe(kept[0]?.bucket)
})

test.for([
  ['203.0.113.9', '203.0.113.0/24'],
  ['203.0.113.9, 10.0.0.1', '203.0.113.0/24'],
  ['203.0.113.9:4711', '203.0.113.0/24'],
  ['2001:db8:1:2:3::9', '2001:db8:1::/48'],
  ['[2001:db8:1::9]:443', '2001:db8:1::/48'],
  ['unknown', null],
  ['', null],
])('the address %j belongs to the network %s', async ([address, prefix]) => {
  expect(
    await rows(
      `with set as materialized (select set_config('request.headers', $1, false))
    select private.address_prefix() as prefix from set`,
      [JSON.stringify({ 'x-forwarded-for': address })],
    ),
  ).toEqual([{ prefix }])
})
