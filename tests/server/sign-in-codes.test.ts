import { afterAll, beforeAll, expect, it } from 'vitest'
import { startHeard, type HeardServer } from '../support/heard-server.ts'
import { callAuth, signInCode } from '../support/staff-api.ts'

let server: HeardServer
beforeAll(async () => {
  server = await startHeard()
})
afterAll(() => server.remove())

const verify = (email: string, token: string) => callAuth(server, 'verify', { email, token, type: 'email' })
const wrongOf = (code: string) => (code === '111111' ? '222222' : '111111')

it('takes the right code once, in the documented form, whatever the case of the address', async () => {
  const code = await signInCode(server, 'staff@wirral.example')
  const first = await verify('Staff@Wirral.example ', code)
  expect(first.status).toBe(200)
  expect(first.body['access_token']).toEqual(expect.any(String))
  const again = await verify('staff@wirral.example', code)
  expect(again.status).toBe(403)
  expect(again.body['msg']).toMatch(/Ask for a new code|ask for a new code/)
})

it('forgets the older code when a newer one was sent', async () => {
  const older = await signInCode(server, 'forum@wirral.example')
  let newer = older
  // Once in a million the same six digits come twice.
  while (newer === older) newer = await signInCode(server, 'forum@wirral.example')
  expect((await verify('forum@wirral.example', older)).status).toBe(403)
  expect((await verify('forum@wirral.example', newer)).status).toBe(200)
})

it('after 200 wrong codes refuses the right one, also after a restart, until a new one is asked for', async () => {
  const code = await signInCode(server, 'health@wirral.example')
  const replies = await Promise.all(Array.from({ length: 200 }, () => verify('health@wirral.example', wrongOf(code))))
  expect(replies.every((reply) => reply.status === 403 || reply.status === 429)).toBe(true)
  expect(replies.some((reply) => reply.status === 429)).toBe(true)
  expect((await verify('health@wirral.example', code)).status).not.toBe(200)
  await server.restart()
  expect((await verify('health@wirral.example', code)).status).toBe(403)
  expect((await verify('health@wirral.example', await signInCode(server, 'health@wirral.example'))).status).toBe(200)
})

it('says what to do about an address that is none and a code that is none', async () => {
  const notAnAddress = await callAuth(server, 'otp', { email: 'staff at wirral' })
  expect([notAnAddress.status, notAnAddress.body['msg']]).toEqual([400, expect.stringMatching(/name@example\.org/)])
  const notACode = await verify('staff@wirral.example', '12ab')
  expect([notACode.status, notACode.body['msg']]).toEqual([403, expect.stringMatching(/six digits/)])
})

it('pauses somebody who asks for codes without end', async () => {
  let last = { status: 200, body: {} as Record<string, unknown> }
  for (let i = 0; i < 12 && last.status === 200; i++)
    last = await callAuth(server, 'otp', { email: 'lead@wirral.example' })
  expect([last.status, last.body['msg']]).toEqual([429, expect.stringMatching(/Wait \d+ minutes?/)])
})
