import type { ChoiceQuestion } from '../../domain/survey/question.ts'
import { choice } from './builders.ts'
import { PHASES, WIRRAL_LOCALITIES } from './scales.ts'
import { PARENT_ROUTE } from './who-answers.ts'

/** The last questions of a survey for families: by these its figures may be broken down. Both can be skipped. */
export const locality: ChoiceQuestion = choice('LOC', 'Which area do you live in?', WIRRAL_LOCALITIES, {
  role: 'locality',
  easyLabel: 'Where do you live?',
})
export const phase: ChoiceQuestion = choice('PHASE', 'Where is your child learning now?', PHASES, {
  role: 'phase',
  showIf: PARENT_ROUTE,
})
