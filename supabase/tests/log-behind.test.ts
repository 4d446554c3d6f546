import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { historyReply } from '../../src/domain/log/behind.ts'
import type { LogOperation } from '../../src/domain/log/entry.ts'
import { pullReply } from '../../src/domain/log/replies.ts'
import { rpc, signIn, type Caller } from '../../tests/support/real-lane/lane.ts'
import { forumArea, operation, push, write } from './forum-log.ts'

type Person = Caller & { person: string }

/** An entry over whose title Ann and Bob differ: Ann's came first and stands, Bob's waits as a clash. */
async function differing() {
  const { area, forum: ann, la, lead } = await forumArea()
  const bob = await signIn({ area, role: 'forum', agency: 'pcpw' })
  const entry = await write(area, ann, 'communication', { title: 'As it was' })
  const change = (changes: Record<string, unknown>, more: Partial<LogOperation> = {}) =>
    operation('communication', entry, changes, { baseRevision: 1, ...more })
  const [anns, bobs] = [change({ title: 'As Ann says' }), change({ title: 'As Bob says' })]
  await push(area, ann, anns)
  expect((await push(area, bob, bobs))[0]).toMatchObject({ status: 'clash' })
  const keeps = (more: Partial<LogOperation> = {}) => change({}, { baseRevision: 3, settles: [bobs.id], ...more })
  const takes = (title: string | null = 'As Bob says', more: Partial<LogOperation> = {}) =>
    change({ title }, { baseRevision: 3, settles: [bobs.id], ...more })
  const told = async (caller: Caller) => {
    const page = pullReply.parse(await rpc('log_pull', { area }, caller))
    expect(page.behind).toBeDefined()
    return page.behind![entry]
  }
  return { area, ann: ann as Person, bob: bob as Person, la, lead, entry, anns, bobs, change, keeps, takes, told }
}

test('whoever chooses is told who wrote each side and when it came', async () => {
  const { area, ann, bob, entry, anns, bobs, told } = await differing()
  await write(area, ann, 'communication')
  const behind = (await told(ann))!
  expect(behind.overruled).toEqual([])
  expect(Object.keys(behind.sent).sort()).toEqual([anns.id, bobs.id].sort())
  expect(behind.sent[anns.id]!.by).toBe(ann.person)
  expect(behind.sent[bobs.id]!.by).toBe(bob.person)
  // In the order of the history, from which pages tell several people apart.
  const history = historyReply.parse(await rpc('log_history', { area, entry }, bob))
  expect(behind.people).toEqual([...new Set(history.map(({ by }) => by).toReversed())])
  // An entry without a clash has nothing behind it.
  const page = pullReply.parse(await rpc('log_pull', { area }, bob))
  expect(Object.keys(page.behind!)).toEqual([entry])
})

test.each(['first', 'last'] as const)(
  'whose decision came %s and did not stand is told so, and nobody else',
  async (came) => {
    const { area, ann, bob, bobs, keeps, takes, told } = await differing()
    const [anns, theirs] = [keeps(), takes()]
    for (const [caller, one] of came === 'first'
      ? ([
          [ann, anns],
          [bob, theirs],
        ] as const)
      : ([
          [bob, theirs],
          [ann, anns],
        ] as const))
      expect((await push(area, caller, one))[0]!.status).not.toBe('rejected')
    const behind = (await told(ann))!
    expect(behind.overruled).toEqual([{ field: 'title', operation: theirs.id }])
    expect(behind.sent[theirs.id]!.by).toBe(bob.person)
    expect(await told(bob)).toBeUndefined()
    expect(bobs.id).not.toBe(theirs.id)
  },
)

test('it is told until its reader has said that it may stand, or the field is written again', async () => {
  const { area, ann, bob, change, keeps, takes, told } = await differing()
  const theirs = takes()
  await push(area, ann, keeps())
  await push(area, bob, theirs)
  // Somebody else cannot say it for Ann, and another field says nothing of it.
  await push(area, bob, change({}, { baseRevision: 5, settles: [theirs.id] }))
  await push(area, bob, change({ body: 'More' }, { baseRevision: 5 }))
  expect((await told(ann))!.overruled).toHaveLength(1)
  await push(area, ann, change({}, { baseRevision: 5, settles: [theirs.id] }))
  expect(await told(ann)).toBeUndefined()

  const again = await differing()
  await push(again.area, again.ann, again.keeps())
  await push(again.area, again.bob, again.takes())
  await push(again.area, again.bob, again.change({ title: 'Third' }, { baseRevision: 5 }))
  expect(await again.told(again.ann)).toBeUndefined()
})

test('the same decision twice, one person on two devices, and two other values: nobody is told that they lost', async () => {
  const same = await differing()
  await push(same.area, same.ann, same.takes())
  await push(same.area, same.bob, same.takes())
  expect(await same.told(same.ann)).toBeUndefined()

  const alone = await differing()
  await push(alone.area, alone.ann, alone.keeps())
  await push(alone.area, alone.ann, alone.takes())
  expect(await alone.told(alone.ann)).toBeUndefined()

  // A third value is a clash anew: both are asked.
  const other = await differing()
  await push(other.area, other.ann, other.takes())
  expect((await push(other.area, other.bob, other.takes('Third')))[0]).toMatchObject({ status: 'clash' })
  expect((await other.told(other.ann))!.overruled).toEqual([])
})

test('an entry that one kept and the other deleted: whoever kept it is told', async () => {
  const { area, ann, bob, change, told } = await differing()
  const deletion = change({ deleted: true }, { baseRevision: 1 })
  expect((await push(area, bob, deletion))[0]).toMatchObject({ status: 'clash' })
  await push(area, ann, change({}, { baseRevision: 4, settles: [deletion.id] }))
  const gone = change({ deleted: true }, { baseRevision: 4, settles: [deletion.id] })
  await push(area, bob, gone)
  expect((await told(ann))!.overruled).toEqual([{ field: 'deleted', operation: gone.id }])
})

test('the history has every revision in its order, also several of one request, with what was set aside', async () => {
  const { area, ann, bob, entry, anns, bobs, change, keeps } = await differing()
  const decision = keeps()
  const [one, two] = [change({ title: 'One' }, { baseRevision: 4 }), change({ title: 'Two' }, { baseRevision: 5 })]
  await push(area, bob, decision, one, two)
  const history = historyReply.parse(await rpc('log_history', { area, entry }, ann))
  expect(history.map(({ id }) => id).slice(0, 5)).toEqual([two.id, one.id, decision.id, bobs.id, anns.id])
  expect(history).toHaveLength(6)
  expect(history[3]).toMatchObject({ by: bob.person, clash: true, decides: false, changes: { title: 'As Bob says' } })
  expect(history[2]).toMatchObject({ decides: true, clash: false, changes: {} })
  expect(history[5]).toMatchObject({ by: ann.person, changes: { title: 'As it was', shared: true } })
})

test('agencies, another area and strangers get no history, of a shared entry either; nor is it told beside what they read', async () => {
  const { area, ann, la, lead, entry, bobs } = await differing()
  const other = await forumArea()
  for (const caller of [la, lead, other.forum, await signIn()]) {
    expect(await rpc('log_history', { area, entry }, caller)).toBeNull()
    expect(await rpc('log_history', { area: other.area, entry }, caller)).toBeNull()
    expect(await rpc('log_pull', { area }, caller)).toBeNull()
  }
  for (const [door, args] of [
    ['shared_log', { area }],
    ['monthly_log', { area, month: '2025-03' }],
  ] as const) {
    const read = JSON.stringify(await rpc(door, args, la))
    for (const secret of [ann.person, bobs.id, 'As Bob says']) expect(read).not.toContain(secret)
  }
  expect(await rpc('log_history', { area, entry: randomUUID() }, ann)).toBeNull()
})
