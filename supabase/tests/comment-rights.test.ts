import { expect, test } from 'vitest'
import { api, newArea, rows, rpc, signIn } from '../../tests/support/real-lane/lane.ts'
import { addTheme, cardOf, change, readersOf, send, sendAbout, wordsOf } from './comments-in-hand.ts'

const NOBODY = '00000000-0000-4000-8000-000000000000'
/** Every door to comments with an id of the area in it, and what it says to a stranger: nothing. */
const doors = (area: string, comment: string, theme: string) =>
  [
    ['comment_desk', { area }],
    ['comments', { area, wanted: { only: 'all' } }],
    ['comments', { area, wanted: { only: 'all', search: 'secret' } }],
    ['comment_original', { area, comment, why: 'safeguarding' }],
    ['comment_change', { area, comment, change: { read: true } }],
    ['comment_change', { area, comment, change: { flag: true } }],
    ['comment_change', { area, comment, change: { theme, on: true } }],
    ['comment_change', { area, comment, change: { shorten: [[0, 1]], revision: 1 } }],
    ['flag_done', { area, flag: comment, done: 'Nothing.' }],
    ['comment_audit', { area }],
    ['change_theme', { area, theme: { name: 'Mine' } }],
    ['theme_months', { area }],
    ['agency_said_did', { area }],
    ['write_said_did', { area, entry: {} }],
  ] as const

test('a lead reads all, staff what is about their own agency, and each only that', async () => {
  const { area, lead, la, health } = await readersOf()
  const social = await signIn({ area, role: 'staff', agency: 'social_care' })
  await send(area, { EH9: 'About the plan.' })
  await sendAbout(area, 'camhs', 'About the clinic.')
  await sendAbout(area, 'short_breaks', 'About short breaks.')
  await sendAbout(area, 'school_college', 'About school.')
  await sendAbout(area, 'not_sure', 'About I do not know what.')
  expect((await wordsOf(area, lead))?.sort()).toEqual([
    'About I do not know what.',
    'About school.',
    'About short breaks.',
    'About the clinic.',
    'About the plan.',
  ])
  expect((await wordsOf(area, la))?.sort()).toEqual(['About I do not know what.', 'About the plan.'])
  expect(await wordsOf(area, health)).toEqual(['About the clinic.'])
  expect(await wordsOf(area, social)).toEqual(['About short breaks.'])
  expect(await wordsOf(area, health, { only: 'all', search: 'clinic or school' })).toEqual(['About the clinic.'])
  expect(await rpc('comment_desk', { area }, health)).toMatchObject({ unread: 1 })
  const { id } = await cardOf(area, la, 'the plan')
  expect(await change(area, health, id, { read: true })).toEqual({ status: 'refused', problem: 'unknown_comment' })
})

test('the forum, outsiders, other areas, staff of no agency and people taken off the list find no such area', async () => {
  const { area, la, lead, forum } = await readersOf()
  await send(area, { EH9: 'A secret.' })
  const { id } = await cardOf(area, la, 'secret')
  const theme = await addTheme(area, la, 'Secrets')
  const removed = await signIn({ area, role: 'staff', agency: 'la' })
  expect(await wordsOf(area, removed)).toEqual(['A secret.'])
  await rows('delete from private.membership where person = $1', [removed.person])
  const strangers = {
    forum,
    outsider: await signIn(),
    'lead next door': await signIn({ area: await newArea(), role: 'lead' }),
    'staff of no agency': await signIn({ area, role: 'staff' }),
    'somebody taken off the list': removed,
  }
  const before = await rows('select c::text from private.comment c where id = $1', [id])
  for (const [who, caller] of Object.entries(strangers))
    for (const [name, args] of doors(area, id, theme)) {
      expect(await rpc(name, args, caller), `${who}: ${name}`).toBeNull()
      // The same for an area that does not exist, so that nobody learns which there are.
      expect(await rpc(name, { ...args, area: 'nowhere' }, caller), `${who}: ${name} of nowhere`).toBeNull()
    }
  for (const [name, args] of doors(area, id, theme))
    expect((await api('POST', `rpc/${name}`, { body: args })).status, name).toBe(401)
  expect(await rows('select c::text from private.comment c where id = $1', [id])).toEqual(before)
  expect(await rpc('theme_months', { area }, lead)).toMatchObject({ themes: [{ name: 'Secrets' }] })
})

test('an area’s own people reach nothing of another area by its ids', async () => {
  const [here, there] = [await readersOf(), await readersOf()]
  await send(there.area, { EH9: 'Of there.' })
  const { id } = await cardOf(there.area, there.la, 'there')
  const theme = await addTheme(there.area, there.la, 'Theirs')
  for (const what of [
    { read: true },
    { flag: true },
    { theme, on: true },
    { shorten: [[0, 2]], revision: 1 },
    { restore: 'legal' },
  ])
    expect(await change(here.area, here.lead, id, what)).toEqual({ status: 'refused', problem: 'unknown_comment' })
  expect(await rpc('comment_original', { area: here.area, comment: id, why: 'legal' }, here.lead)).toMatchObject({
    problem: 'unknown_comment',
  })
  await send(here.area, { EH9: 'Of here.' })
  const mine = await cardOf(here.area, here.la, 'here')
  expect(await change(here.area, here.la, mine.id, { theme, on: true })).toMatchObject({ problem: 'unknown_theme' })
  expect(await wordsOf(here.area, here.lead, { only: 'all', theme })).toEqual([])
  expect(await rpc('change_theme', { area: here.area, theme: { id: theme, name: 'Ours' } }, here.lead)).toMatchObject({
    problem: 'unknown_theme',
  })
})

test.each([
  [{}],
  [{ read: 'yes' }],
  [{ theme: 'x', on: true }],
  [{ theme: NOBODY, on: true }],
  [{ theme: NOBODY }],
  [{ flag: false }],
  [{ words: 'Mine now.' }],
  [null],
  [[]],
  ['read'],
])('a change of %j is refused, and changes nothing', async (what) => {
  const { area, la } = await readersOf()
  await send(area, { EH9: 'As it was.' })
  const card = await cardOf(area, la, 'As it was')
  expect(await rpc('comment_change', { area, comment: card.id, change: what }, la)).toMatchObject({ status: 'refused' })
  expect(await cardOf(area, la, 'As it was')).toEqual(card)
})

test('what is asked for in another shape is answered like the queue, never with an error that tells of the inside', async () => {
  const { area, la } = await readersOf()
  await send(area, { EH9: 'Words.' })
  const found = async (wanted: unknown) =>
    (await rpc<{ comments: unknown[] }>('comments', { area, wanted }, la)).comments.length
  for (const wanted of [null, [], 'x', { only: 'everything' }, { after: null }, { search: '  ' }])
    expect(await found(wanted), JSON.stringify(wanted)).toBe(1)
  // A place in a list that nobody was given is no place, whatever it is made of.
  for (const after of ['x', '2025-03-14:x', '2026-02-30:00000000-0000-4000-8000-000000000000', 7, []])
    expect(await rpc('comments', { area, wanted: { after } }, la)).toEqual({ status: 'refused', problem: 'after' })
  // A theme that is none is nobody's, and signs alone are no words.
  for (const wanted of [{ theme: 'x' }, { search: 7 }, { search: '&|!(' }, { survey: 'x' }, { question: [] }])
    expect(await found(wanted), JSON.stringify(wanted)).toBe(0)
})
