-- The doors to the figures entered by hand: for staff and leads of the area. For everybody else each answers as for an area
-- that does not exist.

create function private.staff_area(wanted text) returns integer
language sql stable set search_path = '' as $$
  select a.id from private.area a where a.key = wanted and private.is_member(a.id, array['staff', 'lead'])
$$;

-- The cells of a range of months, at most five years of them, and what each row is and whose.
create function private.manual_grid(area text, first_month text, last_month text) returns jsonb
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

create function private.put_manual(area text, operation uuid, cells jsonb, reason text default null) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := private.staff_area(put_manual.area);
begin
  if in_area is null then return null; end if;
  return private.store_manual(in_area, operation, cells, reason, false);
end
$$;

-- The same for the demonstration: marked as such, and put into closed months with the reason that it is one.
create function private.put_manual_demo(area text, operation uuid, cells jsonb) returns jsonb
language plpgsql volatile set search_path = '' as $$
begin
  return private.store_manual(private.staff_area(put_manual_demo.area), operation, cells, 'Made up, for the demonstration.', true);
end
$$;

-- All that was ever entered in one cell, the newest first.
create function private.manual_history(area text, metric text, month text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.staff_area(manual_history.area);
begin
  if in_area is null then return null; end if;
  return (
    select coalesce(jsonb_agg(private.manual_cell(f, private.may_enter(in_area, f.metric)) order by f.revision desc), '[]')
    from private.manual_figure f
    where f.area_id = in_area and f.metric = manual_history.metric and f.month = private.month_of(manual_history.month)
      and (not f.is_demo or (select s.demo_counts from private.settings s)));
end
$$;

-- What is missing of the last twelve months that are over, and what stands as provisional though its month has closed.
create function private.manual_missing(area text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.staff_area(manual_missing.area);
  this_month date := private.first_of_month(private.london_day());
  since date;
begin
  if in_area is null then return null; end if;
  -- Of the months before the plan only some are printed: those are entered by who wants to, and missed by nobody.
  select greatest(coalesce((select min(t) from unnest(p.trajectory_months) t (m)), private.first_entry_month(in_area)),
    (this_month - interval '12 months')::date) into since from private.current_plan(in_area) p;
  return (
    with stands as materialized (
      select c.* from private.manual_current(in_area) c where c.numerator is not null
    ), months as (
      select g::date as month, private.month_closes(g::date) as due, private.is_month_closed(in_area, g::date, 'manual') as closed
      from generate_series(since, this_month - interval '1 month', interval '1 month') g
    ), wanting as (
      select r.key, m.month, m.due, case when s.month is null then 'missing' else 'provisional' end as state
      from private.entered_rows(in_area) r join private.manual_metric k on k.metric = r.key cross join months m
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

-- Whose a figure is; an agency of `null` lets all staff of the area enter it. Leads only.
create function private.set_manual_owner(area text, metric text, owner text, agency text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := (select a.id from private.area a where a.key = set_manual_owner.area and private.is_member(a.id, array['lead']));
  stands private.manual_owner;
begin
  if in_area is null then return null; end if;
  if not exists (select from private.entered_rows(in_area) r where r.key = set_manual_owner.metric)
    or length(btrim(coalesce(owner, ''))) not between 1 and 80 or owner ~ '[[:cntrl:]]'
    or agency not in ('la', 'health', 'social_care', 'education', 'voluntary', 'pcpw') then
    return '{"status": "refused"}';
  end if;
  perform private.lock_log(in_area);
  stands := private.owner_of(in_area, set_manual_owner.metric);
  if (stands.owner, stands.agency) is not distinct from (btrim(set_manual_owner.owner), set_manual_owner.agency) then
    return '{"status": "same"}';
  end if;
  insert into private.manual_owner (area_id, metric, owner, agency, set_by)
  values (in_area, set_manual_owner.metric, btrim(set_manual_owner.owner), set_manual_owner.agency, private.current_person());
  return '{"status": "changed"}';
end
$$;

create function public.manual_grid(area text, first_month text default null, last_month text default null) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.manual_grid(area, first_month, last_month)
$$;
create function public.put_manual(area text, operation uuid, cells jsonb, reason text default null) returns jsonb
language sql volatile security invoker set search_path = '' as $$
  select private.put_manual(area, operation, cells, reason)
$$;
create function public.manual_history(area text, metric text, month text) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.manual_history(area, metric, month)
$$;
create function public.manual_missing(area text) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.manual_missing(area)
$$;
create function public.set_manual_owner(area text, metric text, owner text, agency text default null) returns jsonb
language sql volatile security invoker set search_path = '' as $$
  select private.set_manual_owner(area, metric, owner, agency)
$$;
