import { render } from '@testing-library/react'
import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { expect, test } from 'vitest'
import { card, point } from '../../../../tests/support/fake-staff.tsx'
import { standingOf } from '../../../domain/plan/standing.ts'
import { Sparkline } from './sparkline.tsx'

const KEY = 'parent_carers_involved_ehcp'

/** The line that stands for these months in October 2025. */
function drawn(months: ReturnType<typeof point>[]) {
  const metric = card({ [KEY]: months }).metrics.find(({ key }) => key === KEY)!
  const standing = standingOf(metric, metric.series, '2025-10', [])
  const { container } = render(<Sparkline metric={metric} standing={standing} asOf="2025-10" />)
  return { d: container.querySelector('path.line')?.getAttribute('d'), container }
}

test('the line is the one that the library of the large charts draws', () => {
  const { d, container } = drawn([point('2025-04', 10, 70), point('2025-07', 45, 90), point('2025-10', 40, 60)])
  const heights = [...container.querySelectorAll('line.milestone')].map((one) => Number(one.getAttribute('y1')))
  expect(heights.length).toBeGreaterThan(1)
  const x = scaleLinear([0, 23], [6, 174])
  // The plan asks for 30 % and later 80 %: these are the ends of the drawing.
  const y = scaleLinear([100 / 7, 80], [28, 6])
  const values: [number, number][] = [
    [17, 100 / 7],
    [20, 50],
    [23, 200 / 3],
  ]
  expect(d).toBe(
    line(
      ([month]) => x(month),
      ([, value]) => y(value),
    )(values),
  )
})

test('one month alone, and a year of the same, have a line too', () => {
  expect(drawn([point('2025-10', 45, 90)]).d).toMatch(/^M174,[\d.]+Z$/)
  expect(drawn([]).d).toBeUndefined()
})
