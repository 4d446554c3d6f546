import { expect, test } from 'vitest'
import type { Breakdown } from '../../../domain/plan/plan.ts'
import { apart, partsOf } from './part-cells.ts'
import { lastMonthOf, quarterBefore } from './quarter-words.ts'

const row = (code: string, numerator: number | null, denominator: number | null) => ({
  code,
  numerator,
  denominator,
  hidden: denominator === null,
})
const of = (quarter: string, ...rows: Breakdown['rows']): Breakdown => ({
  by: 'locality',
  quarter,
  rows,
  total: { month: '2025-01', numerator: 1, denominator: 2, hidden: false, demo: false },
})

test('every group has every quarter: shown, hidden, without answers, or of a quarter that has no breakdown', () => {
  const parts = partsOf(
    ['2025-Q1', '2025-Q2', '2025-Q3'],
    [
      of('2025-Q1', row('west', 3, 10), row('gone', 4, 8)),
      of('2025-Q3', row('west', null, null), row('east', 20, 30), row('north', 5, 10)),
    ],
  )
  expect(parts.map(({ code, cells }) => [code, ...cells.map((cell) => cell.state)])).toEqual([
    ['east', 'none', 'untold', 'shown'],
    ['north', 'none', 'untold', 'shown'],
    ['west', 'shown', 'untold', 'hidden'],
    ['gone', 'shown', 'untold', 'none'],
  ])
  const [first] = parts[2]!.cells
  expect(first).toMatchObject({ value: 30, n: 10 })
  // Wilson of 3 in 10.
  expect(first?.state === 'shown' && [Math.round(first.lower), Math.round(first.upper)]).toEqual([11, 60])
})

test('what cannot be told apart from chance is not called a difference', () => {
  const spread = (a: number, b: number, n: number) =>
    apart(partsOf(['2025-Q3'], [of('2025-Q3', row('a', a, n), row('b', b, n))]))
  expect(spread(12, 18, 30)).toMatchObject({ low: { code: 'a' }, high: { code: 'b' }, overlap: true })
  expect(spread(120, 180, 300)).toMatchObject({ overlap: false })
  expect(spread(5, 5, 10)).toBeNull()
  expect(apart(partsOf(['2025-Q3'], [of('2025-Q3', row('a', 5, 10), row('b', null, null))]))).toBeNull()
})

test('quarters are counted back over the turn of the year', () => {
  expect([1, 2, 3].map((back) => quarterBefore('2025-Q2', back))).toEqual(['2025-Q1', '2024-Q4', '2024-Q3'])
  expect(lastMonthOf('2024-Q4')).toBe('2024-12')
})
