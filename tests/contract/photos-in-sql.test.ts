import { randomUUID } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import type * as z from 'zod/mini'
import { photosReply, putPhotoReply } from '../../src/domain/log/shared.ts'
import type { LogOutcome, PhotoServer } from '../../src/domain/ports-log.ts'
import type { PhotoHere } from '../../src/domain/ports-forum.ts'
import { createPhotoExchange } from '../../src/sync/photo-exchange.ts'
import { forumArea, operation, push, write } from '../../supabase/tests/forum-log.ts'
import { fakeLogServer, logDevice } from '../support/log-in-hand.ts'
import { smallPhoto } from '../support/photos-in-hand.ts'
import { rpc, type Caller } from '../support/real-lane/lane.ts'

const open: { close(): void }[] = []
afterEach(() => open.splice(0).forEach((one) => one.close()))

/** A device with the real storage and the real sending of photos, at the real functions. */
function deviceAt(area: string, caller: () => Caller) {
  const device = logDevice(fakeLogServer(), { ids: randomUUID })
  const ask = async <T>(name: string, args: object, shape: z.ZodMiniType<T>): Promise<LogOutcome<T>> => {
    const reply = await rpc<unknown>(name, { area, ...args }, caller())
    return reply === null ? { kind: 'not_a_member' } : { kind: 'answered', value: shape.parse(reply) }
  }
  const line = { loses: false }
  const server: PhotoServer = {
    async put(_person, _area, { id, entry, data, words, knewShared = false }) {
      const args = { entry, photo: id, data, words, shared: knewShared }
      const outcome = await ask('put_photo', args, putPhotoReply)
      return line.loses ? { kind: 'no_connection' } : outcome
    },
    remove: (_person, _area, id) => ask('remove_photo', { photo: id }, putPhotoReply),
    of: (_person, _area, entry) => ask('log_photos', { entry }, photosReply),
  }
  const sending = createPhotoExchange({ ...device.deps, store: device.book.photoSending, server })
  open.push(device, { close: () => void sending.stop() })
  const { photos } = device.book
  const here = (entry: string) =>
    new Promise<PhotoHere[]>((resolve) => {
      const stop = photos.watch(entry, (now) => {
        resolve(now)
        queueMicrotask(() => stop())
      })
    })
  const add = async (entry: string, n: number, shared = true) => {
    await photos.keep(entry, smallPhoto(n))
    const { id } = (await here(entry)).at(-1)!
    await photos.describe(id, `Picture ${n}`)
    await photos.letGo(entry, shared)
    return id
  }
  return { photos, add, here, line, send: () => sending.exchange('tap') }
}

test('what the phone calls sent, the database has: once, whole, and with its words', async () => {
  const { area, forum } = await forumArea()
  const entry = await write(area, forum, 'activity', { date: '2025-03-10', shared: false })
  const device = deviceAt(area, () => forum)
  const id = await device.add(entry, 1)
  device.line.loses = true
  await device.send()
  expect(await device.here(entry)).toMatchObject([{ id, state: 'on_this_device', data: smallPhoto(1).data }])
  device.line.loses = false
  await device.send()
  expect(await device.here(entry)).toMatchObject([{ id, state: 'sent' }])
  const back = await rpc<{ data: string; sha256: string; words: string }>('get_photo', { area, photo: id }, forum)
  expect(back).toMatchObject({ data: smallPhoto(1).data, sha256: smallPhoto(1).sha256, words: 'Picture 1' })
  expect(photosReply.parse(await rpc('log_photos', { area, entry }, forum))).toHaveLength(1)
})

test('without its entry it waits; a fifth needs a person; a removed one is gone on both sides', async () => {
  const { area, forum } = await forumArea()
  const entry = await write(area, forum, 'activity', { date: '2025-03-10' })
  const device = deviceAt(area, () => forum)
  const early = randomUUID()
  await device.add(early, 0)
  await device.send()
  expect(await device.here(early)).toMatchObject([{ state: 'on_this_device' }])

  const ids: string[] = []
  for (let n = 1; n <= 5; n += 1) {
    ids.push(await device.add(entry, n))
    await device.send()
  }
  expect((await device.here(entry)).map(({ state, trouble }) => trouble ?? state)).toEqual([
    ...Array.from({ length: 4 }, () => 'sent'),
    'too_many',
  ])
  await device.photos.remove(entry, ids[0]!)
  await device.send()
  await device.photos.again(ids[4]!, true)
  await device.send()
  const there = photosReply.parse(await rpc('log_photos', { area, entry }, forum)).map(({ photo }) => photo)
  expect(new Set(there)).toEqual(new Set(ids.slice(1)))
})

test('whoever is no forum member sends nothing: the photo stays on the device', async () => {
  const { area, forum, la } = await forumArea()
  const entry = await write(area, forum, 'activity', { date: '2025-03-10', shared: true })
  let caller: Caller = la
  const device = deviceAt(area, () => caller)
  await device.add(entry, 1)
  await device.send()
  expect(await device.here(entry)).toMatchObject([{ state: 'on_this_device', data: smallPhoto(1).data }])
  expect(await rpc('log_photos', { area, entry }, forum)).toEqual([])
  caller = forum
  await device.send()
  expect(await device.here(entry)).toMatchObject([{ state: 'sent' }])
})

test('let go for the forum alone and shared by somebody else: the database keeps nothing until its writer says so', async () => {
  const { area, forum, la } = await forumArea()
  const entry = await write(area, forum, 'activity', { date: '2025-03-10', shared: false })
  const device = deviceAt(area, () => forum)
  const id = await device.add(entry, 1, false)
  await push(area, forum, operation('activity', entry, { shared: true }, { baseRevision: 1 }))
  await device.send()
  expect(await device.here(entry)).toMatchObject([
    { state: 'needs_attention', trouble: 'shared_meanwhile', data: smallPhoto(1).data },
  ])
  expect(await rpc('log_photos', { area, entry }, la)).toEqual([])
  await device.photos.again(id, true)
  await device.send()
  expect(await device.here(entry)).toMatchObject([{ state: 'sent' }])
  expect(photosReply.parse(await rpc('log_photos', { area, entry }, la))).toMatchObject([{ photo: id }])
})
