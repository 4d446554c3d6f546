/** The shape of a plan in src/content/plans: the printed plan as data (`send-plan/1`). Months are `YYYY-MM`. */
export type PlanPoint = { month: string; raw: string; comparator: '>' | '<' | null; value: number; uncertain?: boolean }

export type PlanMetric = {
  key: string
  statement: number
  row: number
  label: string
  unit: string
  direction: string
  direction_source: string
  historic: Record<string, Omit<PlanPoint, 'month'>>
  target: { kind: string; raw: string | null; comparator?: '>' | '<' | null; value?: number }
  trajectory: PlanPoint[]
  trajectory_text: string | null
  has_numeric_trajectory: boolean
  period: string
  feed: string
  notes: string
  same_as?: string
  stray?: string
}

export type PlanAction = {
  statement: number
  ref: string | string[]
  action: string
  responsible: string
  delivery_raw: string | null
  delivery_month: string | null
  monitored_by: string
  notes?: string
}

export type PlanFile = {
  schema: string
  source: string
  title: string
  plan_end: string
  historic_months: string[]
  trajectory_months: string[]
  conventions: Record<string, string>
  statements: { number: number; title: string }[]
  metrics: PlanMetric[]
  outstanding_actions: (PlanAction & { ref: string[] })[]
  new_actions: (PlanAction & { ref: string })[]
  bau_assurance: { statement: number; text: string; cadence: string | null; app?: string; notes?: string }[]
  groups: string[]
}
