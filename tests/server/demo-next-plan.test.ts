import { afterAll, beforeAll, expect, it } from 'vitest'
import planJson from '../../src/content/plans/wirral-2024-05.json'
import { pullReply } from '../../src/domain/log/replies.ts'
import { addMonths } from '../../src/domain/metric/months.ts'
import { planFile, type PlanFile } from '../../src/domain/plan/plan-file.ts'
import { scorecardReply } from '../../src/domain/plan/plan.ts'
import { startHeard, type HeardServer } from '../support/heard-server.ts'
import { signIn } from '../support/staff-api.ts'

let server: HeardServer
beforeAll(async () => {
  server = await startHeard()
})
afterAll(() => server.remove())

const DAYS = 40
/** A clock that is so many days ahead, for a process and the database in it. */
const LATER = `data:text/javascript,${encodeURIComponent(`
  const Now = Date, ahead = ${DAYS} * 86400000
  globalThis.Date = class extends Now {
    constructor(...given) { super(...(given.length > 0 ? given : [Now.now() + ahead])) }
    static now() { return Now.now() + ahead }
  }`)}`

/** A next plan: one statement, one row of each feed goes on, and all other rows end. */
function nextPlan(): PlanFile {
  const printed = planFile.parse(planJson)
  const goesOn = ['complaints_la', 'formal_communications_parents', 'feedback_satisfied_la']
  return {
    ...printed,
    title: 'One priority',
    start_month: null,
    plan_end: '2040-12',
    statements: [{ number: 1, title: 'Families are told' }],
    metrics: goesOn.map((key, i) => ({ ...printed.metrics.find((one) => one.key === key)!, statement: 1, row: i + 1 })),
    outstanding_actions: [],
    new_actions: [],
    bau_assurance: [],
  }
}

const log = async (at: HeardServer) =>
  pullReply.parse(await (await signIn(at, 'forum@wirral.example')).call('log_pull', { area: 'wirral', cursor: null }))
    .entries

it('the demonstration goes on in the months after another plan was adopted', async () => {
  const lead = await signIn(server, 'lead@wirral.example')
  const today = new Date().toISOString().slice(0, 10)
  expect(
    await lead.call('adopt_plan', { area: 'wirral', key: 'one-priority', adopted_on: today, plan: nextPlan() }),
  ).toEqual({ status: 'adopted' })
  const before = await log(server)
  await server.stop()

  const later = await startHeard({ dataDir: server.dataDir, env: { NODE_OPTIONS: `--import=${LATER}` } })
  try {
    const thisMonth = new Date(Date.now() + DAYS * 86_400_000).toISOString().slice(0, 7)
    const known = new Set(before.map(({ id }) => id))
    const since = (await log(later)).filter(({ id }) => !known.has(id))
    expect(since.length).toBeGreaterThan(10)
    expect(since.some(({ kind }) => kind === 'ywsd')).toBe(true)
    for (const { fields } of since) expect(fields['links'] ?? null).toBeNull()
    // What was linked while the first plan was in force stays.
    expect(
      before.some(({ fields }) => (fields['links'] as { plan?: string } | undefined)?.plan === 'wirral-2024-05'),
    ).toBe(true)

    const staff = await signIn(later, 'staff@wirral.example')
    const card = scorecardReply.parse(await staff.call('scorecard', { area: 'wirral' }))
    expect(card.plan?.key).toBe('one-priority')
    expect(card.metrics).toHaveLength(3)
    for (const { key, series } of card.metrics)
      expect(
        series.map(({ month }) => month),
        key,
      ).toContain(addMonths(thisMonth, -1))
    for (const path of ['/figures', '/figures/wirral-2024-05'])
      expect((await fetch(`${later.url}${path}`)).status).toBe(200)
  } finally {
    await later.stop()
  }
})
