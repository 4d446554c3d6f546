import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wilson } from './interval.ts'
import { normalQuantile } from './normal.ts'

describe('wilson', () => {
  test('8 of 10 is 49.0% to 94.3%', () => {
    const { lower, upper } = wilson(8, 10)
    expect(lower).toBeCloseTo(0.490162, 6)
    expect(upper).toBeCloseTo(0.943318, 6)
  })

  test('0% and 100% still have a width, and touch the end exactly', () => {
    expect(wilson(0, 10)).toEqual({ lower: 0, upper: expect.closeTo(0.277533, 6) as number })
    expect(wilson(10, 10)).toEqual({ lower: expect.closeTo(0.722467, 6) as number, upper: 1 })
  })

  test('another confidence', () => {
    const { lower, upper } = wilson(50, 100, 0.99)
    expect(lower).toBeCloseTo(0.375278, 4)
    expect(upper).toBeCloseTo(0.624722, 4)
  })

  test.each([
    [1, 0],
    [0, -3],
    [-1, 5],
    [6, 5],
    [Number.NaN, 5],
    [1, Number.NaN],
    [1, Infinity],
  ])('refuses %s of %s', (successes, n) => {
    expect(() => wilson(successes, n)).toThrow(RangeError)
  })

  test.each([0, 1, -0.1, 95, Number.NaN])('refuses a confidence of %s', (confidence) => {
    expect(() => wilson(1, 2, confidence)).toThrow(RangeError)
  })

  test('holds the share itself, stays within 0..1, and mirrors', () => {
    const sample = fc
      .integer({ min: 1, max: 5000 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))
    fc.assert(
      fc.property(sample, ([successes, n]) => {
        const { lower, upper } = wilson(successes, n)
        expect(lower).toBeGreaterThanOrEqual(0)
        expect(upper).toBeLessThanOrEqual(1)
        expect(lower).toBeLessThanOrEqual(successes / n)
        expect(upper).toBeGreaterThanOrEqual(successes / n)
        const other = wilson(n - successes, n)
        expect(other.lower).toBeCloseTo(1 - upper, 12)
      }),
    )
  })
})

// Ten-figure values from printed tables of the normal distribution.
test.each([
  [0.5, 0],
  [0.6, 0.2533471031],
  [0.9, 1.2815515655],
  [0.975, 1.9599639845],
  [0.995, 2.5758293035],
  [0.9995, 3.2905267315],
  [0.025, -1.9599639845],
  [1e-12, -7.0344838254],
])('normalQuantile(%s)', (p, z) => {
  expect(Math.abs(normalQuantile(p) - z)).toBeLessThan(1e-9)
})
