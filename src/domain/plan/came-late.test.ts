import { describe, expect, test } from 'vitest'
import { cameLate, isWithoutFigure, lateMonth } from './came-late.ts'

const since = { status: 'shown' as const, numerator: 7, denominator: null, on: null, more: false }
const month = (at: string, numerator: number | null, more: object = {}) => ({
  month: at,
  numerator,
  denominator: null,
  hidden: false,
  ...more,
})

describe('a figure that came after its month had closed without one', () => {
  test('is told where the month has no figure, and where a reply gives the same one twice', () => {
    expect(cameLate(month('2025-09', null, { revision: since }))).toBe(since)
    expect(cameLate(month('2025-09', 7, { revision: since }))).toBe(since)
    // Nought of nought is no figure.
    expect(cameLate(month('2025-09', 0, { denominator: 0, revision: since }))).toBe(since)
  })

  test('is not a closed figure that moved, a hidden one, one that was taken back or is too few', () => {
    expect(cameLate(month('2025-09', 11, { revision: since }))).toBeNull()
    expect(cameLate(month('2025-09', 7, { denominator: 12, revision: since }))).toBeNull()
    expect(cameLate(month('2025-09', null, { hidden: true, revision: since }))).toBeNull()
    expect(cameLate(month('2025-09', null, { revision: { ...since, numerator: null } }))).toBeNull()
    expect(cameLate(month('2025-09', null, { revision: { status: 'too_few' } }))).toBeNull()
    expect(cameLate(month('2025-09', null))).toBeNull()
    expect(isWithoutFigure(month('2025-09', null, { hidden: true }))).toBe(false)
  })

  test('is looked for in months newer than the figure that stands', () => {
    const series = [month('2025-08', null, { revision: since }), month('2025-09', null, { revision: since })]
    expect(lateMonth(series, '2025-10', null)?.point.month).toBe('2025-09')
    expect(lateMonth(series, '2025-08', null)?.point.month).toBe('2025-08')
    expect(lateMonth(series, '2025-10', '2025-09')).toBeNull()
    // What stands in the month itself is not late.
    expect(lateMonth([month('2025-09', 7, { revision: since })], '2025-10', null)).toBeNull()
  })
})
