const DAY = 86_400_000

/** The first day a keyed form may bear: two years before `today`. Earlier is a slip of the finger. */
export function firstDay(today: string): string {
  return `${Number(today.slice(0, 4)) - 2}${today.slice(4).replace('-02-29', '-02-28')}`
}

/** Is this a day on a form keyed `today`? Both are `YYYY-MM-DD`. */
export function isDayOnForm(day: string, today: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && day <= today && day >= firstDay(today)
}

/** Days from one calendar day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY)
}
