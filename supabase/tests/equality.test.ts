import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { submitReply } from '../../src/domain/response/receipt.ts'
import { sealEnvelope } from '../../src/domain/response/envelope.ts'
import type { Answers } from '../../src/domain/survey/answers.ts'
import {
  api,
  asAdmin,
  envelopeOf,
  newArea,
  parentAnswers,
  rows,
  rpc,
  sha256,
  signIn,
} from '../../tests/support/real-lane/lane.ts'

const thisMonth = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date()).slice(0, 7)

async function aboutYou(area: string, answers: Answers, rest: object = {}) {
  return sealEnvelope(
    {
      id: randomUUID(),
      area,
      survey: 'about_you',
      version: 1,
      respondent: 'other',
      channel: 'app',
      language: 'en',
      easyRead: false,
      answers,
      completedOn: `${thisMonth()}-01`,
      receiptHash: await sha256(randomUUID()),
      appVersion: '0.1.0',
      ...rest,
    },
    sha256,
  )
}
const send = async (...envelopes: unknown[]) => submitReply.parse(await rpc('submit', { envelopes })).results
const counts = (area: string) =>
  rows<{ question: string; option: string; n: number }>(
    `select question, option, n from private.equality_month m join private.area a on a.id = m.area_id where a.key = $1 order by 1, 2`,
    [area],
  )
/** Puts counts into the quarter that was over last. */
const lastQuarter = (area: string, question: string, n: Record<string, number>) =>
  rows(
    `insert into private.equality_month select a.id, private.last_whole_quarter(null), $2, o.key, false, o.value::int
     from private.area a, jsonb_each_text($3::jsonb) o where a.key = $1`,
    [area, question, JSON.stringify(n)],
  )
type Totals = {
  quarter: string
  questions: {
    question: string
    total: number | null
    hidden: boolean
    rows: { code: string; n: number | null; hidden: boolean }[] | null
  }[]
}

test('is counted and forgotten: no answer, no day, no person stays', async () => {
  const area = await newArea()
  const one = await aboutYou(area, { age: 'age_35_44', condition: 'no' })
  expect((await send(one))[0]).toMatchObject({
    status: 'received',
    receipt: { id: one.id, contentHash: one.contentHash, receivedOn: `${thisMonth()}-01` },
  })
  expect(await counts(area)).toEqual([
    { question: 'age', option: 'age_35_44', n: 1 },
    { question: 'condition', option: 'no', n: 1 },
  ])
  expect(await rows('select 1 from private.response where id = $1', [one.id])).toEqual([])
  const columns = await rows<{ attname: string }>(
    `select attname from pg_attribute where attrelid = 'private.equality_taken'::regclass and attnum > 0 order by attnum`,
  )
  expect(columns.map((c) => c.attname)).toEqual(['id', 'area_id', 'content_hash'])
})

test('twenty repeats at once count once, other content under the same id is refused', async () => {
  const area = await newArea()
  const one = await aboutYou(area, { sex: 'female' })
  const replies = await Promise.all(Array.from({ length: 20 }, () => send(one)))
  const said = replies.map(([reply]) => reply!.status)
  expect(said.filter((status) => status === 'received')).toHaveLength(1)
  expect(said.filter((status) => status === 'already_received')).toHaveLength(19)
  expect(new Set(replies.map(([reply]) => JSON.stringify(reply && 'receipt' in reply && reply.receipt))).size).toBe(1)
  expect(await counts(area)).toEqual([{ question: 'sex', option: 'female', n: 1 }])
  const other = await aboutYou(area, { sex: 'male' }, { id: one.id })
  expect((await send(other))[0]).toMatchObject({ status: 'conflict' })
})

test('twenty people at once are twenty, also in mixed batches', async () => {
  const area = await newArea()
  const parcels = await Promise.all(
    Array.from({ length: 20 }, (_, n) => aboutYou(area, { sex: n % 2 ? 'female' : 'male', ethnic_group: 'white' })),
  )
  await Promise.all(parcels.map((one, n) => send(one, parcels[(n + 7) % 20])))
  expect(await counts(area)).toEqual([
    { question: 'ethnic_group', option: 'white', n: 20 },
    { question: 'sex', option: 'female', n: 10 },
    { question: 'sex', option: 'male', n: 10 },
  ])
  const miscounts = await rows(
    'select m.* from private.equality_miscounts() m join private.area a on a.id = m.area_id where a.key = $1',
    [area],
  )
  expect(miscounts).toEqual([])
})

test('what was not asked, is unknown or is no option does not count', async () => {
  const area = await newArea()
  const stray = await aboutYou(area, { condition: 'no', limits: 'a_lot' })
  const wrong = await aboutYou(area, { sex: 'satisfied' })
  const unknown = await aboutYou(area, { postcode: 'CH41' })
  const results = await send(stray, wrong, unknown)
  expect(results.map((one) => one.status)).toEqual(['received', 'rejected', 'rejected'])
  expect(await counts(area)).toEqual([{ question: 'condition', option: 'no', n: 1 }])
})

test('taking back an answer leaves these counts as they are', async () => {
  const area = await newArea()
  const { envelope, code } = await envelopeOf({ area, answers: parentAnswers() })
  await send(envelope, await aboutYou(area, { age: 'age_25_34' }))
  await rpc('withdraw', { receipt: code })
  expect(await counts(area)).toEqual([{ question: 'age', option: 'age_25_34', n: 1 }])
})

test('nothing but the area joins these tables to anything, least of all to words', async () => {
  const keys = await rows<{ target: string }>(
    `select confrelid::regclass::text as target from pg_constraint
     where contype = 'f' and conrelid in ('private.equality_month'::regclass, 'private.equality_taken'::regclass)`,
  )
  expect(new Set(keys.map((k) => k.target))).toEqual(new Set(['private.area']))
  const area = await newArea()
  const { envelope } = await envelopeOf({ area, answers: parentAnswers({ EH9: 'words' }) })
  const parcel = await aboutYou(area, { age: 'age_25_34' })
  await send(envelope)
  await send(parcel)
  const shared = await rows(
    `select 1 from private.response r, private.equality_taken t, private.area a where a.key = $1 and r.area_id = a.id and t.area_id = a.id
       and (t.id = r.id or t.content_hash in (r.content_hash, r.receipt_hash) or t.xmin = r.xmin)`,
    [area],
  )
  expect(shared).toEqual([])
})

test('members read the last whole quarter with small numbers hidden; nobody else reads anything', async () => {
  const area = await newArea()
  const { token } = await signIn({ area, role: 'staff' })
  await lastQuarter(area, 'age', { age_25_34: 3, age_35_44: 9, age_45_54: 20 })
  await lastQuarter(area, 'sex', { female: 2, male: 1 })
  await lastQuarter(area, 'ethnic_group', { white: 12, asian: 6 })
  const totals = await rpc<Totals>('equality_totals', { area }, { token })
  const of = (id: string) => totals.questions.find((q) => q.question === id)
  expect(totals.quarter).toMatch(/^\d{4}-Q[1-4]$/)
  expect(of('age')).toMatchObject({
    total: 32,
    rows: [
      { code: 'age_25_34', n: null, hidden: true },
      { code: 'age_35_44', n: null, hidden: true },
      { code: 'age_45_54', n: 20, hidden: false },
    ],
  })
  expect(of('sex')).toMatchObject({ total: null, hidden: true, rows: null })
  expect(of('ethnic_group')).toMatchObject({ total: 18, hidden: false })
  expect(of('limits')).toMatchObject({ total: 0, rows: null })

  const outsider = await signIn()
  const sefton = await signIn({ area: 'sefton', role: 'lead' })
  for (const name of ['equality_totals', 'filled_in_by']) {
    for (const caller of [outsider, sefton]) expect(await rpc(name, { area }, { token: caller.token })).toBeNull()
    expect((await api('POST', `rpc/${name}`, { body: { area } })).status).toBe(401)
  }
})

test('the month that is running is shown to nobody', async () => {
  const area = await newArea()
  const { token } = await signIn({ area, role: 'lead' })
  await Promise.all(Array.from({ length: 12 }, async () => send(await aboutYou(area, { sex: 'female' }))))
  for (const as_of of [null, `${thisMonth()}-01`, '2099-01-01']) {
    const totals = await rpc<Totals>('equality_totals', { area, as_of }, { token })
    expect(totals.questions.map((q) => q.total)).toEqual(totals.questions.map(() => 0))
  }
})

test('a reader who tries every possibility pins no count below five', async () => {
  expect.hasAssertions()
  const all: number[][] = []
  for (let a = 0; a <= 12; a += 1) for (let b = 0; b <= 12; b += 1) for (let c = 0; c <= 12; c += 1) all.push([a, b, c])
  const seen = await asAdmin(async (client) => {
    const { rows: shown } = await client.query<{ seen: string }>(
      `select private.safe_counts(s.cells)::text as seen from jsonb_array_elements($1::jsonb) with ordinality s (cells, place) order by s.place`,
      [JSON.stringify(all.map((w) => w.map((n, i) => ({ code: 'abc'[i], n })).filter((cell) => cell.n > 0)))],
    )
    return shown.map((row) => row.seen)
  })
  const worlds = new Map<string, number[][]>()
  // What stands beside the rows: the total, when it is shown.
  for (const [i, world] of all.entries()) worlds.set(seen[i]!, [...(worlds.get(seen[i]!) ?? []), world])
  for (const alike of worlds.values()) {
    for (const place of [0, 1, 2]) {
      const sizes = new Set(alike.map((world) => world[place]!))
      const small = [...sizes].filter((n) => n > 0 && n < 5)
      if (small.length > 0) expect(sizes.size, JSON.stringify([...alike])).toBeGreaterThan(1)
    }
  }
})

test('who held the pen is told apart, hidden when few', async () => {
  const area = await newArea()
  const { token } = await signIn({ area, role: 'staff' })
  for (let n = 0; n < 7; n += 1) await send((await envelopeOf({ area, answers: parentAnswers() })).envelope)
  for (let n = 0; n < 6; n += 1)
    await send((await envelopeOf({ area, answers: { R1: 'supporter', R1b: 'parent_carer', R2: 'request' } })).envelope)
  await asAdmin(async (client) => {
    // Received in the quarter before: answers never change, so the trigger steps aside for the test alone.
    await client.query('set session_replication_role = replica')
    await client.query(
      `update private.response set received_on = private.last_whole_quarter(null) + 10
       where area_id = (select id from private.area where key = $1)`,
      [area],
    )
  })
  expect(await rpc('filled_in_by', { area }, { token })).toMatchObject({
    total: 13,
    rows: [
      { code: 'not_asked', n: 7, hidden: false },
      { code: 'someone_for_me', n: 6, hidden: false },
    ],
  })
})
