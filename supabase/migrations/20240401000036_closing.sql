-- Closing a month, for every metric: what was reported stays. Figures come to us by three ways (`feed`): answers to surveys,
-- the forum's log, and entry by hand. Each closes by itself from the month in which it began here; a lead closes all three.

-- A month can be closed again after it was opened again; then it has another version, and the earlier ones stay readable.
alter table private.month_close
  add column feed text not null default 'log' check (feed in ('survey', 'log', 'manual')),
  add column version integer not null default 1 check (version > 0),
  drop constraint month_close_pkey,
  add primary key (area_id, month, with_demo, feed, version);
alter table private.month_close alter column feed drop default, alter column version drop default;

-- The last day on which each of these months still moves without a reason. The calendar is worked out once for all of them.
create function private.months_close(months date[]) returns table (month date, closes_on date)
language sql stable set search_path = '' as $$
  with asked as (
    select distinct m.month from unnest(months) m (month)
  ), holidays as materialized (
    select array(select h from generate_series(extract(year from min(a.month))::integer, extract(year from max(a.month))::integer + 1) y
      cross join lateral unnest(private.bank_holidays(y)) h) as days from asked a
  )
  select a.month, (
    -- Of ten days in a row at least four are working days, even over Christmas.
    select g::date from generate_series(a.month + interval '1 month', a.month + interval '1 month' + make_interval(days => 14 + 3 * s.close_after), interval '1 day') g
    where extract(isodow from g) < 6 and g::date <> all (h.days)
    order by g offset s.close_after - 1 limit 1)
  from asked a cross join holidays h cross join private.settings s
$$;
create or replace function private.month_closes(month date) returns date
language sql stable set search_path = '' as $$
  select c.closes_on from private.months_close(array[month]) c
$$;

create table private.month_reopening (
  area_id integer not null,
  month date not null,
  with_demo boolean not null,
  feed text not null,
  -- The close it undoes.
  version integer not null,
  reopened_on date not null default private.london_day(),
  reopened_by uuid not null,
  reason text not null check (length(reason) between 3 and 500),
  primary key (area_id, month, with_demo, feed, version),
  foreign key (area_id, month, with_demo, feed, version) references private.month_close (area_id, month, with_demo, feed, version)
);
create trigger reopenings_stay before update or delete on private.month_reopening
  for each row execute function private.refuse_change();

-- The figures of a close.
create table private.closed_figure (
  area_id integer not null,
  month date not null,
  with_demo boolean not null,
  feed text not null,
  version integer not null,
  metric text not null,
  -- Null of a plain count.
  denominator integer,
  numerator integer not null,
  demo boolean not null,
  options jsonb not null,
  -- The version of the definition it was counted by.
  definition integer,
  primary key (area_id, with_demo, metric, month, version),
  foreign key (area_id, month, with_demo, feed, version) references private.month_close (area_id, month, with_demo, feed, version)
);
create trigger closed_figures_stay before update or delete on private.closed_figure
  for each row execute function private.refuse_change();

-- What was shown of a month after its close, because late answers or withdrawals moved it far enough. Kept, so that every
-- two figures anybody ever saw of one month can be held against each other before a third is shown.
create table private.month_step (
  area_id integer not null references private.area (id),
  month date not null,
  with_demo boolean not null,
  metric text not null,
  step integer not null check (step > 0),
  -- The close it came after.
  version integer not null,
  numerator integer not null,
  denominator integer not null,
  demo boolean not null,
  options jsonb not null,
  shown_on date not null default private.london_day(),
  primary key (area_id, with_demo, metric, month, step)
);
create trigger steps_stay before update or delete on private.month_step
  for each row execute function private.refuse_change();

create index response_by_arrival on private.response (area_id, received_on);
create index manual_figure_by_time on private.manual_figure (area_id, entered_at);

create function private.feed_of(metric text) returns text
language sql stable set search_path = '' as $$
  select case when feed_of.metric = 'log.entries' or exists (select from private.log_metric l where l.metric = feed_of.metric) then 'log'
    when exists (select from private.manual_metric m where m.metric = feed_of.metric) then 'manual' else 'survey' end
$$;

-- The month in which figures of a kind began to come in. No date closes earlier months: they are filled in afterwards.
create function private.feed_began(in_area integer, feed text) returns date
language sql stable set search_path = '' as $$
  select case feed
    when 'log' then private.log_began(in_area)
    when 'survey' then (select private.first_of_month(min(r.received_on)) from private.response r
      where r.area_id = in_area and (not r.is_demo or (select s.demo_counts from private.settings s)))
    when 'manual' then (select private.first_of_month(private.london_day(min(f.entered_at))) from private.manual_figure f
      where f.area_id = in_area and (not f.is_demo or (select s.demo_counts from private.settings s))) end
$$;

-- The last close of each month and feed, and whether it was undone.
create function private.closings(in_area integer)
returns table (month date, feed text, version integer, closed_on date, closed_by uuid, figures jsonb, reopened_on date)
language sql stable set search_path = '' as $$
  select distinct on (c.month, c.feed) c.month, c.feed, c.version, c.closed_on, c.closed_by, c.figures, r.reopened_on
  from private.month_close c
  left join private.month_reopening r on r.area_id = c.area_id and r.month = c.month and r.with_demo = c.with_demo
    and r.feed = c.feed and r.version = c.version
  where c.area_id = in_area and c.with_demo = (select s.demo_counts from private.settings s)
  order by c.month, c.feed, c.version desc
$$;

-- Has its day come, for figures of this kind?
create function private.is_month_due(in_area integer, wanted date, feed text) returns boolean
language plpgsql stable set search_path = '' as $$
declare
  today date := private.london_day();
begin
  -- So many working days are at least so many days: most months need no calendar.
  if wanted + interval '1 month' + make_interval(days => (select s.close_after from private.settings s) - 1) >= today then return false; end if;
  return coalesce(wanted >= private.feed_began(in_area, feed), false) and today > private.month_closes(wanted);
end
$$;

-- Is this month closed now, by date or by a lead? Until the first write after its date there is no row of its close, and its
-- figures are still what they were.
drop function private.is_month_closed(integer, date);
create function private.is_month_closed(in_area integer, wanted date, feed text default 'log') returns boolean
language sql stable set search_path = '' as $$
  select coalesce(
    (select r.version is null
     from private.month_close c
     left join private.month_reopening r on r.area_id = c.area_id and r.month = c.month and r.with_demo = c.with_demo
       and r.feed = c.feed and r.version = c.version
     where c.area_id = in_area and c.month = wanted and c.feed = is_month_closed.feed
       and c.with_demo = (select s.demo_counts from private.settings s)
     order by c.version desc limit 1),
    private.is_month_due(in_area, wanted, feed))
$$;

-- One writer at a time of what belongs to an area's closed months, and none of its months that are over while one is being closed:
-- what a close keeps is of one moment. Whoever also needs `lock_log` takes that one first; rows of figures come after both.
create function private.lock_months(in_area integer) returns void
language sql set search_path = '' as $$
  select pg_advisory_xact_lock(36, in_area)
$$;

create function private.next_version(in_area integer, wanted date, of_feed text) returns integer
language sql stable set search_path = '' as $$
  select coalesce(max(c.version), 0) + 1 from private.month_close c where c.area_id = in_area and c.month = wanted and c.feed = of_feed
$$;

-- May (n of d) be shown to somebody who has seen (m of e)? When it is the same, or when at least five answers lie between
-- the two and those are neither all positive nor none.
create function private.safe_step(n integer, d integer, m integer, e integer) returns boolean
language sql immutable set search_path = '' as $$
  select (n = m and d = e)
    or (abs(d - e) >= 5 and sign(n - m) = sign(d - e) and abs(n - m) between 1 and abs(d - e) - 1)
$$;

-- Everything anybody was ever shown of one metric in one month once it had closed; nothing at the close was shown as nothing.
create function private.shown_of_month(in_area integer, wanted date, in_book boolean, of_metric text)
returns table (numerator integer, denominator integer)
language sql stable set search_path = '' as $$
  select f.numerator, f.denominator from private.closed_figure f
  where f.area_id = in_area and f.month = wanted and f.with_demo = in_book and f.metric = of_metric
  union all
  select s.numerator, s.denominator from private.month_step s
  where s.area_id = in_area and s.month = wanted and s.with_demo = in_book and s.metric = of_metric
  union all
  select 0, 0
  where exists (select from private.month_close c where c.area_id = in_area and c.month = wanted and c.feed = 'survey')
    and not exists (select from private.closed_figure f
      where f.area_id = in_area and f.month = wanted and f.with_demo = in_book and f.metric = of_metric and f.version = 1)
$$;

-- Keeps the close of the answers of a month, with and without the demonstration. At a later close a figure takes what came since
-- only when that can be told from nothing shown before. Whoever calls this holds the lock, so nothing is counted meanwhile.
create function private.keep_answers(in_area integer, wanted date, on_day date, by_person uuid) returns void
language plpgsql set search_path = '' as $$
declare
  this_version integer := private.next_version(in_area, wanted, 'survey');
begin
  insert into private.month_close (area_id, month, with_demo, feed, version, closed_on, closed_by, figures)
  values (in_area, wanted, true, 'survey', this_version, on_day, by_person, '{}'), (in_area, wanted, false, 'survey', this_version, on_day, by_person, '{}');
  with books (book) as (values (true), (false)), counted as materialized (
    select m.metric, m.is_demo, m.numerator, m.denominator, m.options from private.metric_month m
    where m.area_id = in_area and m.month = wanted and private.feed_of(m.metric) = 'survey'
  ), sums as (
    select b.book, c.metric, sum(c.numerator)::integer as n, sum(c.denominator)::integer as d, bool_or(c.is_demo) as demo
    from books b join counted c on b.book or not c.is_demo group by 1, 2
  ), option_counts as (
    select o.book, o.metric, jsonb_object_agg(o.code, o.times) as options
    from (select b.book, c.metric, e.key as code, sum(e.value::integer) as times
          from books b join counted c on b.book or not c.is_demo cross join lateral jsonb_each_text(c.options) e group by 1, 2, 3) o
    group by 1, 2
  ), before as (
    select distinct on (f.with_demo, f.metric) f.with_demo as book, f.metric, f.numerator as n, f.denominator as d, f.demo, f.options, f.definition
    from private.closed_figure f where f.area_id = in_area and f.month = wanted and f.feed = 'survey'
    order by f.with_demo, f.metric, f.version desc
  )
  insert into private.closed_figure (area_id, month, with_demo, feed, version, metric, numerator, denominator, demo, options, definition)
  select in_area, wanted, book, 'survey', this_version, metric,
    case when now.safe then coalesce(s.n, 0) else b.n end, case when now.safe then coalesce(s.d, 0) else b.d end,
    case when now.safe then coalesce(s.demo, false) else b.demo end,
    case when now.safe then coalesce(o.options, '{}') else b.options end,
    case when now.safe then (select max(m.version) from private.metric_definition m where m.metric = every.metric) else b.definition end
  from (select x.book, x.metric from sums x union select y.book, y.metric from before y) every
  left join sums s using (book, metric) left join option_counts o using (book, metric)
  left join before b using (book, metric)
  cross join lateral (select not exists (
    select from private.shown_of_month(in_area, wanted, book, metric) h
    where this_version > 1 and not private.safe_step(coalesce(s.n, 0), coalesce(s.d, 0), h.numerator, h.denominator)) as safe) now
  -- Nothing at the close, and too little since to show.
  where now.safe or b.d is not null;
end
$$;

-- The same for entered figures; these move by people who sign for them, and are shown as they are.
create function private.keep_entered(in_area integer, wanted date, on_day date, by_person uuid) returns void
language plpgsql set search_path = '' as $$
declare
  this_version integer := private.next_version(in_area, wanted, 'manual');
  book boolean := (select s.demo_counts from private.settings s);
begin
  insert into private.month_close (area_id, month, with_demo, feed, version, closed_on, closed_by, figures)
  values (in_area, wanted, book, 'manual', this_version, on_day, by_person, '{}');
  insert into private.closed_figure (area_id, month, with_demo, feed, version, metric, numerator, denominator, demo, options, definition)
  select in_area, wanted, book, 'manual', this_version, m.metric, m.numerator, m.denominator, m.demo, '{}',
    (select max(d.version) from private.metric_definition d where d.metric = m.metric)
  from private.manual_sums(in_area, wanted) m where m.month = wanted;
end
$$;

-- The figures of the log for one month in the shape of a close.
create function private.keep_log_figures(c private.month_close) returns void
language sql set search_path = '' as $$
  insert into private.closed_figure (area_id, month, with_demo, feed, version, metric, numerator, denominator, demo, options, definition)
  select c.area_id, c.month, c.with_demo, 'log', c.version, f.key, (f.value ->> 'numerator')::integer, (f.value ->> 'denominator')::integer,
    coalesce((select bool_or(m.is_demo) from private.metric_month m where m.area_id = c.area_id and m.month = c.month
      and m.metric in (f.key, 'log.entries') and (c.with_demo or not m.is_demo)), false),
    coalesce((select jsonb_object_agg(o.code, o.times) from (select e.key as code, sum(e.value::integer) as times
      from private.metric_month m cross join lateral jsonb_each_text(m.options) e
      where m.area_id = c.area_id and m.month = c.month and m.metric = f.key and (c.with_demo or not m.is_demo) group by 1) o), '{}'),
    (select max(d.version) from private.metric_definition d where d.metric = f.key)
  from jsonb_each(c.figures) f where f.value ->> 'numerator' is not null
$$;
select private.keep_log_figures(c) from private.month_close c;

create or replace function private.keep_close(in_area integer, wanted date, on_day date, by_person uuid) returns void
language plpgsql set search_path = '' as $$
declare
  kept private.month_close;
begin
  insert into private.month_close (area_id, month, with_demo, feed, version, closed_on, closed_by, figures)
  select in_area, wanted, s.demo_counts, 'log', private.next_version(in_area, wanted, 'log'), on_day, by_person,
    private.log_figures_of_month(in_area, wanted) from private.settings s
  returning * into kept;
  perform private.keep_log_figures(kept);
end
$$;

-- Closes every month of the log whose time has come; one that a lead opened again waits for a lead.
create or replace function private.close_due_months(in_area integer) returns void
language plpgsql set search_path = '' as $$
declare
  due date;
begin
  for due in select g::date from generate_series(private.log_began(in_area), private.london_day() - interval '1 month', interval '1 month') g
             where not exists (select from private.closings(in_area) c where c.month = g::date and c.feed = 'log') loop
    if private.is_month_due(in_area, due, 'log') then
      perform private.keep_close(in_area, due, private.month_closes(due), null);
    end if;
  end loop;
end
$$;

-- Called before anything is written to these months, which are over. Closes those whose time has come, so that what is written now
-- is late, and hands back those that are or were closed. Where there is none, writers do not wait for each other.
create function private.close_before_writing(in_area integer, of_feed text, months date[]) returns date[]
language plpgsql set search_path = '' as $$
declare
  late date[] := array(select m from unnest(months) m where m < private.first_of_month(private.london_day())
    and (exists (select from private.month_close c where c.area_id = in_area and c.month = m and c.feed = of_feed
          and c.with_demo = (select s.demo_counts from private.settings s))
      or private.is_month_due(in_area, m, of_feed)) order by m);
  one date;
begin
  if late = '{}' then
    perform pg_advisory_xact_lock_shared(36, in_area);
    return late;
  end if;
  perform private.lock_months(in_area);
  foreach one in array late loop
    -- Looked at again: somebody may have closed it while we waited.
    continue when exists (select from private.month_close c where c.area_id = in_area and c.month = one and c.feed = of_feed
      and c.with_demo = (select s.demo_counts from private.settings s));
    if of_feed = 'survey' then
      perform private.keep_answers(in_area, one, private.month_closes(one), null);
    else
      perform private.keep_entered(in_area, one, private.month_closes(one), null);
    end if;
  end loop;
  return late;
end
$$;

create function private.close_before_entry() returns trigger
language plpgsql set search_path = '' as $$
begin
  -- The demonstration fills months in afterwards, and closes none by it.
  if new.is_demo then return new; end if;
  -- One transaction may enter many months, some closed and some not: so always the whole lock, or two could wait for each other.
  perform private.lock_months(new.area_id);
  perform private.close_before_writing(new.area_id, 'manual', array[new.month]);
  return new;
end
$$;
create trigger months_close_before_entry before insert on private.manual_figure
  for each row execute function private.close_before_entry();

-- After late answers or withdrawals: what has moved far enough to be shown is shown, and kept. A month that was too small to show
-- at its close stays hidden: or somebody could lift it over five with answers they know.
create function private.keep_steps(in_area integer, months date[], metrics text[]) returns void
language sql set search_path = '' as $$
  with live as (
    select b.book, k.metric, a.month, coalesce(sum(m.numerator), 0)::integer as n, coalesce(sum(m.denominator), 0)::integer as d,
      coalesce(bool_or(m.is_demo), false) as demo
    from (values (true), (false)) b (book) cross join unnest(metrics) k (metric) cross join unnest(months) a (month)
    left join private.metric_month m on m.area_id = in_area and m.metric = k.metric and m.month = a.month and (b.book or not m.is_demo)
    group by 1, 2, 3
  )
  insert into private.month_step (area_id, month, with_demo, metric, step, version, numerator, denominator, demo, options)
  select in_area, l.month, l.book, l.metric,
    coalesce(t.step, 0) + 1,
    c.version, l.n, l.d, l.demo,
    coalesce((select jsonb_object_agg(o.code, o.times) from (select e.key as code, sum(e.value::integer) as times
      from private.metric_month m cross join lateral jsonb_each_text(m.options) e
      where m.area_id = in_area and m.month = l.month and m.metric = l.metric and (l.book or not m.is_demo) group by 1) o), '{}')
  from live l
  join (select k.month, max(k.version) as version from private.month_close k
        where k.area_id = in_area and k.feed = 'survey' and k.month = any (months) group by 1) c on c.month = l.month
  left join private.closed_figure f on f.area_id = in_area and f.month = l.month and f.with_demo = l.book and f.metric = l.metric and f.version = c.version
  left join lateral (select s.* from private.month_step s
    where s.area_id = in_area and s.month = l.month and s.with_demo = l.book and s.metric = l.metric order by s.step desc limit 1) t on true
  where not private.too_few(l.d) and not private.too_few(coalesce(f.denominator, 0))
    and (l.d > 0 or f.denominator > 0)
    and (l.n, l.d) is distinct from (t.numerator, t.denominator)
    -- Back where it was at the close is a step only after one away from it.
    and ((l.n, l.d) is distinct from (f.numerator, f.denominator) or t.version = c.version)
    and not exists (select from private.shown_of_month(in_area, l.month, l.book, l.metric) h
      where not private.safe_step(l.n, l.d, h.numerator, h.denominator))
$$;

-- As before; months whose time has come are closed first, and closed months move in steps.
create or replace function private.count_in(ids uuid[]) returns void
language plpgsql set search_path = '' as $$
declare
  touched record;
  late jsonb := '{}';
begin
  -- Only answers to months that are over can be late. Areas in one order, as all locks are taken.
  for touched in
    select r.area_id, array_agg(distinct private.first_of_month(r.completed_on)) as months
    from private.response r
    where r.id = any (ids) and not r.flags ? 'late' and not r.is_demo and r.completed_on < private.first_of_month(private.london_day())
    group by 1 order by 1
  loop
    late := late || jsonb_build_object(touched.area_id, private.close_before_writing(touched.area_id, 'survey', touched.months));
  end loop;
  insert into private.metric_month as m
    (area_id, metric, month, agency, locality, stage, is_demo, numerator, denominator, options)
  select f.* from private.figures_of(ids) f
  order by f.area_id, f.metric, f.month, f.agency, f.locality, f.stage, f.is_demo
  on conflict (area_id, metric, month, agency, locality, stage, is_demo) do update set
    numerator = m.numerator + excluded.numerator,
    denominator = m.denominator + excluded.denominator,
    options = private.add_counts(m.options, excluded.options, 1);
  for touched in select l.key::integer as area_id, array(select jsonb_array_elements_text(l.value)::date) as months from jsonb_each(late) l where l.value <> '[]' loop
    perform private.keep_steps(touched.area_id, touched.months,
      array(select distinct f.metric from private.figures_of(ids) f where f.area_id = touched.area_id and f.month = any (touched.months)));
  end loop;
end
$$;

-- As before, with the same care for closed months.
create or replace function private.count_out(ids uuid[]) returns void
language plpgsql set search_path = '' as $$
declare
  f record;
  touched record;
  late jsonb := '{}';
  metrics text[];
begin
  for touched in
    select r.area_id, array_agg(distinct private.first_of_month(r.completed_on)) as months
    from private.response r
    where r.id = any (ids) and not r.flags ? 'late' and r.completed_on < private.first_of_month(private.london_day())
    group by 1 order by 1
  loop
    late := late || jsonb_build_object(touched.area_id, private.close_before_writing(touched.area_id, 'survey', touched.months));
  end loop;
  metrics := array(select distinct g.metric from private.figures_of(ids) g);
  for f in select * from private.figures_of(ids) g
           order by g.area_id, g.metric, g.month, g.agency, g.locality, g.stage, g.is_demo loop
    update private.metric_month m set
      numerator = m.numerator - f.numerator,
      denominator = m.denominator - f.denominator,
      options = private.add_counts(m.options, f.options, -1)
    where m.area_id = f.area_id and m.metric = f.metric and m.month = f.month and m.agency = f.agency
      and m.locality = f.locality and m.stage = f.stage and m.is_demo = f.is_demo;
    delete from private.metric_month m
    where m.area_id = f.area_id and m.metric = f.metric and m.month = f.month and m.agency = f.agency
      and m.locality = f.locality and m.stage = f.stage and m.is_demo = f.is_demo and m.options = '{}';
  end loop;
  for touched in select l.key::integer as area_id, array(select jsonb_array_elements_text(l.value)::date) as months from jsonb_each(late) l where l.value <> '[]' loop
    perform private.keep_steps(touched.area_id, touched.months, metrics);
  end loop;
end
$$;
