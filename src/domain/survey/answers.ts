import * as z from 'zod/mini'
import type { Survey } from './definition.ts'
import { answerSchema } from './question.ts'
import { askedQuestions } from './visibility.ts'

/** Question id to option code or text. A skipped question is absent. */
export const answers = z.record(z.string().check(z.regex(/^[A-Za-z0-9_]{1,40}$/)), z.string().check(z.maxLength(4000)))
export type Answers = z.infer<typeof answers>

export type AnswerProblem = {
  question: string
  code: 'unknown_question' | 'unknown_option' | 'not_storable' | 'too_long' | 'required'
}

/** Every reason these answers could not be counted as given. Empty means they are whole. */
export function answerProblems(survey: Survey, given: Answers): AnswerProblem[] {
  const problems: AnswerProblem[] = []
  for (const [id, value] of Object.entries(given)) {
    const q = survey.questions.find((one) => one.id === id)
    if (!q) {
      problems.push({ question: id, code: 'unknown_question' })
      continue
    }
    const result = answerSchema(q).safeParse(value)
    if (!result.success) problems.push({ question: id, code: result.error.issues[0]!.message as AnswerProblem['code'] })
  }
  for (const q of askedQuestions(survey, given)) {
    if (q.required && given[q.id] === undefined) problems.push({ question: q.id, code: 'required' })
  }
  return problems
}

/** Only what this person's route asked: answers to questions they later routed away from are left behind. */
export function routedAnswers(survey: Survey, given: Answers): Answers {
  const kept: Answers = {}
  for (const q of askedQuestions(survey, given)) {
    const value = given[q.id]
    if (value !== undefined) kept[q.id] = value
  }
  return kept
}
