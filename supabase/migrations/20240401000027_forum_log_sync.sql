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
  if octet_length(operation::text) > 32768 then return 'too_large'; end if;
  if exists (select from jsonb_object_keys(operation) k
    where k not in ('id', 'entry', 'kind', 'baseRevision', 'after', 'changes', 'settles')) then return 'malformed'; end if;
  return null;
end
$$;

-- Takes one operation. An id that came before gets the entry as it stands; another content under it is refused.
create function private.log_store_one(in_area integer, operation jsonb, by_whom text) returns jsonb
language plpgsql set search_path = '' as $$
declare
  problem text := private.operation_problem(operation);
  earlier private.log_operation;
  stands private.log_entry;
  merged jsonb;
begin
  if problem is not null then
    return jsonb_build_object('id', operation -> 'id', 'status', 'rejected', 'problem', problem);
  end if;
  -- One writer of an entry at a time, also when it does not exist yet.
  perform pg_advisory_xact_lock(hashtextextended(operation ->> 'entry', 26));
  select * into earlier from private.log_operation o where o.id = (operation ->> 'id')::uuid;
  if earlier.id is not null then
    if earlier.area_id <> in_area or earlier.person <> private.current_person() or earlier.made <> operation then
      return jsonb_build_object('id', operation -> 'id', 'status', 'rejected', 'problem', 'conflict');
    end if;
    select * into stands from private.log_entry e where e.id = earlier.entry;
    return jsonb_build_object('id', operation -> 'id', 'status', earlier.outcome, 'entry', private.log_entry_json(stands));
  end if;
  select * into stands from private.log_entry e where e.id = (operation ->> 'entry')::uuid;
  if stands.id is not null and (stands.area_id <> in_area or stands.kind is distinct from operation ->> 'kind') then
    return jsonb_build_object('id', operation -> 'id', 'status', 'rejected', 'problem', 'conflict');
  end if;
  if not exists (select from private.log_kind k where k.kind = operation ->> 'kind') then
    return jsonb_build_object('id', operation -> 'id', 'status', 'rejected', 'problem', 'unknown_kind');
  end if;
  merged := private.log_merge(case when stands.id is not null then private.log_entry_json(stands) end, operation, by_whom);
  -- Two good edits can meet in a bad record, as a day moved before another: then this one waits for its writer.
  problem := private.log_problem(operation ->> 'kind', merged #> '{entry,fields}');
  if problem is not null then
    return jsonb_strip_nulls(jsonb_build_object('id', operation -> 'id', 'status', 'rejected', 'problem', 'field:' || problem,
      'entry', case when stands.id is not null then private.log_entry_json(stands) end));
  end if;
  insert into private.log_entry as e (id, area_id, kind, fields, revisions, writers, revision, clashes, changed_in)
  values ((operation ->> 'entry')::uuid, in_area, operation ->> 'kind', merged #> '{entry,fields}', merged #> '{entry,revisions}',
    merged #> '{entry,writers}', (merged #>> '{entry,revision}')::integer, merged #> '{entry,clashes}', pg_current_xact_id())
  on conflict (id) do update set fields = excluded.fields, revisions = excluded.revisions, writers = excluded.writers,
    revision = excluded.revision, clashes = excluded.clashes, changed_in = excluded.changed_in;
  insert into private.log_operation (id, area_id, entry, person, made, outcome)
  values ((operation ->> 'id')::uuid, in_area, (operation ->> 'entry')::uuid, private.current_person(), operation, merged ->> 'outcome');
  return jsonb_build_object('id', operation -> 'id', 'status', merged -> 'outcome', 'entry', merged -> 'entry');
end
$$;

-- Up to 50 operations, in the order they were made. Each gets its own answer.
create function private.log_push(area text, operations jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  in_area integer := (select a.id from private.area a where a.key = log_push.area and private.is_member(a.id, array['forum']));
  one record;
  results jsonb := '[]';
begin
  if in_area is null then return null; end if;
  if jsonb_typeof(operations) <> 'array' or jsonb_array_length(operations) not between 1 and 50 then
    return jsonb_build_object('results', '[]'::jsonb);
  end if;
  for one in select o.value from jsonb_array_elements(operations) with ordinality o (value, place) order by o.place loop
    results := results || private.log_store_one(in_area, one.value, private.current_person()::text);
  end loop;
  return jsonb_build_object('epoch', (select i.epoch from private.server_identity i), 'results', results);
end
$$;

-- The entries that changed since `cursor`, oldest change first. Only transactions that are surely over are shown, so a slow
-- one is never skipped. The cursor is the server's own affair: a device keeps it and hands it back.
create function private.log_pull(area text, cursor text default null) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := (select a.id from private.area a where a.key = log_pull.area and private.is_member(a.id, array['forum']));
  horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
  since xid8 := '0';
  since_id uuid := '00000000-0000-0000-0000-000000000000';
  page jsonb;
  last private.log_entry;
  seen integer;
begin
  if in_area is null then return null; end if;
  if cursor ~ '^\d{1,19}:[0-9a-f-]{36}$' then
    since := split_part(cursor, ':', 1)::xid8;
    since_id := split_part(cursor, ':', 2)::uuid;
  end if;
  with turn as (
    select e.* from private.log_entry e
    where e.area_id = in_area and e.changed_in < horizon and (e.changed_in, e.id) > (since, since_id)
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
      and (e.changed_in, e.id) > (coalesce(last.changed_in, since), coalesce(last.id, since_id))));
end
$$;

-- What agencies see: records the forum has shared, as they stand, and nothing of how they came to be.
create function private.shared_log(area text) returns jsonb
language sql stable security definer set search_path = '' as $$
  select coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'kind', e.kind, 'fields', e.fields - array['shared', 'deleted'])
      order by e.changed_in desc, e.id)
    from private.log_entry e
    where e.area_id = a.id and e.fields -> 'shared' = 'true' and e.fields -> 'deleted' is distinct from 'true'), '[]')
  from private.area a where a.key = shared_log.area and private.is_member(a.id, array['staff', 'lead', 'forum'])
$$;

create function public.log_push(area text, operations jsonb) returns jsonb
language sql volatile security invoker set search_path = '' as $$
  select private.log_push(area, operations)
$$;
create function public.log_pull(area text, cursor text default null) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.log_pull(area, cursor)
$$;
create function public.shared_log(area text) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.shared_log(area)
$$;
