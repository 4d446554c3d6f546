import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { api, asAdmin, newArea, rows, rpc, signIn, type Caller } from '../../tests/support/real-lane/lane.ts'
import { figures, forumArea, LOG_METRICS, operation, push, record, write } from './forum-log.ts'

const SECRET = 'Kingfisher'
type Forum = Awaited<ReturnType<typeof forumArea>>
let here: Forum
let callers: Record<string, Caller>
/** Entries never shared, shared and taken back, shared and deleted, and silent about it; and the photo of the first. */
let hidden: string[]
let photo: string

/** The smallest JPEG there can be, as far as its first and last bytes say. */
const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex').toString('base64')

beforeAll(async () => {
  here = await forumArea()
  const { area, forum } = here
  const neighbour = await forumArea()
  callers = {
    'agency staff': here.la,
    'health staff': here.health,
    'the area’s lead': here.lead,
    'a forum member next door': neighbour.forum,
    'a lead next door': neighbour.lead,
    'an outsider who signed in': await signIn(),
    anon: {},
  }
  const secret = { title: SECRET, summary: SECRET, date: '2025-03-10', counts: null }
  const never = await write(area, forum, 'activity', { ...secret, shared: false })
  const back = await write(area, forum, 'activity', secret)
  const deleted = await write(area, forum, 'activity', secret)
  await push(
    area,
    forum,
    operation('activity', back, { shared: false }, { baseRevision: 1 }),
    operation('activity', deleted, { deleted: true }, { baseRevision: 1 }),
  )
  const unpublished = await write(area, forum, 'ywsd', { youSaid: SECRET, publish: true, shared: false })
  const notYet = await write(area, forum, 'ywsd', { youSaid: SECRET, publish: true, deleted: true })
  // Most private entries say nothing of sharing at all.
  const silent = await write(area, forum, 'activity', { ...secret, shared: null })
  const asked = await write(area, forum, 'meeting_request', { subject: SECRET, shared: null })
  hidden = [never, back, deleted, unpublished, notYet, silent, asked]
  photo = randomUUID()
  await rpc('put_photo', { area, entry: never, photo, data: JPEG }, forum)
})

const everybody = [
  'agency staff',
  'health staff',
  'the area’s lead',
  'a forum member next door',
  'a lead next door',
  'an outsider who signed in',
  'anon',
]

describe.each(everybody)('%s reads no private and no deleted entry', (who) => {
  const ask = async (name: string, body: unknown) => (await api('POST', `rpc/${name}`, { ...callers[who], body })).text
  const nothing = (text: string) => {
    expect(text).not.toContain(SECRET)
    for (const id of [...hidden, photo]) expect(text).not.toContain(id)
  }

  test('by a table, in any schema, with or without an embed', async () => {
    for (const table of [
      'log_entry',
      'log_operation',
      'log_photo',
      'stance',
      'month_revision',
      'metric_month',
      'monthly_log',
      'case_study',
    ])
      for (const profile of ['public', 'private'])
        for (const path of [
          table,
          `${table}?select=*,log_operation(*),log_entry(*)`,
          `${table}?id=eq.${hidden[0]}`,
          `area?select=*,${table}(*)`,
        ]) {
          const reply = await api('GET', path, { ...callers[who], headers: { 'accept-profile': profile } })
          expect(reply.status, path).toBeGreaterThanOrEqual(400)
          nothing(reply.text)
        }
  })

  test('by any function that reads', async () => {
    const { area } = here
    for (const [name, body] of [
      ['shared_log', { area }],
      ['shared_log', { area, month: '2025-03' }],
      ['monthly_log', { area, month: '2025-03' }],
      ['what_changed', { area }],
      ['scorecard', { area }],
      ['get_photo', { area, photo }],
      ...hidden.map((entry) => ['log_photos', { area, entry }]),
      ...LOG_METRICS.map((metric) => ['metric_series', { area, metric, as_of: '2025-03-31' }]),
    ] as [string, unknown][])
      nothing(await ask(name, body))
  })

  test('by a cursor, its own or a forged one', async () => {
    const [row] = await rows<{ at: string }>(
      'select (changed_in::text::bigint - 1)::text as at from private.log_entry where id = $1',
      [hidden[0]],
    )
    for (const cursor of [
      null,
      '',
      `${row!.at}:${hidden[0]}`,
      `0:00000000-0000-0000-0000-000000000000`,
      `999999999999999999:${hidden[0]}`,
      '-1:x',
      "0' or true --",
      `0:${'-'.repeat(36)}`,
    ]) {
      const reply = await api('POST', 'rpc/log_pull', { ...callers[who], body: { area: here.area, cursor } })
      nothing(reply.text)
      expect(reply.status === 200 ? reply.json : null, String(cursor)).toBeNull()
    }
  })

  test('by writing: nothing is taken, and the refusal says nothing', async () => {
    const before = await rows('select id, fields, revision from private.log_entry where id = any($1) order by id', [
      hidden,
    ])
    for (const entry of hidden) {
      const change = operation('activity', entry, { title: 'mine now', shared: true }, { baseRevision: 9 })
      nothing(await ask('log_push', { area: here.area, operations: [change] }))
      nothing(
        await ask('log_stance', { area: here.area, entry, revision: 1, stance: 'disputed', sentence: 'No.' }).then(
          strange,
        ),
      )
      nothing(await ask('log_stance', { area: here.area, entry, revision: -1, stance: 'confirmed' }).then(strange))
      nothing(await ask('put_photo', { area: here.area, entry, photo: randomUUID(), data: JPEG }))
    }
    nothing(await ask('remove_photo', { area: here.area, photo }))
    expect(
      await rows('select id, fields, revision from private.log_entry where id = any($1) order by id', [hidden]),
    ).toEqual(before)
    expect(await rows('select 1 from private.stance where entry = any($1)', [hidden])).toEqual([])
    expect(await rows('select 1 from private.log_photo where bytes is not null and id = $1', [photo])).toHaveLength(1)
  })
})

/** A refusal must be the same for an entry that is hidden and for one that is not there at all. */
function strange(text: string): string {
  if (text.startsWith('{"')) expect(JSON.parse(text)).not.toHaveProperty('entry')
  return text
}

test('the photo that nobody sees is there all the same', async () => {
  expect(await rpc('get_photo', { area: here.area, photo }, here.forum)).toMatchObject({ data: JPEG })
})

test('a hidden entry and none at all get one answer', async () => {
  const say = (entry: string) =>
    rpc('log_stance', { area: here.area, entry, revision: 1, stance: 'confirmed' }, here.la)
  expect(await say(hidden[0]!)).toEqual(await say(randomUUID()))
})

test('a shared entry does not name a private one it came from, and names one that is shared', async () => {
  const { area, forum, la } = await forumArea()
  const asked = await write(area, forum, 'meeting_request', { subject: SECRET, shared: null })
  const open = await write(area, forum, 'meeting_request', { subject: 'About transport' })
  const ofHidden = await write(area, forum, 'escalation', { request: asked })
  const ofOpen = await write(area, forum, 'escalation', { request: open })
  const did = await write(area, forum, 'ywsd', { youSaid: 'More notice', from: asked.toUpperCase() })
  const seen = await rpc<{ id: string; fields: Record<string, unknown> }[]>('shared_log', { area }, la)
  const fields = (id: string) => seen.find((one) => one.id === id)!.fields
  expect(fields(ofHidden)).not.toHaveProperty('request')
  expect(fields(did)).not.toHaveProperty('from')
  expect(fields(ofOpen)['request']).toBe(open)
  expect(JSON.stringify(seen).toLowerCase()).not.toContain(asked)
})

test('nothing of Heard is broadcast: no table is in a publication', async () => {
  expect(await rows('select * from pg_publication_tables')).toEqual([])
})

test('no figure knows of them: not the sums, not whether a log was kept', async () => {
  for (const metric of LOG_METRICS) expect(await figures(here.area, here.la, metric)).toEqual({})
})

test('a forum member next door cannot take over an entry, nor its id', async () => {
  const next = await forumArea()
  const [taken] = await push(
    next.area,
    next.forum,
    operation('activity', hidden[0]!, { title: 'mine' }, { baseRevision: 2 }),
  )
  expect(taken).toEqual({ id: taken!.id, status: 'rejected', problem: 'conflict' })
  const [stolen] = await rows<{ made: { id: string } }>('select made from private.log_operation where entry = $1', [
    hidden[0],
  ])
  const again = { ...operation('activity', randomUUID(), record('activity')), id: stolen!.made.id }
  expect((await push(next.area, next.forum, again))[0]).toMatchObject({ status: 'rejected', problem: 'conflict' })
})

test('two members of one forum: the second cannot pass off the first one’s change as their own', async () => {
  const second = await signIn({ area: here.area, role: 'forum', agency: 'pcpw' })
  const change = operation('communication', randomUUID(), record('communication', { date: '2025-01-05' }))
  await push(here.area, here.forum, change)
  expect((await push(here.area, second, change))[0]).toMatchObject({ status: 'rejected', problem: 'conflict' })
})

test('somebody who is no longer a member pulls and pushes nothing', async () => {
  const leaver = await signIn({ area: here.area, role: 'forum', agency: 'pcpw' })
  await rows('delete from private.membership where person = $1', [leaver.person])
  expect(await rpc('log_pull', { area: here.area }, leaver)).toBeNull()
  expect(
    await rpc(
      'log_push',
      { area: here.area, operations: [operation('activity', randomUUID(), record('activity'))] },
      leaver,
    ),
  ).toBeNull()
})

test('a mark of the demonstration can be neither given nor taken', async () => {
  const [given] = await push(
    here.area,
    here.forum,
    operation('communication', randomUUID(), { ...record('communication'), demo: true }),
  )
  expect(given).toMatchObject({ status: 'rejected', problem: 'field:/demo' })
})

test('of two transactions that end in the wrong order, none is skipped', async () => {
  const { area, forum } = await forumArea()
  const pull = (cursor: string | null) =>
    rpc<{ entries: { id: string }[]; cursor: string; left: number }>('log_pull', { area, cursor }, forum)
  const [slow, fast] = [randomUUID(), randomUUID()]
  const seen: string[] = []
  await asAdmin(async (client) => {
    await client.query('begin')
    // This one has its number first and ends last.
    await client.query('select pg_current_xact_id()')
    await push(area, forum, operation('communication', fast, record('communication')))
    const first = await pull(null)
    seen.push(...first.entries.map((one) => one.id))
    // What is surely over is shown, and only that: the fast one waits for the slow one.
    expect(seen).toEqual([])
    await client.query(`select set_config('request.jwt.claims', $1, true)`, [JSON.stringify({ sub: forum.person })])
    const { rows: done } = await client.query('select private.log_push($1, $2::jsonb) as reply', [
      area,
      JSON.stringify([operation('communication', slow, record('communication'))]),
    ])
    expect(done[0].reply.results[0].status).toBe('applied')
    await client.query('commit')
    const second = await pull(first.cursor)
    seen.push(...second.entries.map((one) => one.id))
    expect((await pull(second.cursor)).entries).toEqual([])
  })
  expect(seen.toSorted()).toEqual([slow, fast].toSorted())
})

test('a long log comes in pages, each entry once, and the count of what is left is right', async () => {
  const area = await newArea()
  const forum = await signIn({ area, role: 'forum', agency: 'pcpw' })
  const made = Array.from({ length: 450 }, () => operation('communication', randomUUID(), record('communication')))
  for (let from = 0; from < made.length; from += 50) await push(area, forum, ...made.slice(from, from + 50))
  const seen: string[] = []
  let cursor: string | null = null
  for (;;) {
    const page: { entries: { id: string }[]; cursor: string; left: number } = await rpc(
      'log_pull',
      { area, cursor },
      forum,
    )
    if (page.entries.length === 0) break
    seen.push(...page.entries.map((one) => one.id))
    expect(page.left).toBe(made.length - seen.length)
    cursor = page.cursor
  }
  expect(seen.toSorted()).toEqual(made.map((one) => one.entry).toSorted())
})

test('one operation nobody foresaw does not keep its neighbours from arriving', async () => {
  const good = operation('communication', randomUUID(), record('communication'))
  const odd = [
    null,
    7,
    'x',
    [],
    {},
    { ...good, id: randomUUID(), entry: randomUUID(), baseRevision: 1e300 },
    { ...good, id: randomUUID(), entry: randomUUID(), changes: { ...record('communication'), date: '2025-02-30' } },
    {
      ...good,
      id: randomUUID(),
      entry: randomUUID(),
      changes: { ...record('communication'), reach: 1e30 },
    },
    { ...good, id: randomUUID(), entry: randomUUID(), kind: 'nothing' },
    {
      ...good,
      id: randomUUID(),
      entry: randomUUID(),
      changes: { ...record('communication'), counts: 'x'.repeat(40_000) },
    },
  ]
  const reply = await rpc<{ results: { status: string }[] }>(
    'log_push',
    { area: here.area, operations: [...odd, good] },
    here.forum,
  )
  expect(reply.results.map((one) => one.status)).toEqual([...odd.map(() => 'rejected'), 'applied'])
})

test('a device hears from the server what day it is', async () => {
  const { today } = await rpc<{ today: string }>('log_pull', { area: here.area }, here.forum)
  expect(await rows('select from private.area where private.london_day() = $1', [today])).not.toEqual([])
})

test.for([
  ['NUL', '\\u0000'],
  ['half of an emoji', '\\ud83d'],
])(
  '%s in words of the log is refused as a bad request, never a trouble of the server, and nothing is kept',
  async ([, sign]) => {
    const { area, forum, la } = await forumArea()
    const entry = await write(area, forum, 'activity', { agencies: ['la'], lead: 'pcpw' })
    const change = operation('activity', entry, { title: 'SIGN' }, { baseRevision: 1, settles: [] })
    for (const [caller, name, body] of [
      [forum, 'log_push', { area, operations: [change] }],
      [la, 'log_stance', { area, entry, revision: 1, stance: 'disputed', sentence: 'SIGN' }],
      [forum, 'write_monthly_log', { area, month: '2025-03', side: 'pcpw', base: 0, words: 'SIGN' }],
    ] as const) {
      const text = JSON.stringify(body).replace('SIGN', `a${sign}b`)
      expect((await api('POST', `rpc/${name}`, { ...caller, text })).status, name).toBe(400)
    }
    expect(await rows('select revision from private.log_entry where id = $1', [entry])).toEqual([{ revision: 1 }])
    expect(await rows('select 1 from private.stance where entry = $1', [entry])).toEqual([])
  },
)
