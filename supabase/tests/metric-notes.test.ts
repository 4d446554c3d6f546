import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { rows, rpc, signIn, type Caller } from '../../tests/support/real-lane/lane.ts'
import { forumArea } from './forum-log.ts'

const METRIC = 'coproduction_activities_monthly'
type Card = {
  id: string
  month: string
  kind: string
  words: string
  signed: string
  agency: string | null
  mayTakeBack: boolean
  takenBack: { words: string; signed: string } | null
}
type Notes = { mayNote: boolean; maySetBaseline: boolean; notes: Card[] }
type Said = { status: string; problem?: string }

const note = (more: Record<string, unknown> = {}) => ({
  id: randomUUID(),
  metric: METRIC,
  month: '2025-03',
  kind: 'note',
  words: 'The forum moved house.',
  signed: 'Ann Example',
  ...more,
})
const baseline = (more: Record<string, unknown> = {}) =>
  note({ kind: 'baseline', words: 'A new way of counting.', ...more })
const write = (area: string, caller: Caller, given: unknown) =>
  rpc<Said | null>('write_metric_note', { area, note: given }, caller)
const read = (area: string, caller: Caller, metric: string | null = METRIC) =>
  rpc<Notes | null>('metric_notes', { area, metric }, caller)

test('staff write notes and leads baselines too; the forum reads them and writes neither', async () => {
  const { area, forum, la, lead } = await forumArea()
  expect(await write(area, la, note())).toEqual({ status: 'written' })
  expect(await write(area, la, baseline())).toEqual({ status: 'refused', problem: 'not_yours' })
  expect(await write(area, lead, baseline({ month: '2025-04' }))).toEqual({ status: 'written' })
  for (const given of [note(), baseline()])
    expect(await write(area, forum, given)).toEqual({ status: 'refused', problem: 'not_yours' })

  const seen = await read(area, forum)
  expect(seen).toMatchObject({ mayNote: false, maySetBaseline: false })
  expect(seen!.notes).toMatchObject([
    { month: '2025-03', kind: 'note', signed: 'Ann Example', agency: 'la', mayTakeBack: false, takenBack: null },
    { month: '2025-04', kind: 'baseline', words: 'A new way of counting.', mayTakeBack: false },
  ])
  expect(await read(area, la)).toMatchObject({ mayNote: true, maySetBaseline: false })
  expect(await read(area, lead)).toMatchObject({ mayNote: true, maySetBaseline: true })
})

test('of another area nobody reads or writes a thing, and it is like one that does not exist', async () => {
  const { area, lead } = await forumArea()
  await write(area, lead, note())
  const stranger = await signIn({ area: 'sefton', role: 'lead' })
  for (const where of [area, 'nowhere']) {
    expect(await read(where, stranger)).toBeNull()
    expect(await write(where, stranger, note())).toBeNull()
  }
  const other = await forumArea()
  expect(await read(other.area, other.lead, null)).toMatchObject({ notes: [] })
  // Nor can a row of one area be taken back from another.
  const [{ id }] = (await read(area, lead))!.notes as [Card]
  expect(await write(other.area, other.lead, note({ takesBack: id }))).toEqual({
    status: 'refused',
    problem: 'unknown',
  })
})

test('a baseline needs a name, a reason and a month of the past; a month has one', async () => {
  const { area, lead } = await forumArea()
  const refused = async (more: Record<string, unknown>) => (await write(area, lead, baseline(more)))!.problem
  expect(await refused({ signed: ' ' })).toBe('signed')
  expect(await refused({ words: '  x ' })).toBe('words')
  expect(await refused({ words: 'x'.repeat(301) })).toBe('words')
  expect(await refused({ words: 'two\nlines' })).toBe('words')
  expect(await refused({ month: '2999-01' })).toBe('month')
  expect(await refused({ month: '2025-13' })).toBe('month')
  expect(await refused({ metric: 'no_such_row' })).toBe('malformed')
  expect(await refused({ kind: 'limit' })).toBe('malformed')
  expect(await refused({ id: 'x' })).toBe('malformed')
  for (const given of [null, [], 5, 'x']) expect((await write(area, lead, given))!.problem).toBe('malformed')
  expect((await read(area, lead))!.notes).toEqual([])
  expect(await write(area, lead, baseline())).toEqual({ status: 'written' })
  expect(await refused({})).toBe('there_is_one')
})

test('said twice it stands once; the same id with other words is refused', async () => {
  const { area, lead } = await forumArea()
  const given = baseline()
  for (let i = 0; i < 2; i++) expect(await write(area, lead, given)).toEqual({ status: 'written' })
  expect((await write(area, lead, { ...given, words: 'Something else.' }))!.problem).toBe('malformed')
  expect((await read(area, lead))!.notes).toHaveLength(1)
})

test('taken back by another row with a name and a reason: both stay to be read, and a month can have a new baseline', async () => {
  const { area, la, health, lead } = await forumArea()
  const mine = note()
  const line = baseline()
  await write(area, la, mine)
  await write(area, lead, line)
  const back = (of: { id: string }, more = {}) => note({ takesBack: of.id, words: 'It was another month.', ...more })

  expect((await write(area, health, back(mine)))!.problem).toBe('not_yours')
  expect((await write(area, la, back(line)))!.problem).toBe('not_yours')
  expect((await write(area, lead, back(line, { words: '' })))!.problem).toBe('words')
  expect(await write(area, la, back(mine))).toEqual({ status: 'written' })
  const gone = back(line)
  for (let i = 0; i < 2; i++) expect(await write(area, lead, gone)).toEqual({ status: 'written' })
  expect((await write(area, lead, back(line)))!.problem).toBe('gone')
  expect((await write(area, lead, back(gone)))!.problem).toBe('unknown')
  expect(await write(area, lead, baseline())).toEqual({ status: 'written' })

  const { notes } = (await read(area, la))!
  expect(notes.filter((one) => one.takenBack?.words === 'It was another month.')).toHaveLength(2)
  expect(notes.filter((one) => one.takenBack === null)).toMatchObject([{ kind: 'baseline', month: '2025-03' }])
})

test('two leads at once set one baseline between them', async () => {
  const { area, lead } = await forumArea()
  const other = await signIn({ area, role: 'lead', agency: 'health' })
  const said = await Promise.all([lead, other, lead, other].map((who) => write(area, who, baseline())))
  expect(said.filter((one) => one!.status === 'written')).toHaveLength(1)
})

test('nobody changes or deletes a row, not even the engine', async () => {
  const { area, lead } = await forumArea()
  const given = note()
  await write(area, lead, given)
  await expect(rows('update private.metric_note set words = $2 where id = $1', [given.id, 'other'])).rejects.toThrow(
    /metric_note/,
  )
  await expect(rows('delete from private.metric_note where id = $1', [given.id])).rejects.toThrow(/metric_note/)
})

test('a row that repeats another row’s figures shares its notes', async () => {
  const { area, lead } = await forumArea()
  await rows(
    `insert into private.plan_metric (plan_id, area_id, key, statement, "row", label, unit, direction, direction_source, target_kind,
       has_numeric_trajectory, period, feed, notes, same_as)
     select p.id, p.area_id, 'again', 1, 99, 'again', 'count', 'trend-only', 'derived', 'none', false, 'monthly', 'log', '', $2
     from private.plan p join private.area a on a.id = p.area_id where a.key = $1`,
    [area, METRIC],
  )
  await write(area, lead, note({ metric: 'again' }))
  expect((await read(area, lead, METRIC))!.notes).toHaveLength(1)
  expect((await read(area, lead, 'again'))!.notes).toHaveLength(1)
  expect((await read(area, lead, 'pcpw_formal_escalations'))!.notes).toEqual([])
})
