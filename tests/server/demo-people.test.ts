import { afterAll, beforeAll, expect, it } from 'vitest'
import { equalityTotals, filledInBy } from '../../src/domain/plan/taking-part.ts'
import { startHeard, type HeardServer } from '../support/heard-server.ts'
import { signIn } from '../support/staff-api.ts'

let server: HeardServer
beforeAll(async () => {
  server = await startHeard()
})
afterAll(() => server.remove())

async function whoTookPart() {
  const staff = await signIn(server, 'staff@wirral.example')
  const people = equalityTotals.parse(await staff.call('equality_totals', { area: 'wirral' }))
  const pens = filledInBy.parse(await staff.call('filled_in_by', { area: 'wirral' }))
  return { people, pens }
}

it('the demonstration says who took part, marked as made up, small groups hidden, and no more after a new start', async () => {
  const { people, pens } = await whoTookPart()
  expect([people.demo, pens.demo]).toEqual([true, true])
  expect(people.questions.map((q) => q.question)).toEqual(['age', 'sex', 'ethnic_group', 'condition', 'limits'])
  for (const q of people.questions) expect(q.total, q.question).toBeGreaterThan(15)
  const rows = people.questions.flatMap((q) => q.rows ?? [])
  expect(rows.some((row) => row.hidden)).toBe(true)
  expect(rows.filter((row) => !row.hidden).length).toBeGreaterThan(10)
  // Fewer people say who they are than answered: the questions are optional.
  expect(people.questions[0]!.total).toBeLessThan(pens.total!)

  await server.stop()
  await server.restart()
  expect(await whoTookPart()).toEqual({ people, pens })
})
