import type { Unit } from '../metric/definition.ts'
import { meets } from './judge.ts'
import type { Milestone, PlanMetric } from './plan.ts'

/** With no, one and two decimals at most; made once, because making one takes longer than drawing the figure. */
const NUMBERS = [0, 1, 2].map(
  (places) => new Intl.NumberFormat('en-GB', { maximumFractionDigits: places, minimumFractionDigits: 0 }),
)

const ROW_PLACES = [0, 1, 2] as const
const FIXED = ROW_PLACES.map(
  (places) => new Intl.NumberFormat('en-GB', { maximumFractionDigits: places, minimumFractionDigits: places }),
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

/** The figures of one row, by the same rule, all with the same number of decimals: as many as keep each on its side. */
export function rowTexts(unit: Unit, row: readonly { value: number; beside: Beside }[]): string[] {
  const places = ROW_PLACES.find((one) => row.every(({ value, beside }) => isOnItsSide(one, value, beside))) ?? 2
  return row.map(({ value }) => `${FIXED[places]!.format(value)}${unit === 'percent' ? '%' : ''}`)
}

/** A figure for a file: one decimal, by the same rule. */
export function figureForFile(value: number, beside: Beside): number {
  return Number(value.toFixed(placesFor([1, 2, 3], value, beside)))
}

/** The fewest decimals that leave a figure on its side of the milestone; else the most. */
function placesFor(allowed: readonly number[], value: number, beside?: Beside): number {
  if (!beside) return allowed[0]!
  return allowed.find((places) => isOnItsSide(places, value, beside)) ?? allowed.at(-1)!
}

/** Rounded to so many places, a figure reaches its milestone exactly if it does. */
function isOnItsSide(places: number, value: number, { milestone, direction }: Beside): boolean {
  if (!milestone || direction === 'trend-only') return true
  return meets(Number(value.toFixed(places)), milestone, direction) === meets(value, milestone, direction)
}

/** A share of 0 to 1 as a whole percentage. */
export function shareText(share: number): string {
  return `${Math.round(share * 100)}%`
}
