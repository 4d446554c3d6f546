/** Calendar months as `YYYY-MM`, so that text order is time order. No clock and no time zone in here. */

/** The month `by` months later (or earlier, when negative). */
export function addMonths(month: string, by: number): string {
  const [year, number] = month.split('-').map(Number)
  return monthOf(year! * 12 + number! - 1 + by)
}

/** How many months from `from` to `to`. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear, fromNumber] = from.split('-').map(Number)
  const [toYear, toNumber] = to.split('-').map(Number)
  return (toYear! - fromYear!) * 12 + toNumber! - fromNumber!
}

/** All months from `first` to `last`, both included. */
export function monthRange(first: string, last: string): string[] {
  const [year, number] = first.split('-').map(Number)
  return Array.from({ length: Math.max(0, monthsBetween(first, last) + 1) }, (_, i) =>
    monthOf(year! * 12 + number! - 1 + i),
  )
}

function monthOf(index: number): string {
  const number = (index % 12) + 1
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${number < 10 ? '0' : ''}${number}`
}
