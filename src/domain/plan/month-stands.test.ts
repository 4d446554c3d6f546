import { expect, test } from 'vitest'
import type { MonthState } from './closing.ts'
import { monthStands } from './month-stands.ts'

const row = (...months: [string, MonthState | null][]) => ({
  series: months.map(([month, state]) => ({ month, state, numerator: 1, denominator: 2, hidden: false, demo: false })),
})

test('what the server says of the rows goes before the calendar', () => {
  // A lead closed November early in December, and opened October again.
  const rows = [row(['2026-10', 'reopened'], ['2026-11', 'closed']), row(['2026-10', 'closed'], ['2026-11', 'closed'])]
  expect(monthStands(rows, '2026-11', '2026-12-03')).toBe('closed')
  expect(monthStands(rows, '2026-10', '2026-12-03')).toBe('reopened')
  expect(monthStands([row(['2026-11', 'provisional'])], '2026-11', '2026-12-03')).toBe('open')
})

test('a month of which one kind of figure is closed and another never closed by itself is partly closed', () => {
  expect(monthStands([row(['2025-01', 'closed']), row(['2025-01', 'provisional'])], '2025-01', '2026-12-03')).toBe(
    'partly',
  )
})

test('without a word from the server the calendar says it', () => {
  for (const rows of [[], [row(['2026-11', null])], [row(['2026-09', 'closed'])]]) {
    expect(monthStands(rows, '2026-11', '2026-12-03')).toBe('open')
    expect(monthStands(rows, '2026-11', '2027-01-10')).toBe('closed')
  }
})
