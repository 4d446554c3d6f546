-- Agencies see a photo of a shared entry only when a person chose so for that photo (docs/decisions/0019): its writer put it
-- into the shared entry and knew, or whoever shared the entry had it before them, or somebody showed it afterwards.
-- Of those that were here before, nobody can tell what whoever shared the entry had before them: they wait for a person.
alter table private.log_photo add column shown boolean not null default false;

-- Who did what to a photo after it came. What it was said to show goes when the photo goes.
create table private.log_photo_change (
  place bigint generated always as identity primary key,
  area_id integer not null references private.area (id),
  photo uuid not null references private.log_photo (id),
  person uuid not null,
  what text not null check (what in ('shown', 'described')),
  -- As they were before.
  words text not null,
  made_at timestamptz not null default now()
);
create index log_photo_change_of_photo on private.log_photo_change (photo, place);
create trigger photo_changes_stay before delete on private.log_photo_change
  for each row execute function private.refuse_change();
create trigger photo_changes_stand before update on private.log_photo_change
  for each row when (new.words <> '' or (new.place, new.area_id, new.photo, new.person, new.what, new.made_at)
    is distinct from (old.place, old.area_id, old.photo, old.person, old.what, old.made_at))
  execute function private.refuse_change();

create or replace function private.photo_receipt(p private.log_photo) returns jsonb
language sql immutable set search_path = '' as $$
  select jsonb_build_object('photo', p.id, 'entry', p.entry, 'type', p.type, 'size', p.size, 'sha256', p.sha256, 'words', p.words,
    'removed', p.bytes is null, 'shown', p.shown)
$$;

-- May the caller see a photo of an entry? The forum each one; everybody else those that were shown.
create function private.may_see_photo(p private.log_photo, e private.log_entry) returns boolean
language sql stable set search_path = '' as $$
  select p.bytes is not null and private.may_see_entry(e) and (p.shown or private.is_member(e.area_id, array['forum']))
$$;

create or replace function private.get_photo(area text, photo uuid) returns jsonb
language sql stable security definer set search_path = '' as $$
  select private.photo_receipt(p) || jsonb_build_object('data', translate(encode(p.bytes, 'base64'), E'\n', ''))
  from private.log_photo p join private.log_entry e on e.id = p.entry join private.area a on a.id = p.area_id
  where a.key = get_photo.area and p.id = get_photo.photo and private.may_see_photo(p, e)
$$;

-- The photos of an entry that the caller may see, without their bytes.
create or replace function private.log_photos(area text, entry uuid) returns jsonb
language sql stable security definer set search_path = '' as $$
  select coalesce((select jsonb_agg(private.photo_receipt(p) order by p.added_at, p.id)
    from private.log_photo p where p.entry = e.id and private.may_see_photo(p, e)), '[]')
  from private.log_entry e join private.area a on a.id = e.area_id
  where a.key = log_photos.area and e.id = log_photos.entry and private.may_see_entry(e)
$$;

-- As before; and one put into a shared entry, by somebody who knew, is shown. In an entry that is private none is.
create or replace function private.put_photo(area text, entry uuid, photo uuid, data text, words text default '',
  shared boolean default false) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := (select a.id from private.area a where a.key = put_photo.area and private.is_member(a.id, array['forum']));
  stands private.log_photo;
  given bytea;
  is_shared boolean := false;
begin
  if in_area is null then return null; end if;
  if photo is null or length(coalesce(data, '')) > 1500000 then
    return jsonb_build_object('status', 'refused', 'problem', case when photo is null then 'malformed' else 'too_large' end);
  end if;
  begin
    given := decode(coalesce(data, ''), 'base64');
  exception when data_exception then
    return jsonb_build_object('status', 'refused', 'problem', 'malformed');
  end;
  perform private.lock_log(in_area);
  select p.* into stands from private.log_photo p where p.id = photo;
  if stands.id is not null then
    if stands.area_id <> in_area or stands.entry is distinct from put_photo.entry or stands.sha256 <> encode(sha256(given), 'hex') then
      return jsonb_build_object('status', 'refused', 'problem', 'conflict');
    end if;
    return jsonb_build_object('status', 'already_received', 'receipt', private.photo_receipt(stands));
  end if;
  -- Its entry may still be on the way: then the photo is offered again.
  if not exists (select from private.log_entry e where e.id = put_photo.entry and e.area_id = in_area) then
    return jsonb_build_object('status', 'refused', 'problem', 'unknown_entry');
  end if;
  if octet_length(given) > 1048576 then return jsonb_build_object('status', 'refused', 'problem', 'too_large'); end if;
  if private.photo_type(given) is null then return jsonb_build_object('status', 'refused', 'problem', 'not_a_photo'); end if;
  if private.photo_carries_details(given) then return jsonb_build_object('status', 'refused', 'problem', 'carries_details'); end if;
  if (select count(*) from private.log_photo p where p.entry = put_photo.entry and p.bytes is not null) >= 4 then
    return jsonb_build_object('status', 'refused', 'problem', 'too_many');
  end if;
  -- Last, so that nobody is asked about a photo that would not be taken anyway. A deleted entry that is shared may come back.
  select e.fields -> 'shared' = 'true' into is_shared from private.log_entry e where e.id = put_photo.entry;
  if is_shared and put_photo.shared is not true then
    return jsonb_build_object('status', 'refused', 'problem', 'shared_meanwhile');
  end if;
  insert into private.log_photo (id, area_id, entry, person, type, bytes, size, sha256, words, shown)
  values (photo, in_area, put_photo.entry, private.current_person(), private.photo_type(given), given, octet_length(given),
    encode(sha256(given), 'hex'), left(btrim(coalesce(put_photo.words, '')), 200), coalesce(is_shared, false))
  returning * into stands;
  return jsonb_build_object('status', 'received', 'receipt', private.photo_receipt(stands));
end
$$;

-- Is this an operation at all? As before, with the photos that whoever shares an entry had before them.
create or replace function private.operation_problem(operation jsonb) returns text
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
  if operation ? 'photos' then
    if jsonb_typeof(operation -> 'photos') <> 'array' or jsonb_array_length(operation -> 'photos') > 100
      or exists (select from jsonb_array_elements(operation -> 'photos') p
        where jsonb_typeof(p.value) <> 'string' or p.value #>> '{}' !~ uuid_form) then return 'malformed'; end if;
  end if;
  if octet_length(operation::text) > 32768 then return 'too_large'; end if;
  if exists (select from jsonb_object_keys(operation) k
    where k not in ('id', 'entry', 'kind', 'baseRevision', 'after', 'changes', 'settles', 'reason', 'photos')) then return 'malformed'; end if;
  return null;
end
$$;

-- After an operation. One that shares the entry shows the photos it names. An entry made private takes all of them along:
-- whoever shares it again chooses anew. An operation from before photos were named shows none.
create function private.show_with_entry(operation jsonb, fields jsonb) returns void
language sql set search_path = '' as $$
  update private.log_photo p set shown = fields -> 'shared' is not distinct from 'true'
  where p.entry = (operation ->> 'entry')::uuid and p.bytes is not null and case
    when fields -> 'shared' is distinct from 'true' then p.shown
    else operation #> '{changes,shared}' = 'true' and not p.shown and (operation -> 'photos') @> to_jsonb(p.id) end
$$;

-- Hangs on the operation being kept, so that whoever keeps operations cannot leave it out. Its entry stands by then.
create function private.show_with_operation() returns trigger
language plpgsql set search_path = '' as $$
begin
  perform private.show_with_entry(new.made, (select e.fields from private.log_entry e where e.id = new.entry));
  return null;
end
$$;
create trigger operations_show_photos after insert on private.log_operation
  for each row execute function private.show_with_operation();

-- Somebody of the forum shows agencies one photo of a shared entry. Said again, it is as it was.
create function private.show_photo(area text, photo uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := (select a.id from private.area a where a.key = show_photo.area and private.is_member(a.id, array['forum']));
  stands private.log_photo;
begin
  if in_area is null then return null; end if;
  perform private.lock_log(in_area);
  select p.* into stands from private.log_photo p where p.id = show_photo.photo and p.area_id = in_area;
  if stands.id is null or stands.bytes is null then
    return jsonb_build_object('status', 'refused', 'problem', 'unknown_photo');
  end if;
  if not exists (select from private.log_entry e where e.id = stands.entry and e.fields -> 'shared' = 'true'
    and e.fields -> 'deleted' is distinct from 'true') then
    return jsonb_build_object('status', 'refused', 'problem', 'not_shared');
  end if;
  if not stands.shown then
    insert into private.log_photo_change (area_id, photo, person, what, words)
    values (in_area, stands.id, private.current_person(), 'shown', stands.words);
    update private.log_photo p set shown = true where p.id = stands.id returning p.* into stands;
  end if;
  return jsonb_build_object('status', 'shown', 'receipt', private.photo_receipt(stands));
end
$$;

-- As before; and what it was ever said to show goes with it.
create or replace function private.remove_photo(area text, photo uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  gone private.log_photo;
begin
  update private.log_photo p set bytes = null, words = '', shown = false
  from private.area a
  where a.id = p.area_id and a.key = remove_photo.area and p.id = remove_photo.photo and private.is_member(a.id, array['forum'])
  returning p.* into gone;
  update private.log_photo_change c set words = '' where c.photo = gone.id and c.words <> '';
  return case when gone.id is not null then jsonb_build_object('status', 'removed', 'receipt', private.photo_receipt(gone)) end;
end
$$;

create function public.show_photo(area text, photo uuid) returns jsonb
language sql volatile security invoker set search_path = '' as $$
  select private.show_photo(area, photo)
$$;

-- A new database is locked at the end (migration 90). In one that was locked before this came, the list of doors learns of
-- the new one, now and for whatever locks them again.
do $$
begin
  if to_regprocedure('private.lock_every_door()') is null then return; end if;
  execute replace(replace(pg_get_functiondef('private.lock_every_door()'::regprocedure),
    '''remove_photo''', '''remove_photo'', ''show_photo'''),
    '(''remove_photo(text,uuid)'')', '(''remove_photo(text,uuid)''), (''show_photo(text,uuid)'')');
  perform private.lock_every_door();
end
$$;
