import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { api, rows, rpc, signIn } from '../../tests/support/real-lane/lane.ts'
import { cell, grid, history, manualArea, put } from './manual-area.ts'

const own = (area: string, caller: { token: string }, metric: string, owner: string, agency: string | null) =>
  rpc<{ status: string } | null>('set_manual_owner', { area, metric, owner, agency }, caller)
const missing = (area: string, caller: { token: string }) =>
  rpc<
    | { metric: string; owner: string; mayEnter: boolean; months: { month: string; state: string; late: boolean }[] }[]
    | null
  >('manual_missing', { area }, caller)

test('staff and leads of the area enter and read; the forum, next door and strangers find nothing there', async () => {
  const { area, forum, la, lead } = await manualArea()
  const neighbour = await manualArea()
  const stranger = await signIn()
  for (const caller of [la, lead]) {
    expect(await put(area, caller, [cell({ metric: 'laspb_decisions_made' })])).toMatchObject({ status: 'saved' })
    expect(await grid(area, caller, '2024-06', '2024-06')).not.toBeNull()
  }
  for (const caller of [forum, neighbour.la, neighbour.lead, stranger]) {
    expect(await put(area, caller, [cell()])).toBeNull()
    expect(await grid(area, caller, '2024-06', '2024-06')).toBeNull()
    expect(await history(area, caller, 'complaints_la', '2024-06')).toBeNull()
    expect(await missing(area, caller)).toBeNull()
    expect(await own(area, caller, 'complaints_la', 'Mine', null)).toBeNull()
  }
  // A neighbour's history of the same metric and month is its own, and empty.
  expect(await history(neighbour.area, neighbour.la, 'laspb_decisions_made', '2024-06')).toEqual([])
  for (const [name, args] of [
    ['manual_grid', { area }],
    ['put_manual', { area, operation: randomUUID(), cells: [cell()] }],
    ['manual_history', { area, metric: 'complaints_la', month: '2024-06' }],
    ['manual_missing', { area }],
    ['set_manual_owner', { area, metric: 'complaints_la', owner: 'x' }],
  ] as const)
    expect((await api('POST', `rpc/${name}`, { body: args })).status, name).toBe(401)
})

test('a lead says whose a figure is; then only that agency’s staff enter it, and leads', async () => {
  const { area, la, health, lead } = await manualArea()
  expect(await own(area, la, 'complaints_la', 'Complaints team', 'la')).toBeNull()
  expect(await own(area, lead, 'complaints_la', '', 'la')).toEqual({ status: 'refused' })
  expect(await own(area, lead, 'complaints_la', 'Complaints team', 'moon')).toEqual({ status: 'refused' })
  expect(await own(area, lead, 'complaints_la', 'Complaints team', 'la')).toEqual({ status: 'changed' })
  expect(await own(area, lead, 'complaints_la', 'Complaints team', 'la')).toEqual({ status: 'same' })
  expect(await put(area, health, [cell()])).toMatchObject({ problems: [{ code: 'not_yours' }] })
  expect(await put(area, la, [cell()])).toMatchObject({ status: 'saved' })
  expect(await put(area, lead, [cell({ month: '2024-07' })])).toMatchObject({ status: 'saved' })
  const row = (await grid(area, health, '2024-06', '2024-06'))!.rows.find((one) => one.metric === 'complaints_la')
  expect(row).toMatchObject({
    owner: 'Complaints team',
    agency: 'la',
    mayEnter: false,
    cells: [{ numerator: 9, by: '' }],
  })
})

test('1 to 4 people are hidden from those who do not enter them, in grid and history, with the words beside them', async () => {
  const { area, la, health, lead } = await manualArea()
  const few = { metric: 'cyp_jointly_commissioned_packages', note: 'two from one school', final: true }
  await own(area, lead, few.metric, 'Joint commissioning', 'la')
  await put(area, la, [cell({ ...few, numerator: 3 }), cell({ ...few, month: '2024-07', numerator: 5 })])
  for (const [caller, numerators, notes] of [
    [la, [3, 5], ['two from one school', 'two from one school']],
    [health, [null, 5], ['', 'two from one school']],
  ] as const) {
    const { cells } = (await grid(area, caller, '2024-06', '2024-07'))!.rows.find((one) => one.metric === few.metric)!
    expect(cells.map((one) => one.numerator)).toEqual(numerators)
    expect(cells.map((one) => one.note)).toEqual(notes)
    expect((await history(area, caller, few.metric, '2024-06'))![0]!.numerator).toBe(numerators[0])
  }
})

test('missing is what nobody entered of the last twelve months, by owner; a yearly row is asked for once a year', async () => {
  const { area, la, lead } = await manualArea()
  const [months] = await rows<{ list: string[] }>(
    `select array_agg(private.month_text(g::date) order by g) as list from generate_series(private.first_of_month(private.london_day())
       - interval '12 months', private.first_of_month(private.london_day()) - interval '1 month', interval '1 month') g`,
  )
  const list = months!.list
  await own(area, lead, 'complaints_la', 'Complaints team', 'la')
  await put(area, la, [
    ...list.slice(1).map((month, i) => cell({ month, final: i > 0 })),
    cell({ metric: 'send_jsna_published', month: list[0]!, numerator: 1 }),
  ])
  const of = async (metric: string) => (await missing(area, la))!.find((one) => one.metric === metric)
  expect(await of('complaints_la')).toMatchObject({
    owner: 'Complaints team',
    months: [{ month: list[0], state: 'missing', late: true }],
  })
  expect(await of('send_jsna_published')).toBeUndefined()
  expect((await of('ehcna_requests'))!.months.map((one) => one.month)).toEqual(list)
  await rpc('close_month', { area, month: list[1] }, lead)
  expect((await of('complaints_la'))!.months).toMatchObject([
    { state: 'missing' },
    { month: list[1], state: 'provisional' },
  ])
})

test('the demonstration goes through the same checks, and nobody can call its door', async () => {
  const { area, lead } = await manualArea()
  const reply = await api('POST', 'rpc/put_manual_demo', {
    body: { area, operation: randomUUID(), cells: [cell()] },
    token: lead.token,
  })
  expect(reply.status).toBe(404)
})
