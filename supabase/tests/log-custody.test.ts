import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { pullReply } from '../../src/domain/log/replies.ts'
import { saidReply, sharedLogReply } from '../../src/domain/log/shared.ts'
import { rpc, signIn, type Caller } from '../../tests/support/real-lane/lane.ts'
import { figures, forumArea, monthOf, operation, push, record, write } from './forum-log.ts'

const shared = async (area: string, caller: Caller) => sharedLogReply.parse(await rpc('shared_log', { area }, caller))
const say = async (area: string, caller: Caller, entry: string, stance: string, sentence = '', revision = 1) =>
  saidReply.parse(await rpc('log_stance', { area, entry, revision, stance, sentence }, caller))

test('an agency named in an entry confirms or disputes it; what it says stands beside it and changes nothing', async () => {
  const { area, forum, la, health } = await forumArea()
  const entry = await write(area, forum, 'activity', {
    date: '2025-03-10',
    agencies: ['la'],
    lead: 'pcpw',
    counts: null,
  })
  expect((await say(area, la, entry, 'disputed', 'We were told, not asked.')).status).toBe('kept')
  // Health is not named in it.
  expect(await say(area, health, entry, 'confirmed')).toEqual({ status: 'refused', problem: 'not_yours' })
  expect((await say(area, forum, entry, 'confirmed', 'We have the notes.')).status).toBe('kept')
  for (const [caller, yours] of [
    [la, true],
    [health, false],
    [forum, true],
  ] as const) {
    const [card] = await shared(area, caller)
    expect(card).toMatchObject({ id: entry, revision: 1, yours })
    expect(card!.fields).toMatchObject({ date: '2025-03-10', level: 'co_design' })
    expect(card!.fields).not.toHaveProperty('shared')
    expect(card!.stances).toMatchObject([
      { side: 'la', stance: 'disputed', sentence: 'We were told, not asked.', revision: 1, stands: true },
      { side: 'pcpw', stance: 'confirmed', revision: 1, stands: true },
    ])
  }
})

test('the forum disputes no entry of its own log, also not with a sentence', async () => {
  const { area, forum, la } = await forumArea()
  const entry = await write(area, forum, 'activity', { agencies: ['la'], lead: 'pcpw' })
  expect(await say(area, forum, entry, 'disputed', 'It was not so.')).toEqual({
    status: 'refused',
    problem: 'not_yours',
  })
  expect((await shared(area, la))[0]!.stances).toEqual([])
  expect((await say(area, la, entry, 'disputed', 'It was not so.')).status).toBe('kept')
})

test('said again, as after a lost reply, it stands once; said of another revision or in other words, anew', async () => {
  const { area, forum, la } = await forumArea()
  const entry = await write(area, forum, 'activity', { agencies: ['la'], lead: 'pcpw' })
  const stances = async () =>
    (await shared(area, la))[0]!.stances.map((one) => [one.stance, one.sentence, one.revision])
  const both = await Promise.all([say(area, la, entry, 'disputed', 'No.'), say(area, la, entry, 'disputed', ' No. ')])
  expect(both.map(({ status }) => status)).toEqual(['kept', 'kept'])
  expect(await stances()).toEqual([['disputed', 'No.', 1]])
  await say(area, la, entry, 'disputed', 'Not at all.')
  await say(area, la, entry, 'disputed', 'No.')
  await push(area, forum, operation('activity', entry, { title: 'Another title' }, { baseRevision: 1 }))
  await say(area, la, entry, 'disputed', 'No.', 2)
  expect(await stances()).toEqual([
    ['disputed', 'No.', 1],
    ['disputed', 'Not at all.', 1],
    ['disputed', 'No.', 1],
    ['disputed', 'No.', 2],
  ])
})

test('who speaks for which side: an agency for itself, the forum for itself, nobody where none is named', async () => {
  const { area, forum, la, health } = await forumArea()
  await write(area, forum, 'activity', { agencies: ['health'], lead: 'health' })
  const side = async (caller: Caller) => (await shared(area, caller))[0]!.side
  expect(await side(health)).toBe('health')
  expect(await side(forum)).toBe('pcpw')
  expect(await side(la)).toBeNull()
})

test('a disputed entry still counts, and the month says how many are disputed, until it is taken back', async () => {
  const { area, forum, la, lead } = await forumArea()
  const first = await write(area, forum, 'activity', { date: '2025-03-10', agencies: ['la'], counts: null })
  await write(area, forum, 'activity', { date: '2025-03-11', agencies: ['la'], counts: null })
  const march = () => monthOf(area, la, 'coproduction_activities_monthly', '2025-03')
  expect(await march()).toMatchObject({ numerator: 2, disputed: 0 })
  await say(area, la, first, 'disputed', 'No.')
  expect(await march()).toMatchObject({ numerator: 2, disputed: 1 })
  // The same side again, through another person: what it says now stands, what it said before stays readable.
  await say(area, lead, first, 'confirmed')
  expect(await march()).toMatchObject({ numerator: 2, disputed: 0 })
  expect(
    (await shared(area, la)).find((one) => one.id === first)!.stances.map((one) => [one.stance, one.stands]),
  ).toEqual([
    ['disputed', false],
    ['confirmed', true],
  ])
  await say(area, la, first, 'disputed', 'After all.')
  await say(area, la, first, 'withdrawn')
  expect(await march()).toMatchObject({ disputed: 0 })
  // The forum turns it off: then it counts nowhere, disputed or not.
  await say(area, la, first, 'disputed', 'Again.')
  await push(
    area,
    forum,
    operation('activity', first, { counts: { as: false, because: 'The council is right.' } }, { baseRevision: 1 }),
  )
  expect(await march()).toMatchObject({ numerator: 1, disputed: 0 })
})

test('nobody judges what they have not seen: another revision is shown first', async () => {
  const { area, forum, la } = await forumArea()
  const entry = await write(area, forum, 'activity', { date: '2025-03-10', agencies: ['la'], counts: null })
  await push(area, forum, operation('activity', entry, { title: 'Another title' }, { baseRevision: 1 }))
  const reply = await say(area, la, entry, 'confirmed')
  expect(reply).toMatchObject({ status: 'refused', problem: 'changed', entry: { revision: 2 } })
  expect((await say(area, la, entry, 'confirmed', '', 2)).status).toBe('kept')
})

test('a dispute needs a sentence, and only the three words are known', async () => {
  const { area, forum, la } = await forumArea()
  const entry = await write(area, forum, 'escalation', {
    raisedOn: '2025-03-10',
    toAgency: 'la',
    acknowledgedOn: null,
    closedOn: null,
  })
  for (const [stance, sentence] of [
    ['disputed', ' '],
    ['disputed', 'x'.repeat(301)],
    ['deleted', 'x'],
  ] as const)
    expect(await say(area, la, entry, stance, sentence)).toEqual({ status: 'refused', problem: 'sentence' })
})

test('who may speak: by what each kind names, and never a member without an agency', async () => {
  const { area, forum, la, health } = await forumArea()
  const nobody = await signIn({ area, role: 'lead' })
  const pretender = await signIn({ area, role: 'staff', agency: 'pcpw' })
  const named = {
    meeting_request: {
      askedOf: ['health'],
      respondBy: '2025-03-31',
      requestedOn: '2025-03-03',
      replyOn: null,
      metOn: '2025-03-10',
    },
    communication: { sender: 'health' },
    training_session: { staff: { health: 3 } },
    ywsd: { owner: 'health' },
    activity: { lead: 'health', agencies: ['pcpw'] },
  } as const
  for (const [kind, fields] of Object.entries(named)) {
    const entry = await write(area, forum, kind as keyof typeof named, fields)
    expect((await say(area, health, entry, 'confirmed')).status, kind).toBe('kept')
    for (const other of [la, nobody, pretender])
      expect(await say(area, other, entry, 'confirmed'), kind).toEqual({ status: 'refused', problem: 'not_yours' })
  }
  // A meeting of the Local Area concerns each of its agencies.
  const meeting = await write(area, forum, 'local_area_meeting', {})
  for (const one of [la, health])
    expect((await say(area, one, meeting, 'disputed', 'We were there.')).status).toBe('kept')
  expect(await figures(area, la, 'local_area_meetings_attended_pcpw')).toEqual({ '2026-03': '1 of 1' })
})

test('what was held or met has no day still to come', async () => {
  const { area, forum } = await forumArea()
  const ahead = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  const [held, planned, met] = await push(
    area,
    forum,
    operation('activity', randomUUID(), record('activity', { status: 'held', date: ahead(3) })),
    operation('activity', randomUUID(), record('activity', { status: 'planned', date: ahead(3), counts: null })),
    operation(
      'meeting_request',
      randomUUID(),
      record('meeting_request', { met: 'yes', metOn: ahead(3), replyOn: null }),
    ),
  )
  expect(held).toMatchObject({ status: 'rejected', problem: 'field:/date' })
  expect(planned).toMatchObject({ status: 'applied' })
  expect(met).toMatchObject({ status: 'rejected', problem: 'field:/metOn' })
})

test('what an agency says comes to the forum’s own devices with the entry, also when the entry has not changed', async () => {
  const { area, forum, la } = await forumArea()
  const entry = await write(area, forum, 'activity', { agencies: ['la'], lead: 'pcpw' })
  const other = await write(area, forum, 'activity', { agencies: ['la'], lead: 'pcpw' })
  const pull = async (cursor: string | null) => pullReply.parse(await rpc('log_pull', { area, cursor }, forum))
  const first = await pull(null)
  expect(first.entries.map(({ id }) => id).toSorted()).toEqual([entry, other].toSorted())
  expect(first.stances).toEqual({})
  expect((await pull(first.cursor)).entries).toEqual([])

  await say(area, la, entry, 'disputed', 'We were told, not asked.')
  const news = await pull(first.cursor)
  expect(news.entries).toMatchObject([{ id: entry, revision: 1 }])
  expect(news.stances).toMatchObject({
    [entry]: [{ side: 'la', stance: 'disputed', sentence: 'We were told, not asked.' }],
  })
  await say(area, la, entry, 'confirmed')
  expect((await pull(news.cursor)).stances![entry]).toMatchObject([{ side: 'la', stance: 'confirmed', stands: true }])
  // To agencies the forum's own copy does not exist, as ever.
  expect(await rpc('log_pull', { area, cursor: null }, la)).toBeNull()
})

test('a clash that changed nothing an agency sees is no change to it; what it sees is', async () => {
  const { area, forum, la } = await forumArea()
  const entry = await write(area, forum, 'activity', { agencies: ['la'], lead: 'pcpw' })
  await push(area, forum, operation('activity', entry, { title: 'Another title' }, { baseRevision: 1 }))
  const late = operation('activity', entry, { title: 'A third title' }, { baseRevision: 1 })
  expect((await push(area, forum, late))[0]).toMatchObject({ status: 'clash', entry: { revision: 3 } })
  // Seen before the title changed: refused. Seen since, and before the clash: kept.
  expect(await say(area, la, entry, 'disputed', 'No.', 1)).toMatchObject({ status: 'refused', problem: 'changed' })
  expect((await say(area, la, entry, 'disputed', 'No.', 2)).status).toBe('kept')
  expect(await say(area, la, entry, 'disputed', 'No.', 4)).toMatchObject({ status: 'refused', problem: 'changed' })
  // Made private and shared again, it is what it was.
  await push(area, forum, operation('activity', entry, { shared: false }, { baseRevision: 3 }))
  await push(area, forum, operation('activity', entry, { shared: true }, { baseRevision: 4 }))
  expect((await say(area, la, entry, 'confirmed', '', 3)).status).toBe('kept')
})
