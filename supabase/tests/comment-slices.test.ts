import { expect, test } from 'vitest'
import { rows, rpc } from '../../tests/support/real-lane/lane.ts'
import type { SubmitReply } from '../../src/domain/response/receipt.ts'
import { envelopeOf, parentAnswers } from '../../tests/support/real-lane/lane.ts'
import { change, read, readersOf, send, type Card } from './comments-in-hand.ts'
import { seeded } from './seeded.ts'

const STAGES = ['request', 'assessment', 'draft_plan', 'final_plan', 'annual_review', 'ceased']
const PLACES = ['birkenhead', 'wallasey', 'south_wirral', 'west_wirral', 'outside']

async function sendAll(area: string, list: { answers: Record<string, string>; completedOn: string }[]) {
  const made = await Promise.all(list.map((one) => envelopeOf({ area, ...one, answers: parentAnswers(one.answers) })))
  const { results } = await rpc<SubmitReply>('submit', { envelopes: made.map(({ envelope }) => envelope) })
  expect(results.every(({ status }) => status === 'received')).toBe(true)
  return made
}
const everything = async (area: string, caller: { token: string }) => {
  const all: Card[] = []
  for (let after: string | null = ''; after !== null;) {
    const page = await read(area, caller, { only: 'all', ...(after ? { after } : {}) })
    all.push(...page!.comments)
    after = page!.after
  }
  return all
}

test('on 40 random quarters, what stands beside a comment was given by five or more in its month, one way at a time', async () => {
  const below = seeded(46)
  let shown = 0
  for (let round = 0; round < 40; round += 1) {
    const { area, lead } = await readersOf()
    const stages = STAGES.slice(0, 2 + below(4))
    const list = Array.from({ length: 10 + below(60) }, (_, n) => ({
      answers: {
        R2: stages[Math.min(below(stages.length), below(stages.length))]!,
        LOC: PLACES[below(PLACES.length)]!,
        ...(below(2) ? { EH9: `Words ${n}.` } : {}),
      },
      completedOn: `2025-0${1 + below(3)}-1${below(9)}`,
    }))
    await sendAll(area, list)
    const ways = new Set<string>()
    for (const card of await everything(area, lead)) {
      if (!card.slice) continue
      shown += 1
      ways.add(card.slice.by)
      const question = card.slice.by === 'stage' ? 'R2' : 'LOC'
      const alike = list.filter(
        (one) => one.answers[question] === card.slice!.code && one.completedOn.startsWith(card.month!),
      )
      expect(alike.length).toBeGreaterThanOrEqual(5)
    }
    // Two ways together would be a table by both, whose cells are smaller.
    expect(ways.size).toBeLessThanOrEqual(1)
  }
  expect(shown).toBeGreaterThan(50)
})

test('a stage of four is beside no comment, nor is the one that would give it away; with a fifth it is', async () => {
  const { area, lead } = await readersOf()
  const of = (stage: string, many: number) =>
    Array.from({ length: many }, (_, n) => ({
      answers: { R2: stage, EH9: `${stage} ${n}` },
      completedOn: '2025-02-11',
    }))
  await sendAll(area, [...of('request', 9), ...of('final_plan', 7), ...of('ceased', 4)])
  const beside = async () =>
    new Set(
      (await everything(area, lead)).flatMap(({ slice, words }) =>
        slice ? [`${words.split(' ')[0]} ${slice.code}`] : [],
      ),
    )
  // Everybody who could have been hidden with them wrote: nothing may be shown at all.
  expect(await beside()).toEqual(new Set())
  await sendAll(area, of('ceased', 1))
  expect(await beside()).toEqual(new Set(['request request', 'final_plan final_plan', 'ceased ceased']))
})

test('nothing stands beside a comment while its quarter runs, when it came late, or where the question was skipped', async () => {
  const { area, lead } = await readersOf()
  const today = new Date().toISOString().slice(0, 10)
  const list = Array.from({ length: 12 }, (_, n) => ({ answers: { EH9: `Now ${n}` }, completedOn: today }))
  await sendAll(area, list)
  expect((await everything(area, lead)).filter(({ slice }) => slice)).toEqual([])
})

test('a reader cannot ask by stage, locality or day, and is told no id of the answer and no day', async () => {
  const { area, lead } = await readersOf()
  const { id } = await send(area, { R2: 'ceased', LOC: 'wallasey', EH9: 'One.', EH10: 'Two.' })
  for (const wanted of [
    { stage: 'ceased' },
    { locality: 'wallasey' },
    { slice: { by: 'stage', code: 'ceased' } },
    { stage: 'request' },
  ])
    expect((await read(area, lead, { only: 'all', ...wanted }))?.comments).toHaveLength(2)
  const page = JSON.stringify(await read(area, lead))
  for (const secret of [id, 'ceased', 'wallasey', '2025-03-14', 'response']) expect(page).not.toContain(secret)
  const [first] = (await read(area, lead))!.comments
  expect(JSON.stringify(await change(area, lead, first!.id, { read: true }))).not.toMatch(/ceased|wallasey/)
})

test('a late answer’s comment is read, and stands in no slice and no count; that it came late is told where its month is', async () => {
  const { area, lead } = await readersOf()
  await rows('update private.settings set late_days = 92')
  try {
    await send(area, { EH9: 'Long ago.' }, { completedOn: '2024-06-02' })
  } finally {
    await rows('update private.settings set late_days = 100000')
  }
  const late = async () => (await everything(area, lead)).find(({ words }) => words === 'Long ago.')
  expect(await late()).toMatchObject({ late: null, slice: null, month: null })
  expect(await rpc('theme_months', { area }, lead)).toMatchObject({ months: [] })
  await sendAll(
    area,
    Array.from({ length: 5 }, () => ({ answers: {}, completedOn: '2024-06-03' })),
  )
  expect(await late()).toMatchObject({ late: true, slice: null, month: '2024-06' })
  expect(await rpc('theme_months', { area }, lead)).toMatchObject({ months: [] })
})
