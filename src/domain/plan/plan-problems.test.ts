import { expect, test } from 'vitest'
import planJson from '../../content/plans/wirral-2024-05.json'
import { planFile, type PlanFile } from './plan-file.ts'
import { planProblems, readPlan } from './plan-problems.ts'

const plan = planFile.parse(planJson)
const [first, ...others] = plan.metrics
const with1 = (metric: Partial<PlanFile['metrics'][number]>): PlanFile => ({
  ...plan,
  metrics: [{ ...first!, ...metric }, ...others],
})
const said = (file: PlanFile) => planProblems(file).map(({ at, key }) => `${at} ${key}`)

test('the first plan has no problem, as a file and as read', () => {
  expect(readPlan(JSON.stringify(planJson)).problems).toEqual([])
  expect(readPlan(`\uFEFF${JSON.stringify(planJson)}`).plan?.title).toBe(plan.title)
})

test('a text that is no plan says so, and names each place that does not fit', () => {
  expect(readPlan('Dear all').problems).toEqual([{ at: '', key: 'notJson', values: {} }])
  const { metrics: _left, ...without } = planJson
  expect(readPlan(JSON.stringify({ ...without, plan_end: 'soon' })).problems.map(({ at, key }) => [at, key])).toEqual(
    expect.arrayContaining([
      ['plan_end', 'shape'],
      ['metrics', 'missing'],
    ]),
  )
})

test('parts that contradict each other are named', () => {
  expect(said(with1({ statement: 40 }))).toContain('metrics.0.statement noStatement')
  expect(said(with1({ key: others[0]!.key }))).toContain('metrics.1.key twice')
  expect(said(with1({ row: others[0]!.row, statement: others[0]!.statement }))).toContain('metrics.1.row twice')
  expect(said(with1({ same_as: 'nobody' }))).toContain('metrics.0.same_as sameAs')
  expect(said(with1({ target: { kind: 'value', raw: '75%' } }))).toContain('metrics.0.target targetValue')
  const point = { month: '2025-07', raw: '140%', value: 140, comparator: null }
  expect(said(with1({ trajectory: [point, point] }))).toEqual(
    expect.arrayContaining(['metrics.0.trajectory.0 percentOver', 'metrics.0.trajectory.1 twice']),
  )
  expect(said(with1({ trajectory: [{ ...point, value: 40, month: '2024-03' }] }))).toContain(
    'metrics.0.trajectory.0 beforeStart',
  )
  expect(said({ ...with1({ trajectory: [{ ...point, value: 40, month: '2024-03' }] }), start_month: null })).toEqual([])
  expect(said(with1({ trajectory: [{ ...point, value: 40, month: '2031-01' }] }))).toContain(
    'metrics.0.trajectory.0 afterEnd',
  )
  expect(said({ ...plan, new_actions: [{ ...plan.new_actions[0]!, statement: 77 }] })).toContain(
    'new_actions.0.statement noStatement',
  )
  expect(said({ ...plan, groups: ['Board', 'Board'] })).toContain('groups.1 twice')
})
