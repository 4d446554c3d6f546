import { expect, test } from 'vitest'
import { isAboutMetric, isAboutStatement } from './about-plan.ts'

const part = { plan: 'wirral-2024-05', statement: 3, metrics: ['complaints_la'] }
const linked = (statements: number[], metrics: string[], plan = part.plan) => ({
  links: { plan, statements, actions: [], metrics },
})

test('an entry is about the statement it names, and about that of a measure it names', () => {
  expect(isAboutStatement(linked([3], []), part)).toBe(true)
  expect(isAboutStatement(linked([], ['complaints_la']), part)).toBe(true)
  expect(isAboutStatement(linked([4], ['tribunals_lodged']), part)).toBe(false)
  expect(isAboutStatement({}, part)).toBe(false)
})

test('statement 3 of another plan is another statement; a measure is the same in every plan', () => {
  expect(isAboutStatement(linked([3], ['complaints_la'], 'wirral-2025-06'), part)).toBe(false)
  expect(isAboutMetric(linked([], ['complaints_la'], 'wirral-2025-06'), 'complaints_la')).toBe(true)
  expect(isAboutMetric(linked([3], []), 'complaints_la')).toBe(false)
  expect(isAboutMetric({}, 'complaints_la')).toBe(false)
})
