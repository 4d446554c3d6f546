import type { Answers } from '../../../domain/survey/answers.ts'
import type { Survey } from '../../../domain/survey/definition.ts'
import { askedQuestions } from '../../../domain/survey/visibility.ts'
import { CHECK, respondentOf, type Step } from './route-position.ts'

const ABOUT_WHO = ['respondent', 'views_of', 'filled_in_by']

/** Does somebody help, or answer for the person? */
export function isHelped(survey: Survey, answers: Answers): boolean {
  const pen = askedQuestions(survey, answers).find((q) => q.role === 'filled_in_by' && answers[q.id] !== undefined)
  const held = pen ? answers[pen.id] : undefined
  return respondentOf(survey, answers) === 'supporter' || held === 'me_with_help' || held === 'someone_for_me'
}

/** Where a helper is asked for the person's own view: at the first real question, and once more before sending. */
export function remindsHelper(survey: Survey, answers: Answers, at: Step): boolean {
  if (!isHelped(survey, answers)) return false
  const first = askedQuestions(survey, answers).find((q) => q.role === undefined || !ABOUT_WHO.includes(q.role))
  return at === first?.id || at === CHECK
}
