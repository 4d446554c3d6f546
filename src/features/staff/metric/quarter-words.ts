/** `2025-Q3` as `July to September 2025` would need the locale; the quarter's number is shorter and plain enough. */
export function quarterWords(quarter: string): string {
  const [year, number] = quarter.split('-Q')
  const first = Number(number) * 3 - 2
  const name = (month: number) =>
    new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }).format(Date.UTC(Number(year), month - 1, 1))
  return `${name(first)}–${name(first + 2)} ${year}`.replace('Sept', 'Sep')
}
