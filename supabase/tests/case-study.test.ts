import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { monthlyLogReply, monthlyReply, type CaseStory } from '../../src/domain/log/shared.ts'
import { rows, rpc, signIn, type Caller } from '../../tests/support/real-lane/lane.ts'
import { forumArea, operation, push, write } from './forum-log.ts'

const month = '2025-03'
const SECRET = 'Kingfisher'
const reply = z.nullable(monthlyReply)
const read = async (area: string, caller: Caller) =>
  monthlyLogReply.parse(await rpc('monthly_log', { area, month }, caller))
const tell = async (area: string, caller: Caller, side: string, base: unknown, story: unknown, of = month) =>
  reply.parse(await rpc('write_case_study', { area, month: of, side, base, story }, caller))
const sign = async (area: string, caller: Caller, side: string, hash: string) =>
  reply.parse(await rpc('sign_monthly_log', { area, month, side, hash }, caller))
const story = (activity: string, part: Partial<CaseStory> = {}): CaseStory => ({
  activity,
  asked: `${SECRET} asked`,
  changed: `${SECRET} changed`,
  now: `${SECRET} now`,
  ...part,
})

async function aWorkshop() {
  const all = await forumArea()
  const held = { date: '2025-03-10', counts: null }
  return { ...all, held, activity: await write(all.area, all.forum, 'activity', held) }
}
const changes = (entry: string, fields: Record<string, unknown>, baseRevision = 1) =>
  operation('activity', entry, fields, { baseRevision })

test('either side writes it, and every version says of itself who wrote it and when', async () => {
  const { area, forum, health, activity } = await aWorkshop()
  expect((await read(area, forum)).caseStudies).toEqual([])
  const first = story(activity, { now: '' })
  expect(await tell(area, forum, 'pcpw', 0, { ...first, asked: ` ${first.asked} ` })).toMatchObject({
    status: 'written',
    log: { version: 1, pcpw: '', localArea: '' },
  })
  const [today] = await rows<{ on: string }>('select private.london_day()::text as on')
  const told = { side: 'pcpw', agency: 'pcpw', on: today!.on, withheld: false }
  expect((await read(area, health)).caseStudies).toEqual([{ version: 1, ...told, ...first }])
  await rpc('write_monthly_log', { area, month, side: 'pcpw', base: 1, words: 'A good month.' }, forum)
  const second = story(activity, { changed: 'We read the letters with them.' })
  expect(await tell(area, health, 'local_area', 1, second)).toMatchObject({
    status: 'written',
    log: { version: 3, pcpw: 'A good month.' },
  })
  expect((await read(area, forum)).caseStudies).toEqual([
    { version: 3, ...told, side: 'local_area', agency: 'health', ...second },
    { version: 1, ...told, ...first },
  ])
  expect(await tell(area, forum, 'pcpw', 3, second)).toMatchObject({ status: 'same', log: { version: 3 } })
  // From here on there is none; what was written stays to be read.
  await tell(area, forum, 'pcpw', 3, story(''))
  expect((await read(area, forum)).caseStudies!.map((one) => [one.version, one.activity, one.asked])).toEqual([
    [4, '', ''],
    [3, activity, second.asked],
    [1, activity, first.asked],
  ])
})

test('nobody writes over what they have not seen, for another side, or too much of it', async () => {
  const { area, forum, la, activity } = await aWorkshop()
  const mine = story(activity)
  expect(await tell(area, forum, 'local_area', 0, mine)).toEqual({ status: 'refused', problem: 'not_yours' })
  expect(await tell(area, la, 'pcpw', 0, mine)).toEqual({ status: 'refused', problem: 'not_yours' })
  expect(await tell(area, la, 'somebody', 0, mine)).toEqual({ status: 'refused', problem: 'not_yours' })
  expect(await tell(area, await signIn(), 'pcpw', 0, mine)).toBeNull()
  expect(await tell(area, (await forumArea()).forum, 'pcpw', 0, mine)).toBeNull()
  for (const bad of [null, 'x', [], 7])
    expect(await tell(area, forum, 'pcpw', 0, bad)).toMatchObject({ problem: 'malformed' })
  expect(await tell(area, forum, 'pcpw', null, mine)).toMatchObject({ problem: 'malformed' })
  expect(await tell(area, forum, 'pcpw', 0, mine, '2199-01')).toMatchObject({ problem: 'malformed' })
  for (const part of ['asked', 'changed', 'now'])
    expect(await tell(area, forum, 'pcpw', 0, { ...mine, [part]: 'x'.repeat(1001) })).toMatchObject({
      problem: 'too_long',
    })
  expect((await read(area, la)).version).toBe(0)
  await tell(area, la, 'local_area', 0, mine)
  expect(await tell(area, forum, 'pcpw', 0, story(activity, { asked: 'Something else' }))).toMatchObject({
    status: 'refused',
    problem: 'changed',
    log: { caseStudies: [{ side: 'local_area', asked: mine.asked }] },
  })
  for (const what of ['update private.case_study set asked = $1', 'delete from private.case_study where asked <> $1'])
    await expect(rows(what, ['x'])).rejects.toThrow('never changed')
})

test('it is signed with the month’s log, and a new version of it is signed by nobody', async () => {
  const { area, forum, la, lead, activity } = await aWorkshop()
  await rpc('write_monthly_log', { area, month, side: 'pcpw', base: 0, words: 'A good month.' }, forum)
  await rpc('write_monthly_log', { area, month, side: 'local_area', base: 1, words: 'We agree.' }, la)
  const before = await read(area, forum)
  await tell(area, forum, 'pcpw', 0, story(activity))
  // Who read the log before there was one has not read it.
  expect(await sign(area, lead, 'local_area', before.hash)).toMatchObject({ problem: 'changed' })
  const { hash } = await read(area, lead)
  for (const [caller, side] of [
    [forum, 'pcpw'],
    [lead, 'local_area'],
  ] as const)
    expect((await sign(area, caller, side, hash))!.status).toBe('signed')
  const signed = await read(area, la)
  expect(signed.versions[0]).toMatchObject({
    version: signed.caseStudies![0]!.version,
    signatures: [{ side: 'pcpw' }, { side: 'local_area', agency: 'la' }],
  })
  await tell(area, la, 'local_area', 3, story(activity, { now: 'They still wait.' }))
  expect((await read(area, la)).versions[0]).toMatchObject({ version: 4, signatures: [] })
})

test('of an activity that agencies do not see nobody can tell one, and the answer is that for none at all', async () => {
  const { area, forum, la, held } = await aWorkshop()
  const next = await aWorkshop()
  const secret = { ...held, title: SECRET }
  const taken = await write(area, forum, 'activity', secret)
  const gone = await write(area, forum, 'activity', secret)
  await push(area, forum, changes(taken, { shared: false }), changes(gone, { deleted: true }))
  const refused = [
    randomUUID(),
    'theme:x',
    "' or true --",
    taken,
    gone,
    await write(area, forum, 'activity', { ...secret, shared: false }),
    // Most private ones say nothing of sharing at all.
    await write(area, forum, 'activity', { ...secret, shared: null }),
    await write(area, forum, 'activity', { ...secret, date: '2025-04-10' }),
    await write(area, forum, 'activity', { ...held, status: 'cancelled' }),
    await write(area, forum, 'ywsd', { saidOn: '2025-03-10', doneOn: null, toldOn: null }),
    next.activity,
  ]
  for (const [caller, side] of [
    [la, 'local_area'],
    [forum, 'pcpw'],
  ] as const)
    for (const one of [...refused, ...refused.map((id) => id.toUpperCase())])
      expect(await tell(area, caller, side, 0, story(one)), one).toEqual({ status: 'refused', problem: 'no_activity' })
  const whole = JSON.stringify(await rpc('monthly_log', { area, month }, la))
  expect(whole).not.toContain(SECRET)
  expect(
    await rows('select 1 from private.case_study c join private.area a on a.id = c.area_id where a.key = $1', [area]),
  ).toEqual([])
})

test.each([
  ['made private', { shared: false }],
  ['deleted', { deleted: true }],
  ['moved to another month', { date: '2025-04-01' }],
  ['cancelled', { status: 'cancelled' }],
])(
  'all that was written of an activity that is %s later is withheld, and nobody signs it unseen',
  async (_, change) => {
    const { area, forum, la, lead, activity, held } = await aWorkshop()
    const other = await write(area, forum, 'activity', held)
    await rpc('write_monthly_log', { area, month, side: 'pcpw', base: 0, words: 'A good month.' }, forum)
    await rpc('write_monthly_log', { area, month, side: 'local_area', base: 1, words: 'We agree.' }, la)
    await tell(area, forum, 'pcpw', 0, story(activity))
    await tell(area, forum, 'pcpw', 3, story(activity, { now: `${SECRET} again` }))
    const { hash } = await read(area, lead)
    await push(area, forum, changes(activity, change))
    for (const caller of [la, lead, forum]) {
      const whole = JSON.stringify(await rpc('monthly_log', { area, month }, caller))
      expect(whole).not.toContain(SECRET)
      expect(JSON.stringify((await read(area, caller)).caseStudies)).not.toContain(activity)
      expect((await read(area, caller)).caseStudies).toMatchObject([{ withheld: true }, { withheld: true }])
    }
    expect(await sign(area, lead, 'local_area', hash)).toMatchObject({ problem: 'changed' })
    // Nor does a refusal hand it out, or the reply to another one.
    const stale = await tell(area, la, 'local_area', 0, story(other, { asked: 'x', changed: '', now: '' }))
    expect(stale).toMatchObject({ problem: 'changed' })
    expect(JSON.stringify(stale)).not.toContain(SECRET)
    const next = await tell(area, la, 'local_area', 4, story(other, { asked: 'x', changed: '', now: '' }))
    expect(next).toMatchObject({ status: 'written', log: { caseStudies: [{ withheld: false }, {}, {}] } })
    expect(JSON.stringify(next)).not.toContain(SECRET)
  },
)

test('shared again, it is there again', async () => {
  const { area, forum, la, activity } = await aWorkshop()
  await tell(area, forum, 'pcpw', 0, story(activity))
  await push(area, forum, changes(activity, { shared: false }))
  await push(area, forum, changes(activity, { shared: true }, 2))
  expect((await read(area, la)).caseStudies).toMatchObject([{ withheld: false, activity, asked: `${SECRET} asked` }])
})
