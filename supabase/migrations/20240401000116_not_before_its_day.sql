-- What has not happened yet counts nowhere, and is written down as nothing that has.

-- The day from which an entry counts: a request from the day it was asked, or what it says of its answer happened. Twin of `countingDay` in src/domain/log/about-record.ts.
create function private.log_counting_day(f jsonb) returns text
language sql immutable set search_path = '' as $$
  select coalesce(f ->> 'date', greatest(f ->> 'requestedOn', f ->> 'replyOn', f ->> 'metOn'), f ->> 'raisedOn')
$$;
create index log_entry_by_counting_day on private.log_entry (area_id, private.log_counting_day(fields));

-- What `metric_month` has of entries whose day is still to come: it is taken off whatever is read, until that day has come.
create function private.log_to_come(in_area integer, of_month date default null)
returns table (metric text, month date, is_demo boolean, option text, numerator integer, denominator integer)
language sql stable set search_path = '' as $$
  select c.metric, c.month, c.is_demo, c.option, count(*) filter (where c.positive)::integer, count(*)::integer
  from private.log_entry e cross join lateral private.log_contribution(e.kind, e.fields) c
  where e.area_id = in_area and private.log_counting_day(e.fields) > private.london_day()::text
    and (of_month is null or c.month = of_month)
  group by 1, 2, 3, 4
$$;

-- As before, of what has had its day.
create or replace function private.live_sums(in_area integer, until date)
returns table (feed text, metric text, month date, numerator integer, denominator integer, demo boolean)
language sql stable set search_path = '' as $$
  with by_book as (
    select k.metric, k.month, k.is_demo, sum(k.numerator)::integer as numerator, sum(k.denominator)::integer as denominator
    from (select m.metric, m.month, m.is_demo, m.numerator, m.denominator
          from private.metric_month m where m.area_id = in_area and m.month <= until
          union all
          select t.metric, t.month, t.is_demo, -t.numerator, -t.denominator from private.log_to_come(in_area) t where t.month <= until) k
    where not k.is_demo or (select s.demo_counts from private.settings s)
    group by 1, 2, 3
    having sum(k.denominator) > 0
  ), counted as (
    select b.metric, b.month, sum(b.numerator)::integer as numerator, sum(b.denominator)::integer as denominator, bool_or(b.is_demo) as demo
    from by_book b group by b.metric, b.month
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

create or replace function private.month_totals(in_area integer, of_metric text, until date)
returns table (metric text, month date, numerator integer, denominator integer, options jsonb, demo boolean)
language sql stable set search_path = '' as $$
  with by_option as (
    select k.month, k.option, sum(k.times) as times
    from (select m.month, m.is_demo, o.key as option, o.value::integer as times
          from private.metric_month m cross join lateral jsonb_each_text(m.options) o
          where m.area_id = in_area and m.metric = of_metric and m.month <= until
          union all
          select t.month, t.is_demo, t.option, -t.denominator from private.log_to_come(in_area) t where t.metric = of_metric and t.month <= until) k
    where not k.is_demo or (select s.demo_counts from private.settings s)
    group by 1, 2
    having sum(k.times) > 0
  ), closed as materialized (
    select c.month, c.options from private.closed_sums(in_area, until) c where c.metric = of_metric
  )
  select s.metric, s.month, s.numerator, s.denominator,
    coalesce(c.options, (select jsonb_object_agg(b.option, b.times) from by_option b where b.month = s.month), '{}'), s.demo
  from private.month_sums(in_area, until) s left join closed c on c.month = s.month
  where s.metric = of_metric
$$;

-- What a close keeps of the log, as before, of what has had its day.
create or replace function private.keep_log_figures(c private.month_close) returns void
language sql set search_path = '' as $$
  insert into private.closed_figure (area_id, month, with_demo, feed, version, metric, numerator, denominator, demo, options, definition)
  with counted as materialized (
    select m.metric, m.is_demo, null as option, m.denominator as times from private.metric_month m
    where m.area_id = c.area_id and m.month = c.month and (c.with_demo or not m.is_demo)
    union all
    select m.metric, m.is_demo, o.key, o.value::integer from private.metric_month m cross join lateral jsonb_each_text(m.options) o
    where m.area_id = c.area_id and m.month = c.month and (c.with_demo or not m.is_demo)
    union all
    select t.metric, t.is_demo, x.option, -t.denominator from private.log_to_come(c.area_id, c.month) t
      cross join lateral (values (null), (t.option)) x (option)
    where c.with_demo or not t.is_demo
  ), left_over as materialized (
    select k.metric, k.is_demo, k.option, sum(k.times)::integer as times from counted k group by 1, 2, 3 having sum(k.times) > 0
  )
  select c.area_id, c.month, c.with_demo, 'log', c.version, f.key, (f.value ->> 'numerator')::integer, (f.value ->> 'denominator')::integer,
    coalesce((select bool_or(k.is_demo) from left_over k where k.option is null and k.metric in (f.key, 'log.entries')), false),
    coalesce((select jsonb_object_agg(o.option, o.times) from (select k.option, sum(k.times) as times
      from left_over k where k.option is not null and k.metric = f.key group by 1) o), '{}'),
    (select max(d.version) from private.metric_definition d where d.metric = f.key)
  from jsonb_each(c.figures) f where f.value ->> 'numerator' is not null
$$;

create or replace function private.log_figures_of_month(in_area integer, wanted date) returns jsonb
language sql stable set search_path = '' as $$
  with sums as (
    select k.metric, sum(k.numerator) as numerator, sum(k.denominator) as denominator
    from (select m.metric, m.is_demo, m.numerator, m.denominator from private.metric_month m
          where m.area_id = in_area and m.month = wanted
            and (m.metric = 'log.entries' or m.metric in (select l.metric from private.log_metric l))
          union all
          select t.metric, t.is_demo, -t.numerator, -t.denominator from private.log_to_come(in_area, wanted) t) k
    where not k.is_demo or (select s.demo_counts from private.settings s)
    group by k.metric
    having sum(k.denominator) > 0
  )
  select coalesce(jsonb_object_agg(l.metric, jsonb_build_object('numerator', coalesce(s.numerator, 0),
    'denominator', case l.counted when 'share' then s.denominator end)), '{}')
  from private.log_metric l left join sums s on s.metric = l.metric
  where s.metric is not null or (l.counted = 'events' and (exists (select from sums k where k.metric = 'log.entries')
    or exists (select from private.closed_with_figures(in_area) c (month) where c.month = wanted)))
$$;

-- A dispute stands beside a figure once its entry is in that figure.
create or replace function private.disputed_counts(in_area integer) returns table (metric text, month date, disputed bigint)
language sql stable set search_path = '' as $$
  select c.metric, c.month, count(distinct e.id)
  from private.disputed_entries(in_area) d (entry) join private.log_entry e on e.id = d.entry
  cross join lateral private.log_contribution(e.kind, e.fields) c
  where (not c.is_demo or (select s.demo_counts from private.settings s))
    and private.log_counting_day(e.fields) > private.london_day()::text is not true
  group by 1, 2
$$;

-- The days that are over by what they say (sent, raised, trained, asked, replied, done), and are still to come. A day is allowed
-- for a clock that is not quite right; until then the entry counts nowhere. Twin of `pastDays` in src/domain/log/about-record.ts.
create function private.log_later_problems(of_kind text, f jsonb) returns setof text
language sql stable set search_path = '' as $$
  select d.field
  from (values ('communication', 'date'), ('training_session', 'date'),
    ('escalation', 'raisedOn'), ('escalation', 'acknowledgedOn'), ('escalation', 'closedOn'),
    ('meeting_request', 'requestedOn'), ('meeting_request', 'replyOn'), ('meeting_request', 'metOn'),
    ('local_area_meeting', 'papersOn'), ('ywsd', 'saidOn'), ('ywsd', 'doneOn'), ('ywsd', 'toldOn')) d (kind, field)
  where d.kind = of_kind and f ->> d.field > (private.london_day() + 1)::text
$$;

-- The first field a rule says no to that came later than entries it would refuse: an older entry can still be shared, deleted and
-- changed elsewhere; only who writes such a field, or brings it about, hears of it.
create function private.log_later_problem(of_kind text, before jsonb, entry jsonb, operation text) returns text
language sql stable set search_path = '' as $$
  select '/' || a.field from private.log_later_problems(of_kind, entry -> 'fields') a (field)
  where entry -> 'writers' ->> a.field = operation
    or a.field not in (select b.field from private.log_later_problems(of_kind, before) b (field))
  order by 1 limit 1
$$;

-- As before, with those rules too.
create or replace function private.log_store_one(in_area integer, operation jsonb, by_whom text, trusted_demo boolean) returns jsonb
language plpgsql set search_path = '' as $$
declare
  problem text := private.operation_problem(operation);
  earlier private.log_operation;
  stands private.log_entry;
  merged jsonb;
  closed date[];
begin
  if problem is not null then return private.log_refusal(operation, problem, null); end if;
  -- One writer of an entry at a time, also when it does not exist yet, and whatever area they say it is in.
  perform pg_advisory_xact_lock(hashtextextended(operation ->> 'entry', 26));
  select * into earlier from private.log_operation o where o.id = (operation ->> 'id')::uuid;
  if earlier.id is not null then
    if earlier.area_id <> in_area or earlier.person <> private.current_person() or earlier.made <> operation then
      return private.log_refusal(operation, 'conflict', null);
    end if;
    select * into stands from private.log_entry e where e.id = earlier.entry;
    return jsonb_build_object('id', operation -> 'id', 'status', earlier.outcome, 'entry', private.log_entry_json(stands));
  end if;
  select * into stands from private.log_entry e where e.id = (operation ->> 'entry')::uuid;
  if stands.id is not null and (stands.area_id <> in_area or stands.kind is distinct from operation ->> 'kind') then
    return private.log_refusal(operation, 'conflict', null);
  end if;
  if not exists (select from private.log_kind k where k.kind = operation ->> 'kind') then
    return private.log_refusal(operation, 'unknown_kind', null);
  end if;
  -- Only the demonstration says of itself that it is one, and nobody can take the mark away.
  if not trusted_demo and operation -> 'changes' ? 'demo' then return private.log_refusal(operation, 'field:/demo', stands); end if;
  merged := private.log_merge(case when stands.id is not null then private.log_entry_json(stands) end, operation, by_whom);
  -- Two good edits can meet in a bad record, as a day moved before another: then this one waits for its writer.
  problem := private.log_problem(operation ->> 'kind', merged #> '{entry,fields}');
  if problem is not null and not (problem = '/staff' and stands.fields -> 'staff' = '{}' and not operation -> 'changes' ? 'staff') then
    return private.log_refusal(operation, 'field:' || problem, stands);
  end if;
  problem := private.log_later_problem(operation ->> 'kind', coalesce(stands.fields, '{}'), merged -> 'entry', operation ->> 'id');
  if problem is not null then return private.log_refusal(operation, 'field:' || problem, stands); end if;
  if merged #> '{entry,writers,links}' = operation -> 'id' then
    problem := private.links_problem(in_area, stands.fields -> 'links', merged #> '{entry,fields,links}');
    if problem is not null then return private.log_refusal(operation, 'field:' || problem, stands); end if;
  end if;
  closed := private.closed_months_changed(in_area, operation, coalesce(stands.fields, '{}'), merged);
  if closed <> '{}' and not operation ? 'reason' then
    return private.log_refusal(operation, 'reason_needed', stands) || jsonb_build_object('month', private.month_text(closed[1]));
  end if;
  insert into private.log_entry as e (id, area_id, kind, fields, revisions, writers, revision, clashes, changed_in)
  values ((operation ->> 'entry')::uuid, in_area, operation ->> 'kind', merged #> '{entry,fields}', merged #> '{entry,revisions}',
    merged #> '{entry,writers}', (merged #>> '{entry,revision}')::integer, merged #> '{entry,clashes}', pg_current_xact_id())
  on conflict (id) do update set fields = excluded.fields, revisions = excluded.revisions, writers = excluded.writers,
    revision = excluded.revision, clashes = excluded.clashes, changed_in = excluded.changed_in;
  insert into private.log_operation (id, area_id, entry, person, made, outcome)
  values ((operation ->> 'id')::uuid, in_area, (operation ->> 'entry')::uuid, private.current_person(), operation, merged ->> 'outcome');
  insert into private.month_revision (operation, month, area_id, reason, effect)
  select (operation ->> 'id')::uuid, c.month, in_area, private.written(operation ->> 'reason'),
    private.effect_on_month(coalesce(stands.fields, '{}'), merged #> '{entry,fields}', c.month) from unnest(closed) c (month);
  perform private.log_recount(in_area, operation ->> 'kind', stands.fields, merged #> '{entry,fields}');
  return jsonb_build_object('id', operation -> 'id', 'status', merged -> 'outcome', 'entry', merged -> 'entry');
end
$$;

-- As before; agencies write down what they did by the same rules, and whose the change was that came between is said (`mine`).
create or replace function private.write_said_did(area text, entry jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := private.comment_area(write_said_did.area);
  f jsonb := entry -> 'fields';
  stands private.agency_said_did;
  problem text;
begin
  if in_area is null then return null; end if;
  if coalesce(entry ->> 'id', '') !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' or jsonb_typeof(entry -> 'base') is distinct from 'number'
    or jsonb_typeof(f) is distinct from 'object' or f ?| array['shared', 'deleted', 'demo', 'from'] then
    return private.comment_refused('malformed');
  end if;
  problem := coalesce(private.log_problem('ywsd', f), (select '/' || l.field from private.log_later_problems('ywsd', f) l (field) limit 1));
  if problem is not null then return jsonb_build_object('status', 'refused', 'problem', 'field', 'field', problem); end if;
  if not coalesce(f ->> 'owner' = any (private.comment_agencies(in_area)), false) then return private.comment_refused('not_yours'); end if;
  if entry ->> 'theme' is not null and not exists (select from private.theme t where t.id::text = entry ->> 'theme' and t.area_id = in_area) then
    return private.comment_refused('unknown_theme');
  end if;
  perform pg_advisory_xact_lock(48, in_area);
  select s.* into stands from private.agency_said_did s where s.id = (entry ->> 'id')::uuid order by s.revision desc limit 1;
  if stands.id is not null and (stands.area_id <> in_area or not stands.fields ->> 'owner' = any (private.comment_agencies(in_area))) then
    return private.comment_refused('not_yours');
  end if;
  -- Sent again, as after a lost reply, it stands once.
  if stands.fields = f then return jsonb_build_object('status', 'kept', 'revision', stands.revision); end if;
  if (entry -> 'base')::integer is distinct from coalesce(stands.revision, 0) then
    return private.comment_refused('changed') || jsonb_build_object('mine', coalesce(stands.revision > (entry -> 'base')::integer, false) and not exists (select from private.agency_said_did s
      where s.id = stands.id and s.revision > (entry -> 'base')::integer and s.written_by is distinct from private.current_person()));
  end if;
  insert into private.agency_said_did (id, revision, area_id, theme_id, fields, written_by)
  values ((entry ->> 'id')::uuid, coalesce(stands.revision, 0) + 1, in_area, (entry ->> 'theme')::uuid, f, private.current_person());
  return jsonb_build_object('status', 'kept', 'revision', coalesce(stands.revision, 0) + 1);
end
$$;

-- As before. An entry that speaks of a day to come is published on that day.
create or replace function private.what_changed(area text) returns jsonb
language sql stable security definer set search_path = '' as $$
  with published as (
    select e.id, e.fields
    from private.log_entry e join private.area a on a.id = e.area_id
    where a.key = what_changed.area and e.kind = 'ywsd' and e.fields -> 'publish' = 'true' and private.is_open_to_agencies(e.fields)
    union all
    select s.id, s.fields
    from private.area a cross join lateral private.said_did_now(a.id) s
    where a.key = what_changed.area and s.fields -> 'publish' = 'true'
  )
  select coalesce(jsonb_agg(p.card order by p.day desc nulls last, p.id), '[]')
  from (
    select e.id, coalesce(e.fields ->> 'doneOn', e.fields ->> 'toldOn', e.fields ->> 'saidOn') as day, jsonb_strip_nulls(jsonb_build_object(
      'youSaid', e.fields -> 'youSaid', 'saidOn', e.fields -> 'saidOn', 'weDid', e.fields -> 'weDid', 'status', e.fields -> 'status',
      'whyNot', case when e.fields ->> 'status' = 'not_possible' then e.fields -> 'whyNot' end,
      'owner', e.fields -> 'owner', 'doneOn', e.fields -> 'doneOn', 'changed', e.fields -> 'changed',
      'demo', coalesce(e.fields -> 'demo', 'false'))) as card
    from published e
    -- Nobody reads of something as said or done before its day.
    where greatest(e.fields ->> 'saidOn', e.fields ->> 'doneOn', e.fields ->> 'toldOn') > private.london_day()::text is not true
    order by day desc nulls last, e.id limit 100
  ) p
$$;

select private.lock_every_door();
