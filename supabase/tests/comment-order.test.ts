import { expect, test } from 'vitest'
import { parentAnswers, rows, type Caller } from '../../tests/support/real-lane/lane.ts'
import { addTheme, change, read, readersOf, send, type Card, type Page } from './comments-in-hand.ts'

// The order of comments, the cursor and the time they have to be read in give no day away, and of a month that is not told no month.

type Refused = { status?: string; problem?: string }
const page = (area: string, caller: Caller, wanted: object) => read(area, caller, wanted) as Promise<Page & Refused>

/** Everything of one list, page by page, as a reader's browser asks for it: a cursor that is refused is answered by beginning anew. */
async function walk(area: string, caller: Caller, wanted: object, between?: (asked: number) => Promise<void>) {
  const seen: Card[] = []
  let [after, begunAnew]: [string | null | undefined, number] = [undefined, 0]
  for (let asked = 1; after !== null; asked += 1) {
    const came: Page & Refused = await page(area, caller, { ...wanted, ...(after === undefined ? {} : { after }) })
    if (came.status === 'refused') [after, begunAnew] = [undefined, begunAnew + 1]
    else {
      seen.push(...(begunAnew ? came.comments.filter(({ id }) => !seen.some((one) => one.id === id)) : came.comments))
      after = came.after
      if (after !== null) await between?.(asked)
    }
  }
  return { seen, begunAnew }
}

/** Five months of a survey with these many answers, each with a comment; and a day of its own for each comment to have come on. */
async function areaOf(sizes: number[], came: string) {
  const made = await readersOf()
  for (const [at, size] of sizes.entries())
    for (let n = 0; n < size; n += 1)
      await send(made.area, { ...parentAnswers({}), EH9: `${at} ${n}` }, { completedOn: `2025-0${at + 1}-1${n}` })
  await rows(
    `update private.comment c set arrived_on = ${came} from private.response r join private.area a on a.id = r.area_id
     where r.id = c.response_id and a.key = $1`,
    [made.area],
  )
  return made
}
const FAR_APART = 'r.completed_on + 2'
const THE_SAME_DAY = `'2025-06-02'`
const EVERY_LIST = [{ only: 'all' }, { only: 'unread' }, { only: 'all', search: '0 or 1 or 2 or 3' }]

test('lists stand by the month that is told, the newest first, and comments without a month after them', async () => {
  const { area, lead } = await areaOf([6, 3, 7, 2, 5], FAR_APART)
  const months = (await page(area, lead, { only: 'all' })).comments.map(({ month }) => month)
  const times = (n: number, month: string | null) => Array.from({ length: n }, () => month)
  expect(months).toEqual([...times(5, '2025-05'), ...times(7, '2025-03'), ...times(6, '2025-01'), ...times(5, null)])
})

test('whatever days they came on, they stand in the same order', async () => {
  const { area, lead } = await areaOf([6, 3, 6, 2], FAR_APART)
  const theme = await addTheme(area, lead, 'Waiting')
  for (const { id } of (await page(area, lead, { only: 'all' })).comments)
    await change(area, lead, id, { theme, on: true })
  const order = async () => {
    const lists = [...EVERY_LIST, { only: 'all', theme }]
    return Promise.all(lists.map(async (list) => (await walk(area, lead, list)).seen.map(({ id }) => id)))
  }
  const before = await order()
  await rows(
    `update private.comment c set arrived_on = '2025-06-02' from private.area a where a.id = c.area_id and a.key = $1`,
    [area],
  )
  expect(await order()).toEqual(before)
  // The other way round, too.
  await rows(
    `update private.comment c set arrived_on = date '2025-12-01' - (r.completed_on - date '2025-01-01')
     from private.response r join private.area a on a.id = r.area_id where r.id = c.response_id and a.key = $1`,
    [area],
  )
  expect(await order()).toEqual(before)
})

test('a cursor carries no day, and one that nobody was given is refused', async () => {
  const { area, lead } = await areaOf([6, 4, 9, 3, 9], FAR_APART)
  const { after, comments } = await page(area, lead, { only: 'all' })
  expect(after).not.toBeNull()
  expect(after).not.toMatch(/\d{4}-\d{2}-\d{2}/)
  const [mark, place, id] = after!.split('.')
  for (const forged of [
    '2025-03-14:00000000-0000-4000-8000-000000000000',
    '2025-02-30:00000000-0000-4000-8000-000000000000',
    '',
    'x',
    `00000000.${place}.${id}`,
    `${mark}.${place}`,
    `${mark}.${place}.${id}; drop table`,
    7,
    { a: 1 },
  ])
    expect(await page(area, lead, { only: 'all', after: forged }), JSON.stringify(forged)).toEqual({
      status: 'refused',
      problem: 'after',
    })
  // Made out of a true one: every place stands before the comments without a month, so that none lies between two.
  const without = async (at: string) =>
    (await walk(area, lead, { only: 'all', after: `${mark}.${at}.00000000-0000-4000-8000-000000000000` })).seen
      .filter(({ month }) => month === null)
      .map((one) => one.id)
  const all = await without('0000-00')
  expect(all).toHaveLength(7)
  for (const day of ['2025-01-01', '2025-02-12', '2025-02-13', '2025-04', '2025-04-30', '2026-01'])
    expect(await without(day), day).toEqual(all)
  for (const more of [{ limit: 1 }, { count: 1 }, { pageSize: 1 }])
    expect((await page(area, lead, { only: 'all', ...more })).comments).toHaveLength(comments.length)
})

test('while comments arrive between the pages, none is left out and none comes twice; a month that gets its fifth begins anew', async () => {
  const { area, lead } = await areaOf([9, 4, 9, 9, 4], THE_SAME_DAY)
  for (let n = 0; n < 20; n += 1) await send(area, { EH9: `More ${n}` }, { completedOn: '2025-03-20' })
  const there = (await walk(area, lead, { only: 'all' })).seen.map(({ id }) => id)
  expect(there).toHaveLength(55)
  for (const only of ['all', 'unread']) {
    const arrivals = ['2025-03-21', '2025-01-21']
    const { seen, begunAnew } = await walk(area, lead, { only }, async (asked) => {
      await send(area, { EH9: `Meanwhile ${only} ${asked}` }, { completedOn: arrivals[asked % 2]! })
    })
    expect(begunAnew, only).toBe(0)
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length)
    expect(there.filter((id) => !seen.some((one) => one.id === id))).toEqual([])
  }
  const { seen, begunAnew } = await walk(area, lead, { only: 'all' }, async (asked) => {
    if (asked === 1) await send(area, { EH9: 'The fifth' }, { completedOn: '2025-02-21' })
  })
  expect(begunAnew).toBe(1)
  expect(there.filter((id) => !seen.some((one) => one.id === id))).toEqual([])
})

test('of one that should have been read no day is told, and reading it and putting it back brings none', async () => {
  const { area, lead } = await areaOf([1], FAR_APART)
  const one = (await page(area, lead, { only: 'unread' })).comments[0]!
  expect(one).toMatchObject({ read: false, dueOn: null, month: null })
  const read = async (is: boolean) => (await change(area, lead, one.id, { read: is }))!.comment
  expect(await read(true)).toMatchObject({ read: true, dueOn: null })
  expect(await read(false)).toMatchObject({ read: false, dueOn: null })
})

test('one that was read in time and is put back waits from that day', async () => {
  const { area, lead } = await readersOf()
  await send(area, { EH9: 'Words.' })
  const [{ next, earlier }] = (await rows<{ next: string; earlier: string }>(
    // The earliest day of which what came is still in time: on a Sunday it is the Friday before.
    `select private.add_working_days(private.london_day(), 1)::text as next, min(g.day)::date::text as earlier
     from generate_series(private.london_day() - 9, private.london_day() - 1, interval '1 day') g (day)
     where private.add_working_days(g.day::date, 1) >= private.london_day()`,
  )) as [{ next: string; earlier: string }]
  await rows(`update private.comment c set arrived_on = $2 from private.area a where a.id = c.area_id and a.key = $1`, [
    area,
    earlier,
  ])
  const { id, dueOn } = (await page(area, lead, { only: 'unread' })).comments[0]!
  expect(dueOn! <= next).toBe(true)
  await change(area, lead, id, { read: true })
  expect((await change(area, lead, id, { read: false }))!.comment).toMatchObject({ dueOn: next })
})

test('what should have been read stands first in the queue, of that the oldest month, then what is to be read today', async () => {
  const { area, lead } = await areaOf([2, 5, 5], FAR_APART)
  await send(area, { EH9: 'New.' })
  const queue = (await page(area, lead, { only: 'unread' })).comments.map(
    ({ month, dueOn }) => `${month} ${dueOn === null}`,
  )
  expect([...new Set(queue)]).toEqual(['null true', '2025-02 true', '2025-03 true', '2025-03 false'])
})
