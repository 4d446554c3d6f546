import { expect, test } from 'vitest'
import { change, device, entry, make } from '../../tests/support/devices-in-hand.ts'
import { fakeLogServer } from '../../tests/support/log-in-hand.ts'
import { hall, here, states } from '../../tests/support/photo-hall.ts'
import type { LogOperation } from '../domain/log/entry.ts'

const [ONE, TWO] = [entry(901), entry(902)]
const sharing = (server: { operations: () => ReadonlyMap<string, { operation: LogOperation }> }) =>
  [...server.operations().values()].flatMap(({ operation: { changes, photos } }) =>
    photos || changes['shared'] !== undefined ? [{ changes, photos }] : [],
  )

test('sharing names the photos that were on the page; no other change does, and old ones name none', async () => {
  const server = fakeLogServer()
  const a = device(server)
  await a.book.write(make(1))
  await a.exchange()
  await a.book.write({ ...change(1, { title: 'Other' }), photos: [ONE] })
  await a.book.write({ ...change(1, { shared: true }), photos: [ONE, TWO, ONE] })
  await a.book.write({ ...change(1, { shared: false }), photos: [ONE] })
  await a.book.write(change(1, { shared: true }))
  await a.exchange()
  expect(sharing(server)).toEqual([
    { changes: { shared: true }, photos: [ONE, TWO] },
    { changes: { shared: false }, photos: undefined },
    { changes: { shared: true }, photos: undefined },
  ])
})

test('a sharing that has to be put right keeps what it named, unless it is taken back', async () => {
  for (const [shared, photos] of [
    [true, [ONE, TWO]],
    [false, undefined],
  ] as const) {
    const server = fakeLogServer(({ fields }) => (fields['title'] === 'Bad' ? 'field:/title' : null))
    const a = device(server)
    await a.book.write(make(1))
    await a.exchange()
    await a.book.write({ ...change(1, { title: 'Bad', shared: true }), photos: [ONE] })
    await a.exchange()
    const [stuck] = (await a.now()).entries
    expect(stuck).toMatchObject({ state: 'needs_attention' })
    await a.book.write({ ...change(1, { title: 'Good', shared }), photos: [TWO], seen: stuck!.seen })
    await a.exchange()
    expect(server.entries().get(entry(1))?.fields).toMatchObject({ title: 'Good' })
    expect(sharing(server).map((one) => one.photos)).toEqual([photos])
  }
})

test('a photo whose reply was lost is named by whoever shares its entry here; one without words is not', async () => {
  const { server, photos, device: inHall } = hall()
  const a = inHall()
  await a.book.write(make(1))
  await a.exchange()
  const id = await a.add(1)
  await a.photos.letGo(entry(1), false)
  await a.add(1, '', 2)
  const fine = photos.line.through
  photos.line.through = (answer) => (answer(), { kind: 'no_connection' })
  await a.send()
  photos.line.through = fine
  expect([photos.held.get(id)?.shown, await states(a, 1)]).toEqual([false, ['on_this_device', 'in_hand']])
  await a.book.write(change(1, { shared: true }))
  await a.exchange()
  expect(sharing(server)).toEqual([{ changes: { shared: true }, photos: [id] }])
})

test('a photo added after its entry was shared here waits until the server knows: else agencies would not see it', async () => {
  const { photos, device: inHall } = hall()
  const a = inHall()
  await a.book.write(make(1))
  await a.exchange()
  await a.book.write(change(1, { shared: true }))
  const id = await a.add(1)
  await a.photos.letGo(entry(1), true)
  await a.send()
  expect([photos.asked, await states(a, 1)]).toEqual([[], ['on_this_device']])
  await a.exchange()
  await a.send()
  expect(photos.held.get(id)).toMatchObject({ shown: true })
  expect(await here(a, 1)).toMatchObject([{ state: 'sent' }])
})
