import type { Answers } from '../../../domain/survey/answers.ts'
import type { Survey } from '../../../domain/survey/definition.ts'
import type { Question } from '../../../domain/survey/question.ts'
import { askedQuestions } from '../../../domain/survey/visibility.ts'

export type CheckGroup = { name: 'how_it_went' | 'your_words' | 'about_you'; questions: Question[] }

/** The questions of this route as the check page shows them: what was rated, what was written, and who answers. */
export function checkGroups(survey: Survey, answers: Answers): CheckGroup[] {
  const rated = new Set(survey.measures.map((one) => one.question))
  const asked = askedQuestions(survey, answers)
  const groups: CheckGroup[] = [
    { name: 'about_you', questions: asked.filter((q) => q.kind !== 'text' && !rated.has(q.id)) },
    { name: 'how_it_went', questions: asked.filter((q) => rated.has(q.id)) },
    { name: 'your_words', questions: asked.filter((q) => q.kind === 'text') },
  ]
  return groups.filter((group) => group.questions.length > 0)
}
