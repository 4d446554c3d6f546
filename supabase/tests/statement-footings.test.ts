import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { newArea, rows, rpc, signIn, type Caller } from '../../tests/support/real-lane/lane.ts'
import { smallPlan } from './small-plan.ts'

type Statement = { number: number; footing: string; footingSince: string | null }
type Footings = {
  mayWrite: boolean
  begins: string
  statements: Statement[]
  decisions: { id: string; takenBack: { words: string } | null }[]
}

const decision = (more: Record<string, unknown> = {}) => ({
  id: randomUUID(),
  statement: 1,
  month: '2024-07',
  footing: 'business_as_usual',
  words: 'The board decided so on 9 July.',
  signed: 'Ann Example',
  ...more,
})
const write = (area: string, caller: Caller, given: unknown) =>
  rpc<{ status: string; problem?: string } | null>('write_footing', { area, decision: given }, caller)
const read = (area: string, caller: Caller) => rpc<Footings | null>('statement_footings', { area }, caller)
const refused = (problem: string) => ({ status: 'refused', problem })
const written = { status: 'written' }

async function place() {
  const area = await newArea()
  await smallPlan(area)
  return { area, lead: await signIn({ area, role: 'lead' }), staff: await signIn({ area, role: 'staff' }) }
}

test('a statement is a priority until a lead writes down otherwise, and each month shows what held then', async () => {
  const { area, lead, staff } = await place()
  const at = async (as_of: string) =>
    (await rpc<{ statements: Statement[] }>('scorecard', { area, as_of }, staff)).statements[0]
  expect((await read(area, staff))!).toMatchObject({ mayWrite: false, begins: '2024-05', decisions: [] })
  expect(await write(area, lead, decision())).toEqual(written)
  expect(await write(area, lead, decision({ month: '2025-02', footing: 'priority' }))).toEqual(written)
  expect(await at('2024-06-30')).toMatchObject({ footing: 'priority', footingSince: null })
  expect(await at('2024-07-31')).toMatchObject({ footing: 'business_as_usual', footingSince: '2024-07' })
  expect(await at('2025-03-31')).toMatchObject({ footing: 'priority', footingSince: '2025-02' })
})

test('the public page says it too', async () => {
  const { area, lead } = await place()
  await write(area, lead, decision())
  const open = await rpc<{ statements: Statement[] }>('public_figures', { area }, {})
  expect(open.statements[0]).toMatchObject({ footing: 'business_as_usual', footingSince: '2024-07' })
})

test('only a lead of the area writes, and nothing of it can be changed', async () => {
  const { area, lead, staff } = await place()
  const elsewhere = await signIn({ area: 'sefton', role: 'lead' })
  for (const caller of [staff, elsewhere, await signIn({ area, role: 'forum', agency: 'pcpw' })])
    expect(await write(area, caller, decision())).toBeNull()
  expect(await read(area, elsewhere)).toBeNull()
  await write(area, lead, decision())
  await expect(rows(`update private.statement_footing set footing = 'priority'`, [])).rejects.toThrow(
    /never changed|append|stay|not allowed|cannot/i,
  )
  await expect(rows(`delete from private.statement_footing`, [])).rejects.toThrow(
    /never changed|append|stay|not allowed|cannot/i,
  )
})

test('what does not fit is refused with its reason, and a repeat is one decision', async () => {
  const { area, lead } = await place()
  const wrong: [string, Record<string, unknown>][] = [
    ['malformed', { statement: 2 }],
    ['malformed', { footing: 'finished' }],
    ['malformed', { id: 'one' }],
    ['month', { month: '2024-04' }],
    ['month', { month: '2099-01' }],
    ['month', { month: 'July' }],
    ['words', { words: 'x' }],
    ['words', { words: 'a\u0007bell' }],
    ['signed', { signed: '' }],
    ['is_so', { footing: 'priority' }],
    ['unknown', { takesBack: randomUUID() }],
  ]
  for (const [problem, part] of wrong)
    expect(await write(area, lead, decision(part)), problem).toEqual(refused(problem))
  const one = decision()
  expect(await write(area, lead, one)).toEqual(written)
  expect(await write(area, lead, one)).toEqual(written)
  expect(await write(area, lead, { ...one, month: '2024-08' })).toEqual(refused('malformed'))
  expect((await read(area, lead))!.decisions).toHaveLength(1)
})

test('a decision that was written down wrongly holds no longer, and can still be read', async () => {
  const { area, lead } = await place()
  const one = decision()
  await write(area, lead, one)
  const back = { id: randomUUID(), takesBack: one.id, words: 'It was another statement.', signed: 'Ann Example' }
  expect(await write(area, lead, back)).toEqual(written)
  expect(await write(area, lead, { ...back, id: randomUUID() })).toEqual(refused('gone'))
  const { statements, decisions } = (await read(area, lead))!
  expect(statements[0]).toMatchObject({ footing: 'priority', footingSince: null })
  expect(decisions).toMatchObject([{ id: one.id, takenBack: { words: 'It was another statement.' } }])
})
