import { describe, expect, test } from 'vitest'
import { monthsBehind } from './behind.ts'
import type { Standing } from './standing.ts'

const year = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}`)
const standing = (special: readonly string[]) =>
  ({
    months: year.map((month) => ({
      point: { month },
      spc: { special: special.includes(month) ? 'shift_high' : 'none' },
    })),
  }) as unknown as Standing
const note = (month: string) => ({ month })

describe('the months to say of what stands behind them', () => {
  test('have every month with a note, however far back, before months beyond chance', () => {
    const told = monthsBehind(standing(year.slice(3, 11)), [note('2025-01'), note('2025-05')], '2025-12')
    expect(told.shown).toEqual(['2025-12', '2025-11', '2025-10', '2025-09', '2025-05', '2025-01'])
    expect(told.left).toEqual(['2025-08', '2025-07', '2025-06', '2025-04'])
  })

  test('are more than six where more than that have a note; then none of the others has room', () => {
    const told = monthsBehind(standing(['2025-11']), year.slice(0, 8).map(note), '2025-12')
    expect(told.shown).toHaveLength(9)
    expect(told.left).toEqual(['2025-11'])
  })

  test('have a month with a note that has no figure, and leave nothing out where there is room', () => {
    expect(monthsBehind(standing(['2025-03']), [note('2024-12')], '2025-12')).toEqual({
      shown: ['2025-12', '2025-03', '2024-12'],
      left: [],
    })
    expect(monthsBehind({ months: [] }, [], '2025-12')).toEqual({ shown: ['2025-12'], left: [] })
  })
})
