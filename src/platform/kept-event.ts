import * as z from 'zod/mini'

const KEY = 'heard-event'

const keptEvent = z.object({
  surveys: z.array(z.string()),
  /** SHA-256 of salt and host code, so that the code cannot be read off the device. */
  salt: z.string(),
  hash: z.string(),
  invitation: z.nullable(z.string()),
  /** How many people have finished here since the event began. */
  answered: z.number(),
  /** Wrong host codes in a row, and the wall-clock ms before which no other is looked at. */
  wrong: z.number(),
  waitUntil: z.number(),
})
export type KeptEvent = z.infer<typeof keptEvent>

let here: KeptEvent | null = null

/** What the host set up on this device; never anything of those who answer. Where there is no storage it lasts for the page. */
export const eventSetUp = {
  get(): KeptEvent | null {
    try {
      const stored = localStorage.getItem(KEY)
      const read = stored === null ? null : keptEvent.safeParse(JSON.parse(stored))
      return read?.success ? read.data : here
    } catch {
      return here
    }
  },
  set(event: KeptEvent | null): void {
    here = event
    try {
      if (event === null) localStorage.removeItem(KEY)
      else localStorage.setItem(KEY, JSON.stringify(event))
    } catch {
      // Full or private: it holds until the page is closed.
    }
  },
}
