import { expect, test } from 'vitest'
import { newArea, rows, rpc, signIn } from '../../tests/support/real-lane/lane.ts'
import { monthFromNow, printed, reportArea, words, type Pack, type Reply } from './reports.ts'

const month = '2025-10'
const { area, staff, write } = await reportArea(month)

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
