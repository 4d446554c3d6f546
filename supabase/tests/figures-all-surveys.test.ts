import { beforeAll, expect, test } from 'vitest'
import { envelopeOf, newArea, rows, rpc, signIn } from '../../tests/support/real-lane/lane.ts'
import { breakdownByHand, channelsByHand, monthsByHand, rollingByHand, stillMoving } from './hidden-by-hand.ts'
import { seeded } from './seeded.ts'
import { smallPlan } from './small-plan.ts'
import { figuresApart, ofMonth, planFigures, sumsOf, type Sums } from './sums-by-hand.ts'
import { allSurveys, CHANNELS, LANGUAGES, months, twoHundredAnswers, type Given } from './two-hundred-answers.ts'

// Of many chances one whose months and groups are of every kind: shown, hidden and absent; the first test says so.
const given = twoHundredAnswers(seeded(18))
const lastMonth = months.at(-1)!
let area: string
let token: string
const read = <T>(name: string, args: object) => rpc<T>(name, { area, ...args }, { token })
type Month = { month: string; hidden: boolean; numerator: number | null }
type Series = { months: Month[]; rolling: Month[]; breakdown: { rows: { hidden: boolean }[] } | null }
const series = (metric: string, asOf: string, breakdown: string | null = null) =>
  read<Series>('metric_series', { metric, breakdown, as_of: `${asOf}-28` })

async function send(some: Given[], caller: { token?: string }) {
  const envelopes = await Promise.all(some.map(async (one) => (await envelopeOf({ area, ...one })).envelope))
  for (let i = 0; i < envelopes.length; i += 100) {
    const batch = { envelopes: envelopes.slice(i, i + 100) }
    const { results } = await rpc<{ results: { status: string }[] }>('submit', batch, caller)
    expect(results.filter((one) => one.status !== 'received')).toEqual([])
  }
}

beforeAll(async () => {
  area = await newArea()
  await smallPlan(area)
  token = (await signIn({ area, role: 'staff' })).token
  const isKeyed = (one: Given) => one.channel === 'paper_entered' || one.channel === 'phone_entered'
  await send(given.filter(isKeyed), { token })
  await send(
    given.filter((one) => !isKeyed(one)),
    {},
  )
})

test('the 200 answers are as mixed as they are said to be', () => {
  expect(given).toHaveLength(200)
  const every = <T>(of: (one: Given) => T) => new Set(given.map(of))
  expect(every((one) => one.completedOn.slice(0, 7)).size).toBe(14)
  expect(every((one) => one.survey)).toEqual(new Set(allSurveys.map((one) => one.key)))
  expect(every((one) => one.channel)).toEqual(new Set(CHANNELS))
  expect(every((one) => one.language)).toEqual(new Set(LANGUAGES))
  expect(every((one) => one.easyRead).size).toBe(2)
  expect(every((one) => one.respondent).size).toBe(6)
  for (const day of ['2024-02-29', '2024-03-31', '2024-10-27', '2025-03-30', '2024-09-30', '2024-10-01'])
    expect(every((one) => one.completedOn)).toContain(day)
  // A family that changed who it is leaves answers behind that its route did not ask.
  expect(given.filter((one) => one.answers['R1'] === 'young_person_16_25' && 'EH1' in one.answers)).not.toEqual([])
  for (const figure of planFigures) {
    const { options } = sumsOf(figure, given)
    expect(options, figure.metric).toMatchObject({
      dont_know: expect.any(Number) as number,
      does_not_apply: expect.any(Number) as number,
    })
    const byMonth = monthsByHand(figure, given)
    // Shown, hidden and absent months are all there.
    expect(byMonth.filter((one) => !one.hidden).length, figure.metric).toBeGreaterThan(2)
    expect(byMonth.filter((one) => one.hidden).length, figure.metric).toBeGreaterThan(1)
    expect(byMonth.length, figure.metric).toBeLessThan(months.length)
  }
  const spoken = figuresApart.filter((figure) => sumsOf(figure, given).denominator > 0)
  expect(new Set(spoken.map((one) => one.metric)).size).toBe(4)
  expect(new Set(spoken.map((one) => one.agency))).toEqual(new Set(['la', 'health', 'social_care', 'education', 'all']))
})

test.for(planFigures)('$metric is the sum worked out by hand, in every month', async (figure) => {
  const got = await series(figure.metric, lastMonth)
  expect(got.months).toEqual(monthsByHand(figure, given))
  expect(got.rolling).toEqual(rollingByHand(figure, given))
  const card = await read<{ metrics: { key: string; series: Month[] }[] }>('scorecard', { as_of: `${lastMonth}-28` })
  expect(card.metrics.find((one) => one.key === figure.metric)?.series).toEqual(
    monthsByHand(figure, given).map(({ month, hidden, demo, numerator, denominator }) => ({
      month,
      hidden,
      demo,
      numerator,
      denominator,
      ...stillMoving,
    })),
  )
})

test.for(['stage', 'locality', 'agency', 'phase', 'channel', 'language', 'who'])(
  'every breakdown by %s is the one worked out by hand',
  async (way) => {
    const shown: boolean[] = []
    for (const figure of planFigures) {
      for (const month of months) {
        const { breakdown } = await series(figure.metric, month, way)
        expect(breakdown, `${figure.metric} in ${month}`).toEqual(breakdownByHand(figure, way, given, month))
        if (breakdown) shown.push(breakdown.rows.some((row) => row.hidden))
      }
    }
    // An agency's figure has one group, itself.
    if (way === 'agency') expect(new Set(shown)).toEqual(new Set([false]))
    else expect(shown.length, 'something is shown').toBeGreaterThan(0)
  },
)

test('by which way answers came is worked out by hand, in every quarter', async () => {
  let shown = 0
  for (const figure of planFigures) {
    for (const asOf of [months[8]!, lastMonth]) {
      const got = await read('channel_mix', { metric: figure.metric, as_of: `${asOf}-28` })
      const byHand = channelsByHand(figure, given, asOf)
      expect(got, figure.metric).toEqual({ quarters: byHand })
      shown += byHand.filter((quarter) => quarter.rows).length
    }
  }
  expect(shown).toBeGreaterThan(2)
})

type Kept = Sums & { month: string; agency: string }
const keptOf = (metric: string) =>
  rows<Kept>(
    `select to_char(m.month, 'YYYY-MM') as month, m.agency, sum(m.numerator)::int as numerator,
       sum(m.denominator)::int as denominator
     from private.metric_month m join private.area a on a.id = m.area_id
     where a.key = $1 and m.metric = $2 group by 1, 2 having sum(m.denominator) > 0 order by 2, 1`,
    [area, metric],
  )

test('each figure is filed under its agency and no other, young people and the services of others apart', async () => {
  const all = [...planFigures, ...figuresApart]
  for (const metric of new Set(all.map((one) => one.metric))) {
    const byHand = all
      .filter((one) => one.metric === metric)
      .flatMap((figure) =>
        months.map((month) => {
          const { numerator, denominator } = sumsOf(figure, ofMonth(given, month))
          return { month, agency: figure.agency, numerator, denominator }
        }),
      )
      .filter((one) => one.denominator > 0)
      .sort((a, b) => (a.agency === b.agency ? 0 : a.agency < b.agency ? -1 : 1))
    expect(await keptOf(metric), metric).toEqual(byHand)
  }
  expect(await rows('select * from private.miscounts()')).toEqual([])
})

test('the questions about the person come to their own counts, and to no figure', async () => {
  const byHand: Record<string, number> = {}
  for (const { answers } of given.filter((one) => one.survey === 'about_you'))
    for (const [question, option] of Object.entries(answers))
      byHand[`${question} ${option}`] = (byHand[`${question} ${option}`] ?? 0) + 1
  const kept = await rows<{ name: string; n: number }>(
    `select m.question || ' ' || m.option as name, sum(m.n)::int as n from private.equality_month m
     join private.area a on a.id = m.area_id where a.key = $1 group by 1`,
    [area],
  )
  expect(Object.fromEntries(kept.map((one) => [one.name, one.n]))).toEqual(byHand)
  expect(kept.length).toBeGreaterThan(3)
})
