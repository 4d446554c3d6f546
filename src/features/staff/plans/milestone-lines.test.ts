import { expect, test } from 'vitest'
import planJson from '../../../content/plans/wirral-2024-05.json'
import { planFile } from '../../../domain/plan/plan-file.ts'
import { readPlan } from '../../../domain/plan/plan-problems.ts'
import { linesOf, milestonesIn } from './milestone-lines.ts'

test('every row of the first plan comes back from its lines as it was', () => {
  for (const { trajectory } of planFile.parse(planJson).metrics)
    expect(milestonesIn(linesOf(trajectory))).toEqual({ trajectory, wrong: [] })
})

const TYPED = '2025-10: 80%\n\nsoon 5\n2025-13 4\n2025-07\t>6\n2025-08 more\n2025-09'

test('lines that say no milestone are named and stay; the others are read and put in order', () => {
  const { trajectory, wrong } = milestonesIn(TYPED)
  expect(wrong).toEqual([3, 4, 6, 7])
  expect(trajectory.filter(({ value }) => value !== null)).toEqual([
    { month: '2025-07', raw: '>6', value: 6, comparator: '>' },
    { month: '2025-10', raw: '80%', value: 80, comparator: null },
  ])
  expect(linesOf(trajectory).split('\n').toSorted()).toEqual(
    ['2025-10 80%', 'soon 5', '2025-13 4', '2025-07 >6', '2025-08 more', '2025-09'].toSorted(),
  )
})

test('a plan with such a line is not in order, and says which row it is in', () => {
  const plan = structuredClone(planJson)
  const row = plan.metrics[0]!
  const said = (lines: string) => {
    row.trajectory = milestonesIn(lines).trajectory as typeof row.trajectory
    return readPlan(JSON.stringify(plan)).problems.map(({ place, key }) => [place.name, place.inside?.month, key])
  }
  expect(said('2025-07 60%')).toEqual([])
  expect(said('2025-07 60%\n2025-08 more')).toEqual([[row.label, '2025-08', 'empty']])
  expect(said('2025-07 60%\nsoon 5')).toContainEqual([row.label, 'soon 5', 'notMonth'])
})
