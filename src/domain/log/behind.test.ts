import { expect, test } from 'vitest'
import { lettersOf } from './behind.ts'

test('each other account has one letter, the reader none', () => {
  expect([...lettersOf(['x', 'me', 'y', 'x'], 'me')]).toEqual([
    ['x', 'A'],
    ['y', 'B'],
  ])
  expect(lettersOf([], null).size).toBe(0)
})

test('after Z come numbers', () => {
  const many = Array.from({ length: 28 }, (_, n) => `p${n}`)
  expect([...lettersOf(many, null).values()].slice(25)).toEqual(['Z', '27', '28'])
})
