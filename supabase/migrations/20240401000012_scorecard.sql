-- What members of an area read. For everybody else each function answers as for an area that does not exist.

-- The first day of the month that is the point of view. Never in the future, nor before any answer can be.
create function private.point_of_view(as_of date) returns date
language sql stable set search_path = '' as $$
  select private.first_of_month(greatest(date '2014-01-01', least(coalesce(as_of, private.london_day()), private.london_day())))
$$;

-- The plan an area works to: the one adopted last.
create function private.current_plan(in_area integer) returns private.plan
language sql stable set search_path = '' as $$
  select p.* from private.plan p where p.area_id = in_area order by p.adopted_on desc, p.id desc limit 1
$$;

-- One row of the plan, exactly as printed, without its series.
create function private.metric_card(m private.plan_metric) returns jsonb
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
        'value', s.value, 'comparator', s.comparator, 'uncertain', s.uncertain) order by s.month)
      from private.plan_milestone s where s.plan_id = m.plan_id and s.metric = m.key), '[]'))
$$;

create function private.my_memberships() returns jsonb
language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('area', a.key, 'areaName', a.name, 'role', m.role, 'agency', m.agency)
    order by a.key, m.role), '[]')
  from private.membership m join private.area a on a.id = m.area_id
  where m.person = (select private.current_person())
$$;

create function private.scorecard(area text, as_of date default null) returns jsonb
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
      select t.metric, jsonb_agg(private.point(t.month, t.numerator, t.denominator, t.demo) order by t.month) as points, bool_or(t.demo) as demo
      from private.month_sums(in_area, view_month) t
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

create function private.metric_series(area text, metric text, breakdown text default null, as_of date default null) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(metric_series.area);
  view_month date := private.point_of_view(as_of);
  the_plan private.plan;
  the_metric private.plan_metric;
  fed_by text;
begin
  if in_area is null then return null; end if;
  the_plan := private.current_plan(in_area);
  select * into the_metric from private.plan_metric m where m.plan_id = the_plan.id and m.key = metric_series.metric;
  if the_metric.key is null then return null; end if;
  fed_by := coalesce(the_metric.same_as, the_metric.key);
  return (
    with months as (
      select t.* from private.month_totals(in_area, fed_by, view_month) t
    ), rolling as (
      -- The month and the two before it. Absent where one of the three is hidden, and before there are three.
      select m.month, sum(w.numerator)::integer as numerator, sum(w.denominator)::integer as denominator, bool_or(w.demo) as demo
      from months m join months w on w.month between m.month - interval '2 months' and m.month
      where m.month >= (select min(f.month) from months f) + interval '2 months'
      group by m.month having not bool_or(private.too_few(w.denominator))
    )
    select jsonb_build_object(
      'metric', private.metric_card(the_metric) || jsonb_build_object('series',
        coalesce((select jsonb_agg(private.point(m.month, m.numerator, m.denominator, m.demo) order by m.month) from months m), '[]')),
      'definition', (select jsonb_build_object('numerator', d.numerator, 'denominator', d.denominator, 'exclusions', d.exclusions,
          'source', d.source, 'version', d.version)
        from private.metric_definition d where d.metric = fed_by order by d.version desc limit 1),
      'months', coalesce((select jsonb_agg(private.full_point(m.month, m.numerator, m.denominator, m.options, m.demo) order by m.month) from months m), '[]'),
      'rolling', coalesce((select jsonb_agg(private.point(r.month, r.numerator, r.denominator, r.demo) order by r.month) from rolling r), '[]'),
      'breakdown', private.breakdown(in_area, fed_by, metric_series.breakdown, view_month)));
end
$$;

create function public.my_memberships() returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.my_memberships()
$$;
create function public.scorecard(area text, as_of date default null) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.scorecard(area, as_of)
$$;
create function public.metric_series(area text, metric text, breakdown text default null, as_of date default null) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.metric_series(area, metric, breakdown, as_of)
$$;
