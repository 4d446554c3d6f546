import * as z from 'zod/mini'
import { saysSomething } from '../written.ts'
import { described, number, printedMilestone, statement, text, type Milestone } from './plan.ts'

/** No plan is of another century; the server keeps no other months. */
const month = z.string().check(z.regex(/^20\d{2}-(0[1-9]|1[0-2])$/))
const filled = z.string().check(z.maxLength(2000), z.refine(saysSomething))

const action = z.object({
  statement: number,
  ref: z.union([filled, z.array(filled).check(z.minLength(1))]),
  action: filled,
  responsible: z.string(),
  delivery_raw: text,
  delivery_month: z.nullish(month),
  monitored_by: z.string(),
  notes: text,
})
export type PlanAction = z.infer<typeof action>

const metric = z.object({
  ...described,
  key: z.string().check(z.regex(/^[a-z0-9_]{1,80}$/)),
  label: filled,
  direction_source: z.enum(['stated', 'derived']),
  trajectory: z.array(z.extend(printedMilestone, { month })),
  trajectory_text: text,
  has_numeric_trajectory: z.boolean(),
  notes: text,
  same_as: z.nullish(z.string().check(z.minLength(1))),
  stray: text,
})
/** One row of the plan with everything printed in it. */
export type PlanFileMetric = z.infer<typeof metric>

/** A plan as a file (`send-plan/1`), as in `content/plans/` and as a lead brings the next one. Months are `YYYY-MM`. */
export const planFile = z.object({
  schema: z.literal('send-plan/1'),
  source: text,
  title: filled.check(z.maxLength(300)),
  plan_end: month,
  /** What is printed up to this month is where figures stood, not what was asked of them. Empty: the plan prints no such column. */
  start_month: z.nullish(month),
  historic_months: z.array(month),
  trajectory_months: z.array(month),
  conventions: z.nullish(z.record(z.string(), z.string())),
  statements: z.array(z.extend(statement, { title: filled })).check(z.minLength(1)),
  metrics: z.array(metric).check(z.minLength(1)),
  outstanding_actions: z.array(action),
  new_actions: z.array(action),
  bau_assurance: z.array(z.object({ statement: number, text: filled, cadence: text, app: text, notes: text })),
  groups: z.array(filled),
})
export type PlanFile = z.infer<typeof planFile>

/** The milestones of a row, each with whether it is a starting point. The server's `metric_card` says the same. */
export function milestonesOf(
  { start_month: start }: Pick<PlanFile, 'start_month'>,
  { trajectory }: Pick<PlanFileMetric, 'trajectory'>,
): Milestone[] {
  return trajectory.map((one) => ({ ...one, start: !!start && one.month <= start }))
}
