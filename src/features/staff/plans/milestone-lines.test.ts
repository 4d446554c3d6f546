import { expect, test } from 'vitest'
import planJson from '../../../content/plans/wirral-2024-05.json'
import { planFile } from '../../../domain/plan/plan-file.ts'
import { linesOf, milestonesIn } from './milestone-lines.ts'

test('every row of the first plan comes back from its lines as it was', () => {
  for (const { trajectory } of planFile.parse(planJson).metrics)
    expect(milestonesIn(linesOf(trajectory))).toEqual({ trajectory, wrong: [] })
})

test('lines that say no milestone are named, the others are read and put in order', () => {
  expect(milestonesIn('2025-10: 80%\n\nsoon 5\n2025-13 4\n2025-07\t>6\n2025-08 more')).toEqual({
    trajectory: [
      { month: '2025-07', raw: '>6', value: 6, comparator: '>' },
      { month: '2025-10', raw: '80%', value: 80, comparator: null },
    ],
    wrong: [3, 4, 6],
  })
})
