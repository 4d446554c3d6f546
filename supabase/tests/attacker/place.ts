import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { here, type Moment, type World } from './world.ts'

// Puts worlds into a database and reads all that can be read of them, in a transaction that is never committed.

export const METRIC = 'parent_carers_involved_ehcp'
export type Point = {
  month: string
  numerator: number | null
  denominator: number | null
  hidden: boolean
  state?: string
  revision?: { status: string; numerator?: number; denominator?: number; more?: boolean } | null
}
export type Row = { code: string; numerator: number | null; denominator: number | null; hidden: boolean }
export type Broken = { by: string; quarter: string; rows: Row[]; total: Point }
export type Series = {
  months: (Point & { options: Record<string, number> | null })[]
  rolling: Point[]
  breakdown: Broken | null
}
export type Public = {
  metrics: { key: string; points: { month: string; hidden: boolean; value: number | null; n: number | null }[] }[]
}
/** What one reading says: as staff, signed in, and as anybody. */
export type Read = {
  series: Series[]
  card: { metrics: { key: string; series: Point[] }[] }
  mix: { quarters: { quarter: string; rows: { code: string; answers: number | null; hidden: boolean }[] | null }[] }
  open: Public
}

/** New areas with a plan of one row, and a member of staff who belongs to all of them. */
export async function makeAreas(db: pg.Client, how: number): Promise<{ keys: string[]; person: string }> {
  const keys = Array.from({ length: how }, () => `attacked-${randomUUID().slice(0, 13)}`)
  const person = randomUUID()
  await db.query(`insert into private.area (key, name) select k, k from unnest($1::text[]) k`, [keys])
  const mine = `private.area a where a.key = any ($1::text[])`
  await db.query(
    `insert into private.plan (area_id, key, adopted_on, schema, source, title, plan_end, historic_months, trajectory_months, conventions)
     select a.id, 'small', '2024-05-01', 'send-plan/1', 'a test', 'A small plan', '2025-10-01', '{}', '{}', '{}' from ${mine}`,
    [keys],
  )
  await db.query(
    `insert into private.plan_statement (plan_id, area_id, number, title)
     select p.id, p.area_id, 1, 'One' from private.plan p join private.area a on a.id = p.area_id where a.key = any ($1::text[])`,
    [keys],
  )
  await db.query(
    `insert into private.plan_metric (plan_id, area_id, key, statement, "row", label, unit, direction, direction_source, target_kind,
       has_numeric_trajectory, period, feed, notes)
     select p.id, p.area_id, $2, 1, 1, $2, 'percent', 'higher', 'derived', 'none', true, 'monthly', 'survey', ''
     from private.plan p join private.area a on a.id = p.area_id where a.key = any ($1::text[])`,
    [keys, METRIC],
  )
  await db.query(
    `insert into private.membership (area_id, person, role, agency) select a.id, $2, 'staff', 'la' from ${mine}`,
    [keys, person],
  )
  return { keys, person }
}

/** Makes the figures what they are at a moment, and closes, moves and closes again as the functions of Heard do. */
export async function arrive(db: pg.Client, keys: string[], worlds: World[], moment: Moment): Promise<void> {
  const ids = `(select a.id from private.area a where a.key = any ($1::text[]))`
  await db.query(`delete from private.metric_month m where m.area_id in ${ids}`, [keys])
  await db.query(`delete from private.metric_slice m where m.area_id in ${ids}`, [keys])
  const people = worlds.flatMap((world, i) =>
    here(world, moment).map(({ month, codes, option }) => ({ key: keys[i], month: `${month}-01`, option, ...codes })),
  )
  const given = `(select a.id as area_id, p.* from jsonb_to_recordset($1::jsonb) p (key text, month date, option text, stage text, locality text,
    agency text, phase text, channel text, language text, who text) join private.area a on a.key = p.key) g`
  const counted = `count(*) filter (where option = 'agree') as good, count(*) filter (where option <> 'does_not_apply') as base`
  await db.query(
    `insert into private.metric_month (area_id, metric, month, agency, locality, stage, is_demo, numerator, denominator, options)
     select o.area_id, $2, o.month, o.agency, o.locality, o.stage, false, sum(o.good), sum(o.base), jsonb_object_agg(o.option, o.times)
     from (select area_id, month, agency, locality, stage, option, count(*) as times, ${counted} from ${given} group by 1, 2, 3, 4, 5, 6) o
     group by 1, 3, 4, 5, 6`,
    [JSON.stringify(people), METRIC],
  )
  await db.query(
    `insert into private.metric_slice (area_id, metric, month, way, code, is_demo, numerator, denominator)
     select g.area_id, $2, g.month, w.way, w.code, false, ${counted} from ${given}
     cross join lateral (values ('phase', g.phase), ('channel', g.channel), ('language', g.language), ('who', g.who)) w (way, code)
     where g.option <> 'does_not_apply' group by 1, 3, 4, 5`,
    [JSON.stringify(people), METRIC],
  )
  const months = worlds.flatMap((world, i) => {
    if (moment === 0) return world.closed.map((month) => ({ key: keys[i], month, what: 'close' }))
    const moved = world.closed.filter((month) =>
      world.people.some((one) => one.month === month && (one.came === moment || one.left === moment)),
    )
    return [
      ...moved.map((month) => ({ key: keys[i], month, what: 'step' })),
      ...(moment === 2 ? world.closedAgain.map((month) => ({ key: keys[i], month, what: 'again' })) : []),
    ]
  })
  const list = `jsonb_to_recordset($1::jsonb) t (key text, month text, what text) join private.area a on a.key = t.key`
  await db.query(
    `select case t.what when 'step' then private.keep_steps(a.id, array[(t.month || '-01')::date], array[$2]) end from ${list}`,
    [JSON.stringify(months), METRIC],
  )
  await db.query(
    `insert into private.month_reopening (area_id, month, with_demo, feed, version, reopened_by, reason)
     select a.id, (t.month || '-01')::date, b.book, 'survey', 1, gen_random_uuid(), 'a test' from ${list}, (values (true), (false)) b (book)
     where t.what = 'again'`,
    [JSON.stringify(months)],
  )
  await db.query(
    `select private.keep_answers(a.id, (t.month || '-01')::date, private.london_day(), null) from ${list} where t.what in ('close', 'again')`,
    [JSON.stringify(months)],
  )
}

/** Everything staff and everybody can read of these areas, by the doors they have; breakdowns by these ways, seen from these days. */
export async function readAll(
  db: pg.Client,
  keys: string[],
  person: string,
  looks: readonly { way: string; day: string }[],
): Promise<Read[]> {
  const claims = JSON.stringify({ sub: person, role: 'authenticated' })
  await db.query(`select set_config('request.jwt.claims', $1, true)`, [claims])
  await db.query('set local role authenticated')
  const staff = await db.query<Omit<Read, 'open'>>(
    `select public.scorecard(k, '2025-04-30') as card, public.channel_mix(k, $2, '2025-04-30') as mix,
       (select jsonb_agg(public.metric_series(k, $2, l.way, l.day)) from jsonb_to_recordset($3::jsonb) l (way text, day date)) as series
     from unnest($1::text[]) with ordinality u (k, place) order by u.place`,
    [keys, METRIC, JSON.stringify(looks)],
  )
  await db.query('set local role anon')
  const anybody = await db.query<{ open: Public }>(
    `select public.public_figures(k) as open from unnest($1::text[]) with ordinality u (k, place) order by u.place`,
    [keys],
  )
  await db.query('reset role')
  return staff.rows.map((one, i) => ({ ...one, open: anybody.rows[i]!.open }))
}
