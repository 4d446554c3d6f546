import { expect, test } from 'vitest'
import { currentSurvey } from '../../src/content/surveys/published.ts'
import type { Answers } from '../../src/domain/survey/answers.ts'
import { askedQuestions } from '../../src/domain/survey/visibility.ts'
import { envelopeOf, newArea, rows, rpc, signIn } from '../../tests/support/real-lane/lane.ts'
import { seeded } from './seeded.ts'
import { smallPlan } from './small-plan.ts'

const survey = currentSurvey('ehcp_satisfaction')!

/** A random person's answers: every route, some questions skipped, now and then one their route did not ask. */
function randomAnswers(pick: (n: number) => number): Answers {
  const answers: Answers = {}
  for (const q of survey.questions) {
    const asked = askedQuestions(survey, answers).some((one) => one.id === q.id)
    if (q.kind !== 'choice') continue
    if (asked ? q.required || pick(4) > 0 : pick(40) === 0 && !q.role)
      answers[q.id] = q.options[pick(q.options.length)]!.code
  }
  return answers
}

/** The sums of docs/metrics.md by hand, sharing no code with the database. */
function byHand(answered: { answers: Answers; completedOn: string }[], question: string, positive: string[]) {
  const months: Record<string, { numerator: number; denominator: number; options: Record<string, number> }> = {}
  for (const { answers, completedOn } of answered) {
    const value = answers[question]
    if (value === undefined || !askedQuestions(survey, answers).some((q) => q.id === question)) continue
    const month = (months[completedOn.slice(0, 7)] ??= { numerator: 0, denominator: 0, options: {} })
    month.options[value] = (month.options[value] ?? 0) + 1
    if (value !== 'does_not_apply') month.denominator += 1
    if (positive.includes(value)) month.numerator += 1
  }
  return months
}

type Series = {
  months: {
    month: string
    numerator: number | null
    denominator: number | null
    options: Record<string, number> | null
    hidden: boolean
    withoutDontKnow: { denominator: number } | null
  }[]
  rolling: { month: string; numerator: number; denominator: number }[]
}

test('every figure of 300 random answers is the one worked out by hand', async () => {
  const area = await newArea()
  const pick = seeded(20240501)
  const answered = Array.from({ length: 300 }, () => ({
    answers: randomAnswers(pick),
    completedOn: `2024-${String(5 + pick(6)).padStart(2, '0')}-${String(1 + pick(28)).padStart(2, '0')}`,
  }))
  const envelopes = await Promise.all(answered.map(async (a) => (await envelopeOf({ area, ...a })).envelope))
  for (let i = 0; i < envelopes.length; i += 100) {
    const { results } = await rpc<{ results: { status: string }[] }>('submit', {
      envelopes: envelopes.slice(i, i + 100),
    })
    expect(results.every((r) => r.status === 'received')).toBe(true)
  }
  await smallPlan(area)
  const { token } = await signIn({ area, role: 'staff' })
  const agree = ['agree', 'strongly_agree']
  const satisfied = ['satisfied', 'very_satisfied']
  let shown = 0
  for (const [metric, question, positive] of [
    ['parent_carers_involved_ehcp', 'EH1', agree],
    ['feedback_satisfied_la', 'EH7', satisfied],
    ['feedback_satisfied_health', 'EH8', satisfied],
  ] as const) {
    const expected = byHand(answered, question, [...positive])
    const got = await rpc<Series>('metric_series', { area, metric }, { token })
    expect(got.months.map((m) => m.month)).toEqual(
      Object.keys(expected)
        .filter((m) => expected[m]!.denominator > 0)
        .sort(),
    )
    for (const m of got.months) {
      const by = expected[m.month]!
      expect(m.hidden).toBe(by.denominator < 5)
      if (m.hidden) continue
      shown += 1
      expect(m).toMatchObject(by)
      const sure = by.denominator - (by.options.dont_know ?? 0)
      expect(m.withoutDontKnow).toEqual(sure < 5 ? null : { numerator: by.numerator, denominator: sure })
    }
    for (const r of got.rolling) {
      const last = got.months.findIndex((m) => m.month === r.month)
      const three = got.months.slice(last - 2, last + 1)
      expect(r.denominator).toBe(three.reduce((sum, m) => sum + m.denominator!, 0))
      expect(r.numerator).toBe(three.reduce((sum, m) => sum + m.numerator!, 0))
    }
  }
  expect(shown).toBeGreaterThan(12)
  expect(await rows('select * from private.miscounts()')).toEqual([])
})

test('a month is the calendar month of the day the family finished, also at the ends of summer time', async () => {
  const area = await newArea()
  const days = ['2024-03-31', '2024-10-27', '2024-10-31', '2024-11-01', '2024-02-29']
  const envelopes = await Promise.all(
    days.map(
      async (completedOn) =>
        (await envelopeOf({ area, completedOn, answers: { R1: 'parent_carer', R2: 'request', EH1: 'agree' } }))
          .envelope,
    ),
  )
  await rpc('submit', { envelopes })
  const months = await rows(
    `select to_char(month, 'YYYY-MM-DD') as month, denominator from private.metric_month m
    join private.area a on a.id = m.area_id where a.key = $1 and metric = 'parent_carers_involved_ehcp' order by 1`,
    [area],
  )
  expect(months).toEqual([
    { month: '2024-02-01', denominator: 1 },
    { month: '2024-03-01', denominator: 1 },
    { month: '2024-10-01', denominator: 2 },
    { month: '2024-11-01', denominator: 1 },
  ])
})

test.for([
  ['2024-06-30T22:59:59Z', '2024-06-30'],
  ['2024-06-30T23:00:00Z', '2024-07-01'],
  ['2024-12-31T23:59:59Z', '2024-12-31'],
  ['2025-01-01T00:00:00Z', '2025-01-01'],
  ['2024-03-31T00:30:00Z', '2024-03-31'],
  ['2024-10-26T23:30:00Z', '2024-10-27'],
])('at %s it is %s in Wirral', async ([moment, day]) => {
  for (const zone of ['UTC', 'Pacific/Auckland']) {
    expect(
      await rows(`select private.london_day($1::timestamptz)::text as day from set_config('timezone', $2, false)`, [
        moment,
        zone,
      ]),
    ).toEqual([{ day }])
  }
})

test('the point of view clamps the series, and is never in the future', async () => {
  const area = await newArea()
  const { token } = await signIn({ area, role: 'forum' })
  expect(await rpc('scorecard', { area, as_of: '2024-07-15' }, { token })).toMatchObject({ asOf: '2024-07' })
  const now = await rpc<{ asOf: string }>('scorecard', { area }, { token })
  expect(await rpc('scorecard', { area, as_of: '2999-01-01' }, { token })).toMatchObject({ asOf: now.asOf })
})

test('judging ends with the last month that is over, and the month that still runs says that it is open', async () => {
  const area = await newArea()
  await smallPlan(area)
  const { token } = await signIn({ area, role: 'lead' })
  const [{ now, last, day }] = (await rows<{ now: string; last: string; day: string }>(
    `select private.month_text(d.day) as now, private.month_text((d.day - interval '1 month')::date) as last, d.day::text
     from (select private.london_day() as day) d`,
  )) as [{ now: string; last: string; day: string }]
  const answers: Answers = { R1: 'parent_carer', R2: 'request', EH1: 'agree' }
  await rpc('submit', { envelopes: [(await envelopeOf({ area, completedOn: day, answers })).envelope] })
  const metric = 'parent_carers_involved_ehcp'
  expect(await rpc('scorecard', { area }, { token })).toMatchObject({ asOf: now, judgedTo: last })
  expect(await rpc('metric_series', { area, metric }, { token })).toMatchObject({
    judgedTo: last,
    months: [{ month: now, state: 'open' }],
  })
  for (const as_of of [`${last}-28`, '2999-01-01'])
    expect(await rpc('scorecard', { area, as_of }, { token })).toMatchObject({ judgedTo: last })
  const past = { area, as_of: '2024-07-15' }
  expect(await rpc('scorecard', past, { token })).toMatchObject({ asOf: '2024-07', judgedTo: '2024-07' })
  expect(await rpc('metric_series', { ...past, metric }, { token })).toMatchObject({ judgedTo: '2024-07' })
  const stranger = await signIn()
  expect(await rpc('scorecard', { area }, stranger)).toBeNull()
  expect(await rpc('metric_series', { area, metric }, stranger)).toBeNull()
})

test('a measure names the surveys that feed it and in which people write, and the log’s name none', async () => {
  const { token } = await signIn({ area: 'wirral', role: 'staff', agency: 'la' })
  const surveys = async (metric: string) =>
    (await rpc<{ surveys: string[] }>('metric_series', { area: 'wirral', metric }, { token })).surveys
  expect(await surveys('parent_carers_involved_ehcp')).toEqual(['ehcp_satisfaction'])
  expect(await surveys('feedback_satisfied_la')).toEqual(['ehcp_satisfaction', 'friends_family'])
  expect(await surveys('coproduction_activities_monthly')).toEqual([])
  expect(await surveys('complaints_la')).toEqual([])
})

test('demonstration answers count and say so, until the server is told they do not', async () => {
  const area = await newArea()
  const envelopes = await Promise.all(
    Array.from(
      { length: 6 },
      async () =>
        (
          await envelopeOf({
            area,
            completedOn: '2024-06-05',
            answers: { R1: 'parent_carer', R2: 'request', EH1: 'agree' },
          })
        ).envelope,
    ),
  )
  await rows('select private.submit_demo($1::jsonb)', [JSON.stringify(envelopes)])
  expect(
    await rows(`select distinct is_demo, received_on::text from private.response where id = any ($1)`, [
      envelopes.map((e) => e.id),
    ]),
  ).toEqual([{ is_demo: true, received_on: '2024-06-05' }])
  const points = () =>
    rows(
      `select metric, denominator, demo from private.month_sums((select id from private.area where key = $1), '2024-12-01')`,
      [area],
    )
  expect(await points()).toEqual([{ metric: 'parent_carers_involved_ehcp', denominator: 6, demo: true }])
  await rows('update private.settings set demo_counts = false')
  expect(await points()).toEqual([])
  await rows('update private.settings set demo_counts = true')
})

test.for(['-infinity', 'infinity', '4713-01-01 BC', '5874897-12-31', '0001-01-01'])(
  'seen from %s, a day that is no month of ours, staff get a whole scorecard and no error',
  async (as_of) => {
    const area = await newArea()
    await smallPlan(area)
    const { token } = await signIn({ area, role: 'staff' })
    const card = await rpc<{ asOf: string }>('scorecard', { area, as_of }, { token })
    expect(card.asOf).toMatch(/^(2014-01|20[2-9]\d-\d\d)$/)
    const metric = { area, metric: 'feedback_satisfied_la', breakdown: 'stage', as_of }
    expect(await rpc('metric_series', metric, { token })).toMatchObject({ months: [], breakdown: null })
  },
)
