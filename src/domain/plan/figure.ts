import type { Unit } from '../metric/definition.ts'
import { meets } from './judge.ts'
import type { Milestone, PlanMetric } from './plan.ts'

/** With no, one and two decimals at most; made once, because making one takes longer than drawing the figure. */
const NUMBERS = [0, 1, 2].map(
  (places) => new Intl.NumberFormat('en-GB', { maximumFractionDigits: places, minimumFractionDigits: 0 }),
)

/**
 * A figure as people read it: percentages as whole numbers, unless rounding would put the figure on the other side
 * of the milestone beside it (79.6% must not read as 80% and "missed").
 */
export function figureText(
  unit: Unit,
  value: number,
  beside?: { milestone: Milestone | null; direction: PlanMetric['direction'] },
): string {
  const digits = [0, 1, 2].find((places) => {
    if (!beside?.milestone || beside.direction === 'trend-only') return true
    const rounded = Number(value.toFixed(places))
    return meets(rounded, beside.milestone, beside.direction) === meets(value, beside.milestone, beside.direction)
  })
  const text = NUMBERS[digits ?? 2]!.format(value)
  return unit === 'percent' ? `${text}%` : text
}

/** A share of 0 to 1 as a whole percentage. */
export function shareText(share: number): string {
  return `${Math.round(share * 100)}%`
}
