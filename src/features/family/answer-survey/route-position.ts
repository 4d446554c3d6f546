import type { Answers } from '../../../domain/survey/answers.ts'
import type { Respondent, Survey } from '../../../domain/survey/definition.ts'
import type { Question } from '../../../domain/survey/question.ts'
import { askedQuestions } from '../../../domain/survey/visibility.ts'

/** A page of the survey: a question's id, or the page that shows all answers. */
export const CHECK = 'check'
/** The optional questions about the person, after the page that shows all answers. */
export const ABOUT_YOU_STEP = 'about-you'
export type Step = string

/** The page after this one on this person's route. */
export function nextStep(survey: Survey, answers: Answers, at: Step): Step {
  const asked = askedQuestions(survey, answers)
  return asked[asked.findIndex((q) => q.id === at) + 1]?.id ?? CHECK
}

/** The page before this one, or null at the first. */
export function previousStep(survey: Survey, answers: Answers, at: Step): Step | null {
  const asked = askedQuestions(survey, answers)
  if (at === CHECK) return asked.at(-1)?.id ?? null
  return asked[asked.findIndex((q) => q.id === at) - 1]?.id ?? null
}

/** After a change from the check page: the first question of the (perhaps new) route with neither answer nor skip. */
export function firstOpenStep(survey: Survey, answers: Answers, skipped: readonly string[]): Step {
  const open = askedQuestions(survey, answers).find((q) => answers[q.id] === undefined && !skipped.includes(q.id))
  return open?.id ?? CHECK
}

/** "Question 3 of 9". The total is null until every answer that decides the route has been given. */
export function progressAt(survey: Survey, answers: Answers, at: Step): { number: number; total: number | null } {
  const asked = askedQuestions(survey, answers)
  const known = asked.every((q) => !q.required || answers[q.id] !== undefined)
  return { number: asked.findIndex((q) => q.id === at) + 1, total: known ? asked.length : null }
}

/** May this page be opened now? Question pages only when they are on the route; the check page once the route is known. */
export function isOpen(survey: Survey, answers: Answers, step: Step): boolean {
  if (step === CHECK || step === ABOUT_YOU_STEP) return progressAt(survey, answers, CHECK).total !== null
  return askedQuestions(survey, answers).some((q) => q.id === step)
}

/** The answer to the question of this role, if it was given. */
export function answerTo(survey: Survey, answers: Answers, role: Question['role']): string | undefined {
  const q = survey.questions.find((one) => one.role === role)
  return q && answers[q.id]
}

/** Who is answering, for the envelope. Null until they have said; a survey for one kind of person need not ask. */
export function respondentOf(survey: Survey, answers: Answers): Respondent | null {
  const onlyOne = survey.offeredTo.length === 1 ? survey.offeredTo[0]! : null
  return (answerTo(survey, answers, 'respondent') as Respondent | undefined) ?? onlyOne
}
