import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { EqualityTotals } from '../../src/domain/plan/taking-part.ts'
import { freePort, startHeard, type HeardServer } from '../support/heard-server.ts'
import { signIn } from '../support/staff-api.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
let server: HeardServer
beforeAll(async () => {
  server = await startHeard({ demo: false, env: { HEARD_LEAD_EMAIL: 'Lead@Real.example' } })
})
afterAll(() => server.remove())

function startAgain(env: Record<string, string>) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'supabase/local/main.ts'], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 60_000,
  })
}

it('refuses a second start on the same data, in one sentence', async () => {
  const second = startAgain({ DATA_DIR: server.dataDir, PORT: String(await freePort()) })
  expect(second.status).toBe(1)
  expect(second.stderr.trim().split('\n')).toEqual([
    expect.stringMatching(/already running on the data in .*another DATA_DIR\.$/),
  ])
})

it('says that a port is taken, and leaves the data directory free', async () => {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'heard-data-'))
  const second = startAgain({ DATA_DIR: dataDir, PORT: String(server.port), HOST: '127.0.0.1' })
  expect(second.status).toBe(1)
  expect(second.stderr).toMatch(/Port \d+ is taken by another program/)
  rmSync(dataDir, { recursive: true, force: true })
})

it('says which variable is wrong', () => {
  expect(startAgain({ PORT: 'abc' }).stderr).toMatch(/PORT is "abc"\. Give a number/)
  expect(startAgain({ HEARD_LEAD_EMAIL: 'nobody' }).stderr).toMatch(/HEARD_LEAD_EMAIL is "nobody"/)
})

it('keeps its keys to its owner, and keeps them', async () => {
  expect(statSync(path.join(server.dataDir, 'secrets.json')).mode & 0o777).toBe(0o600)
  const before = await (await fetch(`${server.url}/config.json`)).json()
  await server.kill()
  // The lock of a killed process must not stand in the way.
  await server.restart()
  expect(await (await fetch(`${server.url}/config.json`)).json()).toEqual(before)
})

it('without the demonstration knows the real lead and nobody made up', async () => {
  expect(server.output()).not.toMatch(/staff@wirral\.example/)
  await expect(signIn(server, 'staff@wirral.example')).rejects.toThrow(/no e-mail/)
  const lead = await signIn(server, 'lead@real.example')
  const card = await lead.call<{ demo: boolean; asOf: string }>('scorecard', { area: 'wirral' })
  expect(card.demo).toBe(false)
  const people = await lead.call<EqualityTotals>('equality_totals', { area: 'wirral' })
  expect(people.demo).toBe(false)
  expect(people.questions.map((q) => q.total)).toEqual(people.questions.map(() => 0))
  // Through the embedded server's own way of calling a function by names.
  const month = card.asOf
  const state = { status: 'under_way', rag: 'green', note: '', evidence: '' }
  const action = { area: 'wirral', month, kind: 'new', place: 1, base: 0, state }
  expect(await lead.call('say_action', action)).toMatchObject({ status: 'written' })
  const record = { id: crypto.randomUUID(), on: `${month}-01`, note: '' }
  const check = { area: 'wirral', month, place: 1, record }
  expect(await lead.call('record_assurance', check)).toMatchObject({ status: 'written' })
})

it('tells where the doors are, and stops when asked, with exit code 0', async () => {
  expect(server.output()).toContain(`${server.url}/forum`)
  expect(server.output()).toContain(`${server.url}/__mail`)
  expect(await server.stop()).toBe(0)
  await expect(fetch(`${server.url}/healthz`)).rejects.toThrow('fetch failed')
})
