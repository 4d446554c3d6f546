import { expect, test } from 'vitest'
import { numberOf, sideOf } from './asked.ts'

test('the words beside a number say which side of it is meant; a plain number to reach needs none', () => {
  expect(sideOf({ comparator: '>' }, 'higher')).toBe('more')
  expect(sideOf({ comparator: '<' }, 'lower')).toBe('fewer')
  expect(sideOf({ comparator: null }, 'lower')).toBe('most')
  expect(sideOf({ comparator: null }, 'higher')).toBeNull()
})

test.each([
  ['>6', 6, 'count', '6'],
  ['< 1,200', 1200, 'count', '1,200'],
  ['75%', 75, 'percent', '75%'],
  ['20% or fewer', 20, 'percent', '20%'],
  ['Below 20%', 20, 'percent', '20%'],
  ['at most 6', 6, 'count', '6'],
] as const)('of “%s” the number stands alone', (raw, value, unit, number) => {
  expect(numberOf({ raw, value, comparator: null }, unit)).toBe(number)
})
