import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerProblems, routedAnswers, type Answers } from './answers.ts'
import { survey as surveySchema, surveyPath, type Survey } from './definition.ts'
import { answerSchema, storableText, textLength, type Question } from './question.ts'
import { askedQuestions, isAsked } from './visibility.ts'

const yesNo = [
  { code: 'yes', label: 'Yes' },
  { code: 'no', label: 'No' },
]
const small: Survey = {
  key: 'small',
  version: 1,
  title: 'Small',
  intro: 'Small.',
  minutes: 1,
  offeredTo: ['parent_carer'],
  measures: [],
  questions: [
    { id: 'A', kind: 'choice', label: 'A?', options: yesNo, required: true },
    { id: 'B', kind: 'choice', label: 'B?', options: yesNo, required: true, showIf: [{ question: 'A', in: ['yes'] }] },
    {
      id: 'C',
      kind: 'choice',
      label: 'C?',
      options: yesNo,
      showIf: [
        { question: 'B', in: ['yes'] },
        { question: 'A', in: ['no'] },
      ],
    },
    { id: 'D', kind: 'text', label: 'D?', maxLength: 5, showIf: [{ question: 'C', in: ['yes'] }] },
    { id: 'E', kind: 'text', label: 'E?', maxLength: 5 },
  ],
}
const anyAnswers: fc.Arbitrary<Answers> = fc.dictionary(
  fc.constantFrom('A', 'B', 'C', 'D', 'E', 'Z'),
  fc.constantFrom('yes', 'no', 'maybe', 'words', 'toolong', ' x'),
  { noNullPrototype: true },
)
const route = (answers: Answers) =>
  askedQuestions(small, answers)
    .map((q) => q.id)
    .join('')

describe('which questions are asked', () => {
  it.each([
    [{}, 'AE'],
    [{ A: 'yes' }, 'ABE'],
    [{ A: 'no' }, 'ACE'],
    [{ A: 'yes', B: 'yes', C: 'yes' }, 'ABCDE'],
    [{ A: 'yes', B: 'no', C: 'yes' }, 'ABE'],
    // An answer left over from another route opens nothing.
    [{ B: 'yes', C: 'yes' }, 'AE'],
  ] as [Answers, string][])('%j: %s', (answers, asked) => expect(route(answers)).toBe(asked))

  it('depends only on questions that are asked themselves', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(route(routedAnswers(small, answers))).toBe(route(answers))
      }),
    )
  })

  it('a condition on a question that does not exist never holds', () => {
    const lost: Question = {
      id: 'X',
      kind: 'text',
      label: 'X',
      maxLength: 5,
      showIf: [{ question: 'nowhere', in: ['yes'] }],
    }
    expect(isAsked(small, lost, { nowhere: 'yes' })).toBe(false)
  })
})

describe('answers', () => {
  it('are whole, or say what is wrong with which', () => {
    expect(answerProblems(small, { A: 'no', E: 'words' })).toEqual([])
    expect(answerProblems(small, {})).toEqual([{ question: 'A', code: 'required' }])
    expect(answerProblems(small, { A: 'yes' })).toEqual([{ question: 'B', code: 'required' }])
    expect(answerProblems(small, { A: 'maybe', D: 'toolong', E: ' x', Z: 'x' })).toEqual([
      { question: 'A', code: 'unknown_option' },
      { question: 'D', code: 'too_long' },
      { question: 'E', code: 'not_storable' },
      { question: 'Z', code: 'unknown_question' },
    ])
  })

  it('keep only their route, and keeping it twice changes nothing', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const kept = routedAnswers(small, answers)
        expect(routedAnswers(small, kept)).toEqual(kept)
        for (const [id, value] of Object.entries(kept)) expect(answers[id]).toBe(value)
        expect(kept['Z']).toBeUndefined()
      }),
    )
  })
})

describe('text', () => {
  it('can be stored by any database once it is made storable, and making it so twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const stored = storableText(typed)
        expect(storableText(stored)).toBe(stored)
        expect(stored).not.toContain('\0')
        expect(stored).not.toContain('\r')
        expect(stored.isWellFormed()).toBe(true)
        expect(Buffer.from(stored, 'utf8').toString('utf8')).toBe(stored)
      }),
      { numRuns: 500 },
    )
    expect(storableText(' a\r\nb\rc\0\ud800 ')).toBe('a\nb\nc\ufffd')
  })

  it('is counted as people count it', () => {
    expect([textLength('👩‍👧'), textLength('é'), textLength('😀😀')]).toEqual([3, 1, 2])
    const q = small.questions[4]!
    expect([
      answerSchema(q).safeParse('😀😀😀😀😀').success,
      answerSchema(q).safeParse('😀😀😀😀😀😀').success,
    ]).toEqual([true, false])
  })
})

it('a survey with the wrong shape is refused', () => {
  expect(surveySchema.safeParse(small).success).toBe(true)
  for (const wrong of [{ key: 'Small' }, { version: 0 }, { questions: [] }])
    expect(surveySchema.safeParse({ ...small, ...wrong }).success).toBe(false)
  expect(surveyPath('ehcp_satisfaction')).toBe('/s/ehcp-satisfaction')
})
