import { expect, test } from 'vitest'
import { placesWith } from './places.ts'

const danger = { name: 'In danger now', phone: '999' }
const front = { name: 'Front door', phone: '0151 606 2008', when: 'Weekdays' }
const builtIn = {
  areaName: 'Wirral',
  readers: 'The council and the forum read this.',
  safeguarding: [danger, front],
  complaint: { name: 'Complain', href: 'https://example.org/complain' },
  sendiass: { name: 'Advice', href: 'https://example.org/advice' },
  mediation: { name: 'Mediation', href: 'https://example.org/mediation' },
  handIn: 'Give it back to whoever gave it to you.',
}

test('a whole setting takes the place of what is built in', () => {
  const setting = {
    ...builtIn,
    areaName: 'Elsewhere',
    safeguarding: [danger, { name: 'New', phone: '0151 496 0000' }],
    mediation: { name: 'New', phone: '0151 496 0001' },
    handIn: 'Put it in the box at the library.',
  }
  expect(placesWith(builtIn, setting)).toEqual({ ...setting, areaName: 'Wirral' })
})

test.each([
  ['nothing', null],
  ['a word', 'x'],
  ['a list', []],
  ['no numbers', { safeguarding: [] }],
  ['numbers without the one for danger', { safeguarding: [front, danger] }],
  ['a number that is a word', { safeguarding: [danger, { name: 'x', phone: 'call us' }] }],
  ['only a page', { safeguarding: [danger, { name: 'x', href: 'https://example.org' }] }],
  ['a script', { complaint: { name: 'x', href: 'javascript:alert(1)' } }],
  ['nowhere to hand a form in', { handIn: '  ' }],
  ['a place that is a list', { handIn: ['At the library desk'] }],
  ['a door to nowhere', { sendiass: { name: 'x' } }],
])('%s hides no number and no place', (_what, setting) => {
  expect(placesWith(builtIn, setting)).toEqual(builtIn)
})

test('one bad part does not spoil the others', () => {
  const complaint = { name: 'New', href: 'https://example.org/new' }
  expect(placesWith(builtIn, { complaint, safeguarding: 'gone' })).toEqual({ ...builtIn, complaint })
})
