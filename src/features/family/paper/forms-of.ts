import { paperRoutes, type PaperRoute } from '../../../domain/paper/paper-form.ts'
import type { Survey, SurveyCard } from '../../../domain/survey/definition.ts'

/** One printed form of a survey, and the words its link is called by. */
type OneForm = { route: PaperRoute; easy: boolean; name: PaperRoute | 'easy' }

/** The forms a survey is printed as: one for each route, and the young people's once more where there are Easy Read words. */
export function formsOf(survey: Pick<SurveyCard, 'offeredTo'>, hasEasy: boolean): OneForm[] {
  return paperRoutes(survey).flatMap((route) => [
    { route, easy: false, name: route },
    ...(route === 'young' && hasEasy ? [{ route, easy: true, name: 'easy' as const }] : []),
  ])
}

/** Found by looking, so that no list can promise a form there is not. */
export function hasEasyWords(survey: Survey): boolean {
  return survey.questions.some((q) => q.easyLabel !== undefined)
}
