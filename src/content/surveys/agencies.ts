import type { Measure } from '../../domain/survey/definition.ts'
import type { Option } from '../../domain/survey/question.ts'
import type { AgencyWay } from './by-agency.ts'

const agencies: (Option & { agency: Measure['agency'] })[] = [
  { code: 'la', agency: 'la', label: 'The council' },
  { code: 'health', agency: 'health', label: 'Health services' },
  { code: 'social_care', agency: 'social_care', label: 'Social care' },
  { code: 'education', agency: 'education', label: 'A nursery, school or college' },
  { code: 'voluntary', agency: 'voluntary', label: 'A charity or community group' },
  { code: 'other', agency: 'all', label: 'Somewhere else' },
]

/** Where somebody works, as they choose it. */
export const AGENCIES: Option[] = agencies.map(({ agency: _agency, ...option }) => option)

/** For each agency, what the answer to the question where somebody works must be. */
export function workplaceAgencies(question: string): AgencyWay[] {
  return agencies.map(({ agency, code }) => ({ agency, when: [{ question, in: [code] }] }))
}
