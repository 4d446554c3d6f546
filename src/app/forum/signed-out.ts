import { forgetForumLog, unsentOnDevice } from './compose.ts'
import { lastPerson } from './last-person.ts'
import { planInForce } from './plan-in-force.ts'

/** How much of what whoever uses the forum's pages here wrote has not been sent; nothing, where nobody does. */
export async function unsentHere(): Promise<number> {
  const last = lastPerson.get()
  return last ? unsentOnDevice(last.person) : 0
}

/** Somebody signed out of this device at another door: the forum's pages do not let them in any more either. */
export async function signedOut(): Promise<void> {
  lastPerson.forget()
  planInForce.forget()
  await forgetForumLog()
}

/** The account `person` has signed in at another door: what the forum's pages keep of somebody else's goes as if that one had signed out. */
export async function signedIn(person: string | null): Promise<void> {
  if (person !== null && lastPerson.get()?.person !== person) await signedOut()
}
