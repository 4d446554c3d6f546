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

-- The surveys of an area that feed a measure and have a question people answer in words.
create function private.surveys_with_words(in_area integer, of_metric text) returns jsonb
language sql stable set search_path = '' as $$
  select coalesce(jsonb_agg(distinct v.survey), '[]') from private.survey_version v
  where v.survey in (select o.survey from private.survey_open o where o.area_id = in_area)
    and exists (select from jsonb_array_elements(v.definition -> 'measures') x where x ->> 'metric' = of_metric)
    and exists (select from jsonb_array_elements(v.definition -> 'questions') q where q ->> 'kind' = 'text')
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
      -- The surveys that feed it and in which people can write: which survey, and nothing of who answered how.
      'surveys', private.surveys_with_words(in_area, fed_by),
      'breakdown', case when fed_feed = 'survey' then private.breakdown(in_area, fed_by, metric_series.breakdown, view_month) end));
end
$$;

-- What a plan prints up to the month it starts from is where figures stood, not what was asked of them. Which month that is, is a
-- fact of each version; without one every milestone is judged. Versions that are here already were judged from after April 2024.
alter table private.plan add column start_month date default date '2024-04-01' check (extract(day from start_month) = 1);
alter table private.plan alter column start_month drop default;

create or replace function private.metric_card(m private.plan_metric) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object(
    'key', m.key, 'statement', m.statement, 'row', m."row", 'label', m.label, 'unit', m.unit,
    'direction', m.direction, 'directionSource', m.direction_source, 'feed', m.feed, 'period', m.period, 'sameAs', m.same_as,
    'historic', coalesce((select jsonb_object_agg(private.month_text(h.month),
        jsonb_build_object('raw', h.raw, 'value', h.value, 'comparator', h.comparator))
      from private.plan_historic h where h.plan_id = m.plan_id and h.metric = m.key), '{}'),
    'target', jsonb_build_object('kind', m.target_kind, 'raw', m.target_raw)
      || case when m.target_kind = 'value' then jsonb_build_object('value', m.target_value, 'comparator', m.target_comparator) else '{}' end,
    'trajectoryText', m.trajectory_text, 'hasNumericTrajectory', m.has_numeric_trajectory,
    'milestones', coalesce((select jsonb_agg(jsonb_build_object('month', private.month_text(s.month), 'raw', s.raw,
        'value', s.value, 'comparator', s.comparator, 'uncertain', s.uncertain,
        'start', coalesce(s.month <= p.start_month, false)) order by s.month)
      from private.plan_milestone s join private.plan p on p.id = s.plan_id where s.plan_id = m.plan_id and s.metric = m.key), '[]'))
$$;

-- The milestone in force in a month. Twin of `milestoneFor` in src/domain/plan/judge.ts.
create or replace function private.milestone_in_force(m private.plan_metric, at_month date) returns private.plan_milestone
language sql stable set search_path = '' as $$
  select s.* from private.plan_milestone s join private.plan p on p.id = s.plan_id
  where m.direction <> 'trend-only' and m.has_numeric_trajectory and s.plan_id = m.plan_id and s.metric = m.key
    and (s.month > p.start_month) is not false and s.month <= at_month and not s.uncertain
  order by s.month desc limit 1
$$;

create or replace function private.put_plan(in_area integer, new_key text, adopted date, file jsonb, by_person uuid default null) returns integer
language plpgsql set search_path = '' as $$
declare
  new_plan integer;
begin
  insert into private.plan (area_id, key, adopted_on, schema, source, title, plan_end, start_month, historic_months, trajectory_months, conventions, put_by, made_from)
  values (in_area, new_key, adopted, file ->> 'schema', coalesce(file ->> 'source', ''), file ->> 'title', private.month_of(file ->> 'plan_end'),
    -- A month that is none is refused, not left out: without it the column would be judged.
    (nullif(file ->> 'start_month', '') || '-01')::date,
    array(select private.month_of(m) from jsonb_array_elements_text(file -> 'historic_months') m),
    array(select private.month_of(m) from jsonb_array_elements_text(file -> 'trajectory_months') m),
    coalesce(file -> 'conventions', '{}'), by_person, md5(file::text))
  returning id into new_plan;
  insert into private.plan_statement (plan_id, area_id, number, title)
  select new_plan, in_area, (s ->> 'number')::integer, s ->> 'title' from jsonb_array_elements(file -> 'statements') s;
  insert into private.plan_metric (plan_id, area_id, key, statement, "row", label, unit, direction, direction_source, target_kind, target_raw,
    target_comparator, target_value, trajectory_text, has_numeric_trajectory, period, feed, notes, same_as, stray)
  select new_plan, in_area, m ->> 'key', (m ->> 'statement')::integer, (m ->> 'row')::integer, m ->> 'label', m ->> 'unit', m ->> 'direction',
    m ->> 'direction_source', coalesce(m -> 'target' ->> 'kind', 'none'), m -> 'target' ->> 'raw', m -> 'target' ->> 'comparator',
    (m -> 'target' ->> 'value')::numeric, m ->> 'trajectory_text', (m ->> 'has_numeric_trajectory')::boolean, m ->> 'period', m ->> 'feed',
    coalesce(m ->> 'notes', ''), m ->> 'same_as', m ->> 'stray'
  from jsonb_array_elements(file -> 'metrics') m;
  insert into private.plan_historic (plan_id, area_id, metric, month, raw, comparator, value)
  select new_plan, in_area, m ->> 'key', private.month_of(h.key), h.value ->> 'raw', h.value ->> 'comparator', (h.value ->> 'value')::numeric
  from jsonb_array_elements(file -> 'metrics') m cross join lateral jsonb_each(m -> 'historic') h;
  insert into private.plan_milestone (plan_id, area_id, metric, month, raw, comparator, value, uncertain)
  select new_plan, in_area, m ->> 'key', private.month_of(p ->> 'month'), p ->> 'raw', p ->> 'comparator', (p ->> 'value')::numeric,
    coalesce((p ->> 'uncertain')::boolean, false)
  from jsonb_array_elements(file -> 'metrics') m cross join lateral jsonb_array_elements(m -> 'trajectory') p;
  insert into private.plan_action (plan_id, area_id, kind, position, statement, refs, action, responsible, delivery_raw, delivery_month, monitored_by, notes)
  select new_plan, in_area, k.kind, a.place, (a.value ->> 'statement')::integer,
    case jsonb_typeof(a.value -> 'ref') when 'array' then array(select jsonb_array_elements_text(a.value -> 'ref')) else array[a.value ->> 'ref'] end,
    a.value ->> 'action', a.value ->> 'responsible', a.value ->> 'delivery_raw', private.month_of(a.value ->> 'delivery_month'),
    a.value ->> 'monitored_by', a.value ->> 'notes'
  from (values ('outstanding', 'outstanding_actions'), ('new', 'new_actions')) k (kind, part)
  cross join lateral jsonb_array_elements(file -> k.part) with ordinality a (value, place);
  insert into private.plan_assurance (plan_id, area_id, position, statement, text, cadence, app, notes)
  select new_plan, in_area, b.place, (b.value ->> 'statement')::integer, b.value ->> 'text', b.value ->> 'cadence', b.value ->> 'app', b.value ->> 'notes'
  from jsonb_array_elements(file -> 'bau_assurance') with ordinality b (value, place);
  insert into private.plan_group (plan_id, area_id, position, name)
  select new_plan, in_area, g.place, g.name from jsonb_array_elements_text(file -> 'groups') with ordinality g (name, place);
  return new_plan;
end
$$;

create or replace function private.plan_file(area text, key text) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('schema', p.schema, 'source', p.source, 'title', p.title, 'plan_end', private.month_text(p.plan_end),
    'historic_months', to_jsonb(array(select private.month_text(m) from unnest(p.historic_months) m)),
    'trajectory_months', to_jsonb(array(select private.month_text(m) from unnest(p.trajectory_months) m)),
    'conventions', p.conventions,
    'statements', (select coalesce(jsonb_agg(jsonb_build_object('number', s.number, 'title', s.title) order by s.number), '[]')
      from private.plan_statement s where s.plan_id = p.id),
    'metrics', (select coalesce(jsonb_agg(jsonb_build_object('key', m.key, 'statement', m.statement, 'row', m."row", 'label', m.label, 'unit', m.unit,
        'direction', m.direction, 'direction_source', m.direction_source,
        'historic', (select coalesce(jsonb_object_agg(private.month_text(h.month),
            jsonb_build_object('raw', h.raw, 'comparator', h.comparator, 'value', h.value)), '{}')
          from private.plan_historic h where h.plan_id = p.id and h.metric = m.key),
        'target', jsonb_build_object('kind', m.target_kind, 'raw', m.target_raw) || case when m.target_kind = 'value'
          then jsonb_build_object('comparator', m.target_comparator, 'value', m.target_value) else '{}' end,
        'trajectory', (select coalesce(jsonb_agg(jsonb_build_object('month', private.month_text(t.month), 'raw', t.raw, 'comparator', t.comparator,
            'value', t.value) || case when t.uncertain then '{"uncertain": true}' else '{}'::jsonb end order by t.month), '[]')
          from private.plan_milestone t where t.plan_id = p.id and t.metric = m.key),
        'trajectory_text', m.trajectory_text, 'has_numeric_trajectory', m.has_numeric_trajectory, 'period', m.period, 'feed', m.feed, 'notes', m.notes)
        || jsonb_strip_nulls(jsonb_build_object('same_as', m.same_as, 'stray', m.stray)) order by m.statement, m."row"), '[]')
      from private.plan_metric m where m.plan_id = p.id),
    'outstanding_actions', private.plan_file_actions(p.id, 'outstanding'), 'new_actions', private.plan_file_actions(p.id, 'new'),
    'bau_assurance', (select coalesce(jsonb_agg(jsonb_build_object('statement', b.statement, 'text', b.text, 'cadence', b.cadence)
        || jsonb_strip_nulls(jsonb_build_object('app', b.app, 'notes', b.notes)) order by b.position), '[]')
      from private.plan_assurance b where b.plan_id = p.id),
    'groups', (select coalesce(jsonb_agg(g.name order by g.position), '[]') from private.plan_group g where g.plan_id = p.id))
    || jsonb_strip_nulls(jsonb_build_object('start_month', private.month_text(p.start_month)))
  from private.plan p where p.area_id = private.member_area(plan_file.area) and p.key = plan_file.key
$$;

-- What is published stays published while its month is opened again: answers stand as they did, and of the log and of entered
-- figures, which are live meanwhile for those who sign for them, the figures of the close that was undone.
drop function private.published_sums(integer, date);
create function private.published_sums(in_area integer, until date)
returns table (metric text, month date, numerator integer, denominator integer, demo boolean, again boolean)
language sql stable set search_path = '' as $$
  with fed as materialized (
    select distinct coalesce(m.same_as, m.key) as metric from private.plan_metric m where m.area_id = in_area
  ), sums as materialized (
    select s.*, private.feed_of(s.metric) as feed from private.month_sums(in_area, until) s where s.metric in (select f.metric from fed f)
  ), stands as materialized (
    select t.month, t.feed, t.state, t.version from private.month_states(in_area, array(
      select s.month from sums s union select c.month from private.closings(in_area) c where c.reopened_on is not null and c.month <= until)) t
    where t.state in ('closed', 'reopened')
  )
  select s.metric, s.month, s.numerator, s.denominator, s.demo, t.state = 'reopened'
  from sums s join stands t on t.month = s.month and t.feed = s.feed
  where t.state = 'closed' or t.feed = 'survey'
  union all
  select f.metric, f.month, f.numerator, f.denominator, f.demo, true
  from stands t join private.closed_figure f on f.area_id = in_area and f.month = t.month and f.feed = t.feed and f.version = t.version
  where t.state = 'reopened' and t.feed <> 'survey' and f.with_demo = (select d.demo_counts from private.settings d)
    and f.metric in (select d.metric from fed d)
$$;

-- One month as it is published; `n` is what a percentage is out of, `r` the row whose milestone it is rounded beside.
drop function private.public_point(private.plan_metric, boolean, date, integer, integer, boolean);
create function private.public_point(r private.plan_metric, people boolean, month date, numerator integer, denominator integer, demo boolean)
returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('month', private.month_text(month), 'hidden', h.hidden, 'demo', demo,
    'value', case when not h.hidden then private.rounded(
      case r.unit when 'percent' then numerator * 100.0 / denominator else numerator end,
      case when r.unit = 'count' and people then 5 else 1 end, private.milestone_in_force(r, month), r.direction) end,
    'n', case when not h.hidden and r.unit = 'percent' then case when people then round(denominator / 5.0) * 5 else denominator end end)
  from (select people and private.too_few_to_publish(case r.unit when 'percent' then denominator else numerator end) as hidden) h
$$;

drop function public.public_figures(text);
drop function private.public_figures(text);
create function private.public_figures(area text, plan text default null) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  the_area private.area;
  the_plan private.plan;
  until date;
  -- Of a later plan: its first month. By it, no earlier month is judged.
  since date;
begin
  select a.* into the_area from private.area a where a.key = public_figures.area;
  select p.* into the_plan from private.plan p
  where p.area_id = the_area.id and p.adopted_on <= private.london_day()
    and case when public_figures.plan is null then p.id = (private.current_plan(the_area.id)).id else p.key = public_figures.plan end;
  if the_plan.id is null then return null; end if;
  -- An earlier plan is read up to the last month in which it was in force.
  select (private.first_of_month(least(private.london_day(), min(p.adopted_on) filter (where (p.adopted_on, p.id) > (the_plan.adopted_on, the_plan.id))))
      - interval '1 month')::date,
    case when bool_or((p.adopted_on, p.id) < (the_plan.adopted_on, the_plan.id)) then private.first_of_month(the_plan.adopted_on) end
  into until, since
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
        'adoptedOn', the_plan.adopted_on, 'inForce', the_plan.id = (private.current_plan(the_area.id)).id, 'since', private.month_text(since)),
      'plans', (select jsonb_agg(jsonb_build_object('key', p.key, 'title', p.title, 'adoptedOn', p.adopted_on,
          'inForce', p.id = (private.current_plan(the_area.id)).id) order by p.adopted_on desc, p.id desc)
        from private.plan p where p.area_id = the_area.id and p.adopted_on <= private.london_day()),
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

create function public.public_figures(area text, plan text default null) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.public_figures(area, plan)
$$;

delete from private.door where signature = 'public_figures(text)';
insert into private.door (signature, opens_to) values ('public_figures(text,text)', 'everybody');
-- What is entered by hand belongs to the plan of its month: a row that only an earlier plan has can still be entered for the months
-- in which that plan was in force, and for no other.
create or replace function private.entered_rows(in_area integer) returns setof private.plan_metric
language sql stable set search_path = '' as $$
  select r.* from (
    select distinct on (m.key) m.* from private.plan_metric m join private.plan p on p.id = m.plan_id
    where p.area_id = in_area and p.adopted_on <= private.london_day()
    order by m.key, p.adopted_on desc, p.id desc) r
  where r.feed = 'manual' and r.same_as is null
$$;

create function private.is_entered_in(in_area integer, of_metric text, wanted date) returns boolean
language sql stable set search_path = '' as $$
  select exists (select from private.plan_metric m
    where m.key = of_metric and m.feed = 'manual' and m.same_as is null
      and m.plan_id in ((private.current_plan(in_area)).id, (private.plan_of_month(in_area, wanted)).id))
$$;

-- The last month of a row that is in no plan in force; null of those that are.
create function private.entered_until(in_area integer, of_metric text) returns date
language sql stable set search_path = '' as $$
  select case when not bool_or(p.id = (private.current_plan(in_area)).id) then
    (private.first_of_month(max((select min(n.adopted_on) from private.plan n
      where n.area_id = in_area and n.adopted_on <= private.london_day() and (n.adopted_on, n.id) > (p.adopted_on, p.id)))) - interval '1 month')::date end
  from private.plan p join private.plan_metric m on m.plan_id = p.id
  where p.area_id = in_area and p.adopted_on <= private.london_day() and m.key = of_metric
$$;

-- No figure is from before the first month that any plan so far prints.
create or replace function private.first_entry_month(in_area integer) returns date
language sql stable set search_path = '' as $$
  select min(private.first_of_month(coalesce(
    (select min(c.month) from unnest(p.historic_months || p.trajectory_months) c (month)), p.adopted_on)))
  from private.plan p where p.area_id = in_area and p.adopted_on <= private.london_day()
$$;

-- Twin of `cellProblem` in src/domain/manual/checks.ts, with what the server alone knows. First of all the month must be one of the row's.
alter function private.manual_problem(integer, jsonb, private.manual_figure, text, date, text[], date[]) rename to manual_value_problem;
create function private.manual_problem(in_area integer, cell jsonb, stands private.manual_figure, reason text,
  earliest date, mine text[], closed date[]) returns jsonb
language sql stable set search_path = '' as $$
  select case
    when cell ->> 'metric' = any (mine) and w.month between earliest and private.london_day()
      and not private.is_entered_in(in_area, cell ->> 'metric', w.month)
      then jsonb_build_object('code', 'not_in_plan', 'until', private.month_text(private.entered_until(in_area, cell ->> 'metric')))
    else private.manual_value_problem(in_area, cell, stands, reason, earliest, mine, closed) end
  from (select private.month_of(cell ->> 'month') as month) w
$$;

create or replace function private.manual_grid(area text, first_month text, last_month text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.staff_area(manual_grid.area);
  this_month date := private.first_of_month(private.london_day());
  earliest date;
  until date;
  since date;
begin
  if in_area is null then return null; end if;
  earliest := private.first_entry_month(in_area);
  until := greatest(least(coalesce(private.month_of(last_month), this_month), this_month), earliest);
  since := greatest(least(coalesce(private.month_of(first_month), until), until), earliest, (until - interval '59 months')::date);
  return (
    with own as materialized (
      select m.*, private.may_enter(in_area, m.key) as mine from private.entered_rows(in_area) m
    ), cells as (
      select c.metric, jsonb_agg(private.manual_cell(c, o.mine) order by c.month) as list
      from private.manual_current(in_area) c join own o on o.key = c.metric where c.month between since and until
      group by c.metric
    )
    select jsonb_build_object(
      'demo', coalesce((select bool_or(c.is_demo) from private.manual_current(in_area) c where c.month between since and until), false),
      'earliest', private.month_text(earliest), 'thisMonth', private.month_text(this_month),
      'mayChangeOwners', private.is_member(in_area, array['lead']),
      'months', (select coalesce(jsonb_agg(jsonb_build_object('month', private.month_text(g::date),
          'closed', private.is_month_closed(in_area, g::date, 'manual')) order by g), '[]')
        from generate_series(since, until, interval '1 month') g),
      'rows', (select coalesce(jsonb_agg(jsonb_build_object(
          'metric', o.key, 'label', o.label, 'statement', o.statement, 'unit', o.unit, 'counted', k.counted, 'runningTotal', k.running_total,
          'alsoIn', (select coalesce(jsonb_agg(r.statement order by r.statement), '[]') from private.plan_metric r
            where r.plan_id = o.plan_id and r.same_as = o.key),
          'aliases', (select coalesce(jsonb_agg(r.key order by r.key), '[]') from private.plan_metric r
            where r.plan_id = o.plan_id and r.same_as = o.key),
          'owner', coalesce((private.owner_of(in_area, o.key)).owner, ''), 'agency', (private.owner_of(in_area, o.key)).agency,
          'mayEnter', o.mine,
          'until', private.month_text(private.entered_until(in_area, o.key)),
          'numerator', d.numerator, 'denominator', d.denominator,
          'before', (select jsonb_build_object('month', private.month_text(b.month), 'numerator', b.numerator, 'denominator', b.denominator)
            from private.manual_current(in_area) b
            where o.mine and b.metric = o.key and b.month < since and b.numerator is not null order by b.month desc limit 1),
          'cells', coalesce(c.list, '[]')) order by o.statement, o."row"), '[]')
        from own o join private.manual_metric k on k.metric = o.key left join cells c on c.metric = o.key
        left join lateral (select md.numerator, md.denominator from private.metric_definition md
          where md.metric = o.key order by md.version desc limit 1) d on true)));
end
$$;

create or replace function private.manual_missing(area text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.staff_area(manual_missing.area);
  this_month date := private.first_of_month(private.london_day());
  since date;
begin
  if in_area is null then return null; end if;
  -- Of the months before the plan only some are printed: those are entered by who wants to, and missed by nobody.
  -- A row that goes on from an earlier plan has been due since that one began.
  since := (this_month - interval '12 months')::date;
  return (
    with stands as materialized (
      select c.* from private.manual_current(in_area) c where c.numerator is not null
    ), months as (
      select g::date as month, private.month_closes(g::date) as due, private.is_month_closed(in_area, g::date, 'manual') as closed
      from generate_series(since, this_month - interval '1 month', interval '1 month') g
    ), wanting as (
      select r.key, m.month, m.due, case when s.month is null then 'missing' else 'provisional' end as state
      from private.entered_rows(in_area) r join private.manual_metric k on k.metric = r.key join months m on m.month >= private.due_since(in_area, r.key)
        and private.is_entered_in(in_area, r.key, m.month)
      left join stands s on s.metric = r.key and s.month = m.month
      where (s.month is null and not exists (select from stands e where e.metric = r.key
          and e.month <= m.month and e.month > m.month - make_interval(months => k.due_every)))
        or (not s.final and m.closed)
    )
    select coalesce(jsonb_agg(jsonb_build_object('metric', r.key, 'label', r.label, 'statement', r.statement,
        'owner', coalesce((private.owner_of(in_area, r.key)).owner, ''), 'agency', (private.owner_of(in_area, r.key)).agency,
        'mayEnter', private.may_enter(in_area, r.key), 'months', w.list) order by r.statement, r."row"), '[]')
    from private.entered_rows(in_area) r
    join (select w.key, jsonb_agg(jsonb_build_object('month', private.month_text(w.month), 'state', w.state, 'due', w.due,
            'late', w.due < private.london_day()) order by w.month) as list from wanting w group by w.key) w on w.key = r.key);
end
$$;

select private.lock_every_door();
