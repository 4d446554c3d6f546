/** What the server said the day was, in London, and what this device's clock said then. */
export type HeardDay = { there: string; here: string }

/** A message may be on its way over midnight, so one day is nothing. */
const NOTHING = 1
const daysFrom = (a: string, b: string) => (Date.parse(b) - Date.parse(a)) / 86_400_000

/**
 * Is this device's clock wrong? Only the server's own day is evidence: what entries say of their days is only what people
 * typed. A clock that was ahead when the server last spoke may have been put right since; then it says an earlier day now.
 */
export function clockTrouble(today: string, heard: HeardDay | undefined): 'behind' | 'ahead' | null {
  if (!heard) return null
  if (daysFrom(today, heard.there) > NOTHING) return 'behind'
  return daysFrom(heard.there, heard.here) > NOTHING && today >= heard.here ? 'ahead' : null
}
