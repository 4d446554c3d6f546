import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { newArea, rows, rpc, signIn } from '../../tests/support/real-lane/lane.ts'

type Version = { revision: number; what: string; late: boolean; why: string | null; by: string | null }
type Pack = {
  plan: string
  mayWrite: boolean
  words: (Version & { statement: number; earlier: Version[] })[]
  actions: { kind: string; position: number; refs: string[]; latest: number; state: { status: string } | null }[]
  assurance: { position: number; done: { id: string; on: string }[] }[]
  known: { on: string; isToday: boolean; newest: string }
  logSignatures: { side: string; on: string; stands: boolean }[]
}
type Reply = { status: string; problem?: string; pack?: Pack } | null

const printed = JSON.parse(readFileSync('src/content/plans/wirral-2024-05.json', 'utf8')) as {
  title: string
  statements: { title: string }[]
}
const month = '2025-10'
/** The month `by` months from now, as the server has it. */
const monthFromNow = async (by: number) =>
  (
    await rows<{ is: string }>(
      `select private.month_text((private.first_of_month(private.london_day()) + make_interval(months => $1))::date) as is`,
      [by],
    )
  )[0]!.is
const words = (what: string) => ({ what, soWhat: 'So what', nowWhat: 'Now what' })
let area = ''
let staff = ''

beforeAll(async () => {
  area = await newArea()
  const lead = await signIn({ area, role: 'lead' })
  await rpc('adopt_plan', { area, key: 'plan-1', adopted_on: '2024-05-01', plan: printed }, { token: lead.token })
  staff = (await signIn({ area, role: 'staff' })).token
})

const write = (statement: number, base: number, what: string, token = staff, of = month) =>
  rpc<Reply>('write_pack_words', { area, month: of, statement, base, words: words(what) }, { token })

test('words are kept with the month; nobody writes over words they have not seen, and sending twice changes nothing', async () => {
  const last = await monthFromNow(-1)
  const say = (base: number, what: string) => write(1, base, what, staff, last)
  expect(await say(0, 'It fell')).toMatchObject({ status: 'written' })
  expect(await say(0, 'It fell')).toMatchObject({ status: 'written' })
  expect(await say(0, 'It rose')).toMatchObject({
    status: 'refused',
    problem: 'changed',
    pack: { words: [{ what: 'It fell', revision: 1 }] },
  })
  expect(await say(1, 'It rose')).toMatchObject({
    status: 'written',
    // Within the report's time a change is a change: no reason, and nothing beside it.
    pack: { words: [{ what: 'It rose', revision: 2, late: false, why: null, earlier: [] }] },
  })
  const other = await rpc<Pack>('pack', { area, month: await monthFromNow(-2) }, { token: staff })
  expect(other.words).toEqual([])
  expect(
    await rows(`select from private.pack_words w join private.area a on a.id = w.area_id where a.key = $1`, [area]),
  ).toHaveLength(2)
})

test('after the report’s time its words are changed only with a reason; it is shown, with the words before and who wrote them', async () => {
  const here = await newArea()
  const lead = await signIn({ area: here, role: 'lead', email: 'lead@example.test' })
  const forum = await signIn({ area: here, role: 'forum', email: 'forum@example.test' })
  await rpc('adopt_plan', { area: here, key: 'plan-1', adopted_on: '2024-05-01', plan: printed }, { token: lead.token })
  const of = '2024-07'
  const put = (statement: number, revision: number, what: string, at: string) =>
    rows(
      `insert into private.pack_words (area_id, plan_id, month, statement, revision, what, so_what, now_what, written_by, written_as, written_at)
       select p.area_id, p.id, '2024-07-01', $2::integer, $3::integer, $4, 'So what', 'Now what', gen_random_uuid(), 'before@example.test', $5::timestamptz
       from private.plan p join private.area a on a.id = p.area_id where a.key = $1`,
      [here, statement, revision, what, at],
    )
  // Its last day is London's 31 August: the first change was in time, by half an hour.
  await put(1, 1, 'First', '2024-08-10 12:00+00')
  await put(1, 2, 'Second', '2024-08-31 22:30+00')
  const ask = (base: number, more: object, statement = 1) =>
    rpc<Reply>('write_pack_words', { area: here, month: of, statement, base, words: more }, { token: lead.token })
  for (const why of [undefined, null, '', '  a  ', 'x'.repeat(501)]) {
    const refused = await ask(2, { ...words('Third'), why })
    expect(refused, String(why)).toMatchObject({ status: 'refused', problem: 'why_needed' })
    expect(refused?.pack?.words).toMatchObject([{ what: 'Second', revision: 2, late: false, earlier: [] }])
  }
  // The same words again are no change.
  expect(await ask(2, words('Second'))).toMatchObject({ status: 'written', pack: { words: [{ revision: 2 }] } })
  expect(await ask(2, { ...words('Third'), why: ' A figure was wrong ' })).toMatchObject({ status: 'written' })
  const fourth = await ask(3, { ...words('Fourth'), why: 'A name was wrong' })
  const [stands] = fourth!.pack!.words
  expect(stands).toMatchObject({ what: 'Fourth', late: true, why: 'A name was wrong', by: 'lead@example.test' })
  // Not the first: it was changed while the report was still written.
  expect(stands!.earlier).toMatchObject([
    { what: 'Third', late: true, why: 'A figure was wrong', by: 'lead@example.test' },
    { what: 'Second', soWhat: 'So what', late: false, why: null, on: '2024-08-31', by: 'before@example.test' },
  ])
  // The forum reads the words and the reason, and nobody's address.
  const read = await rpc<Pack>('pack', { area: here, month: of }, { token: forum.token })
  expect(read.words[0]).toMatchObject({ why: 'A name was wrong', by: null })
  expect(read.words[0]!.earlier).toHaveLength(2)
  expect(JSON.stringify(read)).not.toContain('@')
  // First words so late overwrite nothing: they only say that they are late. Emptied, a statement is not new again.
  expect(await ask(0, words('Late'), 2)).toMatchObject({ status: 'written' })
  expect(await ask(1, { ...words(''), soWhat: '', nowWhat: '' }, 2)).toMatchObject({ problem: 'why_needed' })
  const late = await rpc<Pack>('pack', { area: here, month: of }, { token: lead.token })
  expect(late.words[1]).toMatchObject({ statement: 2, late: true, why: null, earlier: [] })
})

test('what was saved meanwhile is told apart: one’s own, as after a lost reply, from another’s', async () => {
  const last = await monthFromNow(-1)
  const colleague = (await signIn({ area, role: 'staff' })).token
  await write(3, 0, 'Mine', staff, last)
  expect(await write(3, 0, 'Mine, and more', staff, last)).toMatchObject({ problem: 'changed', mine: true })
  await write(3, 1, 'Theirs', colleague, last)
  for (const base of [0, 1])
    expect(await write(3, base, 'Mine again', staff, last)).toMatchObject({ problem: 'changed', mine: false })
  expect(await write(3, 1, 'Theirs, and more', colleague, last)).toMatchObject({ problem: 'changed', mine: true })
  // Somebody else's lies between.
  await write(3, 2, 'Mine once more', staff, last)
  expect(await write(3, 0, 'Mine again', staff, last)).toMatchObject({ problem: 'changed', mine: false })
  // A server that went back to an earlier day has nobody's.
  expect(await write(3, 9, 'Mine again', staff, last)).toMatchObject({ problem: 'changed', mine: false })

  const now = await monthFromNow(0)
  const say = (base: number, note: string, token = staff) =>
    rpc<Reply>(
      'say_action',
      { area, month: now, kind: 'new', place: 2, base, state: { status: 'done', rag: 'green', note, evidence: '' } },
      { token },
    )
  await say(0, 'Mine')
  expect(await say(0, 'Mine, and more')).toMatchObject({ problem: 'changed', mine: true })
  expect(await say(0, 'Theirs', colleague)).toMatchObject({ problem: 'changed', mine: false })
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

test('an action is said to be so far, with evidence, in the report that is read now; older ones stay as they were', async () => {
  const state = { status: 'under_way', rag: 'amber', note: 'Two of three', evidence: 'Minutes of May' }
  const [now, last, before] = await Promise.all([0, -1, -2].map(monthFromNow))
  const say = (base: number, more: object = {}, of = last) =>
    rpc<Reply>(
      'say_action',
      { area, month: of, kind: 'new', place: 1, base, state: { ...state, ...more } },
      { token: staff },
    )
  const at = async (of: string) =>
    (await rpc<Pack>('pack', { area, month: of }, { token: staff })).actions.find(
      (a) => a.kind === 'new' && a.position === 1,
    )!
  const first = await say(0)
  expect(first).toMatchObject({ status: 'written' })
  expect(first?.pack?.actions.find((a) => a.kind === 'new' && a.position === 1)).toMatchObject({
    latest: 1,
    state: { status: 'under_way' },
  })
  expect(await say(0, { status: 'done' })).toMatchObject({ status: 'refused', problem: 'changed' })
  // Done is green, whatever the page had in its box; only of the others a colour is asked for.
  for (const rag of ['amber', undefined])
    expect(await say(1, { status: 'done', rag })).toMatchObject({ status: 'written' })
  expect((await at(last!)).state).toMatchObject({ status: 'done', rag: 'green' })
  for (const wrong of [
    { status: 'maybe' },
    { status: '' },
    { rag: 'blue' },
    { note: 'x'.repeat(1001) },
    { status: null },
  ])
    expect(await say(2, wrong), JSON.stringify(wrong)).toMatchObject({ status: 'refused', problem: 'malformed' })
  for (const of of [now!, last!])
    expect(await at(of)).toMatchObject({ refs: ['AIP1'], latest: 2, state: { status: 'done' } })
  expect(await at(before!)).toMatchObject({ latest: 2, state: null })
  // Nothing is said into a finished report; what was kept before it was finished may be said again.
  expect(await say(2, { note: 'Three' }, before)).toEqual({ status: 'refused', problem: 'finished' })
  expect(await say(2, { status: 'done' }, before)).toMatchObject({ status: 'written' })
  expect(await at(now!)).toMatchObject({ latest: 2 })
})

test('a report knows up to the end of the month after it, or up to today: what is said a day later is in the next one', async () => {
  const packOf = (of: string) => rpc<Pack>('pack', { area, month: of }, { token: staff })
  const [now, last, before] = await Promise.all([0, -1, -2].map(monthFromNow))
  const [{ today }] = (await rows<{ today: string }>(`select private.london_day()::text as today`)) as [
    { today: string },
  ]
  for (const of of [now!, last!]) expect((await packOf(of)).known).toEqual({ on: today, isToday: true, newest: last })
  expect((await packOf(before!)).known).toMatchObject({ isToday: false, newest: last })
  expect((await packOf('2024-07')).known).toEqual({ on: '2024-08-31', isToday: false, newest: last })
  // Midnight is London's: half past eleven at night in Greenwich's hours is the next day there in summer.
  const saidAt = { 1: '2024-08-31 22:30+00', 2: '2024-08-31 23:30+00', 3: '2024-10-02 12:00+00' }
  for (const [revision, at] of Object.entries(saidAt)) {
    await rows(
      `insert into private.action_state (area_id, plan_id, kind, position, revision, status, rag, note, evidence, said_by, said_at)
       select p.area_id, p.id, 'new', 3, $2::integer, 'under_way', 'green', $2, '', gen_random_uuid(), $3::timestamptz
       from private.plan p join private.area a on a.id = p.area_id where a.key = $1`,
      [area, revision, at],
    )
    await rows(
      `insert into private.assurance_record (id, area_id, plan_id, position, done_on, note, said_by, said_at)
       select gen_random_uuid(), p.area_id, p.id, 3, '2024-07-10'::date + $2::integer, $2, gen_random_uuid(), $3::timestamptz
       from private.plan p join private.area a on a.id = p.area_id where a.key = $1`,
      [area, revision, at],
    )
  }
  const told = async (of: string) => {
    const { actions, assurance } = await packOf(of)
    const state = actions.find((a) => a.kind === 'new' && a.position === 3)!.state as { note: string } | null
    return [state?.note ?? null, assurance.find((line) => line.position === 3)!.done.map(({ on }) => on)]
  }
  expect(await told('2024-06')).toEqual([null, []])
  expect(await told('2024-07')).toEqual(['1', ['2024-07-11']])
  expect(await told('2024-08')).toEqual(['2', ['2024-07-12', '2024-07-11']])
  expect(await told('2024-09')).toEqual(['3', ['2024-07-13', '2024-07-12', '2024-07-11']])
})

test('the scorecard of a month knows up to the same day as its report', async () => {
  type Card = { known: Pack['known'] }
  for (const of of ['2024-07', await monthFromNow(-1), await monthFromNow(0)]) {
    const card = await rpc<Card>('scorecard', { area, as_of: `${of}-01` }, { token: staff })
    expect(card.known).toEqual((await rpc<Pack>('pack', { area, month: of }, { token: staff })).known)
  }
})

test('a check is recorded once for a day however often it is sent, can be taken back, and never for a day to come', async () => {
  const last = await monthFromNow(-1)
  const record = (it: object, of = last) =>
    rpc<Reply>('record_assurance', { area, month: of, place: 1, record: it }, { token: staff })
  const id = randomUUID()
  await record({ id, on: '2025-10-07', note: 'Scorecard 9' })
  const twice = await record({ id, on: '2025-10-07', note: 'Scorecard 9' })
  const done = [{ id, on: '2025-10-07', note: 'Scorecard 9' }]
  expect(twice?.pack?.assurance[0]?.done).toEqual(done)
  // The same day again under another id, as from a second page: refused, with what stands.
  const again = await record({ id: randomUUID(), on: '2025-10-07', note: 'Pressed twice' })
  expect(again).toMatchObject({ status: 'refused', problem: 'already' })
  expect(again?.pack?.assurance[0]?.done).toEqual(done)
  const [one, other] = await Promise.all(['a', 'b'].map((note) => record({ id: randomUUID(), on: '2025-10-09', note })))
  expect([one?.status, other?.status].toSorted((a, b) => String(a).localeCompare(String(b)))).toEqual([
    'refused',
    'written',
  ])
  expect(await record({ id: randomUUID(), on: '2099-01-01' })).toEqual({ status: 'refused', problem: 'to_come' })
  expect(await record({ id: randomUUID(), on: 'soon' })).toEqual({ status: 'refused', problem: 'malformed' })
  expect(await record({ id: randomUUID() })).toEqual({ status: 'refused', problem: 'malformed' })
  expect(await record({ id: randomUUID(), takesBack: randomUUID() })).toEqual({
    status: 'refused',
    problem: 'malformed',
  })
  expect(await record({ id: randomUUID(), on: '2025-10-11' }, '2025-07')).toEqual({
    status: 'refused',
    problem: 'finished',
  })
  expect(await record({ id: randomUUID(), takesBack: id }, '2025-07')).toEqual({
    status: 'refused',
    problem: 'finished',
  })
  const without = await record({ id: randomUUID(), takesBack: id })
  expect(without?.pack?.assurance[0]?.done.map(({ on }) => on)).toEqual(['2025-10-09'])
  // Taken back, its day is free again.
  expect(await record({ id: randomUUID(), on: '2025-10-07' })).toMatchObject({ status: 'written' })
})

test('what was taken back later still stands in the reports of before', async () => {
  const [first, back] = [randomUUID(), randomUUID()]
  const put = (id: string, takesBack: string | null, at: string) =>
    rows(
      `insert into private.assurance_record (id, area_id, plan_id, position, done_on, note, takes_back, said_by, said_at)
       select $2::uuid, p.area_id, p.id, 5, '2024-07-10', '', $3::uuid, gen_random_uuid(), $4::timestamptz
       from private.plan p join private.area a on a.id = p.area_id where a.key = $1`,
      [area, id, takesBack, at],
    )
  await put(first, null, '2024-07-11 12:00+00')
  await put(back, first, '2024-09-01 12:00+00')
  const doneIn = async (of: string) =>
    (await rpc<Pack>('pack', { area, month: of }, { token: staff })).assurance.find((line) => line.position === 5)!.done
  expect(await doneIn('2024-07')).toHaveLength(1)
  expect(await doneIn('2024-08')).toEqual([])
})

test('a report says who has signed the month’s log as it stands now, and who before it changed', async () => {
  const here = await newArea()
  const lead = await signIn({ area: here, role: 'lead', agency: 'la' })
  const forum = await signIn({ area: here, role: 'forum' })
  await rpc('adopt_plan', { area: here, key: 'plan-1', adopted_on: '2024-05-01', plan: printed }, { token: lead.token })
  type Log = { hash: string }
  const logOf = () => rpc<Log>('monthly_log', { area: here, month }, { token: lead.token })
  const writeLog = (words: string, base: number, side = 'pcpw', { token } = forum) =>
    rpc('write_monthly_log', { area: here, month, side, base, words }, { token })
  const sign = async (side: string, token: string) =>
    rpc('sign_monthly_log', { area: here, month, side, hash: (await logOf()).hash }, { token })
  const signed = async () =>
    (await rpc<Pack>('pack', { area: here, month }, { token: lead.token })).logSignatures.map(({ side, stands }) => [
      side,
      stands,
    ])
  expect(await signed()).toEqual([])
  await writeLog('We met twice.', 0)
  await writeLog('So did we.', 1, 'local_area', lead)
  await sign('pcpw', forum.token)
  expect(await signed()).toEqual([['pcpw', true]])
  await sign('local_area', lead.token)
  expect(await signed()).toEqual([
    ['local_area', true],
    ['pcpw', true],
  ])
  await writeLog('We met three times.', 2)
  expect(await signed()).toEqual([
    ['local_area', false],
    ['pcpw', false],
  ])
  await sign('pcpw', forum.token)
  expect(await signed()).toEqual([
    ['local_area', false],
    ['pcpw', true],
  ])
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
    const last = await monthFromNow(-1)
    expect(await rpc('say_action', { area, month: last, kind: 'new', place: 2, base: 0, state }, { token })).toBeNull()
    const record = { id: randomUUID(), on: '2025-10-07' }
    expect(await rpc('record_assurance', { area, month: last, place: 2, record }, { token })).toBeNull()
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
  // Words of an earlier month are still written under its plan; its actions are those of a finished report.
  const state = { status: 'done', rag: 'green', note: '', evidence: '' }
  const action = { area: here, month: '2025-02', kind: 'new', place: 1, base: 0, state }
  expect(await rpc('say_action', action, { token: lead.token })).toEqual({ status: 'refused', problem: 'finished' })
})

test('while the report of its last month is read, actions are said and checks recorded under the plan before the next', async () => {
  const here = await newArea()
  const lead = await signIn({ area: here, role: 'lead' })
  const adopt = (key: string, adopted_on: string, plan: object) =>
    rpc('adopt_plan', { area: here, key, adopted_on, plan }, { token: lead.token })
  const [now, last] = await Promise.all([0, -1].map(monthFromNow))
  await adopt('plan-1', '2024-05-01', printed)
  await adopt('plan-2', `${now}-01`, { ...printed, title: 'The next', plan_end: '2035-10' })
  const state = { status: 'done', rag: 'green', note: '', evidence: '' }
  const action = { area: here, kind: 'new', place: 1, base: 0, state }
  expect(await rpc('say_action', { ...action, month: last }, { token: lead.token })).toMatchObject({
    status: 'written',
    pack: { plan: 'plan-1' },
  })
  const next = await rpc<Pack>('pack', { area: here, month: now }, { token: lead.token })
  expect(next).toMatchObject({ plan: 'plan-2' })
  // It goes on under the next plan, and of no other action is anything known.
  expect(next.actions.filter((one) => one.state !== null)).toMatchObject([
    { refs: ['AIP1'], latest: 1, state: { status: 'done' } },
  ])
})

test('what was written of a month stays to be read when another plan takes its place in that month', async () => {
  const here = await newArea()
  const lead = await signIn({ area: here, role: 'lead' })
  const forum = await signIn({ area: here, role: 'forum', email: 'forum@example.test' })
  await rpc('adopt_plan', { area: here, key: 'plan-1', adopted_on: '2024-05-01', plan: printed }, { token: lead.token })
  const now = await monthFromNow(0)
  const put = (statement: number, said: object) =>
    rpc<Reply>('write_pack_words', { area: here, month: now, statement, base: 0, words: said }, { token: lead.token })
  await put(0, words('Of the whole'))
  await put(2, words('Of the second'))
  await put(3, { what: '', soWhat: '', nowWhat: '' })
  const [{ today }] = (await rows<{ today: string }>('select private.london_day()::text as today')) as [
    { today: string },
  ]
  const next = { ...printed, title: 'The next', plan_end: '2035-10' }
  await rpc('adopt_plan', { area: here, key: 'plan-2', adopted_on: today, plan: next }, { token: lead.token })
  type Under = Pack & { wordsUnder: object[] }
  const read = (token: string) => rpc<Under>('pack', { area: here, month: now }, { token })
  const first = { plan: printed.title, what: 'Of the whole', statement: 0, title: null }
  const second = { plan: printed.title, what: 'Of the second', statement: 2, title: printed.statements[1]!.title }
  expect(await read(lead.token)).toMatchObject({ plan: 'plan-2', words: [], wordsUnder: [first, second] })
  expect((await read(lead.token)).wordsUnder).toHaveLength(2)
  // The forum reads them too, and nobody's address.
  expect(JSON.stringify((await read(forum.token)).wordsUnder)).not.toContain('@')
  // What is written now stands under the plan of now, beside them.
  await put(0, words('Under the next'))
  expect(await read(lead.token)).toMatchObject({ words: [{ what: 'Under the next' }], wordsUnder: [first, second] })
})
