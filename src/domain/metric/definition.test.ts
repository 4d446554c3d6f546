import { describe, expect, test } from 'vitest'
import { isRare, shownMonths, valueOf, type Point } from './definition.ts'
import { addMonths, monthRange, monthsBetween } from './months.ts'

const point = (numerator: number | null, denominator: number | null, hidden = false): Point => ({
  month: '2025-01',
  numerator,
  denominator,
  hidden,
  demo: false,
})

describe('valueOf', () => {
  test('nobody is not 0%', () => {
    expect(valueOf('percent', point(0, 0))).toBeNull()
    expect(valueOf('percent', point(0, 5))).toBe(0)
    expect(valueOf('percent', point(null, null, true))).toBeNull()
  })
  test('29 of 100 is exactly 29', () => expect(valueOf('percent', point(29, 100))).toBe(29))
  test('a count is its numerator', () => expect(valueOf('count', point(7, null))).toBe(7))
})

test('shownMonths sorts, stops at the month asked for and leaves hidden months out', () => {
  const series = ['2025-03', '2025-01', '2025-04', '2025-02'].map((month) => ({ ...point(3, 6), month }))
  series[1]!.hidden = true
  expect(shownMonths('percent', series, '2025-03').map((m) => m.point.month)).toEqual(['2025-02', '2025-03'])
})

test('mostly 0 to 2 is rare, for counts only', () => {
  expect(isRare('count', [0, 1, 2, 5])).toBe(true)
  expect(isRare('count', [3, 1, 4, 5])).toBe(false)
  expect(isRare('percent', [0, 1, 2])).toBe(false)
  expect(isRare('count', [])).toBe(false)
})

test('months add across years', () => {
  expect(addMonths('2024-11', 3)).toBe('2025-02')
  expect(addMonths('2024-01', -1)).toBe('2023-12')
  expect(monthsBetween('2023-12', '2025-01')).toBe(13)
  expect(monthRange('2024-12', '2025-02')).toEqual(['2024-12', '2025-01', '2025-02'])
  expect(monthRange('2025-02', '2024-12')).toEqual([])
})
