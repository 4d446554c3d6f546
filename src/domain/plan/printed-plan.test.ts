import { describe, expect, test } from 'vitest'
import planJson from '../../content/plans/wirral-2024-05.json'
import { valueOf } from '../metric/definition.ts'
import { judge, judgeableMilestones, meets } from './judge.ts'
import { milestonesOf, planFile } from './plan-file.ts'
import type { Milestone, PlanMetric } from './plan.ts'

/** Every cell of the plan that asks for something, as data: what is printed decides, not what we think of it. */
const plan = planFile.parse(planJson)
const rows = plan.metrics.map((metric): PlanMetric => ({
  ...metric,
  milestones: milestonesOf(plan, metric),
  hasNumericTrajectory: metric.has_numeric_trajectory,
}))
const cell = (metric: PlanMetric) => (milestone: Milestone) => ({
  key: metric.key,
  at: milestone.month,
  metric,
  milestone,
})
/** Judged ones, and with them where April 2024 started, which is shown and not judged. */
const asked = rows.flatMap((metric) => judgeableMilestones(metric).map(cell(metric)))
const printed = rows.flatMap((metric) => (metric.direction === 'trend-only' ? [] : metric.milestones.map(cell(metric))))

/** The words of the cell, read afresh: a strict sign, or the way the row wants to go. */
function reaches(raw: string, direction: string): [under: boolean, at: boolean, over: boolean] {
  if (raw.startsWith('>')) return [false, false, true]
  if (raw.startsWith('<')) return [true, false, false]
  return direction === 'higher' ? [false, true, true] : [true, true, false]
}

/** The nearest numbers a computer can tell from this one. */
function neighbours(value: number): [number, number] {
  const step = value === 0 ? Number.MIN_VALUE : 2 ** (Math.floor(Math.log2(Math.abs(value))) - 52)
  return [value - step, value + step]
}

describe('every dated milestone the plan prints', () => {
  test('is here: 27 rows by July 2024, 29 at each later date', () => {
    const dates = ['2024-07', '2024-10', '2025-01', '2025-04', '2025-07', '2025-10']
    expect(new Set(asked.map((one) => one.at))).toEqual(new Set(dates))
    expect(dates.map((at) => [at, asked.filter((one) => one.at === at).length])).toEqual([
      ['2024-07', 27],
      ['2024-10', 29],
      ['2025-01', 29],
      ['2025-04', 29],
      ['2025-07', 29],
      ['2025-10', 29],
    ])
  })

  test('and where they started: no dated cell of the plan is left out', () => {
    expect(printed).toHaveLength(rows.flatMap((metric) => metric.milestones).length)
    expect(printed.length).toBeGreaterThan(asked.length)
  })

  test.each(printed)('$key $at: its number is the one printed', ({ milestone }) => {
    expect(milestone.value).toBe(Number(milestone.raw.replace(/[<>%,\s]/g, '')))
    expect(milestone.comparator).toBe(/^[<>]/.exec(milestone.raw)?.[0] ?? null)
  })

  test.each(printed)('$key $at: at it, the nearest under it and the nearest over it', ({ metric, milestone }) => {
    const [under, over] = neighbours(milestone.value)
    expect(under).toBeLessThan(milestone.value)
    expect(over).toBeGreaterThan(milestone.value)
    const direction = metric.direction as 'higher' | 'lower'
    expect([under, milestone.value, over].map((value) => meets(value, milestone, direction))).toEqual(
      reaches(milestone.raw, direction),
    )
  })

  // As figures come: whole counts, and so many of so many. One less and one more decides.
  test.each(asked)('$key $at: counted in whole things', ({ metric, milestone }) => {
    const [n, denominator] =
      metric.unit === 'percent' ? [milestone.value * 10, 1000] : [milestone.value, null as number | null]
    const verdicts = [n - 1, n, n + 1]
      .filter((numerator) => denominator === null || numerator <= denominator)
      .map((numerator) => {
        const point = { month: milestone.month, numerator, denominator, hidden: false, demo: false }
        const { verdict, latest } = judge(metric, [point], milestone.month)
        expect(latest?.value).toBe(valueOf(metric.unit, point))
        return verdict
      })
    expect(verdicts).toEqual(
      reaches(milestone.raw, metric.direction)
        .slice(0, verdicts.length)
        .map((met) => (met ? 'met' : 'missed')),
    )
  })
})

test('rows without a number asked of them are never judged', () => {
  const never = rows.filter((metric) => judgeableMilestones(metric).length === 0)
  expect(never.length + new Set(asked.map((one) => one.key)).size).toBe(37)
  for (const metric of never) {
    const point = { month: '2025-10', numerator: 1, denominator: 1, hidden: false, demo: false }
    expect(judge(metric, [point], '2025-10').verdict, metric.key).toBe('trend_only')
  }
})
