import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import cases from './spc-cases.json'
import { specialCauses } from './spc-rules.ts'
import { xmrChart, type SpcOptions } from './spc.ts'

const specials = (values: number[], options: Partial<SpcOptions> = {}) =>
  xmrChart(values, { improvement: 'increase', ...options }).points.map((point) => point.special)

describe('worked cases', () => {
  test.each(cases)('$name', ({ values, options, expected }) => {
    const chart = xmrChart(values, options as SpcOptions)
    expect(chart.assurance).toBe(expected.assurance)
    expect(chart.points.map(({ special, variation }) => ({ special, variation }))).toEqual(
      expected.points.map(({ special, variation }) => ({ special, variation })),
    )
    chart.points.forEach((point, i) => {
      expect(point.value).toBe(values[i])
      for (const line of ['mean', 'lower', 'upper'] as const) {
        expect(Math.abs(point[line] - expected.points[i]![line])).toBeLessThan(1e-6)
      }
    })
  })
})

describe('limits', () => {
  test('are the mean and 2.66 mean moving ranges either side', () => {
    const { points } = xmrChart([1, 3, 2, 4], { improvement: 'neutral' })
    expect(points[0]).toMatchObject({ mean: 2.5 })
    expect(points[0]!.upper).toBeCloseTo(2.5 + (2.66 * 5) / 3, 12)
    expect(points[0]!.lower).toBeCloseTo(2.5 - (2.66 * 5) / 3, 12)
  })

  test('screening leaves out a range of 3.267 mean ranges or more, once', () => {
    const values = [10, 11, 10, 11, 10, 11, 10, 11, 10, 60, 59]
    const plain = xmrChart(values, { improvement: 'neutral' }).points[0]!
    const screened = xmrChart(values, { improvement: 'neutral', screenOutliers: true }).points[0]!
    expect(plain.upper - plain.mean).toBeCloseTo(2.66 * 5.9, 9)
    expect(screened.upper - screened.mean).toBeCloseTo(2.66, 9)
    expect(screened.mean).toBe(plain.mean)
  })

  test('a point on a limit is inside it', () => {
    const { points } = xmrChart([5, 5, 5], { improvement: 'increase' })
    expect(points.every((p) => p.lower === 5 && p.upper === 5 && p.special === 'none')).toBe(true)
  })

  test('equal values are on their mean even where decimals add up badly', () => {
    expect(specials(Array.from({ length: 30 }, () => 0.1))).toEqual(Array.from({ length: 30 }, () => 'none'))
  })

  test('a new baseline measures its own spread: the step between the two is no moving range', () => {
    const { points } = xmrChart([1, 2, 1, 2, 101, 102, 101, 102], { improvement: 'increase', rebaseAt: [4] })
    expect(points[0]!.upper).toBeCloseTo(1.5 + 2.66, 9)
    expect(points[7]!.upper).toBeCloseTo(101.5 + 2.66, 9)
  })

  test('baseline starts may come unsorted, doubled or outside the series', () => {
    const values = [1, 2, 1, 2, 9, 8, 9, 8, 3, 4]
    expect(xmrChart(values, { improvement: 'increase', rebaseAt: [8, 4, 4, 0, -1, 10, 99] })).toEqual(
      xmrChart(values, { improvement: 'increase', rebaseAt: [4, 8] }),
    )
  })
})

describe('special causes', () => {
  const still = [50, 52, 48, 51, 49, 50, 52, 48, 51, 49]

  test('outside a limit', () => {
    expect(specials([...still, 80]).at(-1)).toBe('outside_high')
    expect(specials([...still, 20]).at(-1)).toBe('outside_low')
  })

  test('seven rising points are a trend, six are not, and a level step ends one', () => {
    const wide = [0, 30, 0, 30, 0, 30, 0, 30]
    expect(specials([...wide, 10, 11, 12, 13, 14, 15, 16]).slice(8)).toEqual(Array(7).fill('trend_up'))
    expect(specials([...wide, 10, 11, 12, 13, 14, 15, 9]).slice(8)).not.toContain('trend_up')
    expect(specials([...wide, 10, 11, 12, 13, 13, 14, 15]).slice(8)).not.toContain('trend_up')
  })

  test('a point that ends one trend and begins another takes the later direction', () => {
    const roof = [10, 11, 12, 13, 14, 15, 16, 15, 14, 13, 12, 11, 10]
    const found = specials([...roof, 30, 0, 30, 0, 30, 0])
    expect(found.slice(0, 6)).toEqual(Array(6).fill('trend_up'))
    expect(found.slice(6, 13)).toEqual(Array(7).fill('trend_down'))
  })

  test('two trends that only touch by a level step keep their own directions', () => {
    const steps = [1, 2, 3, 4, 5, 6, 7, 7, 8, 9, 10, 11, 12, 13]
    const found = specials([...steps, 40, -25, 40, -25, 40, -25, 40])
    expect(found.slice(0, 14)).toEqual(Array(14).fill('trend_up'))
  })

  // Lines at round numbers: near at 2, limit at 3, either side of 0.
  const ruled = (values: number[]) =>
    specialCauses(values, { mean: 0, lower: -3, upper: 3, nearLower: -2, nearUpper: 2, measured: true })

  test('two of three beyond a near line, all three on one side, flags only the two', () => {
    expect(ruled([-1, 2.5, 1, 2.5, -1])).toEqual(['none', 'near_high', 'none', 'near_high', 'none'])
    expect(ruled([1, -2.5, -2.9, -0.1, 1])).toEqual(['none', 'near_low', 'near_low', 'none', 'none'])
  })

  test('two near points are chance with a third on the other side or on the mean, or none to make three', () => {
    expect(ruled([-1, 2.5, -1, 2.5, -1])).not.toContain('near_high')
    expect(ruled([0, 2.5, 2.5, 0])).not.toContain('near_high')
    expect(ruled([2.5, 2.5])).not.toContain('near_high')
  })

  test('a near line itself is not beyond it, and a point outside does not count as near', () => {
    expect(ruled([2, 2.5, 1])).toEqual(['none', 'none', 'none'])
    expect(ruled([3.5, 2.5, 1])).toEqual(['outside_high', 'none', 'none'])
    expect(ruled([3, 2.5, 1])).toEqual(['near_high', 'near_high', 'none'])
  })

  test('of several causes the first in order is named', () => {
    expect(ruled([0.1, 0.2, 0.3, 0.4, 2.4, 2.6, 3.1])).toEqual([...Array(6).fill('trend_up'), 'outside_high'])
    expect(ruled([1, 0.5, 1, 0.5, 2.5, 2.4, 0.5])).toEqual([
      ...Array(4).fill('shift_high'),
      'near_high',
      'near_high',
      'shift_high',
    ])
  })

  test('seven points on one side are a shift; one on the mean breaks the run', () => {
    const found = specials([9, 11, 9, 11, 9, 11, 9, 4, 6, 4, 6, 4, 6, 4].map((v) => v + 0.5))
    expect(found).toEqual([...Array(7).fill('shift_high'), ...Array(7).fill('shift_low')])
    // The mean of these is 5 exactly, and so is the fourth value.
    const broken = specials([6, 7, 6, 5, 6, 7, 6, 2, 4, 2, 4, 5])
    expect(broken).not.toContain('shift_high')
  })

  test('the rules of one baseline do not see another', () => {
    expect(specials([1, 2, 3, 4, 5, 6, 7, 8], { rebaseAt: [4] })).not.toContain('trend_up')
  })

  test('each cause is good or bad by the direction wanted', () => {
    const last = (improvement: SpcOptions['improvement'], value: number) =>
      xmrChart([...still, value], { improvement }).points.at(-1)!.variation
    expect(last('increase', 80)).toBe('improvement')
    expect(last('increase', 20)).toBe('concern')
    expect(last('decrease', 80)).toBe('concern')
    expect(last('decrease', 20)).toBe('improvement')
    expect(last('neutral', 80)).toBe('neutral_high')
    expect(last('neutral', 20)).toBe('neutral_low')
  })
})

describe('assurance', () => {
  const values = [50, 52, 48, 51, 49, 50]
  const of = (improvement: SpcOptions['improvement'], target: number | null) =>
    xmrChart(values, { improvement, target }).assurance

  test('is judged against the limits at the last point', () => {
    expect(of('increase', 90)).toBe('consistent_fail')
    expect(of('increase', 10)).toBe('consistent_pass')
    expect(of('decrease', 90)).toBe('consistent_pass')
    expect(of('decrease', 10)).toBe('consistent_fail')
    expect(of('increase', 50)).toBe('inconsistent')
    expect(xmrChart([...values, 90, 92, 91], { improvement: 'increase', target: 80, rebaseAt: [6] }).assurance).toBe(
      'consistent_pass',
    )
  })

  test('needs a target and a direction', () => {
    expect(of('neutral', 90)).toBeNull()
    expect(of('increase', null)).toBeNull()
    expect(xmrChart(values, { improvement: 'increase' }).assurance).toBeNull()
    expect(xmrChart([], { improvement: 'increase', target: 5 })).toEqual({ points: [], assurance: null })
  })

  test('promises nothing on a single point', () => {
    const chart = xmrChart([3], { improvement: 'increase', target: 50 })
    expect(chart.assurance).toBe('inconsistent')
    expect(chart.points).toEqual([{ value: 3, mean: 3, lower: 3, upper: 3, special: 'none', variation: 'common' }])
  })
})

describe('properties', () => {
  const series = fc.array(fc.integer({ min: -40, max: 40 }), { maxLength: 40 })
  // A value that lies on a line to within rounding is left out: there the last binary digit would decide.
  const clear = (values: number[]) =>
    xmrChart(values, { improvement: 'increase' }).points.every((p) =>
      [p.lower, p.upper, p.mean + (2 / 3) * (p.upper - p.mean), p.mean - (2 / 3) * (p.upper - p.mean)].every(
        (line) => p.upper === p.lower || Math.abs(line - p.value) > 1e-9,
      ),
    )

  test('moving and stretching the scale changes no verdict', () => {
    fc.assert(
      fc.property(
        series.filter(clear),
        fc.integer({ min: -500, max: 500 }),
        fc.integer({ min: 1, max: 50 }),
        (values, by, times) => {
          expect(specials(values.map((v) => v * times + by))).toEqual(specials(values))
        },
      ),
    )
  })

  test('a mirrored series has mirrored causes, limits and verdicts', () => {
    const swap: Record<string, string> = { high: 'low', low: 'high', up: 'down', down: 'up' }
    const mirrored = (special: string) => special.replace(/high|low|up|down/, (side) => swap[side]!)
    fc.assert(
      fc.property(series, fc.integer({ min: -60, max: 60 }), (values, target) => {
        const one = xmrChart(values, { improvement: 'increase', target })
        const other = xmrChart(
          values.map((v) => -v),
          { improvement: 'decrease', target: -target },
        )
        expect(other.points.map((p) => p.special)).toEqual(one.points.map((p) => mirrored(p.special)))
        expect(other.points.map((p) => p.variation)).toEqual(one.points.map((p) => p.variation))
        expect(other.assurance).toBe(one.assurance)
        other.points.forEach((p, i) => expect(p.upper).toBeCloseTo(-one.points[i]!.lower, 9))
      }),
    )
  })

  test('the mean lies within the limits and screening never widens them', () => {
    fc.assert(
      fc.property(series, (values) => {
        const plain = xmrChart(values, { improvement: 'increase' }).points
        const screened = xmrChart(values, { improvement: 'increase', screenOutliers: true }).points
        plain.forEach((p, i) => {
          expect(p.lower).toBeLessThanOrEqual(p.mean)
          expect(p.mean).toBeLessThanOrEqual(p.upper)
          expect(screened[i]!.upper).toBeLessThanOrEqual(p.upper + 1e-9)
        })
      }),
    )
  })
})
