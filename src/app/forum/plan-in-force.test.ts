// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import planJson from '../../content/plans/wirral-2024-05.json'
import { planFile, type PlanFile } from '../../domain/plan/plan-file.ts'
import type { PlanServer } from '../../domain/ports-plans.ts'
import { forumPlan } from './plan.ts'
import { planInForce } from './plan-in-force.ts'

beforeEach(() => planInForce.forget())

const next: PlanFile = { ...planFile.parse(planJson), statements: [{ number: 1, title: 'The only one' }] }
/** A server with these plans, the first of them in force. */
function plansOf(...keys: string[]): PlanServer & { asked: string[] } {
  const about = {
    title: 'A plan',
    adoptedOn: '2025-06-01',
    planEnd: '2027-10',
    toCome: false,
    statements: 1,
    metrics: 1,
  }
  const asked: string[] = []
  return {
    asked,
    versions: async () => ({ kind: 'answered', value: keys.map((key, n) => ({ ...about, key, inForce: n === 0 })) }),
    file: async (_area, key) => {
      asked.push(key)
      return { kind: 'answered', value: next }
    },
    grounds: () => Promise.resolve({ kind: 'no_connection' }),
    adopt: async () => ({ kind: 'no_connection' }),
    footings: async () => ({ kind: 'no_connection' }),
    writeFooting: async () => ({ kind: 'no_connection' }),
  }
}

test('until the server names another, the plan is that of the build', async () => {
  const plans = plansOf(forumPlan.key)
  expect(planInForce.get('wirral')).toEqual(forumPlan)
  expect(await planInForce.ask(plans, 'wirral')).toBeNull()
  expect(plans.asked).toEqual([])
})

test('the plan a lead has adopted is fetched once, and is there without a connection', async () => {
  const plans = plansOf('wirral-2025-06', forumPlan.key)
  expect(await planInForce.ask(plans, 'wirral')).toMatchObject({
    key: 'wirral-2025-06',
    statements: [{ number: 1, title: 'The only one' }],
  })
  expect(planInForce.get('wirral').key).toBe('wirral-2025-06')
  expect(await planInForce.ask(plans, 'wirral')).toBeNull()
  expect(plans.asked).toEqual(['wirral-2025-06'])
  expect(planInForce.get('sefton')).toEqual(forumPlan)
  planInForce.forget()
  expect(planInForce.get('wirral')).toEqual(forumPlan)
})

test('without an answer, or without a plan, nothing changes', async () => {
  const away: PlanServer = { ...plansOf(), versions: async () => ({ kind: 'no_connection' }) }
  expect(await planInForce.ask(away, 'wirral')).toBeNull()
  expect(await planInForce.ask(plansOf(), 'wirral')).toBeNull()
  const lost: PlanServer = { ...plansOf('other'), file: async () => ({ kind: 'unavailable' }) }
  expect(await planInForce.ask(lost, 'wirral')).toBeNull()
  expect(planInForce.get('wirral')).toEqual(forumPlan)
})
