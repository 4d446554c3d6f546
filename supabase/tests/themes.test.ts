import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { rows, rpc, signIn } from '../../tests/support/real-lane/lane.ts'
import { addTheme, change, read, readersOf, send } from './comments-in-hand.ts'

type Months = {
  months: { month: string; reading: boolean }[]
  themes: { id: string; name: string; months: { month: string; hidden: boolean; people: number | null }[] }[]
}
const months = (area: string, caller: { token: string }) => rpc<Months>('theme_months', { area }, caller)
const theme = (area: string, caller: { token: string }, what: object) =>
  rpc<{ status: string; problem?: string }>('change_theme', { area, theme: what }, caller)

test('a theme’s month counts people once, hides one to four, shows nought and five, and says while comments are unread', async () => {
  const { area, la, health } = await readersOf()
  const [waiting, other] = [await addTheme(area, la, 'Waiting'), await addTheme(area, la, 'Other')]
  for (let n = 0; n < 5; n += 1) await send(area, { EH9: `Slow ${n}.`, EH10: `Faster ${n}.` })
  const page = (await read(area, la))!.comments
  const mine = async (id: string) => (await months(area, la)).themes.find((one) => one.id === id)!.months
  expect(await mine(waiting)).toEqual([{ month: '2025-03', hidden: false, people: 0 }])
  const slow = page.filter(({ question }) => question === 'EH9')
  for (const [n, { id }] of slow.entries()) {
    await change(area, la, id, { theme: waiting, on: true })
    await change(area, la, id, { theme: waiting, on: true })
    expect(await mine(waiting)).toEqual([{ month: '2025-03', hidden: n < 4, people: n < 4 ? null : 5 }])
  }
  // The same five people said it in their other answer, too.
  for (const { id } of page.filter(({ question }) => question === 'EH10'))
    await change(area, la, id, { theme: waiting, on: true })
  expect(await mine(waiting)).toMatchObject([{ people: 5 }])
  expect(await mine(other)).toMatchObject([{ people: 0 }])
  expect((await months(area, la)).months).toEqual([{ month: '2025-03', reading: true }])
  for (const { id } of page) await change(area, la, id, { read: true })
  expect((await months(area, la)).months).toEqual([{ month: '2025-03', reading: false }])
  // Over the comments of all agencies, staff could take off their own and be left with another's.
  expect(await months(area, health)).toMatchObject({ months: [], themes: [{ months: [] }, { months: [] }] })
  await change(area, la, slow[0]!.id, { theme: waiting, on: false })
  await change(area, la, page.find(({ words }) => words === slow[0]!.words.replace('Slow', 'Faster'))!.id, {
    theme: waiting,
    on: false,
  })
  expect(await mine(waiting)).toEqual([{ month: '2025-03', hidden: true, people: null }])
})

test('themes are added, renamed and retired; two never share a name; a retired one keeps its counts', async () => {
  const { area, la, lead } = await readersOf()
  const id = await addTheme(area, la, 'Waiting')
  expect(await theme(area, lead, { name: 'waiting' })).toMatchObject({ problem: 'taken' })
  expect(await theme(area, lead, { id, name: 'Waiting times' })).toMatchObject({ status: 'kept' })
  expect(await theme(area, lead, { id, retired: true })).toMatchObject({ status: 'kept' })
  expect(await months(area, la)).toMatchObject({ themes: [{ id, name: 'Waiting times', retired: true }] })
  for (const name of ['', ' x ', 'x'.repeat(61), 'a\nb'])
    expect(await theme(area, la, { name })).toMatchObject({ problem: 'name' })
  expect(await theme(area, la, { id, retired: 'yes' })).toMatchObject({ problem: 'malformed' })
  for (let n = 0; n < 30; n += 1) await addTheme(area, la, `Theme ${n}`)
  expect(await theme(area, la, { name: 'One too many' })).toMatchObject({ problem: 'too_many' })
})

const fields = (more: object = {}) => ({
  youSaid: 'Nobody tells us while we wait.',
  weDid: 'Every family hears from us each month.',
  status: 'done',
  owner: 'la',
  publish: true,
  ...more,
})
type Written = { status: string; problem?: string; field?: string; revision?: number }

test('a theme leads to what we did, which everybody reads once it is published, and no longer when it is not', async () => {
  const { area, la } = await readersOf()
  const [id, waiting] = [randomUUID(), await addTheme(area, la, 'Waiting')]
  const write = (f: object, base: number) =>
    rpc<Written>('write_said_did', { area, entry: { id, theme: waiting, base, fields: f } }, la)
  expect(await write(fields({ publish: false }), 0)).toEqual({ status: 'kept', revision: 1 })
  expect(await rpc('what_changed', { area })).toEqual([])
  expect(await write(fields(), 0)).toMatchObject({ problem: 'changed', mine: true })
  const lead = await signIn({ area, role: 'lead', agency: 'health' })
  const by = (base: number) => ({ area, entry: { id, theme: waiting, base, fields: fields() } })
  expect(await rpc('write_said_did', by(0), lead)).toMatchObject({ problem: 'changed', mine: false })
  expect(await write(fields(), 1)).toEqual({ status: 'kept', revision: 2 })
  expect(await write(fields(), 1)).toEqual({ status: 'kept', revision: 2 })
  const { publish: _, ...shown } = fields()
  expect(await rpc('what_changed', { area })).toEqual([{ ...shown, demo: false }])
  expect(await rpc('agency_said_did', { area }, la)).toMatchObject([{ id, theme: waiting, revision: 2, yours: true }])
  await write(fields({ publish: false }), 2)
  expect(await rpc('what_changed', { area })).toEqual([])
  await expect(rows('delete from private.agency_said_did')).rejects.toThrow('never changed')
})

test('staff write for their own agency alone, and nobody writes over another agency’s or area’s', async () => {
  const { area, la, health, lead } = await readersOf()
  const there = await readersOf()
  const id = randomUUID()
  const write = (where: string, caller: { token: string }, f: object, base = 0) =>
    rpc<Written>('write_said_did', { area: where, entry: { id, theme: null, base, fields: f } }, caller)
  expect(await write(area, la, fields({ owner: 'health' }))).toMatchObject({ problem: 'not_yours' })
  expect(await write(area, la, fields())).toMatchObject({ status: 'kept' })
  expect(await write(area, health, fields({ owner: 'health' }), 1)).toMatchObject({ problem: 'not_yours' })
  expect(await write(there.area, there.lead, fields({ weDid: 'Ours.' }), 1)).toMatchObject({ problem: 'not_yours' })
  expect(await write(area, lead, fields({ weDid: 'More.' }), 1)).toMatchObject({ status: 'kept', revision: 2 })
  expect(await write(there.area, la, fields())).toBeNull()
})

test.each([
  ['nothing said', { youSaid: '' }, '/youSaid'],
  ['done without what', { weDid: '' }, '/weDid'],
  ['not possible without why', { status: 'not_possible' }, '/whyNot'],
  ['a day that is none', { doneOn: '2025-02-30' }, '/doneOn'],
  ['a field nobody knows', { secret: 'x' }, '/secret'],
  ['done the day after tomorrow', { doneOn: new Date(Date.now() + 3 * 864e5).toISOString().slice(0, 10) }, '/doneOn'],
])('%s is refused, with the field', async (_what, more, field) => {
  const { area, la } = await readersOf()
  const entry = { id: randomUUID(), theme: null, base: 0, fields: fields(more) }
  expect(await rpc('write_said_did', { area, entry }, la)).toEqual({ status: 'refused', problem: 'field', field })
})

test.each([['shared'], ['deleted'], ['demo'], ['from']])('the mark %s is not to be set from outside', async (mark) => {
  const { area, la } = await readersOf()
  const entry = { id: randomUUID(), theme: null, base: 0, fields: fields({ [mark]: true }) }
  expect(await rpc('write_said_did', { area, entry }, la)).toMatchObject({ problem: 'malformed' })
})
