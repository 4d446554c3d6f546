import { expect, test } from 'vitest'
import type { Answers } from '../../src/domain/survey/answers.ts'
import { api, envelopeOf, newArea, rows, rpc, signIn } from '../../tests/support/real-lane/lane.ts'

const RIGHT = { ST2: 'true', ST3: 'true', ST4: 'false', ST5: 'true' }
const WRONG = { ST2: 'false', ST3: 'not_sure', ST4: 'true', ST5: 'not_sure' }

/** An area whose staff gave these answers. */
async function answered(...given: [month: string, answers: Answers][]) {
  const area = await newArea()
  const envelopes = await Promise.all(
    given.map(
      async ([month, answers]) =>
        (
          await envelopeOf({
            area,
            survey: 'staff_pcf_role',
            respondent: 'professional',
            answers: { ST_agency: 'health', ...answers },
            completedOn: `${month}-28`,
          })
        ).envelope,
    ),
  )
  const { results } = await rpc<{ results: { status: string }[] }>('submit', { envelopes })
  expect(results.every((one) => one.status === 'received')).toBe(true)
  return area
}

test('people are counted beside their answers, and it is people that the small numbers are about', async () => {
  const area = await answered(
    ['2025-03', RIGHT],
    ['2025-03', RIGHT],
    ['2025-03', WRONG],
    ['2025-03', { ST2: 'true' }],
    ['2025-03', { ST4: 'not_sure', ST6: 'agree' }],
    // Answers none of the four, so is nobody whose knowledge is known.
    ['2025-03', { ST1: 'yes', ST6: 'agree' }],
    // Two people, eight answers: too few to show.
    ['2025-05', RIGHT],
    ['2025-05', WRONG],
    // A year and more before the point of view.
    ...Array.from({ length: 5 }, (): [string, Answers] => ['2024-05', RIGHT]),
  )
  const { token } = await signIn({ area, role: 'staff' })
  expect(await rpc('forum_knowledge', { area, as_of: '2025-05-01' }, { token })).toEqual({
    months: [
      { month: '2025-03', demo: false, hidden: false, people: 5, answers: 14, right: 9 },
      { month: '2025-05', demo: false, hidden: true, people: null, answers: null, right: null },
    ],
  })
  expect(await rpc('forum_knowledge', { area, as_of: '2025-04-30' }, { token })).toMatchObject({
    months: [{ month: '2024-05', people: 5, answers: 20, right: 20 }, { month: '2025-03' }],
  })
  // The same answers and the same right ones as in the kept figures.
  const kept = await rows<{ answers: number; right: number }>(
    `select sum(m.denominator)::int as answers, sum(m.numerator)::int as "right" from private.metric_month m
     join private.area a on a.id = m.area_id
     where a.key = $1 and m.metric = 'staff_pcf_role.knowledge' and m.month = '2025-03-01'`,
    [area],
  )
  expect(kept).toEqual([{ answers: 14, right: 9 }])
})

test('nobody but a member of the area reads it', async () => {
  const area = await newArea()
  const sefton = await signIn({ area: 'sefton', role: 'lead' })
  expect(await rpc('forum_knowledge', { area }, { token: sefton.token })).toBeNull()
  expect((await api('POST', 'rpc/forum_knowledge', { body: { area } })).status).toBe(401)
})
