import { expect, test } from 'vitest'
import { envelopeOf, newArea, rpc, signIn } from '../../tests/support/real-lane/lane.ts'
import { smallPlan } from './small-plan.ts'

type Point = { month: string; numerator: number | null; denominator: number | null; hidden: boolean }
type Series = {
  metric: { series: Point[] }
  months: (Point & { options: object | null; withoutDontKnow: object | null })[]
  rolling: Point[]
  breakdown: null | { by: string; quarter: string; total: Point; rows: (Omit<Point, 'month'> & { code: string })[] }
}
type Answered = [month: string, stage: string, eh1: string, times: number]

/** What stands beside each month of an area that began today: nothing of the past closes by itself. */
const moving = { state: 'provisional', closedOn: null, revision: null, atClose: null, definition: 1 }

/** An area whose parents gave these answers, and what its staff then read of EH1. */
async function reading(...answered: Answered[]) {
  const area = await newArea()
  await smallPlan(area)
  const envelopes = await Promise.all(
    answered.flatMap(([month, R2, EH1, times]) =>
      Array.from(
        { length: times },
        async () =>
          (
            await envelopeOf({
              area,
              completedOn: `${month}-15`,
              answers: { R1: 'parent_carer', R2, EH1, LOC: 'wallasey' },
            })
          ).envelope,
      ),
    ),
  )
  for (let i = 0; i < envelopes.length; i += 100) await rpc('submit', { envelopes: envelopes.slice(i, i + 100) })
  const { token } = await signIn({ area, role: 'staff' })
  return (breakdown: string, as_of: string) =>
    rpc<Series>('metric_series', { area, metric: 'parent_carers_involved_ehcp', breakdown, as_of }, { token })
}

test('a month with four answers is hidden in every figure of it, one with five is shown', async () => {
  const read = await reading(
    ['2025-01', 'request', 'agree', 4],
    ['2025-02', 'request', 'agree', 3],
    ['2025-02', 'request', 'dont_know', 2],
  )
  const { months, metric } = await read('stage', '2025-03-01')
  expect(months).toEqual([
    {
      month: '2025-01',
      numerator: null,
      denominator: null,
      hidden: true,
      demo: false,
      options: null,
      withoutDontKnow: null,
      ...moving,
    },
    {
      month: '2025-02',
      numerator: 3,
      denominator: 5,
      hidden: false,
      demo: false,
      options: { agree: 3, dont_know: 2 },
      withoutDontKnow: null,
      ...moving,
    },
  ])
  expect(metric.series.map((p) => p.denominator)).toEqual([null, 5])
})

test('no rolling figure and no breakdown touches a hidden month', async () => {
  const months = ['2024-10', '2024-11', '2024-12', '2025-01', '2025-02', '2025-03']
  const read = await reading(
    ...months.flatMap((month): Answered[] => [
      [month, 'request', 'agree', month === '2025-02' ? 1 : 6],
      [month, 'draft_plan', 'disagree', month === '2025-02' ? 1 : 7],
    ]),
  )
  const series = await read('stage', '2025-04-01')
  expect(series.months.filter((m) => m.hidden).map((m) => m.month)).toEqual(['2025-02'])
  expect(series.rolling).toEqual([
    { month: '2024-12', numerator: 18, denominator: 39, hidden: false, demo: false },
    {
      month: '2025-01',
      numerator: 18,
      denominator: 39,
      hidden: false,
      demo: false,
    },
  ])
  expect(series.breakdown).toEqual({
    by: 'stage',
    quarter: '2024-Q4',
    total: { month: '2024-10', numerator: 18, denominator: 39, hidden: false, demo: false },
    rows: [
      { code: 'draft_plan', numerator: 0, denominator: 21, hidden: false },
      { code: 'request', numerator: 18, denominator: 18, hidden: false },
    ],
  })
})

test('a quarter is broken down only when it is over, as seen from the point of view', async () => {
  const read = await reading(
    ['2024-10', 'request', 'agree', 5],
    ['2024-12', 'draft_plan', 'agree', 5],
    ['2025-01', 'request', 'agree', 5],
  )
  expect((await read('stage', '2024-11-30')).breakdown).toBeNull()
  for (const asOf of ['2024-12-01', '2025-01-31', '2025-02-01'])
    expect((await read('stage', asOf)).breakdown?.quarter).toBe('2024-Q4')
  expect((await read('stage', '2025-03-31')).breakdown?.quarter).toBe('2025-Q1')
  expect((await read('locality', '2025-03-31')).breakdown?.rows).toEqual([
    { code: 'wallasey', numerator: 5, denominator: 5, hidden: false },
  ])
  expect((await read('shoe_size', '2025-03-31')).breakdown).toBeNull()
})

test('small cells of a breakdown leave with one mark, and the totals do not give them back', async () => {
  const read = await reading(
    ['2025-01', 'request', 'agree', 12],
    ['2025-01', 'draft_plan', 'disagree', 6],
    ['2025-02', 'ceased', 'agree', 2],
    ['2025-02', 'request', 'agree', 9],
    ['2025-03', 'assessment', 'agree', 8],
  )
  const { breakdown } = await read('stage', '2025-04-01')
  const hidden = { numerator: null, denominator: null, hidden: true }
  expect(breakdown?.rows).toEqual([
    { code: 'assessment', numerator: 8, denominator: 8, hidden: false },
    { code: 'ceased', ...hidden },
    { code: 'draft_plan', ...hidden },
    { code: 'request', numerator: 21, denominator: 21, hidden: false },
  ])
  expect(breakdown!.total.denominator! - 8 - 21).toBeGreaterThanOrEqual(5)
})
