import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { addMonths } from '../../src/domain/metric/months.ts'
import { headline } from '../../src/domain/plan/headline.ts'
import { judge } from '../../src/domain/plan/judge.ts'
import { isBeforePlan, judgedMonth } from '../../src/domain/plan/judged-month.ts'
import type { PlanFile } from '../../src/domain/plan/plan-file.ts'
import { metricReply, scorecardReply, type Milestone } from '../../src/domain/plan/plan.ts'
import { judgedRow, publicFigures } from '../../src/domain/plan/public-figures.ts'
import { newArea, rows, rpc, signIn } from '../../tests/support/real-lane/lane.ts'
import { cell, put } from './manual-area.ts'

/** One month has one verdict: that of the plan of its time, on the scorecard, in its packs, on a measure's page and in public. */

const printed = JSON.parse(readFileSync('src/content/plans/wirral-2024-05.json', 'utf8')) as PlanFile
const KEYS = ['complaints_la', 'tribunals_lodged', 'local_offer_new_articles_monthly']

/** A plan of few rows; `asks` is what each of them asks for by which month. */
function plan(title: string, keys: string[], asks: [month: string, value: number][]): PlanFile {
  return {
    ...printed,
    title,
    start_month: null,
    plan_end: '2030-10',
    statements: [{ number: 1, title: 'One' }],
    metrics: keys.map((key, i) => ({
      ...printed.metrics.find((one) => one.key === key)!,
      statement: 1,
      row: i + 1,
      has_numeric_trajectory: true,
      trajectory: asks.map(([month, value]) => ({ month, raw: String(value), comparator: null, value })),
    })),
    outstanding_actions: [],
    new_actions: [],
    bau_assurance: [],
  }
}

/** A month that is closed under the first plan, and a next plan from a day of this one that asks for that month too. */
async function twoPlans(nextKeys = KEYS) {
  const area = await newArea()
  const lead = await signIn({ area, role: 'lead', agency: 'la' })
  const [{ today }] = (await rows<{ today: string }>(`select private.london_day()::text as today`)) as [
    { today: string },
  ]
  const [now, last] = [today.slice(0, 7), addMonths(today.slice(0, 7), -1)]
  const adopt = (key: string, adopted_on: string, file: PlanFile) =>
    rpc('adopt_plan', { area, key, adopted_on, plan: file }, lead)
  // By the first plan nine are too many of what should be few; by the next they would do.
  expect(await adopt('first', '2024-05-01', plan('The first', KEYS, [['2024-06', 8]]))).toEqual({ status: 'adopted' })
  const figures = KEYS.map((metric) => cell({ metric, month: last, numerator: 9 }))
  expect(await put(area, lead, figures)).toMatchObject({ status: 'saved' })
  await rpc('close_month', { area, month: last }, lead)
  const asks: [string, number][] = [
    [last, 10],
    [addMonths(now, 1), 10],
  ]
  expect(await adopt('second', today, plan('The next', nextKeys, asks))).toEqual({ status: 'adopted' })
  const scorecard = async (month: string | null, by: string | null = null) =>
    scorecardReply.parse(await rpc('scorecard', { area, as_of: month && `${month}-01`, plan: by }, lead))
  return { area, lead, now, last, today, scorecard, adopt }
}

test('a past month is read and judged by the plan of its time: on the scorecard, in its pack, on a page of a measure and in public', async () => {
  const { area, lead, now, last, scorecard } = await twoPlans()
  const card = await scorecard(last)
  expect(card.plan).toMatchObject({ key: 'first', inForce: false, since: null, ofMonth: 'first', now: 'second' })
  const verdict = headline(card.metrics, judgedMonth(card, card.asOf))
  expect(verdict).toMatchObject({ of: 2, met: 1, missed: 1 })
  expect(await rpc('pack', { area, month: last }, lead)).toMatchObject({ plan: 'first' })
  const series = metricReply.parse(
    await rpc('metric_series', { area, metric: 'complaints_la', as_of: `${last}-01` }, lead),
  )
  expect(series.plan).toMatchObject({ key: 'first', ofMonth: 'first', now: 'second' })
  expect(judge(series.metric, series.months, last).verdict).toBe('missed')
  const open = publicFigures.parse(await rpc('public_figures', { area, plan: 'first' }))!
  expect([
    open.asOf,
    headline(
      open.metrics.map((one) => judgedRow(one)),
      last,
    ),
  ]).toEqual([last, verdict])
  // The next plan is read from its own month on, and no month from before it, however far back.
  expect((await scorecard(now)).plan).toMatchObject({ key: 'second', inForce: true, since: now, ofMonth: 'second' })
  expect((await scorecard(null)).plan?.key).toBe('second')
  expect((await scorecard('2025-03')).plan).toMatchObject({ key: 'first', begins: '2024-05' })
  expect((await scorecard('2023-03')).plan?.key).toBe('first')
})

test('what a plan asks for by a month before it was in force is shown and judged nowhere', async () => {
  const { area, lead, now, last, scorecard } = await twoPlans()
  const asked = (at: { metrics: { milestones: Milestone[] }[] }) =>
    at.metrics.map(({ milestones }) => milestones.map((one) => [one.month, one.before]))
  const marked = KEYS.map(() => [
    [last, true],
    [addMonths(now, 1), false],
  ])
  for (const card of [await scorecard(null), await scorecard(last, 'second')]) {
    expect(asked(card)).toEqual(marked)
    expect([judgedMonth(card, card.asOf), isBeforePlan(card.plan, judgedMonth(card, card.asOf))]).toEqual([last, true])
    expect(headline(card.metrics, judgedMonth(card, card.asOf))).toMatchObject({ of: 0, met: 0 })
  }
  const series = metricReply.parse(await rpc('metric_series', { area, metric: KEYS[0], plan: 'second' }, lead))
  expect(asked({ metrics: [series.metric] })).toEqual(marked.slice(0, 1))
  const open = publicFigures.parse(await rpc('public_figures', { area }))!
  expect(asked(open)).toEqual(marked)
  expect([open.plan.since, open.asOf]).toEqual([now, last])
  expect(
    headline(
      open.metrics.map((one) => judgedRow(one)),
      last,
    ),
  ).toMatchObject({ of: 0, noFigure: 0 })
  // Nothing published is rounded beside such a milestone either.
  const beside = await rows<{ key: string; month: string | null }>(
    `select p.key, private.month_text((private.milestone_in_force(m, private.london_day())).month) as month
     from private.plan_metric m join private.plan p on p.id = m.plan_id join private.area a on a.id = p.area_id
     where a.key = $1 and m.key = $2 order by p.id`,
    [area, KEYS[0]],
  )
  expect(beside).toEqual([
    { key: 'first', month: '2024-06' },
    { key: 'second', month: null },
  ])
})

test('a row that the plan of a month does not have is read by the plan in force, and says so', async () => {
  const { area, lead, last } = await twoPlans(['complaints_communication'])
  const read = (metric: string, month: string | null, by: string | null = null) =>
    rpc<unknown>('metric_series', { area, metric, as_of: month && `${month}-01`, plan: by }, lead)
  expect(metricReply.parse(await read('complaints_communication', last)).plan).toMatchObject({
    key: 'second',
    ofMonth: 'first',
  })
  // What was asked for is what is answered: no other plan stands in for one that was named, nor an ended row for one of now.
  expect(await read('complaints_communication', last, 'first')).toBeNull()
  expect(await read('complaints_la', null)).toBeNull()
})

test('a plan that another replaced from the same day was never in force: staff can read it, and nobody else is told of it', async () => {
  const { area, lead, today, last, scorecard, adopt } = await twoPlans()
  expect(await adopt('corrected', today, plan('The next, corrected', KEYS, [[last, 10]]))).toEqual({
    status: 'adopted',
  })
  const open = publicFigures.parse(await rpc('public_figures', { area }))!
  expect(open.plans.map(({ key }) => key)).toEqual(['corrected', 'first'])
  expect(JSON.stringify(open)).not.toContain('"second"')
  expect(await rpc('public_figures', { area, plan: 'second' })).toBeNull()
  expect((await scorecard(null, 'second')).plan).toMatchObject({ key: 'second', ofMonth: 'corrected' })
  const versions = await rpc<{ key: string; replaced: boolean }[]>('plan_versions', { area }, lead)
  expect(versions.map(({ key, replaced }) => [key, replaced])).toEqual([
    ['corrected', false],
    ['second', true],
    ['first', false],
  ])
})

test('a first plan that is corrected on its day is still the first: no month of it is from before', async () => {
  const area = await newArea()
  const lead = await signIn({ area, role: 'lead' })
  for (const key of ['first', 'corrected'])
    await rpc('adopt_plan', { area, key, adopted_on: '2024-05-01', plan: plan(key, KEYS, [['2024-04', 8]]) }, lead)
  const card = scorecardReply.parse(await rpc('scorecard', { area }, lead))
  expect(card.plan).toMatchObject({ key: 'corrected', since: null })
  expect(card.metrics[0]!.milestones).toMatchObject([{ month: '2024-04', before: false }])
})
