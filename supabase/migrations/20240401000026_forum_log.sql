-- The forum's log. A record changes after it is made, on several devices, half of them offline: it travels as operations,
-- each with the revision its writer had seen, and one rule merges them (`private.log_merge`, the twin of
-- src/domain/log/merge.ts). Private to the forum until its field `shared` is true.

-- The shape of each kind of record, made from the app's own schemas (supabase/seed): one truth for form, phone and server.
create table private.log_kind (
  kind text primary key,
  schema jsonb not null
);

create table private.log_entry (
  id uuid primary key,
  area_id integer not null references private.area (id),
  kind text not null references private.log_kind (kind),
  fields jsonb not null,
  -- By field: the revision and the operation that last wrote it.
  revisions jsonb not null,
  writers jsonb not null,
  revision integer not null,
  -- Values that lost against one their writer had not seen, until somebody chooses.
  clashes jsonb not null default '[]',
  -- The transaction that last changed it: what a reader may fetch is bounded by those that are surely over.
  changed_in xid8 not null
);
create index log_entry_in_turn on private.log_entry (area_id, changed_in, id);

-- Every change, for ever: who, when, and what came of it. Also what makes sending the same change twice harmless.
create table private.log_operation (
  id uuid primary key,
  area_id integer not null references private.area (id),
  entry uuid not null references private.log_entry (id),
  person uuid not null,
  made jsonb not null,
  outcome text not null check (outcome in ('applied', 'merged', 'clash')),
  received_at timestamptz not null default now()
);
create index log_operation_of_entry on private.log_operation (entry);
create trigger log_operations_stay before update or delete on private.log_operation
  for each row execute function private.refuse_change();

-- Holds a value against a schema of the kinds this log uses; the path of the first thing wrong, or null.
create function private.schema_problem(schema jsonb, given jsonb, path text default '') returns text
language plpgsql immutable set search_path = '' as $$
declare
  part record;
  found text;
  sort text := jsonb_typeof(given);
begin
  if schema ? 'enum' and not (schema -> 'enum') @> given then return path; end if;
  case schema ->> 'type'
    when 'string' then
      if sort <> 'string'
        or char_length(given #>> '{}') > coalesce((schema ->> 'maxLength')::integer, 4000)
        or char_length(btrim(given #>> '{}')) < coalesce((schema ->> 'minLength')::integer, 0)
        or (schema ? 'pattern' and (given #>> '{}') !~ (schema ->> 'pattern')) then return path; end if;
    when 'boolean' then
      if sort <> 'boolean' then return path; end if;
    when 'integer' then
      if sort <> 'number' or (given #>> '{}')::numeric % 1 <> 0
        or (given #>> '{}')::numeric not between coalesce((schema ->> 'minimum')::numeric, -1e9) and coalesce((schema ->> 'maximum')::numeric, 1e9)
        then return path; end if;
    when 'array' then
      if sort <> 'array' or jsonb_array_length(given) > 100 or jsonb_array_length(given) < coalesce((schema ->> 'minItems')::integer, 0) then return path; end if;
      for part in select a.value, a.place from jsonb_array_elements(given) with ordinality a (value, place) loop
        found := private.schema_problem(schema -> 'items', part.value, path || '/' || part.place);
        if found is not null then return found; end if;
      end loop;
    when 'object' then
      if sort <> 'object' then return path; end if;
      for part in select r.name from jsonb_array_elements_text(coalesce(schema -> 'required', '[]')) r (name) loop
        if not given ? part.name then return path || '/' || part.name; end if;
      end loop;
      for part in select e.key, e.value from jsonb_each(given) e loop
        if schema -> 'properties' ? part.key then
          found := private.schema_problem(schema -> 'properties' -> part.key, part.value, path || '/' || part.key);
        elsif schema ? 'propertyNames' and private.schema_problem(schema -> 'propertyNames', to_jsonb(part.key)) is null then
          found := private.schema_problem(schema -> 'additionalProperties', part.value, path || '/' || part.key);
        else
          found := path || '/' || part.key;
        end if;
        if found is not null then return found; end if;
      end loop;
    else null;
  end case;
  return null;
end
$$;

-- What the shape alone does not say: days in their order, a reason where one is due. Twin of the `refine`s in src/domain/log.
create function private.log_order_problem(kind text, f jsonb) returns text
language sql immutable set search_path = '' as $$
  select case kind
    when 'ywsd' then case
      when f ->> 'status' = 'not_possible' and coalesce(f ->> 'whyNot', '') = '' then '/whyNot'
      when f ->> 'status' = 'done' and coalesce(f ->> 'weDid', '') = '' then '/weDid' end
    when 'meeting_request' then case
      when f ->> 'respondBy' < f ->> 'requestedOn' then '/respondBy'
      when f ->> 'metOn' < f ->> 'requestedOn' then '/metOn'
      when f ->> 'replyOn' < f ->> 'requestedOn' then '/replyOn'
      when f ->> 'met' = 'yes' and not f ? 'metOn' then '/metOn'
      when f ->> 'met' = 'no' and coalesce(f ->> 'reason', '') = '' then '/reason' end
    when 'local_area_meeting' then case
      when f ->> 'status' <> 'held' and (f -> 'attended')::boolean then '/attended' end
    when 'escalation' then case
      when f ->> 'acknowledgedOn' < f ->> 'raisedOn' then '/acknowledgedOn'
      when f ->> 'closedOn' < f ->> 'raisedOn' then '/closedOn' end
  end
$$;

-- A day that is none, such as 2026-02-30, or one no clock that is roughly right would give.
create function private.log_day_problem(f jsonb) returns text
language plpgsql stable set search_path = '' as $$
declare
  one record;
begin
  for one in select e.key, e.value #>> '{}' as day from jsonb_each(f) e
    where jsonb_typeof(e.value) = 'string' and e.value #>> '{}' ~ '^\d{4}-\d{2}-\d{2}$' loop
    begin
      if one.day::date not between date '2014-01-01' and private.london_day() + 3653 then return '/' || one.key; end if;
    exception when datetime_field_overflow or invalid_datetime_format then return '/' || one.key;
    end;
  end loop;
  return null;
end
$$;

create function private.log_problem(of_kind text, fields jsonb) returns text
language sql stable set search_path = '' as $$
  select coalesce(
    private.schema_problem(k.schema, fields - array['shared', 'deleted', 'demo']),
    private.log_day_problem(fields),
    private.log_order_problem(of_kind, fields),
    case when jsonb_typeof(coalesce(fields -> 'shared', 'false')) <> 'boolean' then '/shared'
      when jsonb_typeof(coalesce(fields -> 'deleted', 'false')) <> 'boolean' then '/deleted'
      when jsonb_typeof(coalesce(fields -> 'demo', 'false')) <> 'boolean' then '/demo' end)
  from private.log_kind k where k.kind = of_kind
$$;

-- One operation over an entry as it stands. Twin of `merge` in src/domain/log/merge.ts.
create function private.log_merge(entry jsonb, operation jsonb, by_whom text) returns jsonb
language plpgsql immutable set search_path = '' as $$
declare
  before jsonb := coalesce(entry, jsonb_build_object('id', operation -> 'entry', 'kind', operation -> 'kind',
    'fields', '{}'::jsonb, 'revisions', '{}'::jsonb, 'writers', '{}'::jsonb, 'revision', 0, 'clashes', '[]'::jsonb));
  base integer := (operation ->> 'baseRevision')::integer;
  next integer := (before ->> 'revision')::integer + 1;
  fields jsonb := before -> 'fields';
  revisions jsonb := before -> 'revisions';
  writers jsonb := before -> 'writers';
  added jsonb := '[]';
  kept jsonb;
  unseen text[] := array(select r.key from jsonb_each_text(before -> 'revisions') r
    where r.value::integer > base and not (operation -> 'after') @> (before -> 'writers' -> r.key));
  one record;
begin
  for one in select c.key, c.value from jsonb_each(operation -> 'changes') c loop
    continue when coalesce(before -> 'fields' -> one.key, 'null') = one.value;
    if one.key = any (unseen) or (one.key = 'deleted' and one.value = 'true' and cardinality(array_remove(unseen, 'deleted')) > 0) then
      added := added || jsonb_build_object('field', one.key, 'value', one.value, 'operation', operation -> 'id', 'by', by_whom);
    else
      fields := case when one.value = 'null' then fields - one.key else jsonb_set(fields, array[one.key], one.value) end;
      revisions := jsonb_set(revisions, array[one.key], to_jsonb(next));
      writers := jsonb_set(writers, array[one.key], operation -> 'id');
    end if;
  end loop;
  if before -> 'fields' -> 'deleted' = 'true' and 'deleted' = any (unseen)
    and operation -> 'changes' <> '{}' and not operation -> 'changes' ? 'deleted' then
    added := added || jsonb_build_object('field', 'deleted', 'value', false, 'operation', operation -> 'id', 'by', by_whom);
  end if;
  select coalesce(jsonb_agg(c.value order by c.place), '[]') into kept
  from jsonb_array_elements(before -> 'clashes') with ordinality c (value, place)
  where not (operation -> 'settles') @> (c.value -> 'operation');
  return jsonb_build_object(
    'entry', before || jsonb_build_object('fields', fields, 'revisions', revisions, 'writers', writers,
      'revision', next, 'clashes', kept || added),
    'outcome', case when added <> '[]' then 'clash' when next - 1 > base then 'merged' else 'applied' end);
end
$$;
