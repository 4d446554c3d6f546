import { assert, integer, property } from 'fast-check'
import { expect, it } from 'vitest'
import { londonDay as byIntl } from '../../platform/clock.ts'
import { londonDay } from './london-day.ts'

it('agrees with the app’s own clock on every hour around the changes of clocks', () => {
  for (const day of ['2026-03-29', '2026-10-25', '2024-03-31', '2027-10-31', '2031-03-30']) {
    const noon = Date.parse(`${day}T12:00:00Z`)
    for (let hour = -36; hour <= 36; hour += 1)
      expect(londonDay(noon + hour * 3_600_000)).toBe(byIntl(noon + hour * 3_600_000))
  }
})

it('agrees with it at any instant from 2000 to 2060', () => {
  const instant = integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2060, 0, 1) })
  const agree = property(instant, (ms) => londonDay(ms) === byIntl(ms))
  expect(() => assert(agree, { numRuns: 500 })).not.toThrow()
})
