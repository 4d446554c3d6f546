import type { Season, SurveyCard } from '../../domain/survey/definition.ts'
import { surveyCards } from './cards.ts'

const yearly2026: Season = { opensOn: '2026-11-02', closesOn: '2026-12-18' }

/** When an area takes answers to a survey. What is not named is always open. The one place for these dates. */
const seasons: Readonly<Record<string, Readonly<Record<string, Season>>>> = {
  wirral: { annual_send: yearly2026 },
  sefton: { annual_send: yearly2026 },
}

/** The season of a survey in an area, or undefined when it is always open. */
export function seasonOf(area: string, survey: string): Season | undefined {
  return seasons[area]?.[survey]
}

/** The newest version of every survey, with its season in this area. */
export function surveysOffered(area: string): readonly SurveyCard[] {
  return surveyCards.map((card) => {
    const season = seasonOf(area, card.key)
    return season ? { ...card, season } : card
  })
}
