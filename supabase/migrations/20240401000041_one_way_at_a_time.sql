-- The one path by which anything smaller than an area's month leaves the database: a calendar quarter, one way at a time, made
-- safe by `private.guard`. The metric page, the exports made from it and the mix of channels all come through here.

-- The slices of the months that were closed, as they were at the close: what comes later must not move them, or the late answers
-- would be the difference.
create table private.slice_close (
  area_id integer not null references private.area (id),
  month date not null,
  with_demo boolean not null,
  metric text not null,
  way text not null,
  code text not null,
  is_demo boolean not null,
  numerator integer not null,
  denominator integer not null,
  primary key (area_id, month, with_demo, metric, way, code, is_demo)
);

-- Every way of every metric of one area, as counted now.
create function private.live_slices(in_area integer, since date, until date)
returns table (metric text, month date, way text, code text, is_demo boolean, numerator integer, denominator integer)
language sql stable set search_path = '' as $$
  select m.metric, m.month, w.way, w.code, m.is_demo, sum(m.numerator)::integer, sum(m.denominator)::integer
  from private.metric_month m
  cross join lateral (values ('stage', m.stage), ('locality', m.locality), ('agency', m.agency)) w (way, code)
  where m.area_id = in_area and m.month between since and until
    and m.metric in (select p.key from private.plan_metric p where p.area_id = in_area and p.feed = 'survey')
  group by 1, 2, 3, 4, 5 having sum(m.denominator) > 0
  union all
  select s.metric, s.month, s.way, s.code, s.is_demo, s.numerator, s.denominator
  from private.metric_slice s where s.area_id = in_area and s.month between since and until
$$;

create function private.freeze_slices() returns trigger
language plpgsql set search_path = '' as $$
declare
  again boolean := exists (select from private.month_close c where c.area_id = new.area_id and c.month = new.month
    and c.with_demo = new.with_demo and c.feed = 'survey' and c.version < new.version);
  -- A later close keeps the slices of the first: a slice can move by one answer where the whole moves by five. Only a month that was
  -- too small to show has never been part of a breakdown, and takes its slices anew; one that was empty stays out of it.
  anew text[] := array(select f.metric from private.closed_figure f
    where f.area_id = new.area_id and f.month = new.month and f.with_demo = new.with_demo
    group by f.metric having max(f.denominator) between 1 and 4);
begin
  delete from private.slice_close c where c.area_id = new.area_id and c.month = new.month and c.with_demo = new.with_demo
    and c.metric = any (anew);
  insert into private.slice_close (area_id, month, with_demo, metric, way, code, is_demo, numerator, denominator)
  select new.area_id, new.month, new.with_demo, s.metric, s.way, s.code, s.is_demo, s.numerator, s.denominator
  from private.live_slices(new.area_id, new.month, new.month) s
  where (new.with_demo or not s.is_demo) and (not again or s.metric = any (anew));
  return null;
end
$$;
create trigger slices_stand_still after insert on private.month_close
  for each row when (new.feed = 'survey') execute function private.freeze_slices();

-- The cells of one way in one quarter: of a closed month as they were at its close, of another as they are.
create function private.slice_cells(in_area integer, of_metric text, by_way text, start date)
returns table (code text, numerator bigint, denominator bigint, demo boolean)
language sql stable set search_path = '' as $$
  with book as (select s.demo_counts as with_demo from private.settings s), closed as materialized (
    select distinct c.month from private.month_close c, book
    where c.feed = 'survey' and c.area_id = in_area and c.with_demo = book.with_demo and c.month >= start and c.month < start + interval '3 months'
  )
  select s.code, sum(s.numerator), sum(s.denominator), bool_or(s.is_demo)
  from (
    select l.code, l.numerator, l.denominator, l.is_demo
    from private.live_slices(in_area, start, (start + interval '2 months')::date) l, book
    where l.metric = of_metric and l.way = by_way and (book.with_demo or not l.is_demo) and l.month not in (select k.month from closed k)
    union all
    select f.code, f.numerator, f.denominator, f.is_demo from private.slice_close f, book
    where f.area_id = in_area and f.with_demo = book.with_demo and f.metric = of_metric and f.way = by_way
      and f.month in (select k.month from closed k)
  ) s
  group by s.code
$$;

-- One way of looking at one quarter, made safe; null when no safe way is left.
create function private.slice(in_area integer, of_metric text, by_way text, start date) returns jsonb
language sql stable set search_path = '' as $$
  with cells as materialized (
    select c.* from private.slice_cells(in_area, of_metric, by_way, start) c
  ), whole as (
    select sum(c.numerator)::integer as numerator, sum(c.denominator)::integer as denominator, bool_or(c.demo) as demo,
      jsonb_agg(to_jsonb(c)) as cells from cells c
  ), safe as (
    select jsonb_agg(to_jsonb(g) order by g.code collate "C") as rows from whole w cross join lateral private.guard(w.cells) g
  )
  select jsonb_build_object('by', by_way, 'quarter', to_char(start, 'YYYY-"Q"Q'), 'rows', s.rows,
    'total', private.point(start, w.numerator, w.denominator, w.demo))
  from whole w, safe s where s.rows is not null
$$;

-- May this quarter be looked at more closely? Only when it is over, none of its months is hidden, and it has five answers.
create function private.quarters_to_break_down(in_area integer, of_metric text, until date) returns setof date
language sql stable set search_path = '' as $$
  select q.start
  from (select date_trunc('quarter', t.month::timestamp)::date as start, sum(t.denominator) as answers,
          bool_or(private.too_few(t.denominator)) as has_hidden
        from private.month_sums(in_area, until) t where t.metric = of_metric group by 1) q
  where not q.has_hidden and q.answers >= 5
    and (q.start + interval '3 months')::date <= least(private.first_of_month(private.london_day()), (until + interval '1 month')::date)
  order by q.start desc
$$;
drop function private.quarter_to_break_down(integer, text, date);

create or replace function private.breakdown(in_area integer, of_metric text, way text, until date) returns jsonb
language sql stable set search_path = '' as $$
  select private.slice(in_area, of_metric, way, q.start)
  from (select start from private.quarters_to_break_down(in_area, of_metric, until) start limit 1) q
  where way in ('stage', 'locality', 'agency', 'phase', 'channel', 'language', 'who')
$$;

-- By which way the answers behind one metric came: the last four quarters that can be looked at, and no months. Months beside
-- the quarter's own breakdown by channel could be subtracted from it.
create or replace function private.channel_mix(area text, metric text, as_of date default null) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(channel_mix.area);
  until date := private.point_of_view(as_of);
  fed_by text;
begin
  if in_area is null then return null; end if;
  select coalesce(m.same_as, m.key) into fed_by from private.plan_metric m
  where m.plan_id = (private.current_plan(in_area)).id and m.key = channel_mix.metric;
  if fed_by is null then return null; end if;
  return jsonb_build_object('quarters', coalesce((
    select jsonb_agg(jsonb_build_object('quarter', to_char(q.start, 'YYYY-"Q"Q'), 'demo', coalesce(s.slice #> '{total,demo}', 'false'),
      'rows', (select jsonb_agg(jsonb_build_object('code', r -> 'code', 'answers', r -> 'denominator', 'hidden', r -> 'hidden'))
        from jsonb_array_elements(s.slice -> 'rows') r)) order by q.start)
    from (select start from private.quarters_to_break_down(in_area, fed_by, until) start
      -- What nobody answered came by no way: the log's figures have no slices.
      where exists (select from private.metric_slice s where s.area_id = in_area and s.metric = fed_by) limit 4) q
    cross join lateral (select private.slice(in_area, fed_by, 'channel', q.start) as slice) s), '[]'));
end
$$;
