-- Figures are judged by months that are over. What has come in of a month that still runs can be read and drawn, and misses no
-- milestone: it has not had its time. This is the one place that says where judging ends; src/domain/plan/judged-month.ts reads it.
create function private.judged_to(view_month date) returns date
language sql stable set search_path = '' as $$
  select least(view_month, (private.first_of_month(private.london_day()) - interval '1 month')::date)
$$;

create or replace function private.scorecard(area text, as_of date default null, plan text default null) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(scorecard.area);
  view_month date := private.point_of_view(as_of);
  the_plan private.plan;
begin
  if in_area is null then return null; end if;
  the_plan := private.plan_to_read(in_area, scorecard.plan);
  if the_plan.id is null and scorecard.plan is not null then return null; end if;
  return (
    with fed as materialized (
      select k.metric, private.feed_of(k.metric) as feed, private.counted_of(k.metric) as counted
      from (select distinct coalesce(m.same_as, m.key) as metric from private.plan_metric m where m.plan_id = the_plan.id) k
    ), sums as materialized (
      select t.*, f.feed, f.counted from private.month_sums(in_area, view_month) t join fed f on f.metric = t.metric
    ), states as materialized (
      select s.* from private.month_states(in_area, array(select distinct t.month from sums t)) s
    ), revised as materialized (
      select r.* from private.month_revisions(in_area, view_month) r
    ), series as materialized (
      select t.metric, jsonb_agg(private.month_point(t.counted, t.month, t.numerator, t.denominator, t.demo)
          || jsonb_build_object('state', s.state, 'closedOn', s.closed_on, 'revision', r.revision) order by t.month) as points,
        bool_or(t.demo) as demo
      from sums t join states s on s.month = t.month and s.feed = t.feed
      left join revised r on r.metric = t.metric and r.month = t.month
      group by t.metric
    ), cards as (
      select m.statement, m."row", coalesce(s.demo, false) as demo,
        private.metric_card(m) || jsonb_build_object('series', coalesce(s.points, '[]'), 'definitionVersion',
          (select max(d.version) from private.metric_definition d where d.metric = coalesce(m.same_as, m.key))) as card
      from private.plan_metric m left join series s on s.metric = coalesce(m.same_as, m.key)
      where m.plan_id = the_plan.id
    )
    select jsonb_build_object(
      'area', (select jsonb_build_object('key', a.key, 'name', a.name) from private.area a where a.id = in_area),
      'plan', case when the_plan.id is not null
        then jsonb_build_object('key', the_plan.key, 'title', the_plan.title, 'planEnd', private.month_text(the_plan.plan_end),
          'inForce', the_plan.id is not distinct from (private.current_plan(in_area)).id, 'adoptedOn', the_plan.adopted_on) end,
      'asOf', private.month_text(view_month),
      'judgedTo', private.month_text(private.judged_to(view_month)),
      'asAt', private.as_at(),
      'demo', coalesce((select bool_or(c.demo) from cards c), false),
      'statements', coalesce((select jsonb_agg(jsonb_build_object('number', s.number, 'title', s.title)
        || private.footing_of(s, view_month) order by s.number)
        from private.plan_statement s where s.plan_id = the_plan.id), '[]'),
      'metrics', coalesce((select jsonb_agg(c.card order by c.statement, c."row") from cards c), '[]')));
end
$$;

create or replace function private.metric_series(area text, metric text, breakdown text default null, as_of date default null, plan text default null) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(metric_series.area);
  view_month date := private.point_of_view(as_of);
  the_plan private.plan;
  the_metric private.plan_metric;
  fed_by text;
  fed_feed text;
  counts text;
begin
  if in_area is null then return null; end if;
  the_plan := private.plan_to_read(in_area, metric_series.plan);
  select * into the_metric from private.plan_metric m where m.plan_id = the_plan.id and m.key = metric_series.metric;
  if the_metric.key is null then return null; end if;
  fed_by := coalesce(the_metric.same_as, the_metric.key);
  fed_feed := private.feed_of(fed_by);
  counts := private.counted_of(fed_by);
  return (
    with months as materialized (
      select t.* from private.month_totals(in_area, fed_by, view_month) t
    ), closed as (
      select c.month, c.definition from private.closed_sums(in_area, view_month) c where c.metric = fed_by
    ), stamped as (
      -- What stands beside a figure: how its month stands, what came after the close, and by which definition it was counted.
      select m.month, jsonb_build_object('state', s.state, 'closedOn', s.closed_on, 'revision', r.revision, 'atClose', r.at_close,
        'definition', coalesce(c.definition, (select max(d.version) from private.metric_definition d where d.metric = fed_by))) as stamp
      from months m
      join private.month_states(in_area, array(select n.month from months n)) s on s.month = m.month and s.feed = fed_feed
      left join (select v.* from private.month_revisions(in_area, view_month) v where v.metric = fed_by) r on r.month = m.month
      left join closed c on c.month = m.month
    ), rolling as (
      -- The month and the two before it. Absent where one of the three is hidden, and before there are three. Of counts entered by
      -- hand there is none: many are a position on a day, which cannot be added up.
      select m.month, sum(w.numerator)::integer as numerator, sum(w.denominator)::integer as denominator, bool_or(w.demo) as demo
      from months m join months w on w.month between m.month - interval '2 months' and m.month
      where m.month >= (select min(f.month) from months f) + interval '2 months'
        and counts is distinct from 'manual:count' and counts is distinct from 'manual:people'
      group by m.month
      having not bool_or((private.month_point(counts, w.month, w.numerator, w.denominator, w.demo) ->> 'hidden')::boolean)
    ), disputed as (
      select d.month, d.disputed from private.disputed_counts(in_area) d where d.metric = fed_by
    )
    select jsonb_build_object(
      'judgedTo', private.month_text(private.judged_to(view_month)),
      'asAt', private.as_at(),
      'metric', private.metric_card(the_metric) || jsonb_build_object('series',
        coalesce((select jsonb_agg(private.month_point(counts, m.month, m.numerator, m.denominator, m.demo) || (g.stamp - 'atClose' - 'definition')
          order by m.month) from months m join stamped g on g.month = m.month), '[]')),
      'definition', (select jsonb_build_object('numerator', d.numerator, 'denominator', d.denominator, 'exclusions', d.exclusions,
          'source', d.source, 'version', d.version)
        from private.metric_definition d where d.metric = fed_by order by d.version desc limit 1),
      'months', coalesce((select jsonb_agg(case when counts is null
          then private.full_point(m.month, m.numerator, m.denominator, m.options, m.demo)
          else private.month_point(counts, m.month, m.numerator, m.denominator, m.demo) end || g.stamp
          || case when fed_feed = 'log' then jsonb_build_object('disputed', coalesce(d.disputed, 0)) else '{}' end order by m.month)
        from months m join stamped g on g.month = m.month left join disputed d on d.month = m.month), '[]'),
      'rolling', coalesce((select jsonb_agg(private.month_point(counts, r.month, r.numerator, r.denominator, r.demo) order by r.month) from rolling r), '[]'),
      -- Events are few, and each can be read in the log; entered figures have no parts: there is nothing to break down.
      'breakdown', case when fed_feed = 'survey' then private.breakdown(in_area, fed_by, metric_series.breakdown, view_month) end));
end
$$;

select private.lock_every_door();
