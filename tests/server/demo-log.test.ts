import { afterAll, beforeAll, expect, it } from 'vitest'
import { logRecords } from '../../src/domain/log/kinds.ts'
import { latePromises } from '../../src/domain/log/promises.ts'
import { pullReply } from '../../src/domain/log/replies.ts'
import { monthlyLogReply, sharedLogReply, whatChangedReply } from '../../src/domain/log/shared.ts'
import { addMonths } from '../../src/domain/metric/months.ts'
import { scorecardReply } from '../../src/domain/plan/plan.ts'
import { demoLog } from '../../supabase/local/demo/log-entries.ts'
import { startHeard, type HeardServer } from '../support/heard-server.ts'
import { callApi, signIn } from '../support/staff-api.ts'

let server: HeardServer
beforeAll(async () => {
  server = await startHeard()
})
afterAll(() => server.remove())

const fetchAll = async (email: string) => {
  const person = await signIn(server, email)
  const reply = await person.call('log_pull', { area: 'wirral', cursor: null })
  return reply === null ? null : pullReply.parse(reply).entries
}

it('the forum’s log of the demonstration is whole, marked in every entry, and the same after a new start', async () => {
  const entries = (await fetchAll('forum@wirral.example'))!
  expect(entries.length).toBeGreaterThan(100)
  for (const { kind, fields, clashes } of entries) {
    expect(fields['demo']).toBe(true)
    expect(clashes).toEqual([])
    expect(logRecords[kind].safeParse(fields).success, JSON.stringify(fields)).toBe(true)
  }
  expect(await fetchAll('staff@wirral.example')).toBeNull()

  const staff = await signIn(server, 'staff@wirral.example')
  const card = scorecardReply.parse(await staff.call('scorecard', { area: 'wirral' }))
  const fed = card.metrics.filter((one) => one.feed === 'log')
  expect(fed).toHaveLength(8)
  for (const { key, series } of fed) {
    expect(series.length, key).toBeGreaterThanOrEqual(4)
    expect(series.every((one) => one.demo && !one.hidden)).toBe(true)
  }
  const shared = sharedLogReply.parse(await staff.call('shared_log', { area: 'wirral' }))
  expect(shared.length).toBeLessThan(entries.length)
  expect(shared.flatMap((one) => one.stances)).toMatchObject([{ side: 'la', stance: 'disputed', stands: true }])
  const month = addMonths(new Date().toISOString().slice(0, 7), -2)
  const log = monthlyLogReply.parse(await staff.call('monthly_log', { area: 'wirral', month }))
  expect(log).toMatchObject({ month, demo: true, mayWrite: ['local_area'], maySign: [] })
  expect(log.entries.length).toBeGreaterThan(15)

  await server.stop()
  await server.restart()
  expect((await fetchAll('forum@wirral.example'))!.length).toBe(entries.length)
})

it('everybody reads what changed, marked as made up; without the demonstration nobody meets it', async () => {
  const say = async (at: HeardServer) =>
    whatChangedReply.parse((await callApi(at, 'what_changed', { area: 'wirral' })).body)
  const told = await say(server)
  expect(told.length).toBeGreaterThan(0)
  expect(told.every((one) => one.demo)).toBe(true)
  expect(new Set(told.map((one) => one.youSaid)).size).toBe(told.length)
  await server.stop()
  const bare = await startHeard({ dataDir: server.dataDir, demo: false })
  try {
    expect(await say(bare)).toEqual([])
  } finally {
    await bare.stop()
  }
})

it('is the same on every machine and day, with more of it from day to day', () => {
  const early = demoLog('wirral', '2026-03-10').map((one) => one.id)
  const late = demoLog('wirral', '2026-03-20').map((one) => one.id)
  expect(demoLog('wirral', '2026-03-10').map((one) => one.id)).toEqual(early)
  expect(late).toEqual(expect.arrayContaining(early))
  expect(late.length).toBeGreaterThan(early.length)
  for (const { kind, changes } of demoLog('wirral', '2026-12-31'))
    expect(logRecords[kind].safeParse(changes).success, JSON.stringify(changes)).toBe(true)
})

it('has a promise that is late on every day of a year, so that nobody meets an empty list there', () => {
  for (let at = Date.parse('2026-01-01'); at < Date.parse('2027-01-01'); at += 86_400_000) {
    const today = new Date(at).toISOString().slice(0, 10)
    const entries = demoLog('wirral', today).map(({ entry, kind, changes }) => ({ id: entry, kind, fields: changes }))
    const late = latePromises(entries, today)
    const promised = entries.filter(({ fields }) => typeof fields['dueOn'] === 'string')
    expect(late.length, today).toBeGreaterThan(0)
    expect(promised.every(({ fields }) => fields['demo'] === true)).toBe(true)
    // No day of a promise is before the day on which it was made.
    expect(promised.every(({ fields }) => String(fields['dueOn']) > String(fields['saidOn']))).toBe(true)
  }
})
