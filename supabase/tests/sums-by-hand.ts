import type { Given } from './two-hundred-answers.ts'

// The plan's figures in words of our own, from what docs/metrics.md says. Nothing here reads a survey's measures or asks
// which questions a route has: who is on the parent carer route is worked out from who they say they are.

const SERVICES: Record<string, string[]> = {
  la: ['send_team', 'educational_psychology', 'local_offer', 'family_hub'],
  health: ['speech_language', 'neurodevelopmental', 'camhs', 'community_nursing', 'other_health'],
  social_care: ['childrens_social_care', 'short_breaks'],
  education: ['school_college'],
  all: ['not_sure'],
}
const says = (given: Given, question: string): string | undefined => given.answers[question]
const isParent = (g: Given) =>
  says(g, 'R1') === 'parent_carer' || (says(g, 'R1') === 'supporter' && says(g, 'R1b') === 'parent_carer')
const isAbout = (g: Given, agency: string) => SERVICES[agency]!.includes(says(g, 'FF0') ?? '')

const ofPlan = (question: string) => (g: Given) =>
  g.survey === 'ehcp_satisfaction' && isParent(g) ? says(g, question) : undefined
const ofYoung = (question: string) => (g: Given) =>
  g.survey === 'ehcp_satisfaction' && !isParent(g) ? says(g, question) : undefined
const ofService = (agency: string, parents: boolean) => (g: Given) =>
  g.survey === 'friends_family' && isAbout(g, agency) && isParent(g) === parents ? says(g, 'FF5') : undefined

/** The answer a response gives to a figure, or undefined when it gives none; and the agency the figure is filed under. */
export type Figure = { metric: string; agency: string; answer: (given: Given) => string | undefined }

/** The four rows of the plan that surveys feed. */
export const planFigures: Figure[] = [
  { metric: 'parent_carers_involved_ehcp', agency: 'all', answer: ofPlan('EH1') },
  { metric: 'feedback_satisfied_la', agency: 'la', answer: (g) => ofPlan('EH7')(g) ?? ofService('la', true)(g) },
  {
    metric: 'feedback_satisfied_health',
    agency: 'health',
    answer: (g) => ofPlan('EH8')(g) ?? ofService('health', true)(g),
  },
  {
    metric: 'local_offer_website_satisfied',
    agency: 'all',
    answer: (g) => (g.survey === 'local_offer_website' ? says(g, 'LO1') : undefined),
  },
]

/** What stands apart from the plan: young people's own items, and services of others. */
export const figuresApart: Figure[] = [
  { metric: 'ehcp_satisfaction.EH1_yp', agency: 'all', answer: ofYoung('EH1_yp') },
  { metric: 'ehcp_satisfaction.EH7_yp', agency: 'all', answer: ofYoung('EH7_yp') },
  ...['social_care', 'education', 'all'].map((agency) => ({
    metric: 'friends_family.FF5',
    agency,
    answer: ofService(agency, true),
  })),
  ...Object.keys(SERVICES).map((agency) => ({
    metric: 'friends_family.FF5_yp',
    agency,
    answer: ofService(agency, false),
  })),
]

export type Sums = { numerator: number; denominator: number; options: Record<string, number> }
const GOOD = ['strongly_agree', 'agree', 'very_satisfied', 'satisfied']

/** "Don't know" and the middle answer are in; "does not apply" and unanswered are out; every option is counted. */
export function sumsOf(figure: Figure, given: Given[]): Sums {
  const sums: Sums = { numerator: 0, denominator: 0, options: {} }
  for (const code of given.flatMap((one) => figure.answer(one) ?? [])) {
    sums.options[code] = (sums.options[code] ?? 0) + 1
    if (code !== 'does_not_apply') sums.denominator += 1
    if (GOOD.includes(code)) sums.numerator += 1
  }
  return sums
}

/** The answers finished in a month, `YYYY-MM`. */
export const ofMonth = (given: Given[], month: string) => given.filter((one) => one.completedOn.slice(0, 7) === month)
export const tooFew = (answers: number) => answers > 0 && answers < 5

const asksPhase = (g: Given) => g.survey === 'ehcp_satisfaction' || g.survey === 'annual_send'

/** The groups a breakdown makes. What was not asked or not answered is `not_said`. */
export const groupOf: Record<string, (figure: Figure, given: Given) => string> = {
  stage: (_, g) => (g.survey === 'ehcp_satisfaction' && isParent(g) ? says(g, 'R2') : undefined) ?? 'not_said',
  locality: (_, g) => says(g, 'LOC') ?? 'not_said',
  agency: (figure) => figure.agency,
  phase: (_, g) => (asksPhase(g) ? says(g, 'PHASE') : undefined) ?? 'not_said',
  channel: (_, g) => g.channel,
  language: (_, g) => g.language,
  who: (_, g) => g.respondent,
}
