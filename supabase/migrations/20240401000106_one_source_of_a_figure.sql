-- A figure has one source. A plan may give any key to what is entered by hand, and a survey of a later release may come to measure the
-- same key: then the measure goes on as it began, and answers do not count in it beside what is entered. `private.feed_of` alone says
-- which source a measure has; to give one another source takes a migration that takes it out of `private.manual_metric`.

-- As before; an answer counts in what surveys measure, and in nothing else.
create or replace function private.figures_of(ids uuid[])
returns table (area_id integer, metric text, month date, agency text, locality text, stage text, is_demo boolean,
  numerator integer, denominator integer, options jsonb)
language sql stable set search_path = '' as $$
  with versions as materialized (
    select s.survey, s.version, s.definition || '{}' as definition from private.survey_version s
  ), elsewhere as materialized (
    select k.metric from (select l.metric from private.log_metric l union select m.metric from private.manual_metric m) k
    where private.feed_of(k.metric) <> 'survey'
  ), chosen as (
    select r.area_id, c.metric, private.first_of_month(r.completed_on) as month, c.agency, c.locality, c.stage, r.is_demo,
      c.option, count(*) as times,
      count(*) filter (where c.positive and c.counted) as numerator, count(*) filter (where c.counted) as denominator
    from private.response r
    -- Materialised: each definition is unpacked once, not once for every answer.
    join versions v on v.survey = r.survey and v.version = r.version
    cross join lateral private.contributions(v.definition, r.answers, r.flags) c
    where r.id = any (ids) and not r.flags ? 'late' and not exists (select from elsewhere e where e.metric = c.metric)
    group by 1, 2, 3, 4, 5, 6, 7, 8
  )
  select c.area_id, c.metric, c.month, c.agency, c.locality, c.stage, c.is_demo,
    sum(c.numerator)::integer, sum(c.denominator)::integer, jsonb_object_agg(c.option, c.times)
  from chosen c
  group by 1, 2, 3, 4, 5, 6, 7
$$;

-- As before; each key once, with the source that `feed_of` says.
create or replace function private.known_measures(in_area integer) returns table (key text, feed text, unit text, repeats boolean)
language sql stable set search_path = '' as $$
  with logged as (
    select l.metric, case l.counted when 'share' then 'percent' else 'count' end as unit from private.log_metric l
  ), asked as (
    select a.metric from (
      select distinct x ->> 'metric' as metric
      from private.survey_version v cross join lateral jsonb_array_elements(v.definition -> 'measures') x
      where x ->> 'metric' ~ '^[a-z0-9_]{1,80}$') a
    where private.feed_of(a.metric) = 'survey'
  ), entered as (
    select m.metric, case when m.counted like 'share%' then 'percent' else 'count' end as unit from private.manual_metric m
    where private.feed_of(m.metric) = 'manual'
  ), own as (
    select l.metric, 'log' as feed, l.unit from logged l
    union all select a.metric, 'survey', 'percent' from asked a
    union all select e.metric, 'manual', e.unit from entered e
  )
  select o.metric, o.feed, o.unit, false from own o
  union all
  (select distinct on (m.key) m.key, m.feed, m.unit, true
   from private.plan_metric m join private.plan p on p.id = m.plan_id
   where m.area_id = in_area and m.key not in (select o.metric from own o)
   order by m.key, p.adopted_on desc, p.id desc)
$$;

-- The surveys that feed a metric and in which people can write: of one that is not fed by surveys, none.
create or replace function private.surveys_with_words(in_area integer, of_metric text) returns jsonb
language sql stable set search_path = '' as $$
  select coalesce(jsonb_agg(distinct v.survey), '[]') from private.survey_version v
  where private.feed_of(of_metric) = 'survey'
    and v.survey in (select o.survey from private.survey_open o where o.area_id = in_area)
    and exists (select from jsonb_array_elements(v.definition -> 'measures') x where x ->> 'metric' = of_metric)
    and exists (select from jsonb_array_elements(v.definition -> 'questions') q where q ->> 'kind' = 'text')
$$;

select private.lock_every_door();
