import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { newArea, rows, rpc, signIn } from '../../tests/support/real-lane/lane.ts'
import { monthFromNow, printed, reportArea, words, type Pack, type Reply } from './reports.ts'

const month = '2025-10'
const { area, staff, write } = await reportArea(month)

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
