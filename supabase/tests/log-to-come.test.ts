import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { pastDays } from '../../src/domain/log/about-record.ts'
import { logKinds, type LogKind } from '../../src/domain/log/kinds.ts'
import { rows, rpc } from '../../tests/support/real-lane/lane.ts'
import { figures, forumArea, LOG_METRICS, operation, push, record, write, type LogMetric } from './forum-log.ts'

const day = (ahead: number) => new Date(Date.parse(`${today}T00:00:00Z`) + ahead * 864e5).toISOString().slice(0, 10)
let today = ''
beforeAll(async () => {
  const [row] = await rows<{ day: string }>('select private.london_day()::text as day')
  today = row!.day
})

/** Moves days of an entry to where no form would put them now, as an entry from before this rule has them. */
async function asBefore(area: string, entry: string, fields: Record<string, string>): Promise<void> {
  await rows(
    `with old as (select * from private.log_entry where id = $1),
       new as (update private.log_entry e set fields = e.fields || $2::jsonb where e.id = $1 returning e.*)
     select private.log_recount(new.area_id, new.kind, old.fields, new.fields) from old, new`,
    [entry, JSON.stringify(fields)],
  )
  expect(
    await rows('select * from private.miscounts() m join private.area a on a.id = m.area_id where a.key = $1', [area]),
  ).toEqual([])
}

/** Everything that counts somewhere, on that day. */
const entriesOf = (on: string): [LogKind, Record<string, unknown>][] => [
  ['activity', { date: on, counts: null }],
  ['communication', { date: on }],
  ['escalation', { raisedOn: on, acknowledgedOn: null, closedOn: null }],
  ['local_area_meeting', { date: on, papersOn: null }],
  [
    'meeting_request',
    {
      askedOf: ['la', 'health', 'social_care'],
      requestedOn: '2026-01-05',
      replyOn: '2026-01-06',
      metOn: '2026-01-07',
      respondBy: on,
    },
  ],
]

test('the eight metrics, by hand: what has its day still to come is in none of them, and from that day on in each', async () => {
  const { area, forum, la } = await forumArea()
  for (const [kind, fields] of entriesOf(today)) await write(area, forum, kind, fields)
  const later: string[] = []
  for (const [kind, fields] of entriesOf(today)) later.push(await write(area, forum, kind, fields))
  const month = today.slice(0, 7)
  const byHand = (times: number): Record<LogMetric, Record<string, number | string>> => ({
    coproduction_activities_monthly: { [month]: times },
    formal_communications_parents: { [month]: times },
    local_area_engagements_parents: { [month]: times },
    pcpw_meeting_requests_met_la: { [month]: `${times} of ${times}` },
    pcpw_meeting_requests_met_health: { [month]: `${times} of ${times}` },
    pcpw_meeting_requests_met_social_care: { [month]: `${times} of ${times}` },
    local_area_meetings_attended_pcpw: { [month]: `${times} of ${times}` },
    pcpw_formal_escalations: { [month]: times },
  })
  const all = async () =>
    Object.fromEntries(await Promise.all(LOG_METRICS.map(async (metric) => [metric, await figures(area, la, metric)])))
  expect(await all()).toEqual(byHand(2))
  // Tomorrow may still be this month or the next; in neither does it count today.
  for (const ahead of [1, 40])
    for (const [n, [kind]] of entriesOf(today).entries()) {
      const field = kind === 'meeting_request' ? 'metOn' : kind === 'escalation' ? 'raisedOn' : 'date'
      await asBefore(area, later[n]!, { [field]: day(ahead) })
      if (n === entriesOf(today).length - 1) expect(await all(), String(ahead)).toEqual(byHand(1))
    }
  const card = await rpc<{ metrics: { key: LogMetric; series: { month: string; numerator: number }[] }[] }>(
    'scorecard',
    { area },
    la,
  )
  for (const { key, series } of card.metrics)
    expect(
      series.map((one) => [one.month, one.numerator]),
      key,
    ).toEqual([[month, 1]])
  const paper = await rpc<{ figures: { metric: string; numerator: number }[] }>('monthly_log', { area, month }, forum)
  for (const one of paper.figures) expect(one.numerator, one.metric).toBe(1)
})

test('a request that still runs counts in the month its answer is due, one asked on a later day does not', async () => {
  const { area, forum, la } = await forumArea()
  const waits = { askedOf: ['la'], requestedOn: today, respondBy: today, replyOn: null, metOn: null, met: 'pending' }
  await write(area, forum, 'meeting_request', waits)
  const later = await write(area, forum, 'meeting_request', waits)
  const met = () => figures(area, la, 'pcpw_meeting_requests_met_la')
  expect(await met()).toEqual({ [today.slice(0, 7)]: '0 of 2' })
  await asBefore(area, later, { requestedOn: day(1) })
  expect(await met()).toEqual({ [today.slice(0, 7)]: '0 of 1' })
})

test('a month of which everything is still to come has no figure, not 0', async () => {
  const { area, forum, la } = await forumArea()
  const entry = await write(area, forum, 'activity', { date: today, status: 'planned', counts: null })
  expect(Object.keys(await figures(area, la, 'pcpw_formal_escalations'))).toEqual([today.slice(0, 7)])
  await asBefore(area, entry, { date: day(1) })
  expect(await figures(area, la, 'pcpw_formal_escalations')).toEqual({})
})

test('the options beside a figure are those of what has happened', async () => {
  const { area, forum } = await forumArea()
  const options = () =>
    rows(
      `select t.options from private.area a cross join lateral private.month_totals(a.id, 'formal_communications_parents', private.london_day()) t
       where a.key = $1`,
      [area],
    )
  await write(area, forum, 'communication', { date: today, channel: 'letter' })
  const late = await write(area, forum, 'communication', { date: today, channel: 'email' })
  expect(await options()).toEqual([{ options: { letter: 1, email: 1 } }])
  await asBefore(area, late, { date: day(1) })
  expect(await options()).toEqual([{ options: { letter: 1 } }])
})

test('a dispute of what is still to come stands beside no figure', async () => {
  const { area, forum, la } = await forumArea()
  await write(area, forum, 'communication', { date: today })
  const late = await write(area, forum, 'communication', { date: today, sender: 'la' })
  const said = { area, entry: late, revision: 1, stance: 'disputed', sentence: 'Not sent.' }
  expect(await rpc('log_stance', said, la)).toMatchObject({ status: 'kept' })
  const disputed = async () =>
    (
      await rpc<{ months: { disputed: number }[] }>(
        'metric_series',
        { area, metric: 'formal_communications_parents' },
        la,
      )
    ).months[0]!.disputed
  expect(await disputed()).toBe(1)
  await asBefore(area, late, { date: day(1) })
  expect(await disputed()).toBe(0)
})

/** A whole record in which every day is today, so that each can be moved by itself. */
function allToday(kind: LogKind): Record<string, unknown> {
  const whole = record(kind, kind === 'activity' || kind === 'local_area_meeting' ? { status: 'held' } : {})
  for (const [field, value] of Object.entries(whole))
    if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) whole[field] = today
  return whole
}

test.each(logKinds)('%s: the server refuses each day that is over by what it says and still to come', async (kind) => {
  const { area, forum } = await forumArea()
  const held = kind === 'activity' || kind === 'local_area_meeting' ? ['date'] : []
  for (const field of [...pastDays[kind], ...held]) {
    const entry = randomUUID()
    const alone = kind === 'ywsd' ? { saidOn: undefined, doneOn: undefined, toldOn: undefined } : {}
    const dueToo =
      field === 'requestedOn' ? { respondBy: day(9), replyOn: undefined, metOn: undefined, met: 'pending' } : {}
    const of = (ahead: number) =>
      operation(kind, entry, { ...allToday(kind), ...dueToo, ...alone, [field]: day(ahead) })
    const later = kind === 'escalation' && field === 'raisedOn' ? { acknowledgedOn: day(9), closedOn: day(9) } : {}
    const made = of(2)
    const [refused] = await push(area, forum, { ...made, changes: { ...made.changes, ...later } })
    expect(refused, field).toMatchObject({ status: 'rejected' })
    if (field !== 'raisedOn') expect(refused!.problem).toBe(`field:/${field}`)
    expect(await rows('select from private.log_entry where id = $1', [entry])).toEqual([])
    // Put right, the same entry is taken.
    expect(await push(area, forum, operation(kind, entry, allToday(kind)))).toMatchObject([{ status: 'applied' }])
  }
})

test('what is planned, promised or due may be still to come', async () => {
  const { area, forum } = await forumArea()
  const planned = { date: day(40), status: 'planned' }
  await write(area, forum, 'activity', planned)
  await write(area, forum, 'local_area_meeting', { ...planned, attended: false, papersOn: null })
  await write(area, forum, 'ywsd', { status: 'agreed', dueOn: day(90), doneOn: null, toldOn: null })
  const asked = { requestedOn: today, replyOn: today, respondBy: day(28), proposedFor: day(20), met: 'pending' }
  await write(area, forum, 'meeting_request', { ...asked, metOn: null })
  const stored = await rows(
    'select from private.log_entry e join private.area a on a.id = e.area_id where a.key = $1',
    [area],
  )
  expect(stored).toHaveLength(4)
})

test('one from before that rule can be shared, changed elsewhere, put right and deleted; its day moves to no later one', async () => {
  const { area, forum } = await forumArea()
  const entry = await write(area, forum, 'communication', { date: today, shared: false })
  await asBefore(area, entry, { date: day(30) })
  let revision = 1
  const change = async (changes: Record<string, unknown>) => {
    const [result] = await push(area, forum, operation('communication', entry, changes, { baseRevision: revision }))
    if (result!.status === 'applied') revision += 1
    return result!
  }
  expect(await change({ shared: true })).toMatchObject({ status: 'applied' })
  expect(await change({ title: 'In other words' })).toMatchObject({ status: 'applied' })
  expect(await change({ date: day(31) })).toMatchObject({ status: 'rejected', problem: 'field:/date' })
  expect(await change({ deleted: true })).toMatchObject({ status: 'applied' })
  expect(await change({ deleted: false, date: today })).toMatchObject({ status: 'applied' })
  expect(await change({ date: day(30) })).toMatchObject({ status: 'rejected', problem: 'field:/date' })
})

test('“you said, we did” is published from the day it speaks of, not before', async () => {
  const { area, forum } = await forumArea()
  const entry = await write(area, forum, 'ywsd', { saidOn: today, doneOn: today, toldOn: null })
  const told = async () => (await rpc<unknown[]>('what_changed', { area })).length
  expect(await told()).toBe(1)
  for (const field of ['saidOn', 'doneOn', 'toldOn']) {
    await asBefore(area, entry, { saidOn: today, doneOn: today, toldOn: today, [field]: day(1) })
    expect(await told(), field).toBe(0)
  }
  await asBefore(area, entry, { toldOn: today })
  expect(await told()).toBe(1)
})

test('a month that closes keeps of what is still to come neither the number nor what it says', async () => {
  const { area, forum, lead } = await forumArea()
  const met = { askedOf: ['la'], requestedOn: '2025-10-01', respondBy: '2025-10-20', replyOn: '2025-10-02', met: 'yes' }
  await write(area, forum, 'meeting_request', { ...met, metOn: '2025-10-06' })
  const late = await write(area, forum, 'meeting_request', { ...met, metOn: '2025-10-06' })
  await asBefore(area, late, { metOn: day(1) })
  await rpc('close_month', { area, month: '2025-10' }, lead)
  expect(
    await rows(
      `select f.numerator, f.denominator, f.options, f.demo from private.closed_figure f join private.area a on a.id = f.area_id
       where a.key = $1 and f.month = '2025-10-01' and f.metric = 'pcpw_meeting_requests_met_la'`,
      [area],
    ),
  ).toEqual([{ numerator: 1, denominator: 1, options: { yes: 1 }, demo: false }])
})
