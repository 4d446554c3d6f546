import { randomUUID } from 'node:crypto'
import { newArea, rows, rpc, signIn, type Caller } from '../../tests/support/real-lane/lane.ts'

export type Cell = {
  metric: string
  month: string
  revision: number
  numerator: number | null
  denominator: number | null
  note: string
  final: boolean
  confirmed: boolean
}
export type Stands = Cell & {
  hidden: boolean
  demo: boolean
  by: string
  mine: boolean
  at: string
  reason: string | null
}
export type Put = {
  status: 'saved' | 'refused'
  cells?: Stands[]
  problems?: {
    code: string
    at?: number
    field?: string
    before?: number
    beforeMonth?: string
    first?: string
    now?: Stands
  }[]
}
export type Grid = {
  demo: boolean
  earliest: string
  thisMonth: string
  mayChangeOwners: boolean
  months: { month: string; closed: boolean }[]
  rows: { metric: string; owner: string; agency: string | null; mayEnter: boolean; cells: Stands[]; before: unknown }[]
}

/** A plain count of complaints, but for what is given. */
export const cell = (more: Partial<Cell> = {}): Cell => ({
  metric: 'complaints_la',
  month: '2024-06',
  revision: 0,
  numerator: 9,
  denominator: null,
  note: '',
  final: false,
  confirmed: false,
  ...more,
})

export const put = (
  area: string,
  caller: Caller,
  cells: unknown,
  reason: string | null = null,
  operation = randomUUID(),
) => rpc<Put | null>('put_manual', { area, operation, cells, reason }, caller)
export const grid = (area: string, caller: Caller, first: string, last: string) =>
  rpc<Grid | null>('manual_grid', { area, first_month: first, last_month: last }, caller)
export const history = (area: string, caller: Caller, metric: string, month: string) =>
  rpc<Stands[] | null>('manual_history', { area, metric, month }, caller)

/** An area with all entered rows of the plan, its forum, a lead, and staff of two agencies. */
export async function manualArea() {
  const area = await newArea()
  const ofArea = 'private.plan p join private.area a on a.id = p.area_id where a.key = $1'
  await rows(
    `insert into private.plan (area_id, key, adopted_on, schema, source, title, plan_end, historic_months, trajectory_months, conventions)
     select id, 'entered', '2024-05-01', 'send-plan/1', 'a test', 'A plan', '2025-10-01', '{2021-10-01}', '{2024-04-01}', '{}'
     from private.area where key = $1`,
    [area],
  )
  await rows(
    `insert into private.plan_statement (plan_id, area_id, number, title) select p.id, p.area_id, 1, 'One' from ${ofArea}`,
    [area],
  )
  await rows(
    `insert into private.plan_metric (plan_id, area_id, key, statement, "row", label, unit, direction, direction_source, target_kind,
       has_numeric_trajectory, period, feed, notes)
     select p.id, p.area_id, k.metric, 1, row_number() over (order by k.metric), k.metric,
       case when k.counted like 'share%' then 'percent' else 'count' end, 'higher', 'derived', 'none', true, 'monthly', 'manual', ''
     from private.manual_metric k, ${ofArea}`,
    [area],
  )
  const [forum, la, health, lead] = await Promise.all([
    signIn({ area, role: 'forum', agency: 'pcpw' }),
    signIn({ area, role: 'staff', agency: 'la' }),
    signIn({ area, role: 'staff', agency: 'health' }),
    signIn({ area, role: 'lead', agency: 'la' }),
  ])
  return { area, forum, la, health, lead }
}
