-- A month that closed without a figure of the log, or without one entered by hand, has none until a lead opens and closes it again:
-- what comes after the close stands beside it as what came since, like every other change. Before, the first figure that came later
-- took the empty place, moved with each correction, and was published.

create or replace function private.month_sums(in_area integer, until date)
returns table (metric text, month date, numerator integer, denominator integer, demo boolean)
language sql stable set search_path = '' as $$
  with closed as materialized (select c.* from private.closed_sums(in_area, until) c),
  shut as materialized (
    select c.month, c.feed from private.closings(in_area) c where c.feed = 'survey' or c.reopened_on is null
  )
  select c.metric, c.month, c.numerator, c.denominator, c.demo from closed c where c.feed <> 'survey' or c.denominator > 0
  union all
  select l.metric, l.month, l.numerator, l.denominator, l.demo from private.live_sums(in_area, until) l
  where not exists (select from closed c where c.metric = l.metric and c.month = l.month)
    and (l.metric = 'log.entries' or (l.feed, l.month) not in (select s.feed, s.month from shut s))
$$;
