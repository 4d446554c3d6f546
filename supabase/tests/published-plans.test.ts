import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { newArea, rows, rpc, signIn } from '../../tests/support/real-lane/lane.ts'
import type { PlanFile } from '../../src/domain/plan/plan-file.ts'
import { headline } from '../../src/domain/plan/headline.ts'
import { judgedRow, publicFigures } from '../../src/domain/plan/public-figures.ts'
import { cell, manualArea, put } from './manual-area.ts'

/** What is published while a month is opened again, and by plans that are no longer in force. */

const read = async (area: string, plan: string | null = null) =>
  publicFigures.parse(await rpc('public_figures', { area, plan }))

/** Months of a row as everybody reads them: `2024-06 9`. */
const told = (figures: Awaited<ReturnType<typeof read>>, metric: string) =>
  figures!.metrics.find((one) => one.key === metric)!.points.map(({ month, value }) => `${month} ${value}`)

test('a month that is opened again stays published as it was closed, whatever is entered or taken back meanwhile', async () => {
  const { area, la, lead } = await manualArea()
  const other = { metric: 'tribunals_lodged', numerator: 3 }
  expect(await put(area, la, [cell(), cell(other)])).toMatchObject({ status: 'saved' })
  await rpc('close_month', { area, month: '2024-06' }, lead)
  expect(told(await read(area), 'complaints_la')).toEqual(['2024-06 9'])
  expect((await read(area))!.lookedAtAgain).toEqual([])

  await rpc('reopen_month', { area, month: '2024-06', reason: 'Two complaints were counted twice.' }, lead)
  const changed = cell({ revision: 1, numerator: 7 })
  expect(await put(area, la, [changed, cell({ ...other, revision: 1, numerator: null })])).toMatchObject({
    status: 'saved',
  })
  const meanwhile = (await read(area))!
  expect([told(meanwhile, 'complaints_la'), told(meanwhile, 'tribunals_lodged')]).toEqual([
    ['2024-06 9'],
    ['2024-06 3'],
  ])
  expect([meanwhile.lookedAtAgain, meanwhile.asOf]).toEqual([['2024-06'], '2024-06'])
  // Nothing says what somebody entered meanwhile, nor why it was opened.
  expect(JSON.stringify(meanwhile)).not.toContain('counted twice')

  await rpc('close_month', { area, month: '2024-06' }, lead)
  const again = (await read(area))!
  expect([told(again, 'complaints_la'), told(again, 'tribunals_lodged')]).toEqual([['2024-06 7'], []])
  expect(again.lookedAtAgain).toEqual([])
})

const printed = JSON.parse(readFileSync('src/content/plans/wirral-2024-05.json', 'utf8')) as PlanFile
const PEOPLE = 'ehcp_persistently_absent'

/** A plan as it stands in a database that had it before its rules: no lead can adopt it now. */
const putPlan = (area: string, key: string, day: string, file: PlanFile) =>
  rows('select private.put_plan(id, $2, $3::date, $4::jsonb) from private.area where key = $1', [area, key, day, file])

/** Two plans that ask two numbers of one row; complaints are in the first alone. */
async function twoPlans() {
  const area = await newArea()
  const lead = await signIn({ area, role: 'lead', agency: 'la' })
  const row = (key: string) => printed.metrics.find((one) => one.key === key)!
  const plan = (title: string, keys: string[], value: number, month: string): PlanFile => ({
    ...printed,
    title,
    start_month: null,
    plan_end: '2027-10',
    statements: [{ number: 1, title: 'One' }],
    metrics: keys.map((key, i) => ({
      ...row(key),
      statement: 1,
      row: i + 1,
      trajectory: [{ month, raw: String(value), comparator: null, value }],
    })),
    outstanding_actions: [],
    new_actions: [],
    bau_assurance: [],
  })
  const adopt = (key: string, adopted_on: string, file: PlanFile) => putPlan(area, key, adopted_on, file)
  await adopt('first', '2024-05-01', plan('The first', [PEOPLE, 'complaints_la'], 950, '2024-06'))
  const people = { metric: PEOPLE, confirmed: true }
  await put(area, lead, [
    cell({ ...people, month: '2024-06', numerator: 952 }),
    cell({ ...people, month: '2025-06', numerator: 948 }),
    cell({ month: '2024-06' }),
  ])
  for (const month of ['2024-06', '2025-06']) await rpc('close_month', { area, month }, lead)
  const before = (await read(area))!
  await adopt('second', '2025-06-10', plan('The second', [PEOPLE], 947, '2025-06'))
  await adopt('to-come', '2099-01-01', plan('To come', [PEOPLE], 1, '2099-01'))
  return { area, before }
}

test('earlier plans stay readable up to their last month, and the page says which plan it is of', async () => {
  const { area } = await twoPlans()
  const now = (await read(area))!
  expect(now.plan).toMatchObject({ key: 'second', title: 'The second', inForce: true, since: '2025-06' })
  expect(now.plans.map(({ key, inForce }) => [key, inForce])).toEqual([
    ['second', true],
    ['first', false],
  ])
  const first = (await read(area, 'first'))!
  expect(first.plan).toMatchObject({ key: 'first', adoptedOn: '2024-05-01', inForce: false, since: null })
  expect([first.asOf, told(first, PEOPLE), told(first, 'complaints_la')]).toEqual([
    '2024-06',
    ['2024-06 955'],
    ['2024-06 9'],
  ])
  expect(
    headline(
      first.metrics.map((one) => judgedRow(one)),
      first.asOf!,
    ),
  ).toMatchObject({ missed: 1 })
  expect(
    headline(
      now.metrics.map((one) => judgedRow(one)),
      now.asOf!,
    ),
  ).toMatchObject({ missed: 1 })
  // A plan that nobody works to yet, and one that is none, are nobody's business.
  expect(await read(area, 'to-come')).toBeNull()
  expect(await read(area, 'none')).toBeNull()
})

test('one figure of one month is published one way, by whichever plan it is read, today and after the next plan', async () => {
  const { area, before } = await twoPlans()
  const seen = new Map<string, Set<string>>()
  for (const figures of [before, await read(area), await read(area, 'first')])
    for (const { month, value } of figures!.metrics.find((one) => one.key === PEOPLE)!.points)
      seen.set(month, (seen.get(month) ?? new Set()).add(String(value)))
  // By its own plan June 2024 misses 950. By the second, which asked nothing then, 952 would be 950: both would say 950 to 952.
  expect([...seen.get('2024-06')!]).toEqual(['955'])
  const [{ by_second }] = (await rows<{ by_second: number }>(
    `select private.rounded(952, 5, null, 'lower') as by_second`,
  )) as [{ by_second: number }]
  expect(by_second).toBe(950)
})

test('a row that two plans count in two units is published in one alone', async () => {
  const area = await newArea()
  const lead = await signIn({ area, role: 'lead', agency: 'la' })
  const file: PlanFile = {
    ...printed,
    statements: [{ number: 1, title: 'One' }],
    metrics: printed.metrics.filter((one) => one.key === 'complaints_la').map((one) => ({ ...one, statement: 1 })),
    outstanding_actions: [],
    new_actions: [],
    bau_assurance: [],
  }
  const other = { ...file, metrics: [{ ...file.metrics[0]!, unit: 'percent' as const, trajectory: [] }] }
  await putPlan(area, 'first', '2024-05-01', file)
  await put(area, lead, [cell()])
  await rpc('close_month', { area, month: '2024-06' }, lead)
  await putPlan(area, 'second', '2025-06-01', other)
  expect(told(await read(area), 'complaints_la')).toEqual([])
  expect(told(await read(area, 'first'), 'complaints_la')).toEqual(['2024-06 9'])
})
