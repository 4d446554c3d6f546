import type { Answers } from '../../../domain/survey/answers.ts'
import type { Survey } from '../../../domain/survey/definition.ts'
import type { Question } from '../../../domain/survey/question.ts'
import { askedQuestions } from '../../../domain/survey/visibility.ts'

export type CheckGroup = { name: 'how_it_went' | 'your_words' | 'about_you'; questions: Question[] }

/** The questions of this route as the check page shows them: what was rated, what was written, and who answers. */
export function checkGroups(survey: Survey, answers: Answers): CheckGroup[] {
  // A question on no scale is counted too, but says what the answers are about, not how it went.
  const rated = new Set(survey.measures.filter((one) => one.positive.length > 0).map((one) => one.question))
  const asked = askedQuestions(survey, answers)
  const isAbout = (q: Question) => q.kind === 'choice' && !rated.has(q.id)
  const groups: CheckGroup[] = [
    { name: 'about_you', questions: asked.filter(isAbout) },
    { name: 'how_it_went', questions: asked.filter((q) => q.kind !== 'text' && !isAbout(q)) },
    { name: 'your_words', questions: asked.filter((q) => q.kind === 'text') },
  ]
  return groups.filter((group) => group.questions.length > 0)
}
