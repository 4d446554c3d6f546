import { randomUUID } from 'node:crypto'
import type { LogOperation } from '../../src/domain/log/entry.ts'
import type { LogKind } from '../../src/domain/log/kinds.ts'
import { goodRecords } from '../../tests/support/log-records.ts'
import { newArea, rows, rpc, signIn, type Caller } from '../../tests/support/real-lane/lane.ts'

export const LOG_METRICS = [
  'coproduction_activities_monthly',
  'formal_communications_parents',
  'local_area_engagements_parents',
  'pcpw_meeting_requests_met_la',
  'pcpw_meeting_requests_met_health',
  'pcpw_meeting_requests_met_social_care',
  'local_area_meetings_attended_pcpw',
  'pcpw_formal_escalations',
] as const
export type LogMetric = (typeof LOG_METRICS)[number]

export type Pushed = {
  id: string
  status: string
  problem?: string
  month?: string
  entry?: { revision: number; fields: Record<string, unknown> }
}

/** An operation on an entry, as a device would make it. */
export function operation(
  kind: LogKind,
  entry: string,
  changes: Record<string, unknown>,
  more: Partial<LogOperation> = {},
): LogOperation {
  return { id: randomUUID(), entry, kind, baseRevision: 0, after: [], changes, settles: [], ...more }
}

/**
 * A whole record of a kind: the good one with these fields in place of its own; a field of `null` is left out. Its links are
 * of a plan that the areas of these tests do not have.
 */
export function record(kind: LogKind, fields: Record<string, unknown> = {}): Record<string, unknown> {
  const all: Record<string, unknown> = { ...goodRecords[kind], links: null, ...fields }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null))
}

export async function push(area: string, caller: Caller, ...operations: LogOperation[]): Promise<Pushed[]> {
  const reply = await rpc<{ results: Pushed[] } | null>('log_push', { area, operations }, caller)
  if (!reply) throw new Error('not a member of the forum')
  return reply.results
}

/** An area of its own with a plan of the eight metrics the log feeds, its forum, and staff of two agencies. */
export async function forumArea() {
  const area = await newArea()
  const ofArea = 'private.plan p join private.area a on a.id = p.area_id where a.key = $1'
  await rows(
    `insert into private.plan (area_id, key, adopted_on, schema, source, title, plan_end, historic_months, trajectory_months, conventions)
     select id, 'log', '2024-05-01', 'send-plan/1', 'a test', 'A plan', '2025-10-01', '{}', '{}', '{}' from private.area where key = $1`,
    [area],
  )
  await rows(
    `insert into private.plan_statement (plan_id, area_id, number, title) select p.id, p.area_id, 1, 'One' from ${ofArea}`,
    [area],
  )
  await rows(
    `insert into private.plan_metric (plan_id, area_id, key, statement, "row", label, unit, direction, direction_source, target_kind,
       has_numeric_trajectory, period, feed, notes)
     select p.id, p.area_id, l.metric, 1, row_number() over (order by l.metric), l.metric,
       case l.counted when 'share' then 'percent' else 'count' end, 'higher', 'derived', 'none', true, 'monthly', 'log', ''
     from private.log_metric l, ${ofArea}`,
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

/** Writes one entry, shared unless `fields` says otherwise, and hands back its id. */
export async function write(
  area: string,
  caller: Caller,
  kind: LogKind,
  fields: Record<string, unknown> = {},
): Promise<string> {
  const entry = randomUUID()
  const [result] = await push(
    area,
    caller,
    operation(kind, entry, { ...('shared' in fields ? {} : { shared: true }), ...record(kind, fields) }),
  )
  if (result?.status !== 'applied') throw new Error(`not taken: ${JSON.stringify(result)}`)
  return entry
}

type Month = { month: string; numerator: number; denominator: number | null; disputed: number; atClose: unknown }

/** What `metric_series` says of a metric, month by month: a count, or `met of all`. */
export async function figures(
  area: string,
  caller: Caller,
  metric: LogMetric,
): Promise<Record<string, number | string>> {
  const { months } = await rpc<{ months: Month[] }>('metric_series', { area, metric }, caller)
  return Object.fromEntries(
    months.map((m) => [m.month, m.denominator === null ? m.numerator : `${m.numerator} of ${m.denominator}`]),
  )
}

export async function monthOf(area: string, caller: Caller, metric: LogMetric, month: string): Promise<Month> {
  const { months } = await rpc<{ months: Month[] }>('metric_series', { area, metric }, caller)
  const found = months.find((one) => one.month === month)
  if (!found) throw new Error(`${metric} has no ${month}`)
  return found
}

/** As if the log of an area had been kept since that day: its months then close by themselves. */
export async function keptSince(area: string, day: string): Promise<void> {
  const entry = randomUUID()
  await rows(
    `insert into private.log_entry (id, area_id, kind, fields, revisions, writers, revision, changed_in)
     select $2, id, 'communication', '{}', '{}', '{}', 1, pg_current_xact_id() from private.area where key = $1`,
    [area, entry],
  )
  await rows(
    `insert into private.log_operation (id, area_id, entry, person, made, outcome, received_at)
     select gen_random_uuid(), id, $2, gen_random_uuid(), '{}', 'applied', $3 from private.area where key = $1`,
    [area, entry, `${day}T12:00:00Z`],
  )
}
