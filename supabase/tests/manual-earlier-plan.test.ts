import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rows, rpc } from '../../tests/support/real-lane/lane.ts'
import type { PlanFile } from '../../src/domain/plan/plan-file.ts'
import { cell, grid, manualArea, put } from './manual-area.ts'

/** Figures by hand where the plan has changed: a row of the earlier plan alone, one that goes on, and one that is new. */

const printed = JSON.parse(readFileSync('src/content/plans/wirral-2024-05.json', 'utf8')) as PlanFile
const GOES_ON = 'tribunals_lodged'
const ENDS = 'complaints_la'

/** The month so many months ago. */
const ago = async (months: number) =>
  (
    await rows<{ month: string }>(
      `select private.month_text((private.london_day() - make_interval(months => $1))::date) as month`,
      [months],
    )
  )[0]!.month

/** An area whose second plan, three months ago, dropped all rows but one, and prints nothing from before it. */
async function changedArea() {
  const is = await manualArea()
  const began = await ago(3)
  const row = printed.metrics.find((one) => one.key === GOES_ON)!
  const next: PlanFile = {
    ...printed,
    historic_months: [],
    trajectory_months: [began],
    start_month: null,
    plan_end: '2040-12',
    statements: [{ number: 1, title: 'One' }],
    metrics: [{ ...row, statement: 1, row: 1, historic: {}, trajectory: [] }],
    outstanding_actions: [],
    new_actions: [],
    bau_assurance: [],
  }
  expect(
    await rpc('adopt_plan', { area: is.area, key: 'next-plan', adopted_on: `${began}-10`, plan: next }, is.lead),
  ).toEqual({ status: 'adopted' })
  return { ...is, began, last: await ago(4) }
}

test('a row of an earlier plan alone can be entered for the months of that plan, and for no other', async () => {
  const { area, la, lead, began, last } = await changedArea()
  const saved = await put(area, la, [cell({ month: last }), cell({ month: '2024-06' })])
  expect(saved).toMatchObject({ status: 'saved' })
  for (const month of [began, await ago(0)])
    expect(await put(area, lead, [cell({ month })])).toEqual({
      status: 'refused',
      problems: [{ code: 'not_in_plan', until: last, at: 0 }],
    })
  // Neither before any plan, nor in a month that has not begun, nor a row of no plan.
  const code = async (more: Parameters<typeof cell>[0]) => (await put(area, la, [cell(more)]))?.problems?.[0]?.code
  expect(await code({ month: '2021-09' })).toBe('before_plan')
  expect(await code({ month: '2099-01' })).toBe('future')
  expect(await code({ metric: 'no_such_row', month: last })).toBe('unknown_metric')
  // A row that goes on is entered before and after.
  expect(
    await put(
      area,
      la,
      [last, began].map((month) => cell({ metric: GOES_ON, month })),
    ),
  ).toMatchObject({
    status: 'saved',
  })
})

test('a new row is due from the month its plan is in force, or from its first milestone; a row that goes on as before', async () => {
  const { area, la, lead, began, last } = await changedArea()
  const this_month = await ago(0)
  const row = printed.metrics.find((one) => one.key === ENDS)!
  const fresh = { ...row, statement: 1, historic: {}, trajectory: [] }
  const at = (month: string) => [{ month, raw: '9', comparator: null, value: 9 }]
  const [two, one] = [await ago(2), await ago(1)]
  const next: PlanFile = {
    ...printed,
    historic_months: [],
    // As in a plan begun from a copy of an older one.
    trajectory_months: ['2024-04'],
    start_month: null,
    plan_end: '2040-12',
    statements: [{ number: 1, title: 'One' }],
    metrics: [
      { ...printed.metrics.find(({ key }) => key === GOES_ON)!, statement: 1, row: 1, historic: {}, trajectory: [] },
      { ...fresh, row: 2, key: 'new_without_milestone' },
      { ...fresh, row: 3, key: 'new_with_an_earlier_one', trajectory: at('2024-06') },
      { ...fresh, row: 4, key: 'new_with_a_later_one', trajectory: at(one) },
    ],
    outstanding_actions: [],
    new_actions: [],
    bau_assurance: [],
  }
  expect(await rpc('adopt_plan', { area, key: 'third', adopted_on: `${two}-05`, plan: next }, lead)).toEqual({
    status: 'adopted',
  })
  const missing = await rpc<{ metric: string; months: { month: string }[] }[]>('manual_missing', { area }, la)
  const months = (metric: string) => missing.find((each) => each.metric === metric)?.months.map(({ month }) => month)
  expect(months('new_without_milestone')).toEqual([two, one])
  expect(months('new_with_an_earlier_one')).toEqual([two, one])
  expect(months('new_with_a_later_one')).toEqual([one])
  expect(months(GOES_ON)).toEqual(expect.arrayContaining([last, began, two, one]))
  expect(months(GOES_ON)).not.toContain(this_month)
})

test('rights are asked of a row of an earlier plan as of any other', async () => {
  const { area, health, forum, lead, last } = await changedArea()
  await rpc('set_manual_owner', { area, metric: ENDS, owner: 'Council team', agency: 'la' }, lead)
  expect((await put(area, health, [cell({ month: last })]))?.problems?.[0]?.code).toBe('not_yours')
  expect(await put(area, forum, [cell({ month: last })])).toBeNull()
})

test('the grid says up to which month a row goes, and what is missing asks for no month after it', async () => {
  const { area, la, began, last } = await changedArea()
  const shown = (await grid(area, la, last, began))!
  const until = Object.fromEntries(shown.rows.map((row) => [row.metric, (row as { until?: string | null }).until]))
  expect([until[ENDS], until[GOES_ON], shown.earliest]).toEqual([last, null, '2021-10'])
  const missing = await rpc<{ metric: string; months: { month: string }[] }[]>('manual_missing', { area }, la)
  const months = (metric: string) => missing.find((one) => one.metric === metric)!.months.map((one) => one.month)
  expect(months(ENDS)).toContain(last)
  expect(months(ENDS).filter((month) => month >= began)).toEqual([])
  expect(months(GOES_ON)).toEqual(expect.arrayContaining([last, began]))
})
