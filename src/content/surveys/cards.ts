import type { SurveyCard } from '../../domain/survey/definition.ts'

/** The newest version of each survey, in the order the home page shows them. */
export const cards = {
  ehcp_satisfaction: {
    key: 'ehcp_satisfaction',
    version: 1,
    title: 'Your EHC plan',
    minutes: 3,
    offeredTo: ['parent_carer', 'young_person_16_25', 'child_11_15'],
  },
} satisfies Record<string, SurveyCard>

export const surveyCards: readonly SurveyCard[] = Object.values(cards)
