import { expect, test } from 'vitest'
import { personalDetails, type PersonalDetail } from './personal-details.ts'

const pointing: [string, PersonalDetail][] = [
  ['Write to me at a.b@example.org please', 'email'],
  ['my address is kim.b (at) example.co.uk', 'email'],
  ['Ring 0151 606 2008', 'phone'],
  ['٠٧٧٠٠ ٩٠٠١٢٣', 'phone'],
  ['০৭৭০০ ৯০০১২৩', 'phone'],
  ['a.b at gmail dot com', 'email'],
  ['Ring +44 7700 900123', 'phone'],
  ['call me on +44 (0)7700 900 123', 'phone'],
  ['07700900123 is best after 3', 'phone'],
  ['My number: 0770 0900 123.', 'phone'],
  ['(0151) 496-0123 any time', 'phone'],
  ['0151.496.0456', 'phone'],
  ['Her number is 943 476 5919', 'nhs_number'],
  ['nhs no 9434765919', 'nhs_number'],
  ['We live at CH41 6AE', 'postcode'],
  ['we moved from ch437aa last year', 'postcode'],
  ['Mrs Jones was kind', 'name'],
  ['Dr. Patel never wrote back', 'name'],
  ['my son is called Sam', 'name'],
  ['my daughter is called aisha and she is lovely', 'name'],
  ['My son Tomasz waited two years', 'name'],
  ['my youngest daughter Mia was moved', 'name'],
  ['His name is Leo', 'name'],
  ['He is Jayden and he loves trains', 'name'],
  ['Sarah Walsh from the team rang us', 'name'],
  ['The caseworker was Priya Sharma.', 'name'],
  ['we saw Anne-Marie O’Neill twice', 'name'],
  ['I am Karen and I am cross', 'name'],
  ['DOB 12/03/2014', 'birth_date'],
  ['he was born on 3rd March 2011', 'birth_date'],
  ['date of birth: 4.5.12', 'birth_date'],
  ['Her UPN is H801200001001', 'plan_number'],
  ['EHCP number 1029384', 'plan_number'],
  ['The plan reference is EHC-10293', 'plan_number'],
]

const harmless = [
  'It took 20 weeks and 3 meetings',
  'The draft came on 14 March 2026',
  'South Wirral SEND team',
  '943 476 5918',
  'P3 class',
  'The meeting on 03-04-2024 11:30 was moved to 05-04-2024',
  'My son is autistic and needs a quiet room',
  'My child is Autistic',
  'We were called in for a meeting',
  'They called us every week',
  'Nobody called back',
  'He is happy at school now',
  'She is in Year 9',
  'The Annual Review was late again',
  'Alder Hey did well, the Local Offer did not',
  'Parent Carer Participation Wirral helped us',
  'Speech and Language Therapy was cut',
  'We waited from January to September',
  'Then Birkenhead closed and Wallasey was full',
  'EHCP 2024 review',
  'The plan was 23 pages and 4 sections',
  'I emailed on Monday and again on Friday',
  'The Educational Psychologist came once',
  'Our Social Worker changed 5 times in 2025',
  'We asked in Year 7, Year 8 and Year 9',
  'He was born early and needs help with walking',
  'It cost £12,000 in 2019',
  'Ring 999 or 101',
  'section B, F and I were wrong',
  'Great SENCO. Thank you.',
  'the birthday party was lovely',
]

test.each(pointing)('points out %s', (text, detail) => {
  expect(personalDetails(text)).toContain(detail)
})

test('sees one thing, not several, in one plain detail', () => {
  expect(personalDetails('Ring 0151 606 2008')).toEqual(['phone'])
  expect(personalDetails('Our case worker rang me back on 07700 900123.')).toEqual(['phone'])
  expect(personalDetails('We live at CH41 6AE')).toEqual(['postcode'])
  expect(personalDetails('Her number is 943 476 5919')).toEqual(['nhs_number'])
})

test('raises at most two false alarms over the harmless sentences', () => {
  expect(pointing.length + harmless.length).toBeGreaterThanOrEqual(60)
  const alarms = harmless.filter((text) => personalDetails(text).length > 0)
  expect(alarms.length, alarms.join(' | ')).toBeLessThanOrEqual(2)
})

test('a whole box of words is looked at in no time', () => {
  const long = 'my son is 0 1 a@ EHCP no '.repeat(40).slice(0, 1000)
  const from = performance.now()
  for (let n = 0; n < 50; n += 1) personalDetails(long)
  expect(performance.now() - from).toBeLessThan(2_000)
})
