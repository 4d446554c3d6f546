import { expect, it } from 'vitest'
import { publishedSurveys } from '../../content/surveys/published.ts'
import { readingAge } from './reading-age.ts'
import { surveyReading } from './survey-reading.ts'

const ageOf = (sentence: string) => readingAge({ name: 'one', sentences: [sentence] }).worst.age

it('tells plain words from office words', () => {
  expect(ageOf('I knew what would happen next')).toBeLessThan(7)
  expect(ageOf('My views were listened to and taken seriously')).toBeLessThan(9)
  expect(ageOf('Professionals demonstrated commitment to meaningful engagement')).toBeGreaterThan(12)
})

it('a long sentence is harder than its halves', () => {
  const half = 'The people who came to our house asked us what we need'
  expect(ageOf(`${half} and ${half} and ${half}`)).toBeGreaterThan(ageOf(half) + 2)
})

it('names the sentence that is too hard, and no other', () => {
  const hard = 'Multidisciplinary professionals communicated appropriately throughout the assessment'
  const survey = publishedSurveys[0]!
  const spoilt = { ...survey, questions: [...survey.questions, { ...survey.questions.at(-1)!, id: 'X', label: hard }] }
  expect(surveyReading([survey]).problems).toEqual([])
  expect(surveyReading([spoilt]).problems).toEqual([expect.stringContaining(hard)])
})

it('every published survey for families can be read at nine, and its Easy Read at seven', () => {
  const { ages, problems } = surveyReading()
  expect(problems).toEqual([])
  expect(ages.length).toBeGreaterThanOrEqual(12)
})
