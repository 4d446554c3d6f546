import { afterEach, expect, test } from 'vitest'
import { IDBFactory } from 'fake-indexeddb'
import { countingIds, fakeLogServer, logDevice, type LogDevice } from '../../tests/support/log-in-hand.ts'
import { fakePhotoServer, smallPhoto } from '../../tests/support/photos-in-hand.ts'
import type { PutPhotoReply } from '../domain/log/shared.ts'
import type { LogOutcome } from '../domain/ports-log.ts'
import type { PhotoHere } from '../domain/ports-forum.ts'
import { createPhotoExchange } from './photo-exchange.ts'

const open: { close(): void }[] = []
let people = 0
afterEach(() => open.splice(0).forEach((one) => one.close()))

const entry = (n: number) => `00000000-0000-4000-8000-e${String(n).padStart(11, '0')}`
const make = (n: number) => ({
  entry: entry(n),
  kind: 'activity' as const,
  changes: { title: `T${n}`, date: '2026-11-01' },
})

/** One server of text and photos, and devices at it. */
function hall() {
  const server = fakeLogServer()
  const photos = fakePhotoServer(() => server.entries())
  const device = (rest: Parameters<typeof logDevice>[1] = {}) => {
    const made: LogDevice = logDevice(server, { ids: countingIds((people += 1)), ...rest })
    const sending = createPhotoExchange({ ...made.deps, store: made.book.photoSending, server: photos.server })
    open.push(made, { close: () => void sending.stop() })
    const add = async (n: number, words = 'The hall, full.', at = n) => {
      await made.book.photos.keep(entry(n), smallPhoto(at))
      const [photo] = (await here(made, n)).slice(-1)
      await made.book.photos.describe(photo!.id, words)
      return photo!.id
    }
    return { ...made, photos: made.book.photos, send: () => sending.exchange('tap'), add }
  }
  return { server, photos, device }
}

/** What a page would be told of the photos of one entry. */
function here(device: Pick<LogDevice, 'book'>, n: number): Promise<PhotoHere[]> {
  return new Promise((resolve) => {
    const stop = device.book.photos.watch(entry(n), (photos) => {
      resolve(photos)
      queueMicrotask(() => stop())
    })
  })
}
const states = async (device: Pick<LogDevice, 'book'>, n: number) => (await here(device, n)).map(({ state }) => state)

/** How many photos wait, as the device counts them. */
function waiting(device: Pick<LogDevice, 'book'>): Promise<number> {
  return new Promise((resolve) => {
    const stop = device.book.photos.watchWaiting((count) => {
      resolve(count)
      queueMicrotask(() => stop())
    })
  })
}

test('a photo goes after its entry, with a receipt of its own, and not before it was let go', async () => {
  const { photos, device } = hall()
  const a = device()
  await a.book.write(make(1))
  await a.add(1)
  await a.send()
  expect(photos.asked).toEqual([])
  expect(await states(a, 1)).toEqual(['in_hand'])

  expect(await a.photos.letGo(entry(1))).toBe(0)
  await a.send()
  // The entry is not there yet.
  expect(photos.asked).toEqual([])
  expect(await states(a, 1)).toEqual(['on_this_device'])
  expect(await waiting(a)).toBe(1)

  await a.exchange()
  await a.send()
  expect(await states(a, 1)).toEqual(['sent'])
  expect(await waiting(a)).toBe(0)
  expect([...photos.held.values()]).toMatchObject([{ words: 'The hall, full.', sha256: smallPhoto(1).sha256 }])
})

test('without words it is not let go; text never waits for it', async () => {
  const { server, photos, device } = hall()
  const a = device()
  await a.book.write(make(1))
  await a.add(1, '  ')
  expect(await a.photos.letGo(entry(1))).toBe(1)
  await a.exchange()
  await a.send()
  expect(server.entries().size).toBe(1)
  expect(photos.asked).toEqual([])
  expect(await states(a, 1)).toEqual(['in_hand'])
})

type PutOutcome = LogOutcome<PutPhotoReply>
const receipt = { photo: 'x', entry: 'x', type: 'image/jpeg', size: 1, sha256: 'x', words: '', removed: false } as const
const lost: Record<string, (real: PutOutcome) => PutOutcome> = {
  'the connection is gone': () => ({ kind: 'no_connection' }),
  'the reply is lost': () => ({ kind: 'unavailable' }),
  'somebody else answers': () => ({ kind: 'answered', value: { status: 'received', receipt } }),
  'the receipt is of other bytes': (real) =>
    real.kind === 'answered' && real.value.status !== 'refused'
      ? { kind: 'answered', value: { ...real.value, receipt: { ...real.value.receipt, sha256: 'other' } } }
      : real,
}
test.each(Object.entries(lost))('it is kept until its own receipt: %s', async (_, weather) => {
  const { photos, device } = hall()
  const a = device()
  await a.book.write(make(1))
  await a.exchange()
  const id = await a.add(1)
  await a.photos.letGo(entry(1))
  const fine = photos.line.through
  photos.line.through = (answer) => weather(answer() as PutOutcome) as ReturnType<typeof answer>
  await a.send()
  expect(await here(a, 1)).toMatchObject([{ id, state: 'on_this_device', data: smallPhoto(1).data }])
  expect(await waiting(a)).toBe(1)

  photos.line.through = fine
  await a.time.pass(10 * 60_000)
  await expect.poll(() => states(a, 1)).toEqual(['sent'])
  expect(photos.held.size).toBe(1)
})

test('a fifth photo needs a person: it stays here, and goes when another was removed', async () => {
  const { photos, device } = hall()
  const a = device()
  await a.book.write(make(1))
  await a.exchange()
  for (let n = 0; n < 5; n += 1) await a.add(1, 'One more.', n)
  await a.photos.letGo(entry(1))
  await a.send()
  const all = await here(a, 1)
  expect(all.map(({ state }) => state).sort()).toEqual(['needs_attention', 'sent', 'sent', 'sent', 'sent'])
  expect(all.find(({ state }) => state === 'needs_attention')).toMatchObject({ trouble: 'too_many' })
  expect(await waiting(a)).toBe(1)

  await a.photos.remove(entry(1), all.find(({ state }) => state === 'sent')!.id)
  await a.send()
  await a.photos.letGo(entry(1))
  await a.send()
  expect((await states(a, 1)).filter((state) => state === 'sent')).toHaveLength(4)
  expect([...photos.held.values()].filter(({ removed }) => !removed)).toHaveLength(4)
})

test('removing: at once here, later there; one that never went leaves no trace', async () => {
  const { photos, device } = hall()
  const a = device()
  await a.book.write(make(1))
  await a.exchange()
  const never = await a.add(1)
  await a.photos.letGo(entry(1))
  await a.photos.remove(entry(1), never)
  await a.send()
  expect([photos.asked, await here(a, 1)]).toEqual([[], []])

  const sent = await a.add(1)
  await a.photos.letGo(entry(1))
  await a.send()
  const fine = photos.line.through
  photos.line.through = () => ({ kind: 'no_connection' })
  await a.photos.remove(entry(1), sent)
  await a.send()
  expect(await here(a, 1)).toMatchObject([{ state: 'removing', data: '', words: '' }])
  photos.line.through = fine
  await a.send()
  expect(await states(a, 1)).toEqual(['removed'])
  expect(photos.held.get(sent)?.removed).toBe(true)

  // Removed while its first try had no answer, and it never arrived: the server's list tells.
  const unclear = await a.add(1, 'Unclear.', 7)
  await a.photos.letGo(entry(1))
  photos.line.through = () => ({ kind: 'no_connection' })
  await a.send()
  await a.photos.remove(entry(1), unclear)
  photos.line.through = fine
  await a.send()
  expect((await here(a, 1)).find(({ id }) => id === unclear)).toMatchObject({ state: 'removed' })
  expect(photos.held.has(unclear)).toBe(false)
})

test('a person removed from the forum, or somebody else’s sign-in, stops it: it stays, and is in their file', async () => {
  for (const kind of ['not_a_member', 'signed_out'] as const) {
    const { photos, device } = hall()
    const a = device()
    await a.book.write(make(1))
    await a.exchange()
    await a.add(1)
    await a.photos.letGo(entry(1))
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
  await ann.photos.letGo(entry(1))
  await ann.send()
  await ann.add(1, 'Waits.', 2)
  await ann.photos.letGo(entry(1))
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
  await a.photos.letGo(entry(1))
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
  await a.photos.letGo(entry(1))
  await a.exchange()
  expect(await waiting(a)).toBe(1)
  await a.book.write({ ...make(1), changes: { deleted: true } })
  expect(await waiting(a)).toBe(0)
  expect(await a.book.exportUnsent()).toContain('The hall, full.')
})
