import type { MonthState } from '../plan/closing.ts'

/** Words for a figure, as the server sends it and every chart reads it. */

export type Unit = 'percent' | 'count'
export type Direction = 'higher' | 'lower' | 'trend-only'

/** One month. `hidden` = 1 to 4 answers, both numbers null. `denominator` is null for plain counts. */
export type Point = {
  month: string
  numerator: number | null
  denominator: number | null
  hidden: boolean
  demo: boolean
  /** How its month stands: open, provisional, closed, or opened again. */
  state?: MonthState | null | undefined
}

/** Below this many answers a percentage is labelled "low base". */
export const LOW_BASE = 30
/** Below this many months a line is drawn without limits. */
export const LIMITS_FROM = 6
/** Below this many months the limits are called trial limits. */
export const SETTLED_FROM = 12

/** A month's value in the unit of its metric (percent: 0 to 100), or null when hidden or without answers: never 0% of nobody. */
export function valueOf(unit: Unit, point: Pick<Point, 'numerator' | 'denominator' | 'hidden'>): number | null {
  if (point.hidden || point.numerator === null) return null
  if (unit === 'count') return point.numerator
  if (point.denominator === null || point.denominator <= 0) return null
  // Multiplied first: 29 of 100 is then exactly 29.
  return (point.numerator * 100) / point.denominator
}

/** How many answers stand behind a percentage; null for counts and hidden months. */
export function baseOf(unit: Unit, point: Pick<Point, 'denominator' | 'hidden'>): number | null {
  return unit === 'percent' && !point.hidden ? point.denominator : null
}

/** Whether a percentage has a low base. Said wherever it is shown. */
export function isLowBase(unit: Unit, point: Pick<Point, 'denominator' | 'hidden'>): boolean {
  const base = baseOf(unit, point)
  return base !== null && base < LOW_BASE
}

/** Months that have a value, in time order, up to and including `asOf`. */
export function shownMonths(unit: Unit, series: readonly Point[], asOf: string): { point: Point; value: number }[] {
  return series
    .filter((point) => point.month <= asOf)
    .sort((a, b) => (a.month < b.month ? -1 : 1))
    .flatMap((point) => {
      const value = valueOf(unit, point)
      return value === null ? [] : [{ point, value }]
    })
}

/** Counts that are mostly 0 to 2 do not suit an XmR chart: they are drawn as bars, without limits. */
export function isRare(unit: Unit, values: readonly number[]): boolean {
  return unit === 'count' && values.length > 0 && values.filter((value) => value <= 2).length > values.length / 2
}
