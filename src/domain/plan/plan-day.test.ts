import { expect, test } from 'vitest'
import { planDayProblem } from './plan-day.ts'

const grounds = { from: '2025-06-01', until: '2027-11-23' }
const key = (day: string, end: string, at: Parameters<typeof planDayProblem>[2] = grounds) =>
  planDayProblem(day, end, at)?.key ?? null

test('a plan begins on a day that can be: in no time that is reported, in the near future, and before it ends', () => {
  expect([key('', '2027-10'), key('soon', '2027-10'), key('12025-01-01', '2027-10')]).toEqual([
    'needsDay',
    'badDay',
    'badDay',
  ])
  expect([key('2025-05-31', '2027-10'), key('2025-06-01', '2027-10')]).toEqual(['tooEarly', null])
  expect([key('2027-11-24', '2030-10'), key('2027-11-23', '2030-10')]).toEqual(['tooLate', null])
  expect(planDayProblem('2099-12-31', '2025-10', grounds)).toEqual({ key: 'tooLate', day: '2027-11-23' })
  // The last day of the plan is the last of its last month.
  expect([key('2026-11-01', '2026-10'), key('2026-10-31', '2026-10')]).toEqual(['afterEnd', null])
  expect([key('2026-10-31', '2046-11'), key('2026-10-31', '2046-10')]).toEqual(['tooLong', null])
})

test('what the server has not said is not asked, and an end that is no month is somebody else’s problem', () => {
  expect(key('2020-01-01', '2030-10', { from: null })).toBeNull()
  expect(key('2026-01-01', 'soon')).toBeNull()
})
