import { fireEvent, screen } from '@testing-library/react'
import planJson from '../../src/content/plans/wirral-2024-05.json'
import type { KeptMeasure } from '../../src/domain/plan/kept-measures.ts'
import { planFile } from '../../src/domain/plan/plan-file.ts'
import type { PlanServer, PlanVersion } from '../../src/domain/ports-plans.ts'
import { ok, wirral } from './fake-staff.tsx'

/** The first plan as printed. */
export const plan = planFile.parse(planJson)
const version: PlanVersion = {
  key: 'wirral-2024-05',
  title: plan.title,
  adoptedOn: '2024-05-01',
  planEnd: '2025-10',
  inForce: true,
  toCome: false,
  statements: 10,
  metrics: 37,
}
/** Every key of the first plan, as the server knows it. */
export const KEPT: KeptMeasure[] = plan.metrics.map(({ key, feed, unit, same_as }) => ({
  key,
  feed,
  unit,
  repeats: !!same_as,
}))
export const asLead = { memberships: () => ok([{ ...wirral, role: 'lead' as const }]) }
/** A server that has the first plan in force. */
export const server = (more: Partial<PlanServer> = {}): PlanServer => ({
  versions: () => ok([version]),
  file: () => ok(plan),
  grounds: () => ok({ from: null, measures: KEPT }),
  adopt: () => Promise.resolve({ kind: 'no_connection' }),
  footings: () => ok({ mayWrite: false, begins: null, statements: [], decisions: [] }),
  writeFooting: () => Promise.resolve({ kind: 'no_connection' }),
  ...more,
})
export const box = (name: string) => screen.getByRole('textbox', { name })
export const type = (name: string, value: string) => fireEvent.change(box(name), { target: { value } })
