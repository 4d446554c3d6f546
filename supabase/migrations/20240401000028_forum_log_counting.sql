-- How the forum's log becomes figures: in `metric_month`, beside those of the surveys, in the transaction of the change.

-- The metrics that only the log feeds: counts of events, or a share of them. Counts of meetings and messages are not about
-- people, so the rule on small numbers does not hide them (docs/metrics.md). Listed here, and not in code, so that a plan
-- can be read without knowing which they are.
create table private.log_metric (
  metric text primary key,
  counted text not null check (counted in ('events', 'share'))
);
insert into private.log_metric values
  ('coproduction_activities_monthly', 'events'),
  ('formal_communications_parents', 'events'),
  ('local_area_engagements_parents', 'events'),
  ('pcpw_formal_escalations', 'events'),
  ('pcpw_meeting_requests_met_la', 'share'),
  ('pcpw_meeting_requests_met_health', 'share'),
  ('pcpw_meeting_requests_met_social_care', 'share'),
  ('local_area_meetings_attended_pcpw', 'share');

insert into private.metric_definition (metric, version, numerator, denominator, exclusions, source) values
  ('coproduction_activities_monthly', 2,
    'Activities held in the month at the level of co-design or co-production, unless a person turned that round with a reason',
    null,
    'Activities planned or cancelled; entries the forum has not shared',
    'The forum''s log, by the day of the activity'),
  ('formal_communications_parents', 2,
    'Formal communications to parents and carers sent in the month',
    null,
    'Communications that are not formal; entries the forum has not shared',
    'The forum''s log, by the day it was sent'),
  ('local_area_engagements_parents', 2,
    'Listening events, information days, coffee mornings, visits, explainers, workshops and preparation for adulthood events held in the month, open to parents and carers, with at least one agency present',
    null,
    'Events planned or cancelled; entries the forum has not shared',
    'The forum''s log, by the day of the event'),
  ('pcpw_meeting_requests_met_la', 2,
    'Meeting requests to the council that were met, or had a date confirmed in writing and then met, by their respond-by date',
    'Meeting requests to the council whose respond-by date fell in the month, with those that have no reply',
    'Requests withdrawn by the forum; entries the forum has not shared',
    'The forum''s log, by the respond-by date'),
  ('pcpw_meeting_requests_met_health', 2,
    'Meeting requests to health services that were met, or had a date confirmed in writing and then met, by their respond-by date',
    'Meeting requests to health services whose respond-by date fell in the month, with those that have no reply',
    'Requests withdrawn by the forum; entries the forum has not shared',
    'The forum''s log, by the respond-by date'),
  ('pcpw_meeting_requests_met_social_care', 2,
    'Meeting requests to social care that were met, or had a date confirmed in writing and then met, by their respond-by date',
    'Meeting requests to social care whose respond-by date fell in the month, with those that have no reply',
    'Requests withdrawn by the forum; entries the forum has not shared',
    'The forum''s log, by the respond-by date'),
  ('local_area_meetings_attended_pcpw', 2,
    'Local area meetings held in the month with the forum present',
    'Local area meetings held in the month',
    'Meetings planned or cancelled; entries the forum has not shared',
    'The forum''s log, by the day of the meeting'),
  ('pcpw_formal_escalations', 2,
    'Formal escalations the forum raised in the month',
    null,
    'Entries the forum has not shared',
    'The forum''s log, by the day it was raised');

-- What one entry adds. Twins: `countsAsCoproduction`, `countsAsEngagement` and `countsAsMet` in src/domain/log. Days are
-- calendar days in London, as written in the entry, so no time zone and no change of clocks can move them.
-- `log.entries` says that the log was kept in a month: then an event that is not in it did not happen, and counts 0.
create function private.log_contribution(of_kind text, f jsonb)
returns table (metric text, month date, agency text, is_demo boolean, option text, positive boolean)
language sql immutable set search_path = '' as $$
  select c.metric, private.first_of_month(c.day::date), c.agency, coalesce(f -> 'demo' = 'true', false), c.option, c.positive
  from (
    select 'log.entries' as metric, coalesce(f ->> 'date', f ->> 'respondBy', f ->> 'raisedOn') as day, 'all' as agency,
      of_kind as option, true as positive
    where of_kind <> 'ywsd'
    union all
    select 'coproduction_activities_monthly', f ->> 'date', 'all', f ->> 'level', true
    where of_kind = 'activity' and f ->> 'status' = 'held'
      and coalesce((f #> '{counts,as}')::boolean, f ->> 'level' in ('co_design', 'co_production'))
    union all
    select 'local_area_engagements_parents', f ->> 'date', 'all', f ->> 'type', true
    where of_kind = 'activity' and f ->> 'status' = 'held' and f -> 'openToParents' = 'true'
      and f ->> 'type' in ('listening_event', 'information_day', 'coffee_morning', 'community_visit', 'ehcna_explainer',
        'pfa_event', 'coproduction_workshop')
      and (f -> 'agencies') - 'pcpw' <> '[]'
    union all
    select 'formal_communications_parents', f ->> 'date', 'all', f ->> 'channel', true
    where of_kind = 'communication' and f -> 'formal' = 'true'
    union all
    -- Once for each agency it was made to, however often that one is named.
    select distinct 'pcpw_meeting_requests_met_' || a.code, f ->> 'respondBy', a.code, f ->> 'met',
      f ->> 'met' = 'yes' and (f ->> 'metOn' <= f ->> 'respondBy'
        or coalesce(f ? 'proposedFor' and f ->> 'replyOn' <= f ->> 'respondBy', false))
    from jsonb_array_elements_text(f -> 'askedOf') a (code)
    where of_kind = 'meeting_request' and a.code in ('la', 'health', 'social_care') and f ->> 'met' <> 'withdrawn'
    union all
    select 'local_area_meetings_attended_pcpw', f ->> 'date', 'all',
      case when f -> 'attended' = 'true' then 'attended' else 'not_attended' end, f -> 'attended' = 'true'
    where of_kind = 'local_area_meeting' and f ->> 'status' = 'held'
    union all
    select 'pcpw_formal_escalations', f ->> 'raisedOn', 'all', f ->> 'level', true
    where of_kind = 'escalation'
  ) c
  where f -> 'shared' = 'true' and f -> 'deleted' is distinct from 'true'
$$;

-- Moves the figures from what an entry said to what it says now: both months, when its day moved. `before` is null for
-- a new one. Whoever pushes to an area holds its lock (`log_push`), so two never block each other here.
create function private.log_recount(in_area integer, of_kind text, before jsonb, after jsonb) returns void
language plpgsql set search_path = '' as $$
declare
  f record;
begin
  for f in
    select o.metric, o.month, o.agency, o.is_demo, sum(o.good)::integer as numerator, sum(o.times)::integer as denominator,
      jsonb_object_agg(o.option, o.times) as options
    from (select c.metric, c.month, c.agency, c.is_demo, c.option, sum(c.sign) as times, coalesce(sum(c.sign) filter (where c.positive), 0) as good
          from (select -1 as sign, b.* from private.log_contribution(of_kind, before) b
                union all select 1, a.* from private.log_contribution(of_kind, after) a) c
          group by 1, 2, 3, 4, 5) o
    where o.times <> 0 or o.good <> 0
    group by 1, 2, 3, 4
  loop
    update private.metric_month m set numerator = m.numerator + f.numerator, denominator = m.denominator + f.denominator,
      options = private.add_counts(m.options, f.options, 1)
    where m.area_id = in_area and m.metric = f.metric and m.month = f.month and m.agency = f.agency
      and m.locality = 'all' and m.stage = 'all' and m.is_demo = f.is_demo;
    if not found then
      insert into private.metric_month (area_id, metric, month, agency, locality, stage, is_demo, numerator, denominator, options)
      values (in_area, f.metric, f.month, f.agency, 'all', 'all', f.is_demo, f.numerator, f.denominator, f.options);
    elsif f.denominator < 0 then
      delete from private.metric_month m
      where m.area_id = in_area and m.metric = f.metric and m.month = f.month and m.agency = f.agency
        and m.locality = 'all' and m.stage = 'all' and m.is_demo = f.is_demo and m.options = '{}';
    end if;
  end loop;
end
$$;

-- As before, and the figures of the log too: every difference between what is kept and what is counted anew.
create or replace function private.miscounts()
returns table (area_id integer, metric text, month date, kept jsonb, recounted jsonb)
language sql stable set search_path = '' as $$
  with of_log as (
    select e.area_id, c.metric, c.month, c.agency, c.is_demo, c.option, count(*) as times, count(*) filter (where c.positive) as good
    from private.log_entry e cross join lateral private.log_contribution(e.kind, e.fields) c
    group by 1, 2, 3, 4, 5, 6
  ), anew as (
    select f.* from private.figures_of(array(select r.id from private.response r)) f
    union all
    select o.area_id, o.metric, o.month, o.agency, 'all', 'all', o.is_demo, sum(o.good)::integer, sum(o.times)::integer,
      jsonb_object_agg(o.option, o.times)
    from of_log o group by 1, 2, 3, 4, 5, 6, 7
  )
  select coalesce(k.area_id, f.area_id), coalesce(k.metric, f.metric), coalesce(k.month, f.month), to_jsonb(k), to_jsonb(f)
  from private.metric_month k
  full join anew f
    on k.area_id = f.area_id and k.metric = f.metric and k.month = f.month and k.agency = f.agency
    and k.locality = f.locality and k.stage = f.stage and k.is_demo = f.is_demo
  where to_jsonb(k) is distinct from to_jsonb(f)
$$;

-- As before; and 0 for each count of events that a month lacks, when the log was kept in that month.
create or replace function private.month_sums(in_area integer, until date)
returns table (metric text, month date, numerator integer, denominator integer, demo boolean)
language sql stable set search_path = '' as $$
  with counted as (
    select m.metric, m.month, sum(m.numerator)::integer as numerator, sum(m.denominator)::integer as denominator, bool_or(m.is_demo) as demo
    from private.metric_month m
    where m.area_id = in_area and m.month <= until
      and (not m.is_demo or (select s.demo_counts from private.settings s))
    group by m.metric, m.month
    having sum(m.denominator) > 0
  )
  select c.* from counted c
  union all
  select l.metric, k.month, 0, 0, bool_or(k.demo)
  from (select e.month, e.demo from counted e where e.metric = 'log.entries'
        union all select c.month, false from private.closed_with_figures(in_area) c (month) where c.month <= until) k
  join private.log_metric l on l.counted = 'events'
  where not exists (select from counted c where c.metric = l.metric and c.month = k.month)
  group by l.metric, k.month
$$;

-- The same for one metric, with the count of every option.
create or replace function private.month_totals(in_area integer, of_metric text, until date)
returns table (metric text, month date, numerator integer, denominator integer, options jsonb, demo boolean)
language sql stable set search_path = '' as $$
  with by_option as (
    select m.month, o.key as option, sum(o.value::integer) as times
    from private.metric_month m cross join lateral jsonb_each_text(m.options) o
    where m.area_id = in_area and m.metric = of_metric and m.month <= until
      and (not m.is_demo or (select s.demo_counts from private.settings s))
    group by 1, 2
  )
  select s.metric, s.month, s.numerator, s.denominator,
    coalesce((select jsonb_object_agg(b.option, b.times) from by_option b where b.month = s.month), '{}'), s.demo
  from private.month_sums(in_area, until) s where s.metric = of_metric
$$;

-- A month as it is shown. Of a metric fed by the log (`counted`) nothing is hidden, and a plain count has no denominator.
create function private.month_point(counted text, month date, numerator integer, denominator integer, demo boolean) returns jsonb
language sql immutable set search_path = '' as $$
  select case when counted is null then private.point(month, numerator, denominator, demo)
    else jsonb_build_object('month', private.month_text(month), 'hidden', false, 'demo', demo, 'numerator', numerator,
      'denominator', case counted when 'share' then denominator end) end
$$;

create or replace function private.scorecard(area text, as_of date default null) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(scorecard.area);
  view_month date := private.point_of_view(as_of);
  the_plan private.plan;
begin
  if in_area is null then return null; end if;
  the_plan := private.current_plan(in_area);
  return (
    with series as (
      select t.metric, jsonb_agg(private.month_point(l.counted, t.month, t.numerator, t.denominator, t.demo) order by t.month) as points,
        bool_or(t.demo) as demo
      from private.month_sums(in_area, view_month) t left join private.log_metric l on l.metric = t.metric
      where t.metric in (select coalesce(m.same_as, m.key) from private.plan_metric m where m.plan_id = the_plan.id)
      group by t.metric
    ), cards as (
      select m.statement, m."row", coalesce(s.demo, false) as demo,
        private.metric_card(m) || jsonb_build_object('series', coalesce(s.points, '[]')) as card
      from private.plan_metric m left join series s on s.metric = coalesce(m.same_as, m.key)
      where m.plan_id = the_plan.id
    )
    select jsonb_build_object(
      'area', (select jsonb_build_object('key', a.key, 'name', a.name) from private.area a where a.id = in_area),
      'plan', case when the_plan.id is not null
        then jsonb_build_object('key', the_plan.key, 'title', the_plan.title, 'planEnd', private.month_text(the_plan.plan_end)) end,
      'asOf', private.month_text(view_month),
      'demo', coalesce((select bool_or(c.demo) from cards c), false),
      'statements', coalesce((select jsonb_agg(jsonb_build_object('number', s.number, 'title', s.title) order by s.number)
        from private.plan_statement s where s.plan_id = the_plan.id), '[]'),
      'metrics', coalesce((select jsonb_agg(c.card order by c.statement, c."row") from cards c), '[]')));
end
$$;

create or replace function private.metric_series(area text, metric text, breakdown text default null, as_of date default null) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(metric_series.area);
  view_month date := private.point_of_view(as_of);
  the_plan private.plan;
  the_metric private.plan_metric;
  fed_by text;
  counts text;
begin
  if in_area is null then return null; end if;
  the_plan := private.current_plan(in_area);
  select * into the_metric from private.plan_metric m where m.plan_id = the_plan.id and m.key = metric_series.metric;
  if the_metric.key is null then return null; end if;
  fed_by := coalesce(the_metric.same_as, the_metric.key);
  counts := (select l.counted from private.log_metric l where l.metric = fed_by);
  return (
    with months as (
      select t.* from private.month_totals(in_area, fed_by, view_month) t
    ), rolling as (
      -- The month and the two before it. Absent where one of the three is hidden, and before there are three.
      select m.month, sum(w.numerator)::integer as numerator, sum(w.denominator)::integer as denominator, bool_or(w.demo) as demo
      from months m join months w on w.month between m.month - interval '2 months' and m.month
      where m.month >= (select min(f.month) from months f) + interval '2 months'
      group by m.month having counts is not null or not bool_or(private.too_few(w.denominator))
    ), disputed as (
      select d.month, d.disputed from private.disputed_counts(in_area) d where d.metric = fed_by
    )
    select jsonb_build_object(
      'metric', private.metric_card(the_metric) || jsonb_build_object('series',
        coalesce((select jsonb_agg(private.month_point(counts, m.month, m.numerator, m.denominator, m.demo) order by m.month) from months m), '[]')),
      'definition', (select jsonb_build_object('numerator', d.numerator, 'denominator', d.denominator, 'exclusions', d.exclusions,
          'source', d.source, 'version', d.version)
        from private.metric_definition d where d.metric = fed_by order by d.version desc limit 1),
      'months', coalesce((select jsonb_agg(case when counts is null
          then private.full_point(m.month, m.numerator, m.denominator, m.options, m.demo)
          else private.month_point(counts, m.month, m.numerator, m.denominator, m.demo)
            || private.log_month_notes(in_area, fed_by, m.month, d.disputed)
          end order by m.month) from months m left join disputed d on d.month = m.month), '[]'),
      'rolling', coalesce((select jsonb_agg(private.month_point(counts, r.month, r.numerator, r.denominator, r.demo) order by r.month) from rolling r), '[]'),
      -- Events are few, and each can be read in the log: there is nothing to break down.
      'breakdown', case when counts is null then private.breakdown(in_area, fed_by, metric_series.breakdown, view_month) end));
end
$$;
