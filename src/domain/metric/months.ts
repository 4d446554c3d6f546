/** Calendar months as `YYYY-MM`, so that text order is time order. No clock and no time zone in here. */

/** The month `by` months later (or earlier, when negative). */
export function addMonths(month: string, by: number): string {
  const [year, number] = month.split('-').map(Number)
  const index = year! * 12 + number! - 1 + by
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`
}

/** How many months from `from` to `to`. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear, fromNumber] = from.split('-').map(Number)
  const [toYear, toNumber] = to.split('-').map(Number)
  return (toYear! - fromYear!) * 12 + toNumber! - fromNumber!
}

/** All months from `first` to `last`, both included. */
export function monthRange(first: string, last: string): string[] {
  return Array.from({ length: Math.max(0, monthsBetween(first, last) + 1) }, (_, i) => addMonths(first, i))
}

/** Working days (Monday to Friday; bank holidays are not known here) a month stays open after its end. */
const CLOSE_AFTER = 12

/** True while figures of `month` may still change: until the 12th working day of the month after it has passed. */
export function isProvisional(month: string, today: string): boolean {
  const following = addMonths(month, 1)
  if (today.slice(0, 7) !== following) return today.slice(0, 7) < following
  const [year, number] = following.split('-').map(Number)
  let working = 0
  for (let day = 1; day <= Number(today.slice(8, 10)); day++) {
    const weekday = new Date(Date.UTC(year!, number! - 1, day)).getUTCDay()
    if (weekday !== 0 && weekday !== 6) working++
  }
  return working <= CLOSE_AFTER
}
