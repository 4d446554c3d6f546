import { expect, test } from 'vitest'
import { planMetric } from '../../../tests/support/plan-metric.ts'
import { addMonths } from '../metric/months.ts'
import { judgedMonth } from './judged-month.ts'
import { baselinesOf, notesOf, type MetricNote } from './notes.ts'
import { monthsOfBaseline, standingOf } from './standing.ts'

const metric = planMetric()
const series = (values: (number | null)[]) =>
  values.map((numerator, i) => ({
    month: addMonths('2024-01', i),
    numerator,
    denominator: null,
    hidden: numerator === null,
    demo: false,
  }))
const AT = '2025-12'
const step = [20, 22, 20, 22, 20, 22, 20, 60, 62, 60, 62, 60, 62]

test('without a new baseline there is one, over all months', () => {
  const standing = standingOf(metric, series(step), AT, [])
  expect(standing.baselines).toEqual([{ from: 0, to: 12, limits: true }])
  expect(standing.assurance).toBe('inconsistent')
  expect(monthsOfBaseline(standing)).toBe(13)
  expect(standingOf(metric, [], AT, [])).toMatchObject({ baselines: [], months: [], variation: null, assurance: null })
})

test('a new baseline has its own mean, limits and verdict on the target', () => {
  const standing = standingOf(metric, series(step), AT, ['2024-08'])
  expect(standing.baselines).toEqual([
    { from: 0, to: 6, limits: true },
    { from: 7, to: 12, limits: true },
  ])
  expect(standing.months.at(-1)!.spc).toMatchObject({ mean: 61, special: 'none' })
  expect(standing.months[0]!.spc!.mean).toBeLessThan(22)
  expect(standing).toMatchObject({ variation: 'common', assurance: 'consistent_pass' })
  expect(monthsOfBaseline(standing)).toBe(6)
})

test('a young baseline has no limits yet, and says neither how it varies nor what it assures', () => {
  const standing = standingOf(metric, series(step), AT, ['2024-10'])
  expect(standing.baselines.map((one) => one.limits)).toEqual([true, false])
  expect(standing.months.map((one) => one.spc === null)).toEqual([...Array(9).fill(false), ...Array(4).fill(true)])
  expect(standing).toMatchObject({ variation: null, assurance: null })
})

test('one set at a hidden month starts at the next shown; at the first month, or after the last, it changes nothing', () => {
  const values = step.map((value, i) => (i === 7 ? null : value))
  expect(standingOf(metric, series(values), AT, ['2024-08']).baselines.map((one) => one.from)).toEqual([0, 7])
  for (const month of ['2023-01', '2024-01', '2025-06'])
    expect(standingOf(metric, series(step), AT, [month]).baselines).toHaveLength(1)
  expect(standingOf(metric, series(step), AT, ['2024-08', '2024-08']).baselines).toHaveLength(2)
})

test('notes of a row: its own or those of the row it repeats, none taken back, none of a later month', () => {
  const note = (of: Partial<MetricNote>): MetricNote => ({
    id: 'n',
    metric: 'm',
    month: '2024-08',
    kind: 'baseline',
    words: 'Why',
    signed: 'Ann',
    agency: null,
    on: '2024-09-01',
    demo: false,
    mayTakeBack: false,
    takenBack: null,
    ...of,
  })
  const all = [
    note({ id: 'late', month: '2024-12' }),
    note({ id: 'early', kind: 'note' }),
    note({ id: 'gone', takenBack: { words: 'No', signed: 'Ann', on: '2024-09-02' } }),
    note({ id: 'other', metric: 'else' }),
  ]
  const ids = (key: string, sameAs: string | null, asOf: string) => notesOf(all, { key, sameAs }, asOf).map((n) => n.id)
  expect(ids('m', null, '2025-01')).toEqual(['early', 'late'])
  expect(ids('m', null, '2024-08')).toEqual(['early'])
  expect(ids('x', 'm', '2025-01')).toEqual(['early', 'late'])
  expect(baselinesOf(notesOf(all, metric, '2025-01'))).toEqual(['2024-12'])
})

test('a running total has no limits, marks or new baselines, and keeps its verdict', () => {
  const total = {
    ...metric,
    period: 'cumulative since 2024-04',
    milestones: [{ month: '2024-07', raw: '4', value: 4, comparator: null }],
  }
  const rising = Array.from({ length: 12 }, (_, i) => i)
  const standing = standingOf(total, series(rising), AT, ['2024-08'])
  expect(standing).toMatchObject({ running: '2024-04', rare: false, variation: null, assurance: null })
  expect(standing.baselines).toEqual([{ from: 0, to: 11, limits: false }])
  expect(standing.months.every((one) => one.spc === null)).toBe(true)
  expect(standing.judgement.verdict).toBe('met')
  expect(standingOf({ ...total, period: 'monthly' }, series(rising), AT, []).assurance).not.toBeNull()
})

test('a month that is not over is in no limits, trips no rule and misses no milestone; it can be drawn', () => {
  const asked = { ...metric, milestones: [{ month: '2024-07', raw: '20', value: 20, comparator: null }] }
  const over = series([20, 22, 20, 22, 20, 22, 20, 22])
  const begun = { ...series([...Array<number>(8).fill(0), 3]).at(-1)!, state: 'open' as const }
  const standing = standingOf(asked, [...over, begun], judgedMonth({ judgedTo: '2024-08' }, '2024-09'), [])
  expect({ ...standing, unfinished: null }).toEqual(standingOf(asked, over, '2024-08', []))
  expect(standing.judgement.verdict).toBe('met')
  expect(standing.unfinished).toEqual({ point: begun, value: 3 })
  // Without the rule it would be all of these.
  const wrong = standingOf(asked, [...over, begun], '2024-09', [])
  expect(wrong).toMatchObject({ variation: 'concern', judgement: { verdict: 'missed' }, unfinished: null })
})

test('a milestone of a month that is not over is still to come', () => {
  const asked = { ...metric, milestones: [{ month: '2024-09', raw: '20', value: 20, comparator: null }] }
  const begun = { ...series([3])[0]!, month: '2024-09', state: 'open' as const }
  const { judgement, months } = standingOf(asked, [begun], judgedMonth({ judgedTo: '2024-08' }, '2024-09'), [])
  expect(judgement).toMatchObject({ verdict: 'not_yet', latest: null, next: { month: '2024-09' } })
  expect(months).toEqual([])
  expect(standingOf(asked, [{ ...begun, state: 'provisional' }], '2024-09', []).judgement.verdict).toBe('missed')
})

test('a hidden month that is not over is not drawn', () => {
  const hidden = { ...series([null])[0]!, month: '2024-09', state: 'open' as const }
  expect(standingOf(metric, [hidden], '2024-08', []).unfinished).toBeNull()
})

test('a reply kept from before servers said where judging ends is judged up to its month', () => {
  expect(judgedMonth({}, '2024-09')).toBe('2024-09')
  expect(judgedMonth({ judgedTo: null }, '2024-09')).toBe('2024-09')
})
