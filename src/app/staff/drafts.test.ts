import { expect, test } from 'vitest'
import { oneBrowser } from '../../../tests/support/one-browser.ts'

const ME = 'lead@wirral.example'

/** One browser, in which `open` is a tab that is opened or reloaded. */
function browser() {
  const { store, tab } = oneBrowser()
  return { store, open: (name: string) => tab(name)(ME) }
}

test('two tabs with the same form each keep their own, through a reload', () => {
  const { open } = browser()
  const [one, other] = [open('one'), open('other')]
  expect([one.read('words'), other.read('words')]).toEqual([null, null])
  one.keep('words', 'Of one')
  other.keep('words', 'Of the other')
  one.keep('words', 'Of one, and more')
  other.keep('words', 'Of the other, and more')
  expect(open('one').read('words')).toBe('Of one, and more')
  expect(open('other').read('words')).toBe('Of the other, and more')
})

test('what one tab saves or leaves is gone alone; what the other typed stays, also when that one is closed', () => {
  const { store, open } = browser()
  const [one, other] = [open('one'), open('other')]
  one.keep('words', 'Of one')
  other.keep('words', 'Of the other')
  one.clear('words')
  expect(open('other').read('words')).toBe('Of the other')
  // A third tab finds what is left when both are closed, and nothing is left twice.
  expect(open('third').read('words')).toBe('Of the other')
  expect(store.size).toBe(1)
  const third = open('third')
  third.read('words')
  third.clear('words')
  expect(store.size).toBe(0)
})

test('a draft that is gone on with in another tab is one draft; where both go on with it, two', () => {
  const { store, open } = browser()
  const one = open('one')
  one.keep('words', 'Begun')
  const other = open('other')
  expect(other.read('words')).toBe('Begun')
  other.keep('words', 'Begun, and gone on with')
  expect(store.size).toBe(1)
  one.keep('words', 'Begun, then otherwise')
  expect(open('one').read('words')).toBe('Begun, then otherwise')
  expect(open('other').read('words')).toBe('Begun, and gone on with')
  // Leaving a form that another tab has gone on with takes nothing from that one.
  one.clear('words')
  expect(open('other').read('words')).toBe('Begun, and gone on with')
})

test('a tab that was duplicated keeps its own beside that of the tab it came from', () => {
  const { store, open } = browser()
  open('first').keep('words', 'Of the first')
  const [from, copy] = [open('same'), open('same')]
  from.keep('words', 'Of the one it came from')
  copy.keep('words', 'Of the copy')
  expect([...store.values()].toSorted((a, b) => a.localeCompare(b))).toEqual([
    'Of the copy',
    'Of the first',
    'Of the one it came from',
  ])
})

test('where the first tab is done, the other keeps its own in the place of every tab', () => {
  const { store, open } = browser()
  const [one, other] = [open('one'), open('other')]
  one.keep('words', 'Of one')
  other.keep('words', 'Of the other')
  one.clear('words')
  other.keep('words', 'Of the other, and more')
  expect([...store.values()]).toEqual(['Of the other, and more'])
  other.clear('words')
  expect(store.size).toBe(0)
})

test('another person at the same computer neither finds nor moves anything of it', () => {
  const { tab } = oneBrowser()
  tab('one')(ME).keep('words', 'Of one')
  tab('other')(ME).keep('words', 'Of the other')
  const theirs = tab('third')('health@wirral.example')
  expect(theirs.read('words')).toBeNull()
  theirs.clear('words')
  expect(tab('one')(ME).read('words')).toBe('Of one')
  expect(tab('other')(ME).read('words')).toBe('Of the other')
})

test('a tab that had to take another name still clears what it kept by the one before', () => {
  const { store, open } = browser()
  open('first').keep('words', 'Of the first')
  open('first').keep('action', 'Of the first, too')
  const [from, copy] = [open('same'), open('same')]
  copy.keep('words', 'Sent soon')
  from.keep('action', 'Of the one it came from')
  copy.keep('action', 'Of the copy')
  copy.clear('words')
  expect([...store.values()]).not.toContain('Sent soon')
})

test('a browser without room to move what another tab left shows it where it lies', () => {
  const { store, tab } = oneBrowser()
  const [one, other] = [tab('one')(ME), tab('other')(ME)]
  one.keep('words', 'Of one')
  other.keep('words', 'Of the other')
  one.clear('words')
  const set = store.set.bind(store)
  store.set = () => {
    throw new Error('QuotaExceededError')
  }
  expect(tab('third')(ME).read('words')).toBe('Of the other')
  store.set = set
  expect(tab('third')(ME).read('words')).toBe('Of the other')
})
