import { IDBFactory } from 'fake-indexeddb'
import { expect, it, vi } from 'vitest'
import { change, device, entry } from '../../../tests/support/devices-in-hand.ts'
import { fakeLogServer } from '../../../tests/support/log-in-hand.ts'
import type { Behind } from '../../domain/log/behind.ts'
import type { Said } from '../../domain/log/shared.ts'

// What a device knows of the server's side: what others say of an entry, who sees it there, its day and its policy.

it('what is said of a record is kept beside it, is news without the record being new, and stays through its next change', async () => {
  const server = fakeLogServer()
  const ann = device(server)
  await ann.book.write(change(1, { title: 'Shared', date: '2026-11-01' }))
  await ann.exchange()
  const store = ann.deps.store
  const page = (stances?: Record<string, Said[]>) => ({
    epoch: server.epoch(),
    entries: [...server.entries().values()],
    ...(stances ? { stances } : {}),
    cursor: '1',
    left: 0,
  })
  const keep = async (stances?: Record<string, Said[]>) =>
    expect(await store.keepPage(page(stances), await store.cursor(), '2026-11-10')).toBe(true)
  const now = async () => (await ann.now()).entries[0]!
  expect(await now()).not.toHaveProperty('said')
  const said: Said = { side: 'la', stance: 'disputed', sentence: 'No.', revision: 1, on: '2026-11-09', stands: true }
  await keep({ [entry(1)]: [said] })
  await vi.waitFor(async () =>
    expect(await now()).toMatchObject({ fields: { title: 'Shared' }, revision: 1, said: [said] }),
  )
  // An older server says nothing of it, and neither does the receipt of a change.
  await keep()
  await ann.book.write(change(1, { title: 'Other words' }))
  await store.settle(
    (await store.take({ limit: 9, due: () => true, pick: (due) => due })).map((one) => {
      const { results } = server.push('ann', [one.operation])
      const reply = results[0]!
      if (reply.status === 'rejected') throw new Error('rejected')
      return { is: 'received' as const, change: one, entry: reply.entry }
    }),
    server.epoch(),
    '2026-11-10',
  )
  await vi.waitFor(async () =>
    expect(await now()).toMatchObject({ fields: { title: 'Other words' }, revision: 2, said: [said] }),
  )
  const back: Said = { ...said, stance: 'withdrawn', sentence: '' }
  await keep({ [entry(1)]: [back] })
  await vi.waitFor(async () => expect(await now()).toMatchObject({ revision: 2, said: [back] }))
})

it('a shared entry deleted here is told of until the server has heard of it', async () => {
  const a = device(fakeLogServer())
  await a.book.write(change(1, { title: 'A', date: '2026-11-01', shared: true }))
  await a.book.write(change(2, { title: 'B', date: '2026-11-01' }))
  await a.exchange()
  for (const n of [1, 2]) await a.book.write(change(n, { deleted: true }))
  await vi.waitFor(async () =>
    expect(await a.now()).toMatchObject({ entries: [], leaving: [{ id: entry(1), fields: { title: 'A' } }] }),
  )
  await a.exchange()
  await vi.waitFor(async () => expect(await a.now()).toMatchObject({ entries: [], leaving: [], waiting: 0 }))
})

it('what the server says the day is stands beside what this device says', async () => {
  const a = device(fakeLogServer(), { day: () => '2036-11-10' })
  await a.book.write(change(1, { title: 'Far ahead', date: '2036-01-01' }))
  expect((await a.now()).heardDay).toBeUndefined()
  await a.exchange()
  await vi.waitFor(async () => expect((await a.now()).heardDay).toEqual({ there: '2026-11-10', here: '2036-11-10' }))
})

it('an entry made private here is known to be shared there until the server has heard of it', async () => {
  const a = device(fakeLogServer())
  // The live reading follows a write a moment later.
  const isSoon = (what: Record<string, unknown>) =>
    vi.waitFor(async () => expect((await a.now()).entries[0]).toMatchObject(what))
  await a.book.write(change(1, { title: 'A', date: '2026-11-01', shared: true }))
  await isSoon({ sharedThere: false, fields: { shared: true } })
  await a.exchange()
  await isSoon({ sharedThere: true, state: 'with_the_server' })
  await a.book.write(change(1, { shared: false }))
  await isSoon({ sharedThere: true, fields: { shared: false } })
  await a.exchange()
  await isSoon({ sharedThere: false, state: 'with_the_server' })
})

it('keeps how many days an agency has, as the server last said it, also without a connection', async () => {
  const server = fakeLogServer()
  const a = device(server, { disk: new IDBFactory() })
  expect((await a.now()).respondWithin).toBeUndefined()
  await a.exchange()
  expect((await a.now()).respondWithin).toBe(15)
  a.close()
  const again = device(server, { disk: a.disk })
  expect((await again.now()).respondWithin).toBe(15)
})

it('who wrote what of a clash stays beside the record, and a decision that does not stand is told until it is read', async () => {
  const server = fakeLogServer()
  const ann = device(server)
  await ann.book.write(change(1, { title: 'Theirs', date: '2026-11-01' }))
  await ann.exchange()
  const store = ann.deps.store
  const held = [...server.entries().values()][0]!
  const theirs = held.writers['title']!
  const keep = async (behind: Record<string, Behind>) => {
    const page = { epoch: server.epoch(), entries: [held], behind, cursor: '1', left: 0 }
    expect(await store.keepPage(page, await store.cursor(), '2026-11-10')).toBe(true)
  }
  const told = {
    sent: { [theirs]: { by: 'bob', on: '2026-11-09', at: '14:20' } },
    overruled: [{ field: 'title', operation: theirs }],
    people: ['ann', 'bob'],
  }
  const isTold = (overruled: Behind['overruled']) =>
    vi.waitFor(async () => expect((await ann.now()).entries[0]?.behind?.overruled).toEqual(overruled))
  // The record itself is the one that is here already.
  await keep({ [entry(1)]: told })
  await isTold(told.overruled)
  expect((await ann.now()).entries[0]!.behind).toMatchObject({ sent: told.sent, writers: { title: theirs } })
  // Whoever writes the field again has decided anew, before the server knows of it.
  await ann.book.write(change(1, { title: 'Mine' }))
  await isTold([])
  await ann.book.write(change(1, { title: 'Theirs' }))
  await keep({})
  await vi.waitFor(async () => expect((await ann.now()).entries[0]).not.toHaveProperty('behind'))
})

it('a deletion over which its reader was overruled stays in the list until they have read of it', async () => {
  const server = fakeLogServer()
  const ann = device(server)
  await ann.book.write(change(1, { title: 'A', date: '2026-11-01' }))
  await ann.book.write(change(1, { deleted: true }))
  await ann.exchange()
  await vi.waitFor(async () => expect((await ann.now()).entries).toEqual([]))
  const held = [...server.entries().values()][0]!
  const operation = held.writers['deleted']!
  const behind = { [entry(1)]: { sent: {}, overruled: [{ field: 'deleted', operation }], people: [] } }
  const page = { epoch: server.epoch(), entries: [held], behind, cursor: '1', left: 0 }
  await ann.deps.store.keepPage(page, await ann.deps.store.cursor(), '2026-11-10')
  await vi.waitFor(async () => expect((await ann.now()).entries).toMatchObject([{ id: entry(1) }]))
  await ann.book.write({ ...change(1, {}), settles: [operation] })
  await vi.waitFor(async () => expect((await ann.now()).entries).toEqual([]))
})
