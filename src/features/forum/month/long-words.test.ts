import { expect, test } from 'vitest'
import { partsByLength } from './long-words.tsx'

test('ordinary words stay together; what is longer than any is a part of its own, and nothing is lost', () => {
  const address = 'https://www.example.org/letters'
  expect(partsByLength(`See ${address} now`)).toEqual(['See ', address, ' now'])
  expect(partsByLength('disproportionately long, and co-produced')).toHaveLength(1)
  const pasted = 'word\u00A0'.repeat(6)
  expect(partsByLength(`A ${pasted} row`)).toEqual(['A ', pasted, ' row'])
  expect(partsByLength('x'.repeat(19))).toEqual(['', 'x'.repeat(19), ''])
})

test('a stretch that is set apart stays whole', () => {
  const apart = `\u2068\u202ESee ${'x'.repeat(30)} now\u2069`
  expect(partsByLength(`Title · ${apart} · more`)).toEqual(['Title · ', apart, ' · more'])
  expect(partsByLength('\u2068\u202Eshort\u2069')).toHaveLength(1)
})
