import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { newArea, rows, rpc, signIn } from '../../tests/support/real-lane/lane.ts'

type Pack = {
  plan: string
  mayWrite: boolean
  words: { statement: number; revision: number; what: string }[]
  actions: { kind: string; position: number; refs: string[]; latest: number; state: { status: string } | null }[]
  assurance: { position: number; done: { id: string; on: string }[] }[]
}
type Reply = { status: string; problem?: string; pack?: Pack } | null

const printed = JSON.parse(readFileSync('src/content/plans/wirral-2024-05.json', 'utf8')) as object
const month = '2025-10'
const words = (what: string) => ({ what, soWhat: 'So what', nowWhat: 'Now what' })
let area = ''
let staff = ''

beforeAll(async () => {
  area = await newArea()
  const lead = await signIn({ area, role: 'lead' })
  await rpc('adopt_plan', { area, key: 'plan-1', adopted_on: '2024-05-01', plan: printed }, { token: lead.token })
  staff = (await signIn({ area, role: 'staff' })).token
})

const write = (statement: number, base: number, what: string, token = staff) =>
  rpc<Reply>('write_pack_words', { area, month, statement, base, words: words(what) }, { token })

test('words are kept with the month; nobody writes over words they have not seen, and sending twice changes nothing', async () => {
  expect(await write(1, 0, 'It fell')).toMatchObject({ status: 'written' })
  expect(await write(1, 0, 'It fell')).toMatchObject({ status: 'written' })
  expect(await write(1, 0, 'It rose')).toMatchObject({
    status: 'refused',
    problem: 'changed',
    pack: { words: [{ what: 'It fell', revision: 1 }] },
  })
  expect(await write(1, 1, 'It rose')).toMatchObject({
    status: 'written',
    pack: { words: [{ what: 'It rose', revision: 2 }] },
  })
  const other = await rpc<Pack>('pack', { area, month: '2025-09' }, { token: staff })
  expect(other.words).toEqual([])
  expect(
    await rows(`select from private.pack_words w join private.area a on a.id = w.area_id where a.key = $1`, [area]),
  ).toHaveLength(2)
})

test('what does not fit is refused with a word, and nothing is kept', async () => {
  const ask = (args: object) =>
    rpc<Reply>('write_pack_words', { area, month, statement: 2, base: 0, words: words('x'), ...args }, { token: staff })
  for (const args of [
    { statement: 77 },
    { statement: null },
    { base: null },
    { month: '2099-01' },
    { month: 'May' },
    { words: { what: 1 } },
  ])
    expect(await ask(args), JSON.stringify(args)).toEqual({ status: 'refused', problem: 'malformed' })
  expect(await ask({ words: words('x'.repeat(3001)) })).toEqual({ status: 'refused', problem: 'too_long' })
})

test('an action is said to be so far, with evidence; an earlier month’s report shows it as it was then', async () => {
  const state = { status: 'under_way', rag: 'amber', note: 'Two of three', evidence: 'Minutes of May' }
  const say = (base: number, more: object = {}) =>
    rpc<Reply>(
      'say_action',
      { area, month, kind: 'new', place: 1, base, state: { ...state, ...more } },
      { token: staff },
    )
  const now = new Date().toISOString().slice(0, 7)
  expect(await say(0)).toMatchObject({ status: 'written' })
  expect(await say(0, { status: 'done' })).toMatchObject({ status: 'refused', problem: 'changed' })
  expect(await say(1, { status: 'done' })).toMatchObject({ status: 'written' })
  for (const wrong of [{ status: 'maybe' }, { rag: 'blue' }, { note: 'x'.repeat(1001) }, { status: null }])
    expect(await say(2, wrong), JSON.stringify(wrong)).toMatchObject({ status: 'refused', problem: 'malformed' })
  const at = async (of: string) =>
    (await rpc<Pack>('pack', { area, month: of }, { token: staff })).actions.find(
      (a) => a.kind === 'new' && a.position === 1,
    )!
  expect(await at(now)).toMatchObject({ refs: ['AIP1'], latest: 2, state: { status: 'done' } })
  expect(await at('2024-06')).toMatchObject({ latest: 2, state: null })
})

test('a check is recorded once however often it is sent, can be taken back, and is never recorded for a day to come', async () => {
  const record = (it: object) => rpc<Reply>('record_assurance', { area, month, place: 1, record: it }, { token: staff })
  const id = randomUUID()
  await record({ id, on: '2025-10-07', note: 'Scorecard 9' })
  const twice = await record({ id, on: '2025-10-07', note: 'Scorecard 9' })
  expect(twice?.pack?.assurance[0]?.done).toEqual([{ id, on: '2025-10-07', note: 'Scorecard 9' }])
  expect(await record({ id: randomUUID(), on: '2099-01-01' })).toEqual({ status: 'refused', problem: 'to_come' })
  expect(await record({ id: randomUUID(), on: 'soon' })).toEqual({ status: 'refused', problem: 'malformed' })
  expect(await record({ id: randomUUID(), takesBack: randomUUID() })).toEqual({
    status: 'refused',
    problem: 'malformed',
  })
  expect((await record({ id: randomUUID(), takesBack: id }))?.pack?.assurance[0]?.done).toEqual([])
})

test('the forum reads the reports and writes nothing; other areas and strangers get nothing at all', async () => {
  const forum = await signIn({ area, role: 'forum' })
  expect(await rpc<Pack>('pack', { area, month }, { token: forum.token })).toMatchObject({
    plan: 'plan-1',
    mayWrite: false,
  })
  const elsewhere = await signIn({ area: 'sefton', role: 'lead' })
  expect(await rpc('pack', { area, month }, { token: elsewhere.token })).toBeNull()
  for (const { token } of [forum, elsewhere]) {
    expect(await write(3, 0, 'mine', token)).toBeNull()
    const state = { status: 'done', rag: 'green', note: '', evidence: '' }
    expect(await rpc('say_action', { area, month, kind: 'new', place: 2, base: 0, state }, { token })).toBeNull()
    const record = { id: randomUUID(), on: '2025-10-07' }
    expect(await rpc('record_assurance', { area, month, place: 2, record }, { token })).toBeNull()
  }
})

test('when the next plan is adopted, the reports of earlier months stay those of their plan', async () => {
  const here = await newArea()
  const lead = await signIn({ area: here, role: 'lead' })
  const adopt = (key: string, adopted_on: string, plan: object) =>
    rpc('adopt_plan', { area: here, key, adopted_on, plan }, { token: lead.token })
  await adopt('plan-1', '2024-05-01', printed)
  await rpc(
    'write_pack_words',
    { area: here, month: '2025-02', statement: 1, base: 0, words: words('Under the first') },
    { token: lead.token },
  )
  await adopt('plan-2', '2025-06-15', { ...printed, title: 'The next' })
  const packOf = (month: string) =>
    rpc<Pack & { inForce: boolean }>('pack', { area: here, month }, { token: lead.token })
  expect(await packOf('2025-02')).toMatchObject({
    plan: 'plan-1',
    inForce: false,
    words: [{ statement: 1, what: 'Under the first' }],
  })
  expect(await packOf('2025-05')).toMatchObject({ plan: 'plan-1' })
  expect(await packOf('2025-06')).toMatchObject({ plan: 'plan-2', inForce: true, words: [] })
  expect(await packOf('2024-01')).toMatchObject({ plan: 'plan-1' })
  // Words, actions and checks of an earlier month are still written under its plan.
  const state = { status: 'done', rag: 'green', note: '', evidence: '' }
  const action = { area: here, month: '2025-02', kind: 'new', place: 1, base: 0, state }
  expect(await rpc('say_action', action, { token: lead.token })).toMatchObject({
    status: 'written',
    pack: { plan: 'plan-1' },
  })
})
