import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { expect, it } from 'vitest'
import { change, device, entry } from '../../../tests/support/devices-in-hand.ts'
import { fakeLogServer } from '../../../tests/support/log-in-hand.ts'
import { openStore } from '../open-store.ts'
import { databaseOf } from '../database.ts'
import { LOG_DB, LOG_STORES_V1, logDatabase } from './schema.ts'

it('signing out clears what the server has, and keeps what it has not for its writer alone', async () => {
  const server = fakeLogServer()
  const disk = new IDBFactory()
  const ann = device(server, { disk })
  await ann.book.write(change(1, { title: 'Sent', date: '2026-11-01' }))
  await ann.exchange()
  await ann.book.write(change(1, { place: 'Not sent' }))
  await ann.book.write(change(2, { title: 'Not sent either' }))
  await ann.book.forms.keep('new', { title: 'Half a form' })
  await ann.log.forgetReceived()
  // Without its record a change is no entry to show, but it still waits.
  expect(await ann.now()).toMatchObject({ waiting: 2, entries: [{ fields: { title: 'Not sent either' } }] })
  ann.close()

  const bob = device(server, { disk, person: 'bob' })
  expect(await bob.now()).toEqual({ waiting: 0, stuck: [], entries: [], leaving: [] })
  expect(await bob.book.exportUnsent()).not.toContain('Not sent')
  expect([await bob.log.unsentOf('ann'), await bob.log.unsentOf('bob'), await bob.log.unsentOf('nn')]).toEqual([
    2, 0, 0,
  ])
  expect(await bob.book.forms.list('')).toEqual([])
  await bob.exchange()
  expect(server.operations().size).toBe(1)
  await bob.log.forgetReceived()
  bob.close()

  const again = device(server, { disk })
  await again.exchange()
  expect(await again.now()).toMatchObject({ waiting: 0 })
  expect(server.entries().get(entry(1))?.fields).toEqual({ title: 'Sent', date: '2026-11-01', place: 'Not sent' })
  expect([...server.operations().values()].map((one) => one.person)).toEqual(['ann', 'ann', 'ann'])
  expect(await again.book.forms.get('new')).toEqual({ title: 'Half a form' })
})

it('keeps nothing of what it sent beyond three days, and all of what it did not', async () => {
  const server = fakeLogServer()
  let day = '2026-11-10'
  const a = device(server, { day: () => day })
  const reader = logDatabase({ indexedDB: a.disk, IDBKeyRange })
  const kept = () => reader.use((tables) => tables.changes.count())
  await a.book.write(change(1, { title: 'A' }))
  await a.exchange()
  day = '2026-11-12'
  await a.exchange()
  expect(await kept()).toBe(1)
  day = '2026-11-13'
  await a.exchange()
  expect(await kept()).toBe(0)
  a.deps.server.push = async () => ({ kind: 'no_connection' })
  await a.book.write(change(2, { title: 'B' }))
  day = '2027-11-13'
  await a.exchange()
  expect(await kept()).toBe(1)
  reader.close()
})

it('clearing the family side of this phone leaves the log, and the other way round', async () => {
  const a = device(fakeLogServer())
  const family = openStore({ indexedDB: a.disk, IDBKeyRange })
  await family.facts.madeJustNow()
  await a.book.write(change(1, { title: 'A' }))
  expect(await family.clearPhone({ unsent: 0 })).toEqual({ cleared: true })
  expect((await a.now()).waiting).toBe(1)
  await family.facts.madeJustNow()
  await a.log.forgetReceived()
  expect(await family.facts.madeJustNow()).toBe(false)
  family.close()
})

it('what cannot be read is put aside whole or fetched again, and stands in nobody’s way', async () => {
  const server = fakeLogServer()
  const a = device(server)
  await a.book.write(change(1, { title: 'A' }))
  await a.exchange()
  await a.book.write(change(2, { title: 'Torn' }))
  const raw = logDatabase({ indexedDB: a.disk, IDBKeyRange })
  await raw.use(async (tables) => {
    await tables.changes.where('[book+state]').equals(['wirral ann', 'waiting']).modify({ operation: 'torn by a bug' })
    await tables.entries.toCollection().modify({ entry: { id: 7 }, turn: 99 })
  })
  await a.book.write(change(3, { title: 'C' }))
  await a.now()
  await new Promise((resolve) => setTimeout(resolve, 50))
  await a.exchange()
  expect(new Set((await a.now()).entries.map((one) => one.fields['title']))).toEqual(new Set(['A', 'C']))
  expect(await a.book.exportUnsent()).toContain('torn by a bug')
  raw.close()
})

it('finds entries by the beginnings of words, whatever case and accents, newest day first', async () => {
  const a = device(fakeLogServer())
  await a.book.write(change(1, { title: 'Café morning', date: '2026-01-05', type: 'coffee_morning' }))
  await a.book.write(
    change(2, { title: 'Panel', date: '2026-02-05', agencies: ['la'], summary: 'Caf\u00e9s and MORNINGS' }),
  )
  await a.book.write(change(3, { title: 'Gone', date: '2026-03-05', deleted: true }))
  const found = async (words: string) => (await a.book.search(words)).map((one) => one.id)
  expect(await found('cafe MORN')).toEqual([entry(2), entry(1)])
  expect(await found('coffee')).toEqual([entry(1)])
  expect(await found('orning')).toEqual([])
  expect(await found('gone')).toEqual([])
  expect(await found(' ')).toEqual([entry(2), entry(1)])
})

it('within a day what was saved last stands first, before it is sent and after, and what is changed later keeps its place', async () => {
  const server = fakeLogServer()
  const a = device(server)
  const date = '2026-01-05'
  const stand = (...order: number[]) =>
    expect.poll(async () => (await a.now()).entries.map((one) => one.id)).toEqual(order.map(entry))
  for (const n of [2, 3, 1]) await a.book.write(change(n, { title: `Entry ${n}`, date }))
  // Changed before it is sent, it keeps its place too.
  await a.book.write(change(2, { title: 'The first, changed' }))
  await stand(1, 3, 2)
  await a.exchange()
  await a.book.write(change(4, { title: 'Of the day before', date: '2026-01-04' }))
  await a.book.write(change(0, { title: 'The last', date }))
  await stand(0, 1, 3, 2, 4)
  await a.exchange()
  await stand(0, 1, 3, 2, 4)
  await a.book.write(change(3, { title: 'Changed' }))
  await a.exchange()
  await expect.poll(async () => (await a.now()).waiting).toBe(0)
  await stand(0, 1, 3, 2, 4)
})

it('two tabs see each other’s changes', async () => {
  const server = fakeLogServer()
  const disk = new IDBFactory()
  const one = device(server, { disk })
  const two = device(server, { disk })
  const told: number[] = []
  const stop = two.book.watch((now) => told.push(now.entries.length))
  await two.now()
  await one.book.write(change(1, { title: 'A' }))
  await expect.poll(() => told.at(-1)).toBe(1)
  await one.exchange()
  await expect.poll(async () => (await two.now()).entries[0]?.state).toBe('with_the_server')
  stop()
})

it('a log kept by the version before photos opens with all that waits in it', async () => {
  const server = fakeLogServer()
  const a = device(server)
  await a.book.write(change(1, { title: 'Kept before' }))
  const now = logDatabase({ indexedDB: a.disk, IDBKeyRange })
  const rows = await now.use((tables) => tables.changes.toArray())
  now.close()
  const disk = new IDBFactory()
  const before = databaseOf(LOG_DB, LOG_STORES_V1, { indexedDB: disk, IDBKeyRange })
  await before.use((tables) => tables.changes.bulkPut(rows))
  before.close()

  const b = device(server, { disk })
  expect(await b.now()).toMatchObject({ waiting: 1, entries: [{ fields: { title: 'Kept before' } }] })
  await b.book.photos.keep(entry(1), { type: 'image/jpeg', data: '/9j/2Q==', sha256: 'x' })
  await b.exchange()
  expect(server.entries().get(entry(1))?.fields).toEqual({ title: 'Kept before' })
})

it('nothing is written down that no server could take: NUL goes, half of an emoji shows', async () => {
  const a = device(fakeLogServer())
  await a.book.write({ ...change(1, { title: 'A\0', date: '2026-11-01', body: '\ud83d' }), reason: 'B\0' })
  const [kept] = await a.deps.store.take({ limit: 1, due: () => true, pick: (due) => due })
  expect(kept!.operation).toMatchObject({ changes: { title: 'A', body: '\ufffd' }, reason: 'B' })
})

it('forgets a form that is still the one that was saved, and not what another tab has kept since', async () => {
  const { book } = device(fakeLogServer())
  await book.forms.keep('new activity', { title: 'Tab 1', note: undefined })
  await book.forms.keep('new activity', { title: 'Tab 2' })
  await book.forms.forget('new activity', { title: 'Tab 1' })
  expect(await book.forms.get('new activity')).toEqual({ title: 'Tab 2' })
  // Looking and deleting are one: what is kept while a form is being forgotten stays.
  await Promise.all([
    book.forms.forget('new activity', { title: 'Tab 2' }),
    book.forms.keep('new activity', { title: 'Tab 2 goes on' }),
  ])
  expect(await book.forms.get('new activity')).toEqual({ title: 'Tab 2 goes on' })
  await book.forms.forget('new activity', { title: 'Tab 2 goes on' })
  expect(await book.forms.get('new activity')).toBeNull()
  await book.forms.keep('new activity', { title: 'Any' })
  await book.forms.forget('new activity')
  expect(await book.forms.get('new activity')).toBeNull()
})
