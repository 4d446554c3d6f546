import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { nextPlanGrounds } from '../../src/domain/plan/kept-measures.ts'
import { planDayProblem } from '../../src/domain/plan/plan-day.ts'
import type { PlanFile } from '../../src/domain/plan/plan-file.ts'
import { newArea, rows, rpc, signIn } from '../../tests/support/real-lane/lane.ts'

const printed = JSON.parse(readFileSync('src/content/plans/wirral-2024-05.json', 'utf8')) as PlanFile

/** A next plan: two rows go on, one is new. */
function nextPlan(): PlanFile {
  const goesOn = printed.metrics.filter((m) => ['parent_carers_involved_ehcp', 'complaints_la'].includes(m.key))
  return {
    ...printed,
    title: 'Three priorities',
    plan_end: '2027-06',
    statements: [{ number: 1, title: 'Plans in time, with families' }],
    metrics: [
      ...goesOn.map((m, i) => ({ ...m, statement: 1, row: i + 1 })),
      { ...printed.metrics[0]!, key: 'phase_transfer_in_time', statement: 1, row: 3, trajectory: [], historic: {} },
    ],
    outstanding_actions: [],
    new_actions: printed.new_actions.slice(0, 1).map((a) => ({ ...a, statement: 1 })),
    bau_assurance: [],
    groups: ['Local Area SEND Partnership Board'],
  }
}

type Reply = { status: string; problem?: string; part?: string; metrics?: string[] } | null
type Version = { key: string; inForce: boolean; toCome: boolean; metrics: number }

const adopt = (area: string, token: string, key: string, adopted_on: string, plan: unknown) =>
  rpc<Reply>('adopt_plan', { area, key, adopted_on, plan }, { token })

test('a lead adds the next plan: it comes into force on its day, and the first stays as it was', async () => {
  const area = await newArea()
  const { token } = await signIn({ area, role: 'lead' })
  expect(await adopt(area, token, 'plan-1', '2024-05-01', printed)).toEqual({ status: 'adopted' })
  expect(await adopt(area, token, 'plan-2', '2025-06-01', nextPlan())).toEqual({ status: 'adopted' })
  // Sent again, it is the same plan; with other contents under the same name it is refused.
  expect(await adopt(area, token, 'plan-2', '2025-06-01', nextPlan())).toEqual({ status: 'adopted' })
  expect(await adopt(area, token, 'plan-2', '2025-06-01', printed)).toEqual({ status: 'refused', problem: 'key_taken' })
  // It is the same plan on its day alone: said of another day, it is another plan under a name that is taken.
  expect(await adopt(area, token, 'plan-2', '2025-07-01', nextPlan())).toEqual({
    status: 'refused',
    problem: 'key_taken',
  })
  const nextYear = `${new Date().getFullYear() + 1}-12-01`
  expect(await adopt(area, token, 'plan-3', nextYear, { ...printed, plan_end: '2040-10' })).toEqual({
    status: 'adopted',
  })
  const versions = await rpc<Version[]>('plan_versions', { area }, { token })
  expect(versions.map((v) => [v.key, v.inForce, v.toCome])).toEqual([
    ['plan-3', false, true],
    ['plan-2', true, false],
    ['plan-1', false, false],
  ])
  expect(await rpc('plan_file', { area, key: 'plan-1' }, { token })).toEqual(printed)
  const card = await rpc<{ plan: { key: string }; metrics: { key: string }[] }>('scorecard', { area }, { token })
  expect(card.plan.key).toBe('plan-2')
  expect(card.metrics.map((m) => m.key)).toEqual([
    'parent_carers_involved_ehcp',
    'complaints_la',
    'phase_transfer_in_time',
  ])
  // By the first plan everything can still be read, and by a plan that never was nothing.
  type Old = { plan: { key: string; inForce: boolean }; metrics: unknown[] }
  const old = await rpc<Old>('scorecard', { area, plan: 'plan-1' }, { token })
  expect([old.plan.key, old.plan.inForce, old.metrics.length]).toEqual(['plan-1', false, 37])
  const metric = 'local_offer_website_satisfied'
  expect(await rpc('metric_series', { area, metric }, { token })).toBeNull()
  expect(await rpc('metric_series', { area, metric, plan: 'plan-1' }, { token })).toMatchObject({
    metric: { key: metric },
  })
  expect(await rpc('scorecard', { area, plan: 'plan-9' }, { token })).toBeNull()
  const next = await newArea()
  expect(await rpc('scorecard', { area: next, plan: 'plan-1' }, { token })).toBeNull()
})

test('each plan says where its figures start: what it prints up to then is shown and not judged, by staff and by everybody', async () => {
  const trajectory = ['2025-06', '2025-09'].map((month) => ({ month, raw: '50%', comparator: null, value: 50 }))
  const milestones = async (start: Pick<PlanFile, 'start_month'>) => {
    const area = await newArea()
    const { token } = await signIn({ area, role: 'lead' })
    const next = nextPlan()
    const { start_month: _first, ...file } = { ...next, metrics: [{ ...next.metrics[0]!, trajectory }] }
    expect(await adopt(area, token, 'next-plan', '2025-06-01', { ...file, ...start })).toEqual({ status: 'adopted' })
    expect(await rpc('plan_file', { area, key: 'next-plan' }, { token })).toEqual({ ...file, ...start })
    const card = await rpc<{ metrics: { milestones: { month: string; start: boolean }[] }[] }>(
      'scorecard',
      { area },
      { token },
    )
    const [inForce] = await rows<{ june: string | null; october: string | null }>(
      `select private.month_text((private.milestone_in_force(m, date '2025-06-01')).month) as june,
         private.month_text((private.milestone_in_force(m, date '2025-10-01')).month) as october
       from private.plan_metric m join private.area a on a.id = m.area_id where a.key = $1`,
      [area],
    )
    return [card.metrics[0]!.milestones.filter((one) => one.start).map((one) => one.month), inForce]
  }
  expect(await milestones({ start_month: '2025-06' })).toEqual([['2025-06'], { june: null, october: '2025-09' }])
  expect(await milestones({})).toEqual([[], { june: '2025-06', october: '2025-09' }])
})

test('a plan that does not fit is refused whole, and says where', async () => {
  const area = await newArea()
  const { token } = await signIn({ area, role: 'lead' })
  const plan = nextPlan()
  const [first, ...others] = plan.metrics
  const wrong: [string, unknown][] = [
    ['plan_metric', { ...plan, metrics: [{ ...first!, statement: 9 }, ...others] }],
    ['plan_metric', { ...plan, metrics: [first, first] }],
    ['plan_metric', { ...plan, metrics: [{ ...first!, feed: 'guess' }] }],
    ['plan_metric', { ...plan, metrics: [] }],
    ['plan_milestone', { ...plan, metrics: [{ ...first!, trajectory: [{ ...first!.trajectory[0], month: 'June' }] }] }],
    ['plan', { ...plan, plan_end: 'soon' }],
    ['plan', { ...plan, title: ' ' }],
    ['plan_action', { ...plan, new_actions: [{ ...plan.new_actions[0]!, statement: 4 }] }],
    ['plan_statement', { ...plan, statements: [...plan.statements, ...plan.statements] }],
  ]
  for (const [part, file] of wrong)
    expect(await adopt(area, token, 'wrong', '2025-06-01', file)).toEqual({
      status: 'refused',
      problem: 'malformed',
      part,
    })
  // Left out, the first column would be judged: a month that is none is no month left out.
  for (const start_month of ['June', '2025-13', '2025'])
    expect(await adopt(area, token, 'wrong', '2025-06-01', { ...plan, start_month })).toMatchObject({
      status: 'refused',
      problem: 'malformed',
    })
  expect(await adopt(area, token, 'wrong', 'one day', plan)).toMatchObject({ status: 'refused', problem: 'malformed' })
  expect(await adopt(area, token, 'No Good', '2025-06-01', plan)).toMatchObject({
    status: 'refused',
    problem: 'malformed',
  })
  expect(await adopt(area, token, 'wrong', '2025-06-01', 'a word')).toMatchObject({ status: 'refused' })
  const unfed = { ...plan, metrics: [{ ...first!, key: 'made_up_share' }] }
  expect(await adopt(area, token, 'wrong', '2025-06-01', unfed)).toEqual({
    status: 'refused',
    problem: 'nothing_feeds',
    metrics: ['made_up_share'],
  })
  expect(await rpc('plan_versions', { area }, { token })).toEqual([])
})

test('no plan is in force from before the one it follows, nor in a month that has closed; the first may be from any day', async () => {
  const area = await newArea()
  const { token } = await signIn({ area, role: 'lead' })
  expect(await adopt(area, token, 'plan-1', '2024-05-01', printed)).toEqual({ status: 'adopted' })
  const tooEarly = (from: string) => ({ status: 'refused', problem: 'too_early', from })
  const from = async () => (await rpc<{ from: string }>('next_plan', { area }, { token })).from
  for (const day of ['2020-05-01', '2024-04-30'])
    expect(await adopt(area, token, 'plan-2', day, nextPlan())).toEqual(tooEarly('2024-05-01'))
  expect(await from()).toBe('2024-05-01')
  await rpc('close_month', { area, month: '2025-03' }, { token })
  expect(await adopt(area, token, 'plan-2', '2025-03-31', nextPlan())).toEqual(tooEarly('2025-04-01'))
  // Opened again it stays a month that was reported, and published, by the plan of its time.
  await rpc('reopen_month', { area, month: '2025-03', reason: 'A box of forms was found.' }, { token })
  expect(await adopt(area, token, 'plan-2', '2025-03-31', nextPlan())).toEqual(tooEarly('2025-04-01'))
  expect(await from()).toBe('2025-04-01')
  expect(await adopt(area, token, 'plan-2', '2025-04-01', nextPlan())).toEqual({ status: 'adopted' })
  // A correction may be from the same day.
  expect(await adopt(area, token, 'plan-2-again', '2025-04-01', nextPlan())).toEqual({ status: 'adopted' })
  for (const day of ['infinity', '-infinity', 'today', '2025-02-30', '12025-01-01'])
    expect(await adopt(area, token, 'plan-3', day, nextPlan())).toMatchObject({ problem: 'malformed' })
  for (const key of ['next', 'priorities'])
    expect(await adopt(area, token, key, '2025-05-01', nextPlan())).toMatchObject({ problem: 'malformed' })
})

test('a plan begins before it ends, on a day that can be meant, and runs for no lifetime', async () => {
  const area = await newArea()
  const { token } = await signIn({ area, role: 'lead' })
  await adopt(area, token, 'plan-1', '2024-05-01', printed)
  const [{ until, after }] = (await rows<{ until: string; after: string }>(
    `select d::text as until, (d + 1)::text as after
     from (select (private.london_day() + interval '2 years')::date as d) x`,
  )) as [{ until: string; after: string }]
  const ends = (plan_end: string) => ({ ...nextPlan(), plan_end })
  const tooLate = { status: 'refused', problem: 'too_late', until }
  expect(await adopt(area, token, 'plan-2', '2099-12-31', ends('2025-10'))).toEqual(tooLate)
  expect(await adopt(area, token, 'plan-2', after, ends('2035-10'))).toEqual(tooLate)
  expect(await rpc('next_plan', { area }, { token })).toMatchObject({ until })
  const afterEnd = { status: 'refused', problem: 'after_end' }
  expect(await adopt(area, token, 'plan-2', '2025-11-01', ends('2025-10'))).toEqual(afterEnd)
  const tooLong = { status: 'refused', problem: 'too_long_a_plan' }
  expect(await adopt(area, token, 'plan-2', '2025-10-31', ends('2045-11'))).toEqual(tooLong)
  // The page says the same of each of them, and of the days beside them that it is well.
  const grounds = nextPlanGrounds.parse(await rpc('next_plan', { area }, { token }))
  for (const [day, end] of [
    [after, '2035-10'],
    ['2025-11-01', '2025-10'],
    ['2025-10-31', '2045-11'],
  ] as const)
    expect(planDayProblem(day, end, grounds), day).not.toBeNull()
  for (const [key, day, end] of [
    ['b', '2025-10-31', '2025-10'],
    ['c', '2025-10-31', '2045-10'],
    ['d', until, '2035-10'],
  ] as const) {
    expect(planDayProblem(day, end, grounds), day).toBeNull()
    expect(await adopt(area, token, `plan-${key}`, day, ends(end))).toEqual({ status: 'adopted' })
  }
})

test('nobody but a lead of the area adds a plan, and nobody changes one', async () => {
  const area = await newArea()
  const lead = await signIn({ area, role: 'lead' })
  await adopt(area, lead.token, 'plan-1', '2024-05-01', printed)
  const elsewhere = await signIn({ area: 'sefton', role: 'lead' })
  for (const role of ['staff', 'forum'] as const) {
    const { token } = await signIn({ area, role })
    expect(await adopt(area, token, 'mine', '2024-05-01', printed)).toBeNull()
    expect(await rpc<Version[]>('plan_versions', { area }, { token })).toHaveLength(1)
  }
  expect(await adopt(area, elsewhere.token, 'mine', '2024-05-01', printed)).toBeNull()
  expect(await rpc('plan_versions', { area }, { token: elsewhere.token })).toBeNull()
  expect(await rpc('plan_file', { area, key: 'plan-1' }, { token: elsewhere.token })).toBeNull()
  await expect(
    rows(
      `update private.plan_milestone set value = 1 where plan_id in (select id from private.plan where key = 'plan-1')`,
    ),
  ).rejects.toThrow(/never changes/)
  await expect(
    rows(`delete from private.plan_action where plan_id in (select id from private.plan where key = 'plan-1')`),
  ).rejects.toThrow(/never changes/)
})
