const HOUR = 3_600_000

/** 01:00 UTC on the last Sunday of a month (0..11): when clocks change in the United Kingdom. */
function lastSunday(year: number, month: number): number {
  const end = new Date(Date.UTC(year, month + 1, 0, 1))
  return end.getTime() - end.getUTCDay() * 24 * HOUR
}

/**
 * The calendar day in Europe/London, `YYYY-MM-DD`, at an instant in ms since 1970, by the rule in force since 1996.
 * `Intl` knows it too, but waking it takes a cheap phone a third of a second, just when the first answer is saved.
 */
export function londonDay(ms: number): string {
  const year = new Date(ms).getUTCFullYear()
  const summer = ms >= lastSunday(year, 2) && ms < lastSunday(year, 9)
  return new Date(summer ? ms + HOUR : ms).toISOString().slice(0, 10)
}
