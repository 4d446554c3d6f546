import { useCallback, useEffect, useRef, useState } from 'react'
import type { Membership } from '../../domain/access/role.ts'
import type { LogServer, SessionHere } from '../../domain/ports-log.ts'
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
 * Who uses the forum's pages on this device. Whoever did last is let in at once, also with a sign-in that has run out: what is
 * kept here is theirs, and only sending needs the server. What the server then says of them replaces it. Where the session of
 * somebody else lies here, nothing of it is drawn for that one, and what was received leaves the device as at a sign-out.
 */
export function useForumPerson(
  server: Pick<StaffServer, 'session' | 'memberships' | 'signOut' | 'watchSession'> & {
    log: Pick<LogServer, 'person'>
    here: SessionHere
  },
  forgetLog: () => Promise<void> = forgetForumLog,
) {
  const [state, setState] = useState(() => atFirst(server.here))
  // What is shown, for what happens before it is drawn anew.
  const shown = useRef(state)
  // An answer counts while nothing else has happened since it was asked for: a sign-out, or another look.
  const turn = useRef(0)
  const show = useCallback((next: ForumPerson) => {
    turn.current += 1
    shown.current = next
    setState(next)
  }, [])
  const isOpenFor = useCallback(
    (person: string) => shown.current.is === 'somebody' && shown.current.person === person,
    [],
  )
  const forget = useCallback(() => {
    turn.current += 1
    lastPerson.forget()
    planInForce.forget()
    // What the server has goes from this device; what it has not waits here for its writer.
    void forgetLog().catch(() => undefined)
  }, [forgetLog])
  const closeForOthers = useCallback(() => {
    const whose = server.here.whose()
    if (whose === null || isOpenFor(whose)) return
    if (shown.current.is === 'somebody') show(LOOKING)
    if (lastPerson.get()?.person !== whose) forget()
  }, [server, show, isOpenFor, forget])

  const look = useCallback(async () => {
    closeForOthers()
    const mine = (turn.current += 1)
    const person = (await server.session()) === null ? null : await server.log.person()
    if (turn.current !== mine) return
    if (person === null) {
      // Signed out elsewhere, or run out: the log stays open and says so itself.
      const last = lastPerson.get()
      return show(last ? { is: 'somebody', ...last } : { is: 'nobody' })
    }
    const answer = await server.memberships()
    // Where somebody else has signed in meanwhile it is not known whose memberships these are; they are asked for again.
    if (turn.current !== mine || (server.here.whose() ?? person) !== person) return
    if (answer.kind === 'answered') {
      lastPerson.keep({ person, memberships: answer.value })
      show({ is: 'somebody', person, memberships: answer.value })
    } else if (!isOpenFor(person)) show({ is: 'trouble', trouble: answer.kind })
  }, [server, show, isOpenFor, closeForOthers])
  useEffect(() => void look(), [look])
  // Signed out in another tab: these pages close too, and fetch nothing more. What the server has not waits here for its writer.
  useEffect(
    () =>
      lastPerson.watch(() => {
        const whose = server.here.whose()
        if (lastPerson.get() || (whose !== null && !isOpenFor(whose))) return void look()
        show({ is: 'nobody' })
        void forgetLog().catch(() => undefined)
      }),
    [server, look, show, isOpenFor, forgetLog],
  )
  // Somebody else signed in while these pages were open, or put aside.
  useEffect(
    () =>
      server.watchSession(() => {
        const whose = server.here.whose()
        if (whose !== null && shown.current.is === 'somebody' && !isOpenFor(whose)) void look()
      }),
    [server, look, isOpenFor],
  )
  useEffect(
    () =>
      server.here.watchSignIns(() => {
        if (shown.current.is !== 'somebody') void look()
      }),
    [server, look],
  )

  return {
    state,
    signedIn: useCallback(() => void look(), [look]),
    retry: useCallback(() => {
      show(LOOKING)
      void look()
    }, [look, show]),
    signOut: useCallback(() => {
      forget()
      void server.signOut().then(() => show({ is: 'nobody' }))
    }, [server, show, forget]),
  }
}

const LOOKING: ForumPerson = { is: 'looking' }

function atFirst(here: SessionHere): ForumPerson {
  const last = lastPerson.get()
  return last && (here.whose() ?? last.person) === last.person ? { is: 'somebody', ...last } : LOOKING
}
