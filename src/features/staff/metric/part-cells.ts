import { valueOf } from '../../../domain/metric/definition.ts'
import { wilson } from '../../../domain/metric/interval.ts'
import type { Breakdown } from '../../../domain/plan/plan.ts'

/** One group in one quarter. `none`: nobody of it answered; `untold`: of that quarter there is no breakdown at all. */
export type Cell =
  | { quarter: string; state: 'shown'; value: number; lower: number; upper: number; n: number }
  | { quarter: string; state: 'hidden' | 'none' | 'untold' }
export type Part = { code: string; cells: Cell[] }

/** The rows of a breakdown in the order of its table: most answers first, hidden ones last. */
export function rowsInOrder({ rows }: Breakdown): Breakdown['rows'] {
  return [...rows].sort((a, b) => (b.denominator ?? -1) - (a.denominator ?? -1))
}

/**
 * The groups of one way, each with its quarters. `quarters` are oldest first, `given` those of which the server gave a breakdown.
 * Groups come in the order of the latest table; those that were only there before follow.
 */
export function partsOf(quarters: readonly string[], given: readonly Breakdown[]): Part[] {
  const latestFirst = [...given].sort((a, b) => (a.quarter < b.quarter ? 1 : -1))
  const codes = [...new Set(latestFirst.flatMap((one) => rowsInOrder(one).map((row) => row.code)))]
  return codes.map((code) => ({
    code,
    cells: quarters.map((quarter): Cell => {
      const breakdown = given.find((one) => one.quarter === quarter)
      if (!breakdown) return { quarter, state: 'untold' }
      const row = breakdown.rows.find((one) => one.code === code)
      if (!row) return { quarter, state: 'none' }
      const value = row.hidden ? null : valueOf('percent', row)
      if (value === null) return { quarter, state: 'hidden' }
      const { lower, upper } = wilson(row.numerator!, row.denominator!)
      return { quarter, state: 'shown', value, lower: lower * 100, upper: upper * 100, n: row.denominator! }
    }),
  }))
}

/** The highest and the lowest group of the last quarter, and whether their ranges overlap; null with fewer than two to compare. */
export function apart(parts: readonly Part[]) {
  const last = parts.flatMap(({ code, cells }) => {
    const cell = cells.at(-1)
    return cell?.state === 'shown' ? [{ code, ...cell }] : []
  })
  if (last.length < 2) return null
  const high = last.reduce((a, b) => (b.value > a.value ? b : a))
  const low = last.reduce((a, b) => (b.value < a.value ? b : a))
  return high.value === low.value ? null : { high, low, overlap: low.upper >= high.lower }
}
