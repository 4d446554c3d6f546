import { useCallback, useEffect, useState } from 'react'
import type { Membership } from '../../domain/access/role.ts'
import type { LogServer } from '../../domain/ports-log.ts'
import type { StaffServer, Trouble } from '../../domain/ports-staff.ts'
import { forgetForumLog } from './compose.ts'
import { lastPerson } from './last-person.ts'
import { planInForce } from './plan-in-force.ts'

export type ForumPerson =
  | { is: 'looking' }
  | { is: 'nobody' }
  | { is: 'somebody'; person: string; memberships: Membership[] }
  | { is: 'trouble'; trouble: Trouble }

/**
 * Who uses the forum's pages on this device. Whoever did last is let in at once, also with a sign-in that has run out:
 * what is kept here is theirs, and only sending needs the server. What the server then says of them replaces it.
 */
export function useForumPerson(server: StaffServer & { log: LogServer }) {
  const [state, setState] = useState<ForumPerson>(() => {
    const last = lastPerson.get()
    return last ? { is: 'somebody', ...last } : { is: 'looking' }
  })

  const look = useCallback(async () => {
    const last = lastPerson.get()
    const person = (await server.session()) === null ? null : await server.log.person()
    // Signed out elsewhere, or run out: the log stays open and says so itself.
    if (person === null) return last ? undefined : setState({ is: 'nobody' })
    const answer = await server.memberships()
    if (answer.kind === 'answered') {
      lastPerson.keep({ person, memberships: answer.value })
      setState({ is: 'somebody', person, memberships: answer.value })
    } else if (!last || last.person !== person) setState({ is: 'trouble', trouble: answer.kind })
  }, [server])
  useEffect(() => void look(), [look])
  // Signed out in another tab: these pages close too, and fetch nothing more. What the server has not waits here for its writer.
  useEffect(
    () =>
      lastPerson.watch(() => {
        if (lastPerson.get()) return void look()
        setState({ is: 'nobody' })
        void forgetForumLog().catch(() => undefined)
      }),
    [look],
  )

  return {
    state,
    signedIn: useCallback(() => void look(), [look]),
    retry: useCallback(() => {
      setState({ is: 'looking' })
      void look()
    }, [look]),
    signOut: useCallback(() => {
      lastPerson.forget()
      planInForce.forget()
      // What the server has goes from this device; what it has not waits here for its writer.
      void forgetForumLog().catch(() => undefined)
      void server.signOut().then(() => setState({ is: 'nobody' }))
    }, [server]),
  }
}
