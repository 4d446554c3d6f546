import { act, renderHook, waitFor } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Membership } from '../../domain/access/role.ts'
import type { Answer } from '../../domain/ports-staff.ts'
import { lastPerson } from './last-person.ts'
import { useForumPerson } from './use-forum-person.ts'

beforeEach(() => localStorage.clear())

const forum: Membership = { area: 'wirral', areaName: 'Wirral', role: 'forum', agency: null }
const staff: Membership = { ...forum, role: 'staff', agency: 'la' }
const ann = { person: 'ann', memberships: [forum] }

/** The door with this person's session on the device; `answer` lets the server say what it knows of them. */
function door(session: string | null) {
  let whose = session
  let waiting: ((answer: Answer<Membership[]>) => void)[] = []
  const watching = new Set<(email: string | null) => void>()
  const signIns = new Set<() => void>()
  function added<T>(all: Set<T>, tell: T) {
    all.add(tell)
    return () => void all.delete(tell)
  }
  const server = {
    session: () => Promise.resolve(whose && `${whose}@wirral.example`),
    memberships: () => new Promise<Answer<Membership[]>>((resolve) => waiting.push(resolve)),
    signOut: () => {
      whose = null
      return Promise.resolve()
    },
    watchSession: (tell: (email: string | null) => void) => added(watching, tell),
    log: { person: () => Promise.resolve(whose) },
    here: { whose: () => whose, watchSignIns: (tell: () => void) => added(signIns, tell) },
  }
  const forgetLog = vi.fn<() => Promise<void>>(() => Promise.resolve())
  /** Every state that was ever drawn. */
  const drawn: string[] = []
  const hook = renderHook(() => {
    const here = useForumPerson(server, forgetLog)
    drawn.push(here.state.is === 'somebody' ? here.state.person : here.state.is)
    return here
  })
  return {
    drawn,
    forgetLog,
    hook,
    now: () => drawn.at(-1),
    asked: () => waitFor(() => expect(waiting).not.toEqual([])),
    answer: (value: Membership[]) =>
      act(async () => {
        for (const one of waiting) one({ kind: 'answered', value })
        waiting = []
      }),
    silent: () =>
      act(async () => {
        for (const one of waiting) one({ kind: 'no_connection' })
        waiting = []
      }),
    /** Their session comes to lie here, as another tab puts it there. */
    inAnotherTab: (person: string | null) =>
      act(async () => {
        whose = person
        for (const one of watching) one(person && `${person}@wirral.example`)
        if (person) for (const one of signIns) one()
      }),
  }
}
const forgottenInAnotherTab = () =>
  act(async () => {
    lastPerson.forget()
    window.dispatchEvent(new StorageEvent('storage', { key: 'heard-forum-person' }))
  })

test.each([
  ['the session here is theirs', 'ann'],
  ['no session is here', null],
])('whoever was here last is let in at once where %s, and stays in without a connection', async (_, session) => {
  lastPerson.keep(ann)
  const { drawn, silent, forgetLog } = door(session)
  expect(drawn[0]).toBe('ann')
  await act(async () => {})
  await silent()
  expect(new Set(drawn)).toEqual(new Set(['ann']))
  expect(forgetLog).not.toHaveBeenCalled()
  expect(lastPerson.get()).toEqual(ann)
})

test.each([
  ['staff', staff],
  ['ben', forum],
])(
  'where the session of somebody else is here nothing is drawn for them, and the log goes at once: %s',
  async (who, part) => {
    lastPerson.keep(ann)
    const { drawn, asked, answer, forgetLog } = door(who)
    await asked()
    expect(new Set(drawn)).toEqual(new Set(['looking']))
    expect(forgetLog).toHaveBeenCalled()
    expect(lastPerson.get()).toBeNull()
    await answer([part])
    expect(new Set(drawn)).toEqual(new Set(['looking', who]))
    expect(lastPerson.get()?.person).toBe(who)
  },
)

test('without a connection somebody else sees the trouble and nothing of the log', async () => {
  lastPerson.keep(ann)
  const { drawn, asked, silent } = door('staff')
  await asked()
  await silent()
  expect(new Set(drawn)).toEqual(new Set(['looking', 'trouble']))
  expect(lastPerson.get()).toBeNull()
})

test('somebody else signs in in another tab: the open log closes at once, and what was asked for before does not open it', async () => {
  lastPerson.keep(ann)
  const { drawn, now, asked, answer, inAnotherTab, forgetLog } = door('ann')
  await asked()
  await inAnotherTab('ben')
  expect(now()).toBe('looking')
  expect(forgetLog).toHaveBeenCalled()
  expect(lastPerson.get()).toBeNull()
  const closed = drawn.length
  await answer([forum])
  expect(drawn.slice(closed)).not.toContain('ann')
  expect(lastPerson.get()?.person).toBe('ben')
})

test('somebody else signs in where the sign-in had run out: the log is not drawn for them while the server is asked', async () => {
  lastPerson.keep(ann)
  const { hook, now, asked, inAnotherTab } = door(null)
  await act(async () => {})
  expect(now()).toBe('ann')
  await inAnotherTab('staff')
  await asked()
  act(() => hook.result.current.signedIn())
  expect(now()).toBe('looking')
})

test('signed out in another tab, this one closes too, whatever was asked for before', async () => {
  lastPerson.keep(ann)
  const one = door('ann')
  await one.asked()
  await forgottenInAnotherTab()
  expect(one.now()).toBe('nobody')
  expect(one.forgetLog).toHaveBeenCalled()
  await one.answer([forum])
  expect(one.now()).toBe('nobody')
})

test('an answer that comes after the sign-out does not let anybody in', async () => {
  lastPerson.keep(ann)
  const { hook, now, asked, answer } = door('ann')
  await asked()
  await act(async () => hook.result.current.signOut())
  await answer([forum])
  expect(now()).toBe('nobody')
  expect(lastPerson.get()).toBeNull()
})

test('signed in in another tab, this one goes on without a reload', async () => {
  const { now, asked, answer, inAnotherTab } = door(null)
  await act(async () => {})
  expect(now()).toBe('nobody')
  await inAnotherTab('ann')
  await asked()
  await answer([forum])
  expect(now()).toBe('ann')
})
