import { expect, test } from 'vitest'
import { planMetric } from '../../../tests/support/plan-metric.ts'
import { addMonths } from '../metric/months.ts'
import { xmrChart } from '../metric/spc.ts'
import { targetSaid } from './assurance.ts'
import { readChart } from './reading.ts'
import { standingOf } from './standing.ts'

const steady = [50, 52, 48, 51, 49, 50, 52, 48, 51, 49, 50]
const chart = (target: number | null, ...last: number[]) =>
  xmrChart([...steady, ...last], { improvement: 'increase', target })

test('beside figures that now reach a target out of reach of the limits, nobody says never; nor always beside ones that fall', () => {
  const up = chart(68, 70)
  expect(up.assurance).toBe('consistent_fail')
  expect(targetSaid(up)).toBe('changing')
  const down = chart(34, 30)
  expect(down.assurance).toBe('consistent_pass')
  expect(targetSaid(down)).toBe('changing')
})

test('what goes the way the limits speak, or stays within them, is said as it is', () => {
  expect(targetSaid(chart(80, 50))).toBe('consistent_fail')
  expect(targetSaid(chart(80, 30))).toBe('consistent_fail')
  expect(targetSaid(chart(20, 50))).toBe('consistent_pass')
  expect(targetSaid(chart(20, 70))).toBe('consistent_pass')
  expect(targetSaid(chart(50, 50))).toBe('inconsistent')
  expect(targetSaid(chart(null, 70))).toBeNull()
  expect(targetSaid(xmrChart([], { improvement: 'increase', target: 1 }))).toBeNull()
})

test('the mark and the sentence are of one mind', () => {
  const metric = planMetric({ target: { kind: 'value', raw: '68', value: 68, comparator: null } })
  for (const [last, said] of [
    [70, 'changing'],
    [50, 'consistent_fail'],
  ] as const) {
    const series = [...steady, last].map((numerator, i) => ({
      month: addMonths('2024-01', i),
      numerator,
      denominator: null,
      hidden: false,
      demo: false,
    }))
    const standing = standingOf(metric, series, '2024-12', [])
    expect(standing.assurance).toBe(said)
    const keys = readChart({ metric, standing, provisional: false, open: false }).map(({ key }) => key)
    expect(keys).toContain(`reading.assurance.${said}`)
  }
})
