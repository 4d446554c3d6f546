import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Orders } from './order.ts'
import { METRICS, MONTHS, type Metric, type World } from './world.ts'

// Where worlds are attacked: areas of their own in a transaction that is never committed, and all that can be read of them.

export type Point = {
  month: string
  numerator: number | null
  denominator: number | null
  hidden: boolean
  options?: Record<string, number> | null
  revision: { status: string; numerator?: number; denominator?: number; more?: boolean } | null
}
export type Row = { code: string; numerator: number | null; denominator: number | null; hidden: boolean }
export type Broken = { by: string; quarter: string; rows: Row[]; total: Point }
type Series = { metric: { key: string }; months: Point[]; rolling: Point[]; breakdown: Broken | null }
type Mix = { quarters: { quarter: string; rows: { code: string; answers: number | null; hidden: boolean }[] | null }[] }
export type Counted = {
  total: number | null
  rows: { code: string; n: number | null; hidden: boolean }[] | null
  followUp?: boolean
}
export type Comment = { id: string; month: string | null; late: boolean | null }
/** What one reading says: as a lead, signed in, who may call whatever staff may; and as anybody. */
export type Read = {
  series: Series[]
  card: { metrics: { key: string; series: Point[] }[] }
  mix: Record<string, Mix>
  months: { months: { month: string; moved: { metric: string; revision: Point['revision'] }[] }[] }
  completion: { month: string; responses: number | null; stages: { answered: number | null }[] }[]
  knowledge: { months: { month: string; people: number | null }[] }
  pens: Counted
  equality: { questions: (Counted & { question: string })[] }
  invitations: { id: string; state: string; answered: number | null }[]
  themes: { themes: { months: { month: string; hidden: boolean; people: number | null }[] }[] }
  comments: Comment[]
  open: {
    metrics: { key: string; points: { month: string; hidden: boolean; value: number | null; n: number | null }[] }[]
  }
  /** The batches of invitations in the order they were made, as whoever made them knows them. */
  batches: string[]
  /** In some areas, at the last moment: in what order comments are listed. */
  orders?: Orders
}

export type Place = { keys: string[]; person: string; batches: string[][] }

/** New areas with a plan of two rows, and a lead who belongs to all of them. */
export async function makeAreas(db: pg.Client, worlds: readonly World[]): Promise<Place> {
  const keys = worlds.map(() => `attacked-${randomUUID().slice(0, 13)}`)
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
     select p.id, p.area_id, m.key, 1, m.place, m.key, 'percent', 'higher', 'derived', 'none', true, 'monthly', 'survey', ''
     from private.plan p join private.area a on a.id = p.area_id cross join unnest($2::text[]) with ordinality m (key, place)
     where a.key = any ($1::text[])`,
    [keys, Object.keys(METRICS)],
  )
  await db.query(
    `insert into private.membership (area_id, person, role, agency) select a.id, $2, 'lead', 'la' from ${mine}`,
    [keys, person],
  )
  return { keys, person, batches: await makeBeside(db, keys, worlds) }
}

/** The questions about a person, a theme, and batches of invitations with what each brought; the ids of these. */
async function makeBeside(db: pg.Client, keys: string[], worlds: readonly World[]): Promise<string[][]> {
  const parcels = worlds.flatMap(({ beside }, i) =>
    Object.entries(beside.parcels).flatMap(([question, cells]) =>
      Object.entries(cells).flatMap(([option, n]) => (n > 0 ? [{ key: keys[i], question, option, n }] : [])),
    ),
  )
  await db.query(
    `insert into private.equality_month (area_id, month, question, option, is_demo, n)
     select a.id, $2, p.question, p.option, false, p.n
     from jsonb_to_recordset($1::jsonb) p (key text, question text, option text, n integer) join private.area a on a.key = p.key`,
    [JSON.stringify(parcels), `${MONTHS[2]}-01`],
  )
  await db.query(
    `insert into private.theme (area_id, name) select a.id, 'Waiting' from private.area a where a.key = any ($1::text[])`,
    [keys],
  )
  const batches = worlds.flatMap(({ beside }, i) =>
    beside.batches.map((one) => ({ ...one, key: keys[i], id: randomUUID() })),
  )
  await db.query(
    `insert into private.invitation_batch (id, area_id, survey, stage, kind, issued, language, expires_on, created_by, created_on)
     select b.id, a.id, 'ehcp_satisfaction', 'request', 'one_time', b.issued, 'en', private.london_day() + 30, gen_random_uuid(), private.london_day()
     from jsonb_to_recordset($1::jsonb) b (id uuid, key text, issued integer) join private.area a on a.key = b.key`,
    [JSON.stringify(batches)],
  )
  await db.query(
    `insert into private.invitation_count (area_id, batch_id, month, slot, answered)
     select a.id, b.id, private.first_of_month(private.london_day()), 0, b.answered
     from jsonb_to_recordset($1::jsonb) b (id uuid, key text, answered integer) join private.area a on a.key = b.key where b.answered > 0`,
    [JSON.stringify(batches)],
  )
  return keys.map((key) => batches.filter((one) => one.key === key).map(({ id }) => id))
}

export type Look = { metric: Metric; way: string; day: string }

/** Everything staff and everybody can read of these areas, by the doors they have; breakdowns by these ways, seen from these days. */
export async function readAll(
  db: pg.Client,
  { keys, person, batches }: Place,
  looks: readonly Look[],
): Promise<Read[]> {
  await signIn(db, person)
  const [quarter, last] = [`${MONTHS[3]}-28`, `${MONTHS[4]}-28`]
  const staff = await db.query<Omit<Read, 'open' | 'comments' | 'batches' | 'orders'>>(
    `select public.scorecard(k, $4) as card, public.months(k) as months, public.completion(k) as completion,
       public.forum_knowledge(k, $4) as knowledge, public.filled_in_by(k, $5) as pens, public.equality_totals(k, $5) as equality,
       public.list_invitations(k) as invitations, public.theme_months(k) as themes,
       (select jsonb_object_agg(m, public.channel_mix(k, m, $4)) from unnest($2::text[]) m) as mix,
       (select jsonb_agg(public.metric_series(k, l.metric, l.way, l.day)) from jsonb_to_recordset($3::jsonb) l (metric text, way text, day date)) as series
     from unnest($1::text[]) with ordinality u (k, place) order by u.place`,
    [keys, Object.keys(METRICS), JSON.stringify(looks), last, quarter],
  )
  const comments = await readComments(db, keys)
  await db.query('set local role anon')
  const anybody = await db.query<Pick<Read, 'open'>>(
    `select public.public_figures(k) as open from unnest($1::text[]) with ordinality u (k, place) order by u.place`,
    [keys],
  )
  await db.query('reset role')
  return staff.rows.map((one, i) => ({
    ...one,
    open: anybody.rows[i]!.open,
    comments: comments.get(keys[i]!)!,
    batches: batches[i]!,
  }))
}

/** Whoever asks from here on is this person, until the role is set anew. */
export async function signIn(db: pg.Client, person: string): Promise<void> {
  const claims = JSON.stringify({ sub: person, role: 'authenticated' })
  await db.query(`select set_config('request.jwt.claims', $1, true)`, [claims])
  await db.query('set local role authenticated')
}

/** All comments, page by page. */
async function readComments(db: pg.Client, keys: readonly string[]): Promise<Map<string, Comment[]>> {
  const all = new Map<string, Comment[]>(keys.map((key) => [key, []]))
  let more: { key: string; after: string | null }[] = keys.map((key) => ({ key, after: null }))
  while (more.length > 0) {
    const { rows } = await db.query<{ key: string; page: { comments: Comment[]; after: string | null } }>(
      `select w.key, public.comments(w.key, jsonb_build_object('only', 'all', 'after', w.after)) as page
       from jsonb_to_recordset($1::jsonb) w (key text, after text)`,
      [JSON.stringify(more)],
    )
    for (const { key, page } of rows) all.get(key)!.push(...page.comments)
    more = rows.flatMap(({ key, page }) => (page.after === null ? [] : [{ key, after: page.after }]))
  }
  return all
}
