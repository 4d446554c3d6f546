-- When a month of the log is closed: then its entries change only with a reason, and what was reported stays to be seen.

-- What changed in a month after its close, and why.
create table private.month_revision (
  operation uuid not null references private.log_operation (id),
  month date not null,
  area_id integer not null references private.area (id),
  reason text not null,
  made_on date not null default private.london_day(),
  primary key (operation, month)
);
create index month_revision_of_month on private.month_revision (area_id, month);
create trigger month_revisions_stay before update or delete on private.month_revision
  for each row execute function private.refuse_change();
create index log_operation_by_time on private.log_operation (area_id, received_at);

-- The month in which an area's log began. Earlier months are entered afterwards: no date closes them, but a lead can.
create function private.log_began(in_area integer) returns date
language sql stable set search_path = '' as $$
  select private.first_of_month(private.london_day(min(o.received_at))) from private.log_operation o where o.area_id = in_area
$$;

create function private.is_month_closed(in_area integer, wanted date) returns boolean
language sql stable set search_path = '' as $$
  select exists (select from private.month_close c where c.area_id = in_area and c.month = wanted
      and c.with_demo = (select s.demo_counts from private.settings s))
    or coalesce(wanted >= private.log_began(in_area), false) and private.london_day() > private.month_closes(wanted)
$$;

-- The figures of the log for one month, by metric, with the zeros of `month_sums`.
create function private.log_figures_of_month(in_area integer, wanted date) returns jsonb
language sql stable set search_path = '' as $$
  with sums as (
    select m.metric, sum(m.numerator) as numerator, sum(m.denominator) as denominator
    from private.metric_month m
    where m.area_id = in_area and m.month = wanted
      and (m.metric = 'log.entries' or m.metric in (select l.metric from private.log_metric l))
      and (not m.is_demo or (select s.demo_counts from private.settings s))
    group by m.metric
  )
  select coalesce(jsonb_object_agg(l.metric, jsonb_build_object('numerator', coalesce(s.numerator, 0),
    'denominator', case l.counted when 'share' then s.denominator end)), '{}')
  from private.log_metric l left join sums s on s.metric = l.metric
  where s.metric is not null or (l.counted = 'events' and (exists (select from sums k where k.metric = 'log.entries')
    or exists (select from private.closed_with_figures(in_area) c (month) where c.month = wanted)))
$$;

create function private.keep_close(in_area integer, wanted date, on_day date, by_person uuid) returns void
language sql set search_path = '' as $$
  insert into private.month_close (area_id, month, with_demo, closed_on, closed_by, figures)
  select in_area, wanted, s.demo_counts, on_day, by_person, private.log_figures_of_month(in_area, wanted) from private.settings s
  on conflict do nothing
$$;

-- Closes every month whose time has come. Called before anything is written to the log, and only then: until the first write
-- after its date a month's figures are still what they were on that date, so nobody has to be awake at the close.
create function private.close_due_months(in_area integer) returns void
language plpgsql set search_path = '' as $$
declare
  due date;
begin
  for due in select g::date from generate_series(private.log_began(in_area), private.london_day() - interval '1 month', interval '1 month') g
             where not exists (select from private.month_close c where c.area_id = in_area and c.month = g::date
               and c.with_demo = (select s.demo_counts from private.settings s)) loop
    if private.london_day() > private.month_closes(due) then
      perform private.keep_close(in_area, due, private.month_closes(due), null);
    end if;
  end loop;
end
$$;

-- A month's first day out of `YYYY-MM`, or null.
create function private.month_of(given text) returns date
language sql immutable set search_path = '' as $$
  select case when given ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$' then (given || '-01')::date end
$$;

-- A lead closes a month that is over before its date comes, or one from before the log began.
create function private.close_month(area text, month text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := (select a.id from private.area a where a.key = close_month.area and private.is_member(a.id, array['lead']));
  wanted date := private.month_of(close_month.month);
begin
  if in_area is null then return null; end if;
  if wanted is null then return jsonb_build_object('status', 'refused', 'problem', 'malformed'); end if;
  if wanted >= private.first_of_month(private.london_day()) then return jsonb_build_object('status', 'refused', 'problem', 'not_over'); end if;
  perform private.lock_log(in_area);
  perform private.close_due_months(in_area);
  perform private.keep_close(in_area, wanted, private.london_day(), private.current_person());
  return jsonb_build_object('status', 'closed', 'on', (select c.closed_on from private.month_close c
    where c.area_id = in_area and c.month = wanted and c.with_demo = (select s.demo_counts from private.settings s)));
end
$$;

create function public.close_month(area text, month text) returns jsonb
language sql volatile security invoker set search_path = '' as $$
  select private.close_month(area, month)
$$;

-- By metric and month, how many of the entries counted there somebody disputes.
create function private.disputed_counts(in_area integer) returns table (metric text, month date, disputed bigint)
language sql stable set search_path = '' as $$
  select c.metric, c.month, count(distinct e.id)
  from private.disputed_entries(in_area) d (entry) join private.log_entry e on e.id = d.entry
  cross join lateral private.log_contribution(e.kind, e.fields) c
  where not c.is_demo or (select s.demo_counts from private.settings s)
  group by 1, 2
$$;

-- What stands beside a month of a metric fed by the log: how many of its entries are disputed, and the figure at the close
-- where it has changed since.
create function private.log_month_notes(in_area integer, of_metric text, wanted date, disputed bigint) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('disputed', coalesce(disputed, 0),
    'atClose', (select (coalesce(c.figures -> of_metric, '{"numerator": null, "denominator": null}')) || jsonb_build_object('on', c.closed_on)
      from private.month_close c where c.area_id = in_area and c.month = wanted
        and c.with_demo = (select s.demo_counts from private.settings s)
        and c.figures -> of_metric is distinct from private.log_figures_of_month(in_area, wanted) -> of_metric))
$$;
