import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Point } from '../metric/definition.ts'
import { addMonths } from '../metric/months.ts'
import type { MetricNote } from './notes.ts'
import type { MetricRow } from './plan.ts'
import { sinceLastMonth } from './since.ts'

const AS_OF = '2024-12'
const milestone = (month: string, value: number) => ({ month, raw: `${value}%`, value, comparator: null })
const row = (key: string, series: Point[], more: Partial<MetricRow> = {}): MetricRow => ({
  key,
  statement: 1,
  row: 1,
  label: key,
  unit: 'percent',
  direction: 'higher',
  historic: {},
  feed: 'survey',
  period: 'monthly',
  target: null,
  hasNumericTrajectory: true,
  milestones: [milestone('2024-07', 30), milestone('2024-10', 40)],
  series,
  ...more,
})
const point = (month: string, numerator: number | null): Point => ({
  month,
  numerator,
  denominator: numerator === null ? null : 100,
  hidden: numerator === null,
  demo: false,
})
/** Values of the months up to `AS_OF`, the last one being its own. */
const upTo = (...values: (number | null)[]) =>
  values.map((value, i) => point(addMonths(AS_OF, i + 1 - values.length), value))
const keys = (rows: { metric: MetricRow }[]) => rows.map((one) => one.metric.key)

describe('what changed since the month before', () => {
  test('newly met and newly missed by the figure; what stays as it was is not news', () => {
    const now = sinceLastMonth(
      [row('rose', upTo(35, 45)), row('fell', upTo(45, 35)), row('stayed', upTo(45, 46)), row('low', upTo(10, 12))],
      AS_OF,
    )
    expect(keys(now.met)).toEqual(['rose'])
    expect(keys(now.missed)).toEqual(['fell'])
    expect([...now.met, ...now.missed].some((one) => one.asked)).toBe(false)
  })

  test('a higher milestone can make an even figure missed, and says that it was the milestone', () => {
    const { missed } = sinceLastMonth([row('even', [point('2024-09', 35), point('2024-10', 35)])], '2024-10')
    expect(keys(missed)).toEqual(['even'])
    expect(missed[0]!.asked).toBe(true)
  })

  test('a first figure is new, and its verdict too, without a milestone to blame', () => {
    const since = sinceLastMonth([row('first', upTo(50)), row('known', upTo(50, 50))], AS_OF)
    expect(since.first.map((one) => one.key)).toEqual(['first'])
    expect(since).toMatchObject({ figures: 2, rows: 2, before: '2024-11' })
    expect(since.met).toMatchObject([{ metric: { key: 'first' }, asked: false }])
  })

  test('a month beyond chance is news once, and only in its own month', () => {
    const still = [50, 52, 48, 51, 49, 50, 52, 48, 51, 49]
    const beyond = row('beyond', upTo(...still, 90))
    expect(sinceLastMonth([beyond], AS_OF).signals).toMatchObject([{ spc: { special: 'outside_high' } }])
    expect(sinceLastMonth([beyond], addMonths(AS_OF, 1)).signals).toEqual([])
    const long = row('long', upTo(40, 60, 40, 60, 41, 43, 45, 47, 49, 51, 53, 55))
    expect(sinceLastMonth([long], AS_OF).signals).toEqual([])
  })

  test('too few months, small counts and rows that repeat another say nothing about chance', () => {
    const few = row('few', upTo(50, 50, 50, 50, 90))
    const rare = row('rare', upTo(0, 1, 0, 1, 0, 1, 0, 1, 0, 9), { unit: 'count', direction: 'trend-only' })
    expect(sinceLastMonth([few, rare], AS_OF).signals).toEqual([])
    const twice = [row('one', upTo(35, 45)), row('two', upTo(35, 45), { sameAs: 'one' })]
    expect(sinceLastMonth(twice, AS_OF)).toMatchObject({ rows: 1, met: [{ metric: { key: 'one' } }] })
  })

  test('a baseline set by a person is kept to here too', () => {
    const step = row('step', upTo(20, 22, 20, 22, 20, 22, 20, 60, 62, 60, 62, 60, 62))
    const baseline: MetricNote = {
      id: 'n',
      metric: 'step',
      month: addMonths(AS_OF, -5),
      kind: 'baseline',
      words: 'A new form',
      signed: 'Ann',
      agency: 'la',
      on: '2024-12-20',
      demo: false,
      mayTakeBack: true,
      takenBack: null,
    }
    // Six months of its own, all alike: nothing beyond chance. Without the baseline there is.
    expect(sinceLastMonth([step], addMonths(AS_OF, -5)).signals).not.toEqual([])
    expect(sinceLastMonth([step], AS_OF, [baseline]).signals).toEqual([])
  })

  test('a hidden month is like one that never was', () => {
    const values = fc.array(fc.option(fc.integer({ min: 0, max: 100 }), { nil: null, freq: 3 }), { maxLength: 24 })
    fc.assert(
      fc.property(fc.array(values, { maxLength: 4 }), (all) => {
        const rows = (of: (series: Point[]) => Point[]) =>
          all.map((one, i) => row(`r${i}`, of(upTo(...one)), i % 2 ? { direction: 'lower' } : {}))
        const without = ({ met, missed, signals, first, ...rest }: ReturnType<typeof sinceLastMonth>) => ({
          ...rest,
          met: met.map((one) => [one.metric.key, one.judgement.latest?.value, one.asked]),
          missed: missed.map((one) => [one.metric.key, one.judgement.latest?.value, one.asked]),
          signals: signals.map((one) => [one.metric.key, one.spc]),
          first: first.map((one) => one.key),
        })
        expect(
          without(
            sinceLastMonth(
              rows((series) => series),
              AS_OF,
            ),
          ),
        ).toEqual(
          without(
            sinceLastMonth(
              rows((series) => series.filter((one) => !one.hidden)),
              AS_OF,
            ),
          ),
        )
      }),
    )
  })
})
