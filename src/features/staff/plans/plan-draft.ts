import type { KeptMeasure } from '../../../domain/plan/kept-measures.ts'
import type { PlanFile, PlanFileMetric } from '../../../domain/plan/plan-file.ts'

/** The next plan as somebody is writing it: its name, its first day, and the file it will be. */
export type PlanDraft = { key: string; adoptedOn: string; plan: PlanFile }

export const emptyPlan = (planEnd: string): PlanFile => ({
  schema: 'send-plan/1',
  source: '',
  title: '',
  plan_end: planEnd,
  historic_months: [],
  trajectory_months: [],
  conventions: {},
  statements: [{ number: 1, title: '' }],
  metrics: [],
  outstanding_actions: [],
  new_actions: [],
  bau_assurance: [],
  groups: [],
})

/** A row nobody has described yet, last in its statement. */
export function emptyMetric(plan: PlanFile, statement: number): PlanFileMetric {
  const rows = plan.metrics.filter((m) => m.statement === statement).map((m) => m.row)
  return {
    key: '',
    statement,
    row: Math.max(0, ...rows) + 1,
    label: '',
    unit: 'percent',
    direction: 'higher',
    direction_source: 'stated',
    historic: {},
    target: { kind: 'none', raw: null },
    trajectory: [],
    trajectory_text: null,
    has_numeric_trajectory: true,
    period: 'monthly',
    feed: 'manual',
    notes: '',
  }
}

/** A key made of a row's words: `EHC plans in time` becomes `ehc_plans_in_time`. */
export const keyOfLabel = (label: string): string =>
  label
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
    .slice(0, 80)

/**
 * A row under another key: one that has figures keeps where they come from and what they count, and a new one is entered by hand. A
 * row that repeats another is what that one is.
 */
export function keyed(
  metric: PlanFileMetric,
  key: string,
  kept: readonly KeptMeasure[] | null,
): Partial<PlanFileMetric> {
  if (kept === null || metric.same_as) return { key }
  const stands = kept.find((one) => one.key === key)
  return stands ? { key, feed: stands.feed, unit: stands.unit } : { key, feed: 'manual' }
}

/**
 * These rows alone, after others went. A row that repeated one of those has its key from then on, so that its figures go on in this
 * plan; further ones repeat that row.
 */
export function withoutRows(rows: readonly PlanFileMetric[], gone: (row: PlanFileMetric) => boolean): PlanFileMetric[] {
  const stay = rows.filter((row) => !gone(row))
  const keys = new Set(stay.map(({ key }) => key))
  const lost = new Set(rows.filter(gone).map(({ key }) => key))
  return stay.map((row) => {
    if (!row.same_as || !lost.has(row.same_as) || keys.has(row.same_as)) return row
    keys.add(row.same_as)
    return original(row, row.same_as)
  })
}

/** A row that repeated another, with that one's figures as its own; what its notes said of the other row is no longer so. */
export function original(row: PlanFileMetric, key: string): PlanFileMetric {
  const own = { ...row, key, notes: '' }
  delete own.same_as
  return own
}

/** A plan without a statement, and without what belonged to it. */
export function withoutStatement(plan: PlanFile, number: number): PlanFile {
  const stays = (one: { statement: number }) => one.statement !== number
  return {
    ...plan,
    statements: plan.statements.filter((s) => s.number !== number),
    metrics: withoutRows(plan.metrics, (row) => !stays(row)),
    outstanding_actions: plan.outstanding_actions.filter(stays),
    new_actions: plan.new_actions.filter(stays),
    bau_assurance: plan.bau_assurance.filter(stays),
  }
}
