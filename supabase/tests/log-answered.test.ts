import { expect, test } from 'vitest'
import { pullReply } from '../../src/domain/log/replies.ts'
import { answerReply, saidReply, sharedLogReply, type Said } from '../../src/domain/log/shared.ts'
import { rows, rpc, type Caller } from '../../tests/support/real-lane/lane.ts'
import { forumArea, operation, push, write } from './forum-log.ts'

const OLD = 'Kingfisher lane'

/** An entry that the council disputes. */
async function disputed() {
  const { area, forum, la, health, lead } = await forumArea()
  const fields = {
    title: OLD,
    place: 'Birkenhead',
    date: '2025-03-10',
    agencies: ['la', 'health'],
    lead: 'pcpw',
    counts: null,
  }
  const entry = await write(area, forum, 'activity', fields)
  const say = async (stance: string, sentence = '', revision = 1, caller: Caller = la) =>
    saidReply.parse(await rpc('log_stance', { area, entry, revision, stance, sentence }, caller))
  const change = (changes: Record<string, unknown>, baseRevision: number) =>
    push(area, forum, operation('activity', entry, changes, { baseRevision }))
  const answer = async (caller: Caller = forum, side = 'la', of = entry) => {
    const reply = await rpc('answer_dispute', { area, entry: of, side }, caller)
    return reply === null ? null : answerReply.parse(reply)
  }
  const card = async (caller: Caller) => sharedLogReply.parse(await rpc('shared_log', { area }, caller))[0]!
  const first = async (caller: Caller): Promise<Said> => (await card(caller)).stances[0]!
  const pulled = async () => pullReply.parse(await rpc('log_pull', { area }, forum)).stances?.[entry]
  expect((await say('disputed', 'We were told, not asked.')).status).toBe('kept')
  return { area, forum, la, health, lead, entry, say, change, answer, card, first, pulled }
}
const today = async () => (await rows('select private.london_day()::text as day'))[0]!['day'] as string

test('the forum changes what was disputed: both sides read on which day, and whoever disputed it what it said then', async () => {
  const { forum, la, health, change, first, pulled } = await disputed()
  expect(await first(la)).toMatchObject({ changedOn: null, answeredOn: null, was: {} })
  await change({ title: 'Another title', place: null }, 1)
  const now = { stance: 'disputed', stands: true, changedOn: await today() }
  expect(await first(la)).toMatchObject({ ...now, was: { title: OLD, place: 'Birkenhead' } })
  // Of what they did not dispute, others are told the day alone.
  for (const caller of [health, forum]) expect(await first(caller)).toMatchObject({ ...now, was: null })
  const [here] = (await pulled())!
  expect(here).toMatchObject(now)
  expect(here).not.toHaveProperty('was')
})

test('the day is that of the change, not of the dispute or of what agencies do not see', async () => {
  const { area, la, entry, change, first } = await disputed()
  await change({ title: 'Another title' }, 1)
  await rows('alter table private.log_operation disable trigger log_operations_stay')
  await rows(
    `update private.log_operation set received_at = '2025-06-03T12:00:00Z' where entry = $1 and made -> 'changes' ? 'title'`,
    [entry],
  )
  await rows('alter table private.log_operation enable trigger log_operations_stay')
  await change({ deleted: true }, 2)
  await change({ deleted: false }, 3)
  expect((await first(la)).changedOn).toBe('2025-06-03')
  expect(area).toBeTruthy()
})

test('a link that no agency reads is no change to what was disputed; the time at which an activity begins is one', async () => {
  const { area, forum, la, entry, change, first } = await disputed()
  const privately = { shared: false, requestedOn: '2025-01-06', respondBy: '2025-02-03' }
  const request = await write(area, forum, 'meeting_request', privately)
  const told = async (id: string) =>
    sharedLogReply.parse(await rpc('shared_log', { area }, la)).find((one) => one.id === id)!.stances[0]
  for (const [kind, fields, field] of [
    ['escalation', { toAgency: 'la' }, 'request'],
    ['ywsd', { owner: 'la' }, 'from'],
  ] as const) {
    const of = await write(area, forum, kind, { ...fields, [field]: null })
    const said = { area, entry: of, revision: 1, stance: 'disputed', sentence: 'It was not so.' }
    expect(await rpc('log_stance', said, la)).toMatchObject({ status: 'kept' })
    const now = { stance: 'disputed', stands: true, changedOn: null, was: {} }
    // To an entry that is the forum's own, then to one that is shared, then to none.
    for (const [n, to] of [request, entry, null].entries()) {
      const link = operation(kind, of, { [field]: to }, { baseRevision: n + 1 })
      expect(await push(area, forum, link)).toMatchObject([{ status: 'applied' }])
      expect(await told(of), `${field} ${n}`).toMatchObject(now)
    }
  }
  await change({ from: '09:15', to: '10:00' }, 1)
  expect((await first(la)).changedOn).toBe(await today())
  expect((await first(la)).was).toHaveProperty('from')
})

test('a dispute of what stands now is not said to be older, and what was said before keeps what was read before', async () => {
  const { la, change, say, card } = await disputed()
  await change({ title: 'Second' }, 1)
  await say('disputed', 'Still not.', 2)
  await change({ title: 'Third' }, 2)
  const { stances } = await card(la)
  expect(stances.map((one) => [one.stands, one.was])).toEqual([
    [false, { title: OLD }],
    [true, { title: 'Second' }],
  ])
  await change({ title: 'Second' }, 3)
  expect((await card(la)).stances[1]).toMatchObject({ was: {}, changedOn: await today() })
})

test('made private, what was read goes; shared again, it is not told, and what was said stands', async () => {
  const { la, entry, change, first } = await disputed()
  await change({ title: 'Without the name' }, 1)
  await change({ shared: false }, 2)
  expect(
    await rows('select 1 from private.stance_read r join private.stance s on s.place = r.stance where s.entry = $1', [
      entry,
    ]),
  ).toEqual([])
  await change({ shared: true }, 3)
  expect(await first(la)).toMatchObject({
    stance: 'disputed',
    sentence: 'We were told, not asked.',
    stands: true,
    was: null,
  })
  expect(JSON.stringify(await first(la))).not.toContain(OLD)
})

test('the forum says that both have talked: it is news for its devices, stands once, and the dispute stands', async () => {
  const { area, forum, la, health, entry, answer, first, pulled } = await disputed()
  const before = pullReply.parse(await rpc('log_pull', { area }, forum))
  for (let n = 0; n < 2; n += 1) expect(await answer()).toMatchObject({ status: 'answered', stances: [{ side: 'la' }] })
  const now = { stance: 'disputed', stands: true, answeredOn: await today() }
  for (const caller of [la, health, forum]) expect(await first(caller)).toMatchObject(now)
  expect(await pulled()).toMatchObject([now])
  const after = pullReply.parse(await rpc('log_pull', { area, cursor: before.cursor }, forum))
  expect(after.entries.map(({ id, revision }) => [id, revision])).toEqual([[entry, 1]])
  expect(await rows('select person from private.stance_answer where entry = $1', [entry])).toEqual([
    { person: forum.person },
  ])
  await expect(rows('delete from private.stance_answer where entry = $1', [entry])).rejects.toThrow('is never changed')
})

test('only the forum answers, only what is disputed now, and nothing that is not shared', async () => {
  const { la, health, lead, change, say, answer } = await disputed()
  const other = await disputed()
  for (const caller of [la, health, lead, other.forum, other.la]) expect(await answer(caller)).toBeNull()
  expect(await answer(undefined, 'health')).toEqual({ status: 'refused', problem: 'not_disputed' })
  expect(await answer(undefined, 'la', other.entry)).toEqual({ status: 'refused', problem: 'unknown_entry' })
  await change({ shared: false }, 1)
  expect(await answer()).toEqual({ status: 'refused', problem: 'unknown_entry' })
  await change({ shared: true }, 2)
  await say('withdrawn', '', 3)
  expect(await answer()).toEqual({ status: 'refused', problem: 'not_disputed' })
  // A new dispute has its own answer.
  await say('disputed', 'After all.', 3)
  expect(await answer()).toMatchObject({ status: 'answered' })
})

test('what both sides sign of a month is as it was: an answer changes no signature', async () => {
  const { area, forum, answer } = await disputed()
  const hash = async () => (await rpc<{ hash: string }>('monthly_log', { area, month: '2025-03' }, forum)).hash
  const before = await hash()
  await answer()
  expect(await hash()).toBe(before)
})
