import { expect, test } from 'vitest'
import planJson from '../../content/plans/wirral-2024-05.json'
import { milestonesOf, planFile } from './plan-file.ts'
import { firstJudged, firstMonth, startMonth } from './plan-months.ts'
import type { MetricRow } from './plan.ts'

const printed = planFile.parse(planJson)
const metrics: MetricRow[] = printed.metrics.map((metric) => ({
  ...metric,
  milestones: milestonesOf(printed, metric),
  hasNumericTrajectory: metric.has_numeric_trajectory,
  series: [],
}))
const plan = { key: 'p', title: 'P', planEnd: '2027-10', adoptedOn: '2025-06-10' }

test('the months of the plan of May 2024', () => {
  const read = { plan: { ...plan, adoptedOn: '2024-05-01' }, metrics }
  expect([firstMonth(read), startMonth(read), firstJudged(read)]).toEqual(['2024-04', '2024-04', '2024-07'])
})

test('the next plan has months of its own, and may have no column of starting points', () => {
  const row = metrics.find((one) => one.key === 'parent_carers_involved_ehcp')!
  const next = { ...row, milestones: [{ month: '2026-01', raw: '85%', value: 85, comparator: null }] }
  const read = { plan, metrics: [next] }
  expect([firstMonth(read), startMonth(read), firstJudged(read)]).toEqual(['2025-06', null, '2026-01'])
  const old = { month: '2024-09', numerator: 3, denominator: 9, hidden: false, demo: false }
  expect(firstMonth({ plan, metrics: [{ ...next, series: [old] }] })).toBe('2024-09')
  // Rows that are all new know of no month before: those of the plan before can be looked back at all the same.
  expect(firstMonth({ plan: { ...plan, begins: '2024-05' }, metrics: [next] })).toBe('2024-05')
  expect(firstMonth({ plan: null, metrics: [] })).toBeNull()
})
