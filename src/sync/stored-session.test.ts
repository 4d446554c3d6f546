import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { SESSION_KEY, sessionHere, sessionNow, storedPerson } from './stored-session.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const ann = { id: 'a1', email: 'ann@wirral.example' }
const session = { user: ann }
const after = (ms: number, found: typeof session | null) => ({
  auth: {
    getSession: () =>
      new Promise<{ data: { session: typeof found } }>((resolve) =>
        setTimeout(() => resolve({ data: { session: found } }), ms),
      ),
  },
})
async function said(client: ReturnType<typeof after>, onLine: boolean) {
  vi.stubGlobal('navigator', { onLine })
  const answer = sessionNow(client)
  await vi.advanceTimersByTimeAsync(30_000)
  return answer
}

it('a sign-in that cannot be renewed is not waited for where there is no connection', async () => {
  const renewing = after(25_000, session)
  expect(await said(renewing, false)).toBe(null)
  expect(await said(renewing, true)).toBe(session)
})

it('one that holds is used with a connection and without', async () => {
  expect(await said(after(20, session), false)).toBe(session)
  expect(await said(after(20, session), true)).toBe(session)
  expect(await said(after(20, null), true)).toBe(null)
})

it('a library that fails means there is nothing to ask with', async () => {
  vi.stubGlobal('navigator', { onLine: true })
  expect(await sessionNow({ auth: { getSession: () => Promise.reject(new Error('lock')) } })).toBe(null)
})

it('says whose session lies here, and nobody’s where that cannot be read', () => {
  const kept = JSON.stringify({ user: { ...ann, phone: '' }, access_token: 'run out', expires_at: 1 })
  vi.stubGlobal('localStorage', { getItem: (key: string) => (key === SESSION_KEY ? kept : null) })
  expect(storedPerson()).toEqual(ann)
  for (const torn of ['{"user":7}', 'torn', null]) {
    vi.stubGlobal('localStorage', { getItem: () => torn })
    expect(storedPerson()).toBe(null)
  }
})

it('tells of a sign-in in another tab, and of nothing else that changes there', () => {
  const kept = JSON.stringify({ user: ann })
  vi.stubGlobal('localStorage', { getItem: () => kept })
  vi.stubGlobal('window', new EventTarget())
  const tell = vi.fn<() => void>()
  const end = sessionHere.watchSignIns(tell)
  const changed = (key: string, newValue: string | null) =>
    window.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }))
  changed(SESSION_KEY, null)
  changed('something else', kept)
  expect(tell).not.toHaveBeenCalled()
  changed(SESSION_KEY, kept)
  expect(tell).toHaveBeenCalledOnce()
  end()
  changed(SESSION_KEY, kept)
  expect(tell).toHaveBeenCalledOnce()
})
