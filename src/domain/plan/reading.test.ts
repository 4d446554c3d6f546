import { describe, expect, test } from 'vitest'
import type { Point } from '../metric/definition.ts'
import { figureForFile, figureText, rowTexts } from './figure.ts'
import type { PlanMetric } from './plan.ts'
import { readChart } from './reading.ts'
import { standingOf } from './standing.ts'
import { stepsOf } from './steps.ts'

const metric: PlanMetric = {
  key: 'm',
  statement: 2,
  row: 1,
  label: 'M',
  unit: 'percent',
  direction: 'higher',
  historic: {},
  feed: 'survey',
  period: 'monthly',
  target: { kind: 'value', raw: '80%', value: 80, comparator: null },
  hasNumericTrajectory: true,
  milestones: [
    { month: '2024-04', raw: '10%', value: 10, comparator: null, start: true },
    { month: '2024-07', raw: '30%', value: 30, comparator: null },
    { month: '2024-10', raw: '40%', value: 40, comparator: null },
  ],
}
const months = (values: number[], n = 100): Point[] =>
  values.map((value, i) => ({
    month: `2024-${String(i + 1).padStart(2, '0')}`,
    numerator: value,
    denominator: n,
    hidden: false,
    demo: false,
  }))
const read = (values: number[], over: Partial<PlanMetric> = {}, n = 100, provisional = false) => {
  const of = { ...metric, ...over }
  const standing = standingOf(of, months(values, n), '2024-12', [])
  return readChart({ metric: of, standing, provisional, open: provisional })
}
const keys = (...of: Parameters<typeof read>) => read(...of).map((s) => s.key)

describe('readChart', () => {
  test('nothing yet', () => expect(keys([])).toEqual(['reading.nothing']))

  test('the figure with its interval and n, the milestone, chance, the target', () => {
    const sentences = read([50, 52, 48, 51, 49, 50, 52, 48, 51, 49, 50, 46])
    expect(sentences[0]).toEqual({
      key: 'reading.share',
      values: { month: '2024-12', value: '46%', lower: '37%', upper: '56%', n: 100 },
    })
    expect(sentences[1]).toEqual({ key: 'reading.met', values: { milestone: '40%', month: '2024-10', open: 'no' } })
    expect(sentences.slice(2).map((s) => s.key)).toEqual(['reading.cause.none', 'reading.assurance.consistent_fail'])
  })

  test('a month beyond the limits is not called better than chance and out of reach in one breath', () => {
    const after = (last: number) => keys([50, 52, 48, 51, 49, 50, 52, 48, 51, 49, 50, last])
    expect(after(70)).toContain('reading.assurance.changing')
    expect(after(30)).toContain('reading.assurance.consistent_fail')
  })

  test('missed, low base, open month', () => {
    const found = read([5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6], {}, 20, true)
    expect(found[3]!.values['open']).toBe('yes')
    expect(found.slice(0, 4).map((s) => s.key)).toEqual([
      'reading.share',
      'reading.provisional',
      'reading.lowBase',
      'reading.missed',
    ])
  })

  test('a run says how long it is and which way is good', () => {
    const rise = [40, 60, 40, 60, 41, 43, 45, 47, 49, 51, 53, 55]
    // Eight months that rise are seven rises: nobody knows whether the first of them is one.
    expect(read(rise).find((s) => s.key.startsWith('reading.cause'))).toMatchObject({
      key: 'reading.cause.trend_up',
      values: { way: 'better', steps: 7, from: '2024-05', to: '2024-12', gap: 'no' },
    })
    expect(read(rise, { direction: 'lower' }).find((s) => s.key.startsWith('reading.cause'))!.values['way']).toBe(
      'worse',
    )
    const shift = [40, 42, 40, 42, 40, 50, 52, 50, 52, 50, 52, 50].map((v, i) => v + (i % 2 ? 0 : 5))
    const cause = read(shift).find((s) => s.key.startsWith('reading.cause'))!
    expect(cause).toMatchObject({
      key: 'reading.cause.shift_high',
      values: { way: 'better', months: 7, from: '2024-06', to: '2024-12' },
    })
  })

  test('a quiet last month does not deny the marked months before it', () => {
    const run = [50, 52, 50, 40, 42, 40, 42, 40, 42, 40, 52, 50]
    expect(read(run).slice(2, 4)).toMatchObject([
      { key: 'reading.cause.within', values: {} },
      { key: 'reading.earlier.run', values: { special: 'shift_low', from: '2024-04', to: '2024-10', months: 7 } },
    ])
    const twice = [50, 20, 50, 51, 50, 80, 50, 51, 50, 20, 50, 51]
    const told = read(twice).filter((s) => s.key.startsWith('reading.earlier'))
    expect(told.map((s) => s.values['from'])).not.toContain('2024-12')
    expect(keys(run)).not.toContain('reading.cause.none')
  })

  test('a running total has its milestone and says since when it adds up, and nothing of chance or the target', () => {
    const total = { unit: 'count' as const, period: 'cumulative since 2024-04', feed: 'manual' as const }
    const rising = Array.from({ length: 12 }, (_, i) => i + 1)
    const found = read(rising, { ...total, target: { kind: 'value', raw: '19', value: 19, comparator: null } })
    expect(found.map((s) => s.key)).toEqual(['reading.count', 'reading.missed', 'reading.running'])
    expect(found[2]!.values).toEqual({ since: '2024-04' })
  })

  test('a trend-only row is neither good nor bad and has no target sentence', () => {
    const found = read([9, 8, 9, 8, 9, 8, 9, 8, 9, 8, 9, 30], {
      unit: 'count',
      direction: 'trend-only',
      target: null,
      hasNumericTrajectory: false,
    })
    expect(found.map((s) => s.key)).toEqual(['reading.count', 'reading.trendOnly', 'reading.cause.outside_high'])
    expect(found[2]!.values['way']).toBe('other')
  })

  test('few months: no word about chance under 6, trial limits under 12', () => {
    expect(keys([50, 52, 48, 51, 49])).toEqual(['reading.share', 'reading.old', 'reading.short'])
    expect(keys([50, 52, 48, 51, 49, 50]).at(-1)).toBe('reading.trial')
    expect(keys([50, 52, 48, 51, 49, 50, 52, 48, 51, 49, 50, 46])).not.toContain('reading.trial')
  })

  test('before the first milestone it is named', () => {
    const standing = standingOf(metric, months([50, 52]), '2024-02', [])
    const sentences = readChart({ metric, standing, provisional: false, open: false })
    expect(sentences[1]).toEqual({ key: 'reading.notYet', values: { milestone: '30%', month: '2024-07' } })
  })

  test('small counts are bars', () => {
    expect(
      keys([0, 1, 0, 2, 0, 1, 0], { unit: 'count', direction: 'trend-only', hasNumericTrajectory: false }).at(-1),
    ).toBe('reading.rare')
  })

  test('a figure from before the milestone', () => {
    expect(keys([50, 52, 48, 51, 49, 50, 52])[1]).toBe('reading.old')
  })
})

test('rounding never contradicts the verdict', () => {
  const beside = {
    milestone: { value: 80, comparator: null, raw: '80%', month: '2025-10' },
    direction: 'higher' as const,
  }
  expect(figureText('percent', 79.6, beside)).toBe('79.6%')
  expect(figureText('percent', 79.4, beside)).toBe('79%')
  expect(figureText('percent', 79.96, beside)).toBe('79.96%')
  expect(figureText('percent', 80.4, beside)).toBe('80%')
  expect(figureText('percent', 79.6)).toBe('80%')
  expect(figureText('count', 1055)).toBe('1,055')
  expect([figureForFile(79.96, beside), figureForFile(80.44, beside)]).toEqual([79.96, 80.4])
})

test('milestones are level steps, each until the next, cut to the span; the start point is none', () => {
  expect(stepsOf(metric, '2024-08', '2024-12')).toEqual([
    { from: '2024-08', to: '2024-09', value: 30, raw: '30%' },
    { from: '2024-10', to: '2024-12', value: 40, raw: '40%' },
  ])
  expect(stepsOf(metric, '2024-01', '2024-06')).toEqual([])
})

test('the figures of one row have the same number of decimals, as many as keep each on its side of its milestone', () => {
  const milestone = { month: '2025-10', raw: '75%', value: 75, comparator: null }
  const row = (...values: number[]) =>
    rowTexts(
      'percent',
      values.map((value) => ({ value, beside: { milestone, direction: 'higher' as const } })),
    )
  expect(row(72.3, 81.2)).toEqual(['72%', '81%'])
  expect(row(74.6, 72, 81.25)).toEqual(['74.6%', '72.0%', '81.3%'])
  expect(row(74.96, 72)).toEqual(['74.96%', '72.00%'])
  expect(row()).toEqual([])
  expect(rowTexts('count', [{ value: 5790, beside: { milestone: null, direction: 'higher' } }])).toEqual(['5,790'])
  // One decimal would make 75.46% read as met, though none does not.
  const odd = { ...milestone, value: 75.5 }
  const beside = { milestone: odd, direction: 'higher' as const }
  expect(
    rowTexts('percent', [
      { value: 75.46, beside },
      { value: 76, beside },
    ]),
  ).toEqual(['75%', '76%'])
})
