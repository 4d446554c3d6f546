import { expect, test } from 'vitest'
import planJson from '../../content/plans/wirral-2024-05.json'
import { cadences, dueAfter } from './cadence.ts'

test('every cadence the first plan prints is known', () => {
  const printed = planJson.bau_assurance.flatMap(({ cadence }) => cadence ?? [])
  expect(printed.length).toBeGreaterThan(15)
  expect(printed.filter((one) => !cadences.some((known) => known === one))).toEqual([])
})

test('checks by weeks are due so many days later, checks by months within the month', () => {
  expect(dueAfter('weekly', '2025-12-29')).toBe('2026-01-05')
  expect(dueAfter('4-weekly', '2025-10-01')).toBe('2025-10-29')
  expect(dueAfter('8-weekly', '2025-10-01')).toBe('2025-11-26')
  expect(dueAfter('twice monthly', '2025-10-01')).toBe('2025-10-17')
  expect(dueAfter('monthly', '2024-01-31')).toBe('2024-02-29')
  expect(dueAfter('monthly', '2025-10-01')).toBe('2025-11-30')
  expect(dueAfter('quarterly', '2025-11-15')).toBe('2026-02-28')
  expect(dueAfter('6-monthly', '2025-03-10')).toBe('2025-09-30')
  expect(dueAfter('annual', '2024-05-01')).toBe('2025-05-31')
})

test('what runs every day, or has no printed cadence, is never due on a day', () => {
  for (const cadence of ['daily', null, undefined, 'now and then']) expect(dueAfter(cadence, '2025-10-01')).toBeNull()
})
