import { IDBFactory } from 'fake-indexeddb'
import { expect, it } from 'vitest'
import { change, device, entry, make } from '../../../tests/support/devices-in-hand.ts'
import { fakeLogServer } from '../../../tests/support/log-in-hand.ts'
import type { PhotoHere } from '../../domain/ports-forum.ts'
import type { OpenBook } from './open-log.ts'

const PHOTO = { type: 'image/jpeg', data: '/9j/2Q==', sha256: 'x' } as const
const photosOf = (book: OpenBook, of: string) =>
  new Promise<PhotoHere[]>((resolve) => {
    const stop = book.photos.watch(of, (photos) => {
      resolve(photos)
      setTimeout(() => stop())
    })
  })
const words = async (book: OpenBook, of: string) => (await photosOf(book, of)).map((one) => one.words)

it('two tabs that save something new under one id at once make two entries, and neither is shared by the other', async () => {
  const disk = new IDBFactory()
  const server = fakeLogServer()
  const [one, two] = [device(server, { disk }), device(server, { disk })]
  const ids = await Promise.all([
    one.book.writeNew(change(1, { title: 'One', date: '2026-11-01' }), []),
    two.book.writeNew(change(1, { title: 'Two', date: '2026-11-01', shared: true }), []),
  ])
  expect(new Set(ids).size).toBe(2)
  expect(ids).toContain(entry(1))
  const made = (await one.now()).entries.map(({ id, fields }) => [id, fields['title'], fields['shared'] === true])
  expect(new Set(made)).toEqual(
    new Set([
      [ids[0], 'One', false],
      [ids[1], 'Two', true],
    ]),
  )
  await one.exchange()
  expect(server.entries().size).toBe(2)
})

it.each(['received', 'waiting', 'deleted'])('an id that is an entry’s already (%s) is not taken', async (state) => {
  const a = device(fakeLogServer())
  await a.book.write(make(1))
  if (state !== 'waiting') await a.exchange()
  if (state === 'deleted') await a.book.write(change(1, { deleted: true }))
  expect(await a.book.isKnown(entry(1))).toBe(true)
  expect(await a.book.isKnown(entry(2))).toBe(false)
  const id = await a.book.writeNew(change(1, { title: 'Another', date: '2026-11-02' }), [])
  expect(id).not.toBe(entry(1))
  const titles = (await a.now()).entries.map(({ fields }) => fields['title'])
  expect(titles).toContain('Another')
  expect(titles.includes('T1')).toBe(state !== 'deleted')
})

it('with a new id go the photos its own tab took and nobody let go; those of the other entry stay there', async () => {
  const { book } = device(fakeLogServer())
  const theirs = await book.photos.keep(entry(1), PHOTO)
  await book.photos.describe(theirs, 'Theirs')
  await book.writeNew(make(1), [theirs])
  await book.photos.letGo(entry(1), false)
  const mine = await book.photos.keep(entry(1), PHOTO)
  await book.photos.describe(mine, 'Mine')
  const silent = await book.photos.keep(entry(1), PHOTO)
  await book.photos.describe(silent, 'Waits for its own words')
  const id = await book.writeNew(change(1, { title: 'Mine', date: '2026-11-02' }), [theirs, mine])
  expect(await words(book, entry(1))).toEqual(['Theirs', 'Waits for its own words'])
  expect(await words(book, id)).toEqual(['Mine'])
})

it('a form thrown away in one tab takes no photo of the entry it has become in another', async () => {
  const { book } = device(fakeLogServer())
  await book.photos.keep(entry(1), PHOTO)
  await book.photos.keep(entry(2), PHOTO)
  await book.writeNew(make(1), [])
  for (const n of [1, 2]) await book.photos.drop(entry(n))
  expect(await photosOf(book, entry(1))).toHaveLength(1)
  expect(await photosOf(book, entry(2))).toEqual([])
})
