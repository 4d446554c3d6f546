import type { Unit } from '../metric/definition.ts'
import { meets } from './judge.ts'
import type { Milestone, PlanMetric } from './plan.ts'

/** With no, one and two decimals at most; made once, because making one takes longer than drawing the figure. */
const NUMBERS = [0, 1, 2].map(
  (places) => new Intl.NumberFormat('en-GB', { maximumFractionDigits: places, minimumFractionDigits: 0 }),
)

/** What stands beside a figure. */
type Beside = { milestone: Milestone | null; direction: PlanMetric['direction'] }

/**
 * A figure as people read it: percentages as whole numbers, unless rounding would put the figure on the other side
 * of the milestone beside it (79.6% must not read as 80% and "missed").
 */
export function figureText(unit: Unit, value: number, beside?: Beside): string {
  const text = NUMBERS[placesFor([0, 1, 2], value, beside)]!.format(value)
  return unit === 'percent' ? `${text}%` : text
}

/** A figure for a file: one decimal, by the same rule. */
export function figureForFile(value: number, beside: Beside): number {
  return Number(value.toFixed(placesFor([1, 2, 3], value, beside)))
}

/** The fewest decimals that leave a figure on its side of the milestone; else the most. */
function placesFor(allowed: readonly number[], value: number, beside?: Beside): number {
  if (!beside?.milestone || beside.direction === 'trend-only') return allowed[0]!
  const { milestone, direction } = beside
  const reached = meets(value, milestone, direction)
  return (
    allowed.find((places) => meets(Number(value.toFixed(places)), milestone, direction) === reached) ?? allowed.at(-1)!
  )
}

/** A share of 0 to 1 as a whole percentage. */
export function shareText(share: number): string {
  return `${Math.round(share * 100)}%`
}
