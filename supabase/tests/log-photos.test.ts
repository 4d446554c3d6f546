import { createHash, randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { photosReply, putPhotoReply } from '../../src/domain/log/shared.ts'
import { rows, rpc, signIn, type Caller } from '../../tests/support/real-lane/lane.ts'
import { forumArea, operation, push, write } from './forum-log.ts'

const jpeg = (...inside: Buffer[]) =>
  Buffer.concat([Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), ...inside, Buffer.from('ffd9', 'hex')])
/** Parts of a JPEG as they stand in a file: FF, which part, its length, what is in it. */
const jpegOf = (...parts: [sort: number, inside: string][]) =>
  Buffer.concat([
    Buffer.from('ffd8', 'hex'),
    ...parts.map(([sort, inside]) => {
      const head = Buffer.from([0xff, sort, 0, 0])
      head.writeUInt16BE(inside.length + 2, 2)
      return Buffer.concat([head, Buffer.from(inside, 'latin1')])
    }),
    Buffer.from('ffd9', 'hex'),
  ])
function webp(...chunks: [name: string, data: Buffer][]): Buffer {
  const body = chunks.map(([name, data]) => {
    const head = Buffer.alloc(8)
    head.write(name, 'latin1')
    head.writeUInt32LE(data.length, 4)
    return Buffer.concat([head, data, Buffer.alloc(data.length % 2)])
  })
  const all = Buffer.concat([Buffer.from('WEBP'), ...body])
  const head = Buffer.alloc(8)
  head.write('RIFF', 'latin1')
  head.writeUInt32LE(all.length, 4)
  return Buffer.concat([head, all])
}
const put = async (
  area: string,
  caller: Caller,
  entry: string,
  photo: string,
  bytes: Buffer,
  words = '',
  shared = true,
) =>
  z
    .nullable(putPhotoReply)
    .parse(await rpc('put_photo', { area, entry, photo, data: bytes.toString('base64'), words, shared }, caller))

test('a photo gets a receipt of its own, once, and comes back as it was', async () => {
  const { area, forum, la } = await forumArea()
  const entry = await write(area, forum, 'activity', { date: '2025-03-10' })
  for (const bytes of [jpeg(Buffer.alloc(5000, 7)), webp(['VP8 ', Buffer.alloc(301, 1)])]) {
    const photo = randomUUID()
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const first = await put(area, forum, entry, photo, bytes, 'The hall, full.')
    expect(first).toMatchObject({
      status: 'received',
      receipt: { sha256, size: bytes.length, words: 'The hall, full.' },
    })
    expect(await put(area, forum, entry, photo, bytes)).toEqual({ ...first, status: 'already_received' })
    expect(await put(area, forum, entry, photo, jpeg(Buffer.from('other')))).toEqual({
      status: 'refused',
      problem: 'conflict',
    })
    const back = await rpc<{ data: string; type: string }>('get_photo', { area, photo }, la)
    expect(Buffer.from(back.data, 'base64').equals(bytes)).toBe(true)
  }
  expect(photosReply.parse(await rpc('log_photos', { area, entry }, la))).toMatchObject([
    { type: 'image/jpeg' },
    { type: 'image/webp' },
  ])
})

test.each([
  ['a text', Buffer.from('hello'), 'not_a_photo'],
  ['nothing', Buffer.alloc(0), 'not_a_photo'],
  ['a PNG', Buffer.from('89504e470d0a1a0a', 'hex'), 'not_a_photo'],
  ['half a JPEG', jpeg().subarray(0, 12), 'not_a_photo'],
  [
    'a JPEG that says where it was taken',
    jpeg(Buffer.from('ffe1', 'hex'), Buffer.from('Exif\0\0MM')),
    'carries_details',
  ],
  [
    'a JPEG with a comment before the picture',
    jpegOf([0xe0, 'JFIF'], [0xfe, '53.39,-3.03 Anna'], [0xda, 'picture']),
    'carries_details',
  ],
  [
    'a JPEG with a comment after the picture',
    jpegOf([0xe0, 'JFIF'], [0xda, 'picture'], [0xfe, '53.39,-3.03 Anna']),
    'carries_details',
  ],
  [
    'a JPEG with a comment after filling',
    Buffer.concat([Buffer.from('ffd8ffff', 'hex'), jpegOf([0xfe, 'Anna']).subarray(2)]),
    'carries_details',
  ],
  ['a JPEG with an editor’s notes', jpeg(Buffer.from('http://ns.adobe.com/xap/1.0/\0')), 'carries_details'],
  [
    'a WebP that says where it was taken',
    webp(['VP8X', Buffer.alloc(11)], ['EXIF', Buffer.from('MM\0*')]),
    'carries_details',
  ],
  ['a WebP with an editor’s notes', webp(['VP8 ', Buffer.alloc(3)], ['XMP ', Buffer.from('<x>')]), 'carries_details'],
  ['a megabyte and one byte', jpeg(Buffer.alloc(1_048_576 - 21)), 'too_large'],
  ['40 MB', Buffer.alloc(3_000_000), 'too_large'],
])('%s is refused', async (_, bytes, problem) => {
  const { area, forum } = await forumArea()
  const entry = await write(area, forum, 'activity', { date: '2025-03-10' })
  expect(await put(area, forum, entry, randomUUID(), bytes)).toEqual({ status: 'refused', problem })
})

test('a JPEG in whose parts the sign of a comment stands by chance is none that has one', async () => {
  const { area, forum } = await forumArea()
  const entry = await write(area, forum, 'activity', { date: '2025-03-10' })
  const bytes = jpegOf([0xe0, 'JFIF'], [0xe2, 'ICC\xff\xfe\0\x04'], [0xdb, '\xff\xfe'], [0xda, 'picture\xff\0\xff\xd0'])
  expect(await put(area, forum, entry, randomUUID(), bytes)).toMatchObject({ status: 'received' })
})

test('what is no base64, a fifth photo, and one whose entry has not come yet are refused with a word', async () => {
  const { area, forum } = await forumArea()
  const entry = await write(area, forum, 'activity', { date: '2025-03-10' })
  expect(await rpc('put_photo', { area, entry, photo: randomUUID(), data: '%%%' }, forum)).toEqual({
    status: 'refused',
    problem: 'malformed',
  })
  expect(await put(area, forum, randomUUID(), randomUUID(), jpeg())).toEqual({
    status: 'refused',
    problem: 'unknown_entry',
  })
  for (let n = 0; n < 4; n++)
    expect((await put(area, forum, entry, randomUUID(), jpeg(Buffer.from([n]))))!.status).toBe('received')
  expect(await put(area, forum, entry, randomUUID(), jpeg())).toEqual({ status: 'refused', problem: 'too_many' })
})

test('who sees the entry sees the photo, and nobody else', async () => {
  const { area, forum, la } = await forumArea()
  const next = await forumArea()
  const entry = await write(area, forum, 'activity', { date: '2025-03-10', shared: false })
  const photo = randomUUID()
  await put(area, forum, entry, photo, jpeg())
  const sees = async (caller: Caller) => (await rpc('get_photo', { area, photo }, caller)) !== null
  expect([await sees(forum), await sees(la), await sees(next.forum)]).toEqual([true, false, false])
  await push(area, forum, operation('activity', entry, { shared: true }, { baseRevision: 1, photos: [photo] }))
  expect([await sees(forum), await sees(la), await sees(next.forum)]).toEqual([true, true, false])
  for (const caller of [la, next.forum]) {
    expect(await put(area, caller, entry, randomUUID(), jpeg())).toBeNull()
    expect(await rpc('remove_photo', { area, photo }, caller)).toBeNull()
  }
  await push(area, forum, operation('activity', entry, { deleted: true }, { baseRevision: 2 }))
  expect([await sees(forum), await sees(la)]).toEqual([false, false])
})

test('a photo taken away is gone, and a late repeat does not bring it back', async () => {
  const { area, forum, la } = await forumArea()
  const entry = await write(area, forum, 'activity', { date: '2025-03-10' })
  const photo = randomUUID()
  await put(area, forum, entry, photo, jpeg())
  expect(await rpc('remove_photo', { area, photo }, forum)).toMatchObject({
    status: 'removed',
    receipt: { removed: true },
  })
  expect(await put(area, forum, entry, photo, jpeg())).toMatchObject({
    status: 'already_received',
    receipt: { removed: true },
  })
  expect(await rpc('get_photo', { area, photo }, la)).toBeNull()
  expect(await rpc('log_photos', { area, entry }, la)).toEqual([])
})

describe('a photo let go for the forum alone, in an entry that somebody shared meanwhile', () => {
  const sharedByAnother = async () => {
    const { area, forum, la } = await forumArea()
    const other = await signIn({ area, role: 'forum', agency: 'pcpw' })
    const entry = await write(area, forum, 'communication', { shared: null })
    const change = (changes: Record<string, unknown>, baseRevision: number) =>
      push(area, other, operation('communication', entry, changes, { baseRevision }))
    const share = () => change({ shared: true }, 1)
    const seen = async () => photosReply.parse((await rpc('log_photos', { area, entry }, la)) ?? [])
    return { area, forum, la, entry, share, change, seen }
  }
  const REFUSED = { status: 'refused', problem: 'shared_meanwhile' }

  test.each([
    ['that its writer did not know', { shared: false }],
    ['nothing of it, as a page kept from before', {}],
    ['null', { shared: null }],
  ])('a request that says %s leaves nothing', async (_, said) => {
    const { area, forum, la, entry, share, seen } = await sharedByAnother()
    const photo = randomUUID()
    await share()
    const args = { area, entry, photo, data: jpeg().toString('base64'), words: 'Kingfisher', ...said }
    expect(await rpc('put_photo', args, forum)).toEqual(REFUSED)
    expect([await seen(), await rpc('get_photo', { area, photo }, la)]).toEqual([[], null])
    expect(await rows('select 1 from private.log_photo where id = $1', [photo])).toEqual([])
    // A person has decided.
    expect(await put(area, forum, entry, photo, jpeg(), 'Kingfisher', true)).toMatchObject({ status: 'received' })
    expect(await seen()).toMatchObject([{ photo, words: 'Kingfisher' }])
  })

  test('deleting the entry and bringing it back is no way round', async () => {
    const { area, forum, entry, share, change, seen } = await sharedByAnother()
    await share()
    await change({ deleted: true }, 2)
    expect(await put(area, forum, entry, randomUUID(), jpeg(), '', false)).toEqual(REFUSED)
    await change({ deleted: false }, 3)
    expect(await seen()).toEqual([])
  })

  test('one that had arrived is received whatever is said; made private again, the entry takes it', async () => {
    const { area, forum, entry, share, change, seen } = await sharedByAnother()
    const [before, after] = [randomUUID(), randomUUID()]
    expect(await put(area, forum, entry, before, jpeg(), '', false)).toMatchObject({ status: 'received' })
    await share()
    expect(await put(area, forum, entry, before, jpeg(), '', false)).toMatchObject({ status: 'already_received' })
    const bytes = jpeg(Buffer.from('after'))
    expect(await put(area, forum, entry, after, bytes, '', false)).toEqual(REFUSED)
    await change({ shared: false }, 2)
    expect(await put(area, forum, entry, after, bytes, '', false)).toMatchObject({ status: 'received' })
    expect(await seen()).toEqual([])
  })

  test('there is no door that does not ask', async () => {
    const doors = await rows(
      `select p.oid::regprocedure::text as name from pg_proc p where p.proname = 'put_photo' order by 1`,
    )
    const args = 'put_photo(text,uuid,uuid,text,text,boolean)'
    expect(doors.map(({ name }) => name)).toEqual([`private.${args}`, args])
  })
})
