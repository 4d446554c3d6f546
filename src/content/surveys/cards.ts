import type { SurveyCard } from '../../domain/survey/definition.ts'

const YOUNG = ['young_person_16_25', 'child_11_15'] satisfies SurveyCard['offeredTo']
const FAMILY = ['parent_carer', ...YOUNG] satisfies SurveyCard['offeredTo']

/** The newest version of each survey, in the order lists show them. */
export const cards = {
  ehcp_satisfaction: { key: 'ehcp_satisfaction', version: 1, title: 'Your EHC plan', minutes: 3, offeredTo: FAMILY },
  friends_family: { key: 'friends_family', version: 1, title: 'A service you used', minutes: 2, offeredTo: FAMILY },
  transition: { key: 'transition', version: 1, title: 'A move to somewhere new', minutes: 3, offeredTo: FAMILY },
  cyp_voice: { key: 'cyp_voice', version: 1, title: 'Having your say', minutes: 3, offeredTo: YOUNG },
  annual_send: { key: 'annual_send', version: 1, title: 'The yearly SEND survey', minutes: 5, offeredTo: FAMILY },
  local_offer_website: {
    key: 'local_offer_website',
    version: 1,
    title: 'The Local Offer website',
    minutes: 2,
    offeredTo: ['parent_carer', 'young_person_16_25', 'professional', 'other'],
  },
  pcpw_embeddedness: {
    key: 'pcpw_embeddedness',
    version: 1,
    title: 'Working with PCPW',
    minutes: 4,
    // For PCPW members too: one kind of respondent, so that who they are is the survey's own question.
    offeredTo: ['professional'],
  },
  staff_pcf_role: {
    key: 'staff_pcf_role',
    version: 1,
    title: 'What a parent carer forum does',
    minutes: 3,
    offeredTo: ['professional'],
  },
} satisfies Record<string, SurveyCard>

export const surveyCards: readonly SurveyCard[] = Object.values(cards)
