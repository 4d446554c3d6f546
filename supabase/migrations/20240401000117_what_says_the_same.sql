-- An absent list and an empty one say the same; and the server asks no less of an entry than its form does.

-- Twin of `saysNothing` in src/domain/log/merge.ts.
create function private.says_nothing(value jsonb) returns boolean
language sql immutable set search_path = '' as $$
  select coalesce(value, 'null') in ('null', '[]')
$$;

-- As before. Nothing in place of nothing is no change, and so no clash. A new record says all it has, for its schema to read.
create or replace function private.log_merge(entry jsonb, operation jsonb, by_whom text) returns jsonb
language plpgsql immutable set search_path = '' as $$
declare
  before jsonb := coalesce(entry, jsonb_build_object('id', operation -> 'entry', 'kind', operation -> 'kind',
    'fields', '{}'::jsonb, 'revisions', '{}'::jsonb, 'writers', '{}'::jsonb, 'revision', 0, 'clashes', '[]'::jsonb));
  -- A revision that is still to come was seen by nobody.
  base integer := case when (operation ->> 'baseRevision')::integer <= (before ->> 'revision')::integer
    then (operation ->> 'baseRevision')::integer else 0 end;
  next integer := (before ->> 'revision')::integer + 1;
  fields jsonb := before -> 'fields';
  revisions jsonb := before -> 'revisions';
  writers jsonb := before -> 'writers';
  added jsonb := '[]';
  kept jsonb;
  unseen text[] := array(select r.key from jsonb_each_text(before -> 'revisions') r
    where r.value::integer > base and not (operation -> 'after') @> (before -> 'writers' -> r.key));
  others_changed boolean := cardinality(array_remove(unseen, 'deleted')) > 0;
  written_as_private boolean := before -> 'fields' -> 'shared' is not distinct from 'true' and 'shared' = any (unseen)
    and operation -> 'changes' -> 'shared' is distinct from 'true';
  one record;
begin
  for one in select c.key, c.value from jsonb_each(operation -> 'changes') c loop
    continue when coalesce(before -> 'fields' -> one.key, 'null') = one.value
      or (before ->> 'revision' <> '0' and private.says_nothing(before -> 'fields' -> one.key) and private.says_nothing(one.value));
    if one.key = any (unseen) or (one.key in ('shared', 'deleted') and one.value = 'true' and others_changed)
      or (one.key <> 'shared' and written_as_private) then
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

-- People are asked no longer between nothing and nothing; the entry is fetched anew by whoever has it.
update private.log_entry e
set clashes = k.kept, changed_in = pg_current_xact_id()
from (select o.id, coalesce(jsonb_agg(c.value order by c.place) filter (where not
        (private.says_nothing(o.fields -> (c.value ->> 'field')) and private.says_nothing(c.value -> 'value'))), '[]') as kept
      from private.log_entry o cross join lateral jsonb_array_elements(o.clashes) with ordinality c (value, place) group by o.id) k
where k.id = e.id and k.kept <> e.clashes;

-- As before, and what the form asks too: an end that is not before its beginning, each agency once and only those
-- one can ask, no more new faces than parents came, nothing done before it was said.
create or replace function private.log_later_problems(of_kind text, f jsonb) returns setof text
language sql stable set search_path = '' as $$
  select d.field
  from (values ('communication', 'date'), ('training_session', 'date'),
    ('escalation', 'raisedOn'), ('escalation', 'acknowledgedOn'), ('escalation', 'closedOn'),
    ('meeting_request', 'requestedOn'), ('meeting_request', 'replyOn'), ('meeting_request', 'metOn'),
    ('local_area_meeting', 'papersOn'), ('ywsd', 'saidOn'), ('ywsd', 'doneOn'), ('ywsd', 'toldOn')) d (kind, field)
  where d.kind = of_kind and f ->> d.field > (private.london_day() + 1)::text
  union
  select 'to' where of_kind = 'activity' and f ->> 'to' < f ->> 'from'
  union
  select 'newFaces' where of_kind = 'activity'
    and (f ->> 'newFaces')::numeric > coalesce((f #>> '{attendance,parent_carers}')::numeric, 0)
  union
  select 'doneOn' where of_kind = 'ywsd' and f ->> 'doneOn' < f ->> 'saidOn'
  union
  select 'askedOf' from jsonb_array_elements_text(case when of_kind = 'meeting_request' then coalesce(f -> 'askedOf', '[]') else '[]' end) a (code)
  having count(*) > count(distinct a.code) or not array_agg(a.code) <@ array['la', 'health', 'social_care', 'education']
$$;

-- As before, and a comment within a JPEG: its parts are walked through up to the picture, and in the picture none can stand by chance.
create or replace function private.photo_carries_details(bytes bytea) returns boolean
language plpgsql immutable set search_path = '' as $$
declare
  place integer := 13;
begin
  if position('\x457869660000'::bytea in bytes) > 0 or position('http://ns.adobe.com/xap/'::bytea in bytes) > 0
    or position('Photoshop 3.0'::bytea in bytes) > 0 then return true; end if;
  if private.photo_type(bytes) = 'image/jpeg' then return private.jpeg_has_comment(bytes); end if;
  if private.photo_type(bytes) <> 'image/webp' then return false; end if;
  -- A WebP is a row of chunks: four letters, four bytes of length, and padding to an even place.
  while place + 7 <= octet_length(bytes) loop
    if substr(bytes, place, 4) in ('EXIF'::bytea, 'XMP '::bytea) then return true; end if;
    -- The top byte of a length would alone be more than a whole photo may be.
    if get_byte(bytes, place + 6) > 0 then return false; end if;
    place := place + 8 + (get_byte(bytes, place + 3) + 256 * get_byte(bytes, place + 4) + 65536 * get_byte(bytes, place + 5) + 1) / 2 * 2;
  end loop;
  return false;
end
$$;

-- A JPEG is a row of parts, each FF, a letter of its own and two bytes of length; `FE` is a comment, `DA` begins the picture.
create function private.jpeg_has_comment(bytes bytea) returns boolean
language plpgsql immutable set search_path = '' as $$
declare
  place integer := 2;
  sort integer;
begin
  while place + 3 < octet_length(bytes) and get_byte(bytes, place) = 255 loop
    sort := get_byte(bytes, place + 1);
    if sort = 254 then return true; end if;
    -- Within a picture FF is followed by 0 or by the sign of another part.
    if sort = 218 then return position('\xfffe'::bytea in substr(bytes, place + 1)) > 0; end if;
    place := place + case when sort = 255 then 1 else 2 + 256 * get_byte(bytes, place + 2) + get_byte(bytes, place + 3) end;
  end loop;
  return false;
end
$$;

select private.lock_every_door();
