-- One month has one verdict. A month is judged by the plan of its time, wherever it is read; a plan that follows another judges from
-- the month in which it came into force, and what it asks for by an earlier month is shown and judges nothing. A plan that another
-- replaced from the same day was in force on no day: staff can read it, and it is published nowhere.

-- Was a plan in force on any day, or will it be? Not where a later one is from the same day: that one takes its place at once.
create function private.was_in_force(the_plan private.plan) returns boolean
language sql stable set search_path = '' as $$
  select not exists (select from private.plan n
    where n.area_id = the_plan.area_id and n.adopted_on = the_plan.adopted_on and n.id > the_plan.id)
$$;

-- The first month that a plan judges; null: the area's first plan, which says itself where figures started. The one place of this rule:
-- pages are told of each milestone whether it is from before (`metric_card`), and nothing is rounded beside one that is.
create function private.judges_from(the_plan private.plan) returns date
language sql stable set search_path = '' as $$
  select case when exists (select from private.plan e where e.area_id = the_plan.area_id and e.adopted_on < the_plan.adopted_on)
    then private.first_of_month(the_plan.adopted_on) end
$$;

-- The version to read a month by: the one named, else the one of the month.
drop function private.plan_to_read(integer, text);
create function private.plan_to_read(in_area integer, wanted text, at_month date) returns private.plan
language sql stable set search_path = '' as $$
  select p.* from private.plan p where p.area_id = in_area
    and case when wanted is null then p.id = (private.plan_of_month(in_area, at_month)).id else p.key = wanted end
$$;

-- By which plan a month is read. `since`: its first judged month; `ofMonth` and `now`: the plan of that month, and the one in force.
create function private.plan_read(the_plan private.plan, at_month date) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('key', the_plan.key, 'title', the_plan.title, 'planEnd', private.month_text(the_plan.plan_end),
    'inForce', the_plan.id is not distinct from n.id, 'adoptedOn', the_plan.adopted_on,
    'since', private.month_text(private.judges_from(the_plan)),
    'begins', (select private.month_text(private.first_of_month(min(f.adopted_on))) from private.plan f where f.area_id = the_plan.area_id),
    'ofMonth', (private.plan_of_month(the_plan.area_id, at_month)).key, 'now', n.key)
  from private.current_plan(the_plan.area_id) n
$$;

-- As before; of each milestone whether it is of a month before the plan judges.
create or replace function private.metric_card(m private.plan_metric) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object(
    'key', m.key, 'statement', m.statement, 'row', m."row", 'label', m.label, 'unit', m.unit,
    'direction', m.direction, 'directionSource', m.direction_source, 'feed', private.feed_of(coalesce(m.same_as, m.key)), 'period', m.period,
    'sameAs', m.same_as,
    'historic', coalesce((select jsonb_object_agg(private.month_text(h.month),
        jsonb_build_object('raw', h.raw, 'value', h.value, 'comparator', h.comparator))
      from private.plan_historic h where h.plan_id = m.plan_id and h.metric = m.key and private.is_printable(h.value)), '{}'),
    'target', case when m.target_kind <> 'value' then jsonb_build_object('kind', m.target_kind, 'raw', m.target_raw)
      when private.is_printable(m.target_value)
        then jsonb_build_object('kind', m.target_kind, 'raw', m.target_raw, 'value', m.target_value, 'comparator', m.target_comparator)
      else jsonb_build_object('kind', 'none', 'raw', m.target_raw) end,
    'trajectoryText', m.trajectory_text, 'hasNumericTrajectory', m.has_numeric_trajectory,
    'milestones', coalesce((select jsonb_agg(jsonb_build_object('month', private.month_text(s.month), 'raw', s.raw,
        'value', s.value, 'comparator', s.comparator, 'uncertain', s.uncertain,
        'start', coalesce(s.month <= p.start_month, false), 'before', coalesce(s.month < j.since, false)) order by s.month)
      from private.plan p cross join private.judges_from(p) j (since) join private.plan_milestone s on s.plan_id = p.id
      where p.id = m.plan_id and s.metric = m.key and private.is_printable(s.value)), '[]'))
$$;

-- As before; none from before the plan judges. Twin of `milestoneFor` in src/domain/plan/judge.ts.
create or replace function private.milestone_in_force(m private.plan_metric, at_month date) returns private.plan_milestone
language sql stable set search_path = '' as $$
  select s.* from private.plan p cross join private.judges_from(p) j (since) join private.plan_milestone s on s.plan_id = p.id
  where m.direction <> 'trend-only' and m.has_numeric_trajectory and p.id = m.plan_id and s.metric = m.key
    and (s.month > p.start_month) is not false and (s.month >= j.since) is not false and s.month <= at_month and not s.uncertain and private.is_printable(s.value)
  order by s.month desc limit 1
$$;

-- As before; by the plan of the month looked at, unless another is asked for.
create or replace function private.scorecard(area text, as_of date default null, plan text default null) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(scorecard.area);
  view_month date := private.point_of_view(as_of);
  the_plan private.plan;
begin
  if in_area is null then return null; end if;
  the_plan := private.plan_to_read(in_area, scorecard.plan, view_month);
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
        then private.plan_read(the_plan, view_month) end,
      'asOf', private.month_text(view_month),
      'judgedTo', private.month_text(private.judged_to(view_month)),
      'asAt', private.as_at(),
      'known', private.known(view_month),
      'demo', coalesce((select bool_or(c.demo) from cards c), false),
      'statements', coalesce((select jsonb_agg(jsonb_build_object('number', s.number, 'title', s.title)
        || private.footing_of(s, view_month) order by s.number)
        from private.plan_statement s where s.plan_id = the_plan.id), '[]'),
      'metrics', coalesce((select jsonb_agg(c.card order by c.statement, c."row") from cards c), '[]')));
end
$$;

-- As before; by the plan of the month looked at, unless another is asked for.
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
  the_plan := private.plan_to_read(in_area, metric_series.plan, view_month);
  -- A row that the plan of the month does not have is read by the plan in force.
  if metric_series.plan is null and not exists (select from private.plan_metric m where m.plan_id = the_plan.id and m.key = metric_series.metric) then
    the_plan := private.current_plan(in_area);
  end if;
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
      'plan', private.plan_read(the_plan, view_month),
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
      -- The surveys that feed it and in which people can write: which survey, and nothing of who answered how.
      'surveys', private.surveys_with_words(in_area, fed_by),
      'breakdown', case when fed_feed = 'survey' then private.breakdown(in_area, fed_by, metric_series.breakdown, view_month) end));
end
$$;

-- As before; a plan that was never in force is nobody's to see.
create or replace function private.public_figures(area text, plan text default null) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  the_area private.area;
  the_plan private.plan;
  until date;
begin
  select a.* into the_area from private.area a where a.key = public_figures.area;
  select p.* into the_plan from private.plan p
  where p.area_id = the_area.id and p.adopted_on <= private.london_day() and private.was_in_force(p)
    and case when public_figures.plan is null then p.id = (private.current_plan(the_area.id)).id else p.key = public_figures.plan end;
  if the_plan.id is null then return null; end if;
  -- An earlier plan is read up to the last month in which it was in force.
  select (private.first_of_month(least(private.london_day(), min(p.adopted_on) filter (where (p.adopted_on, p.id) > (the_plan.adopted_on, the_plan.id))))
      - interval '1 month')::date
  into until
  from private.plan p where p.area_id = the_area.id and p.adopted_on <= private.london_day();
  return (
    with published as materialized (
      select p.* from private.published_sums(the_area.id, until) p
    ), months as materialized (
      select d.month, private.plan_of_month(the_area.id, d.month) as own from (select distinct p.month from published p) d
    ), beside as materialized (
      -- The row a figure is rounded by, whichever plan it is read by: that of its month's own plan, or else of the first later plan
      -- that has it. Two plans ask two numbers; rounded beside each, one figure would be published two ways, and together they
      -- would say more than either.
      select distinct on (f.fed_by, d.month) f.fed_by, d.month, r as of_month
      from (select distinct coalesce(m.same_as, m.key) as fed_by from private.plan_metric m where m.plan_id = the_plan.id) f
      cross join months d
      join private.plan p on p.area_id = the_area.id and (p.adopted_on, p.id) >= ((d.own).adopted_on, (d.own).id) and p.adopted_on <= private.london_day()
        and private.was_in_force(p)
      join private.plan_metric r on r.plan_id = p.id and r.key = f.fed_by
      order by f.fed_by, d.month, p.adopted_on, p.id
    ), cards as (
      select m.statement, m."row", s.points, s.latest, coalesce(s.demo, false) as demo,
        private.metric_card(m) || jsonb_build_object('people', private.counts_people(f.fed_by), 'points', coalesce(s.points, '[]'),
          'definition', (select jsonb_build_object('numerator', d.numerator, 'denominator', d.denominator, 'exclusions', d.exclusions,
              'source', d.source, 'version', d.version)
            from private.metric_definition d where d.metric = f.fed_by order by d.version desc limit 1)) as card
      from private.plan_metric m
      cross join lateral (select coalesce(m.same_as, m.key) as fed_by) f
      cross join lateral (
        select jsonb_agg(private.public_point(b.of_month, private.counts_people(f.fed_by), p.month, p.numerator, p.denominator, p.demo) order by p.month) as points,
          max(p.month) as latest, bool_or(p.demo) as demo
        from published p join beside b on b.fed_by = p.metric and b.month = p.month
        where p.metric = f.fed_by and (b.of_month).unit = m.unit) s
      where m.plan_id = the_plan.id
    )
    select jsonb_build_object(
      'area', jsonb_build_object('key', the_area.key, 'name', the_area.name),
      'plan', jsonb_build_object('key', the_plan.key, 'title', the_plan.title, 'planEnd', private.month_text(the_plan.plan_end),
        'adoptedOn', the_plan.adopted_on, 'inForce', the_plan.id = (private.current_plan(the_area.id)).id, 'since', private.month_text(private.judges_from(the_plan))),
      'plans', (select jsonb_agg(jsonb_build_object('key', p.key, 'title', p.title, 'adoptedOn', p.adopted_on,
          'inForce', p.id = (private.current_plan(the_area.id)).id) order by p.adopted_on desc, p.id desc)
        from private.plan p where p.area_id = the_area.id and p.adopted_on <= private.london_day() and private.was_in_force(p)),
      -- Published months that a lead has opened again: what stands here is what they were closed with.
      'lookedAtAgain', (select coalesce(jsonb_agg(distinct private.month_text(p.month)), '[]') from published p
        where p.again and p.metric in (select coalesce(m.same_as, m.key) from private.plan_metric m where m.plan_id = the_plan.id)),
      -- The last month of which anything is published, and the day on which this was read.
      'asOf', (select private.month_text(max(c.latest)) from cards c),
      'asAt', to_char(private.london_day(), 'YYYY-MM-DD'),
      'demo', (select coalesce(bool_or(c.demo), false) from cards c),
      'statements', (select coalesce(jsonb_agg(jsonb_build_object('number', s.number, 'title', s.title)
        || private.footing_of(s, until) order by s.number), '[]')
        from private.plan_statement s where s.plan_id = the_plan.id),
      'metrics', (select coalesce(jsonb_agg(c.card order by c.statement, c."row"), '[]') from cards c)));
end
$$;

-- As before; staff see those too that were never in force, and that another took their place.
create or replace function private.plan_versions(area text) returns jsonb
language sql stable security definer set search_path = '' as $$
  select case when a.id is not null then (
    select coalesce(jsonb_agg(jsonb_build_object('key', p.key, 'title', p.title, 'adoptedOn', p.adopted_on,
        'planEnd', private.month_text(p.plan_end), 'inForce', p.id = (private.current_plan(a.id)).id, 'toCome', p.adopted_on > private.london_day(),
        'replaced', not private.was_in_force(p),
        'statements', (select count(*) from private.plan_statement s where s.plan_id = p.id),
        'metrics', (select count(*) from private.plan_metric m where m.plan_id = p.id)) order by p.adopted_on desc, p.id desc), '[]')
    from private.plan p where p.area_id = a.id) end
  from (select private.member_area(plan_versions.area) as id) a
$$;

select private.lock_every_door();
