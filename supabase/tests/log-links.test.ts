import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { rows } from '../../tests/support/real-lane/lane.ts'
import { forumArea, operation, push, record, write } from './forum-log.ts'

/** Puts a plan beside those of an area, with one statement, one action and one measure; `day` is when it is adopted. */
async function adopt(area: string, key: string, day: string, action: string, metric: string): Promise<void> {
  await rows(
    `insert into private.plan (area_id, key, adopted_on, schema, source, title, plan_end, historic_months, trajectory_months, conventions)
     select id, $2, $3, 'send-plan/1', 'a test', 'A plan', '2027-10-01', '{}', '{}', '{}' from private.area where key = $1`,
    [area, key, day],
  )
  const ofPlan = 'from private.plan p join private.area a on a.id = p.area_id where a.key = $1 and p.key = $2'
  await rows(
    `insert into private.plan_statement (plan_id, area_id, number, title) select p.id, p.area_id, 2, 'Two' ${ofPlan}`,
    [area, key],
  )
  await rows(
    `insert into private.plan_action (plan_id, area_id, kind, position, statement, refs, action, responsible, monitored_by)
     select p.id, p.area_id, 'new', 1, 2, array[$3], 'Do it', 'The council', 'The board' ${ofPlan}`,
    [area, key, action],
  )
  await rows(
    `insert into private.plan_metric (plan_id, area_id, key, statement, "row", label, unit, direction, direction_source, target_kind,
       has_numeric_trajectory, period, feed, notes)
     select p.id, p.area_id, $3, 2, 1, 'One', 'percent', 'higher', 'derived', 'none', false, 'monthly', 'manual', '' ${ofPlan}`,
    [area, key, metric],
  )
}

type Links = { plan?: string; statements?: number[]; actions?: string[]; metrics?: string[] }
const links = (part: Links) => ({ links: { plan: 'first', statements: [], actions: [], metrics: [], ...part } })
const whole = { statements: [2], actions: ['AIP5'], metrics: ['complaints_la'] }

async function withPlan() {
  const { area, forum } = await forumArea()
  await adopt(area, 'first', '2024-06-01', 'AIP5', 'complaints_la')
  const linked = async (entry: string, part: Links, baseRevision = 0) => {
    const all = baseRevision === 0 ? record('activity', links(part)) : links(part)
    return (await push(area, forum, operation('activity', entry, all, { baseRevision })))[0]!
  }
  return { area, forum, linked }
}

test('what the plan in force has can be linked to, and nothing else', async () => {
  const { area, forum, linked } = await withPlan()
  expect(await linked(randomUUID(), whole)).toMatchObject({ status: 'applied' })
  const wrong: [Links, string][] = [
    [{ statements: [1] }, 'field:/links/statements/1'],
    [{ actions: ['AIP5', 'AIP99'] }, 'field:/links/actions/AIP99'],
    [{ metrics: ['complaints_health'] }, 'field:/links/metrics/complaints_health'],
    [{ plan: 'log', statements: [1] }, 'field:/links/plan'],
    [{ plan: 'no-such-plan', actions: ['AIP5'] }, 'field:/links/plan'],
  ]
  for (const [part, problem] of wrong) {
    const entry = randomUUID()
    expect(await linked(entry, part)).toMatchObject({ status: 'rejected', problem })
    // Nothing of it stays: mended, the same entry is taken.
    expect(await rows('select from private.log_entry where id = $1', [entry])).toEqual([])
    expect(await linked(entry, whole)).toMatchObject({ status: 'applied' })
  }
  expect(await write(area, forum, 'activity')).toBeTruthy()
})

test('an entry linked under an earlier plan stays as it is, can be changed, and is given nothing more of that plan', async () => {
  const { area, forum, linked } = await withPlan()
  const entry = randomUUID()
  await linked(entry, { statements: [2], actions: ['AIP5'] })
  await adopt(area, 'second', '2025-06-01', 'PAP1', 'complaints_health')
  const change = (changes: Record<string, unknown>, baseRevision: number) =>
    push(area, forum, operation('activity', entry, changes, { baseRevision }))
  expect(await change({ title: 'In other words' }, 1)).toMatchObject([{ status: 'applied' }])
  // Some of what was there goes; what was not there does not come.
  expect(await linked(entry, { actions: ['AIP5'] }, 2)).toMatchObject({ status: 'applied' })
  expect(await linked(entry, whole, 3)).toMatchObject({ problem: 'field:/links/plan' })
  expect(await linked(entry, { plan: 'second', actions: ['AIP5'] }, 3)).toMatchObject({
    problem: 'field:/links/actions/AIP5',
  })
  expect(await linked(entry, { plan: 'second', actions: ['PAP1'] }, 3)).toMatchObject({ status: 'applied' })
  expect(await linked(randomUUID(), { actions: ['AIP5'] })).toMatchObject({ problem: 'field:/links/plan' })
})

test('a plan that starts later can be linked to from its first day', async () => {
  const { area, linked } = await withPlan()
  await adopt(area, 'to-come', '2099-01-01', 'PAP1', 'complaints_health')
  expect(await linked(randomUUID(), { plan: 'to-come', actions: ['PAP1'] })).toMatchObject({
    problem: 'field:/links/plan',
  })
  expect(await linked(randomUUID(), whole)).toMatchObject({ status: 'applied' })
})

test('without links nothing is asked, also where there is no plan', async () => {
  const { area, forum } = await forumArea()
  expect(await push(area, forum, operation('activity', randomUUID(), record('activity')))).toMatchObject([
    { status: 'applied' },
  ])
})
