/** What the server said the day was, in London, and what this device's clock said then. */
export type HeardDay = { there: string; here: string }

/** The day it is there, as far as this device can tell: its own, less what its clock was ahead when the server last spoke and may still be. */
export function dayThere(today: string, heard: HeardDay | undefined): string {
  const ahead = heard && today >= heard.here ? Math.max(0, daysFrom(heard.there, heard.here)) : 0
  return new Date(Date.parse(today) - ahead * 86_400_000).toISOString().slice(0, 10)
}

/** A message may be on its way over midnight, so one day is nothing. */
const NOTHING = 1
/** A device can lie in a drawer for months without a connection; a year is likelier to be a wrong clock. */
const DRAWER = 366
const daysFrom = (a: string, b: string) => (Date.parse(b) - Date.parse(a)) / 86_400_000

/**
 * Is this device's clock wrong? Only the server's own day is evidence: what entries say of their days is only what people
 * typed. A clock that was ahead when the server last spoke may have been put right since; then it says an earlier day now.
 * `leapt`: it was right then, and says more than a year later now.
 */
export function clockTrouble(today: string, heard: HeardDay | undefined): 'behind' | 'ahead' | 'leapt' | null {
  if (!heard) return null
  if (daysFrom(today, heard.there) > NOTHING) return 'behind'
  if (daysFrom(heard.there, heard.here) > NOTHING && today >= heard.here) return 'ahead'
  return daysFrom(heard.there, today) > DRAWER ? 'leapt' : null
}
