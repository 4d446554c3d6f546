import * as z from 'zod/mini'
import { membership } from '../../domain/access/role.ts'

const KEPT = 'heard-forum-person'
const person = z.object({ person: z.string(), memberships: z.array(membership) })
export type LastPerson = z.infer<typeof person>

/** Who last used the forum's pages on this device, until they sign out: so that the log opens before the network answers. */
export const lastPerson = {
  get(): LastPerson | null {
    try {
      const read = z.safeParse(person, JSON.parse(localStorage.getItem(KEPT) ?? 'null'))
      return read.success ? read.data : null
    } catch {
      return null
    }
  },
  keep(who: LastPerson): void {
    try {
      localStorage.setItem(KEPT, JSON.stringify(who))
    } catch {
      // Without it the next start asks the server first.
    }
  },
  forget(): void {
    localStorage.removeItem(KEPT)
  },
  /** Calls `tell` when somebody signed in or out in another tab; until it is ended. */
  watch(tell: () => void): () => void {
    // The name is null when everything was taken away at once.
    const changed = (event: StorageEvent) => {
      if (event.key === KEPT || event.key === null) tell()
    }
    window.addEventListener('storage', changed)
    return () => window.removeEventListener('storage', changed)
  },
}
