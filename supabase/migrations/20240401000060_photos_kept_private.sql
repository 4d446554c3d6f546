-- A photo that its writer let go in a private entry is not taken into one that somebody shared meanwhile, unless they say
-- that they know (docs/decisions/0019). `shared` is what its writer knew of the entry; whoever does not say did not know.
-- No door without it is left.
drop function public.put_photo(text, uuid, uuid, text, text);
drop function private.put_photo(text, uuid, uuid, text, text);

create function private.put_photo(area text, entry uuid, photo uuid, data text, words text default '',
  shared boolean default false) returns jsonb
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
  -- Last, so that nobody is asked about a photo that would not be taken anyway. A deleted entry that is shared may come back.
  if put_photo.shared is not true and exists (select from private.log_entry e
    where e.id = put_photo.entry and e.fields -> 'shared' = 'true') then
    return jsonb_build_object('status', 'refused', 'problem', 'shared_meanwhile');
  end if;
  insert into private.log_photo (id, area_id, entry, person, type, bytes, size, sha256, words)
  values (photo, in_area, put_photo.entry, private.current_person(), private.photo_type(given), given, octet_length(given),
    encode(sha256(given), 'hex'), left(btrim(coalesce(put_photo.words, '')), 200))
  returning * into stands;
  return jsonb_build_object('status', 'received', 'receipt', private.photo_receipt(stands));
end
$$;

create function public.put_photo(area text, entry uuid, photo uuid, data text, words text default '', shared boolean default false)
returns jsonb
language sql volatile security invoker set search_path = '' as $$
  select private.put_photo(area, entry, photo, data, words, shared)
$$;
