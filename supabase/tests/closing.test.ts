import { expect, test } from 'vitest'
import { rows, rpc } from '../../tests/support/real-lane/lane.ts'
import { closingArea, METRIC, noMiscount, today, withdraw } from './closing-area.ts'
import { seeded } from './seeded.ts'

test('after the close the closed figure stands, the revision shows both, and the next month is untouched', async () => {
  const { arrive, month, close } = await closingArea()
  await arrive('2025-03', { agree: 6, disagree: 4 })
  await arrive('2025-04', { agree: 5, disagree: 5 })
  await close('2025-03')
  const reported = {
    numerator: 6,
    denominator: 10,
    options: { agree: 6, disagree: 4 },
    state: 'closed',
    closedOn: await today(),
  }
  expect(await month('2025-03')).toMatchObject({ ...reported, revision: null, atClose: null })
  const april = await month('2025-04')
  expect(april).toMatchObject({ state: 'provisional', numerator: 5, denominator: 10 })

  await arrive('2025-03', { agree: 2, disagree: 1 })
  expect(await month('2025-03')).toMatchObject({ ...reported, revision: { status: 'too_few' } })
  await arrive('2025-03', { agree: 1, disagree: 1 })
  expect(await month('2025-03')).toMatchObject({
    ...reported,
    atClose: { numerator: 6, denominator: 10, on: await today() },
    revision: { status: 'shown', numerator: 9, denominator: 15, more: false },
  })
  // Two more move nothing anybody sees, but that there are some.
  await arrive('2025-03', { agree: 2 })
  expect(await month('2025-03')).toMatchObject({
    ...reported,
    revision: { status: 'shown', numerator: 9, denominator: 15, more: true },
  })
  expect(await month('2025-04')).toEqual(april)
  await noMiscount()
})

test('late answers that are all alike are not shown, however many, until one is otherwise', async () => {
  const { arrive, month, close } = await closingArea()
  await arrive('2025-03', { agree: 6, disagree: 4 })
  await close('2025-03')
  await arrive('2025-03', { agree: 7 })
  expect(await month('2025-03')).toMatchObject({ numerator: 6, denominator: 10, revision: { status: 'too_few' } })
  await arrive('2025-03', { disagree: 1 })
  expect(await month('2025-03')).toMatchObject({ revision: { status: 'shown', numerator: 13, denominator: 18 } })
})

test('withdrawals after the close move the figure in the same steps', async () => {
  const { arrive, month, close } = await closingArea()
  const agreed = await arrive('2025-03', { agree: 10 })
  const others = await arrive('2025-03', { disagree: 6 })
  await close('2025-03')
  for (const code of agreed.slice(0, 4)) expect(await withdraw(code)).toMatchObject({ status: 'withdrawn' })
  expect(await month('2025-03')).toMatchObject({ numerator: 10, denominator: 16, revision: { status: 'too_few' } })
  await withdraw(others[0]!)
  expect(await month('2025-03')).toMatchObject({
    numerator: 10,
    denominator: 16,
    options: { agree: 10, disagree: 6 },
    revision: { status: 'shown', numerator: 6, denominator: 11, more: false },
  })
  await noMiscount()
})

test('a month with fewer than five at the close stays hidden, whatever comes after', async () => {
  const { arrive, month, close } = await closingArea()
  await arrive('2025-03', { agree: 1, disagree: 2 })
  await close('2025-03')
  await arrive('2025-03', { agree: 5, disagree: 5 })
  expect(await month('2025-03')).toMatchObject({
    hidden: true,
    numerator: null,
    denominator: null,
    options: null,
    atClose: null,
    revision: { status: 'too_few' },
  })
})

test('a month without an answer at the close shows what came since, once that is enough', async () => {
  const { arrive, month, close } = await closingArea()
  await close('2025-03')
  await arrive('2025-03', { agree: 2, disagree: 2 })
  expect(await month('2025-03')).toBeNull()
  await arrive('2025-03', { agree: 1 })
  expect(await month('2025-03')).toMatchObject({
    numerator: 3,
    denominator: 5,
    state: 'closed',
    atClose: null,
    revision: { status: 'shown', numerator: 3, denominator: 5 },
  })
})

test('what one area closes, another does not feel', async () => {
  const [one, other] = [await closingArea(), await closingArea()]
  for (const area of [one, other]) await area.arrive('2025-03', { agree: 6, disagree: 4 })
  await one.close('2025-03')
  for (const area of [one, other]) await area.arrive('2025-03', { agree: 3, disagree: 3 })
  expect(await one.month('2025-03')).toMatchObject({ numerator: 6, denominator: 10, state: 'closed' })
  expect(await other.month('2025-03')).toMatchObject({
    numerator: 9,
    denominator: 16,
    state: 'provisional',
    revision: null,
  })
  expect(await one.month('2025-03', other.staff).catch(() => null)).toBeNull()
})

/** As if the answers of an area had begun to come in on that day: its months then close by themselves. */
const begunOn = (area: string, day: string) =>
  rows(
    `with off as materialized (select set_config('session_replication_role', 'replica', false))
     update private.response r set received_on = $2::date from off, private.area a where a.key = $1 and r.area_id = a.id`,
    [area, day],
  )

test('a month closes by itself before the first answer that comes after its date, and not before', async () => {
  const { area, arrive, month } = await closingArea()
  const [{ two, three, closes }] = (await rows<{ two: string; three: string; closes: string }>(
    `select to_char(m, 'YYYY-MM') as two, to_char(m - interval '1 month', 'YYYY-MM') as three, private.month_closes(m)::text as closes
     from (select private.first_of_month(private.london_day() - 60) as m) d`,
  )) as [{ two: string; three: string; closes: string }]
  await arrive(two, { agree: 6, disagree: 4 })
  await arrive(three, { agree: 6, disagree: 4 })
  await begunOn(area, `${two}-03`)
  const kept = () =>
    rows('select 1 from private.month_close c join private.area a on a.id = c.area_id where a.key = $1', [area])
  // Nobody wrote anything since: it is closed with what it has, and nothing had to be kept.
  expect(await month(two)).toMatchObject({ state: 'closed', closedOn: closes, numerator: 6, denominator: 10 })
  expect(await month(three)).toMatchObject({ state: 'provisional', closedOn: null })
  expect(await kept()).toEqual([])
  await arrive(two, { agree: 3, disagree: 3 })
  await arrive(three, { agree: 3, disagree: 3 })
  expect(await month(two)).toMatchObject({
    state: 'closed',
    closedOn: closes,
    numerator: 6,
    denominator: 10,
    revision: { status: 'shown', numerator: 9, denominator: 16 },
  })
  // From before the first answer came in: filled in afterwards, and it counts.
  expect(await month(three)).toMatchObject({ state: 'provisional', numerator: 9, denominator: 16, revision: null })
})

test('forty late senders, a lead who closes and families who withdraw, all at once: nothing waits for ever, nothing is lost', async () => {
  const { area, staff, arrive, month, close, reopen } = await closingArea()
  const early = await arrive('2025-03', { agree: 10, disagree: 10 })
  await arrive('2025-04', { agree: 10, disagree: 10 })
  await close('2025-04')
  await Promise.all([
    ...Array.from({ length: 40 }, (_, i) =>
      arrive(i % 2 ? '2025-03' : '2025-04', i % 4 < 2 ? { agree: 1 } : { disagree: 1 }),
    ),
    ...early.slice(0, 6).map(withdraw),
    close('2025-03'),
    reopen('2025-04', 'While they arrive.').then(() => close('2025-04')),
    rpc('months', { area }, staff),
  ])
  await noMiscount()
  const [march, april] = [await month('2025-03'), await month('2025-04')]
  expect(march).toMatchObject({ state: 'closed' })
  expect(april).toMatchObject({ state: 'closed' })
  const live = await rows<{ month: string; n: number; d: number }>(
    `select to_char(m.month, 'YYYY-MM') as month, m.numerator as n, m.denominator as d
     from private.live_sums((select id from private.area where key = $1), '2025-12-01') m where m.metric = $2 order by 1`,
    [area, METRIC],
  )
  expect(live).toEqual([
    { month: '2025-03', n: expect.any(Number) as number, d: 34 },
    { month: '2025-04', n: expect.any(Number) as number, d: 40 },
  ])
  await everyTwoShownAreFarApart(area)
})

/** Of everything that was ever shown of a closed month, no two figures may have one to four answers between them. */
async function everyTwoShownAreFarApart(area: string): Promise<number> {
  const shown = await rows<{ key: string; n: number; d: number }>(
    `select f.metric || ' ' || f.month || ' ' || f.with_demo as key, f.numerator as n, f.denominator as d from private.closed_figure f
     join private.area a on a.id = f.area_id where a.key = $1 and f.feed = 'survey'
     union all
     select s.metric || ' ' || s.month || ' ' || s.with_demo, s.numerator, s.denominator from private.month_step s
     join private.area a on a.id = s.area_id where a.key = $1`,
    [area],
  )
  for (const [i, one] of shown.entries())
    for (const other of shown.slice(i + 1)) {
      if (one.key !== other.key || (one.n === other.n && one.d === other.d)) continue
      const [answers, positive] = [one.d - other.d, one.n - other.n]
      expect(Math.abs(answers), JSON.stringify([one, other])).toBeGreaterThanOrEqual(5)
      expect(Math.sign(positive)).toBe(Math.sign(answers))
      expect(Math.abs(positive)).toBeLessThan(Math.abs(answers))
    }
  return shown.length
}

test('whatever comes and goes after the close, two figures that were shown are five answers apart', async () => {
  const { area, arrive, month, close, reopen } = await closingArea()
  const pick = seeded(36)
  const held = await arrive('2025-03', { agree: 9, disagree: 8 })
  await close('2025-03')
  const seen = new Set<string>()
  for (let turn = 0; turn < 60; turn += 1) {
    if (pick(5) < 3) held.push(...(await arrive('2025-03', pick(2) ? { agree: 1 } : { disagree: 1 })))
    else if (held.length > 8) await withdraw(held.splice(pick(held.length), 1)[0]!)
    if (turn % 17 === 16) {
      await reopen('2025-03', 'Once more.')
      await close('2025-03')
    }
    const now = (await month('2025-03'))!
    seen.add(`${now.numerator} of ${now.denominator}`)
    if (now.revision?.status === 'shown') seen.add(`${now.revision.numerator} of ${now.revision.denominator}`)
  }
  expect(seen.size).toBeGreaterThan(2)
  expect(await everyTwoShownAreFarApart(area)).toBeGreaterThan(3)
  await noMiscount()
})
