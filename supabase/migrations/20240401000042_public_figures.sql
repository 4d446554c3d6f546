-- The plan's figures for everybody, without signing in: closed months only, nothing of fewer than ten people, head counts to the
-- nearest five, percentages whole. No breakdown, no rolling sum, no options: of each month and row there is one figure.

-- What stands behind a figure: answers or people, who could be picked out, or things such as meetings, which could not.
create function private.counts_people(of_metric text) returns boolean
language sql stable set search_path = '' as $$
  select not exists (select from private.log_metric l where l.metric = of_metric)
    and not exists (select from private.manual_metric m where m.metric = of_metric and m.counted in ('count', 'share_of_things'))
$$;

-- 1 to 9 people are too few to publish.
create function private.too_few_to_publish(people bigint) returns boolean
language sql immutable set search_path = '' as $$
  select people between 1 and 9
$$;

-- Twin of `meets` in src/domain/plan/judge.ts. Null without a milestone.
create function private.meets(value numeric, s private.plan_milestone, direction text) returns boolean
language sql immutable set search_path = '' as $$
  select case when s.comparator = '>' then value > s.value when s.comparator = '<' then value < s.value
    when direction = 'higher' then value >= s.value else value <= s.value end
$$;

-- The milestone in force in a month. Twin of `milestoneFor` in src/domain/plan/judge.ts.
create function private.milestone_in_force(m private.plan_metric, at_month date) returns private.plan_milestone
language sql stable set search_path = '' as $$
  select s.* from private.plan_milestone s
  where m.direction <> 'trend-only' and m.has_numeric_trajectory and s.plan_id = m.plan_id and s.metric = m.key
    and s.month > date '2024-04-01' and s.month <= at_month and not s.uncertain
  order by s.month desc limit 1
$$;

-- The nearest multiple of `step` that is on the same side of the milestone as the exact value: 79.6% must not be published as 80%
-- when 80% is missed, nor 952 as 950.
create function private.rounded(exact numeric, step integer, s private.plan_milestone, direction text) returns integer
language sql immutable set search_path = '' as $$
  select r.candidate::integer
  from (values (floor(exact / step) * step), (ceil(exact / step) * step)) r (candidate)
  order by private.meets(r.candidate, s, direction) is distinct from private.meets(exact, s, direction), abs(r.candidate - exact), r.candidate desc
  limit 1
$$;

-- One month as it is published; `n` is what a percentage is out of.
create function private.public_point(m private.plan_metric, people boolean, month date, numerator integer, denominator integer, demo boolean)
returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('month', private.month_text(month), 'hidden', h.hidden, 'demo', demo,
    'value', case when not h.hidden then private.rounded(
      case m.unit when 'percent' then numerator * 100.0 / denominator else numerator end,
      case when m.unit = 'count' and people then 5 else 1 end, private.milestone_in_force(m, month), m.direction) end,
    'n', case when not h.hidden and m.unit = 'percent' then case when people then round(denominator / 5.0) * 5 else denominator end end)
  from (select people and private.too_few_to_publish(case m.unit when 'percent' then denominator else numerator end) as hidden) h
$$;

-- The figures of the months that are closed, as they were at the close; of each kind of figure by itself, because they close apart.
create function private.published_sums(in_area integer, until date)
returns table (metric text, month date, numerator integer, denominator integer, demo boolean)
language sql stable set search_path = '' as $$
  with sums as materialized (
    select s.*, private.feed_of(s.metric) as feed from private.month_sums(in_area, until) s
    where s.metric in (select coalesce(m.same_as, m.key) from private.plan_metric m where m.area_id = in_area)
  ), closed as materialized (
    select t.month, t.feed from private.month_states(in_area, array(select distinct s.month from sums s)) t where t.state = 'closed'
  )
  select s.metric, s.month, s.numerator, s.denominator, s.demo from sums s join closed c on c.month = s.month and c.feed = s.feed
$$;

create function private.public_figures(area text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  the_area private.area;
  the_plan private.plan;
  until date := (private.first_of_month(private.london_day()) - interval '1 month')::date;
begin
  select a.* into the_area from private.area a where a.key = public_figures.area;
  the_plan := private.current_plan(the_area.id);
  if the_plan.id is null then return null; end if;
  return (
    with published as materialized (
      select p.* from private.published_sums(the_area.id, until) p
    ), cards as (
      select m.statement, m."row", s.points, s.latest, coalesce(s.demo, false) as demo,
        private.metric_card(m) || jsonb_build_object('people', private.counts_people(f.fed_by), 'points', coalesce(s.points, '[]'),
          'definition', (select jsonb_build_object('numerator', d.numerator, 'denominator', d.denominator, 'exclusions', d.exclusions,
              'source', d.source, 'version', d.version)
            from private.metric_definition d where d.metric = f.fed_by order by d.version desc limit 1)) as card
      from private.plan_metric m
      cross join lateral (select coalesce(m.same_as, m.key) as fed_by) f
      cross join lateral (
        select jsonb_agg(private.public_point(m, private.counts_people(f.fed_by), p.month, p.numerator, p.denominator, p.demo) order by p.month) as points,
          max(p.month) as latest, bool_or(p.demo) as demo
        from published p where p.metric = f.fed_by) s
      where m.plan_id = the_plan.id
    )
    select jsonb_build_object(
      'area', jsonb_build_object('key', the_area.key, 'name', the_area.name),
      'plan', jsonb_build_object('key', the_plan.key, 'title', the_plan.title, 'planEnd', private.month_text(the_plan.plan_end)),
      -- The last month of which anything is published, and the day on which this was read.
      'asOf', (select private.month_text(max(c.latest)) from cards c),
      'asAt', to_char(private.london_day(), 'YYYY-MM-DD'),
      'demo', (select coalesce(bool_or(c.demo), false) from cards c),
      'statements', (select coalesce(jsonb_agg(jsonb_build_object('number', s.number, 'title', s.title) order by s.number), '[]')
        from private.plan_statement s where s.plan_id = the_plan.id),
      'metrics', (select coalesce(jsonb_agg(c.card order by c.statement, c."row"), '[]') from cards c)));
end
$$;

create function public.public_figures(area text) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.public_figures(area)
$$;
