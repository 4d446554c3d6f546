import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publishedSurveys } from '../../content/surveys/published.ts'
import type { Answers } from '../survey/answers.ts'
import type { Survey } from '../survey/definition.ts'
import { askedQuestions } from '../survey/visibility.ts'
import { readKeyed } from './keyed.ts'
import { paperForm, paperRoutes, type PaperForm } from './paper-form.ts'
import { signedParts } from './signposts.ts'

const options = (...codes: string[]) => codes.map((code) => ({ code, label: code }))
const survey: Survey = {
  key: 'small',
  version: 1,
  title: 'Small',
  intro: 'Small.',
  minutes: 1,
  offeredTo: ['parent_carer', 'child_11_15'],
  measures: [],
  questions: [
    {
      id: 'R',
      kind: 'choice',
      label: 'R',
      role: 'respondent',
      required: true,
      options: options('parent_carer', 'child_11_15', 'supporter'),
    },
    {
      id: 'V',
      kind: 'choice',
      label: 'V',
      role: 'views_of',
      required: true,
      options: options('parent_carer', 'child_11_15'),
      showIf: [{ question: 'R', in: ['supporter'] }],
    },
    {
      id: 'S',
      kind: 'choice',
      label: 'S',
      options: options('a', 'b', 'c'),
      showIf: [
        { question: 'R', in: ['parent_carer'] },
        { question: 'V', in: ['parent_carer'] },
      ],
    },
    { id: 'A1', kind: 'choice', label: 'A1', options: options('x', 'y'), showIf: [{ question: 'S', in: ['a'] }] },
    { id: 'B1', kind: 'choice', label: 'B1', options: options('x', 'y'), showIf: [{ question: 'S', in: ['b'] }] },
    {
      id: 'Y',
      kind: 'many',
      label: 'Y',
      options: options('p', 'q', 'r'),
      showIf: [
        { question: 'R', in: ['child_11_15'] },
        { question: 'V', in: ['child_11_15'] },
      ],
    },
    { id: 'T', kind: 'text', label: 'T', maxLength: 100 },
  ],
}
const ids = (form: PaperForm) => form.questions.map((one) => `${one.number}${one.question.id}`).join(' ')

describe('a printed form', () => {
  it('holds the questions of its route, numbered without gaps, and only the options of its route', () => {
    expect(paperRoutes(survey)).toEqual(['parent', 'young'])
    expect(ids(paperForm(survey, 'parent'))).toBe('1R 2V 3S 4A1 5B1 6T')
    expect(ids(paperForm(survey, 'young'))).toBe('1R 2V 3Y 4T')
    expect(paperForm(survey, 'young').questions[0]!.options.map((o) => o.code)).toEqual(['child_11_15', 'supporter'])
    expect(paperRoutes({ offeredTo: ['professional'] })).toEqual(['parent'])
  })

  it('leads every reader to just what they are asked', () => {
    const form = paperForm(survey, 'parent')
    const followed = (answers: Answers): string[] => {
      const answered: string[] = []
      const asked = (at: number, codes: string[]) => {
        const q = form.questions[at - 1]!.question.id
        return answered.includes(q) && codes.includes(answers[q] ?? '')
      }
      const next = (to: number | null) => (to === null ? Infinity : to)
      let from = 1
      for (const part of signedParts(form)) {
        const first = part.questions[0]!.number
        if (first < from) continue
        const { signpost } = part
        if (signpost.kind === 'fork') {
          const road = signpost.roads.find(({ way }) =>
            asked(
              way.at,
              way.options.map((o) => o.code),
            ),
          )
          from = next(road ? road.to : signpost.otherwise)
          if (from !== first) continue
        }
        if (
          signpost.kind === 'only' &&
          !signpost.ways.some((w) =>
            asked(
              w.at,
              w.options.map((o) => o.code),
            ),
          )
        ) {
          from = next(signpost.otherwise)
          continue
        }
        answered.push(...part.questions.map((one) => one.question.id))
        if (part.after) from = next(part.after.to)
      }
      return answered
    }
    fc.assert(
      fc.property(fc.constantFrom('parent_carer', 'supporter'), fc.constantFrom('a', 'b', 'c', undefined), (R, S) => {
        const answers: Answers = { R, ...(R === 'supporter' ? { V: 'parent_carer' } : {}), ...(S ? { S } : {}) }
        expect(followed(answers)).toEqual(askedQuestions(survey, answers).map((q) => q.id))
      }),
    )
  })

  it('says once at a fork where each answer leads, and after each road where it joins again', () => {
    const [, , , a, b] = signedParts(paperForm(survey, 'parent'))
    expect(a!.signpost).toMatchObject({ kind: 'fork', at: 3, roads: [{ to: 4 }, { to: 5 }], otherwise: 6 })
    expect(a!.after).toEqual({ to: 6 })
    expect(b!.signpost.kind).toBe('road')
    expect(b!.after).toBeNull()
  })
})

it('names other answers at a fork only where there are some', () => {
  const othersAt = (route: 'parent' | 'young') =>
    publishedSurveys.flatMap((one) =>
      signedParts(paperForm(one, route)).flatMap(({ signpost }) =>
        signpost.kind === 'fork' ? [`${one.key} ${signpost.at} ${signpost.others}`] : [],
      ),
    )
  // “I’m not sure” has no part of its own; of who answers, every choice has.
  expect(othersAt('parent')).toContain('ehcp_satisfaction 3 true')
  expect(othersAt('young')).toContain('ehcp_satisfaction 1 false')
})

describe('keying a number', () => {
  const form = paperForm(survey, 'young')
  it.each([
    [1, '1', { kind: 'answer', code: 'child_11_15' }],
    [1, ' 2 ', { kind: 'answer', code: 'supporter' }],
    [1, '0', { kind: 'nothing' }],
    [1, '', { kind: 'empty' }],
    [1, '3', { kind: 'unknown' }],
    [1, 'x', { kind: 'unknown' }],
    [1, '1 2', { kind: 'several' }],
    [3, '3,1 1', { kind: 'answer', code: 'p,r' }],
    [3, '1 4', { kind: 'unknown' }],
  ] as const)('question %i, “%s”', (number, typed, means) => {
    expect(readKeyed(form.questions[number - 1]!, typed)).toEqual(means)
  })
})
