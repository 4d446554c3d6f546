import { expect, test } from 'vitest'
import { IDBFactory } from 'fake-indexeddb'
import { entry, make } from '../../tests/support/devices-in-hand.ts'
import { hall, here, states, waiting } from '../../tests/support/photo-hall.ts'
import { smallPhoto } from '../../tests/support/photos-in-hand.ts'

test('a person removed from the forum, or somebody else’s sign-in, stops it: it stays, and is in their file', async () => {
  for (const kind of ['not_a_member', 'signed_out'] as const) {
    const { photos, device } = hall()
    const a = device()
    await a.book.write(make(1))
    await a.exchange()
    await a.add(1)
    await a.photos.letGo(entry(1), false)
    photos.line.through = () => ({ kind })
    await a.send()
    expect(await states(a, 1)).toEqual(['on_this_device'])
    const file = JSON.parse(await a.book.exportUnsent()) as { photos: object[] }
    expect(file.photos).toMatchObject([
      { words: 'The hall, full.', photo: `data:image/jpeg;base64,${smallPhoto(1).data}` },
    ])
  }
})

test('signing out keeps what waits for its writer alone; the next person neither sees nor sends it', async () => {
  const { server, photos, device } = hall()
  const disk = new IDBFactory()
  const ann = device({ disk })
  await ann.book.write(make(1))
  await ann.exchange()
  await ann.add(1, 'Sent.', 1)
  await ann.photos.letGo(entry(1), false)
  await ann.send()
  await ann.add(1, 'Waits.', 2)
  await ann.photos.letGo(entry(1), false)
  await ann.add(1, '', 3)
  await ann.log.forgetReceived()
  expect(await states(ann, 1)).toEqual(['on_this_device', 'in_hand'])

  const bob = device({ disk, person: 'bob' })
  expect([await here(bob, 1), await waiting(bob)]).toEqual([[], 0])
  expect(await bob.book.exportUnsent()).not.toContain('Waits.')
  await bob.exchange()
  await bob.send()
  expect(photos.held.size).toBe(1)

  const again = device({ disk })
  await again.exchange()
  await again.send()
  expect([...photos.held.values()].map(({ person, words }) => [person, words])).toEqual([
    ['ann', 'Sent.'],
    ['ann', 'Waits.'],
  ])
  expect(server.entries().size).toBe(1)
})

test('received ones stay three days; a server restored from a backup is offered them again', async () => {
  const { server, photos, device } = hall()
  let day = '2026-11-10'
  const a = device({ day: () => day })
  await a.book.write(make(1))
  await a.exchange()
  server.backUp()
  await a.add(1)
  await a.photos.letGo(entry(1), false)
  await a.send()
  photos.held.clear()
  server.restore()
  await a.exchange()
  await a.send()
  expect(photos.held.size).toBe(1)
  day = '2026-11-12'
  await a.send()
  expect(await states(a, 1)).toEqual(['sent'])
  day = '2026-11-13'
  await a.send()
  expect(await here(a, 1)).toEqual([])
  expect(photos.held.size).toBe(1)
})

test('one that a restored server lost goes into a shared entry again only when its writer says so: it may have been hidden since', async () => {
  const { server, photos, device } = hall()
  const a = device()
  await a.book.write({ ...make(1), changes: { ...make(1).changes, shared: true } })
  await a.exchange()
  server.backUp()
  await a.add(1)
  await a.photos.letGo(entry(1), true)
  await a.send()
  expect([...photos.held.values()].map(({ shown }) => shown)).toEqual([true])
  photos.held.clear()
  server.restore()
  await a.exchange()
  await a.send()
  expect(photos.held.size).toBe(0)
  const [one] = await here(a, 1)
  expect(one).toMatchObject({ state: 'needs_attention', trouble: 'shared_meanwhile' })
  await a.photos.again(one!.id, true)
  await a.send()
  expect(await states(a, 1)).toEqual(['sent'])
})

test('of an entry that its writer took back nothing waits; it stays in the file', async () => {
  const { device } = hall()
  const a = device()
  a.deps.server.push = async (_as, _area, operations) => ({
    kind: 'answered',
    value: {
      epoch: 'epoch-1',
      results: operations.map(({ id }) => ({ id, status: 'rejected' as const, problem: 'field:/title' })),
    },
  })
  await a.book.write(make(1))
  await a.add(1)
  await a.photos.letGo(entry(1), false)
  await a.exchange()
  expect(await waiting(a)).toBe(1)
  await a.book.write({ ...make(1), changes: { deleted: true } })
  expect(await waiting(a)).toBe(0)
  expect(await a.book.exportUnsent()).toContain('The hall, full.')
})
