import { expect, test } from 'vitest'
import { rows, rpc, signIn } from '../../tests/support/real-lane/lane.ts'
import { closingArea, METRIC, noMiscount, today } from './closing-area.ts'

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

test('what was shown after a close is what the next close keeps, when more has come that cannot be shown yet', async () => {
  const { arrive, month, close, reopen } = await closingArea()
  await arrive('2025-03', { agree: 6, disagree: 4 })
  await close('2025-03')
  await arrive('2025-03', { agree: 3, disagree: 2 })
  await arrive('2025-03', { agree: 2 })
  const seen = { status: 'shown', numerator: 9, denominator: 15, more: true }
  expect(await month('2025-03')).toMatchObject({ numerator: 6, denominator: 10, revision: seen })

  await reopen('2025-03', 'To take in the late answers.')
  await close('2025-03')
  const kept = { numerator: 9, denominator: 15, options: { agree: 9, disagree: 6 }, state: 'closed' }
  expect(await month('2025-03')).toMatchObject({ ...kept, revision: { status: 'too_few' } })

  // Once more with nothing new, and then with enough.
  await reopen('2025-03', 'Closed too soon.')
  await close('2025-03')
  expect(await month('2025-03')).toMatchObject({ ...kept, revision: { status: 'too_few' } })
  await arrive('2025-03', { agree: 2, disagree: 2 })
  const later = { status: 'shown', numerator: 13, denominator: 21, more: false }
  expect(await month('2025-03')).toMatchObject({ ...kept, revision: later })
  await noMiscount()
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
