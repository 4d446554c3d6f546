-- What staff may see. Everything that leaves for a screen passes through here, so nothing can be worked out from it.

-- The sums of one area by metric and month, up to the month that is the point of view.
create function private.month_sums(in_area integer, until date)
returns table (metric text, month date, numerator integer, denominator integer, demo boolean)
language sql stable set search_path = '' as $$
  select m.metric, m.month, sum(m.numerator)::integer, sum(m.denominator)::integer, bool_or(m.is_demo)
  from private.metric_month m
  where m.area_id = in_area and m.month <= until
    and (not m.is_demo or (select s.demo_counts from private.settings s))
  group by m.metric, m.month
  having sum(m.denominator) > 0
$$;

-- The same for one metric, with the count of every option: unpacking those for all metrics would take seconds.
create function private.month_totals(in_area integer, of_metric text, until date)
returns table (metric text, month date, numerator integer, denominator integer, options jsonb, demo boolean)
language sql stable set search_path = '' as $$
  with counted as (
    select m.* from private.metric_month m
    where m.area_id = in_area and m.metric = of_metric and m.month <= until
      and (not m.is_demo or (select s.demo_counts from private.settings s))
  ), by_option as (
    select c.metric, c.month, o.key as option, sum(o.value::integer) as times
    from counted c cross join lateral jsonb_each_text(c.options) o
    group by 1, 2, 3
  ), distribution as (
    select b.metric, b.month, jsonb_object_agg(b.option, b.times) as options from by_option b group by 1, 2
  )
  select c.metric, c.month, sum(c.numerator)::integer, sum(c.denominator)::integer, d.options, bool_or(c.is_demo)
  from counted c join distribution d on d.metric = c.metric and d.month = c.month
  group by c.metric, c.month, d.options
  having sum(c.denominator) > 0
$$;

-- 1 to 4 answers are too few to show: somebody could be recognised.
create function private.too_few(denominator bigint) returns boolean
language sql immutable set search_path = '' as $$
  select denominator between 1 and 4
$$;

create function private.point(month date, numerator integer, denominator integer, demo boolean) returns jsonb
language sql immutable set search_path = '' as $$
  select jsonb_build_object('month', private.month_text(month), 'hidden', private.too_few(denominator), 'demo', demo,
    'numerator', case when not private.too_few(denominator) then numerator end,
    'denominator', case when not private.too_few(denominator) then denominator end)
$$;

-- The point with the count of every option, and the same sum without "don't know". Hidden together or not at all;
-- the second also when too few are left after taking "don't know" out.
create function private.full_point(month date, numerator integer, denominator integer, options jsonb, demo boolean) returns jsonb
language sql immutable set search_path = '' as $$
  select private.point(month, numerator, denominator, demo)
    || jsonb_build_object(
      'options', case when not private.too_few(denominator) then options end,
      'withoutDontKnow', case when not private.too_few(denominator) and sure.answers >= 5
        then jsonb_build_object('numerator', numerator, 'denominator', sure.answers) end)
  from (select denominator - coalesce((options ->> 'dont_know')::integer, 0) as answers) sure
$$;

-- Breakdown cells in, the same cells out with `hidden` set. Cells of 1 to 4 are hidden, and with them the next larger
-- ones, until what is hidden together
--   - is at least two cells and at least five answers (else a cell is the total less the rest),
--   - is not several cells of one size (else each is the sum divided by their number),
--   - is neither all positive nor none (else every hidden numerator is known).
-- All cells of one size are hidden or shown together, so a hidden cell's place in the list says nothing about its size.
-- When that would leave nothing to show, no row comes back at all. docs/metrics.md says why this holds, and its limits.
create function private.guard(cells jsonb) returns table (code text, numerator integer, denominator integer, hidden boolean)
language plpgsql immutable set search_path = '' as $$
declare
  -- Cells of this size and below are hidden; 4 hides just the small ones.
  size integer := 4;
  h record;
begin
  loop
    select count(*) as cells, sum(c.denominator) as answers, sum(c.numerator) as positive, min(c.denominator) as least, max(c.denominator) as most
    into h from jsonb_to_recordset(cells) c (code text, numerator integer, denominator integer)
    where c.denominator between 1 and size;
    exit when h.cells = 0
      or (h.cells >= 2 and h.answers >= 5 and h.least < h.most and h.positive > 0 and h.positive < h.answers);
    select min(c.denominator) into size
    from jsonb_to_recordset(cells) c (code text, numerator integer, denominator integer) where c.denominator > size;
    if size is null then return; end if;
  end loop;
  if not exists (select from jsonb_to_recordset(cells) c (code text, numerator integer, denominator integer) where c.denominator > size) then
    return;
  end if;
  return query
    select c.code, case when c.denominator > size then c.numerator end, case when c.denominator > size then c.denominator end,
      c.denominator <= size
    from jsonb_to_recordset(cells) c (code text, numerator integer, denominator integer)
    where c.denominator > 0
    order by c.code collate "C";
end
$$;

-- The latest calendar quarter that is over, of which no month is hidden and which has at least five answers.
create function private.quarter_to_break_down(in_area integer, of_metric text, until date) returns date
language sql stable set search_path = '' as $$
  select q.start
  from (select date_trunc('quarter', t.month::timestamp)::date as start, sum(t.denominator) as answers,
          bool_or(private.too_few(t.denominator)) as has_hidden
        from private.month_sums(in_area, until) t where t.metric = of_metric group by 1) q
  where not q.has_hidden and q.answers >= 5
    and (q.start + interval '3 months')::date <= least(private.first_of_month(private.london_day()), (until + interval '1 month')::date)
  order by q.start desc limit 1
$$;

-- One way of looking at one quarter; null when there is no quarter to look at or no safe way.
create function private.breakdown(in_area integer, of_metric text, way text, until date) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
  start date := private.quarter_to_break_down(in_area, of_metric, until);
  total record;
  cells jsonb;
  safe_rows jsonb;
begin
  if start is null or way not in ('stage', 'locality', 'agency') then return null; end if;
  select sum(c.numerator)::integer as numerator, sum(c.denominator)::integer as denominator, bool_or(c.demo) as demo,
    jsonb_agg(to_jsonb(c)) as cells into total
  from (
    select case way when 'stage' then m.stage when 'locality' then m.locality else m.agency end as code,
      sum(m.numerator) as numerator, sum(m.denominator) as denominator, bool_or(m.is_demo) as demo
    from private.metric_month m
    where m.area_id = in_area and m.metric = of_metric and m.month >= start and m.month < start + interval '3 months'
      and (not m.is_demo or (select s.demo_counts from private.settings s))
    group by 1
    having sum(m.denominator) > 0
  ) c;
  cells := total.cells;
  select jsonb_agg(to_jsonb(g) order by g.code collate "C") into safe_rows from private.guard(cells) g;
  if safe_rows is null then return null; end if;
  return jsonb_build_object('by', way, 'quarter', to_char(start, 'YYYY-"Q"Q'), 'rows', safe_rows,
    'total', private.point(start, total.numerator, total.denominator, total.demo));
end
$$;
