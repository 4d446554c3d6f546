-- Photos of the log: small ones, without what a camera writes into them. They come after their entry, with a receipt of their own.

create table private.log_photo (
  id uuid primary key,
  area_id integer not null references private.area (id),
  entry uuid not null references private.log_entry (id),
  person uuid not null,
  type text not null check (type in ('image/jpeg', 'image/webp')),
  -- Null when somebody took it away.
  bytes bytea check (octet_length(bytes) <= 1048576),
  size integer not null,
  sha256 text not null,
  -- What it shows, for whoever cannot see it.
  words text not null check (length(words) <= 200),
  added_at timestamptz not null default now()
);
create index log_photo_of_entry on private.log_photo (entry);

-- `image/jpeg` or `image/webp` by what the bytes say, or null.
create function private.photo_type(bytes bytea) returns text
language sql immutable set search_path = '' as $$
  select case
    when substr(bytes, 1, 3) = '\xffd8ff' and substr(bytes, greatest(octet_length(bytes) - 1, 1)) = '\xffd9' then 'image/jpeg'
    when substr(bytes, 1, 4) = 'RIFF'::bytea and substr(bytes, 9, 4) = 'WEBP'::bytea then 'image/webp' end
$$;

-- Where and with what a photo was taken, and who is named in it, must not travel with it.
create function private.photo_carries_details(bytes bytea) returns boolean
language plpgsql immutable set search_path = '' as $$
declare
  place integer := 13;
begin
  if position('\x457869660000'::bytea in bytes) > 0 or position('http://ns.adobe.com/xap/'::bytea in bytes) > 0
    or position('Photoshop 3.0'::bytea in bytes) > 0 then return true; end if;
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

create function private.photo_receipt(p private.log_photo) returns jsonb
language sql immutable set search_path = '' as $$
  select jsonb_build_object('photo', p.id, 'entry', p.entry, 'type', p.type, 'size', p.size, 'sha256', p.sha256, 'words', p.words,
    'removed', p.bytes is null)
$$;

create function private.put_photo(area text, entry uuid, photo uuid, data text, words text default '') returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := (select a.id from private.area a where a.key = put_photo.area and private.is_member(a.id, array['forum']));
  stands private.log_photo;
  given bytea;
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
  insert into private.log_photo (id, area_id, entry, person, type, bytes, size, sha256, words)
  values (photo, in_area, put_photo.entry, private.current_person(), private.photo_type(given), given, octet_length(given),
    encode(sha256(given), 'hex'), left(btrim(coalesce(put_photo.words, '')), 200))
  returning * into stands;
  return jsonb_build_object('status', 'received', 'receipt', private.photo_receipt(stands));
end
$$;

-- May the caller see an entry? The forum each one that is not deleted, everybody else of the area those that are shared.
create function private.may_see_entry(e private.log_entry) returns boolean
language sql stable set search_path = '' as $$
  select e.fields -> 'deleted' is distinct from 'true' and private.is_member(e.area_id, array['forum'])
    or private.is_open_to_agencies(e.fields) and private.is_member(e.area_id, array['staff', 'lead'])
$$;

create function private.get_photo(area text, photo uuid) returns jsonb
language sql stable security definer set search_path = '' as $$
  select private.photo_receipt(p) || jsonb_build_object('data', translate(encode(p.bytes, 'base64'), E'\n', ''))
  from private.log_photo p join private.log_entry e on e.id = p.entry join private.area a on a.id = p.area_id
  where a.key = get_photo.area and p.id = get_photo.photo and p.bytes is not null and private.may_see_entry(e)
$$;

-- The photos of an entry, without their bytes.
create function private.log_photos(area text, entry uuid) returns jsonb
language sql stable security definer set search_path = '' as $$
  select coalesce((select jsonb_agg(private.photo_receipt(p) order by p.added_at, p.id)
    from private.log_photo p where p.entry = e.id and p.bytes is not null), '[]')
  from private.log_entry e join private.area a on a.id = e.area_id
  where a.key = log_photos.area and e.id = log_photos.entry and private.may_see_entry(e)
$$;

-- The bytes go at once and for good; the receipt stays, so that a late repeat brings nothing back.
create function private.remove_photo(area text, photo uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  gone private.log_photo;
begin
  update private.log_photo p set bytes = null, words = ''
  from private.area a
  where a.id = p.area_id and a.key = remove_photo.area and p.id = remove_photo.photo and private.is_member(a.id, array['forum'])
  returning p.* into gone;
  return case when gone.id is not null then jsonb_build_object('status', 'removed', 'receipt', private.photo_receipt(gone)) end;
end
$$;

create function public.put_photo(area text, entry uuid, photo uuid, data text, words text default '') returns jsonb
language sql volatile security invoker set search_path = '' as $$
  select private.put_photo(area, entry, photo, data, words)
$$;
create function public.get_photo(area text, photo uuid) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.get_photo(area, photo)
$$;
create function public.log_photos(area text, entry uuid) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.log_photos(area, entry)
$$;
create function public.remove_photo(area text, photo uuid) returns jsonb
language sql volatile security invoker set search_path = '' as $$
  select private.remove_photo(area, photo)
$$;
