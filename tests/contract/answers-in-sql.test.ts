import fc from 'fast-check'
import { expect, test } from 'vitest'
import { publishedSurveys } from '../../src/content/surveys/published.ts'
import type { Survey } from '../../src/domain/survey/definition.ts'
import { answerProblems } from '../../src/domain/survey/answers.ts'
import { answerSchema, type Question } from '../../src/domain/survey/question.ts'
import { askedQuestions } from '../../src/domain/survey/visibility.ts'
import { asAdmin } from '../support/real-lane/lane.ts'

/** Asks one SQL expression about many `pair`s of jsonb at once; `survey` is the same for all of them. */
async function ask<T>(expression: string, pairs: unknown[][], survey?: Survey): Promise<T[]> {
  return asAdmin(async (client) => {
    const { rows } = await client.query<{ said: T }>(
      `select ${expression} as said from (select $2::jsonb || '{}' as survey offset 0) s,
         jsonb_array_elements($1::jsonb) with ordinality p (pair, place) order by p.place`,
      [JSON.stringify(pairs), JSON.stringify(survey ?? {})],
    )
    return rows.map((r) => r.said)
  })
}

// JSON text that Postgres can read: NUL and broken surrogates cannot arrive at all.
const readable = (text: string) => !text.includes('\0') && text.isWellFormed()
const blanks = fc.constantFrom(
  '\n',
  '\t',
  '\r',
  '\r\n',
  ' ',
  '\u00a0',
  '\u2003',
  '\u2028',
  '\u3000',
  '\ufeff',
  '\v',
  '\f',
  '\u180e',
  '\u200b',
  '\u0085',
)
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  blanks,
)
const text = fc
  .array(words, { maxLength: 5 })
  .map((parts) => parts.join(''))
  .filter(readable)
const long = fc
  .tuple(fc.constantFrom('x', '😀', 'é', 'שלום', '\u0301'), fc.integer({ min: 990, max: 1010 }))
  .map(([unit, n]) => unit.repeat(n).slice(0, 3000))

test('one answer has the same problem on the phone and in the database', async () => {
  const questions: Question[] = publishedSurveys.flatMap((s) => s.questions)
  const codes = questions.flatMap((q) => (q.kind === 'text' ? [] : q.options.map((o) => o.code)))
  const pairs = fc.sample(fc.tuple(fc.constantFrom(...questions), fc.oneof(text, long, fc.constantFrom(...codes))), {
    numRuns: 4000,
    seed: 1,
  })
  const wellFormed = pairs.filter(([, value]) => readable(value))
  const said = await ask<string | null>(`private.answer_problem(pair -> 0, pair -> 1)`, wellFormed)
  const seen = new Set<string | null>()
  for (const [i, [question, value]] of wellFormed.entries()) {
    const result = answerSchema(question).safeParse(value)
    const expected = result.success ? null : result.error.issues[0]!.message
    seen.add(expected)
    expect(said[i], `${question.id}: ${JSON.stringify(value)}`).toBe(expected)
  }
  expect(seen).toEqual(new Set(['not_storable', null, 'too_long', 'unknown_option']))
})

test('the route through a survey is the same on the phone and in the database', async () => {
  for (const survey of publishedSurveys) {
    const choices = survey.questions.flatMap((q) =>
      q.kind === 'choice' ? [fc.tuple(fc.constant(q.id), fc.constantFrom(...q.options.map((o) => o.code)))] : [],
    )
    const routing = new Set(survey.questions.flatMap((q) => (q.showIf ?? []).map((way) => way.question)))
    const given = fc.sample(
      fc
        .tuple(...choices.map((pair) => fc.option(pair, { freq: 3 })))
        .map((list) =>
          Object.fromEntries(
            list.filter((pair) => pair !== null && (routing.has(pair[0]) || pair[0].length % 2 === 0)) as [
              string,
              string,
            ][],
          ),
        ),
      { numRuns: 500, seed: 2 },
    )
    const said = await ask<string[]>(
      'private.asked_questions(survey, pair -> 0)',
      given.map((answers) => [answers]),
      survey,
    )
    for (const [i, answers] of given.entries())
      expect(said[i]).toEqual(askedQuestions(survey, answers).map((q) => q.id))
    expect(new Set(said.map((ids) => ids.join())).size).toBeGreaterThan(routing.size)
    expect(answerProblems(survey, {}).map((p) => p.code)).toContain('required')
  }
})

test('every option of every published survey is counted, in or out of the denominator as its measure says', async () => {
  for (const survey of publishedSurveys) {
    const wanted = survey.measures.flatMap((measure) => {
      const question = survey.questions.find((q) => q.id === measure.question)
      const options = question && question.kind !== 'text' ? question.options.map((o) => o.code) : []
      expect(options.length, measure.question).toBeGreaterThan(1)
      expect(options).toEqual(expect.arrayContaining([...measure.positive, ...measure.excluded]))
      // What must hold for this measure to count at all.
      const ways = Object.fromEntries((measure.when ?? []).map((way) => [way.question, way.in[0]!]))
      return options.map((option) => ({ measure, option, answers: { ...ways, [measure.question]: option } }))
    })
    const said = await ask<object[] | null>(
      `(select jsonb_agg(to_jsonb(c)) from private.contributions(survey, pair -> 0, '{}') c
        where c.metric = pair ->> 1 and c.option = pair ->> 2)`,
      wanted.map(({ measure, option, answers }) => [answers, measure.metric, option]),
      survey,
    )
    expect(said).toEqual(
      wanted.map(({ measure, option }) => [
        {
          option,
          metric: measure.metric,
          agency: measure.agency,
          locality: 'not_said',
          stage: 'not_said',
          positive: measure.positive.includes(option),
          counted: !measure.excluded.includes(option),
        },
      ]),
    )
    const counted = survey.questions.filter((q) => q.kind !== 'text' && (!q.role || q.role === 'filled_in_by'))
    expect(survey.measures.map((m) => m.question)).toEqual(expect.arrayContaining(counted.map((q) => q.id)))
  }
})
