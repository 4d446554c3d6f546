import { expect, test } from 'vitest'
import { publishedSurveys } from '../../src/content/surveys/published.ts'
import type { Answers } from '../../src/domain/survey/answers.ts'
import { respondent } from '../../src/domain/survey/definition.ts'
import { manyAnswer } from '../../src/domain/survey/question.ts'
import { askedQuestions } from '../../src/domain/survey/visibility.ts'
import { envelopeOf, newArea, rows, rpc, signIn } from '../../tests/support/real-lane/lane.ts'
import { seeded } from './seeded.ts'
import { smallPlan } from './small-plan.ts'

type Given = { survey: string; answers: Answers; month: string; channel: string }

// The plan's metrics in words of our own: nothing below reads a survey's measures.
const LA_SERVICES = ['send_team', 'educational_psychology', 'local_offer', 'family_hub']
const HEALTH_SERVICES = ['speech_language', 'neurodevelopmental', 'camhs', 'community_nursing', 'other_health']
const isParent = (a: Answers) => a['R1'] === 'parent_carer' || (a['R1'] === 'supporter' && a['R1b'] === 'parent_carer')
const ofService = (given: Given, services: string[]) =>
  given.survey === 'friends_family' && services.includes(given.answers['FF0'] ?? '') && isParent(given.answers)
    ? given.answers['FF5']
    : undefined
const ofPlan = (given: Given, question: string) =>
  given.survey === 'ehcp_satisfaction' && isParent(given.answers) ? given.answers[question] : undefined

/** The answer that a response gives to a metric, or undefined when it gives none. */
const says: Record<string, (given: Given) => string | undefined> = {
  parent_carers_involved_ehcp: (g) => ofPlan(g, 'EH1'),
  feedback_satisfied_la: (g) => ofPlan(g, 'EH7') ?? ofService(g, LA_SERVICES),
  feedback_satisfied_health: (g) => ofPlan(g, 'EH8') ?? ofService(g, HEALTH_SERVICES),
  local_offer_website_satisfied: (g) => (g.survey === 'local_offer_website' ? g.answers['LO1'] : undefined),
}
const GOOD = ['strongly_agree', 'agree', 'very_satisfied', 'satisfied']
const AGENCY: Record<string, string> = {
  parent_carers_involved_ehcp: 'all',
  feedback_satisfied_la: 'la',
  feedback_satisfied_health: 'health',
  local_offer_website_satisfied: 'all',
}

/** 200 answers: those that feed the plan more often, so that months are large enough to be shown; every other in turn. */
function fixture(pick: (n: number) => number): Given[] {
  const often = ['ehcp_satisfaction', 'ehcp_satisfaction', 'friends_family', 'friends_family', 'local_offer_website']
  const all = [...often, ...often, ...publishedSurveys.map((s) => s.key)]
  return Array.from({ length: 200 }, (_, n) => {
    const survey = publishedSurveys.find((s) => s.key === all[n % all.length])!
    const answers: Answers = {}
    for (const q of survey.questions) {
      if (!askedQuestions(survey, answers).includes(q) || q.kind === 'text') continue
      // Every fifth is skipped, unless the route needs it.
      if (!q.required && pick(5) === 0) continue
      const codes = q.options.map((o) => o.code)
      // Parents, council and health more often, or every month would be too small to show.
      const code = q.role === 'respondent' && pick(3) > 0 ? codes[0]! : codes[pick(codes.length)]!
      const value = q.kind === 'many' ? manyAnswer(q, [code, codes[0]!]) : code
      if (value !== null) answers[q.id] = value
    }
    return {
      survey: survey.key,
      answers,
      month: `2025-0${3 + pick(2)}`,
      channel: ['app', 'event_kiosk', 'paper_entered', 'phone_entered'][pick(4)]!,
    }
  })
}

type Point = {
  month: string
  numerator: number | null
  denominator: number | null
  options: object | null
  hidden: boolean
}

test('200 answers of every survey, channel and route come to the figures worked out by hand', async () => {
  const area = await newArea()
  await smallPlan(area)
  const { token } = await signIn({ area, role: 'staff' })
  const given = fixture(seeded(20250314))
  const envelopes = await Promise.all(
    given.map(async ({ survey, answers, month, channel }, n) => {
      const { version, offeredTo, questions } = publishedSurveys.find((s) => s.key === survey)!
      const who = answers[questions.find((q) => q.role === 'respondent')?.id ?? ''] ?? offeredTo[0]
      const parts = { area, survey, version, answers, completedOn: `${month}-${String(1 + (n % 28)).padStart(2, '0')}` }
      const sealed = await envelopeOf({ ...parts, respondent: respondent.parse(who), channel: channel as 'app' })
      return sealed.envelope
    }),
  )
  for (let i = 0; i < envelopes.length; i += 100) {
    // Paper and telephone answers are typed in by members, so all of these come through a member's door.
    const batch = { envelopes: envelopes.slice(i, i + 100) }
    const { results } = await rpc<{ results: { status: string }[] }>('submit', batch, { token })
    expect(results.filter((one) => one.status !== 'received')).toEqual([])
  }
  expect(new Set(given.map((one) => one.survey)).size).toBe(publishedSurveys.length)
  expect(new Set(given.map((one) => one.channel)).size).toBe(4)

  let shown = 0
  for (const [metric, answerTo] of Object.entries(says)) {
    const got = await rpc<{ months: Point[] }>('metric_series', { area, metric }, { token })
    for (const month of ['2025-03', '2025-04']) {
      const said = given.filter((one) => one.month === month).flatMap((one) => answerTo(one) ?? [])
      const options: Record<string, number> = {}
      for (const code of said) options[code] = (options[code] ?? 0) + 1
      const numerator = said.filter((code) => GOOD.includes(code)).length
      const denominator = said.filter((code) => code !== 'does_not_apply').length
      const point = got.months.find((one) => one.month === month)
      expect(denominator, `${metric} ${month}`).toBeGreaterThan(4)
      expect(point, `${metric} ${month}`).toMatchObject({ numerator, denominator, options, hidden: false })
      shown += 1
      expect(said).toEqual(expect.arrayContaining(['dont_know', 'does_not_apply']))
    }
    // What is kept is filed under the agency the metric names, and nowhere else.
    const agencies = await rows<{ agency: string }>(
      `select distinct m.agency from private.metric_month m join private.area a on a.id = m.area_id
       where a.key = $1 and m.metric = $2`,
      [area, metric],
    )
    expect(agencies).toEqual([{ agency: AGENCY[metric] }])
  }
  expect(shown).toBe(8)

  // Young people's satisfaction with a service, and parents' with services of others, stay out of the plan.
  const apart = await rows<{ metric: string; agency: string; denominator: number }>(
    `select m.metric, m.agency, sum(m.denominator)::int as denominator from private.metric_month m
     join private.area a on a.id = m.area_id where a.key = $1 and m.metric in ('friends_family.FF5', 'friends_family.FF5_yp')
     group by 1, 2`,
    [area],
  )
  const isAnswered = (one: Given) =>
    one.survey === 'friends_family' && (one.answers['FF5'] ?? 'does_not_apply') !== 'does_not_apply'
  const total = (metric: string) =>
    apart.filter((one) => one.metric === metric).reduce((sum, one) => sum + one.denominator, 0)
  const answered = given.filter(isAnswered)
  expect(total('friends_family.FF5_yp')).toBe(answered.filter((one) => !isParent(one.answers)).length)
  const inPlan = [...LA_SERVICES, ...HEALTH_SERVICES]
  expect(total('friends_family.FF5')).toBe(
    answered.filter((one) => isParent(one.answers) && !inPlan.includes(one.answers['FF0']!)).length,
  )
  expect(new Set(apart.map((one) => one.agency)).size).toBeGreaterThan(3)
  expect(await rows('select * from private.miscounts()')).toEqual([])
})
