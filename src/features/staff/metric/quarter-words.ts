import { addMonths } from '../../../domain/metric/months.ts'

/** `2025-Q3` as `July to September 2025` would need the locale; the quarter's number is shorter and plain enough. */
export function quarterWords(quarter: string): string {
  const [year, number] = quarter.split('-Q')
  const first = Number(number) * 3 - 2
  const name = (month: number) =>
    new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }).format(Date.UTC(Number(year), month - 1, 1))
  return `${name(first)}–${name(first + 2)} ${year}`.replace('Sept', 'Sep')
}

/** The last month of a quarter: `2025-Q3` ends with `2025-09`. */
export function lastMonthOf(quarter: string): string {
  const [year, number] = quarter.split('-Q')
  return `${year}-${String(Number(number) * 3).padStart(2, '0')}`
}

/** The quarter `by` quarters earlier. */
export function quarterBefore(quarter: string, by: number): string {
  const [year, month] = addMonths(lastMonthOf(quarter), -3 * by).split('-')
  return `${year}-Q${Number(month) / 3}`
}
