import { expect, test } from 'vitest'
import { personalDetails } from './personal-details.ts'

test.each([
  ['Write to me at a.b@example.org please', ['email']],
  ['Ring 0151 606 2008', ['phone']],
  ['Ring +44 7700 900123', ['phone']],
  ['Her number is 943 476 5919', ['nhs_number']],
  ['We live at CH41 6AE', ['postcode']],
  ['Mrs Jones was kind', ['name']],
  ['my son is called Sam', ['name']],
])('points out %s', (text, found) => {
  expect(personalDetails(text)).toEqual(found)
})

test.each([
  'It took 20 weeks and 3 meetings',
  'The draft came on 14 March 2026',
  'South Wirral SEND team',
  '943 476 5918',
  'P3 class',
])('leaves %s alone', (text) => {
  expect(personalDetails(text)).toEqual([])
})
