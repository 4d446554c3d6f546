-- Looking at what arrives, before anything is kept.

create function private.refused(id text, code text) returns jsonb
language sql immutable set search_path = '' as $$
  select jsonb_build_object('status', 'rejected', 'id', id, 'code', code, 'reason', private.reason(code))
$$;

create function private.not_now(id text, seconds integer) returns jsonb
language sql immutable set search_path = '' as $$
  select jsonb_build_object('status', 'later', 'id', id, 'retryAfter', seconds, 'reason', private.reason('later'))
$$;

-- The id to answer with, when it can be one at all.
create function private.envelope_id(envelope jsonb) returns text
language sql immutable set search_path = '' as $$
  select case when jsonb_typeof(envelope -> 'id') = 'string'
    and (envelope ->> 'id') ~ '^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$' then envelope ->> 'id' end
$$;

-- Bytes of the envelope as compact JSON, as the phone counts them: Postgres writes a blank after each comma and colon.
create function private.envelope_bytes(envelope jsonb) returns integer
language sql immutable set search_path = '' as $$
  select octet_length(envelope::text)
    - coalesce((select 2 * count(*) - 1 from jsonb_object_keys(envelope)), 0)::integer
    - case when jsonb_typeof(envelope -> 'answers') = 'object'
        then greatest(0, (select 2 * count(*) - 1 from jsonb_object_keys(envelope -> 'answers')))::integer else 0 end
$$;

-- What is wrong with the shape, or null. Twin of the `envelope` schema: these keys and no other, each of its form.
create function private.shape_problem(envelope jsonb) returns text
language plpgsql immutable set search_path = '' as $$
declare
  field record;
begin
  if jsonb_typeof(envelope) is distinct from 'object' then return 'malformed'; end if;
  if private.envelope_bytes(envelope) > 65536 then return 'too_large'; end if;
  if exists (select from jsonb_object_keys(envelope) k (key) where k.key not in
      ('id', 'area', 'survey', 'version', 'respondent', 'channel', 'language', 'easyRead', 'answers', 'completedOn',
       'invitation', 'receiptHash', 'contentHash', 'appVersion')) then
    return 'malformed';
  end if;
  for field in select * from (values
    ('id', '^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$'),
    ('area', '^[a-z0-9-]{1,40}$'),
    ('survey', '^[a-z0-9_]{1,40}$'),
    ('respondent', '^(parent_carer|young_person_16_25|child_11_15|supporter|professional|other)$'),
    ('language', '^[a-z]{2}(-[A-Za-z]{2,8})?$'),
    ('completedOn', '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
    ('receiptHash', '^[0-9a-f]{64}$'),
    ('contentHash', '^[0-9a-f]{64}$'),
    ('appVersion', '^[0-9A-Za-z.+-]{1,40}$')) f (name, form)
  loop
    if jsonb_typeof(envelope -> field.name) is distinct from 'string'
      or (envelope ->> field.name) collate "C" !~ field.form then
      return 'malformed';
    end if;
  end loop;
  if envelope ? 'invitation' and (jsonb_typeof(envelope -> 'invitation') <> 'string'
      or (envelope ->> 'invitation') collate "C" !~ '^[A-Z0-9-]{4,40}$') then
    return 'malformed';
  end if;
  if jsonb_typeof(envelope -> 'easyRead') is distinct from 'boolean'
    or jsonb_typeof(envelope -> 'version') is distinct from 'number'
    or (envelope ->> 'version')::numeric <> trunc((envelope ->> 'version')::numeric)
    or (envelope ->> 'version')::numeric not between 1 and 9007199254740991
    or jsonb_typeof(envelope -> 'answers') is distinct from 'object' then
    return 'malformed';
  end if;
  if exists (select from jsonb_each(envelope -> 'answers') a
      where jsonb_typeof(a.value) <> 'string' or a.key collate "C" !~ '^[A-Za-z0-9_]{1,40}$') then
    return 'malformed';
  end if;
  -- A day that is on no calendar, such as 2025-02-30, raises a data error here; the caller answers `malformed`.
  perform (envelope ->> 'completedOn')::date;
  if jsonb_typeof(envelope -> 'channel') is distinct from 'string'
    or (envelope ->> 'channel') not in ('app', 'paper_entered', 'phone_entered', 'event_kiosk') then
    return 'bad_channel';
  end if;
  return null;
end
$$;

-- Why a new envelope of the right shape cannot be taken, or null.
create function private.content_problem(envelope jsonb, in_area private.area, offered private.survey_open, definition jsonb, demo boolean)
returns text
language plpgsql stable set search_path = '' as $$
declare
  today date := private.london_day();
  done date := (envelope ->> 'completedOn')::date;
  problem text;
begin
  if in_area.id is null then return 'unknown_area'; end if;
  if offered.survey is null then return 'unknown_survey'; end if;
  if definition is null then return 'unknown_version'; end if;
  if (envelope ->> 'channel') in ('paper_entered', 'phone_entered') and not demo
    and not private.is_member(in_area.id, array['forum', 'staff', 'lead']) then
    return 'bad_channel';
  end if;
  if done > today + 1 then return 'date_in_future'; end if;
  if done < date '2014-01-01' then return 'date_too_early'; end if;
  if done < offered.opens_on or done > offered.closes_on
    or today > offered.closes_on + (select s.grace_days from private.settings s) then
    return 'survey_closed';
  end if;
  select found.code into problem
  from jsonb_each(envelope -> 'answers') a
  left join jsonb_array_elements(definition -> 'questions') with ordinality q (value, place) on q.value ->> 'id' = a.key
  cross join lateral (select private.answer_problem(q.value, a.value) as code offset 0) found
  where found.code is not null
  order by q.place nulls first, a.key limit 1;
  return problem;
end
$$;
