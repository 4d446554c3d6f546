import * as z from 'zod/mini'
import { footings, footingWritten } from '../domain/plan/footings.ts'
import { nextPlanGrounds } from '../domain/plan/kept-measures.ts'
import { planFile } from '../domain/plan/plan-file.ts'
import { planAdopted, planVersion, type PlanServer } from '../domain/ports-plans.ts'
import type { Answer } from '../domain/ports-staff.ts'

type Ask = <T>(name: string, args: Record<string, unknown>, shape: z.ZodMiniType<T>) => Promise<Answer<T>>

/** The versions of the plan, over the session of the signed-in pages. */
export function planServerOf(ask: Ask): PlanServer {
  return {
    versions: (area) => ask('plan_versions', { area }, z.array(planVersion)),
    file: (area, key) => ask('plan_file', { area, key }, planFile),
    grounds: (area) => ask('next_plan', { area }, nextPlanGrounds),
    adopt: (area, key, adoptedOn, plan) => ask('adopt_plan', { area, key, adopted_on: adoptedOn, plan }, planAdopted),
    footings: (area) => ask('statement_footings', { area }, footings),
    writeFooting: (area, decision) => ask('write_footing', { area, decision }, footingWritten),
  }
}
