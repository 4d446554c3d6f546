import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { submitReply, type SubmitReply } from '../../src/domain/response/receipt.ts'
import { sealEnvelope, type Envelope } from '../../src/domain/response/envelope.ts'
import {
  api,
  envelopeOf,
  newArea,
  parentAnswers,
  rows,
  rpc,
  sha256,
  signIn,
  type Caller,
} from '../../tests/support/real-lane/lane.ts'

let area = ''
beforeAll(async () => {
  area = await newArea()
})

const submit = async (envelopes: unknown, caller: Caller = {}): Promise<SubmitReply> =>
  submitReply.parse(await rpc('submit', { envelopes }, caller))
const verdict = async (envelope: unknown, caller: Caller = {}) => (await submit([envelope], caller)).results[0]!
const sealed = (e: Envelope, change: Record<string, unknown>) => sealEnvelope({ ...e, ...change }, sha256)
const storedCount = async (id: string) => (await rows('select 1 from private.response where id = $1', [id])).length
const daysFromNow = (days: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date(Date.now() + days * 86_400_000))

test('an answer is received with a receipt, its words apart from its choices and no time of day anywhere', async () => {
  const { envelope } = await envelopeOf({
    area,
    answers: parentAnswers({ EH1: 'agree', EH9: 'The meeting 🙂' }),
    invitation: 'EVENT-7',
  })
  expect(await verdict(envelope)).toEqual({
    status: 'received',
    id: envelope.id,
    receipt: { id: envelope.id, contentHash: envelope.contentHash, receivedOn: daysFromNow(0), withdrawn: false },
  })
  const [stored] = await rows(
    'select *, (select jsonb_object_agg(question, text) from private.response_text where response_id = id) as words from private.response where id = $1',
    [envelope.id],
  )
  expect(stored).toMatchObject({
    answers: { R1: 'parent_carer', R2: 'annual_review', EH1: 'agree' },
    words: { EH9: 'The meeting 🙂' },
    flags: {},
    is_demo: false,
  })
  expect(JSON.stringify(stored)).not.toContain('EVENT-7')
  const times = await rows(`select attname from pg_attribute join pg_class c on c.oid = attrelid
    where c.relname in ('response', 'response_text', 'tombstone', 'metric_month') and attnum > 0 and atttypid::regtype::text ~ 'time'`)
  expect(times).toEqual([])
})

test('the same envelope sent 20 times at once is one row and 20 equal receipts', async () => {
  const { envelope } = await envelopeOf({
    area,
    answers: parentAnswers({ EH7: 'satisfied' }),
    completedOn: '2024-11-02',
  })
  const replies = await Promise.all(
    Array.from({ length: 20 }, (_, i) => verdict(envelope, { address: `203.0.${i}.1` })),
  )
  expect(new Set(replies.map((r) => ('receipt' in r ? JSON.stringify(r.receipt) : r.status))).size).toBe(1)
  expect(replies.filter((r) => r.status === 'received')).toHaveLength(1)
  expect(replies.filter((r) => r.status === 'already_received')).toHaveLength(19)
  expect(await storedCount(envelope.id)).toBe(1)
  const counted = await rows(
    `select sum(denominator)::int as n from private.metric_month m join private.area a on a.id = m.area_id
    where a.key = $1 and metric = 'feedback_satisfied_la' and month = '2024-11-01'`,
    [area],
  )
  expect(counted).toEqual([{ n: 1 }])
})

test('the same id with other content is a conflict, and the first content is kept', async () => {
  const { envelope } = await envelopeOf({ area, answers: parentAnswers({ EH1: 'agree' }) })
  await verdict(envelope)
  const other = await sealed(envelope, { answers: parentAnswers({ EH1: 'disagree' }) })
  expect(await verdict(other)).toMatchObject({ status: 'conflict', id: envelope.id, code: 'conflict' })
  expect(await rows(`select answers ->> 'EH1' as eh1 from private.response where id = $1`, [envelope.id])).toEqual([
    { eh1: 'agree' },
  ])
})

test('other content under a known id is a conflict even when it claims the first hash', async () => {
  const { envelope } = await envelopeOf({ area, answers: parentAnswers({ EH1: 'agree' }) })
  await verdict(envelope)
  expect(await verdict({ ...envelope, language: 'cy' })).toMatchObject({ status: 'conflict', id: envelope.id })
})

test('a receipt code that belongs to another answer is a conflict and stores nothing', async () => {
  const { envelope } = await envelopeOf({ area, answers: parentAnswers() })
  await verdict(envelope)
  const thief = await sealed(envelope, { id: randomUUID() })
  expect(await verdict(thief)).toMatchObject({ status: 'conflict', id: thief.id })
  expect(await storedCount(thief.id)).toBe(0)
})

test('in a batch of 100 with a bad one at place 37, the 99 others are received in order', async () => {
  const batch = await Promise.all(
    Array.from(
      { length: 100 },
      async () => (await envelopeOf({ area, answers: parentAnswers({ EH1: 'neither' }) })).envelope,
    ),
  )
  batch[36] = await sealed(batch[36]!, { answers: parentAnswers({ EH1: 'marvellous' }) })
  const { results } = await submit(batch)
  expect(results.map((r) => r.id)).toEqual(batch.map((e) => e.id))
  expect(results.filter((r) => r.status === 'received')).toHaveLength(99)
  expect(results[36]).toMatchObject({ status: 'rejected', code: 'unknown_option' })
  expect(await rows('select * from private.miscounts()')).toEqual([])
})

test('two batches with the same answers in opposite order at the same time are each taken once', async () => {
  const batch = await Promise.all(
    Array.from(
      { length: 30 },
      async () => (await envelopeOf({ area, answers: parentAnswers({ EH2: 'agree' }) })).envelope,
    ),
  )
  const [one, two] = await Promise.all([
    submit(batch, { address: '203.0.113.1' }),
    submit(batch.toReversed(), { address: '192.0.2.1' }),
  ])
  const received = [...one.results, ...two.results].filter((r) => r.status === 'received')
  expect(received).toHaveLength(30)
  expect(await rows('select * from private.miscounts()')).toEqual([])
})

test('a list of thousands, which no phone of ours sends, gets one answer and not thousands', async () => {
  const { envelope } = await envelopeOf({ area, answers: parentAnswers() })
  for (const list of [Array<number>(100_000).fill(1), [envelope, ...Array<number>(500).fill(1)]])
    expect((await submit(list)).results).toMatchObject([{ status: 'rejected', code: 'malformed' }])
  expect(await storedCount(envelope.id)).toBe(0)
})

test('more than 100 at once: the rest is told to come again, not lost', async () => {
  const one = (await envelopeOf({ area, answers: parentAnswers() })).envelope
  const { results } = await submit(Array.from({ length: 103 }, () => one))
  expect(results).toHaveLength(103)
  expect(results.slice(100).map((r) => r.status)).toEqual(['later', 'later', 'later'])
})

const refusals: [string, string, (e: Envelope) => Promise<unknown>][] = [
  ['a number', 'malformed', () => Promise.resolve(7)],
  ['null', 'malformed', () => Promise.resolve(null)],
  ['a list', 'malformed', () => Promise.resolve([])],
  ['an extra field', 'malformed', (e) => Promise.resolve({ ...e, is_demo: true })],
  ['a missing field', 'malformed', (e) => Promise.resolve({ ...e, appVersion: undefined })],
  ['an id that is not a random UUID', 'malformed', (e) => sealed(e, { id: '00000000-0000-1000-8000-000000000000' })],
  ['a version with a fraction', 'malformed', (e) => sealed(e, { version: 1.5 })],
  ['a day that is on no calendar', 'malformed', (e) => sealed(e, { completedOn: '2025-02-30' })],
  ['a list as an answer', 'malformed', (e) => Promise.resolve({ ...e, answers: { R1: ['parent_carer'] } })],
  ['more than 64 KB', 'too_large', (e) => sealed(e, { answers: { ...e.answers, EH9: 'x'.repeat(66_000) } })],
  ['an area nobody knows', 'unknown_area', (e) => sealed(e, { area: 'atlantis' })],
  ['a survey nobody knows', 'unknown_survey', (e) => sealed(e, { survey: 'no_such_survey' })],
  ['a version nobody published', 'unknown_version', (e) => sealed(e, { version: 4_000_000_000 })],
  ['a question nobody asked', 'unknown_question', (e) => sealed(e, { answers: { ...e.answers, EH99: 'agree' } })],
  ['an option that does not exist', 'unknown_option', (e) => sealed(e, { answers: { ...e.answers, EH1: 'Agree' } })],
  ['blanks around words', 'not_storable', (e) => sealed(e, { answers: { ...e.answers, EH9: ' hello' } })],
  ['too many words', 'too_long', (e) => sealed(e, { answers: { ...e.answers, EH9: 'x'.repeat(1001) } })],
  ['a missing routing answer', 'required', (e) => sealed(e, { answers: { R1: 'parent_carer' } })],
  [
    'a young person who claims the parent carers’ route',
    'wrong_respondent',
    (e) => sealed(e, { respondent: 'young_person_16_25' }),
  ],
  [
    'a parent carer’s envelope around a young person’s answers',
    'wrong_respondent',
    (e) => sealed(e, { answers: { R1: 'young_person_16_25', EH1_yp: 'agree' } }),
  ],
  ['the day after tomorrow', 'date_in_future', (e) => sealed(e, { completedOn: daysFromNow(2) })],
  ['the last day of 2013', 'date_too_early', (e) => sealed(e, { completedOn: '2013-12-31' })],
  ['a channel nobody knows', 'bad_channel', (e) => sealed(e, { channel: 'pigeon' })],
  ['paper entry by somebody who is not signed in', 'bad_channel', (e) => sealed(e, { channel: 'paper_entered' })],
  ['content that is not what the hash says', 'hash_mismatch', (e) => Promise.resolve({ ...e, language: 'cy' })],
]

test.for(refusals)('%s is refused as %s with one clear sentence, and nothing is stored', async ([, code, spoil]) => {
  const { envelope } = await envelopeOf({ area, answers: parentAnswers({ EH1: 'agree' }) })
  const result = await verdict(await spoil(envelope))
  expect(result).toMatchObject({ status: 'rejected', code })
  expect('reason' in result && result.reason).toMatch(/^[A-Z][^.]*\.$/)
  expect(await storedCount(envelope.id)).toBe(0)
  expect(await rows('select * from private.miscounts()')).toEqual([])
})

test('an envelope of exactly 64 KB is not too large, one byte more is', async () => {
  const { envelope } = await envelopeOf({ area, answers: parentAnswers({ EH9: '😀' }) })
  const room = 64 * 1024 - Buffer.byteLength(JSON.stringify(envelope))
  const fill = (n: number) => sealed(envelope, { answers: { ...envelope.answers, EH9: `😀${'x'.repeat(n)}` } })
  expect(await verdict(await fill(room))).toMatchObject({ code: 'too_long' })
  expect(await verdict(await fill(room + 1))).toMatchObject({ code: 'too_large' })
})

test.for([null, {}, 'text', 3, true])(
  'when the list of envelopes is %j, one answer says it was not understood',
  async (envelopes) => {
    expect((await submit(envelopes)).results).toMatchObject([{ status: 'rejected', id: null, code: 'malformed' }])
  },
)

test('an empty list is answered with an empty list and the server’s epoch', async () => {
  const { epoch, results } = await submit([])
  expect(results).toEqual([])
  expect(await rows('select epoch from private.server_identity')).toEqual([{ epoch }])
})

test('an answer the route did not ask for is kept and flagged, and does not count', async () => {
  const own = await newArea()
  const { envelope } = await envelopeOf({
    area: own,
    answers: { R1: 'young_person_16_25', EH1: 'agree', EH1_yp: 'agree' },
    respondent: 'young_person_16_25',
  })
  expect(await verdict(envelope)).toMatchObject({ status: 'received' })
  expect(await rows('select flags, answers from private.response where id = $1', [envelope.id])).toEqual([
    { flags: { notAsked: ['EH1'] }, answers: envelope.answers },
  ])
  const counted = await rows(
    'select metric from private.metric_month m join private.area a on a.id = m.area_id where a.key = $1',
    [own],
  )
  expect(counted).toEqual([{ metric: 'ehcp_satisfaction.EH1_yp' }])
})

test('staff of the area may send in paper answers; staff of another area may not', async () => {
  const mine = await signIn({ area, role: 'staff' })
  const theirs = await signIn({ area: 'sefton', role: 'staff' })
  const { envelope } = await envelopeOf({ area, answers: parentAnswers(), channel: 'paper_entered' })
  expect(await verdict(envelope, theirs)).toMatchObject({ code: 'bad_channel' })
  expect(await verdict(envelope, mine)).toMatchObject({ status: 'received' })
})

test('after a survey closes, answers finished before the close still arrive and repeats still get their receipt', async () => {
  const own = await newArea()
  const closesOn = daysFromNow(-10)
  const before = (await envelopeOf({ area: own, answers: parentAnswers(), completedOn: daysFromNow(-12) })).envelope
  const after = (await envelopeOf({ area: own, answers: parentAnswers(), completedOn: daysFromNow(-9) })).envelope
  expect(await verdict(after)).toMatchObject({ status: 'received' })
  await rows(
    'update private.survey_open set closes_on = $2 where area_id = (select id from private.area where key = $1)',
    [own, closesOn],
  )
  expect(await verdict(before)).toMatchObject({ status: 'received' })
  expect(await verdict(after)).toMatchObject({ status: 'already_received' })
  const late = (await envelopeOf({ area: own, answers: parentAnswers(), completedOn: daysFromNow(-9) })).envelope
  expect(await verdict(late)).toMatchObject({ status: 'rejected', code: 'survey_closed' })
  expect(await rpc('get_survey', { area: own, survey: 'ehcp_satisfaction' })).toMatchObject({
    status: 'closed',
    version: 1,
  })
})

test('a survey or version nobody knows is answered as unknown, with what to do', async () => {
  expect(await rpc('get_survey', { area, survey: 'ehcp_satisfaction' })).toMatchObject({
    status: 'open',
    definition: { key: 'ehcp_satisfaction' },
  })
  for (const args of [
    { area: 'atlantis', survey: 'ehcp_satisfaction' },
    { area, survey: 'x' },
    { area, survey: 'ehcp_satisfaction', version: 99 },
  ]) {
    expect(await rpc('get_survey', args)).toMatchObject({
      status: 'unknown',
      reason: expect.stringMatching(/\.$/) as string,
    })
  }
})

test('a published survey version cannot be changed or removed, not even by the database’s owner', async () => {
  await expect(rows(`update private.survey_version set definition = '{}'`)).rejects.toThrow('never changed')
  await expect(rows('delete from private.survey_version')).rejects.toThrow('never changed')
  await expect(
    rows(`select private.publish_survey(definition || '{"title":"Other"}') from private.survey_version`),
  ).rejects.toThrow('cannot change')
})

test('an answer cannot be edited, nor deleted without being withdrawn', async () => {
  await expect(rows(`update private.response set answers = '{}'`)).rejects.toThrow('never changed')
  await expect(rows('delete from private.response')).rejects.toThrow('only by withdrawing')
})

test('one id twice in a batch: the same content gets one row and two equal receipts, other content is a conflict', async () => {
  const { envelope } = await envelopeOf({ area, answers: parentAnswers({ EH1: 'agree' }) })
  const other = await sealed(envelope, { answers: parentAnswers({ EH1: 'disagree' }) })
  const { results } = await submit([envelope, other, envelope])
  expect(results.map((r) => r.status)).toEqual(['received', 'conflict', 'already_received'])
  expect(results[2]).toEqual({ ...results[0], status: 'already_received' })
  expect(await rows(`select answers ->> 'EH1' as eh1 from private.response where id = $1`, [envelope.id])).toEqual([
    { eh1: 'agree' },
  ])
  expect(await rows('select * from private.miscounts()')).toEqual([])
})

test('rubbish of every kind around a good envelope: each is refused in a sentence, the good one is received', async () => {
  const { envelope } = await envelopeOf({ area, answers: parentAnswers({ EH1: 'agree' }) })
  const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth))
  const rubbish = [
    0,
    '',
    'hello',
    true,
    null,
    [],
    {},
    [[envelope]],
    nested(200),
    { ...envelope, id: nested(200) },
    { ...envelope, answers: { R1: nested(200) } },
    { ...envelope, version: 1e300 },
    { id: envelope.id, envelope },
    JSON.parse('{"__proto__":{"id":"x"},"constructor":1}') as unknown,
  ]
  const { results } = await submit([...rubbish, envelope, ...rubbish])
  expect(results).toHaveLength(2 * rubbish.length + 1)
  for (const [i, result] of results.entries()) {
    if (i === rubbish.length) expect(result.status).toBe('received')
    else {
      expect(result).toMatchObject({ status: 'rejected', code: 'malformed' })
      expect('reason' in result && result.reason).toMatch(/^[A-Z][^.]*\.$/)
    }
  }
  expect(await storedCount(envelope.id)).toBe(1)
})

test.for([
  ['NUL', '\\u0000'],
  ['half a surrogate pair', '\\ud83d'],
  ['the other half', '\\ude42'],
  ['an endless number', '","x":1e999999,"y":"'],
])('a batch with %s in a text is refused whole, and no neighbour is stored', async ([, sign]) => {
  const { envelope: good } = await envelopeOf({ area, answers: parentAnswers() })
  const { envelope: bad } = await envelopeOf({ area, answers: parentAnswers({ EH9: 'SIGN' }) })
  const text = JSON.stringify({ envelopes: [good, bad] }).replace('SIGN', `a${sign}b`)
  const reply = await api('POST', 'rpc/submit', { text })
  expect(reply.status).toBe(400)
  expect([await storedCount(good.id), await storedCount(bad.id)]).toEqual([0, 0])
  expect((await verdict(good)).status).toBe('received')
})

test('a text with a NUL never reaches the tables', async () => {
  const { envelope } = await envelopeOf({ area, answers: parentAnswers({ EH9: 'a\0b' }) })
  const reply = await api('POST', 'rpc/submit', { body: { envelopes: [envelope] } })
  expect(reply.status).toBe(400)
  expect(await storedCount(envelope.id)).toBe(0)
})
