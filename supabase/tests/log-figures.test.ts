import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { countsAsCoproduction, countsAsEngagement, type Activity } from '../../src/domain/log/activity.ts'
import { countsAsMet } from '../../src/domain/log/meeting-request.ts'
import { rows, rpc } from '../../tests/support/real-lane/lane.ts'
import { figures, forumArea, LOG_METRICS, operation, push, record, write, type LogMetric } from './forum-log.ts'

let forum: Awaited<ReturnType<typeof forumArea>>
beforeAll(async () => {
  forum = await forumArea()
})
const of = (metric: LogMetric) => figures(forum.area, forum.la, metric)

/** Every one of the eight, worked out by hand from what the test below writes. */
const BY_HAND: Record<LogMetric, Record<string, number | string>> = {
  coproduction_activities_monthly: {
    '2025-02': 1,
    '2025-03': 2,
    '2025-04': 1,
    '2025-10': 1,
    '2025-11': 0,
    '2025-12': 0,
  },
  local_area_engagements_parents: {
    '2025-02': 1,
    '2025-03': 1,
    '2025-04': 2,
    '2025-10': 0,
    '2025-11': 0,
    '2025-12': 0,
  },
  formal_communications_parents: {
    '2025-02': 0,
    '2025-03': 1,
    '2025-04': 1,
    '2025-10': 2,
    '2025-11': 0,
    '2025-12': 0,
  },
  pcpw_formal_escalations: { '2025-02': 0, '2025-03': 0, '2025-04': 0, '2025-10': 1, '2025-11': 1, '2025-12': 0 },
  pcpw_meeting_requests_met_la: { '2025-03': '2 of 3', '2025-04': '0 of 1' },
  pcpw_meeting_requests_met_health: { '2025-03': '1 of 1', '2025-12': '0 of 1' },
  pcpw_meeting_requests_met_social_care: { '2025-04': '0 of 1' },
  local_area_meetings_attended_pcpw: { '2025-03': '1 of 2', '2025-10': '1 of 1' },
}

test('the eight metrics of the log, by hand, over month ends and both changes of the clocks', async () => {
  const put = (kind: Parameters<typeof write>[2], fields: Record<string, unknown>) =>
    write(forum.area, forum.forum, kind, fields)
  const activity = { counts: null, type: 'coproduction_workshop', level: 'co_design', openToParents: true }

  await put('activity', { ...activity, date: '2025-02-28' })
  // The last Sunday of March: clocks go forward. An hour that is none is still in March.
  await put('activity', { ...activity, date: '2025-03-30', from: '01:30', to: '01:59' })
  await put('activity', { ...activity, date: '2025-03-31', from: '23:30', to: '23:59', agencies: ['pcpw'] })
  await put('activity', { ...activity, date: '2025-04-01', from: '00:00' })
  // An event for families that is no co-production; one that a person says is none, and one that is none and held for one.
  await put('activity', { ...activity, date: '2025-04-30', type: 'coffee_morning', level: 'informing' })
  await put('activity', {
    ...activity,
    date: '2025-10-26',
    from: '01:30',
    type: 'leader_meeting',
    level: 'engagement',
    counts: { as: true, because: 'We wrote the terms together.' },
  })
  await put('activity', {
    ...activity,
    date: '2025-10-31',
    type: 'leader_meeting',
    counts: { as: false, because: 'Nothing was decided together.' },
  })
  await put('activity', { ...activity, date: '2025-10-30', status: 'cancelled' })
  await put('activity', { ...activity, date: '2025-11-02', status: 'planned' })

  await put('communication', { date: '2025-03-31' })
  await put('communication', { date: '2025-04-01' })
  await put('communication', { date: '2025-10-26' })
  await put('communication', { date: '2025-10-31' })
  await put('communication', { date: '2025-10-31', formal: false })

  await put('escalation', { raisedOn: '2025-10-31', acknowledgedOn: null, closedOn: null })
  await put('escalation', { raisedOn: '2025-11-01', acknowledgedOn: null, closedOn: null })

  const asked = { requestedOn: '2025-02-20', replyOn: null, proposedFor: null, reason: null }
  // By the respond-by day, on the day itself, and for two agencies at once.
  await put('meeting_request', {
    ...asked,
    askedOf: ['la', 'health'],
    respondBy: '2025-03-31',
    met: 'yes',
    metOn: '2025-03-31',
  })
  // A day too late, but the date had been confirmed in time.
  await put('meeting_request', {
    ...asked,
    askedOf: ['la'],
    respondBy: '2025-03-30',
    met: 'yes',
    metOn: '2025-04-02',
    replyOn: '2025-03-29',
    proposedFor: '2025-04-02',
  })
  // A day too late.
  await put('meeting_request', {
    ...asked,
    askedOf: ['la'],
    respondBy: '2025-03-03',
    met: 'yes',
    metOn: '2025-03-04',
  })
  await put('meeting_request', {
    ...asked,
    askedOf: ['la', 'social_care', 'education'],
    respondBy: '2025-04-01',
    met: 'no',
    metOn: null,
    reason: 'No reply.',
  })
  await put('meeting_request', { ...asked, askedOf: ['la'], respondBy: '2025-04-15', met: 'withdrawn', metOn: null })
  await put('meeting_request', { ...asked, askedOf: ['health'], respondBy: '2025-12-01', met: 'pending', metOn: null })

  await put('local_area_meeting', { date: '2025-03-30' })
  await put('local_area_meeting', { date: '2025-03-31', attended: false, reps: null })
  await put('local_area_meeting', { date: '2025-10-26' })
  await put('local_area_meeting', { date: '2025-10-27', status: 'cancelled', attended: false })
  await put('training_session', { date: '2025-11-30' })
  await put('ywsd', {})

  for (const metric of LOG_METRICS) expect(await of(metric), metric).toEqual(BY_HAND[metric])
})

test('what nobody shared, and what was deleted, counts nowhere', async () => {
  for (const hidden of [{ shared: false }, { deleted: true }])
    for (const kind of ['activity', 'communication', 'local_area_meeting'] as const)
      await write(forum.area, forum.forum, kind, { date: '2025-03-15', counts: null, ...hidden })
  await write(forum.area, forum.forum, 'escalation', {
    raisedOn: '2025-06-15',
    acknowledgedOn: null,
    closedOn: null,
    shared: false,
  })
  for (const metric of LOG_METRICS) expect(await of(metric), metric).toEqual(BY_HAND[metric])
})

test('the scorecard says the same as the series, hides no count of events, and forum and staff read alike', async () => {
  for (const caller of [forum.la, forum.forum]) {
    const card = await rpc<{
      metrics: {
        key: LogMetric
        series: { month: string; numerator: number; denominator: number | null; hidden: boolean }[]
      }[]
    }>('scorecard', { area: forum.area }, caller)
    expect(card.metrics.map((one) => one.key).sort()).toEqual([...LOG_METRICS].sort())
    for (const { key, series } of card.metrics) {
      expect(series.some((one) => one.hidden)).toBe(false)
      const read = series.map((m) => [
        m.month,
        m.denominator === null ? m.numerator : `${m.numerator} of ${m.denominator}`,
      ])
      expect(Object.fromEntries(read), key).toEqual(BY_HAND[key])
    }
  }
})

test('an edit that moves the day moves both months; taking back and bringing back are exact', async () => {
  const { area, forum: who, la } = await forumArea()
  const coproduction = () => figures(area, la, 'coproduction_activities_monthly')
  const entry = await write(area, who, 'activity', { date: '2025-03-31', counts: null })
  await write(area, who, 'communication', { date: '2025-03-01' })
  await write(area, who, 'communication', { date: '2025-04-01' })
  let revision = 1
  const change = async (changes: Record<string, unknown>) => {
    const [result] = await push(area, who, operation('activity', entry, changes, { baseRevision: revision }))
    expect(result).toMatchObject({ status: 'applied' })
    revision += 1
  }
  expect(await coproduction()).toEqual({ '2025-03': 1, '2025-04': 0 })
  await change({ date: '2025-04-01' })
  expect(await coproduction()).toEqual({ '2025-03': 0, '2025-04': 1 })
  await change({ shared: false })
  expect(await coproduction()).toEqual({ '2025-03': 0, '2025-04': 0 })
  await change({ shared: true, date: '2025-03-31' })
  await change({ level: 'consultation' })
  expect(await coproduction()).toEqual({ '2025-03': 0, '2025-04': 0 })
  await change({ counts: { as: true, because: 'Agreed.' } })
  expect(await coproduction()).toEqual({ '2025-03': 1, '2025-04': 0 })
  await change({ deleted: true })
  expect(await coproduction()).toEqual({ '2025-03': 0, '2025-04': 0 })
  await change({ deleted: false })
  expect(await coproduction()).toEqual({ '2025-03': 1, '2025-04': 0 })
})

test('a month in which nothing at all was logged has no figure, not 0', async () => {
  const { area, forum: who, la } = await forumArea()
  await write(area, who, 'communication', { date: '2025-01-10' })
  await write(area, who, 'communication', { date: '2025-03-10', formal: false })
  expect(await figures(area, la, 'pcpw_formal_escalations')).toEqual({ '2025-01': 0, '2025-03': 0 })
  expect(await figures(area, la, 'local_area_meetings_attended_pcpw')).toEqual({})
})

/** What the database counts of each of these records, in their order; all in one question. */
async function counted(kind: string, records: Record<string, unknown>[]) {
  const found = await rows<{ metrics: string[] }>(
    `select array(select c.metric || case when c.positive then '' else ' not' end from private.log_contribution($1, r.value) c
       where c.metric <> 'log.entries' order by 1) as metrics
     from jsonb_array_elements($2::jsonb) with ordinality r (value, place) order by r.place`,
    [kind, JSON.stringify(records.map((one) => ({ ...one, shared: true })))],
  )
  return found.map((one) => one.metrics)
}

test('phone and database agree on what counts as co-production and as an engagement', async () => {
  const all = (['planned', 'held', 'cancelled'] as const).flatMap((status) =>
    (['consultation', 'engagement', 'co_design', 'co_production'] as const).flatMap((level) =>
      (['coffee_morning', 'leader_meeting', 'other'] as const).flatMap((type) =>
        ([[], ['pcpw'], ['pcpw', 'health']] as Activity['agencies'][]).flatMap((agencies) =>
          [undefined, { as: true, because: 'x' }, { as: false, because: 'x' }].map((counts) => ({
            status,
            level,
            type,
            agencies,
            openToParents: type !== 'other',
            counts,
            date: '2025-03-31',
          })),
        ),
      ),
    ),
  )
  expect(await counted('activity', all)).toEqual(
    all.map((one) => [
      ...(countsAsCoproduction(one) ? ['coproduction_activities_monthly'] : []),
      ...(countsAsEngagement(one) ? ['local_area_engagements_parents'] : []),
    ]),
  )
})

test('phone and database agree on which requests were met', async () => {
  const days = ['2025-03-31', '2025-04-01', undefined]
  const all = (['yes', 'no', 'pending'] as const).flatMap((met) =>
    days.flatMap((metOn) =>
      days.flatMap((replyOn) =>
        ['2025-04-01', undefined].map((proposedFor) => ({ met, metOn, replyOn, proposedFor, respondBy: '2025-03-31' })),
      ),
    ),
  )
  expect(
    await counted(
      'meeting_request',
      all.map((one) => ({ ...one, askedOf: ['la'] })),
    ),
  ).toEqual(all.map((one) => [`pcpw_meeting_requests_met_la${countsAsMet(one) ? '' : ' not'}`]))
})

test('a request of before one agency could be named only once counts once for it', async () => {
  const [twice] = await counted('meeting_request', [{ askedOf: ['la', 'la'], met: 'no', respondBy: '2025-03-31' }])
  expect(twice).toEqual(['pcpw_meeting_requests_met_la not'])
})

test.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/London'])(
  'a server whose clock stands in %s counts into the same months',
  async (zone) => {
    const read = await rows<{ month: string }>(
      `with zone as materialized (select set_config('timezone', $1, false))
       select to_char(c.month, 'YYYY-MM-DD') as month from zone, private.log_contribution('communication', $2::jsonb) c`,
      [zone, JSON.stringify(record('communication', { shared: true, date: '2025-10-31' }))],
    )
    expect(new Set(read.map((one) => one.month))).toEqual(new Set(['2025-10-01']))
  },
)

test('twenty pushes of one operation at the same time count once', async () => {
  const { area, forum: who, la } = await forumArea()
  const entry = randomUUID()
  const once = operation('activity', entry, {
    shared: true,
    ...record('activity', { date: '2025-05-05', counts: null }),
  })
  const replies = await Promise.all(Array.from({ length: 20 }, () => push(area, who, once)))
  expect(new Set(replies.map(([one]) => one!.status))).toEqual(new Set(['applied']))
  expect(new Set(replies.map(([one]) => one!.entry!.revision))).toEqual(new Set([1]))
  expect(await rows('select 1 from private.log_operation where entry = $1', [entry])).toHaveLength(1)
  expect(await figures(area, la, 'coproduction_activities_monthly')).toEqual({ '2025-05': 1 })
})

test('forty entries from four devices at once, in every order, and the figures are what a recount gives', async () => {
  const { area, forum: who, la } = await forumArea()
  const made = Array.from({ length: 40 }, (_, n) =>
    operation('activity', randomUUID(), {
      shared: true,
      ...record('activity', { date: `2025-0${(n % 4) + 1}-15`, counts: null }),
    }),
  )
  const orders = [
    made,
    made.toReversed(),
    [...made.slice(20), ...made.slice(0, 20)],
    made.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  ]
  await Promise.all(orders.map((order) => push(area, who, ...order)))
  expect(await figures(area, la, 'coproduction_activities_monthly')).toEqual({
    '2025-01': 10,
    '2025-02': 10,
    '2025-03': 10,
    '2025-04': 10,
  })
  expect(await rows('select * from private.miscounts()')).toEqual([])
})
