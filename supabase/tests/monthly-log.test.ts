import { expect, test } from 'vitest'
import { monthlyLogReply } from '../../src/domain/log/shared.ts'
import { rows, rpc, signIn, type Caller } from '../../tests/support/real-lane/lane.ts'
import { forumArea, LOG_METRICS, operation, push } from './forum-log.ts'
import { busyMonth, month, read, say, sign } from './monthly-log.ts'

test('it is made from what is shared of the month, the same for both sides', async () => {
  const { area, forum, la, lead, ids } = await busyMonth()
  const mine = await read(area, forum)
  expect(mine.entries.map((one) => one.id).toSorted()).toEqual(Object.values(ids).toSorted())
  expect(mine).toMatchObject({ month, version: 0, pcpw: '', localArea: '', versions: [], closesOn: '2025-04-16' })
  const told = Object.fromEntries(mine.figures.map((one) => [one.metric, [one.numerator, one.denominator]]))
  expect(told).toEqual({
    coproduction_activities_monthly: [1, null],
    formal_communications_parents: [0, null],
    local_area_engagements_parents: [1, null],
    local_area_meetings_attended_pcpw: [1, 1],
    pcpw_formal_escalations: [1, null],
    pcpw_meeting_requests_met_health: [1, 1],
    pcpw_meeting_requests_met_la: [1, 1],
  })
  expect(Object.keys(told).every((one) => (LOG_METRICS as readonly string[]).includes(one))).toBe(true)
  const theirs = await read(area, la)
  expect({ ...theirs, mayWrite: [], maySign: [] }).toEqual({ ...mine, mayWrite: [], maySign: [] })
  expect([mine.mayWrite, mine.maySign]).toEqual([['pcpw'], ['pcpw']])
  expect([theirs.mayWrite, theirs.maySign]).toEqual([['local_area'], []])
  expect((await read(area, lead)).maySign).toEqual(['local_area'])
})

test('each side writes its own words, and only its own', async () => {
  const { area, forum, la } = await busyMonth()
  expect(await say(area, forum, 'local_area', 0, 'x')).toEqual({ status: 'refused', problem: 'not_yours' })
  expect(await say(area, la, 'pcpw', 0, 'x')).toEqual({ status: 'refused', problem: 'not_yours' })
  expect(await say(area, la, 'somebody', 0, 'x')).toEqual({ status: 'refused', problem: 'not_yours' })
  expect(await say(area, await signIn(), 'pcpw', 0, 'x')).toBeNull()
  expect(await say(area, forum, 'pcpw', 0, ' A good month. ')).toMatchObject({
    status: 'written',
    log: { version: 1, pcpw: 'A good month.' },
  })
  // Written at the same time as the other side: neither is in the other's way.
  expect(await say(area, la, 'local_area', 0, 'We agree.')).toMatchObject({
    status: 'written',
    log: { version: 2, pcpw: 'A good month.', localArea: 'We agree.' },
  })
  expect(await say(area, forum, 'pcpw', 1, 'A good month.')).toMatchObject({ status: 'same', log: { version: 2 } })
  // A second person of the same side who had not seen the first one's words is shown them, and overwrites nothing.
  expect(await say(area, forum, 'pcpw', 0, 'A bad month.')).toMatchObject({
    status: 'refused',
    problem: 'changed',
    log: { pcpw: 'A good month.' },
  })
  expect(await say(area, forum, 'pcpw', 2, 'x'.repeat(3001))).toMatchObject({ problem: 'too_long' })
})

test('both sign what they have read; other words are a new version that nobody has signed', async () => {
  const { area, forum, la, lead } = await busyMonth()
  expect(await sign(area, forum, 'pcpw', (await read(area, forum)).hash)).toEqual({
    status: 'refused',
    problem: 'words_missing',
  })
  await say(area, forum, 'pcpw', 0, 'A good month.')
  await say(area, la, 'local_area', 1, 'We agree.')
  const { hash } = await read(area, forum)
  expect(await sign(area, la, 'local_area', hash)).toEqual({ status: 'refused', problem: 'not_yours' })
  expect(await sign(area, forum, 'pcpw', 'something else')).toMatchObject({ status: 'refused', problem: 'changed' })
  for (const [caller, side] of [
    [forum, 'pcpw'],
    [lead, 'local_area'],
    // Twice is once.
    [lead, 'local_area'],
  ] as const)
    expect((await sign(area, caller, side, hash))!.status).toBe('signed')
  expect((await read(area, la)).versions[0]).toMatchObject({
    version: 2,
    signatures: [
      { side: 'pcpw', agency: 'pcpw', changedSince: false },
      { side: 'local_area', agency: 'la', changedSince: false },
    ],
  })
  await say(area, la, 'local_area', 2, 'We agree, but for one thing.')
  expect((await read(area, la)).versions.map((one) => [one.version, one.signatures.length])).toEqual([
    [3, 0],
    [2, 2],
    [1, 0],
  ])
})

test('an entry that changes afterwards is said beside the signature, and nobody signs what changed while they read', async () => {
  const { area, forum, la, ids } = await busyMonth()
  await say(area, forum, 'pcpw', 0, 'A good month.')
  await say(area, la, 'local_area', 1, 'We agree.')
  const { hash } = await read(area, forum)
  await sign(area, forum, 'pcpw', hash)
  await push(area, forum, operation('activity', ids.activity, { title: 'Another title' }, { baseRevision: 1 }))
  expect((await read(area, la)).versions[0]!.signatures).toMatchObject([{ side: 'pcpw', changedSince: true }])
  const lead = await signIn({ area, role: 'lead', agency: 'health' })
  expect(await sign(area, lead, 'local_area', hash)).toMatchObject({ status: 'refused', problem: 'changed' })
  const signed = await rows<{ title: string }>(
    `select s.content #>> '{entries,0,fields,subject}' as title from private.monthly_signature s
     join private.area a on a.id = s.area_id where a.key = $1`,
    [area],
  )
  expect(signed).toHaveLength(1)
})

test('no signature under a month that is not over, and none of another area', async () => {
  const { area, forum } = await busyMonth()
  const now = (await rows<{ month: string }>(`select private.month_text(private.london_day()) as month`))[0]!.month
  expect(await rpc('sign_monthly_log', { area, month: now, side: 'pcpw', hash: '' }, forum)).toEqual({
    status: 'refused',
    problem: 'not_over',
  })
  const next = await forumArea()
  expect(await rpc('monthly_log', { area, month }, next.lead)).toBeNull()
  expect(await rpc('monthly_log', { area, month: '2025-3' }, forum)).toBeNull()
  expect(await rpc('monthly_log', { area, month: '2099-13' }, forum)).toBeNull()
})

test('a month that still runs is written about and not signed; one that has not begun is neither', async () => {
  const { area, forum, lead } = await forumArea()
  const [{ now, next }] = (await rows<{ now: string; next: string }>(
    `select private.month_text(private.london_day()) as now,
       private.month_text((private.london_day() + interval '1 month')::date) as next`,
  )) as [{ now: string; next: string }]
  const may = async (month: string, caller: Caller) => {
    const log = monthlyLogReply.parse(await rpc('monthly_log', { area, month }, caller))
    return [log.mayWrite, log.maySign]
  }
  for (const [caller, side] of [
    [forum, 'pcpw'],
    [lead, 'local_area'],
  ] as const) {
    expect(await may('2025-03', caller)).toEqual([[side], [side]])
    expect(await may(now, caller)).toEqual([[side], []])
    expect(await may(next, caller)).toEqual([[], []])
  }
})

test('what was written and signed cannot be changed, not even by the owner', async () => {
  const { area, forum } = await busyMonth()
  await say(area, forum, 'pcpw', 0, 'A good month.')
  await expect(rows(`update private.monthly_log set pcpw = 'x'`)).rejects.toThrow('never changed')
  await expect(rows('delete from private.monthly_log')).rejects.toThrow('never changed')
})
