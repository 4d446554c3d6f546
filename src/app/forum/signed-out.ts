import { forgetForumLog } from './compose.ts'
import { lastPerson } from './last-person.ts'
import { planInForce } from './plan-in-force.ts'

/** Somebody signed out of this device at another door: the forum's pages do not let them in any more either. */
export async function signedOut(): Promise<void> {
  lastPerson.forget()
  planInForce.forget()
  await forgetForumLog()
}
