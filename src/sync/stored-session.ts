import * as z from 'zod/mini'
import type { SessionHere } from '../domain/ports-log.ts'

/** Where supabase-js keeps the session of the signed-in pages on this device. */
export const SESSION_KEY = 'heard-staff-session'

const stored = z.object({ user: z.object({ id: z.string(), email: z.string() }) })

/** Whose session lies on this device, even when it has run out and cannot be renewed without a connection. */
export function storedPerson(): { id: string; email: string } | null {
  try {
    const read = z.safeParse(stored, JSON.parse(localStorage.getItem(SESSION_KEY) ?? 'null'))
    return read.success ? read.data.user : null
  } catch {
    return null
  }
}

export const sessionHere: SessionHere = {
  whose: () => storedPerson()?.id ?? null,
  watchSignIns(tell) {
    // Only what another tab has put there: a session that was taken away is nobody's sign-in.
    const changed = (event: StorageEvent) => {
      if (event.key === SESSION_KEY && event.newValue !== null && storedPerson()) tell()
    }
    window.addEventListener('storage', changed)
    return () => window.removeEventListener('storage', changed)
  },
}

/** Time enough to read a session that holds, or to renew it from a server on this very machine. */
const WITHOUT_CONNECTION_MS = 1_000

/** As much of the server's client as this needs. */
type Client<S> = { auth: { getSession(): Promise<{ data: { session: S | null } }> } }

/**
 * The session to ask with, renewed where that is needed; null without one, and where it cannot be renewed now. The library tries to
 * renew for half a minute before it says so: where the device itself knows of no connection, nobody waits for that.
 */
export async function sessionNow<S>(client: Client<S>): Promise<S | null> {
  const asked = client.auth.getSession().then(
    ({ data }) => data.session,
    () => null,
  )
  return navigator.onLine ? asked : Promise.race([asked, afterAWhile()])
}

const afterAWhile = () => new Promise<null>((resolve) => setTimeout(() => resolve(null), WITHOUT_CONNECTION_MS))
