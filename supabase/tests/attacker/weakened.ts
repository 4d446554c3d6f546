import { farApart, type KnownRules } from './rules-by-hand.ts'
import { METRICS, monthIs, MONTHS, peopleOf, type Metric, type World } from './world.ts'

/** A rule with a hole: what is put in its place, and what somebody who knows the weak rule knows. */
export type Weak = { sql: string; rules?: Partial<KnownRules> }

/** In which worlds the hole can matter, and what is then recovered through it. */
type Weakened = Weak & { where: (world: World) => boolean; wins: RegExp }

const everywhere = () => true
const someFigure = (world: World, is: (n: (month: string, t: 0 | 2) => number, months: string[]) => boolean) =>
  (Object.keys(METRICS) as Metric[]).some((metric) => is((month, t) => monthIs(world, metric, month, t).n, MONTHS))
const tooFew = (n: number) => n >= 1 && n <= 4

/** A month of few, of which somebody wrote, between two of many. */
const fewBetweenMany = (world: World) =>
  MONTHS.slice(1, -1).some((month, at) => {
    const wrote = (of: string) =>
      world.people.some((one) => one.month === of && one.came === 0 && one.left === null && one.wrote)
    const many = (of: string) => peopleOf(world, of, 0) > 4 && wrote(of)
    return tooFew(peopleOf(world, month, 2)) && wrote(month) && many(MONTHS[at]!) && many(MONTHS[at + 2]!)
  })

const LIVE_COUNTS = `create or replace function private.people_who_answered(in_area integer, since date)
  returns table (what text, month date, people integer, answers integer, correct integer, demo boolean)
  language sql stable set search_path = '' as $$
    select m.what, m.month, sum(m.people)::integer, sum(m.answers)::integer, sum(m.correct)::integer, bool_or(m.is_demo)
    from private.answer_month m where m.area_id = in_area and m.month >= since group by 1, 2
  $$`

/** Each rule with a hole, by when the attacker wins. */
export const weakened: Record<string, Weakened> = {
  'when only the small cells are hidden': {
    where: everywhere,
    wins: / of \d{4}-Q\d /,
    rules: { knowsGuard: false },
    sql: `create or replace function private.guard(cells jsonb) returns table (code text, numerator integer, denominator integer, hidden boolean)
      language sql immutable set search_path = '' as $$
        select c.code, case when c.denominator > 4 then c.numerator end, case when c.denominator > 4 then c.denominator end, c.denominator <= 4
        from jsonb_to_recordset(cells) c (code text, numerator integer, denominator integer) where c.denominator > 0
      $$`,
  },
  'when a late answer is shown as soon as it comes': {
    where: everywhere,
    wins: /^answers of \w+ [-\d]+ \d \d/,
    rules: { step: () => true },
    sql: `create or replace function private.safe_step(n integer, d integer, m integer, e integer) returns boolean
      language sql immutable set search_path = '' as $$ select true $$`,
  },
  'when a hidden month is shown as soon as it is five answers larger': {
    where: (world) =>
      someFigure(world, (n) =>
        world.closedAgain.some((month) => tooFew(n(month, 0)) && n(month, 2) - n(month, 0) >= 5 && n(month, 2) <= 7),
      ),
    wins: /^answers of \w+ in/,
    rules: { step: farApart },
    sql: `create or replace function private.safe_step(n integer, d integer, m integer, e integer) returns boolean
      language sql immutable set search_path = '' as $$
        select (n = m and d = e)
          or (abs(d - e) >= 5 and sign(n - m) = sign(d - e) and abs(n - m) between 1 and abs(d - e) - 1)
      $$`,
  },
  'when a quarter with a hidden month is broken down': {
    where: (world) =>
      someFigure(world, (n, months) => months.slice(1, 4).filter((month) => tooFew(n(month, 0))).length === 1),
    wins: /^(answers|positives) of/,
    sql: `create or replace function private.quarters_to_break_down(in_area integer, of_metric text, until date) returns setof date
      language sql stable set search_path = '' as $$
        select distinct date_trunc('quarter', t.month::timestamp)::date from private.month_sums(in_area, until) t
        where t.metric = of_metric and date_trunc('quarter', t.month::timestamp) + interval '3 months' <= until + interval '1 month'
        order by 1 desc
      $$`,
  },
  'when the people who answered are counted after the close': {
    where: everywhere,
    wins: /^people who answered/,
    sql: LIVE_COUNTS,
  },
  'when what staff know of the forum is counted after the close': {
    where: ({ beside }) => beside.experts.some(({ came }) => came > 0),
    wins: /^staff asked/,
    sql: LIVE_COUNTS,
  },
  'when a comment of a month of few says which month it is': {
    where: (world) =>
      MONTHS.some(
        (month) =>
          peopleOf(world, month, 0) === 4 &&
          world.people.every((one) => one.month !== month || one.came > 0 || one.wrote),
      ),
    wins: /^people who answered in [-\d]+ at/,
    sql: `create or replace function private.is_month_told(in_area integer, of_survey text, wanted date) returns boolean
      language sql stable set search_path = '' as $$ select true $$`,
  },
  'when comments are listed by the day they came': {
    where: fewBetweenMany,
    wins: /^month of a comment/,
    sql: `create or replace function private.comment_place(c private.comment, told boolean, queue boolean) returns text
      language sql stable set search_path = '' as $$ select c.arrived_on::text $$`,
  },
  'when a comment that should have been read says by which day': {
    where: fewBetweenMany,
    wins: /^month of a comment/,
    sql: `create or replace function private.comment_card(c private.comment, slice jsonb) returns jsonb
      language sql stable set search_path = '' as $$
        select jsonb_build_object('id', c.id, 'month', case when t.told then private.month_text(c.month) end,
          'late', case when t.told then c.is_late end, 'dueOn', case when c.read_on is null then private.comment_due(c) end)
        from (select private.is_month_told(c.area_id, c.survey, c.month) as told) t
      $$`,
  },
  'when who held the pen goes with the answer that is taken back': {
    where: ({ people }) => people.some(({ left }) => left !== null),
    wins: /held the pen and took/,
    sql: `drop trigger pens_stand_still on private.response`,
  },
  'when a question that only some were asked is told beside the hidden answer that leads to it': {
    where: ({ beside: { parcels } }) =>
      parcels['condition']!['no'] === 1 &&
      Object.values(parcels['limits']!).reduce((sum, n) => sum + n, 0) === parcels['condition']!['yes'] &&
      parcels['condition']!['yes'] > 4,
    wins: /^condition/,
    sql: `create or replace function private.equality_totals(area text, as_of date default null) returns jsonb
      language sql stable security definer set search_path = '' as $$
        select jsonb_build_object('questions', jsonb_agg(jsonb_build_object('question', q.id) || private.safe_counts(
          (select coalesce(jsonb_agg(jsonb_build_object('code', m.option, 'n', m.n)), '[]') from private.equality_month m
           join private.area a on a.id = m.area_id where a.key = equality_totals.area and m.question = q.id))))
        from unnest(array['age', 'condition', 'limits']) q (id)
      $$`,
  },
  'when a small batch of invitations can be cancelled out of the sum': {
    where: ({ beside: { batches } }) =>
      batches.some(({ cancelled, answered }) => cancelled && tooFew(answered)) &&
      batches.some(({ cancelled, answered }) => !cancelled && answered > 4),
    wins: /^answers by batch/,
    sql: `create or replace function private.invitation_groups(in_area integer)
      returns table (survey text, stage text, month date, issued bigint, answered bigint, each boolean, hidden boolean)
      language sql stable set search_path = '' as $$
        select a.survey, a.stage, a.month, sum(a.issued), sum(a.answered), not bool_or(private.too_few_invited(a.issued, a.answered)),
          private.too_few_invited(sum(a.issued), sum(a.answered))
        from private.invitation_answers(in_area) a group by 1, 2, 3
      $$`,
  },
}
