import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { hostCode, hostHash, stillToWait, waitAfter } from './host-code.ts'

it.each([
  ['1234', '1234'],
  [' 123456 ', '123456'],
  ['123', null],
  ['1234567', null],
  ['12a4', null],
  ['', null],
])('reads %j as %j', (typed, code) => expect(hostCode(typed)).toBe(code))

it('keeps a hash that differs with the salt and does not show the code', async () => {
  const sha256 = async (text: string) => createHash('sha256').update(text).digest('hex')
  const one = await hostHash('a', '4711', sha256)
  expect(one).toMatch(/^[0-9a-f]{64}$/)
  expect(await hostHash('a', '4711', sha256)).toBe(one)
  expect(await hostHash('b', '4711', sha256)).not.toBe(one)
  expect(one).not.toContain('4711')
})

it('waits longer after each wrong code, never more than ten minutes', () => {
  expect([0, 1, 2, 3, 4, 5, 6].map(waitAfter)).toEqual([0, 0, 0, 5_000, 10_000, 20_000, 40_000])
  expect(waitAfter(500)).toBe(600_000)
})

it('holds the wait over a reload, and a clock put back does not lengthen it', () => {
  expect(stillToWait(3, 105_000, 101_000)).toBe(4_000)
  expect(stillToWait(3, 105_000, 200_000)).toBe(0)
  expect(stillToWait(3, 105_000, -9_000_000)).toBe(5_000)
})
