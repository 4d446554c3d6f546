import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { rpc, type Caller } from '../../tests/support/real-lane/lane.ts'
import { figures, forumArea, operation, push, record, write, type LogMetric } from './forum-log.ts'
import { cell, manualArea, put } from './manual-area.ts'

type Point = { month: string; numerator: number | null; denominator: number | null }
type Card = { metrics: { key: string; series: Point[] }[] }
type Published = { metrics: { key: string; points: { month: string; value: number | null }[] }[] }
type Months = { months: { month: string; moved: { metric: string; atClose: object | null; revision: object }[] }[] }

/** What the page of a measure and the scorecard say of one month: the same. */
async function monthOf(area: string, caller: Caller, metric: string, month: string) {
  const { months } = await rpc<{ months: Point[] }>('metric_series', { area, metric }, caller)
  const { metrics } = await rpc<Card>('scorecard', { area }, caller)
  const [one, other] = [months, metrics.find(({ key }) => key === metric)!.series].map((of) =>
    of.find((point) => point.month === month),
  )
  expect(one?.numerator).toBe(other?.numerator)
  return one ?? null
}
const movedIn = async (area: string, caller: Caller, month: string) =>
  (await rpc<Months>('months', { area }, caller)).months.find((one) => one.month === month)!.moved
const published = async (area: string, metric: string) =>
  (await rpc<Published>('public_figures', { area })).metrics.find((one) => one.key === metric)!.points

test('what is entered after a month has closed without a figure stands beside it, and is published only after another close', async () => {
  const { area, la, lead } = await manualArea()
  const metric = 'complaints_la'
  const month = '2025-06'
  await put(area, la, [cell({ month: '2025-05', numerator: 30 })])
  const close = () => rpc('close_month', { area, month }, lead)
  await close()
  const enter = (numerator: number | null, revision: number) =>
    put(area, la, [cell({ month, numerator, revision })], 'The figure came late.')

  for (const [revision, numerator] of [40, 60].entries()) {
    expect((await enter(numerator, revision))!.status).toBe('saved')
    expect(await monthOf(area, la, metric, month)).toBeNull()
    const since = { status: 'shown', numerator, denominator: null }
    expect(await movedIn(area, la, month)).toMatchObject([{ metric, atClose: null, revision: since }])
    expect(await published(area, metric)).toEqual([])
  }
  await rpc('reopen_month', { area, month, reason: 'The figure of complaints came late.' }, lead)
  expect(await monthOf(area, la, metric, month)).toMatchObject({ numerator: 60 })
  expect(await published(area, metric)).toEqual([])
  await close()
  expect(await monthOf(area, la, metric, month)).toMatchObject({ numerator: 60 })
  expect(await published(area, metric)).toMatchObject([{ month, value: 60 }])
})

test('a request written after its month has closed without one makes no share of that month before another close', async () => {
  const { area, forum, la, lead } = await forumArea()
  const metric: LogMetric = 'pcpw_meeting_requests_met_la'
  await write(area, forum, 'activity', { date: '2025-03-10', counts: null, agencies: ['la'] })
  await rpc('close_month', { area, month: '2025-03' }, lead)
  const late = record('meeting_request', {
    askedOf: ['la'],
    requestedOn: '2025-03-03',
    respondBy: '2025-03-31',
    replyOn: '2025-03-10',
    proposedFor: '2025-03-20',
    met: 'yes',
    metOn: '2025-03-20',
  })
  const asked = operation(
    'meeting_request',
    randomUUID(),
    { shared: true, ...late },
    { reason: 'Found in a notebook.' },
  )
  expect((await push(area, forum, asked))[0]).toMatchObject({ status: 'applied' })
  expect(await figures(area, la, metric)).toEqual({})
  expect(await movedIn(area, la, '2025-03')).toMatchObject([
    { metric, atClose: null, revision: { status: 'shown', numerator: 1, denominator: 1 } },
  ])
  // Activities were counted at the close, and stay as they were.
  expect(await figures(area, la, 'coproduction_activities_monthly')).toMatchObject({ '2025-03': 1 })
  await rpc('reopen_month', { area, month: '2025-03', reason: 'A request was found.' }, lead)
  await rpc('close_month', { area, month: '2025-03' }, lead)
  expect(await figures(area, la, metric)).toEqual({ '2025-03': '1 of 1' })
})
