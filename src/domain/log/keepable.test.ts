import { expect, test } from 'vitest'
import { keepable } from './keepable.ts'

test.each([
  ['plain words, é, 你好 and 👨‍👩‍👧', 'plain words, é, 你好 and 👨‍👩‍👧'],
  ['a\0b\0', 'ab'],
  ['end \ud83d', 'end \ufffd'],
  ['\ude42 start', '\ufffd start'],
  ['two halves \ude42\ud83d', 'two halves \ufffd\ufffd'],
  ['a pair after a half \ud83d\ud83d\ude42', 'a pair after a half \ufffd🙂'],
])('%j is kept as %j', (typed, kept) => {
  expect(keepable(typed)).toBe(kept)
  expect(kept.isWellFormed()).toBe(true)
})

test('inside lists and records too, and nothing else changes', () => {
  const value = { title: 'a\0', counts: { as: true, because: '\ud83d' }, agencies: ['la\0'], none: null, number: 3 }
  expect(keepable(value)).toEqual({
    title: 'a',
    counts: { as: true, because: '\ufffd' },
    agencies: ['la'],
    none: null,
    number: 3,
  })
})
