import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'
import { readMonth } from './typed-month.ts'
import { besideSemicolons, countOfPercent, readCount } from './typed-number.ts'

test.each([
  ['', null],
  [' 12 ', 12],
  ['0', 0],
  ['1,055', 1055],
  ['1 055', 1055],
  ['1\u00A0055', 1055],
  ['12.0', 12],
  ['12,345,678', 12345678],
  ['1,05', 'not_a_number'],
  ['1,0555', 'not_a_number'],
  ['1.055', 'unclear'],
  ['6.000', 'unclear'],
  ['1.234.567', 'unclear'],
  ['6,000.00', 6000],
  ['12.00', 12],
  ['3.5', 'decimals'],
  ['45%', 'percent'],
  ['-3', 'negative'],
  ['\u22123', 'negative'],
  ['1e3', 'not_a_number'],
  ['12 of 30', 'not_a_number'],
  ['0x10', 'not_a_number'],
  ['999999999', 'too_large'],
] as const)('the number in %j is %j', (typed, expected) => expect(readCount(typed)).toBe(expected))

test.each([
  ['6,000', 'unclear'],
  [' 1,055 ', 'unclear'],
  ['6.000', 'unclear'],
  ['1,234,567', 1234567],
  ['6000', 6000],
] as const)('beside semicolons %j is %j', (typed, expected) =>
  expect(readCount(besideSemicolons(typed))).toBe(expected),
)

test.each([
  ['46%', 50, 23],
  ['10.2%', 1176, 120],
  ['100%', 3, 3],
  ['0%', 12, 0],
  // 33% of 1,000 may be any of 325 to 334.
  ['33%', 1000, null],
  ['45%', 7, null],
  ['120%', 10, null],
  ['50%', 0, null],
] as const)('%s of %i is %j, or nobody can tell', (typed, all, expected) =>
  expect(countOfPercent(typed, all)).toBe(expected),
)

test.each([
  ['2024-10', '2024-10'],
  ['2024/1', '2024-01'],
  ['2024-10-01', '2024-10'],
  ['Oct-24', '2024-10'],
  ['oct 2024', '2024-10'],
  ['October 2024', '2024-10'],
  ['Sept-24', '2024-09'],
  ['01-May-25', '2025-05'],
  ['10/2024', '2024-10'],
  ['01/10/2024', '2024-10'],
  ['29/02/2024', '2024-02'],
  ['31-Dec-25', '2025-12'],
  ['2024-10-99', null],
  ['2024-10-00', null],
  ['99/10/2024', null],
  ['29/02/2025', null],
  ['31-Nov-25', null],
  ['2024-13', null],
  ['Octember 2024', null],
  ['Ju-24', null],
  ['24', null],
  ['', null],
] as const)('the month in %j is %j', (typed, expected) => expect(readMonth(typed)).toBe(expected))

test('the nearest name is offered, and none that is far', () => {
  const known = ['complaints_la', 'complaints_communication', 'Tribunals lodged']
  expect(nearest('complaint_la', known)).toBe('complaints_la')
  expect(nearest('Tribunal lodged', known)).toBe('Tribunals lodged')
  expect(nearest('hospital beds', known)).toBeNull()
  expect(nearest('', [])).toBeNull()
})
