import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SubmitReply } from '../../src/domain/response/receipt.ts'
import { envelopeOf, newArea, parentAnswers, rows, rpc, sha256 } from '../../tests/support/real-lane/lane.ts'
import { sealEnvelope } from '../../src/domain/response/envelope.ts'

const LATE_DAYS = 92
// The lane lets old answers count, so that other tests may use any month. Here the rule is as it is delivered.
beforeAll(() => rows('update private.settings set late_days = default'))
afterAll(() => rows('update private.settings set late_days = 100000'))

const daysAgo = async (days: number) =>
  (await rows<{ day: string }>(`select to_char(private.london_day() - $1::integer, 'YYYY-MM-DD') as day`, [days]))[0]!
    .day
const submit = async (...envelopes: unknown[]) => (await rpc<SubmitReply>('submit', { envelopes })).results
const figures = (area: string) =>
  rows(
    `select to_char(m.month, 'YYYY-MM') as month, sum(m.denominator)::int as n from private.metric_month m
     join private.area a on a.id = m.area_id where a.key = $1 and metric = 'parent_carers_involved_ehcp' group by 1 order by 1`,
    [area],
  )
const answered = async (area: string, completedOn: string) =>
  envelopeOf({ area, answers: parentAnswers({ EH1: 'agree', EH9: 'Late words' }), completedOn })

test('an answer finished 92 days ago counts in its own month; one day older is kept, flagged and counts nowhere', async () => {
  const area = await newArea()
  const [inTime, late] = [await daysAgo(LATE_DAYS), await daysAgo(LATE_DAYS + 1)]
  const one = await answered(area, inTime)
  const two = await answered(area, late)
  expect((await submit(one.envelope, two.envelope)).map((r) => r.status)).toEqual(['received', 'received'])
  expect(await figures(area)).toEqual([{ month: inTime.slice(0, 7), n: 1 }])
  expect(await rows('select flags from private.response where id = $1', [two.envelope.id])).toEqual([
    { flags: { late: true } },
  ])
  expect(await rows('select text from private.response_text where response_id = $1', [two.envelope.id])).toHaveLength(1)
  expect(await rows('select * from private.miscounts()')).toEqual([])
})

test('nobody can stretch the chart back for years, however often they send', async () => {
  const area = await newArea()
  const days = ['2014-01-01', '2019-07-31', await daysAgo(400), await daysAgo(200)]
  const many = await Promise.all(days.flatMap((day) => Array.from({ length: 6 }, () => answered(area, day))))
  await submit(...many.map((one) => one.envelope))
  await submit(...many.map((one) => one.envelope))
  expect(await figures(area)).toEqual([])
})

test('a late answer has its receipt, is found by its code, and is taken back without touching any figure', async () => {
  const area = await newArea()
  const recent = await answered(area, await daysAgo(1))
  const late = await answered(area, await daysAgo(300))
  await submit(recent.envelope, late.envelope)
  const before = await figures(area)
  expect((await submit(late.envelope))[0]).toMatchObject({ status: 'already_received' })
  expect(await rpc('receipt_status', { receipt: late.code })).toMatchObject({ status: 'received' })
  expect(await rpc('withdraw', { receipt: late.code })).toMatchObject({ status: 'withdrawn' })
  expect(await figures(area)).toEqual(before)
  expect(await rows('select * from private.miscounts()')).toEqual([])
})

test('the flag is the server’s: an envelope cannot carry one of its own', async () => {
  const area = await newArea()
  const { envelope } = await answered(area, await daysAgo(300))
  const flagged = { ...(await sealEnvelope(envelope, sha256)), flags: {} }
  expect((await submit(flagged))[0]).toMatchObject({ status: 'rejected', code: 'malformed' })
})

test('an answer is not made late by the day it is repeated, nor counted by a changed rule', async () => {
  const area = await newArea()
  const day = await daysAgo(10)
  const { envelope } = await answered(area, day)
  await submit(envelope)
  await rows('update private.settings set late_days = 5')
  expect((await submit(envelope))[0]).toMatchObject({ status: 'already_received' })
  expect(await figures(area)).toEqual([{ month: day.slice(0, 7), n: 1 }])
  expect(await rows('select * from private.miscounts()')).toEqual([])
  await rows('update private.settings set late_days = default')
})
