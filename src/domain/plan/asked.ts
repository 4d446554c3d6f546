import type { Milestone, PlanMetric } from './plan.ts'
import { readPrinted } from './printed.ts'

/** On which side of a printed number a figure has to be, where the number alone does not say it: `more` and `fewer` than it, or at `most`. */
export type Side = 'more' | 'fewer' | 'most'

type Asked = Pick<Milestone, 'raw' | 'value' | 'comparator'>

/** The side of what is asked for; null where a plain number is to be reached, as everybody reads it. */
export function sideOf({ comparator }: Pick<Asked, 'comparator'>, direction: PlanMetric['direction']): Side | null {
  if (comparator === '>') return 'more'
  if (comparator === '<') return 'fewer'
  return direction === 'lower' ? 'most' : null
}

/**
 * The number as it is printed, without the sign before it: the words beside it say which side is meant. Where words are printed
 * with it, the number alone.
 */
export const numberOf = ({ raw, value }: Asked, unit: PlanMetric['unit']): string =>
  readPrinted(raw) ? raw.trim().replace(/^[<>]\s*/, '') : `${value}${unit === 'percent' ? '%' : ''}`
