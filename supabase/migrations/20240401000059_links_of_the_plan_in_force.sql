-- What an entry of the log links to must be of the plan its area works to, and a device hears from the server what day it is.

-- The path of the first link that is neither of the plan in force nor was there before; null when there is none. What was linked
-- while an earlier plan was in force stays.
create function private.links_problem(in_area integer, before jsonb, links jsonb) returns text
language plpgsql stable set search_path = '' as $$
declare
  in_force private.plan := private.current_plan(in_area);
  one record;
begin
  for one in select p.part, r.ref, r.ref #>> '{}' as name
    from (values (1, 'statements'), (2, 'actions'), (3, 'metrics')) p (place, part)
    cross join lateral jsonb_array_elements(links -> p.part) with ordinality r (ref, place)
    order by p.place, r.place loop
    continue when links -> 'plan' = before -> 'plan' and (before -> one.part) @> one.ref;
    if in_force.key is distinct from links ->> 'plan' then return '/links/plan'; end if;
    continue when case one.part
      when 'statements' then exists (select from private.plan_statement s where s.plan_id = in_force.id and s.number::text = one.name)
      when 'actions' then exists (select from private.plan_action a where a.plan_id = in_force.id and one.name = any (a.refs))
      else exists (select from private.plan_metric m where m.plan_id = in_force.id and m.key = one.name) end;
    return format('/links/%s/%s', one.part, one.name);
  end loop;
  return null;
end
$$;

-- As before, with the links looked at. Takes one operation. An id that came before gets the entry as it stands; another content under it is refused.
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
  insert into private.month_revision (operation, month, area_id, reason)
  select (operation ->> 'id')::uuid, c.month, in_area, btrim(operation ->> 'reason') from unnest(closed) c (month);
  perform private.log_recount(in_area, operation ->> 'kind', stands.fields, merged #> '{entry,fields}');
  return jsonb_build_object('id', operation -> 'id', 'status', merged -> 'outcome', 'entry', merged -> 'entry');
end
$$;

-- As before, with the day it is for the server: nothing else can tell a device that its clock is wrong.
create or replace function private.log_pull(area text, cursor text default null) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := (select a.id from private.area a where a.key = log_pull.area and private.is_member(a.id, array['forum']));
  with_demo boolean := (select s.demo_counts from private.settings s);
  horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
  since xid8 := '0';
  since_id uuid := '00000000-0000-0000-0000-000000000000';
  page jsonb;
  last private.log_entry;
  seen integer;
begin
  if in_area is null then return null; end if;
  if cursor ~ '^\d{1,18}:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
    since := split_part(cursor, ':', 1)::xid8;
    since_id := split_part(cursor, ':', 2)::uuid;
  end if;
  with turn as (
    select e.* from private.log_entry e
    where e.area_id = in_area and e.changed_in < horizon and (e.changed_in, e.id) > (since, since_id)
      and (with_demo or e.fields -> 'demo' is distinct from 'true')
    order by e.changed_in, e.id limit 200
  )
  select jsonb_agg(private.log_entry_json(t::private.log_entry) order by t.changed_in, t.id), count(*) into page, seen from turn t;
  if seen > 0 then
    select e.* into last from private.log_entry e where e.id = (page -> -1 ->> 'id')::uuid;
  end if;
  return jsonb_build_object(
    'policy', (select jsonb_build_object('respondWithin', s.respond_within) from private.settings s),
    'today', private.london_day(),
    'epoch', (select i.epoch from private.server_identity i),
    'entries', coalesce(page, '[]'),
    'cursor', case when seen > 0 then last.changed_in::text || ':' || last.id else coalesce(cursor, '') end,
    -- For the bar that shows how far a first fetch has come.
    'left', (select count(*) from private.log_entry e where e.area_id = in_area and e.changed_in < horizon
      and (with_demo or e.fields -> 'demo' is distinct from 'true')
      and (e.changed_in, e.id) > (coalesce(last.changed_in, since), coalesce(last.id, since_id))));
end
$$;
