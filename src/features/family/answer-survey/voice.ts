import type { Answers } from '../../../domain/survey/answers.ts'
import type { Survey } from '../../../domain/survey/definition.ts'
import { answerTo, respondentOf } from './route-position.ts'
import type { Voice } from '../../../domain/survey/label.ts'

export { labelOf, type Voice } from '../../../domain/survey/label.ts'

/** What the person asked for. `auto`: Easy Read for children of 11 to 15, until somebody chooses. */
export type Dress = 'auto' | 'plain' | 'easy'

const YOUNG = ['young_person_16_25', 'child_11_15']

/** Whose view this is: the person who answers, or the one they answer for. */
export function whose(survey: Survey, answers: Answers): string | undefined {
  const who = respondentOf(survey, answers) ?? undefined
  return who === 'supporter' ? answerTo(survey, answers, 'views_of') : who
}

/** May this survey be read in Easy Read here? Young people's routes have the words, and so has the way to them. */
export function canReadEasy(survey: Survey, answers: Answers): boolean {
  const who = whose(survey, answers)
  return (who === undefined || YOUNG.includes(who)) && survey.questions.some((q) => q.easyLabel !== undefined)
}

/** The voice this person reads in now. It never decides what is asked, so changing it keeps every answer. */
export function voiceOf(survey: Survey, answers: Answers, dress: Dress): Voice {
  const who = whose(survey, answers)
  const easy = dress === 'easy' || (dress === 'auto' && who === 'child_11_15')
  if (easy && canReadEasy(survey, answers)) return 'easy'
  return who !== undefined && YOUNG.includes(who) ? 'young' : 'plain'
}

/** The answers before this page: while somebody says who they are, the page does not change under their finger. */
export function answersBefore(answers: Answers, at: string): Answers {
  const { [at]: _inHand, ...earlier } = answers
  return earlier
}
