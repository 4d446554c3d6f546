import type { Survey } from './definition.ts'
import type { Question } from './question.ts'

/** Question id to option code or text (`Answers`, seen from below: what is asked decides nothing about what is stored). */
type Answers = Readonly<Record<string, string>>

/** Is this question asked, given the answers so far? A condition on a question that is itself not asked does not hold. */
export function isAsked(survey: Survey, q: Question, answers: Answers): boolean {
  if (!q.showIf) return true
  return q.showIf.some((condition) => {
    const earlier = survey.questions.find((other) => other.id === condition.question)
    const code = answers[condition.question]
    return (
      earlier !== undefined && code !== undefined && condition.in.includes(code) && isAsked(survey, earlier, answers)
    )
  })
}

/** The questions of this person's route, in order. */
export function askedQuestions(survey: Survey, answers: Answers): Question[] {
  return survey.questions.filter((q) => isAsked(survey, q, answers))
}
