import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { addMonths } from '../../src/domain/metric/months.ts'
import { rows, rpc, type Caller } from '../../tests/support/real-lane/lane.ts'
import { figures, forumArea, keptSince, monthOf, operation, push, record, write } from './forum-log.ts'

const today = async () => (await rows<{ day: string }>(`select private.london_day()::text as day`))[0]!.day
const close = (area: string, caller: Caller, month: string) =>
  rpc<{ status: string; problem?: string; on?: string } | null>('close_month', { area, month }, caller)
const activity = (fields: Record<string, unknown> = {}) => ({ counts: null, agencies: ['la'], ...fields })

test('a lead closes a month that is over; nobody else does', async () => {
  const { area, forum, la, lead } = await forumArea()
  for (const caller of [forum, la]) expect(await close(area, caller, '2025-03')).toBeNull()
  expect(await close(area, lead, '2025-03')).toEqual({ status: 'closed', on: await today() })
  expect(await close(area, lead, (await today()).slice(0, 7))).toEqual({ status: 'refused', problem: 'not_over' })
  expect(await close(area, lead, '2025-13')).toEqual({ status: 'refused', problem: 'malformed' })
})

test('in a closed month a change needs a reason; what was reported stands, and what came since is beside it', async () => {
  const { area, forum, la, lead } = await forumArea()
  const entry = await write(area, forum, 'activity', activity({ date: '2025-03-31' }))
  await write(area, forum, 'activity', activity({ date: '2025-03-01' }))
  const own = await write(area, forum, 'activity', activity({ date: '2025-03-02', shared: false }))
  await close(area, lead, '2025-03')
  const march = () => monthOf(area, la, 'coproduction_activities_monthly', '2025-03')
  expect(await march()).toMatchObject({ numerator: 2, atClose: null })

  const gone = operation('activity', entry, { date: '2025-04-01' }, { baseRevision: 1 })
  expect((await push(area, forum, gone))[0]).toMatchObject({
    status: 'rejected',
    problem: 'reason_needed',
    month: '2025-03',
  })
  expect(await march()).toMatchObject({ numerator: 2, atClose: null })
  // The same operation, now with its reason: nothing was stored under its id.
  expect((await push(area, forum, { ...gone, reason: 'It was held a day later.' }))[0]).toMatchObject({
    status: 'applied',
  })
  expect(await march()).toMatchObject({
    numerator: 2,
    atClose: { numerator: 2, on: await today() },
    revision: { status: 'shown', numerator: 1 },
  })
  expect(await figures(area, la, 'coproduction_activities_monthly')).toMatchObject({ '2025-04': 1 })

  // What is the forum's own it changes as it likes; sharing it late is a change of what was reported.
  expect((await push(area, forum, operation('activity', own, { title: 'x' }, { baseRevision: 1 })))[0]!.status).toBe(
    'applied',
  )
  expect((await push(area, forum, operation('activity', own, { shared: true }, { baseRevision: 2 })))[0]!.problem).toBe(
    'reason_needed',
  )
  const late = operation('activity', randomUUID(), {
    shared: true,
    ...record('activity', activity({ date: '2025-03-15' })),
  })
  expect((await push(area, forum, late))[0]!.problem).toBe('reason_needed')
  expect((await push(area, forum, { ...late, reason: 'Found in a notebook.' }))[0]!.status).toBe('applied')
  expect(await changesOf(area, la)).toMatchObject([
    { reason: 'It was held a day later.', effect: 'taken_out', entry },
    { reason: 'Found in a notebook.', effect: 'put_in', entry: late.entry },
  ])
})

type Change = { on: string; reason: string; effect: string; entry: string }
const changesOf = async (area: string, caller: Caller) =>
  (await rpc<{ changes: Change[] }>('monthly_log', { area, month: '2025-03' }, caller)).changes

test('why a closed figure moved is read by both sides also when the entry is theirs no longer, and nothing else of it', async () => {
  const { area, forum, la, lead } = await forumArea()
  const title = 'A secret title'
  const [hidden, deleted] = await Promise.all([
    write(area, forum, 'activity', activity({ date: '2025-03-10', title })),
    write(area, forum, 'activity', activity({ date: '2025-03-11', title })),
  ])
  await close(area, lead, '2025-03')
  const change = async (entry: string, changes: Record<string, unknown>, baseRevision: number, reason: string) =>
    (await push(area, forum, { ...operation('activity', entry, changes, { baseRevision }), reason }))[0]!.status
  const on = await today()
  const told = (reason: string, effect: string, entry = '') => ({ on, reason, effect, entry })

  expect(await change(hidden, { title: 'Another secret' }, 1, 'A wrong name.')).toBe('applied')
  expect(await changesOf(area, la)).toEqual([told('A wrong name.', 'changed', hidden)])
  expect(await change(hidden, { shared: false }, 2, 'A family asked for it.')).toBe('applied')
  expect(await change(deleted, { deleted: true }, 1, 'It never took place.')).toBe('applied')
  const gone = [
    told('A wrong name.', 'changed'),
    told('A family asked for it.', 'taken_out'),
    told('It never took place.', 'taken_out'),
  ]
  for (const caller of [forum, la, lead]) expect(await changesOf(area, caller)).toEqual(gone)
  const whole = JSON.stringify(await rpc('monthly_log', { area, month: '2025-03' }, la))
  for (const one of ['secret', hidden, deleted]) expect(whole).not.toContain(one)

  // What happens to it while it is private asks for no reason and is nobody's business.
  expect(
    (await push(area, forum, operation('activity', hidden, { title: 'Third' }, { baseRevision: 3 })))[0]!.status,
  ).toBe('applied')
  expect(await changesOf(area, la)).toEqual(gone)
  expect(await change(hidden, { shared: true }, 4, 'They agreed after all.')).toBe('applied')
  expect(await changesOf(area, la)).toEqual([
    told('A wrong name.', 'changed', hidden),
    told('A family asked for it.', 'taken_out', hidden),
    told('It never took place.', 'taken_out'),
    told('They agreed after all.', 'put_in', hidden),
  ])
})

test('a revision from before its effect was kept is told by what the operation meant', async () => {
  const meant = async (changes: object) =>
    (await rows<{ is: string }>('select private.effect_meant($1::jsonb) as is', [JSON.stringify(changes)]))[0]!.is
  expect(await meant({ shared: false })).toBe('taken_out')
  expect(await meant({ deleted: true })).toBe('taken_out')
  expect(await meant({ shared: true, title: 'x' })).toBe('put_in')
  expect(await meant({ deleted: false })).toBe('put_in')
  expect(await meant({ title: 'x' })).toBe('changed')
})

test('what happens to an escalation afterwards needs no reason; deleting it does', async () => {
  const { area, forum, lead } = await forumArea()
  const entry = await write(area, forum, 'escalation', {
    raisedOn: '2025-03-05',
    acknowledgedOn: null,
    closedOn: null,
    outcome: null,
  })
  await close(area, lead, '2025-03')
  const change = (changes: Record<string, unknown>, baseRevision: number) =>
    push(area, forum, operation('escalation', entry, changes, { baseRevision })).then(
      ([one]) => one!.problem ?? one!.status,
    )
  expect(await change({ acknowledgedOn: '2025-04-02', outcome: 'A meeting came.', closedOn: '2025-05-01' }, 1)).toBe(
    'applied',
  )
  expect(await change({ deleted: true }, 2)).toBe('reason_needed')
  expect(await change({ level: 'service' }, 2)).toBe('reason_needed')
})

test('a request whose respond-by date was in a closed month needs a reason; one that still runs does not', async () => {
  const { area, forum, la, lead } = await forumArea()
  const asked = {
    requestedOn: '2025-03-10',
    askedOf: ['la'],
    met: 'pending',
    metOn: null,
    replyOn: null,
    proposedFor: null,
  }
  const over = await write(area, forum, 'meeting_request', { ...asked, respondBy: '2025-03-31' })
  const runs = await write(area, forum, 'meeting_request', { ...asked, respondBy: '2025-04-07' })
  await close(area, lead, '2025-03')
  const met = (entry: string) =>
    push(area, forum, operation('meeting_request', entry, { met: 'yes', metOn: '2025-03-28' }, { baseRevision: 1 }))
  expect((await met(over))[0]!.problem).toBe('reason_needed')
  expect((await met(runs))[0]!.status).toBe('applied')
  expect(await figures(area, la, 'pcpw_meeting_requests_met_la')).toEqual({ '2025-03': '0 of 1', '2025-04': '1 of 1' })
})

test('months close by themselves on the 12th working day, with the figures they had then', async () => {
  const { area, forum, la } = await forumArea()
  const thisMonth = (await today()).slice(0, 7)
  const [two, three] = [addMonths(thisMonth, -2), addMonths(thisMonth, -3)]
  const before = await write(area, forum, 'activity', activity({ date: `${two}-10` }))
  // From before the log was kept here: free, however old.
  await write(area, forum, 'activity', activity({ date: `${three}-10` }))
  await keptSince(area, `${two}-01`)
  const change = operation('activity', before, { deleted: true }, { baseRevision: 1 })
  expect((await push(area, forum, change))[0]).toMatchObject({ problem: 'reason_needed', month: two })
  await write(area, forum, 'activity', activity({ date: `${three}-11` }))
  const later = { ...change, reason: 'It never took place.' }
  expect((await push(area, forum, later))[0]!.status).toBe('applied')
  const [closes] = await rows<{ on: string }>('select private.month_closes($1::date)::text as on', [`${two}-01`])
  expect(await monthOf(area, la, 'coproduction_activities_monthly', three)).toMatchObject({
    numerator: 2,
    atClose: null,
  })
  // Nothing is left in that month: then its count is 0 since, beside what was reported.
  expect(await monthOf(area, la, 'coproduction_activities_monthly', two)).toMatchObject({
    numerator: 1,
    state: 'closed',
    closedOn: closes!.on,
    atClose: { numerator: 1, on: closes!.on },
    revision: { status: 'shown', numerator: 0 },
  })
  const kept = await rows<{ figures: Record<string, { numerator: number }>; on: string }>(
    `select figures, closed_on::text as on from private.month_close c join private.area a on a.id = c.area_id
     where a.key = $1 and c.month = $2::date`,
    [area, `${two}-01`],
  )
  expect(kept).toMatchObject([{ on: closes!.on, figures: { coproduction_activities_monthly: { numerator: 1 } } }])
})

test('sending a change again after the month has closed still gets its receipt', async () => {
  const { area, forum, lead } = await forumArea()
  const made = operation('activity', randomUUID(), {
    shared: true,
    ...record('activity', activity({ date: '2025-03-31' })),
  })
  expect((await push(area, forum, made))[0]!.status).toBe('applied')
  await close(area, lead, '2025-03')
  expect((await push(area, forum, made))[0]!.status).toBe('applied')
})
