import { expect, test } from 'vitest'
import { planMetric } from '../../../../tests/support/plan-metric.ts'
import type { PlanMetric } from '../../../domain/plan/plan.ts'
import { standingOf } from '../../../domain/plan/standing.ts'
import { plotOf } from './plot.ts'

const metric = planMetric({ feed: 'log', target: null, hasNumericTrajectory: false })
const ticks = (unit: PlanMetric['unit'], values: number[]) => {
  const points = values.map((numerator, i) => ({
    month: `2024-0${i + 1}`,
    numerator,
    denominator: unit === 'count' ? null : 100,
    hidden: false,
    demo: false,
  }))
  const of = { ...metric, unit }
  return plotOf(of, standingOf(of, points, '2024-06', []), '2024-06', 800, 380).valueTicks
}

test('the axis of a count has whole numbers, each of them once', () => {
  for (const values of [[1, 2, 1, 2], [0, 1, 0], [3], [2, 3, 4, 3], [10, 14, 12], [150, 420, 300]]) {
    const marks = ticks('count', values)
    expect(marks.length, String(values)).toBeGreaterThan(1)
    expect(marks.every(Number.isInteger), String(marks)).toBe(true)
    expect(new Set(marks.map((mark) => Math.round(mark))).size).toBe(marks.length)
  }
})

test('a share keeps its own ticks within 0 and 100', () => {
  const marks = ticks('percent', [97, 99, 98])
  expect(marks.at(-1)).toBeLessThanOrEqual(100)
  expect(marks.length).toBeGreaterThan(2)
})
