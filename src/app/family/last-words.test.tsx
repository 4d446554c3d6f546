import { beforeEach, expect, test } from 'vitest'
import { forgetInTab } from '../boot/tab.ts'
import { lastWordsOfTab } from './last-words.ts'

beforeEach(() => sessionStorage.clear())
const words = lastWordsOfTab(() => false)

test('words that left with the page are there when it opens again, over what was on disk before', () => {
  words.keep('d1', 'EH9', { text: 'They rang me back', over: ['They'] })
  expect(words.find('d1', 'EH9', 'They')).toBe('They rang me back')
  // A write that was under way when the page went.
  expect(words.find('d1', 'EH9', 'They rang')).toBe('They rang me back')
})

test('words begun anew while a write was under way are there whichever of the two is on disk', () => {
  words.keep('d1', 'EH9', { text: 'Nobody rang', over: ['They rang me', 'They'] })
  expect(words.find('d1', 'EH9', 'They')).toBe('Nobody rang')
  expect(words.find('d1', 'EH9', 'They rang me')).toBe('Nobody rang')
})

test('they never stand in for another answer or a newer one', () => {
  words.keep('d1', 'EH9', { text: 'They rang me back', over: ['They'] })
  expect(words.find('d1', 'EH10', 'They')).toBeNull()
  expect(words.find('d2', 'EH9', 'They')).toBeNull()
  expect(words.find('d1', 'EH9', 'Something else')).toBeNull()
  words.forget()
  expect(words.find('d1', 'EH9', 'They')).toBeNull()
})

test('clearing the phone clears them, and a shared device keeps none', () => {
  words.keep('d1', 'EH9', { text: 'They', over: [''] })
  forgetInTab()
  expect(words.find('d1', 'EH9', '')).toBeNull()
  lastWordsOfTab(() => true).keep('d1', 'EH9', { text: 'They', over: [''] })
  expect(sessionStorage.length).toBe(0)
})
