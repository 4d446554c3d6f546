-- What a next plan may be. A measure that keeps its key keeps where its figures come from and what they are counted as: it goes on
-- as one line of figures or begins another under a new key. The same is said in words beforehand by src/domain/plan/plan-problems.ts;
-- supabase/tests/bad-plans.test.ts holds the two against each other.

-- The keys that have a line of figures already, and how: what the log or a survey measures is measured by it in every area, what is
-- entered by hand is counted one way. `repeats`: a row of an earlier plan that printed another row's figures and has none of its own.
create function private.known_measures(in_area integer) returns table (key text, feed text, unit text, repeats boolean)
language sql stable set search_path = '' as $$
  with logged as (
    select l.metric, case l.counted when 'share' then 'percent' else 'count' end as unit from private.log_metric l
  ), asked as (
    select distinct x ->> 'metric' as metric
    from private.survey_version v cross join lateral jsonb_array_elements(v.definition -> 'measures') x
    where x ->> 'metric' ~ '^[a-z0-9_]{1,80}$' and x ->> 'metric' not in (select l.metric from logged l)
  ), entered as (
    select m.metric, case when m.counted like 'share%' then 'percent' else 'count' end as unit from private.manual_metric m
    where m.metric not in (select l.metric from logged l union all select a.metric from asked a)
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

-- A later plan's new rows get the careful answer until somebody says that they are not about people. What the log or a survey
-- measures is never entered beside it.
create or replace function private.know_manual_metric() returns trigger
language plpgsql set search_path = '' as $$
begin
  insert into private.manual_metric (metric, counted, running_total)
  select new.key, case new.unit when 'percent' then 'share' else 'people' end, new.period like 'cumulative%'
  where not exists (select from private.known_measures(new.area_id) k where k.key = new.key and k.feed in ('log', 'survey') and not k.repeats)
  on conflict do nothing;
  return null;
end
$$;

-- Before this rule a plan could say of a measure of the log or of a survey that it is entered by hand. Then it had two figures in a
-- month, and its months could not close. What was entered beside it is kept here as it was, and counts nowhere; the measure has
-- the figures of its log or survey again, as before.
create table private.figure_set_aside (
  id integer generated always as identity primary key,
  area_id integer not null references private.area (id),
  part text not null check (part in ('manual_figure', 'manual_owner', 'closed_figure')),
  was jsonb not null,
  set_aside_at timestamptz not null default now()
);
create trigger set_aside_stay before update or delete on private.figure_set_aside
  for each row execute function private.refuse_change();

create function private.set_aside_what_is_entered_beside() returns void
language plpgsql set search_path = '' as $$
declare
  beside text[] := array(select m.metric from private.manual_metric m
    where exists (select from private.log_metric l where l.metric = m.metric)
      or exists (select from private.survey_version v cross join lateral jsonb_array_elements(v.definition -> 'measures') x
        where x ->> 'metric' = m.metric));
begin
  if beside = '{}' then return; end if;
  insert into private.figure_set_aside (area_id, part, was)
  select f.area_id, 'manual_figure', to_jsonb(f) from private.manual_figure f where f.metric = any (beside)
  union all select o.area_id, 'manual_owner', to_jsonb(o) from private.manual_owner o where o.metric = any (beside)
  union all select c.area_id, 'closed_figure', to_jsonb(c) from private.closed_figure c where c.feed = 'manual' and c.metric = any (beside);
  delete from private.manual_figure f where f.metric = any (beside);
  delete from private.manual_owner o where o.metric = any (beside);
  delete from private.closed_figure c where c.feed = 'manual' and c.metric = any (beside);
  delete from private.manual_metric m where m.metric = any (beside);
end
$$;
-- These are otherwise only added to.
alter table private.manual_figure disable trigger manual_figures_stay;
alter table private.manual_owner disable trigger manual_owners_stay;
alter table private.closed_figure disable trigger closed_figures_stay;
select private.set_aside_what_is_entered_beside();
alter table private.manual_figure enable trigger manual_figures_stay;
alter table private.manual_owner enable trigger manual_owners_stay;
alter table private.closed_figure enable trigger closed_figures_stay;

-- As before; a row of an earlier plan that calls by-hand what the log or a survey measures cannot be entered.
create or replace function private.entered_rows(in_area integer) returns setof private.plan_metric
language sql stable set search_path = '' as $$
  select r.* from (
    select distinct on (m.key) m.* from private.plan_metric m join private.plan p on p.id = m.plan_id
    where p.area_id = in_area and p.adopted_on <= private.london_day()
    order by m.key, p.adopted_on desc, p.id desc) r
  where r.feed = 'manual' and r.same_as is null and exists (select from private.manual_metric k where k.metric = r.key)
$$;

-- Figures are due from the month in which a plan with the row came into force, or from the row's first milestone if that is later;
-- of a row that goes on, from when the first of its plans asked for it.
create or replace function private.due_since(in_area integer, of_metric text) returns date
language sql stable set search_path = '' as $$
  select min(greatest(private.first_of_month(p.adopted_on),
    (select min(s.month) from private.plan_milestone s where s.plan_id = p.id and s.metric = r.key)))
  from private.plan p join private.plan_metric r on r.plan_id = p.id
  where p.area_id = in_area and p.adopted_on <= private.london_day() and r.key = of_metric
$$;

-- From which day the next plan may be in force; null: any. Not before the plan now in force, and not in a month that has closed:
-- that was reported by the plan of its time, and published beside what that plan asked.
create function private.next_plan_from(in_area integer) returns date
language sql stable set search_path = '' as $$
  with over as (
    select (private.first_of_month(private.london_day()) - make_interval(months => n))::date as month from generate_series(1, 3) n
  ), shut as (
    select max(s.month) as month from (
      select c.month from private.month_close c where c.area_id = in_area
      union all select o.month from over o cross join unnest(array['survey', 'log', 'manual']) f (feed)
        where private.is_month_due(in_area, o.month, f.feed)) s
  )
  select greatest(p.adopted_on, (s.month + interval '1 month')::date)
  from private.current_plan(in_area) p cross join shut s where p.id is not null
$$;

-- What a lead who writes the next plan has to keep to.
create function private.next_plan(area text) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('from', private.next_plan_from(a.id),
    'measures', (select coalesce(jsonb_agg(jsonb_build_object('key', k.key, 'feed', k.feed, 'unit', k.unit, 'repeats', k.repeats) order by k.key), '[]')
      from private.known_measures(a.id) k))
  from private.area a where a.key = next_plan.area and private.is_member(a.id, array['lead'])
$$;
create function public.next_plan(area text) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.next_plan(area)
$$;
insert into private.door (signature, opens_to) values ('next_plan(text)', 'members');

-- A text without its outer white space, as a browser trims it.
create function private.browser_trim(given text) returns text
language sql immutable set search_path = '' as $$
  select btrim(given, E' \t\n\u000b\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')
$$;

-- Does a printed text say the number and the sign beside it? What cannot be read as a number says nothing against them.
-- Twin of `readPrinted` in src/domain/plan/printed.ts.
create function private.says_its_number(raw text, value numeric, comparator text) returns boolean
language sql immutable set search_path = '' as $$
  select r.parts is null or (replace(r.parts[2], ',', '') || coalesce(r.parts[3], ''))::float8 = value::float8 and r.parts[1] is not distinct from comparator
  from (select regexp_match(private.browser_trim(raw), '^([<>])?\s*([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(\.[0-9]+)?\s*%?$') as parts) r
$$;

-- Where a file has not the shape of `send-plan/1`: the table that part of it would go to. Twin of src/domain/plan/plan-file.ts.
create function private.plan_shape_problem(file jsonb) returns text
language sql immutable set search_path = '' as $$
  with kinds (name, test) as (values
    ('month', '(%1$s.type() == "string" && %1$s like_regex "^20[0-9]{2}-(0[1-9]|1[0-2])$")'),
    ('no month', '(%1$s.type() != "null" && (%1$s.type() != "string" || !(%1$s like_regex "^20[0-9]{2}-(0[1-9]|1[0-2])$")))'),
    ('number', '(%1$s.type() == "number" || (%1$s.type() == "string" && %1$s like_regex "^-?[0-9]+([.][0-9]+)?$"))'),
    ('no number', '(%1$s.type() != "null" && %1$s.type() != "number" && (%1$s.type() != "string" || !(%1$s like_regex "^-?[0-9]+([.][0-9]+)?$")))'),
    ('text', '(%1$s.type() == "string")'),
    ('no text', '(%1$s.type() != "null" && %1$s.type() != "string")'),
    ('list', '(%1$s.type() == "array")'),
    ('some', '(%1$s.type() == "array" && %1$s.size() > 0)'),
    ('group', '(%1$s.type() == "object")'),
    ('no group', '(%1$s.type() != "null" && %1$s.type() != "object")'),
    ('yes or no', '(%1$s.type() == "boolean")'),
    ('no yes or no', '(%1$s.type() != "null" && %1$s.type() != "boolean")'),
    ('group or none', '(%1$s.type() == "object" || %1$s.type() == "null")'),
    ('sign', '(%1$s.type() == "null" || %1$s == ">" || %1$s == "<")'),
    ('no sign', '(%1$s.type() != "null" && %1$s != ">" && %1$s != "<")'),
    ('key', '(%1$s.type() == "string" && %1$s like_regex "^[a-z0-9_]{1,80}$")'),
    ('reference', '(%1$s.type() == "string" || (%1$s.type() == "array" && %1$s.size() > 0))'),
    ('unit', '(%1$s == "percent" || %1$s == "count")'),
    ('way', '(%1$s == "higher" || %1$s == "lower" || %1$s == "trend-only")'),
    ('source of a way', '(%1$s == "stated" || %1$s == "derived")'),
    ('feed', '(%1$s == "survey" || %1$s == "log" || %1$s == "manual")'),
    ('kind of target', '(%1$s == "value" || %1$s == "direction" || %1$s == "not-applicable" || %1$s == "none")'),
    ('no footing', '(%1$s.type() != "null" && %1$s != "priority" && %1$s != "business_as_usual")'),
    ('version', '(%1$s == "send-plan/1")')
  ), rules (place, part, list, kind, fields) as (values
    (1, 'plan', '$', 'group', '{""}'), (2, 'plan', '$', 'version', '{schema}'), (3, 'plan', '$', 'text', '{title}'), (4, 'plan', '$', 'month', '{plan_end}'),
    (5, 'plan', '$', 'no text', '{source}'), (6, 'plan', '$', 'no month', '{start_month}'), (7, 'plan', '$', 'list', '{historic_months,trajectory_months}'),
    (8, 'plan', '$.historic_months[*]', 'month', '{""}'), (9, 'plan', '$.trajectory_months[*]', 'month', '{""}'),
    (10, 'plan', '$', 'no group', '{conventions}'), (11, 'plan', '$.conventions.*', 'text', '{""}'),
    (20, 'plan_statement', '$', 'some', '{statements}'), (21, 'plan_statement', '$.statements[*]', 'group', '{""}'),
    (22, 'plan_statement', '$.statements[*]', 'number', '{number}'), (23, 'plan_statement', '$.statements[*]', 'text', '{title}'),
    (24, 'plan_statement', '$.statements[*]', 'no footing', '{footing}'), (25, 'plan_statement', '$.statements[*]', 'no month', '{footingSince}'),
    (30, 'plan_metric', '$', 'some', '{metrics}'), (31, 'plan_metric', '$.metrics[*]', 'group', '{"",historic}'), (32, 'plan_metric', '$.metrics[*]', 'key', '{key}'),
    (33, 'plan_metric', '$.metrics[*]', 'number', '{statement,row}'), (34, 'plan_metric', '$.metrics[*]', 'text', '{label,period}'),
    (35, 'plan_metric', '$.metrics[*]', 'unit', '{unit}'), (36, 'plan_metric', '$.metrics[*]', 'way', '{direction}'),
    (37, 'plan_metric', '$.metrics[*]', 'source of a way', '{direction_source}'), (38, 'plan_metric', '$.metrics[*]', 'feed', '{feed}'),
    (39, 'plan_metric', '$.metrics[*]', 'yes or no', '{has_numeric_trajectory}'), (40, 'plan_metric', '$.metrics[*]', 'list', '{trajectory}'),
    (41, 'plan_metric', '$.metrics[*]', 'no text', '{trajectory_text,notes,same_as,stray}'), (42, 'plan_metric', '$.metrics[*]', 'group or none', '{target}'),
    (43, 'plan_metric', '$.metrics[*].target ? (@.type() == "object")', 'kind of target', '{kind}'),
    (44, 'plan_metric', '$.metrics[*].target ? (@.type() == "object")', 'no text', '{raw}'),
    (45, 'plan_metric', '$.metrics[*].target ? (@.type() == "object")', 'no number', '{value}'),
    (46, 'plan_metric', '$.metrics[*].target ? (@.type() == "object")', 'no sign', '{comparator}'),
    (50, 'plan_historic', '$.metrics[*].historic.*', 'group', '{""}'), (51, 'plan_historic', '$.metrics[*].historic.*', 'text', '{raw}'),
    (52, 'plan_historic', '$.metrics[*].historic.*', 'number', '{value}'), (53, 'plan_historic', '$.metrics[*].historic.*', 'sign', '{comparator}'),
    (60, 'plan_milestone', '$.metrics[*].trajectory[*]', 'group', '{""}'), (61, 'plan_milestone', '$.metrics[*].trajectory[*]', 'month', '{month}'),
    (62, 'plan_milestone', '$.metrics[*].trajectory[*]', 'text', '{raw}'), (63, 'plan_milestone', '$.metrics[*].trajectory[*]', 'number', '{value}'),
    (64, 'plan_milestone', '$.metrics[*].trajectory[*]', 'sign', '{comparator}'), (65, 'plan_milestone', '$.metrics[*].trajectory[*]', 'no yes or no', '{uncertain}'),
    (70, 'plan_action', '$', 'list', '{outstanding_actions,new_actions}'), (71, 'plan_action', '$.*_actions[*]', 'group', '{""}'),
    (72, 'plan_action', '$.*_actions[*]', 'number', '{statement}'), (73, 'plan_action', '$.*_actions[*]', 'text', '{action,responsible,monitored_by}'),
    (74, 'plan_action', '$.*_actions[*]', 'reference', '{ref}'), (75, 'plan_action', '$.*_actions[*].ref ? (@.type() == "array")[*]', 'text', '{""}'),
    (76, 'plan_action', '$.*_actions[*]', 'no text', '{delivery_raw,notes}'), (77, 'plan_action', '$.*_actions[*]', 'no month', '{delivery_month}'),
    (80, 'plan_assurance', '$', 'list', '{bau_assurance}'), (81, 'plan_assurance', '$.bau_assurance[*]', 'group', '{""}'),
    (82, 'plan_assurance', '$.bau_assurance[*]', 'number', '{statement}'), (83, 'plan_assurance', '$.bau_assurance[*]', 'text', '{text}'),
    (84, 'plan_assurance', '$.bau_assurance[*]', 'no text', '{cadence,app,notes}'),
    (90, 'plan_group', '$', 'list', '{groups}'), (91, 'plan_group', '$.groups[*]', 'text', '{""}')
  ), tests as (
    select r.place, r.part, l.list, format(k.test, '@' || case f.field when '' then '' else '.' || f.field end) as test, r.kind like 'no %' as may_be_left_out
    from rules r join kinds k on k.name = r.kind cross join lateral unnest(r.fields::text[]) f (field)
    -- Both lists of actions have one shape.
    cross join lateral (select replace(r.list, '*_actions', w.name) as list
      from (values ('outstanding_actions'), ('new_actions')) w (name) where r.list like '%*\_actions%' or w.name = 'new_actions') l
  )
  -- What is left out makes a test neither true nor false.
  select t.part from tests t
  where file @? format(case when t.may_be_left_out then 'strict %1$s ? %2$s' else 'strict %1$s ? (!%2$s || (%2$s is unknown))' end, t.list, t.test)::jsonpath
  order by t.place limit 1
$$;

-- What the parts of a file of that shape say of each other: the table a contradiction is in, where no rule of that table itself
-- finds it. Twin of src/domain/plan/plan-sense.ts.
create function private.plan_sense_problem(file jsonb) returns text
language sql immutable set search_path = '' as $$
  with metrics as (
    select m.value as m from jsonb_array_elements(file -> 'metrics') m
  ), milestones as (
    select m, p.value as p from metrics cross join lateral jsonb_array_elements(m -> 'trajectory') p
  ), printed as (
    select 'plan_milestone' as part, m, p from milestones
    union all select 'plan_historic', m, h.value from metrics cross join lateral jsonb_each(m -> 'historic') h
    union all select 'plan_metric', m, m -> 'target' from metrics where m -> 'target' ->> 'value' is not null
  ), filled (part, t, most) as (
    select 'plan', file ->> 'title', 300
    union all select 'plan_statement', s ->> 'title', 2000 from jsonb_array_elements(file -> 'statements') s
    union all select 'plan_metric', m ->> 'label', 2000 from metrics
    union all select 'plan_metric', m ->> 'same_as', 80 from metrics where m ->> 'same_as' is not null
    union all select 'plan_action', t.value, 2000
      from jsonb_array_elements((file -> 'outstanding_actions') || (file -> 'new_actions')) a
      cross join lateral (select a ->> 'action' union all
        select jsonb_array_elements_text(case jsonb_typeof(a -> 'ref') when 'array' then a -> 'ref' else jsonb_build_array(a -> 'ref') end)) t (value)
    union all select 'plan_assurance', b ->> 'text', 2000 from jsonb_array_elements(file -> 'bau_assurance') b
    union all select 'plan_group', g, 2000 from jsonb_array_elements_text(file -> 'groups') g
  )
  select f.part from filled f where private.browser_trim(f.t) = '' or length(f.t) > f.most
  union all
  select p.part from printed p
  where (p.p ->> 'value')::numeric not between 0 and case p.m ->> 'unit' when 'percent' then 100 else 1000000000 end
    or not private.says_its_number(p.p ->> 'raw', (p.p ->> 'value')::numeric, p.p ->> 'comparator')
  union all
  select 'plan_historic' from metrics cross join lateral jsonb_object_keys(m -> 'historic') k where private.month_of(k) is null
  union all
  select 'plan_milestone' from milestones where p ->> 'month' > file ->> 'plan_end' or p ->> 'month' < file ->> 'start_month'
  union all
  -- A row repeats one that has figures of its own, and is what that one is.
  select 'plan_metric' from metrics r join metrics o on o.m ->> 'key' = r.m ->> 'same_as'
  where o.m ->> 'same_as' is not null or (o.m ->> 'unit', o.m ->> 'feed') <> (r.m ->> 'unit', r.m ->> 'feed')
  union all
  select 'plan_group' from (select 1 from jsonb_array_elements_text(file -> 'groups') g group by private.browser_trim(g) having count(*) > 1) twice
  limit 1
$$;

-- The measures of a file that cannot be what it says of them: `nothing_feeds` (a new key, which nothing but people can fill),
-- `other_line` (a key with figures, from elsewhere or counted another way).
create function private.measure_problem(in_area integer, file jsonb) returns jsonb
language sql stable set search_path = '' as $$
  with given as (
    select m ->> 'key' as key, m ->> 'feed' as feed, m ->> 'unit' as unit, m ->> 'same_as' is not null as repeats from jsonb_array_elements(file -> 'metrics') m
  ), wrong as (
    select g.key, case when k.key is null then 'nothing_feeds' else 'other_line' end as problem
    from given g left join private.known_measures(in_area) k on k.key = g.key
    where case when k.key is null then g.feed <> 'manual' and not g.repeats
      else (k.feed, k.unit) <> (g.feed, g.unit) or (g.repeats and not k.repeats) end
  )
  select jsonb_build_object('status', 'refused', 'problem', w.problem, 'metrics', jsonb_agg(w.key order by w.key))
  from wrong w group by w.problem order by w.problem desc limit 1
$$;
drop function private.unfed_metrics(jsonb);

-- A lead adds the next plan. Sent twice it is one plan; refused, nothing of it stays.
create or replace function private.adopt_plan(area text, key text, adopted_on text, plan jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := (select a.id from private.area a where a.key = adopt_plan.area and private.is_member(a.id, array['lead']));
  day date;
  earliest date;
  problem jsonb;
  part text;
begin
  if in_area is null then return null; end if;
  if length(plan::text) > 1000000 then return jsonb_build_object('status', 'refused', 'problem', 'too_long'); end if;
  -- One at a time: two plans could give one new key to two things.
  perform pg_advisory_xact_lock(55, 0);
  begin
    if adopt_plan.adopted_on !~ '^20[0-9]{2}-[0-9]{2}-[0-9]{2}$' or adopt_plan.key in ('next', 'priorities') then raise data_exception; end if;
    day := adopt_plan.adopted_on::date;
    if exists (select from private.plan p where p.area_id = in_area and p.key = adopt_plan.key) then
      return case when exists (select from private.plan p where p.area_id = in_area and p.key = adopt_plan.key and p.adopted_on = day
          and p.made_from = md5(adopt_plan.plan::text))
        then jsonb_build_object('status', 'adopted') else jsonb_build_object('status', 'refused', 'problem', 'key_taken') end;
    end if;
    earliest := private.next_plan_from(in_area);
    if day < earliest then return jsonb_build_object('status', 'refused', 'problem', 'too_early', 'from', earliest); end if;
    part := private.plan_shape_problem(plan);
    part := coalesce(part, private.plan_sense_problem(plan));
    if part is not null then return jsonb_build_object('status', 'refused', 'problem', 'malformed', 'part', part); end if;
    problem := private.measure_problem(in_area, plan);
    if problem is not null then return problem; end if;
    perform private.put_plan(in_area, adopt_plan.key, day, plan, private.current_person());
  exception when integrity_constraint_violation or data_exception or program_limit_exceeded then
    get stacked diagnostics part = table_name;
    return jsonb_build_object('status', 'refused', 'problem', 'malformed', 'part', nullif(part, ''));
  end;
  return jsonb_build_object('status', 'adopted');
end
$$;

-- A number that a page can show: earlier plans could have been adopted with others.
create function private.is_printable(value numeric) returns boolean
language sql immutable set search_path = '' as $$
  select value > '-Infinity' and value < 'Infinity'
$$;

-- As before. Where figures come from is said as it is, also of a plan that was adopted with another source; what is no number is left out.
create or replace function private.metric_card(m private.plan_metric) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object(
    'key', m.key, 'statement', m.statement, 'row', m."row", 'label', m.label, 'unit', m.unit,
    'direction', m.direction, 'directionSource', m.direction_source, 'feed', private.feed_of(coalesce(m.same_as, m.key)), 'period', m.period,
    'sameAs', m.same_as,
    'historic', coalesce((select jsonb_object_agg(private.month_text(h.month),
        jsonb_build_object('raw', h.raw, 'value', h.value, 'comparator', h.comparator))
      from private.plan_historic h where h.plan_id = m.plan_id and h.metric = m.key and private.is_printable(h.value)), '{}'),
    'target', case when m.target_kind <> 'value' then jsonb_build_object('kind', m.target_kind, 'raw', m.target_raw)
      when private.is_printable(m.target_value)
        then jsonb_build_object('kind', m.target_kind, 'raw', m.target_raw, 'value', m.target_value, 'comparator', m.target_comparator)
      else jsonb_build_object('kind', 'none', 'raw', m.target_raw) end,
    'trajectoryText', m.trajectory_text, 'hasNumericTrajectory', m.has_numeric_trajectory,
    'milestones', coalesce((select jsonb_agg(jsonb_build_object('month', private.month_text(s.month), 'raw', s.raw,
        'value', s.value, 'comparator', s.comparator, 'uncertain', s.uncertain,
        'start', coalesce(s.month <= p.start_month, false)) order by s.month)
      from private.plan_milestone s join private.plan p on p.id = s.plan_id
      where s.plan_id = m.plan_id and s.metric = m.key and private.is_printable(s.value)), '[]'))
$$;

-- As before, of milestones that are numbers.
create or replace function private.milestone_in_force(m private.plan_metric, at_month date) returns private.plan_milestone
language sql stable set search_path = '' as $$
  select s.* from private.plan_milestone s join private.plan p on p.id = s.plan_id
  where m.direction <> 'trend-only' and m.has_numeric_trajectory and s.plan_id = m.plan_id and s.metric = m.key
    and (s.month > p.start_month) is not false and s.month <= at_month and not s.uncertain and private.is_printable(s.value)
  order by s.month desc limit 1
$$;

-- As before. A share of which nobody knows out of how many is no figure, and breaks no page.
create or replace function private.public_point(r private.plan_metric, people boolean, month date, numerator integer, denominator integer, demo boolean)
returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('month', private.month_text(month), 'hidden', h.hidden, 'demo', demo,
    'value', case when not h.hidden then private.rounded(
      case r.unit when 'percent' then numerator * 100.0 / nullif(denominator, 0) else numerator end,
      case when r.unit = 'count' and people then 5 else 1 end, private.milestone_in_force(r, month), r.direction) end,
    'n', case when not h.hidden and r.unit = 'percent' then case when people then round(denominator / 5.0) * 5 else denominator end end)
  from (select coalesce(people and private.too_few_to_publish(case r.unit when 'percent' then denominator else numerator end), true) as hidden) h
$$;

select private.lock_every_door();
