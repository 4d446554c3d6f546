import { expect, test } from 'vitest'
import { envelopeOf, newArea, rows, rpc, signIn, type Caller } from '../../tests/support/real-lane/lane.ts'
import { smallPlan } from './small-plan.ts'

const METRIC = 'parent_carers_involved_ehcp'
type Shown = { status: string; numerator?: number | null; denominator?: number | null; more?: boolean }
type Month = {
  month: string
  numerator: number | null
  denominator: number | null
  hidden: boolean
  options: Record<string, number> | null
  state: string
  closedOn: string | null
  atClose: { numerator: number; denominator: number; on: string } | null
  revision: Shown | null
}

/** An area with its plan, its lead and somebody of its staff, and parents who answer. */
async function closingArea() {
  const area = await newArea()
  await smallPlan(area)
  const [staff, lead, forum] = await Promise.all([
    signIn({ area, role: 'staff', agency: 'health' }),
    signIn({ area, role: 'lead', agency: 'la' }),
    signIn({ area, role: 'forum', agency: 'pcpw' }),
  ])
  const answer = (month: string, EH1: string) =>
    envelopeOf({
      area,
      completedOn: `${month}-15`,
      answers: { R1: 'parent_carer', R2: 'request', EH1, LOC: 'wallasey' },
    })
  /** These answers arrive; their receipt codes come back. */
  const arrive = async (month: string, given: Record<string, number>) => {
    const made = await Promise.all(
      Object.entries(given).flatMap(([EH1, times]) => Array.from({ length: times }, () => answer(month, EH1))),
    )
    const envelopes = made.map((one) => one.envelope)
    const { results } = await rpc<{ results: { status: string }[] }>('submit', { envelopes })
    expect(results.map((one) => one.status)).toEqual(envelopes.map(() => 'received'))
    return made.map((one) => one.code)
  }
  const month = async (wanted: string, caller: Caller = staff) => {
    const series = await rpc<{ months: Month[]; metric: { series: Month[] }; rolling: Month[] }>(
      'metric_series',
      { area, metric: METRIC },
      caller,
    )
    const card = await rpc<{ metrics: { key: string; series: Month[] }[] }>('scorecard', { area }, caller)
    const one = series.months.find((m) => m.month === wanted)
    // What the chart draws and what the scorecard says is the same month.
    const drawn = series.metric.series.find((m) => m.month === wanted)
    expect(card.metrics.find((m) => m.key === METRIC)?.series.find((m) => m.month === wanted)).toEqual(drawn)
    if (one) expect(one).toMatchObject(drawn!)
    return one ?? null
  }
  const close = (wanted: string, caller: Caller = lead) => rpc('close_month', { area, month: wanted }, caller)
  const reopen = (wanted: string, reason: string, caller: Caller = lead) =>
    rpc('reopen_month', { area, month: wanted, reason }, caller)
  return { area, staff, lead, forum, arrive, month, close, reopen }
}
const withdraw = (receipt: string) => rpc<{ status: string }>('withdraw', { receipt })
const today = async () => (await rows<{ day: string }>(`select private.london_day()::text as day`))[0]!.day
const noMiscount = async () => expect(await rows('select * from private.miscounts()')).toEqual([])

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

test('a lead opens a month again with a reason, and closing it makes a second version; the first stays readable', async () => {
  const { area, staff, lead, forum, arrive, month, close, reopen } = await closingArea()
  const { token: outsider } = await signIn({ area: 'sefton', role: 'lead' })
  await arrive('2025-03', { agree: 6, disagree: 4 })
  expect(await reopen('2025-03', 'A box of forms was found.')).toEqual({ status: 'refused', problem: 'not_closed' })
  await close('2025-03')
  for (const caller of [staff, forum, { token: outsider }]) {
    expect(await reopen('2025-03', 'A box of forms was found.', caller)).toBeNull()
    expect(await close('2025-03', caller)).toBeNull()
  }
  expect(await rpc('months', { area }, { token: outsider })).toBeNull()
  expect(await reopen('2025-03', '  ')).toEqual({ status: 'refused', problem: 'reason' })
  expect(await reopen('2025-03', 'A box of forms was found.')).toEqual({ status: 'reopened', on: await today() })
  expect(await month('2025-03')).toMatchObject({ state: 'reopened', closedOn: null, numerator: 6, denominator: 10 })

  // Open again is not open to watching: the few that come between stay untold.
  await arrive('2025-03', { agree: 2 })
  expect(await month('2025-03')).toMatchObject({ numerator: 6, denominator: 10, revision: { status: 'too_few' } })
  await close('2025-03')
  expect(await month('2025-03')).toMatchObject({
    numerator: 6,
    denominator: 10,
    state: 'closed',
    revision: { status: 'too_few' },
  })

  await reopen('2025-03', 'The rest of the box.')
  await arrive('2025-03', { agree: 3, disagree: 2 })
  await close('2025-03')
  expect(await month('2025-03')).toMatchObject({ numerator: 11, denominator: 17, state: 'closed', revision: null })

  type Told = { mayClose: boolean; months: { month: string; history: Record<string, unknown>[] }[] }
  const told = await rpc<Told>('months', { area }, staff)
  expect(told.mayClose).toBe(false)
  expect((await rpc<Told>('months', { area }, lead)).mayClose).toBe(true)
  const versions = await rows(
    `select f.version, f.numerator, f.denominator from private.closed_figure f join private.area a on a.id = f.area_id
     where a.key = $1 and f.metric = $2 and f.with_demo order by 1`,
    [area, METRIC],
  )
  expect(versions).toEqual([
    { version: 1, numerator: 6, denominator: 10 },
    { version: 2, numerator: 6, denominator: 10 },
    { version: 3, numerator: 11, denominator: 17 },
  ])
})

test('the list of months says how each stands, who closed it, why it was opened, and what moved', async () => {
  const { area, staff, arrive, close, reopen } = await closingArea()
  const [{ last }] = (await rows<{ last: string }>(
    `select to_char(private.london_day() - interval '1 month', 'YYYY-MM') as last`,
  )) as [{ last: string }]
  await arrive(last, { agree: 6, disagree: 4 })
  await close(last)
  await reopen(last, 'A box of forms was found.')
  await close(last)
  await arrive(last, { agree: 3, disagree: 3 })
  const { months } = await rpc<{ months: { month: string; feeds: object[]; history: object[]; moved: object[] }[] }>(
    'months',
    { area },
    staff,
  )
  expect(months.map((one) => one.month)).toEqual([(await today()).slice(0, 7), last])
  const day = await today()
  expect(months[0]!.feeds[0]).toMatchObject({ feed: 'survey', state: 'open', closedOn: null })
  expect(months[1]!.feeds).toMatchObject(
    ['survey', 'log', 'manual'].map((feed) => ({ feed, state: 'closed', closedOn: day })),
  )
  expect(months[1]!.history.filter((one) => 'feed' in one && one.feed === 'survey')).toEqual([
    {
      feed: 'survey',
      version: 1,
      closedOn: day,
      byLead: true,
      agency: 'la',
      reopened: { on: day, reason: 'A box of forms was found.', agency: 'la' },
    },
    { feed: 'survey', version: 2, closedOn: day, byLead: true, agency: 'la', reopened: null },
  ])
  expect(months[1]!.moved).toEqual([
    {
      metric: METRIC,
      label: METRIC,
      atClose: { numerator: 6, denominator: 10, on: day },
      revision: { status: 'shown', numerator: 9, denominator: 16, on: day, more: false },
    },
  ])
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
