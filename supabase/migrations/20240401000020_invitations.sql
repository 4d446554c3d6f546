-- Invitations: how many people were asked, so that answers can be a share of something. A code says which batch an answer
-- belongs to and nothing else; it is never stored with the answer (docs/decisions/0009).

-- How far from a refusal or a tribunal (before it or after it) no invitation may be made, in days.
alter table private.settings add column sensitive_days integer not null default 28 check (sensitive_days >= 0);

create table private.invitation_batch (
  id uuid primary key default gen_random_uuid(),
  area_id integer not null references private.area (id),
  survey text not null,
  -- What is filled in ahead for whoever opens the link; the person can change it.
  stage text,
  service text,
  event text check (length(event) between 1 and 80),
  -- `one_time`: a code for each person. `event`: one code that everybody in the room uses.
  kind text not null check (kind in ('one_time', 'event')),
  -- How many people were invited.
  issued integer not null check (issued between 1 and 5000),
  language text not null check (language ~ '^[a-z]{2}(-[A-Za-z]{2,8})?$'),
  expires_on date not null,
  -- The day of the refusal or the hearing, where there was one.
  about_on date,
  created_by uuid not null,
  created_on date not null,
  cancelled_on date
);
create index invitation_batch_of_area on private.invitation_batch (area_id, created_on);

-- Kept as they are, not as a hash: they open nothing, and a sheet must be printable again. No day and no time of use.
create table private.invitation_code (
  code text primary key check (code ~ '^[34679ACDEFGHJKMNPQRTWXY]{8}$'),
  area_id integer not null references private.area (id),
  batch_id uuid not null references private.invitation_batch (id),
  used boolean not null default false
);
create index invitation_code_of_batch on private.invitation_code (batch_id);

-- Answers that came with a code, by the month they were finished. A hall answers at once with one code, so each count is
-- spread over rows by `slot` and phones do not wait for one another.
create table private.invitation_count (
  area_id integer not null references private.area (id),
  batch_id uuid not null references private.invitation_batch (id),
  month date not null check (extract(day from month) = 1),
  slot integer not null,
  answered integer not null check (answered > 0),
  primary key (batch_id, month, slot)
);

-- Twin of `parseInvitationCode` in src/domain/invitation/code.ts: the eight letters, or null for a slip of the finger.
create function private.parse_invitation(typed text) returns text
language plpgsql immutable set search_path = '' as $$
declare
  alphabet constant text := '34679ACDEFGHJKMNPQRTWXY';
  letters text := regexp_replace(translate(left(typed, 65), 'abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'), '[^A-Z0-9]' collate "C", '', 'g');
  total integer := 0;
begin
  if typed is null or length(typed) > 64 or length(letters) <> 8 then return null; end if;
  for i in 1 .. 8 loop
    if strpos(alphabet, substr(letters, i, 1)) = 0 then return null; end if;
    if i < 8 then total := total + i * (strpos(alphabet, substr(letters, i, 1)) - 1); end if;
  end loop;
  if substr(alphabet, total % 23 + 1, 1) <> right(letters, 1) then return null; end if;
  return letters;
end
$$;

-- A new code: seven letters by chance (about 31 bits) and one that tells a slip of the finger.
create function private.new_invitation_code() returns text
language plpgsql volatile set search_path = '' as $$
declare
  alphabet constant text := '34679ACDEFGHJKMNPQRTWXY';
  chance bytea := sha256(uuid_send(gen_random_uuid()));
  letters text := '';
  total integer := 0;
  one integer;
begin
  for i in 1 .. 7 loop
    -- Three bytes for each letter, so that no letter is noticeably likelier.
    one := ((get_byte(chance, 3 * i - 3) * 65536 + get_byte(chance, 3 * i - 2) * 256 + get_byte(chance, 3 * i - 1)) % 23)::integer;
    letters := letters || substr(alphabet, one + 1, 1);
    total := total + i * one;
  end loop;
  return letters || substr(alphabet, total % 23 + 1, 1);
end
$$;

-- One clear sentence for whoever makes invitations: what happened, then what to do.
create function private.invitation_reason(code text, day date default null) returns text
language sql immutable set search_path = '' as $$
  select case code
    when 'malformed' then 'We could not read this, so please fill in the form again.'
    when 'survey_closed' then 'This survey is not open in your area, so please choose another.'
    when 'unknown_context' then 'This survey does not ask about that stage or service, so please choose another.'
    when 'bad_count' then 'Please choose from 1 to 500 codes, or up to 5,000 people for an event.'
    when 'bad_expiry' then 'Please choose a last day from today to a year from now.'
    when 'about_on_needed' then 'Please give the day of the refusal or the hearing, because families are not asked in the days around it.'
    when 'too_soon' then 'Families are not asked in the days around a refusal or a hearing, so please come back on '
      || to_char(day, 'FMDD FMMonth YYYY') || ' or later.'
  end
$$;

-- What is wrong with the batch somebody wants, or null.
create function private.invitation_problem(in_area integer, wanted jsonb) returns text
language plpgsql stable set search_path = '' as $$
declare
  today date := private.london_day();
  questions jsonb;
begin
  if jsonb_typeof(wanted) is distinct from 'object' or exists (
    select from jsonb_each(wanted) w where case
      when w.key in ('survey', 'stage', 'service', 'event', 'kind', 'language', 'expiresOn', 'aboutOn') then jsonb_typeof(w.value) not in ('string', 'null')
      when w.key = 'count' then jsonb_typeof(w.value) <> 'number'
      when w.key = 'afterRefusal' then jsonb_typeof(w.value) <> 'boolean'
      else true end
  ) then return 'malformed'; end if;
  if coalesce(wanted ->> 'kind', '') not in ('one_time', 'event')
    or coalesce(wanted ->> 'language', '') collate "C" !~ '^[a-z]{2}(-[A-Za-z]{2,8})?$'
    or length(coalesce(wanted ->> 'event', 'x')) not between 1 and 80
    or (wanted ->> 'event') ~ '[[:cntrl:]]'
    or ((wanted ->> 'afterRefusal')::boolean and wanted ->> 'stage' is distinct from 'request') then
    return 'malformed';
  end if;
  select v.definition -> 'questions' into questions
  from private.survey_open o join private.survey_version v on v.survey = o.survey and v.version = o.current_version
  where o.area_id = in_area and o.survey = wanted ->> 'survey' and today <= coalesce(o.closes_on, 'infinity');
  if questions is null then return 'survey_closed'; end if;
  if exists (
    select from (values ('stage'), ('service')) r (role)
    where wanted ->> r.role is not null and not exists (
      select from jsonb_array_elements(questions) q, jsonb_array_elements(q.value -> 'options') o
      where q.value ->> 'role' = r.role and o.value ->> 'code' = wanted ->> r.role)
  ) then return 'unknown_context'; end if;
  if (wanted ->> 'count')::numeric is null or (wanted ->> 'count')::numeric % 1 <> 0
    or (wanted ->> 'count')::numeric not between 1 and (case wanted ->> 'kind' when 'event' then 5000 else 500 end) then
    return 'bad_count';
  end if;
  if (wanted ->> 'expiresOn') is null or (wanted ->> 'expiresOn')::date not between today and today + 366 then return 'bad_expiry'; end if;
  if wanted ->> 'stage' = 'mediation_tribunal' or (wanted ->> 'afterRefusal')::boolean then
    if wanted ->> 'aboutOn' is null then return 'about_on_needed'; end if;
    -- Nor may a code made long before a hearing still be open in the days around it.
    if exists (select from private.settings s where today < (wanted ->> 'aboutOn')::date + s.sensitive_days
      and (wanted ->> 'expiresOn')::date > (wanted ->> 'aboutOn')::date - s.sensitive_days) then return 'too_soon'; end if;
  end if;
  return null;
exception when data_exception then
  return 'malformed';
end
$$;

create function private.create_invitations(area text, wanted jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(create_invitations.area);
  problem text;
  made uuid;
  want integer;
  have integer := 0;
begin
  if in_area is null then return null; end if;
  problem := private.invitation_problem(in_area, wanted);
  if problem is not null then
    return jsonb_build_object('status', 'refused', 'code', problem, 'reason', private.invitation_reason(problem,
      case when problem = 'too_soon' then (wanted ->> 'aboutOn')::date + (select s.sensitive_days from private.settings s) end));
  end if;
  insert into private.invitation_batch (area_id, survey, stage, service, event, kind, issued, language, expires_on, about_on, created_by, created_on)
  values (in_area, wanted ->> 'survey', wanted ->> 'stage', wanted ->> 'service', wanted ->> 'event', wanted ->> 'kind',
    (wanted ->> 'count')::integer, wanted ->> 'language', (wanted ->> 'expiresOn')::date, (wanted ->> 'aboutOn')::date,
    private.current_person(), private.london_day())
  returning id into made;
  want := case wanted ->> 'kind' when 'event' then 1 else (wanted ->> 'count')::integer end;
  -- A code that exists already is simply drawn again.
  while have < want loop
    insert into private.invitation_code (code, area_id, batch_id)
    select private.new_invitation_code(), in_area, made from generate_series(1, want - have)
    on conflict do nothing;
    select count(*) into have from private.invitation_code c where c.batch_id = made;
  end loop;
  return jsonb_build_object('status', 'created', 'id', made);
end
$$;

create function private.invitation_card(b private.invitation_batch) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('id', b.id, 'survey', b.survey, 'stage', b.stage, 'service', b.service, 'event', b.event,
    'kind', b.kind, 'language', b.language, 'issued', b.issued,
    'createdOn', to_char(b.created_on, 'YYYY-MM-DD'), 'expiresOn', to_char(b.expires_on, 'YYYY-MM-DD'),
    'state', case when b.cancelled_on is not null then 'cancelled' when private.london_day() > b.expires_on then 'expired' else 'open' end)
$$;

-- The codes of one batch again, for printing: all of them, so that a sheet never tells who has answered.
create function private.invitation_sheet(area text, batch uuid) returns jsonb
language sql stable security definer set search_path = '' as $$
  select private.invitation_card(b) || jsonb_build_object(
    'codes', (select jsonb_agg(c.code order by c.code collate "C") from private.invitation_code c where c.batch_id = b.id))
  from private.invitation_batch b
  where b.id = batch and b.area_id = private.member_area(invitation_sheet.area)
$$;

-- From now on its codes are like codes nobody knows: whoever has one can still answer. The batch leaves every rate.
create function private.cancel_invitations(area text, batch uuid) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(cancel_invitations.area);
  held private.invitation_batch;
begin
  update private.invitation_batch b set cancelled_on = coalesce(b.cancelled_on, private.london_day())
  where b.id = batch and b.area_id = in_area returning b.* into held;
  return case when held.id is not null then private.invitation_card(held) end;
end
$$;

create function public.create_invitations(area text, wanted jsonb) returns jsonb
language sql volatile security invoker set search_path = '' as $$
  select private.create_invitations(area, wanted)
$$;
create function public.invitation_sheet(area text, batch uuid) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.invitation_sheet(area, batch)
$$;
create function public.cancel_invitations(area text, batch uuid) returns jsonb
language sql volatile security invoker set search_path = '' as $$
  select private.cancel_invitations(area, batch)
$$;
