import { expect, test } from 'vitest'
import { entry, make } from '../../tests/support/devices-in-hand.ts'
import { hall, here, states, waiting } from '../../tests/support/photo-hall.ts'
import { smallPhoto } from '../../tests/support/photos-in-hand.ts'
import type { PutPhotoReply } from '../domain/log/shared.ts'
import type { LogOutcome } from '../domain/ports-log.ts'

test('a photo goes after its entry, with a receipt of its own, and not before it was let go', async () => {
  const { photos, device } = hall()
  const a = device()
  await a.book.write(make(1))
  await a.add(1)
  await a.send()
  expect(photos.asked).toEqual([])
  expect(await states(a, 1)).toEqual(['in_hand'])

  expect(await a.photos.letGo(entry(1), false)).toBe(0)
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
  expect(await a.photos.letGo(entry(1), false)).toBe(1)
  await a.exchange()
  await a.send()
  expect(server.entries().size).toBe(1)
  expect(photos.asked).toEqual([])
  expect(await states(a, 1)).toEqual(['in_hand'])
})

type PutOutcome = LogOutcome<PutPhotoReply>
const whose = { photo: 'x', entry: 'x', type: 'image/jpeg', size: 1, sha256: 'x', words: '' } as const
const receipt = { ...whose, removed: false, shown: false }
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
  await a.photos.letGo(entry(1), false)
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
  await a.photos.letGo(entry(1), false)
  await a.send()
  const all = await here(a, 1)
  expect(all.map(({ state }) => state).sort()).toEqual(['needs_attention', 'sent', 'sent', 'sent', 'sent'])
  expect(all.find(({ state }) => state === 'needs_attention')).toMatchObject({ trouble: 'too_many' })
  expect(await waiting(a)).toBe(1)

  await a.photos.remove(entry(1), all.find(({ state }) => state === 'sent')!.id)
  await a.send()
  await a.photos.again(all.find(({ trouble }) => trouble === 'too_many')!.id, false)
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
  await a.photos.letGo(entry(1), false)
  await a.photos.remove(entry(1), never)
  await a.send()
  expect([photos.asked, await here(a, 1)]).toEqual([[], []])

  const sent = await a.add(1)
  await a.photos.letGo(entry(1), false)
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
  await a.photos.letGo(entry(1), false)
  photos.line.through = () => ({ kind: 'no_connection' })
  await a.send()
  await a.photos.remove(entry(1), unclear)
  photos.line.through = fine
  await a.send()
  expect((await here(a, 1)).find(({ id }) => id === unclear)).toMatchObject({ state: 'removed' })
  expect(photos.held.has(unclear)).toBe(false)
})
