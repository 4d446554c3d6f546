import { describe, expect, it } from 'vitest'
import { answerProblems, type Answers } from '../../domain/survey/answers.ts'
import { respondent, survey as surveySchema, type Survey } from '../../domain/survey/definition.ts'
import { manyAnswer, type Question } from '../../domain/survey/question.ts'
import { askedQuestions } from '../../domain/survey/visibility.ts'
import { surveyCards } from './cards.ts'
import { loadSurvey } from './load.ts'
import { currentSurvey, publishedSurveys } from './published.ts'

const EASY_WORDS = 15
const YOUNG = ['young_person_16_25', 'child_11_15']

/** One person's way from the first question to the last; `pick(n)` is a whole number below n. */
function walk(survey: Survey, pick: (n: number) => number): { answers: Answers; asked: Question[] } {
  const answers: Answers = {}
  const asked: Question[] = []
  for (;;) {
    const next = askedQuestions(survey, answers).find((q) => !asked.includes(q))
    if (!next) return { answers, asked }
    asked.push(next)
    if (next.kind === 'text') continue
    const code = next.options[pick(next.options.length)]!.code
    const value = next.kind === 'many' ? manyAnswer(next, [code]) : code
    if (value !== null) answers[next.id] = value
  }
}

/** Enough walks that every way in is taken: each turns at the options as a clock with wheels of their number. */
function walks(survey: Survey) {
  return Array.from({ length: 600 }, (_, n) => {
    let turn = n
    return walk(survey, (options) => {
      const taken = turn % options
      turn = Math.floor(turn / options) + n
      return taken
    })
  })
}

function isYoung(survey: Survey, answers: Answers): boolean {
  const of = (role: Question['role']) => answers[survey.questions.find((q) => q.role === role)?.id ?? '']
  const who = of('respondent')
  return YOUNG.includes((who === 'supporter' ? of('views_of') : who) ?? '')
}

const sentences = (words: string) => words.split(/(?<=[.?!:])\s+/)
const tooLong = (words: string) => sentences(words).filter((one) => one.split(/\s+/).length > EASY_WORDS)

it('every survey has its card, its file and one newest version', async () => {
  expect(surveyCards.map((card) => card.key)).toEqual([...new Set(publishedSurveys.map((s) => s.key))])
  for (const card of surveyCards) expect(currentSurvey(card.key)).toMatchObject(card)
  for (const survey of publishedSurveys) expect(await loadSurvey(survey.key, survey.version)).toBe(survey)
})

describe.each(publishedSurveys.map((survey) => [`${survey.key} ${survey.version}`, survey] as const))(
  '%s',
  (_name, survey) => {
    it('has the shape of a survey, with words at its door and every id once', () => {
      expect(surveySchema.safeParse(survey).error).toBeUndefined()
      for (const words of [survey.title, survey.intro]) expect(words).toMatch(/^[A-Z].+/)
      for (const ids of [survey.questions.map((q) => q.id), ...optionsOf(survey).map((o) => o.map(({ code }) => code))])
        expect(new Set(ids).size).toBe(ids.length)
      expect(survey.questions[0], 'the first question is made ahead as HTML').toMatchObject({
        kind: 'choice',
        required: true,
      })
    })

    it('says who answers, or is for one kind of person only', () => {
      const who = survey.questions.find((q) => q.role === 'respondent')
      const codes = who?.kind === 'choice' ? who.options.map((o) => o.code) : survey.offeredTo
      expect(respondent.options).toEqual(expect.arrayContaining(codes))
      expect(codes).toEqual(expect.arrayContaining(survey.offeredTo))
      expect(who !== undefined || survey.offeredTo.length === 1).toBe(true)
    })

    it('leads every route to its end with whole answers, and asks every question of somebody', () => {
      const seen = new Set<string>()
      for (const { answers, asked } of walks(survey)) {
        expect(answerProblems(survey, answers)).toEqual([])
        for (const q of asked) seen.add(q.id)
      }
      expect([...seen].sort()).toEqual(survey.questions.map((q) => q.id).sort())
    })

    it('has easy words for all that a young person is asked, at most 15 to a sentence', () => {
      const young = walks(survey).filter(({ answers }) => isYoung(survey, answers))
      expect(young.length > 0).toBe(survey.offeredTo.some((one) => YOUNG.includes(one)))
      if (young.length === 0) return
      const asked = new Set(young.flatMap((one) => one.asked))
      expect([...asked].filter((q) => q.easyLabel === undefined).map((q) => q.id)).toEqual([])
      const words = [...asked].flatMap((q) => [
        q.easyLabel ?? '',
        q.hint ?? '',
        ...(q.kind === 'text' ? [] : q.options.map((o) => o.easyLabel ?? o.label)),
      ])
      expect([survey.title, survey.intro, ...words].flatMap(tooLong)).toEqual([])
      expect([...asked].some((q) => q.role === 'filled_in_by')).toBe(true)
      const mine = [...asked].filter((q) => /\bmy child|your child/i.test(q.youngLabel ?? q.label))
      expect(mine.map((q) => q.id)).toEqual([])
    })

    it('counts only what it asks', () => {
      expect(survey.measures.length).toBeGreaterThan(0)
      for (const measure of survey.measures) {
        expect(codesOf(survey, measure.question)).toEqual(
          expect.arrayContaining([...measure.positive, ...measure.excluded]),
        )
        for (const way of measure.when ?? [])
          expect(codesOf(survey, way.question)).toEqual(expect.arrayContaining(way.in))
      }
      // One answer never counts twice in one figure.
      for (const { answers } of walks(survey)) {
        const fed = survey.measures
          .filter((m) => answers[m.question] !== undefined)
          .filter((m) => (m.when ?? []).every((way) => way.in.includes(answers[way.question] ?? '')))
          .map((m) => `${m.metric} ${m.question}`)
        expect(new Set(fed).size).toBe(fed.length)
      }
    })
  },
)

function optionsOf(survey: Survey) {
  return survey.questions.flatMap((q) => (q.kind === 'text' ? [] : [q.options]))
}

function codesOf(survey: Survey, id: string): string[] {
  const q = survey.questions.find((one) => one.id === id)
  return q === undefined || q.kind === 'text' ? [] : q.options.map((o) => o.code)
}
