-- What is reported of a month: while it is open the figure as it stands; once it has closed the closed figure, and beside it what
-- came since. Everything that shows a figure of a metric reads `month_sums` or `month_totals`, and no table.

-- The figures as they stand, whether their month has closed or not; for nobody's eyes.
create function private.live_sums(in_area integer, until date)
returns table (feed text, metric text, month date, numerator integer, denominator integer, demo boolean)
language sql stable set search_path = '' as $$
  with counted as (
    select m.metric, m.month, sum(m.numerator)::integer as numerator, sum(m.denominator)::integer as denominator, bool_or(m.is_demo) as demo
    from private.metric_month m
    where m.area_id = in_area and m.month <= until
      and (not m.is_demo or (select s.demo_counts from private.settings s))
    group by m.metric, m.month
    having sum(m.denominator) > 0
  )
  select case when l.metric is not null or c.metric = 'log.entries' then 'log' else 'survey' end, c.*
  from counted c left join private.log_metric l on l.metric = c.metric
  union all
  -- 0 for each count of events that a month lacks, when the log was kept in that month.
  select 'log', l.metric, k.month, 0, 0, bool_or(k.demo)
  from (select e.month, e.demo from counted e where e.metric = 'log.entries'
        union all select c.month, false from private.closed_with_figures(in_area) c (month) where c.month <= until) k
  join private.log_metric l on l.counted = 'events'
  where not exists (select from counted c where c.metric = l.metric and c.month = k.month)
  group by l.metric, k.month
  union all
  select 'manual', m.* from private.manual_sums(in_area, until) m
$$;

create or replace function private.closed_with_figures(in_area integer) returns setof date
language sql stable set search_path = '' as $$
  select distinct c.month from private.month_close c
  where c.area_id = in_area and c.feed = 'log' and c.figures <> '{}' and c.with_demo = (select s.demo_counts from private.settings s)
$$;

-- The figures of closed months, from the close that stands. What people sign for (the log, entered figures) is live again while its
-- month is opened again; answers are not, or opening and closing would show the few that came between.
create function private.closed_sums(in_area integer, until date)
returns table (feed text, metric text, month date, numerator integer, denominator integer, demo boolean, options jsonb, definition integer)
language sql stable set search_path = '' as $$
  with shut as materialized (
    select c.* from private.closings(in_area) c where c.month <= until and (c.feed = 'survey' or c.reopened_on is null)
  ), held as (
    select f.feed, f.metric, f.month, f.numerator, f.denominator, f.demo, f.options, f.definition
    from shut s join private.closed_figure f on f.area_id = in_area and f.month = s.month and f.feed = s.feed and f.version = s.version
    where f.with_demo = (select d.demo_counts from private.settings d)
  )
  select h.* from held h
  union all
  -- Where there was nothing at the close, what could be shown since.
  (select distinct on (t.metric, t.month) 'survey', t.metric, t.month, t.numerator, t.denominator, t.demo, t.options, null::integer
   from shut s join private.month_step t on t.area_id = in_area and t.month = s.month
   where s.feed = 'survey' and t.with_demo = (select d.demo_counts from private.settings d)
     and not exists (select from held h where h.metric = t.metric and h.month = t.month)
   order by t.metric, t.month, t.step desc)
$$;

create or replace function private.month_sums(in_area integer, until date)
returns table (metric text, month date, numerator integer, denominator integer, demo boolean)
language sql stable set search_path = '' as $$
  with closed as materialized (select c.* from private.closed_sums(in_area, until) c),
  shut as materialized (select c.month from private.closings(in_area) c where c.feed = 'survey')
  select c.metric, c.month, c.numerator, c.denominator, c.demo from closed c where c.feed <> 'survey' or c.denominator > 0
  union all
  select l.metric, l.month, l.numerator, l.denominator, l.demo from private.live_sums(in_area, until) l
  where not exists (select from closed c where c.metric = l.metric and c.month = l.month)
    and (l.feed <> 'survey' or l.month not in (select s.month from shut s))
$$;

-- The same for one metric, with the count of every option.
create or replace function private.month_totals(in_area integer, of_metric text, until date)
returns table (metric text, month date, numerator integer, denominator integer, options jsonb, demo boolean)
language sql stable set search_path = '' as $$
  with by_option as (
    select m.month, o.key as option, sum(o.value::integer) as times
    from private.metric_month m cross join lateral jsonb_each_text(m.options) o
    where m.area_id = in_area and m.metric = of_metric and m.month <= until
      and (not m.is_demo or (select s.demo_counts from private.settings s))
    group by 1, 2
  ), closed as materialized (
    select c.month, c.options from private.closed_sums(in_area, until) c where c.metric = of_metric
  )
  select s.metric, s.month, s.numerator, s.denominator,
    coalesce(c.options, (select jsonb_object_agg(b.option, b.times) from by_option b where b.month = s.month), '{}'), s.demo
  from private.month_sums(in_area, until) s left join closed c on c.month = s.month
  where s.metric = of_metric
$$;

-- What came after the close, for each figure where it is another than the closed one:
--   { status: 'shown', numerator, denominator, on, more }   what can be shown; `more`: it has moved again since, too little to show
--   { status: 'too_few' }                                   fewer than five answers, or all alike
-- Of the log and of entered figures every change is shown; nothing left is null and null.
create function private.month_revisions(in_area integer, until date)
returns table (metric text, month date, at_close jsonb, revision jsonb)
language sql stable set search_path = '' as $$
  with book as (select s.demo_counts as with_demo from private.settings s),
  shut as materialized (select c.* from private.closings(in_area) c where c.month <= until and (c.feed = 'survey' or c.reopened_on is null)),
  held as (
    select f.metric, f.month, f.feed, f.numerator as fn, f.denominator as fd
    from shut s join private.closed_figure f on f.area_id = in_area and f.month = s.month and f.feed = s.feed and f.version = s.version
    where f.with_demo = (select b.with_demo from book b)
  ), live as (
    select l.metric, l.month, l.feed, l.numerator as ln, case when g.counted is distinct from 'events' then l.denominator end as ld
    from private.live_sums(in_area, until) l join shut s on s.month = l.month and s.feed = l.feed
    left join private.log_metric g on g.metric = l.metric
    where l.metric <> 'log.entries'
  ), both_sides as (
    select metric, month, coalesce(h.feed, l.feed) as feed, h.fn, h.fd, l.ln, l.ld, h.metric is not null as had
    from held h full join live l using (metric, month)
    where metric <> 'log.entries'
  ), moved as (
    select b.* from both_sides b
    where case b.feed when 'survey' then (coalesce(b.fn, 0), coalesce(b.fd, 0)) <> (coalesce(b.ln, 0), coalesce(b.ld, 0))
        or exists (select from private.month_step t where t.area_id = in_area and t.metric = b.metric and t.month = b.month)
      else (b.fn, b.fd) is distinct from (b.ln, b.ld) end
  )
  select m.metric, m.month,
    case when m.had and not case m.feed when 'survey' then private.too_few(m.fd) when 'manual' then private.manual_hidden(e.counted, m.fn, m.fd) else false end
      then jsonb_build_object('numerator', m.fn, 'denominator', m.fd, 'on', s.closed_on) end,
    case m.feed
      when 'log' then jsonb_build_object('status', 'shown', 'numerator', m.ln, 'denominator', m.ld, 'on', null, 'more', false)
      when 'manual' then case when private.manual_hidden(e.counted, m.ln, m.ld) then '{"status": "too_few"}'
        else jsonb_build_object('status', 'shown', 'numerator', m.ln, 'denominator', m.ld, 'on', null, 'more', false) end
      else case
        when t.step is not null and (t.numerator, t.denominator) is distinct from (m.fn, m.fd)
          then jsonb_build_object('status', 'shown', 'numerator', t.numerator, 'denominator', t.denominator, 'on', t.shown_on,
            'more', (t.numerator, t.denominator) <> (coalesce(m.ln, 0), coalesce(m.ld, 0)))
        when (coalesce(m.fn, 0), coalesce(m.fd, 0)) <> (coalesce(m.ln, 0), coalesce(m.ld, 0)) then '{"status": "too_few"}' end
      end
  from moved m
  join shut s on s.month = m.month and s.feed = m.feed
  left join private.manual_metric e on e.metric = m.metric
  left join lateral (select t.* from private.month_step t
    where t.area_id = in_area and t.with_demo = (select b.with_demo from book b) and t.metric = m.metric and t.month = m.month
      and (t.version = s.version or not m.had)
    order by t.step desc limit 1) t on m.feed = 'survey'
$$;

-- How each of these months stands, for each way figures come in:
--   open (not over yet), provisional (over, and still moving), closed, reopened (by a lead, until a lead closes it again)
create function private.month_states(in_area integer, months date[])
returns table (month date, feed text, state text, closed_on date, closes_on date, version integer)
language sql stable set search_path = '' as $$
  with began as materialized (
    select f.feed, private.feed_began(in_area, f.feed) as month from unnest(array['survey', 'log', 'manual']) f (feed)
  ), shut as materialized (select c.* from private.closings(in_area) c),
  due as materialized (
    select c.month, case when c.month >= (select min(b.month) from began b) then c.closes_on end as closes_on
    from private.months_close(months) c
  )
  select d.month, b.feed,
    case when s.version is not null then case when s.reopened_on is null then 'closed' else 'reopened' end
      when d.month >= private.first_of_month(private.london_day()) then 'open'
      when private.london_day() > d.closes_on and d.month >= b.month then 'closed' else 'provisional' end,
    case when s.version is not null then case when s.reopened_on is null then s.closed_on end
      when private.london_day() > d.closes_on and d.month >= b.month then d.closes_on end,
    case when d.month >= b.month then d.closes_on end,
    coalesce(s.version, 1)
  from due d cross join began b left join shut s on s.month = d.month and s.feed = b.feed
$$;

-- How a metric is counted, for `month_point`: null = answers; `events` or `share` = the log; `manual:…` = entered by hand.
create function private.counted_of(of_metric text) returns text
language sql stable set search_path = '' as $$
  select coalesce((select l.counted from private.log_metric l where l.metric = of_metric),
    (select 'manual:' || m.counted from private.manual_metric m where m.metric = of_metric))
$$;

create or replace function private.month_point(counted text, month date, numerator integer, denominator integer, demo boolean) returns jsonb
language sql immutable set search_path = '' as $$
  select case when counted is null then private.point(month, numerator, denominator, demo)
    when counted like 'manual:%' then private.manual_point(substr(counted, 8), month, numerator, denominator, demo)
    else jsonb_build_object('month', private.month_text(month), 'hidden', false, 'demo', demo, 'numerator', numerator,
      'denominator', case counted when 'share' then denominator end) end
$$;

-- A moment as every reply writes it.
create function private.as_at() returns text
language sql stable set search_path = '' as $$
  select to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
$$;

create or replace function private.scorecard(area text, as_of date default null) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(scorecard.area);
  view_month date := private.point_of_view(as_of);
  the_plan private.plan;
begin
  if in_area is null then return null; end if;
  the_plan := private.current_plan(in_area);
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
        then jsonb_build_object('key', the_plan.key, 'title', the_plan.title, 'planEnd', private.month_text(the_plan.plan_end)) end,
      'asOf', private.month_text(view_month),
      'asAt', private.as_at(),
      'demo', coalesce((select bool_or(c.demo) from cards c), false),
      'statements', coalesce((select jsonb_agg(jsonb_build_object('number', s.number, 'title', s.title) order by s.number)
        from private.plan_statement s where s.plan_id = the_plan.id), '[]'),
      'metrics', coalesce((select jsonb_agg(c.card order by c.statement, c."row") from cards c), '[]')));
end
$$;

create or replace function private.metric_series(area text, metric text, breakdown text default null, as_of date default null) returns jsonb
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
  the_plan := private.current_plan(in_area);
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
      'breakdown', case when fed_feed = 'survey' then private.breakdown(in_area, fed_by, metric_series.breakdown, view_month) end));
end
$$;

-- As before, of closes that may have been undone. While a month is opened again its entries change without a reason.
create or replace function private.closed_months_changed(in_area integer, operation jsonb, before jsonb, merged jsonb) returns date[]
language sql stable set search_path = '' as $$
  select array(select c.month from private.closings(in_area) c
    where c.feed = 'log' and c.reopened_on is null
      and exists (select from jsonb_each(merged #> '{entry,writers}') w
        where w.value = operation -> 'id' and w.key not in ('acknowledgedOn', 'outcome', 'closedOn', 'evidence'))
      and c.month in (select b.month from private.log_contribution(merged #>> '{entry,kind}', before) b
        union select a.month from private.log_contribution(merged #>> '{entry,kind}', merged #> '{entry,fields}') a)
    order by 1)
$$;

create or replace function private.log_month_notes(in_area integer, of_metric text, wanted date, disputed bigint) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('disputed', coalesce(disputed, 0),
    'atClose', (select (coalesce(c.figures -> of_metric, '{"numerator": null, "denominator": null}')) || jsonb_build_object('on', c.closed_on)
      from private.closings(in_area) c where c.month = wanted and c.feed = 'log'
        and c.figures -> of_metric is distinct from private.log_figures_of_month(in_area, wanted) -> of_metric))
$$;

-- Closes what of a month has come to its date and has no row of it yet. The caller holds both locks.
create function private.close_what_is_due(in_area integer, wanted date) returns void
language plpgsql set search_path = '' as $$
begin
  perform private.close_due_months(in_area);
  perform private.close_before_writing(in_area, 'survey', array[wanted]);
  perform private.close_before_writing(in_area, 'manual', array[wanted]);
end
$$;

-- A lead closes a month that is over: before its date comes, or from before figures came in, or one that was opened again.
create or replace function private.close_month(area text, month text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := (select a.id from private.area a where a.key = close_month.area and private.is_member(a.id, array['lead']));
  wanted date := private.month_of(close_month.month);
  today date := private.london_day();
begin
  if in_area is null then return null; end if;
  if wanted is null then return jsonb_build_object('status', 'refused', 'problem', 'malformed'); end if;
  if wanted >= private.first_of_month(today) then return jsonb_build_object('status', 'refused', 'problem', 'not_over'); end if;
  perform private.lock_log(in_area);
  perform private.lock_months(in_area);
  perform private.close_what_is_due(in_area, wanted);
  if not private.is_month_closed(in_area, wanted, 'survey') then perform private.keep_answers(in_area, wanted, today, private.current_person()); end if;
  if not private.is_month_closed(in_area, wanted, 'log') then perform private.keep_close(in_area, wanted, today, private.current_person()); end if;
  if not private.is_month_closed(in_area, wanted, 'manual') then perform private.keep_entered(in_area, wanted, today, private.current_person()); end if;
  return jsonb_build_object('status', 'closed', 'on', (select max(c.closed_on) from private.closings(in_area) c where c.month = wanted));
end
$$;

-- A lead opens a closed month again and says why. It stays open until a lead closes it.
create function private.reopen_month(area text, month text, reason text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := (select a.id from private.area a where a.key = reopen_month.area and private.is_member(a.id, array['lead']));
  wanted date := private.month_of(reopen_month.month);
  words text := btrim(coalesce(reopen_month.reason, ''));
begin
  if in_area is null then return null; end if;
  if wanted is null then return jsonb_build_object('status', 'refused', 'problem', 'malformed'); end if;
  if length(words) not between 3 and 500 then return jsonb_build_object('status', 'refused', 'problem', 'reason'); end if;
  perform private.lock_log(in_area);
  perform private.lock_months(in_area);
  perform private.close_what_is_due(in_area, wanted);
  insert into private.month_reopening (area_id, month, with_demo, feed, version, reopened_by, reason)
  select in_area, wanted, b.with_demo, c.feed, c.version, private.current_person(), words
  from private.closings(in_area) c
  join private.month_close b on b.area_id = in_area and b.month = wanted and b.feed = c.feed and b.version = c.version
  where c.month = wanted and c.reopened_on is null;
  if not found then return jsonb_build_object('status', 'refused', 'problem', 'not_closed'); end if;
  return jsonb_build_object('status', 'reopened', 'on', private.london_day());
end
$$;

-- The months of an area, the newest first: how each stands, every close and opening of it, and what moved after the close.
create function private.months(area text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(months.area);
  this_month date := private.first_of_month(private.london_day());
  shown date[];
begin
  if in_area is null then return null; end if;
  -- The last two years of those that have figures or a close, without gaps, and always the last month that is over.
  shown := array(select g::date from generate_series(
    greatest(this_month - interval '24 months', least(this_month - interval '1 month',
      (select min(l.month) from private.live_sums(in_area, this_month) l), (select min(c.month) from private.closings(in_area) c))),
    this_month, interval '1 month') g);
  return (
    with states as materialized (select s.* from private.month_states(in_area, shown) s),
    revised as materialized (select r.* from private.month_revisions(in_area, this_month) r where r.revision is not null),
    rows_of_plan as (
      select m.key, m.label, m.statement, m."row", coalesce(m.same_as, m.key) as fed_by
      from private.plan_metric m where m.plan_id = (private.current_plan(in_area)).id and m.same_as is null
    )
    select jsonb_build_object(
      'asAt', private.as_at(),
      'mayClose', private.is_member(in_area, array['lead']),
      'months', coalesce(jsonb_agg(jsonb_build_object(
        'month', private.month_text(n.month),
        'feeds', (select jsonb_agg(jsonb_build_object('feed', s.feed, 'state', s.state, 'closedOn', s.closed_on, 'closesOn', s.closes_on)
            order by array_position(array['survey', 'log', 'manual'], s.feed))
          from states s where s.month = n.month),
        'history', coalesce((select jsonb_agg(jsonb_build_object('feed', c.feed, 'version', c.version, 'closedOn', c.closed_on,
            'byLead', c.closed_by is not null,
            'agency', (select m.agency from private.membership m where m.area_id = in_area and m.person = c.closed_by and m.role = 'lead'),
            'reopened', case when r.version is not null then jsonb_build_object('on', r.reopened_on, 'reason', r.reason,
              'agency', (select m.agency from private.membership m where m.area_id = in_area and m.person = r.reopened_by and m.role = 'lead')) end)
            order by c.version, array_position(array['survey', 'log', 'manual'], c.feed))
          from private.month_close c
          left join private.month_reopening r on r.area_id = c.area_id and r.month = c.month and r.with_demo = c.with_demo
            and r.feed = c.feed and r.version = c.version
          where c.area_id = in_area and c.month = n.month and c.with_demo = (select d.demo_counts from private.settings d)), '[]'),
        'moved', coalesce((select jsonb_agg(jsonb_build_object('metric', p.key, 'label', p.label, 'atClose', v.at_close, 'revision', v.revision)
            order by p.statement, p."row")
          from revised v join rows_of_plan p on p.fed_by = v.metric where v.month = n.month), '[]'))
        order by n.month desc), '[]'))
    from unnest(shown) n (month));
end
$$;

create function public.reopen_month(area text, month text, reason text) returns jsonb
language sql volatile security invoker set search_path = '' as $$
  select private.reopen_month(area, month, reason)
$$;
create function public.months(area text) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.months(area)
$$;
