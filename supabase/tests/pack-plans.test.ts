import { expect, test } from 'vitest'
import { newArea, rpc, signIn } from '../../tests/support/real-lane/lane.ts'
import { monthFromNow, printed, words, type Pack } from './reports.ts'

test('when the next plan is adopted, the reports of earlier months stay those of their plan', async () => {
  const here = await newArea()
  const lead = await signIn({ area: here, role: 'lead' })
  const adopt = (key: string, adopted_on: string, plan: object) =>
    rpc('adopt_plan', { area: here, key, adopted_on, plan }, { token: lead.token })
  await adopt('plan-1', '2024-05-01', printed)
  await rpc(
    'write_pack_words',
    { area: here, month: '2025-02', statement: 1, base: 0, words: words('Under the first') },
    { token: lead.token },
  )
  await adopt('plan-2', '2025-06-15', { ...printed, title: 'The next' })
  const packOf = (month: string) =>
    rpc<Pack & { inForce: boolean }>('pack', { area: here, month }, { token: lead.token })
  expect(await packOf('2025-02')).toMatchObject({
    plan: 'plan-1',
    inForce: false,
    words: [{ statement: 1, what: 'Under the first' }],
  })
  expect(await packOf('2025-05')).toMatchObject({ plan: 'plan-1' })
  expect(await packOf('2025-06')).toMatchObject({ plan: 'plan-2', inForce: true, words: [] })
  expect(await packOf('2024-01')).toMatchObject({ plan: 'plan-1' })
  // Words of an earlier month are still written under its plan; its actions are those of a finished report.
  const state = { status: 'done', rag: 'green', note: '', evidence: '' }
  const action = { area: here, month: '2025-02', kind: 'new', place: 1, base: 0, state }
  expect(await rpc('say_action', action, { token: lead.token })).toEqual({ status: 'refused', problem: 'finished' })
})

test('while the report of its last month is read, actions are said and checks recorded under the plan before the next', async () => {
  const here = await newArea()
  const lead = await signIn({ area: here, role: 'lead' })
  const adopt = (key: string, adopted_on: string, plan: object) =>
    rpc('adopt_plan', { area: here, key, adopted_on, plan }, { token: lead.token })
  const [now, last] = await Promise.all([0, -1].map(monthFromNow))
  await adopt('plan-1', '2024-05-01', printed)
  await adopt('plan-2', `${now}-01`, { ...printed, title: 'The next', plan_end: '2035-10' })
  const state = { status: 'done', rag: 'green', note: '', evidence: '' }
  const action = { area: here, kind: 'new', place: 1, base: 0, state }
  expect(await rpc('say_action', { ...action, month: last }, { token: lead.token })).toMatchObject({
    status: 'written',
    pack: { plan: 'plan-1' },
  })
  const next = await rpc<Pack>('pack', { area: here, month: now }, { token: lead.token })
  expect(next).toMatchObject({ plan: 'plan-2' })
  // It goes on under the next plan, and of no other action is anything known.
  expect(next.actions.filter((one) => one.state !== null)).toMatchObject([
    { refs: ['AIP1'], latest: 1, state: { status: 'done' } },
  ])
})
