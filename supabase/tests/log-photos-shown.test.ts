import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { photosReply, putPhotoReply } from '../../src/domain/log/shared.ts'
import { api, rows, rpc, signIn, type Caller } from '../../tests/support/real-lane/lane.ts'
import { forumArea, operation, push, write } from './forum-log.ts'

const SECRET = 'Kingfisher'
const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex').toString('base64')

/** An entry of the forum alone with photos that Ann put there, and somebody else of the forum who may share it. */
async function withPhotos(fields: Record<string, unknown> = { shared: false }) {
  const { area, forum: ann, la, health, lead } = await forumArea()
  const bob = await signIn({ area, role: 'forum', agency: 'pcpw' })
  const entry = await write(area, ann, 'communication', fields)
  const put = async (shared = false, into = entry) => {
    const photo = randomUUID()
    const args = { area, entry: into, photo, data: JPEG, words: SECRET, shared }
    return { photo, args, reply: putPhotoReply.parse(await rpc('put_photo', args, ann)) }
  }
  const change = (
    changes: Record<string, unknown>,
    baseRevision: number,
    more: Partial<Parameters<typeof operation>[3]> = {},
  ) => push(area, bob, operation('communication', entry, changes, { baseRevision, ...more }))
  const listed = async (caller: Caller) => {
    const all = z.nullable(photosReply).parse(await rpc('log_photos', { area, entry }, caller)) ?? []
    return all.map(({ photo }) => photo)
  }
  /** What agencies get of the entry's photos: the list, and the bytes of each asked for by its name. */
  const seen = async (...photos: string[]) => {
    const whole: string[] = []
    for (const photo of photos) if (await rpc('get_photo', { area, photo }, la)) whole.push(photo)
    expect(await listed(la)).toEqual(whole)
    return whole
  }
  const show = (photo: string, caller: Caller = bob) => rpc('show_photo', { area, photo }, caller)
  return { area, ann, bob, la, health, lead, entry, put, change, listed, seen, show }
}

describe('sharing an entry shows the photos that whoever shared it had before them, and no other', () => {
  test('one is named, one is not: agencies see the first, the forum both', async () => {
    const { entry, bob, put, change, listed, seen } = await withPhotos()
    const [before, unseen] = [(await put()).photo, (await put()).photo]
    expect((await change({ shared: true }, 1, { photos: [before] }))[0]).toMatchObject({ status: 'applied' })
    expect(await seen(before, unseen)).toEqual([before])
    expect(await listed(bob)).toEqual([before, unseen])
    expect(await rows('select id from private.log_photo where entry = $1 and shown', [entry])).toEqual([{ id: before }])
  })

  test.each([
    ['that names none, as older devices still hold it', {}],
    ['with an empty list', { photos: [] }],
    ['that names a photo nobody has', { photos: [randomUUID()] }],
  ])('an operation %s shows none', async (_, more) => {
    const { put, change, seen } = await withPhotos()
    const { photo } = await put()
    expect((await change({ shared: true }, 1, more))[0]).toMatchObject({ status: 'applied' })
    expect(await seen(photo)).toEqual([])
  })

  test('naming shows nothing where the operation does not share, shares another entry, or waits as a clash', async () => {
    const { area, ann, bob, put, change, seen } = await withPhotos()
    const { photo } = await put()
    const other = await write(area, ann, 'communication', { shared: false })
    await push(
      area,
      bob,
      operation('communication', other, { shared: true }, { baseRevision: 1, photos: [photo] }),
      operation('communication', other, { title: 'Again' }, { baseRevision: 2, photos: [photo] }),
    )
    await change({ title: 'More' }, 1, { photos: [photo] })
    // Bob had not seen the new title.
    expect((await change({ shared: true }, 1, { after: [], photos: [photo] }))[0]).toMatchObject({ status: 'clash' })
    expect(await seen(photo)).toEqual([])
    await change({ shared: true }, 3)
    expect(await seen(photo)).toEqual([])
    await change({ title: 'Once more' }, 4, { photos: [photo] })
    expect(await seen(photo)).toEqual([])
  })

  test('two people share it at once: each shows what they had before them', async () => {
    const { put, change, seen } = await withPhotos()
    const [one, two, three] = [(await put()).photo, (await put()).photo, (await put()).photo]
    await change({ shared: true }, 1, { photos: [one] })
    await change({ shared: true }, 1, { photos: [two] })
    expect(await seen(one, two, three)).toEqual([one, two])
  })

  test.each([
    ['no list', 'x'],
    ['a list of something else', [1]],
    ['a name that is none', ['x']],
    ['101 of them', Array.from({ length: 101 }, () => randomUUID())],
    ['null', null],
  ])('photos as %s are refused', async (_, photos) => {
    const { put, change, seen } = await withPhotos()
    const { photo } = await put()
    const [result] = await change({ shared: true }, 1, { photos: photos as string[] })
    expect(result).toMatchObject({ status: 'rejected', problem: 'malformed' })
    expect(await seen(photo)).toEqual([])
  })
})

describe('made private, and shared again', () => {
  test('nothing is shown that was not chosen anew, by a late repeat either', async () => {
    const { area, ann, bob, entry, put, change, seen } = await withPhotos()
    const { photo } = await put()
    const share = operation('communication', entry, { shared: true }, { baseRevision: 1, photos: [photo] })
    await push(area, bob, share)
    const into = await put(true)
    expect(await seen(photo, into.photo)).toEqual([photo, into.photo])
    await change({ shared: false }, 2)
    expect(await seen(photo, into.photo)).toEqual([])
    await change({ shared: true }, 3)
    expect(await seen(photo, into.photo)).toEqual([])
    // The replies were lost: both come once more.
    await push(area, bob, share)
    expect(await rpc('put_photo', into.args, ann)).toMatchObject({ status: 'already_received' })
    expect(await seen(photo, into.photo)).toEqual([])
    await change({ shared: false }, 4)
    await change({ shared: true }, 5, { photos: [into.photo] })
    expect(await seen(photo, into.photo)).toEqual([into.photo])
  })

  test('a sharing taken away as nothing at all counts as private, too', async () => {
    const { put, change, seen } = await withPhotos()
    const { photo } = await put()
    await change({ shared: true }, 1, { photos: [photo] })
    await change({ shared: null }, 2)
    await change({ shared: true }, 3)
    expect(await seen(photo)).toEqual([])
  })

  test('one put as for a shared entry, when it was private again, is not shown with the next sharing', async () => {
    const { put, change, seen } = await withPhotos()
    const { photo, reply } = await put(true)
    expect(reply).toMatchObject({ status: 'received', receipt: { shown: false } })
    await change({ shared: true }, 1)
    expect(await seen(photo)).toEqual([])
  })

  test('deleted and brought back, it is as it was', async () => {
    const { put, change, seen } = await withPhotos()
    const [shown, own] = [(await put()).photo, (await put()).photo]
    await change({ shared: true }, 1, { photos: [shown] })
    await change({ deleted: true }, 2)
    expect(await seen(shown, own)).toEqual([])
    await change({ deleted: false }, 3)
    expect(await seen(shown, own)).toEqual([shown])
  })
})

describe('somebody of the forum shows one afterwards', () => {
  test('it is shown once however often it is said, and it is written down who did it', async () => {
    const { bob, put, change, seen, show } = await withPhotos()
    const [one, two] = [(await put()).photo, (await put()).photo]
    await change({ shared: true }, 1)
    expect(await show(one)).toMatchObject({ status: 'shown', receipt: { photo: one, shown: true } })
    expect(await show(one)).toMatchObject({ status: 'shown' })
    expect(await seen(one, two)).toEqual([one])
    expect(await rows('select person, what from private.log_photo_change where photo = $1', [one])).toEqual([
      { person: bob.person, what: 'shown' },
    ])
  })

  test('not while the entry is private or deleted, nor a photo that is gone or of another area', async () => {
    const { put, change, seen, show, area, ann } = await withPhotos()
    const { photo } = await put()
    expect(await show(photo)).toEqual({ status: 'refused', problem: 'not_shared' })
    await change({ shared: true }, 1)
    await change({ deleted: true }, 2)
    expect(await show(photo)).toEqual({ status: 'refused', problem: 'not_shared' })
    await change({ deleted: false }, 3)
    expect(await seen(photo)).toEqual([])
    const next = await withPhotos({ shared: true })
    const theirs = await next.put(true)
    for (const id of [randomUUID(), theirs.photo])
      expect(await show(id)).toEqual({ status: 'refused', problem: 'unknown_photo' })
    await rpc('remove_photo', { area, photo }, ann)
    expect(await show(photo)).toEqual({ status: 'refused', problem: 'unknown_photo' })
  })
})

test('one put into a shared entry by somebody who knew is shown; its receipt says so', async () => {
  const { put, seen } = await withPhotos({ shared: true })
  const { photo, reply } = await put(true)
  expect(reply).toMatchObject({ status: 'received', receipt: { shown: true } })
  expect(await seen(photo)).toEqual([photo])
})

test('no agency reaches a photo of a shared entry that was not shown, by any way out or in', async () => {
  const { area, bob, la, health, lead, entry, put, change, show } = await withPhotos({
    date: '2025-03-10',
    shared: false,
  })
  const { photo, args } = await put()
  await change({ shared: true }, 1)
  const next = await forumArea()
  const ask = async (caller: Caller, name: string, body: unknown) =>
    (await api('POST', `rpc/${name}`, { ...caller, body })).text
  const ways: [string, unknown][] = [
    ['get_photo', { area, photo }],
    ['log_photos', { area, entry }],
    ['shared_log', { area }],
    ['shared_log', { area, month: '2025-03' }],
    ['monthly_log', { area, month: '2025-03' }],
    ['pack', { area, month: '2025-03' }],
    ['log_pull', { area, cursor: null }],
    ['log_push', { area, operations: [operation('communication', entry, { shared: true }, { photos: [photo] })] }],
    ['show_photo', { area, photo }],
    ['put_photo', { ...args, shared: true }],
    ['remove_photo', { area, photo }],
    ['log_stance', { area, entry, revision: 2, stance: 'confirmed' }],
    ['what_changed', { area }],
  ]
  for (const caller of [la, health, lead, next.forum, next.lead, {}]) {
    for (const [name, body] of ways) {
      const text = await ask(caller, name, body)
      for (const word of [photo, SECRET, JPEG]) expect(text, name).not.toContain(word)
    }
    for (const table of ['log_photo', 'log_photo_change'])
      for (const profile of ['public', 'private'])
        for (const path of [table, `log_entry?select=*,${table}(*)`]) {
          const reply = await api('GET', path, { ...caller, headers: { 'accept-profile': profile } })
          expect(reply.status, path).toBeGreaterThanOrEqual(400)
        }
  }
  // Nothing of that changed anything, and the photo is there for the forum.
  expect(await rows('select shown, bytes is not null as there from private.log_photo where id = $1', [photo])).toEqual([
    { shown: false, there: true },
  ])
  expect(await rpc('get_photo', { area, photo }, bob)).toMatchObject({ data: JPEG, shown: false })
  expect(await show(photo)).toMatchObject({ status: 'shown' })
  expect(await ask(la, 'get_photo', { area, photo })).toContain(JPEG)
})

test('what was done to a photo cannot be rewritten, only emptied of its words', async () => {
  const { put, change, show } = await withPhotos()
  const { photo } = await put()
  await change({ shared: true }, 1)
  await show(photo)
  for (const sql of [
    'delete from private.log_photo_change where photo = $1',
    `update private.log_photo_change set words = 'Other' where photo = $1`,
    `update private.log_photo_change set words = '', person = gen_random_uuid() where photo = $1`,
  ])
    await expect(rows(sql, [photo])).rejects.toThrow('is never changed')
  await rows(`update private.log_photo_change set words = '' where photo = $1`, [photo])
})

describe('what a photo shows is said anew', () => {
  const described = async (shared: boolean) => {
    const made = await withPhotos({ shared })
    const { photo } = await made.put(shared)
    const describe = (words: string, was: string, knew = false, caller: Caller = made.bob) =>
      rpc('describe_photo', { area: made.area, photo, words, was, shared: knew }, caller)
    return { ...made, photo, describe }
  }

  test('once however often it is said, with who did it and the words before', async () => {
    const { photo, describe, bob } = await described(false)
    for (let n = 0; n < 2; n += 1)
      expect(await describe('  The hall  ', SECRET)).toMatchObject({
        status: 'described',
        receipt: { words: 'The hall' },
      })
    expect(await rows('select person, what, words from private.log_photo_change where photo = $1', [photo])).toEqual([
      { person: bob.person, what: 'described', words: SECRET },
    ])
  })

  test('never over what somebody else wrote, never with nothing, and not by an agency', async () => {
    const { describe, la, lead, photo, area, ann } = await described(true)
    expect(await describe('Mine', 'Other words', true)).toMatchObject({
      status: 'refused',
      problem: 'changed',
      receipt: { words: SECRET },
    })
    expect(await describe('  ', SECRET, true)).toEqual({ status: 'refused', problem: 'words_missing' })
    for (const caller of [la, lead]) expect(await describe('Mine', SECRET, true, caller)).toBeNull()
    expect(await rpc('get_photo', { area, photo }, la)).toMatchObject({ words: SECRET })
    await rpc('remove_photo', { area, photo }, ann)
    expect(await describe('Mine', '', true)).toEqual({ status: 'refused', problem: 'unknown_photo' })
  })

  test('in a shared entry only by who knows; removing the photo takes all its words along', async () => {
    const { describe, photo, area, la, ann } = await described(true)
    expect(await describe('The hall', SECRET)).toEqual({ status: 'refused', problem: 'shared_meanwhile' })
    expect(await rpc('get_photo', { area, photo }, la)).toMatchObject({ words: SECRET })
    expect(await describe('The hall', SECRET, true)).toMatchObject({ status: 'described' })
    expect(await rpc('get_photo', { area, photo }, la)).toMatchObject({ words: 'The hall' })
    await rpc('remove_photo', { area, photo }, ann)
    expect(await rows('select words from private.log_photo_change where photo = $1', [photo])).toEqual([{ words: '' }])
  })

  test('whoever shares the entry, with other words before them, does not show the new ones by naming the photo', async () => {
    const { describe, photo, change, seen, show, ann } = await described(false)
    await describe('For the forum alone', SECRET, false, ann)
    await change({ shared: true }, 1, { photos: [photo] })
    expect(await seen(photo)).toEqual([])
    expect(await show(photo)).toMatchObject({ status: 'shown' })
    await change({ shared: false }, 2)
    // Of what was described before the revision they had, whoever shares it had the words; so does who wrote them.
    await change({ shared: true }, 3, { photos: [photo] })
    expect(await seen(photo)).toEqual([photo])
    await change({ shared: false }, 4)
    await describe('By Bob himself', 'For the forum alone')
    await change({ shared: true }, 5, { photos: [photo] })
    expect(await seen(photo)).toEqual([photo])
  })
})
