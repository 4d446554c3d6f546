import { expect, test } from 'vitest'
import { addWorkingDays, bankHolidays, isProvisional, monthCloses, workingDaysLeft } from './working-days.ts'

// As the government has published them for England and Wales.
test.each([
  [2020, '2020-01-01 2020-04-10 2020-04-13 2020-05-08 2020-05-25 2020-08-31 2020-12-25 2020-12-28'],
  [2021, '2021-01-01 2021-04-02 2021-04-05 2021-05-03 2021-05-31 2021-08-30 2021-12-27 2021-12-28'],
  [
    2022,
    '2022-01-03 2022-04-15 2022-04-18 2022-05-02 2022-06-02 2022-06-03 2022-08-29 2022-09-19 2022-12-26 2022-12-27',
  ],
  [2023, '2023-01-02 2023-04-07 2023-04-10 2023-05-01 2023-05-08 2023-05-29 2023-08-28 2023-12-25 2023-12-26'],
  [2024, '2024-01-01 2024-03-29 2024-04-01 2024-05-06 2024-05-27 2024-08-26 2024-12-25 2024-12-26'],
  [2025, '2025-01-01 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-08-25 2025-12-25 2025-12-26'],
  [2026, '2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28'],
  [2027, '2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28'],
])('the bank holidays of %i', (year, days) => {
  expect(bankHolidays(year)).toEqual(days.split(' '))
})

test('Easter falls where the tables say, also in the odd years', () => {
  // Good Friday is two days before it.
  const goodFriday = (year: number) => bankHolidays(year).find((day) => /-0[34]-/.test(day))
  expect(goodFriday(2035)).toBe('2035-03-23')
  expect(goodFriday(2038)).toBe('2038-04-23')
  expect(goodFriday(2049)).toBe('2049-04-16')
  expect(goodFriday(2076)).toBe('2076-04-17')
})

test('twenty working days step over weekends, Easter and Christmas', () => {
  expect(addWorkingDays('2026-03-02', 20)).toBe('2026-03-30')
  // From here to there lie Good Friday and Easter Monday.
  expect(addWorkingDays('2026-03-27', 5)).toBe('2026-04-07')
  expect(addWorkingDays('2026-12-23', 3)).toBe('2026-12-30')
  // Asked on a Saturday: the first working day is Monday.
  expect(addWorkingDays('2026-03-07', 1)).toBe('2026-03-09')
})

test('the days left count down to the day itself, and below it', () => {
  expect(workingDaysLeft('2026-03-02', '2026-03-30')).toBe(20)
  expect(workingDaysLeft('2026-03-30', '2026-03-30')).toBe(0)
  expect(workingDaysLeft('2026-03-28', '2026-03-29')).toBe(0)
  expect(workingDaysLeft('2026-04-07', '2026-03-27')).toBe(-5)
})

test('a month stays open through the 12th working day of the next', () => {
  // June 2025 began on a Sunday: its 12th working day is Tuesday 17.
  expect(isProvisional('2025-05', '2025-05-31')).toBe(true)
  expect(isProvisional('2025-05', '2025-06-17')).toBe(true)
  expect(isProvisional('2025-05', '2025-06-18')).toBe(false)
  expect(isProvisional('2025-05', '2025-07-01')).toBe(false)
  // Two bank holidays of Christmas and New Year's Day put it off.
  expect(monthCloses('2025-12')).toBe('2026-01-19')
  expect(monthCloses('2026-03')).toBe('2026-04-20')
})
