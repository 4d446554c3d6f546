import * as z from 'zod/mini'
import { condition, question } from './question.ts'

/** Who a survey is for, as home pages and invitations name them. */
export const respondent = z.enum([
  'parent_carer',
  'young_person_16_25',
  'child_11_15',
  'supporter',
  'professional',
  'other',
])
export type Respondent = z.infer<typeof respondent>

/**
 * What one question feeds: a metric of the plan, or the question itself as `survey.QUESTION`. `positive` codes make the
 * numerator; `excluded` codes leave the denominator. It counts only when every condition of `when` holds, so that one
 * question can feed one figure for parent carers and another for young people, or by the service it is about.
 */
export const measure = z.object({
  metric: z.string(),
  question: z.string(),
  agency: z.enum(['la', 'health', 'social_care', 'education', 'voluntary', 'pcpw', 'all']),
  positive: z.array(z.string()),
  excluded: z.array(z.string()),
  when: z.optional(z.array(condition)),
})
export type Measure = z.infer<typeof measure>

/** A published survey version. Immutable: any change is a new version in a new file. */
export const survey = z.object({
  key: z.string().check(z.regex(/^[a-z0-9_]{1,40}$/)),
  version: z.number().check(z.int(), z.positive()),
  title: z.string(),
  intro: z.string(),
  minutes: z.number().check(z.int(), z.positive()),
  /** Whom the home page offers it to. */
  offeredTo: z.array(respondent).check(z.minLength(1)),
  /** Asked in this order; a question is asked when any of its `showIf` conditions holds. */
  questions: z.array(question).check(z.minLength(1)),
  measures: z.array(measure),
})
export type Survey = z.infer<typeof survey>

/** First and last day on which an area takes answers, `YYYY-MM-DD`. */
export type Season = { opensOn: string; closesOn: string }

/** What is known of a survey before it is opened: enough for the home page and for a list of what is kept here. */
export type SurveyCard = Pick<Survey, 'key' | 'version' | 'title' | 'minutes' | 'offeredTo'> & {
  /** A survey without a season is always open. */
  season?: Season
}

/** Can this survey be answered on this day (`YYYY-MM-DD`)? */
export function isOpenOn({ season }: Pick<SurveyCard, 'season'>, day: string): boolean {
  return season === undefined || (season.opensOn <= day && day <= season.closesOn)
}

/** The day an answer sent now counts on: what was begun in a survey's weeks and sent after them counts on the last of them. */
export function completionDay({ season }: Pick<SurveyCard, 'season'>, today: string): string {
  return season && today > season.closesOn ? season.closesOn : today
}

export { surveyPath } from './address.ts'
