-- Who is calling: which address, which person. And how much an address may do.

-- The person behind the call, as Supabase Auth's `auth.uid()` reads it. Read here directly because on a hosted project
-- the owner of our functions cannot be given rights in Supabase's own schema `auth`.
create function private.current_person() returns uuid
language plpgsql stable set search_path = '' as $$
declare
  claims text := nullif(current_setting('request.jwt.claims', true), '');
  sub text := nullif(current_setting('request.jwt.claim.sub', true), '');
begin
  return coalesce(sub, claims::jsonb ->> 'sub')::uuid;
exception when data_exception then
  return null;
end
$$;

create function private.is_member(wanted_area integer, roles text[]) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select from private.membership m
    where m.area_id = wanted_area and m.person = (select private.current_person()) and m.role = any (roles)
  )
$$;

-- The id of an area the caller belongs to; null for everybody else, exactly as for an area that does not exist.
create function private.member_area(wanted text) returns integer
language sql stable set search_path = '' as $$
  select a.id from private.area a where a.key = wanted and private.is_member(a.id, array['forum', 'staff', 'lead'])
$$;

-- The caller's network, never kept in the clear: an IPv4 /24, an IPv6 /48, or null when the gateway did not say.
create function private.address_prefix() returns text
language plpgsql stable set search_path = '' as $$
declare
  hop text := btrim(split_part(current_setting('request.headers', true)::jsonb ->> 'x-forwarded-for', ',', 1));
  address inet;
begin
  -- A gateway may add the port: 203.0.113.9:4711 or [2001:db8::1]:4711.
  hop := regexp_replace(regexp_replace(hop, '^\[(.*)\](:[0-9]+)?$', '\1'), '^([0-9.]+):[0-9]+$', '\1');
  address := hop::inet;
  if address is null then return null; end if;
  return network(set_masklen(address, case family(address) when 4 then 24 else 48 end))::text;
exception when data_exception then
  return null;
end
$$;

-- Takes up to `wanted` tokens from the caller's bucket and says how many it got, and the seconds until the rest can come.
-- The bucket's row stays locked to the end of the call, so parallel calls from one address cannot overdraw it.
create function private.take_tokens(for_purpose text, wanted integer, out got integer, out retry_after integer)
language plpgsql set search_path = '' as $$
declare
  today date := private.london_day();
  prefix text := private.address_prefix();
  s private.settings;
  burst numeric;
  per_second numeric;
  the_salt text;
  the_bucket text;
  held private.address_bucket;
begin
  select * into s from private.settings;
  burst := case for_purpose when 'submit' then s.submit_burst else s.receipt_burst end;
  per_second := case for_purpose when 'submit' then s.submit_per_second else s.receipt_per_second end;
  if prefix is null then
    burst := burst * s.shared_factor;
    per_second := per_second * s.shared_factor;
  end if;

  select a.salt into the_salt from private.address_salt a where a.day = today;
  if the_salt is null then
    -- The first call of a day throws away what could tie yesterday's hashes to addresses.
    delete from private.address_salt a where a.day < today;
    delete from private.address_bucket b where b.day < today;
    insert into private.address_salt (day) values (today) on conflict do nothing;
    select a.salt into the_salt from private.address_salt a where a.day = today;
  end if;
  the_bucket := private.sha256_hex(the_salt || coalesce(prefix, 'unknown'));

  insert into private.address_bucket as b (day, purpose, bucket, tokens, refilled_at)
  values (today, for_purpose, the_bucket, burst, clock_timestamp())
  on conflict (day, purpose, bucket) do update set
    tokens = least(burst, b.tokens + per_second * greatest(0, extract(epoch from clock_timestamp() - b.refilled_at))),
    refilled_at = greatest(b.refilled_at, clock_timestamp())
  returning b.* into held;

  got := least(wanted, floor(held.tokens))::integer;
  retry_after := least(3600, greatest(1, ceil(least(wanted - got, burst) / per_second)))::integer;
  update private.address_bucket b set tokens = b.tokens - got
  where b.day = today and b.purpose = for_purpose and b.bucket = the_bucket;
end
$$;
