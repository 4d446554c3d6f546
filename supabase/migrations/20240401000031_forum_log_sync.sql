-- Sending to and fetching from the forum's log: for forum members of the area; to everybody else it does not exist.

create function private.log_entry_json(e private.log_entry) returns jsonb
language sql immutable set search_path = '' as $$
  select jsonb_build_object('id', e.id, 'kind', e.kind, 'fields', e.fields, 'revisions', e.revisions, 'writers', e.writers,
    'revision', e.revision, 'clashes', e.clashes)
$$;

-- Is this an operation at all? The code of what is wrong, or null.
create function private.operation_problem(operation jsonb) returns text
language plpgsql immutable set search_path = '' as $$
declare
  uuid_form constant text := '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$';
begin
  if jsonb_typeof(operation) <> 'object' then return 'malformed'; end if;
  if coalesce(operation ->> 'id', '') !~ uuid_form or coalesce(operation ->> 'entry', '') !~ uuid_form
    or coalesce(jsonb_typeof(operation -> 'changes'), '') <> 'object'
    or coalesce(jsonb_typeof(operation -> 'after'), '') <> 'array' or coalesce(jsonb_typeof(operation -> 'settles'), '') <> 'array'
    or coalesce(operation ->> 'baseRevision', '') !~ '^\d{1,6}$' or jsonb_typeof(operation -> 'baseRevision') <> 'number'
    or jsonb_array_length(operation -> 'after') > 100 or jsonb_array_length(operation -> 'settles') > 100 then return 'malformed'; end if;
  if exists (select from jsonb_array_elements((operation -> 'after') || (operation -> 'settles')) o
    where jsonb_typeof(o.value) <> 'string' or o.value #>> '{}' !~ uuid_form) then return 'malformed'; end if;
  if operation ? 'reason' and (jsonb_typeof(operation -> 'reason') <> 'string'
    or char_length(btrim(operation ->> 'reason')) not between 1 and 200) then return 'malformed'; end if;
  if octet_length(operation::text) > 32768 then return 'too_large'; end if;
  if exists (select from jsonb_object_keys(operation) k
    where k not in ('id', 'entry', 'kind', 'baseRevision', 'after', 'changes', 'settles', 'reason')) then return 'malformed'; end if;
  return null;
end
$$;

-- One writer of an area's log at a time, so that figures and closed months are always those before this change.
create function private.lock_log(in_area integer) returns void
language sql set search_path = '' as $$
  select pg_advisory_xact_lock(26, in_area)
$$;

create function private.log_refusal(operation jsonb, problem text, stands private.log_entry) returns jsonb
language sql immutable set search_path = '' as $$
  select jsonb_build_object('id', operation -> 'id', 'status', 'rejected', 'problem', problem)
    || case when stands.id is not null then jsonb_build_object('entry', private.log_entry_json(stands)) else '{}' end
$$;

-- The closed months of which an operation changes something that was reported. What happens to a matter afterwards, and a
-- link to what proves it, are no such thing. Every month that is due has been closed before (`log_take`).
create function private.closed_months_changed(in_area integer, operation jsonb, before jsonb, merged jsonb) returns date[]
language sql stable set search_path = '' as $$
  select array(select c.month from private.month_close c
    where c.area_id = in_area and c.with_demo = (select s.demo_counts from private.settings s)
      and exists (select from jsonb_each(merged #> '{entry,writers}') w
        where w.value = operation -> 'id' and w.key not in ('acknowledgedOn', 'outcome', 'closedOn', 'evidence'))
      and c.month in (select b.month from private.log_contribution(merged #>> '{entry,kind}', before) b
        union select a.month from private.log_contribution(merged #>> '{entry,kind}', merged #> '{entry,fields}') a)
    order by 1)
$$;

-- Takes one operation. An id that came before gets the entry as it stands; another content under it is refused.
create function private.log_store_one(in_area integer, operation jsonb, by_whom text, trusted_demo boolean) returns jsonb
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

-- Up to 50 operations, in the order they were made. Each gets its own answer.
create function private.log_take(in_area integer, operations jsonb, trusted_demo boolean) returns jsonb
language plpgsql set search_path = '' as $$
declare
  one record;
  results jsonb := '[]';
begin
  if jsonb_typeof(operations) <> 'array' or jsonb_array_length(operations) not between 1 and 50 then
    return jsonb_build_object('epoch', (select i.epoch from private.server_identity i), 'results', '[]'::jsonb);
  end if;
  perform private.lock_log(in_area);
  perform private.close_due_months(in_area);
  for one in select o.value from jsonb_array_elements(operations) with ordinality o (value, place) order by o.place loop
    begin
      results := results || private.log_store_one(in_area, one.value, private.current_person()::text, trusted_demo);
    exception when data_exception or check_violation then
      -- One that nobody foresaw must not keep those behind it from arriving.
      results := results || private.log_refusal(one.value, 'malformed', null);
    end;
  end loop;
  return jsonb_build_object('epoch', (select i.epoch from private.server_identity i), 'results', results);
end
$$;

create function private.log_push(area text, operations jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := (select a.id from private.area a where a.key = log_push.area and private.is_member(a.id, array['forum']));
begin
  if in_area is null then return null; end if;
  return private.log_take(in_area, operations, false);
end
$$;

-- The same for the demonstration: its entries carry the field `demo`, which nobody else can set. Granted to nobody.
create function private.log_push_demo(area text, operations jsonb) returns jsonb
language sql volatile set search_path = '' as $$
  select private.log_take(a.id, operations, true) from private.area a where a.key = log_push_demo.area
$$;

-- The entries that changed since `cursor`, oldest change first. Only transactions that are surely over are shown, so a slow
-- one is never skipped. The cursor is the server's own affair: a device keeps it and hands it back.
create function private.log_pull(area text, cursor text default null) returns jsonb
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
    'epoch', (select i.epoch from private.server_identity i),
    'entries', coalesce(page, '[]'),
    'cursor', case when seen > 0 then last.changed_in::text || ':' || last.id else coalesce(cursor, '') end,
    -- For the bar that shows how far a first fetch has come.
    'left', (select count(*) from private.log_entry e where e.area_id = in_area and e.changed_in < horizon
      and (with_demo or e.fields -> 'demo' is distinct from 'true')
      and (e.changed_in, e.id) > (coalesce(last.changed_in, since), coalesce(last.id, since_id))));
end
$$;

create function public.log_push(area text, operations jsonb) returns jsonb
language sql volatile security invoker set search_path = '' as $$
  select private.log_push(area, operations)
$$;
create function public.log_pull(area text, cursor text default null) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.log_pull(area, cursor)
$$;
