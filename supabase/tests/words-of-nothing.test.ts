import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { PlanFile } from '../../src/domain/plan/plan-file.ts'
import { goodRecords } from '../../tests/support/log-records.ts'
import { newArea, rows, rpc, signIn } from '../../tests/support/real-lane/lane.ts'
import { cardOf, change, readersOf, send, type Changed } from './comments-in-hand.ts'
import { forumArea, operation, push, record, write } from './forum-log.ts'
import { cell, manualArea, put } from './manual-area.ts'
import { smallPlan } from './small-plan.ts'

/** A person who wants to say nothing where words are asked for, with what a keyboard or a program can send. */
const NOTHING = ['   ', '\n\n\n', '\t\u00A0\u3000', '\u200B\u200B\u200B', '\u2800\u3164\uFE0F', '\u{E0061}\u200D\u2060']
/** Real words in which signs of no width do their work. */
const REAL = 'می‌خواهم 👩‍👧'

type Reply = { status: string; problem?: string } | null
const printed = JSON.parse(readFileSync('src/content/plans/wirral-2024-05.json', 'utf8')) as PlanFile

test('what was done about a child in danger is said in words', async () => {
  const { area, la } = await readersOf()
  await send(area, { EH9: 'He is not safe there.' })
  const { id } = await cardOf(area, la, 'safe')
  const flagged = await change(area, la, id, { flag: true })
  const flag = flagged!.comment!.flags[0]!.id
  const done = (words: string) => rpc<Changed>('flag_done', { area, flag, done: words }, la)
  for (const words of NOTHING) expect(await done(words), JSON.stringify(words)).toMatchObject({ problem: 'words' })
  expect(await done(`${REAL}\n`)).toMatchObject({ status: 'kept', comment: { flags: [{ done: REAL }] } })
})

test('a month is opened again, and a figure of a closed month changed, for a reason', async () => {
  const { area, lead } = await manualArea()
  const first = await put(area, lead, [cell()])
  expect(first?.status).toBe('saved')
  await rpc('close_month', { area, month: '2024-06' }, lead)
  for (const reason of NOTHING) {
    expect(await rpc('reopen_month', { area, month: '2024-06', reason }, lead), JSON.stringify(reason)).toMatchObject({
      problem: 'reason',
    })
    const changed = await put(area, lead, [cell({ revision: 1, numerator: 10 })], reason)
    expect(changed, JSON.stringify(reason)).toMatchObject({ status: 'refused', problems: [{ code: 'closed' }] })
  }
  expect(await put(area, lead, [cell({ revision: 1, numerator: 10 })], REAL)).toMatchObject({ status: 'saved' })
  expect(await rpc('reopen_month', { area, month: '2024-06', reason: REAL }, lead)).toMatchObject({
    status: 'reopened',
  })
})

test('themes and the teams that enter figures have names', async () => {
  const { area, lead } = await manualArea()
  const owner = (name: string) =>
    rpc<Reply>('set_manual_owner', { area, metric: 'complaints_la', owner: name, agency: 'la' }, lead)
  const theme = (name: string) => rpc<Reply>('change_theme', { area, theme: { name } }, lead)
  for (const name of NOTHING) {
    expect(await owner(name), JSON.stringify(name)).toEqual({ status: 'refused' })
    expect(await theme(name), JSON.stringify(name)).toMatchObject({ problem: 'name' })
  }
  expect(await owner(REAL)).toEqual({ status: 'changed' })
  expect(await theme(REAL)).toMatchObject({ status: 'kept' })
})

test('families are shown no card without words', async () => {
  const { area, la } = await readersOf()
  const fields = (more: object) => ({
    youSaid: 'We wait.',
    weDid: 'Two more people.',
    status: 'done',
    publish: true,
    owner: 'la',
    ...more,
  })
  const say = (more: object) =>
    rpc<Reply>('write_said_did', { area, entry: { id: randomUUID(), theme: null, base: 0, fields: fields(more) } }, la)
  for (const words of NOTHING) {
    expect(await say({ youSaid: words }), JSON.stringify(words)).toMatchObject({ field: '/youSaid' })
    expect(await say({ weDid: words }), JSON.stringify(words)).toMatchObject({ field: '/weDid' })
    expect(await say({ status: 'not_possible', whyNot: words })).toMatchObject({ field: '/whyNot' })
  }
  expect(await rpc('what_changed', { area })).toEqual([])
  expect(await say({ youSaid: REAL })).toMatchObject({ status: 'kept' })
})

test('the forum’s log keeps no title and no reason of nothing, and no side disputes without a word', async () => {
  const { area, forum, la } = await forumArea()
  const entry = await write(area, forum, 'activity', { agencies: ['la'] })
  const dispute = (sentence: string) =>
    rpc<Reply>('log_stance', { area, entry, revision: 1, stance: 'disputed', sentence }, la)
  for (const words of NOTHING) {
    const named = JSON.stringify(words)
    const [titled] = await push(area, forum, operation('activity', randomUUID(), record('activity', { title: words })))
    expect(titled?.problem, named).toBe('field:/title')
    const refused = { ...record('meeting_request', goodRecords.meeting_request), met: 'no', reason: words }
    const [unmet] = await push(area, forum, operation('meeting_request', randomUUID(), refused))
    expect(unmet?.problem, named).toBe('field:/reason')
    const [late] = await push(area, forum, operation('activity', entry, { title: 'Other' }, { reason: words }))
    expect(late?.problem, named).toBe('malformed')
    expect(await dispute(words), named).toMatchObject({ problem: 'sentence' })
  }
  expect(await dispute(REAL)).toMatchObject({ status: 'kept' })
})

test('notes and decisions say something and are signed', async () => {
  const area = await newArea()
  await smallPlan(area)
  const lead = await signIn({ area, role: 'lead', agency: 'la' })
  const note = (words: string, signed: string) => {
    const given = { id: randomUUID(), metric: 'feedback_satisfied_la', month: '2025-03', kind: 'note', words, signed }
    return rpc<Reply>('write_metric_note', { area, note: given }, lead)
  }
  const decide = (words: string, signed: string) => {
    const given = { id: randomUUID(), statement: 1, month: '2024-07', footing: 'business_as_usual', words, signed }
    return rpc<Reply>('write_footing', { area, decision: given }, lead)
  }
  for (const ask of [note, decide]) {
    for (const words of NOTHING) {
      expect(await ask(words, 'Ann Example'), JSON.stringify(words)).toMatchObject({ problem: 'words' })
      expect(await ask('The board said so.', words), JSON.stringify(words)).toMatchObject({ problem: 'signed' })
    }
    expect(await ask(REAL, 'Ann Example')).toEqual({ status: 'written' })
  }
})

test('a plan has a title, and so has each statement and each measure of it', async () => {
  const area = await newArea()
  const lead = await signIn({ area, role: 'lead', agency: 'la' })
  const adopt = (plan: object) =>
    rpc<Reply>('adopt_plan', { area, key: 'the-plan', adopted_on: '2024-05-01', plan: { ...printed, ...plan } }, lead)
  const first = <T>(all: T[], more: Partial<T>) => all.map((one, n) => (n === 0 ? { ...one, ...more } : one))
  for (const words of NOTHING) {
    expect(await adopt({ title: words }), JSON.stringify(words)).toMatchObject({ part: 'plan' })
    expect(await adopt({ statements: first(printed.statements, { title: words }) })).toMatchObject({
      part: 'plan_statement',
    })
    expect(await adopt({ metrics: first(printed.metrics, { label: words }) })).toMatchObject({ part: 'plan_metric' })
  }
  expect(await adopt({ title: REAL })).toEqual({ status: 'adopted' })
})

test('a report says that nothing was written where words of nothing were', async () => {
  const area = await newArea()
  const lead = await signIn({ area, role: 'lead', agency: 'la' })
  await rpc('adopt_plan', { area, key: 'the-plan', adopted_on: '2024-05-01', plan: printed }, lead)
  const [month] = await rows<{ is: string }>('select private.month_text(private.london_day()) as is')
  const ask = (door: string, more: object) => rpc<Reply>(door, { area, month: month!.is, base: 0, ...more }, lead)
  const words = { what: '\u200B\u200B', soWhat: ' kept as typed \n', nowWhat: '\n' }
  expect(await ask('write_pack_words', { statement: 1, words })).toMatchObject({ status: 'written' })
  // Said again, as after a lost reply, it is one.
  expect(await ask('write_pack_words', { statement: 1, words })).toMatchObject({ status: 'written' })
  const state = { status: 'done', rag: 'green', note: '\u2003', evidence: '\u200B' }
  const action = { kind: 'outstanding', place: 1, state }
  expect(await ask('say_action', action)).toMatchObject({ status: 'written' })
  expect(await ask('say_action', action)).toMatchObject({ status: 'written' })
  const kept = await rows<{ words: string[] }>(
    `select array[w.what, w.so_what, w.now_what] as words from private.pack_words w join private.area a on a.id = w.area_id where a.key = $1
     union all select array[s.note, s.evidence] from private.action_state s join private.area a on a.id = s.area_id where a.key = $1`,
    [area],
  )
  expect(kept.map((one) => one.words)).toEqual([
    ['', ' kept as typed \n', ''],
    ['', ''],
  ])
  // Of a report that is over, changed words come with why.
  const past = (base: number, what: string, why: string) =>
    ask('write_pack_words', { month: '2024-07', statement: 1, base, words: { ...words, what, why } })
  expect(await past(0, 'It fell.', '')).toMatchObject({ status: 'written' })
  for (const why of NOTHING)
    expect(await past(1, 'It rose.', why), JSON.stringify(why)).toMatchObject({ problem: 'why_needed' })
  expect(await past(1, 'It rose.', REAL)).toMatchObject({ status: 'written' })
})
