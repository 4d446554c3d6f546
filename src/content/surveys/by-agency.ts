import type { Measure } from '../../domain/survey/definition.ts'
import type { Condition } from '../../domain/survey/question.ts'
import type { Feed } from './measures.ts'

/** An agency, and the answers that say a response is about it. All conditions of one entry hold together. */
export type AgencyWay = { agency: Measure['agency']; when: Condition[] }

/** The same feed once for each agency. */
export function byAgency(ways: readonly AgencyWay[], feed: Feed = {}): Feed[] {
  return ways.map(({ agency, when }) => ({ ...feed, agency, when: [...when, ...(feed.when ?? [])] }))
}
