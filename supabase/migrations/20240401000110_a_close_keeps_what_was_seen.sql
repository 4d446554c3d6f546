-- Closing a month again loses nothing that was seen. A figure that takes in what came since only when that can be told from nothing
-- shown before fell back to the last close, also where a revision had been shown after it: that revision was gone from every page, and what the
-- page said of the rest was untrue. It now stays at the last figure that was shown.

-- Keeps the close of the answers of a month, with and without the demonstration. At a later close a figure takes what came since
-- only when that can be told from nothing shown before; otherwise it stays at what was last shown. Whoever calls this holds the lock, so
-- nothing is counted meanwhile.
create or replace function private.keep_answers(in_area integer, wanted date, on_day date, by_person uuid) returns void
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
    -- What was last shown: a step after the last close, or else that close itself.
    select distinct on (x.book, x.metric) x.* from (
      select f.with_demo as book, f.metric, f.version, 0 as step, f.numerator as n, f.denominator as d, f.demo, f.options, f.definition
      from private.closed_figure f where f.area_id = in_area and f.month = wanted and f.feed = 'survey'
      union all
      -- Steps are counted by the newest definition there is.
      select t.with_demo, t.metric, t.version, t.step, t.numerator, t.denominator, t.demo, t.options,
        (select max(m.version) from private.metric_definition m where m.metric = t.metric)
      from private.month_step t where t.area_id = in_area and t.month = wanted
    ) x
    order by x.book, x.metric, x.version desc, x.step desc
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

select private.lock_every_door();
