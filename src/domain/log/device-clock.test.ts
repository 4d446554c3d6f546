import { expect, it } from 'vitest'
import { clockTrouble, dayThere } from './device-clock.ts'

it('a clock is wrong by what the server says, and by nothing else', () => {
  const heard = { there: '2026-11-20', here: '2026-11-20' }
  expect(clockTrouble('2026-11-22', undefined)).toBeNull()
  expect(clockTrouble('2026-11-22', heard)).toBeNull()
  // Weeks without a connection say nothing; a day before the server's does.
  expect(clockTrouble('2027-03-01', heard)).toBeNull()
  expect(clockTrouble('2016-11-22', heard)).toBe('behind')
  expect(clockTrouble('2026-11-19', heard)).toBeNull()
})

it('a clock that was right leaps by more than a year without a connection', () => {
  const heard = { there: '2026-11-20', here: '2026-11-20' }
  expect(clockTrouble('2027-11-21', heard)).toBeNull()
  expect(clockTrouble('2027-11-22', heard)).toBe('leapt')
  expect(clockTrouble('2036-11-22', heard)).toBe('leapt')
})

it('a clock that was ahead is so until it has been put right', () => {
  const heard = { there: '2026-11-20', here: '2036-11-20' }
  expect(clockTrouble('2036-11-22', heard)).toBe('ahead')
  expect(clockTrouble('2026-11-22', heard)).toBeNull()
})

it('the day there is this clock’s own, less what it was ahead of the server and may still be', () => {
  expect(dayThere('2026-11-25', undefined)).toBe('2026-11-25')
  // Days without a connection are days there, too.
  expect(dayThere('2026-11-25', { there: '2026-11-22', here: '2026-11-22' })).toBe('2026-11-25')
  expect(dayThere('2026-11-25', { there: '2026-11-19', here: '2026-11-22' })).toBe('2026-11-22')
  // Put right since.
  expect(dayThere('2026-11-20', { there: '2026-11-19', here: '2026-11-22' })).toBe('2026-11-20')
  // A clock behind is not made to run ahead.
  expect(dayThere('2026-11-20', { there: '2026-11-22', here: '2026-11-19' })).toBe('2026-11-20')
})
