import { IDBKeyRange } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { change, closing, entry, make } from '../../tests/support/devices-in-hand.ts'
import { hall, here, states, stuck, waiting } from '../../tests/support/photo-hall.ts'
import { smallPhoto } from '../../tests/support/photos-in-hand.ts'
import { keptPhoto } from '../domain/log/photo.ts'
import { logDatabase } from '../storage/log/schema.ts'

/** Ann's device and Bob's, with an entry that both have and only the forum sees. */
async function twoDevices() {
  const { photos, device } = hall()
  const [ann, bob] = [device(), device({ person: 'bob' })]
  await ann.book.write(make(1))
  await ann.exchange()
  await bob.exchange()
  const does = async (who: typeof ann, shared: boolean) => {
    await who.book.write(change(1, { shared }))
    await who.exchange()
  }
  return { photos, ann, bob, does }
}
const asked = { state: 'needs_attention', trouble: 'shared_meanwhile', data: smallPhoto(1).data } as const

test('a photo for the forum alone does not go where somebody shared the entry meanwhile: its writer is asked', async () => {
  const { photos, ann, bob, does } = await twoDevices()
  const id = await ann.add(1)
  await ann.photos.letGo(entry(1), false)
  await does(bob, true)
  await ann.send()
  expect(await here(ann, 1)).toMatchObject([asked])
  expect([photos.held.size, await waiting(ann), await stuck(ann)]).toEqual([0, 1, [entry(1)]])

  // Neither time nor another photo of the entry decides for them.
  await ann.exchange()
  await ann.add(1, 'For everybody.', 2)
  await ann.photos.letGo(entry(1), true)
  await ann.time.pass(60 * 60_000)
  await ann.send()
  expect(await here(ann, 1)).toMatchObject([asked, { state: 'sent' }])
  expect(photos.held.has(id)).toBe(false)

  await ann.photos.again(id, true)
  await ann.send()
  await ann.send()
  expect(await states(ann, 1)).toEqual(['sent', 'sent'])
  expect(photos.asked.filter((one) => one.startsWith(`put ${id}`))).toHaveLength(2)
  expect(await waiting(ann)).toBe(0)
})

test('one kept before devices wrote down what its writer knew counts as not knowing', async () => {
  const { photos, ann, bob, does } = await twoDevices()
  const id = await ann.add(1)
  await ann.photos.letGo(entry(1), true)
  const disk = logDatabase({ indexedDB: ann.disk, IDBKeyRange })
  closing(disk)
  await disk.change(['photos'], async ({ photos: kept }) => {
    const { knewShared, ...old } = keptPhoto.parse(await kept.get(id))
    expect(knewShared).toBe(true)
    await kept.put(old)
  })
  await does(bob, true)
  await ann.send()
  expect(await here(ann, 1)).toMatchObject([asked])
  expect(photos.held.size).toBe(0)
})

test('whoever shares the entry on this device knew of its photos here; who makes it private takes that back', async () => {
  const { photos, ann, bob, does } = await twoDevices()
  await ann.add(1)
  await ann.photos.letGo(entry(1), false)
  await does(ann, true)
  await ann.send()
  expect(await states(ann, 1)).toEqual(['sent'])

  await ann.add(1, 'Not for everybody.', 2)
  await ann.photos.letGo(entry(1), true)
  await does(ann, false)
  await bob.exchange()
  await does(bob, true)
  await ann.send()
  expect(await states(ann, 1)).toEqual(['sent', 'needs_attention'])
  expect(photos.held.size).toBe(1)
})

test('made private here, the entry is so on the server first; then the photo goes without a question', async () => {
  const { photos, ann, bob, does } = await twoDevices()
  const id = await ann.add(1)
  await ann.photos.letGo(entry(1), false)
  await does(bob, true)
  await ann.exchange()
  await ann.book.write(change(1, { shared: false }))
  await ann.send()
  expect(await states(ann, 1)).toEqual(['on_this_device'])
  expect(photos.asked).toEqual([])
  await ann.exchange()
  await ann.send()
  expect(await states(ann, 1)).toEqual(['sent'])
  expect([...photos.held.keys()]).toEqual([id])
})

test('of an entry that was deleted meanwhile nobody is asked; it is here when the entry comes back', async () => {
  const { ann, bob, does } = await twoDevices()
  await ann.add(1)
  await ann.photos.letGo(entry(1), false)
  await does(bob, true)
  await bob.book.write(change(1, { deleted: true }))
  await bob.exchange()
  await ann.exchange()
  await ann.send()
  expect([await waiting(ann), await states(ann, 1)]).toEqual([0, ['needs_attention']])
  expect(await ann.book.exportUnsent()).toContain('The hall, full.')
  await bob.book.write(change(1, { deleted: false }))
  await bob.exchange()
  await ann.exchange()
  expect([await waiting(ann), await stuck(ann)]).toEqual([1, [entry(1)]])
})
