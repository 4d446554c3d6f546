import * as z from 'zod/mini'
import type { Answer } from './ports-staff.ts'
import type { NextPlanGrounds } from './plan/kept-measures.ts'
import type { Footings, FootingWritten, WantedFooting } from './plan/footings.ts'
import type { PlanFile } from './plan/plan-file.ts'
import { month } from './plan/plan.ts'

/** One version of an area's plan, without its contents. */
export const planVersion = z.object({
  key: z.string(),
  title: z.string(),
  adoptedOn: z.string(),
  planEnd: month,
  inForce: z.boolean(),
  toCome: z.boolean(),
  /** Another took its place from the same day: it was never in force, and is published nowhere. */
  replaced: z.nullish(z.boolean()),
  statements: z.number(),
  metrics: z.number(),
})
export type PlanVersion = z.infer<typeof planVersion>

export const planAdopted = z.discriminatedUnion('status', [
  z.object({ status: z.literal('adopted') }),
  z.object({
    status: z.literal('refused'),
    problem: z.string(),
    part: z.nullish(z.string()),
    metrics: z.nullish(z.array(z.string())),
    /** Of `too_early`: the first day that can be. */
    from: z.nullish(z.string()),
    /** Of `too_late`: the last. */
    until: z.nullish(z.string()),
  }),
])
export type PlanAdopted = z.infer<typeof planAdopted>

/** The versions of the plan, as the server keeps them (docs/protocol.md). */
export type PlanServer = {
  /** The newest first. */
  versions(area: string): Promise<Answer<PlanVersion[]>>
  file(area: string, key: string): Promise<Answer<PlanFile>>
  /** What the next plan has to keep to. For leads alone; `not_a_member` for everybody else. */
  grounds(area: string): Promise<Answer<NextPlanGrounds>>
  /** For leads alone; `not_a_member` for everybody else. `adoptedOn` is a day, `YYYY-MM-DD`. */
  adopt(area: string, key: string, adoptedOn: string, plan: PlanFile): Promise<Answer<PlanAdopted>>
  /** How each statement of the plan in force stands, and every decision about it. */
  footings(area: string): Promise<Answer<Footings>>
  /** For leads alone; `not_a_member` for everybody else. */
  writeFooting(area: string, decision: WantedFooting): Promise<Answer<FootingWritten>>
}
