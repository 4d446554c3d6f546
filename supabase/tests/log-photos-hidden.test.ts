import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { LogOperation } from '../../src/domain/log/entry.ts'
import { notShownReply, photosReply, putPhotoReply } from '../../src/domain/log/shared.ts'
import { api, rows, rpc, signIn, type Caller } from '../../tests/support/real-lane/lane.ts'
import { forumArea, operation, push, write } from './forum-log.ts'

const SECRET = 'Kingfisher'
const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex').toString('base64')

/** A shared entry with a photo that Ann put there and agencies see, and Bob, who is of the forum too. */
async function shownPhoto() {
  const { area, forum: ann, la, health, lead } = await forumArea()
  const bob = await signIn({ area, role: 'forum', agency: 'pcpw' })
  const entry = await write(area, ann, 'communication', { date: '2025-03-10' })
  const put = async (shared = true) => {
    const photo = randomUUID()
    const args = { area, entry, photo, data: JPEG, words: SECRET, shared }
    return { photo, args, reply: putPhotoReply.parse(await rpc('put_photo', args, ann)) }
  }
  const { photo, args } = await put()
  const hide = (caller: Caller = bob, id = photo) => rpc('hide_photo', { area, photo: id }, caller)
  const show = (caller: Caller = bob) => rpc('show_photo', { area, photo }, caller)
  const listed = async (caller: Caller) =>
    photosReply.parse(await rpc('log_photos', { area, entry }, caller)).map((one) => one.photo)
  const seen = async () => {
    const whole = (await rpc('get_photo', { area, photo }, la)) !== null
    expect((await listed(la)).includes(photo)).toBe(whole)
    return whole
  }
  const change = (changes: Record<string, unknown>, baseRevision: number, more: Partial<LogOperation> = {}) =>
    push(area, bob, operation('communication', entry, changes, { baseRevision, ...more }))
  expect(await seen()).toBe(true)
  return { area, ann, bob, la, health, lead, entry, photo, args, put, hide, show, seen, listed, change }
}

test.each(['its writer', 'somebody else of the forum'] as const)(
  '%s hides it, once however often it is said',
  async (who) => {
    const { ann, bob, photo, hide, seen, listed } = await shownPhoto()
    const caller = who === 'its writer' ? ann : bob
    for (let n = 0; n < 2; n += 1)
      expect(await hide(caller)).toMatchObject({ status: 'hidden', receipt: { photo, shown: false } })
    expect(await seen()).toBe(false)
    expect(await listed(ann)).toEqual([photo])
    expect(await rows('select person, what from private.log_photo_change where photo = $1', [photo])).toEqual([
      { person: caller.person, what: 'hidden' },
    ])
  },
)

test('a photo that is gone, or of another area, is none to hide; of a private entry it is hidden already', async () => {
  const { area, ann, photo, hide, change } = await shownPhoto()
  const next = await shownPhoto()
  for (const id of [randomUUID(), next.photo])
    expect(await hide(ann, id)).toEqual({ status: 'refused', problem: 'unknown_photo' })
  await change({ shared: false }, 1)
  expect(await hide()).toMatchObject({ status: 'hidden' })
  await rpc('remove_photo', { area, photo }, ann)
  expect(await hide()).toEqual({ status: 'refused', problem: 'unknown_photo' })
  expect(await next.seen()).toBe(true)
})

test('once hidden, no agency reaches it by any way out or in', async () => {
  const { area, entry, photo, args, la, health, lead, bob, hide, show } = await shownPhoto()
  await hide()
  const other = await forumArea()
  const ways: [string, unknown][] = [
    ['get_photo', { area, photo }],
    ['log_photos', { area, entry }],
    ['shared_log', { area }],
    ['shared_log', { area, month: '2025-03' }],
    ['monthly_log', { area, month: '2025-03' }],
    ['pack', { area, month: '2025-03' }],
    ['log_pull', { area, cursor: null }],
    ['log_history', { area, entry }],
    ['photos_not_shown', { area }],
    ['log_push', { area, operations: [operation('communication', entry, { shared: true }, { photos: [photo] })] }],
    ['show_photo', { area, photo }],
    ['hide_photo', { area, photo }],
    ['put_photo', args],
    ['describe_photo', { area, photo, words: 'Mine', was: SECRET, shared: true }],
    ['remove_photo', { area, photo }],
    ['log_stance', { area, entry, revision: 1, stance: 'confirmed' }],
    ['what_changed', { area }],
  ]
  for (const caller of [la, health, lead, other.forum, other.lead, {}]) {
    for (const [name, body] of ways) {
      const { text } = await api('POST', `rpc/${name}`, { ...caller, body })
      for (const word of [photo, SECRET, JPEG]) expect(text, name).not.toContain(word)
    }
    for (const table of ['log_photo', 'log_photo_change', 'log_operation'])
      for (const profile of ['public', 'private'])
        expect(
          (await api('GET', table, { ...caller, headers: { 'accept-profile': profile } })).status,
          table,
        ).toBeGreaterThanOrEqual(400)
  }
  expect(await rows('select shown, words from private.log_photo where id = $1', [photo])).toEqual([
    { shown: false, words: SECRET },
  ])
  expect(await rpc('get_photo', { area, photo }, bob)).toMatchObject({ data: JPEG, shown: false })
  // The same ways, where it is shown: the test can see it.
  await show()
  expect((await api('POST', 'rpc/get_photo', { ...la, body: { area, photo } })).text).toContain(JPEG)
})

describe('hidden stays hidden', () => {
  test('whatever comes late: the photo once more, or a sharing made before, by whoever hid it too', async () => {
    const { area, ann, bob, entry, photo, args, hide, seen } = await shownPhoto()
    await hide()
    expect(await rpc('put_photo', args, ann)).toMatchObject({ status: 'already_received' })
    const late = () => operation('communication', entry, { shared: true }, { baseRevision: 1, photos: [photo] })
    for (const caller of [ann, bob]) await push(area, caller, late())
    expect(await seen()).toBe(false)
  })

  test('through being made private and shared again by somebody who names it, as the page of an entry does', async () => {
    const { area, ann, bob, la, entry, photo, put, change, hide, show, seen, listed } = await shownPhoto()
    const { photo: other } = await put()
    await hide(ann)
    for (const baseRevision of [1, 3]) {
      await change({ shared: false }, baseRevision)
      await change({ shared: true }, baseRevision + 1, { photos: [photo, other] })
      expect(await seen()).toBe(false)
      expect(await listed(la)).toEqual([other])
    }
    // Nor by whoever hid it, nor by naming a revision that is still to come.
    await change({ shared: false }, 5)
    const sharing = operation('communication', entry, { shared: true }, { baseRevision: 999, photos: [photo] })
    expect(await push(area, ann, sharing)).toMatchObject([{ status: 'clash' }])
    await change({ shared: true }, 7, { photos: [photo], settles: [sharing.id] })
    expect(await seen()).toBe(false)
    // Shown by its own button it is as any other: the next who shares the entry shows it.
    await show(bob)
    expect(await seen()).toBe(true)
    await change({ shared: false }, 8)
    await change({ shared: true }, 9, { photos: [photo] })
    expect(await seen()).toBe(true)
  })

  test('also when somebody made the entry private just before it was hidden', async () => {
    const { ann, photo, change, hide, seen } = await shownPhoto()
    await change({ shared: false }, 1)
    for (let n = 0; n < 2; n += 1)
      expect(await hide(ann)).toMatchObject({ status: 'hidden', receipt: { hidden: true } })
    expect(await rows('select person from private.log_photo_change where photo = $1', [photo])).toEqual([
      { person: ann.person },
    ])
    await change({ shared: true }, 2, { photos: [photo] })
    expect(await seen()).toBe(false)
  })

  test('and the forum is told so with the photo, until it is shown or removed', async () => {
    const { area, entry, bob, ann, photo, put, change, hide, show } = await shownPhoto()
    const { photo: other } = await put()
    const hidden = async () =>
      photosReply
        .parse(await rpc('log_photos', { area, entry }, bob))
        .filter((one) => one.hidden)
        .map((one) => one.photo)
    expect(await hidden()).toEqual([])
    await hide(ann)
    expect(await hidden()).toEqual([photo])
    await change({ shared: false }, 1)
    expect(await hidden()).toEqual([photo])
    await change({ shared: true }, 2, { photos: [photo, other] })
    expect(await hidden()).toEqual([photo])
    await show()
    expect(await hidden()).toEqual([])
    await hide(ann)
    await rpc('remove_photo', { area, photo }, ann)
    expect(await hidden()).toEqual([])
  })

  test('until somebody shows it', async () => {
    const { hide, show, seen, photo } = await shownPhoto()
    await hide()
    expect(await show()).toMatchObject({ status: 'shown' })
    expect(await seen()).toBe(true)
    expect(await rows('select what from private.log_photo_change where photo = $1 order by place', [photo])).toEqual([
      { what: 'hidden' },
      { what: 'shown' },
    ])
  })
})

test('what is not shown yet is counted by entry, for the forum: not what was hidden, private, deleted or removed', async () => {
  const { area, ann, la, lead, entry, photo, put, hide, show, change } = await shownPhoto()
  const waiting = async () => notShownReply.parse(await rpc('photos_not_shown', { area }, ann))
  expect(await waiting()).toEqual([])
  await change({ shared: false }, 1)
  const [one, two] = [await put(false), await put(false)]
  expect(await waiting()).toEqual([])
  await change({ shared: true }, 2)
  expect(await waiting()).toEqual([{ entry, photos: 3 }])
  await rpc('remove_photo', { area, photo: one.photo }, ann)
  await show()
  expect(await waiting()).toEqual([{ entry, photos: 1 }])
  await hide(ann, two.photo)
  // Hidden while nobody saw it, nothing was decided; shown and hidden, it was.
  expect(await waiting()).toEqual([{ entry, photos: 1 }])
  await hide(ann, photo)
  expect(await waiting()).toEqual([{ entry, photos: 1 }])
  await change({ deleted: true }, 3)
  expect(await waiting()).toEqual([])
  const other = await forumArea()
  for (const caller of [la, lead, other.forum]) expect(await rpc('photos_not_shown', { area }, caller)).toBeNull()
})

test('from a restored backup agencies see no photo that might have been hidden since, until somebody shows it', async () => {
  const { area, ann, photo, entry, hide, show, seen, listed, change } = await shownPhoto()
  const waits = async () => notShownReply.parse(await rpc('photos_not_shown', { area }, ann))
  expect(await waits()).toEqual([])
  await rows('select private.renew_epoch()')
  expect(await seen()).toBe(false)
  expect(await listed(ann)).toEqual([photo])
  expect(await waits()).toEqual([{ entry, photos: 1 }])
  // What a device offers again, made before somebody hid the photo for all anybody knows.
  const [again] = await change({ shared: true }, 0, { photos: [photo] })
  expect(again?.status).not.toBe('rejected')
  expect(await seen()).toBe(false)
  await show()
  expect(await seen()).toBe(true)
  // Sharing anew, with the photo on the page, is a choice as it was before.
  await change({ shared: false }, 2)
  await change({ shared: true }, 3, { photos: [photo] })
  expect(await seen()).toBe(true)
  await hide()
  await rows('select private.renew_epoch()')
  expect(await waits()).toEqual([])
})
