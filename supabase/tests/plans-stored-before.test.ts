import { readFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { figuresPage } from '../../src/app/figures/figures-page.tsx'
import type { PlanFile } from '../../src/domain/plan/plan-file.ts'
import { publicFigures } from '../../src/domain/plan/public-figures.ts'
import { asAdmin, newArea, rows, rpc, signIn } from '../../tests/support/real-lane/lane.ts'
import { cell, put } from './manual-area.ts'

/** Plans that a database may have from before the rules of a next plan: they are read, and nothing stands still for them. */

const printed = JSON.parse(readFileSync('src/content/plans/wirral-2024-05.json', 'utf8')) as PlanFile
const small = (key: string, change: object): PlanFile => ({
  ...printed,
  statements: [{ number: 1, title: 'One' }],
  metrics: [{ ...printed.metrics.find((one) => one.key === key)!, statement: 1, row: 1, ...change }],
  outstanding_actions: [],
  new_actions: [],
  bau_assurance: [],
})
/** Past every rule of a next plan, as it could be before there were any. */
const store = (area: string, key: string, day: string, file: PlanFile) =>
  rows('select private.put_plan(id, $2, $3::date, $4::jsonb) from private.area where key = $1', [area, key, day, file])

const point = (value: unknown) => ({ month: '2024-06', raw: 'odd', value, comparator: null })
test.each([
  ['a milestone that is no number', { trajectory: [point('NaN')] }],
  ['a milestone without end', { trajectory: [point('Infinity')] }],
  ['an earlier figure that is no number', { historic: { '2022-10': point('NaN') } }],
  ['a target that is no number', { target: { kind: 'value', raw: 'odd', value: '-Infinity', comparator: null } }],
  ['a row that repeats itself', { same_as: 'complaints_la' }],
  ['a share of what is counted without one', { unit: 'percent' }],
  ['a blank label', { label: ' ' }],
])('the published page can be read by a stored plan with %s', async (_, change) => {
  const area = await newArea()
  const lead = await signIn({ area, role: 'lead', agency: 'la' })
  await store(area, 'good', '2024-05-01', small('complaints_la', {}))
  await put(area, lead, [cell({ month: '2024-07' })])
  await rpc('close_month', { area, month: '2024-07' }, lead)
  await store(area, 'odd', '2024-07-01', small('complaints_la', change))
  for (const plan of [null, 'good', 'odd']) {
    const figures = publicFigures.parse(await rpc('public_figures', { area, plan }))
    expect(figures?.metrics).toHaveLength(1)
    expect(figuresPage(figures, area)).toContain(figures!.plan.title)
  }
  await expect(rpc('scorecard', { area }, lead)).resolves.toMatchObject({ plan: { key: 'odd' } })
})

test('a row of the log that a stored plan calls entered by hand has the figures of the log, and cannot be entered beside it', async () => {
  const area = await newArea()
  const lead = await signIn({ area, role: 'lead', agency: 'la' })
  await store(area, 'odd', '2024-05-01', small('formal_communications_parents', { feed: 'manual' }))
  const [known] = await rows(`select 1 from private.manual_metric where metric = 'formal_communications_parents'`)
  expect(known).toBeUndefined()
  const saved = await put(area, lead, [cell({ metric: 'formal_communications_parents' })])
  expect(saved?.problems?.[0]?.code).toBe('unknown_metric')
  expect(await rpc('scorecard', { area }, lead)).toMatchObject({ metrics: [{ feed: 'log' }] })
  // A correction is a new version: the key goes on by the log.
  const next = small('formal_communications_parents', {})
  const adopt = (plan: PlanFile) => rpc('adopt_plan', { area, key: 'put-right', adopted_on: '2024-06-01', plan }, lead)
  expect(await adopt({ ...next, metrics: [{ ...next.metrics[0]!, feed: 'manual' }] })).toMatchObject({
    problem: 'other_line',
  })
  expect(await adopt(next)).toEqual({ status: 'adopted' })
})

test('figures that were entered beside the log are kept aside and counted nowhere, and their month closes', async () => {
  const area = await newArea()
  const metric = 'formal_communications_parents'
  await store(area, 'first', '2024-05-01', small(metric, {}))
  await asAdmin(async (client) => {
    // All of it is undone at the end: a measure is known to every area.
    await client.query('begin')
    const one = async <R>(sql: string, values: unknown[] = []) =>
      (await client.query<{ is: R }>(sql, values)).rows[0]!.is
    const id = await one<number>('select id as is from private.area where key = $1', [area])
    await client.query(`insert into private.manual_metric (metric, counted) values ($1, 'people')`, [metric])
    await client.query(
      `insert into private.manual_figure (area_id, metric, month, revision, numerator, final, entered_by, operation)
       values ($1, $2, '2024-06-01', 1, 9, false, $3, $3)`,
      [id, metric, randomUUID()],
    )
    await client.query(
      `insert into private.metric_month (area_id, metric, month, agency, locality, stage, is_demo, numerator, denominator, options)
       values ($1, $2, '2024-06-01', 'all', '', '', false, 7, 7, '{}'), ($1, 'log.entries', '2024-06-01', 'all', '', '', false, 7, 7, '{}')`,
      [id, metric],
    )
    const close = `select private.keep_close($1, '2024-06-01', '2024-07-20', null), private.keep_entered($1, '2024-06-01', '2024-07-20', null)`
    await client.query('savepoint jammed')
    await expect(client.query(close, [id])).rejects.toThrow(/closed_figure_pkey/)
    await client.query('rollback to jammed')

    for (const verb of ['disable', 'enable']) {
      for (const [table, trigger] of [
        ['manual_figure', 'manual_figures_stay'],
        ['manual_owner', 'manual_owners_stay'],
        ['closed_figure', 'closed_figures_stay'],
      ])
        await client.query(`alter table private.${table} ${verb} trigger ${trigger}`)
      if (verb === 'disable') await client.query('select private.set_aside_what_is_entered_beside()')
    }
    expect(
      await one('select jsonb_agg(f.was -> $2) as is from private.figure_set_aside f where f.area_id = $1', [
        id,
        'numerator',
      ]),
    ).toEqual([9])
    await client.query(close, [id])
    const { rows: left } = await client.query(
      `select feed, numerator from private.closed_figure where area_id = $1 and metric = $2`,
      [id, metric],
    )
    expect(left).toEqual([{ feed: 'log', numerator: 7 }])
    await client.query('rollback')
  })
})
