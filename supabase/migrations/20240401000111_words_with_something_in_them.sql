-- Where words are asked for, there has to be something to read in them. Until now spaces alone were no words, but a line break, a
-- wide space or a sign that shows nothing was: what was done about a child in danger could be said with nothing.

-- Does somebody who reads this text see anything? White space, control signs, fillers and signs of no width show nothing by
-- themselves; inside words, as between the parts of an emoji, they may stand. Twin of `saysSomething` in src/domain/written.ts.
create function private.says_something(given text) returns boolean
language sql immutable set search_path = '' as $$
  select coalesce(given ~ ('[^\u0001-\u0020\u007f-\u00a0\u00ad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u2028-\u202f'
    || '\u205f-\u206f\u2800\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]'), false)
$$;

-- What somebody wrote: nothing, where there is nothing to read, and without the white space around it. Twin of `written`.
create function private.written(given text) returns text
language sql immutable set search_path = '' as $$
  select case when private.says_something(given) then private.browser_trim(given) else '' end
$$;

-- The same with its white space, for words that are kept as they were typed.
create function private.written_as_it_is(given text) returns text
language sql immutable set search_path = '' as $$
  select case when private.says_something(given) then given else '' end
$$;

-- The rest of this migration is the doors that ask for words, each as before but for that.

-- Of the places a lead can set.
create or replace function private.door_problem(door jsonb) returns text
language plpgsql immutable set search_path = '' as $$
declare
  part text;
begin
  if jsonb_typeof(door) is distinct from 'object' then return 'malformed'; end if;
  if exists (select from jsonb_each(door) d where d.key not in ('name', 'phone', 'when', 'href') or jsonb_typeof(d.value) <> 'string') then
    return 'malformed';
  end if;
  if length(private.written(door ->> 'name')) not between 1 and 120 then return 'name'; end if;
  if length(door ->> 'when') > 120 or private.written(coalesce(door ->> 'when', '-')) = '' then return 'when'; end if;
  part := door ->> 'phone';
  if part is not null and (part !~ '^\+?[0-9][0-9 ]{1,18}[0-9]$' or length(regexp_replace(part, '[^0-9]', '', 'g')) not between 3 and 15) then
    return 'phone';
  end if;
  part := door ->> 'href';
  if part is not null and (length(part) > 300 or part !~* '^https://[a-z0-9-]+(\.[a-z0-9-]+)+(:[0-9]+)?(/[^[:space:]<>"]*)?$') then
    return 'href';
  end if;
  if not door ?| array['phone', 'href'] then return 'nowhere'; end if;
  return null;
end
$$;

create or replace function private.doors_problem(places jsonb) returns text
language plpgsql immutable set search_path = '' as $$
declare
  one record;
  problem text;
begin
  if jsonb_typeof(places) is distinct from 'object' or pg_column_size(places) > 16384
    or exists (select from jsonb_object_keys(places) k (key) where k.key not in ('readers', 'safeguarding', 'complaint', 'sendiass', 'mediation')) then
    return 'all:malformed';
  end if;
  if jsonb_typeof(places -> 'readers') is distinct from 'string' or length(private.written(places ->> 'readers')) not between 10 and 600 then
    return 'readers:name';
  end if;
  if jsonb_typeof(places -> 'safeguarding') is distinct from 'array' then return 'safeguarding:malformed'; end if;
  if jsonb_array_length(places -> 'safeguarding') not between 2 and 8 then return 'safeguarding:malformed'; end if;
  if regexp_replace(coalesce(places #>> '{safeguarding,0,phone}', ''), '[^0-9]', '', 'g') not in ('999', '112') then return 'safeguarding:danger'; end if;
  for one in select 'safeguarding' as field, s.value as door, s.place from jsonb_array_elements(places -> 'safeguarding') with ordinality s (value, place)
    union all select f.name, places -> f.name, 100 + f.place from (values ('complaint', 1), ('sendiass', 2), ('mediation', 3)) f (name, place)
    order by 3
  loop
    problem := private.door_problem(one.door);
    if problem is null and one.field = 'safeguarding' and not one.door ? 'phone' then problem := 'phone'; end if;
    if problem is not null then return one.field || ':' || problem; end if;
  end loop;
  return null;
end
$$;

create or replace function private.places_problem(places jsonb) returns text
language plpgsql immutable set search_path = '' as $$
declare
  problem text := private.doors_problem(case when jsonb_typeof(places) = 'object' then places - 'handIn' else places end);
begin
  if problem is not null then return problem; end if;
  if jsonb_typeof(places -> 'handIn') is distinct from 'string'
    or length(private.written(places ->> 'handIn')) not between 10 and 300
    or (places ->> 'handIn') ~ '[[:cntrl:]]' then
    return 'handIn:sentence';
  end if;
  return null;
end
$$;

-- Of the forum’s log: what a kind asks for, and a reason where one is due.
create or replace function private.schema_problem(schema jsonb, given jsonb, path text default '') returns text
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
        or char_length(private.written(given #>> '{}')) < coalesce((schema ->> 'minLength')::integer, 0)
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

create or replace function private.log_order_problem(kind text, f jsonb) returns text
language sql immutable set search_path = '' as $$
  select case kind
    when 'ywsd' then case
      when f ->> 'status' = 'not_possible' and private.written(f ->> 'whyNot') = '' then '/whyNot'
      when f ->> 'status' = 'done' and private.written(f ->> 'weDid') = '' then '/weDid' end
    when 'meeting_request' then case
      when f ->> 'respondBy' < f ->> 'requestedOn' then '/respondBy'
      when f ->> 'metOn' < f ->> 'requestedOn' then '/metOn'
      when f ->> 'replyOn' < f ->> 'requestedOn' then '/replyOn'
      when f ->> 'met' = 'yes' and not f ? 'metOn' then '/metOn'
      when f ->> 'met' = 'no' and private.written(f ->> 'reason') = '' then '/reason' end
    when 'local_area_meeting' then case
      when f ->> 'status' <> 'held' and (f -> 'attended')::boolean then '/attended' end
    when 'escalation' then case
      when f ->> 'acknowledgedOn' < f ->> 'raisedOn' then '/acknowledgedOn'
      when f ->> 'closedOn' < f ->> 'raisedOn' then '/closedOn' end
  end
$$;

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
    or char_length(private.written(operation ->> 'reason')) not between 1 and 200) then return 'malformed'; end if;
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
    encode(sha256(given), 'hex'), left(private.written(put_photo.words), 200), coalesce(is_shared, false))
  returning * into stands;
  return jsonb_build_object('status', 'received', 'receipt', private.photo_receipt(stands));
end
$$;

create or replace function private.describe_photo(area text, photo uuid, words text, was text, shared boolean default false) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := (select a.id from private.area a where a.key = describe_photo.area and private.is_member(a.id, array['forum']));
  given text := left(private.written(describe_photo.words), 200);
  stands private.log_photo;
  about private.log_entry;
begin
  if in_area is null then return null; end if;
  perform private.lock_log(in_area);
  select p.* into stands from private.log_photo p where p.id = describe_photo.photo and p.area_id = in_area;
  if stands.id is null or stands.bytes is null then
    return jsonb_build_object('status', 'refused', 'problem', 'unknown_photo');
  end if;
  if given = '' then return jsonb_build_object('status', 'refused', 'problem', 'words_missing'); end if;
  select e.* into about from private.log_entry e where e.id = stands.entry;
  -- Said again, as after a lost reply, it is as it was.
  if given <> stands.words then
    if stands.words is distinct from describe_photo.was then
      return jsonb_build_object('status', 'refused', 'problem', 'changed', 'receipt', private.photo_receipt(stands));
    end if;
    if about.fields -> 'shared' = 'true' and describe_photo.shared is not true then
      return jsonb_build_object('status', 'refused', 'problem', 'shared_meanwhile');
    end if;
    insert into private.log_photo_change (area_id, photo, person, what, words, revision)
    values (in_area, stands.id, private.current_person(), 'described', stands.words, about.revision);
    update private.log_photo p set words = given where p.id = stands.id returning p.* into stands;
  end if;
  return jsonb_build_object('status', 'described', 'receipt', private.photo_receipt(stands));
end
$$;

create or replace function private.write_monthly_log(area text, month text, side text, base integer, words text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(write_monthly_log.area);
  wanted date := private.month_of(write_monthly_log.month);
  given text := private.written(words);
  latest private.monthly_log;
  seen text;
  mine text;
begin
  if in_area is null then return null; end if;
  if not private.speaks_for(in_area, side, false) then return jsonb_build_object('status', 'refused', 'problem', 'not_yours'); end if;
  if wanted is null or wanted > private.london_day() then return jsonb_build_object('status', 'refused', 'problem', 'malformed'); end if;
  if length(given) > 3000 then return jsonb_build_object('status', 'refused', 'problem', 'too_long'); end if;
  perform private.lock_log(in_area);
  latest := private.latest_monthly_log(in_area, wanted);
  seen := coalesce((select case side when 'pcpw' then v.pcpw else v.local_area end from private.monthly_log v
    where v.area_id = in_area and v.month = wanted and v.version = base), '');
  mine := coalesce(case side when 'pcpw' then latest.pcpw else latest.local_area end, '');
  if mine = given then
    return jsonb_build_object('status', 'same', 'log', private.monthly_card(in_area, wanted));
  end if;
  if mine <> seen then
    return jsonb_build_object('status', 'refused', 'problem', 'changed', 'log', private.monthly_card(in_area, wanted));
  end if;
  insert into private.monthly_log (area_id, month, version, pcpw, local_area, written_side, written_by)
  values (in_area, wanted, coalesce(latest.version, 0) + 1,
    case side when 'pcpw' then given else coalesce(latest.pcpw, '') end,
    case side when 'pcpw' then coalesce(latest.local_area, '') else given end, side, private.current_person());
  return jsonb_build_object('status', 'written', 'log', private.monthly_card(in_area, wanted));
end
$$;

create or replace function private.write_case_study(area text, month text, side text, base integer, story jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(write_case_study.area);
  wanted date := private.month_of(write_case_study.month);
  named text := lower(btrim(coalesce(story ->> 'activity', '')));
  given private.case_study;
  stands private.case_study;
  latest private.monthly_log;
begin
  if in_area is null then return null; end if;
  if not coalesce(private.speaks_for(in_area, side, false), false) then
    return jsonb_build_object('status', 'refused', 'problem', 'not_yours');
  end if;
  if wanted is null or wanted > private.london_day() or base is null or jsonb_typeof(story) is distinct from 'object' then
    return jsonb_build_object('status', 'refused', 'problem', 'malformed');
  end if;
  if named <> '' then
    given.asked := private.written(story ->> 'asked');
    given.changed := private.written(story ->> 'changed');
    given.families_say := private.written(story ->> 'now');
    if greatest(length(given.asked), length(given.changed), length(given.families_say)) > 1000 then
      return jsonb_build_object('status', 'refused', 'problem', 'too_long');
    end if;
  else
    given.asked := ''; given.changed := ''; given.families_say := '';
  end if;
  perform private.lock_log(in_area);
  if named <> '' then
    -- One answer for a private activity and for none at all.
    if named ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
      select e.id into given.activity from private.log_entry e
        where e.id = named::uuid and e.area_id = in_area and private.may_be_told(e, wanted);
    end if;
    if given.activity is null then return jsonb_build_object('status', 'refused', 'problem', 'no_activity'); end if;
  end if;
  select c.* into stands from private.case_study c where c.area_id = in_area and c.month = wanted order by c.version desc limit 1;
  if (given.activity, given.asked, given.changed, given.families_say) is not distinct from
     (stands.activity, coalesce(stands.asked, ''), coalesce(stands.changed, ''), coalesce(stands.families_say, '')) then
    return jsonb_build_object('status', 'same', 'log', private.monthly_card(in_area, wanted));
  end if;
  if coalesce(stands.version, 0) <> base then
    return jsonb_build_object('status', 'refused', 'problem', 'changed', 'log', private.monthly_card(in_area, wanted));
  end if;
  latest := private.latest_monthly_log(in_area, wanted);
  insert into private.monthly_log (area_id, month, version, pcpw, local_area, written_side, written_by)
  values (in_area, wanted, coalesce(latest.version, 0) + 1, coalesce(latest.pcpw, ''), coalesce(latest.local_area, ''), side, private.current_person());
  insert into private.case_study (area_id, month, version, activity, asked, changed, families_say, agency)
  values (in_area, wanted, coalesce(latest.version, 0) + 1, given.activity, given.asked, given.changed, given.families_say,
    (select m.agency from private.membership m where m.area_id = in_area and m.person = private.current_person()
      and (m.role = 'forum') = (side = 'pcpw') order by m.role limit 1));
  return jsonb_build_object('status', 'written', 'log', private.monthly_card(in_area, wanted));
end
$$;

-- Of a figure entered into a month that is closed, of whose a figure is, and of opening a month again.
create or replace function private.store_manual(in_area integer, operation uuid, cells jsonb, reason text, demo boolean) returns jsonb
language plpgsql volatile set search_path = '' as $$
declare
  person uuid := private.current_person();
  called text := coalesce(left(nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'email', 254), '');
  hash text := private.sha256_hex(cells::text || coalesce(reason, ''));
  why text := nullif(private.written(reason), '');
  known private.manual_operation;
  stands private.manual_figure;
  one record;
  problem jsonb;
  problems jsonb := '[]';
  earliest constant date := private.first_entry_month(in_area);
  mine constant text[] := array(select m.key from private.entered_rows(in_area) m where private.may_enter(in_area, m.key));
  closed date[];
begin
  if operation is null or jsonb_typeof(cells) is distinct from 'array' or pg_column_size(cells) > 1000000 then
    return '{"status": "refused", "problems": [{"code": "malformed"}]}';
  end if;
  if jsonb_array_length(cells) not between 1 and 1000 then return '{"status": "refused", "problems": [{"code": "too_many"}]}'; end if;
  if length(why) not between 3 and 500 then return '{"status": "refused", "problems": [{"code": "reason_length"}]}'; end if;
  perform private.lock_log(in_area);
  select o.* into known from private.manual_operation o where o.id = operation;
  if known.id is not null and (known.area_id, known.person, known.content_hash) is distinct from (in_area, person, hash) then
    return '{"status": "refused", "problems": [{"code": "conflict"}]}';
  end if;
  if known.id is null then
    perform private.close_due_months(in_area);
    closed := array(select w.month from (select distinct private.month_of(c.value ->> 'month') as month
      from jsonb_array_elements(cells) c) w where w.month is not null and private.is_month_closed(in_area, w.month, 'manual'));
    begin
      insert into private.manual_operation (id, area_id, person, content_hash) values (operation, in_area, person, hash);
      -- The earlier months first: each is compared with the one before it.
      for one in
        select c.value as cell, c.place - 1 as place, private.month_of(c.value ->> 'month') as month,
          row_number() over (partition by c.value ->> 'metric', c.value ->> 'month' order by c.place) as nth
        from jsonb_array_elements(cells) with ordinality c (value, place) order by 3, 2
      loop
        stands := private.manual_stands(in_area, one.cell ->> 'metric', one.month);
        problem := case when one.nth > 1 then '{"code": "twice"}' else private.manual_problem(in_area, one.cell, stands, why, earliest, mine, closed) end;
        continue when private.says_the_same(one.cell, stands)
          and coalesce(problem ->> 'code', 'changed') in ('changed', 'closed', 'leap', 'falls');
        if problem is not null then
          problems := problems || (problem || jsonb_build_object('at', one.place)
            || case when problem ->> 'code' = 'changed' then jsonb_build_object('now', private.manual_cell(stands, true)) else '{}' end);
          continue;
        end if;
        insert into private.manual_figure (area_id, metric, month, revision, numerator, denominator, source_note, final, reason,
          entered_by, entered_as, operation, is_demo)
        select in_area, one.cell ->> 'metric', one.month,
          1 + coalesce((select max(f.revision) from private.manual_figure f
            where f.area_id = in_area and f.metric = one.cell ->> 'metric' and f.month = one.month), 0),
          (one.cell ->> 'numerator')::numeric::integer, (one.cell ->> 'denominator')::numeric::integer, one.cell ->> 'note',
          one.cell -> 'final' = 'true', case when one.month = any (closed) then why end,
          person, case when demo then '' else called end, operation, demo;
      end loop;
      if problems <> '[]' then raise exception 'some cells cannot be stored' using errcode = 'HE038'; end if;
    exception when sqlstate 'HE038' then
      return jsonb_build_object('status', 'refused', 'problems', problems);
    end;
  end if;
  return jsonb_build_object('status', 'saved', 'cells', (
    select coalesce(jsonb_agg(private.manual_cell(s, true)), '[]')
    from jsonb_array_elements(cells) c (cell)
    cross join lateral private.manual_stands(in_area, c.cell ->> 'metric', private.month_of(c.cell ->> 'month')) s
    where s.metric = any (mine)));
end
$$;

create or replace function private.set_manual_owner(area text, metric text, owner text, agency text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := (select a.id from private.area a where a.key = set_manual_owner.area and private.is_member(a.id, array['lead']));
  stands private.manual_owner;
begin
  if in_area is null then return null; end if;
  if not exists (select from private.entered_rows(in_area) r where r.key = set_manual_owner.metric)
    or length(private.written(owner)) not between 1 and 80 or owner ~ '[[:cntrl:]]'
    or agency not in ('la', 'health', 'social_care', 'education', 'voluntary', 'pcpw') then
    return '{"status": "refused"}';
  end if;
  perform private.lock_log(in_area);
  stands := private.owner_of(in_area, set_manual_owner.metric);
  if (stands.owner, stands.agency) is not distinct from (private.written(set_manual_owner.owner), set_manual_owner.agency) then
    return '{"status": "same"}';
  end if;
  insert into private.manual_owner (area_id, metric, owner, agency, set_by)
  values (in_area, set_manual_owner.metric, private.written(set_manual_owner.owner), set_manual_owner.agency, private.current_person());
  return '{"status": "changed"}';
end
$$;

create or replace function private.reopen_month(area text, month text, reason text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := (select a.id from private.area a where a.key = reopen_month.area and private.is_member(a.id, array['lead']));
  wanted date := private.month_of(reopen_month.month);
  words text := private.written(reopen_month.reason);
begin
  if in_area is null then return null; end if;
  if wanted is null then return jsonb_build_object('status', 'refused', 'problem', 'malformed'); end if;
  if length(words) not between 3 and 500 then return jsonb_build_object('status', 'refused', 'problem', 'reason'); end if;
  perform private.lock_log(in_area);
  perform private.lock_months(in_area);
  perform private.close_what_is_due(in_area, wanted);
  insert into private.month_reopening (area_id, month, with_demo, feed, version, reopened_by, reason)
  select in_area, wanted, b.with_demo, c.feed, c.version, private.current_person(), words
  from private.closings(in_area) c
  join private.month_close b on b.area_id = in_area and b.month = wanted and b.feed = c.feed and b.version = c.version
  where c.month = wanted and c.reopened_on is null;
  if not found then return jsonb_build_object('status', 'refused', 'problem', 'not_closed'); end if;
  return jsonb_build_object('status', 'reopened', 'on', private.london_day());
end
$$;

-- Of a note beside a chart, and of a decision about a statement.
create or replace function private.write_metric_note(area text, note jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(write_metric_note.area);
  an_id constant text := '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';
  made private.metric_note;
  earlier private.metric_note;
begin
  if in_area is null then return null; end if;
  if coalesce(note ->> 'id', '') !~ an_id or coalesce(note ->> 'takesBack', note ->> 'id') !~ an_id then
    return jsonb_build_object('status', 'refused', 'problem', 'malformed');
  end if;
  made.id := (note ->> 'id')::uuid;
  made.takes_back := (note ->> 'takesBack')::uuid;
  made.words := private.written(note ->> 'words');
  made.signed := private.written(note ->> 'signed');
  made.written_by := private.current_person();
  -- One writer at a time in an area: a month has one baseline, and nothing is taken back twice.
  perform pg_advisory_xact_lock(hashtextextended('notes of charts', in_area));
  if made.takes_back is null then
    made.metric := private.noted_metric(in_area, note ->> 'metric');
    made.month := private.month_of(note ->> 'month');
    made.kind := note ->> 'kind';
    if made.metric is null or made.kind is null or made.kind not in ('note', 'baseline') then
      return jsonb_build_object('status', 'refused', 'problem', 'malformed');
    end if;
    if made.month is null or made.month > private.london_day() then return jsonb_build_object('status', 'refused', 'problem', 'month'); end if;
    if not private.may_note(in_area, made.kind) then return jsonb_build_object('status', 'refused', 'problem', 'not_yours'); end if;
  else
    select * into earlier from private.metric_note n where n.id = made.takes_back and n.area_id = in_area and n.takes_back is null;
    if earlier.id is null then return jsonb_build_object('status', 'refused', 'problem', 'unknown'); end if;
    if not private.may_take_back(earlier) then return jsonb_build_object('status', 'refused', 'problem', 'not_yours'); end if;
    made.metric := earlier.metric;
    made.month := earlier.month;
    made.kind := earlier.kind;
  end if;
  if length(made.words) not between 3 and 300 or made.words ~ '[[:cntrl:]]' then return jsonb_build_object('status', 'refused', 'problem', 'words'); end if;
  if length(made.signed) not between 2 and 80 or made.signed ~ '[[:cntrl:]]' then return jsonb_build_object('status', 'refused', 'problem', 'signed'); end if;
  -- Said again, as after a lost reply.
  select * into earlier from private.metric_note n where n.id = made.id;
  if earlier.id is not null then
    if (earlier.area_id, earlier.metric, earlier.month, earlier.kind, earlier.words, earlier.signed, earlier.written_by)
        = (in_area, made.metric, made.month, made.kind, made.words, made.signed, made.written_by)
      and earlier.takes_back is not distinct from made.takes_back then
      return jsonb_build_object('status', 'written');
    end if;
    return jsonb_build_object('status', 'refused', 'problem', 'malformed');
  end if;
  if exists (select from private.metric_note n where n.takes_back = made.takes_back) then
    return jsonb_build_object('status', 'refused', 'problem', 'gone');
  end if;
  if made.takes_back is null and made.kind = 'baseline' and exists (select from private.metric_note n
      where n.area_id = in_area and n.metric = made.metric and n.month = made.month and n.kind = 'baseline' and n.takes_back is null
        and (not n.is_demo or (select s.demo_counts from private.settings s))
        and not exists (select from private.metric_note t where t.takes_back = n.id)) then
    return jsonb_build_object('status', 'refused', 'problem', 'there_is_one');
  end if;
  insert into private.metric_note (id, area_id, metric, month, kind, words, signed, agency, written_by, takes_back)
  values (made.id, in_area, made.metric, made.month, made.kind, made.words, made.signed,
    (select m.agency from private.membership m where m.area_id = in_area and m.person = made.written_by order by m.role limit 1),
    made.written_by, made.takes_back);
  return jsonb_build_object('status', 'written');
end
$$;

create or replace function private.write_footing(area text, decision jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := (select a.id from private.area a where a.key = write_footing.area and private.is_member(a.id, array['lead']));
  the_plan private.plan;
  an_id constant text := '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';
  made private.statement_footing;
  earlier private.statement_footing;
begin
  if in_area is null then return null; end if;
  if coalesce(decision ->> 'id', '') !~ an_id or coalesce(decision ->> 'takesBack', decision ->> 'id') !~ an_id then
    return jsonb_build_object('status', 'refused', 'problem', 'malformed');
  end if;
  perform pg_advisory_xact_lock(hashtextextended('footing of statements', in_area));
  the_plan := private.current_plan(in_area);
  made.id := (decision ->> 'id')::uuid;
  made.takes_back := (decision ->> 'takesBack')::uuid;
  made.words := private.written(decision ->> 'words');
  made.signed := private.written(decision ->> 'signed');
  made.written_by := private.current_person();
  if made.takes_back is null then
    made.plan_id := the_plan.id;
    made.statement := (select s.number from private.plan_statement s where s.plan_id = the_plan.id and s.number::text = decision ->> 'statement');
    made.month := private.month_of(decision ->> 'month');
    made.footing := decision ->> 'footing';
    if made.statement is null or coalesce(made.footing, '') not in ('priority', 'business_as_usual') then
      return jsonb_build_object('status', 'refused', 'problem', 'malformed');
    end if;
    if made.month is null or made.month > private.london_day() or made.month < private.first_of_month(the_plan.adopted_on) then
      return jsonb_build_object('status', 'refused', 'problem', 'month');
    end if;
  else
    select * into earlier from private.statement_footing f where f.id = made.takes_back and f.area_id = in_area and f.takes_back is null;
    if earlier.id is null then return jsonb_build_object('status', 'refused', 'problem', 'unknown'); end if;
    made.plan_id := earlier.plan_id;
    made.statement := earlier.statement;
    made.month := earlier.month;
    made.footing := earlier.footing;
  end if;
  if length(made.words) not between 3 and 300 or made.words ~ '[[:cntrl:]]' then return jsonb_build_object('status', 'refused', 'problem', 'words'); end if;
  if length(made.signed) not between 2 and 80 or made.signed ~ '[[:cntrl:]]' then return jsonb_build_object('status', 'refused', 'problem', 'signed'); end if;
  select * into earlier from private.statement_footing f where f.id = made.id;
  if earlier.id is not null then
    if (earlier.area_id, earlier.plan_id, earlier.statement, earlier.month, earlier.footing, earlier.words, earlier.signed, earlier.written_by)
        = (in_area, made.plan_id, made.statement, made.month, made.footing, made.words, made.signed, made.written_by)
      and earlier.takes_back is not distinct from made.takes_back then
      return jsonb_build_object('status', 'written');
    end if;
    return jsonb_build_object('status', 'refused', 'problem', 'malformed');
  end if;
  if exists (select from private.statement_footing f where f.takes_back = made.takes_back) then
    return jsonb_build_object('status', 'refused', 'problem', 'gone');
  end if;
  if made.takes_back is null and exists (select from private.plan_statement s
      where s.plan_id = made.plan_id and s.number = made.statement and private.footing_of(s, made.month) ->> 'footing' = made.footing) then
    return jsonb_build_object('status', 'refused', 'problem', 'is_so');
  end if;
  insert into private.statement_footing (id, area_id, plan_id, statement, month, footing, words, signed, written_by, takes_back)
  values (made.id, in_area, made.plan_id, made.statement, made.month, made.footing, made.words, made.signed, made.written_by, made.takes_back);
  return jsonb_build_object('status', 'written');
end
$$;

-- Of what was done about a comment that a child may be in danger, and of themes.
create or replace function private.flag_done(area text, flag uuid, done text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := private.comment_area(flag_done.area);
  held private.safeguarding_flag;
  said text := private.written(flag_done.done);
begin
  if in_area is null then return null; end if;
  select f.* into held from private.safeguarding_flag f
  where f.id = flag_done.flag and f.area_id = in_area and f.agency = any (private.comment_agencies(in_area)) for update;
  if held.id is null then return private.comment_refused('unknown_flag'); end if;
  if length(said) not between 3 and 500 then return private.comment_refused('words'); end if;
  -- The first word stands: a second person does not write over what somebody did.
  if held.done_at is not null and held.done <> said then return private.comment_refused('changed'); end if;
  if held.done_at is null then
    if held.comment_id is null then
      -- Its comment was taken back, and so would this be: only the line that it was dealt with stays.
      delete from private.safeguarding_flag f where f.id = held.id;
      perform private.note_comment(in_area, held.id, 'flag_done', 'withdrawn');
      return jsonb_build_object('status', 'kept');
    end if;
    update private.safeguarding_flag f set done = said, done_by = private.current_person(), done_by_email = private.current_email(), done_at = now()
    where f.id = held.id;
    perform private.note_comment(in_area, held.comment_id, 'flag_done', null);
  end if;
  return (select jsonb_build_object('status', 'kept', 'comment', private.comment_card(c, private.slice_of(c)))
    from private.comment c where c.id = held.comment_id);
end
$$;

create or replace function private.change_theme(area text, theme jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := private.comment_area(change_theme.area);
  new_name text := private.written(theme ->> 'name');
  held private.theme;
begin
  if in_area is null then return null; end if;
  if theme ? 'retired' and jsonb_typeof(theme -> 'retired') <> 'boolean' then return private.comment_refused('malformed'); end if;
  if theme ? 'name' and (length(new_name) not between 2 and 60 or new_name ~ '[[:cntrl:]]') then return private.comment_refused('name'); end if;
  if theme ? 'id' then
    select t.* into held from private.theme t where t.id::text = theme ->> 'id' and t.area_id = in_area for update;
    if held.id is null then return private.comment_refused('unknown_theme'); end if;
  elsif not theme ? 'name' then
    return private.comment_refused('name');
  end if;
  if theme ? 'name' and exists (select from private.theme t where t.area_id = in_area and lower(t.name) = lower(new_name) and t.id is distinct from held.id) then
    return private.comment_refused('taken');
  end if;
  if held.id is null then
    if (select count(*) from private.theme t where t.area_id = in_area and not t.is_retired) >= 30 then return private.comment_refused('too_many'); end if;
    insert into private.theme (area_id, name) values (in_area, new_name) returning * into held;
  else
    update private.theme t set name = case when theme ? 'name' then new_name else t.name end,
      is_retired = coalesce((theme -> 'retired')::boolean, t.is_retired)
    where t.id = held.id returning t.* into held;
  end if;
  return jsonb_build_object('status', 'kept', 'id', held.id);
end
$$;

-- Of the next plan. And no milestone, earlier figure or target is a limit that no figure can pass, such as `>100%`. Twin of
-- src/domain/plan/plan-sense.ts.
create or replace function private.plan_sense_problem(file jsonb) returns text
language sql immutable set search_path = '' as $$
  with metrics as (
    select m.value as m from jsonb_array_elements(file -> 'metrics') m
  ), milestones as (
    select m, p.value as p from metrics cross join lateral jsonb_array_elements(m -> 'trajectory') p
  ), printed as (
    select 'plan_milestone' as part, m, p from milestones
    union all select 'plan_historic', m, h.value from metrics cross join lateral jsonb_each(m -> 'historic') h
    union all select 'plan_metric', m, m -> 'target' from metrics where m -> 'target' ->> 'value' is not null
  ), filled (part, t, most) as (
    select 'plan', file ->> 'title', 300
    union all select 'plan_statement', s ->> 'title', 2000 from jsonb_array_elements(file -> 'statements') s
    union all select 'plan_metric', m ->> 'label', 2000 from metrics
    union all select 'plan_metric', m ->> 'same_as', 80 from metrics where m ->> 'same_as' is not null
    union all select 'plan_action', t.value, 2000
      from jsonb_array_elements((file -> 'outstanding_actions') || (file -> 'new_actions')) a
      cross join lateral (select a ->> 'action' union all
        select jsonb_array_elements_text(case jsonb_typeof(a -> 'ref') when 'array' then a -> 'ref' else jsonb_build_array(a -> 'ref') end)) t (value)
    union all select 'plan_assurance', b ->> 'text', 2000 from jsonb_array_elements(file -> 'bau_assurance') b
    union all select 'plan_group', g, 2000 from jsonb_array_elements_text(file -> 'groups') g
  )
  select f.part from filled f where not private.says_something(f.t) or length(f.t) > f.most
  union all
  select p.part from printed p
  where (p.p ->> 'value')::numeric not between 0 and case p.m ->> 'unit' when 'percent' then 100 else 1000000000 end
    -- Signs are strict: nothing is above all, and nothing below none.
    or (p.p ->> 'comparator' = '>' and p.m ->> 'unit' = 'percent' and (p.p ->> 'value')::numeric = 100)
    or (p.p ->> 'comparator' = '<' and (p.p ->> 'value')::numeric = 0)
    or not private.says_its_number(p.p ->> 'raw', (p.p ->> 'value')::numeric, p.p ->> 'comparator')
  union all
  select 'plan_historic' from metrics cross join lateral jsonb_object_keys(m -> 'historic') k where private.month_of(k) is null
  union all
  select 'plan_milestone' from milestones where p ->> 'month' > file ->> 'plan_end' or p ->> 'month' < file ->> 'start_month'
  union all
  -- A row repeats one that has figures of its own, and is what that one is.
  select 'plan_metric' from metrics r join metrics o on o.m ->> 'key' = r.m ->> 'same_as'
  where o.m ->> 'same_as' is not null or (o.m ->> 'unit', o.m ->> 'feed') <> (r.m ->> 'unit', r.m ->> 'feed')
  union all
  select 'plan_group' from (select 1 from jsonb_array_elements_text(file -> 'groups') g group by private.browser_trim(g) having count(*) > 1) twice
  limit 1
$$;

-- Of a report. Its words may be left out, and then the report says so: words of nothing are none. Words that are changed after the time
-- of their report need a reason (104). When the reply to a save gets lost, what stands next time may be one's own: `mine` says that nobody else
-- wrote since the revision that the writer had seen.
create or replace function private.write_pack_words(area text, month text, statement integer, base integer, words jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  the_plan private.plan := private.plan_to_report(write_pack_words.area, write_pack_words.month);
  wanted date := private.month_of(write_pack_words.month);
  latest private.pack_words;
  said private.pack_words;
  why text := case when jsonb_typeof(words -> 'why') = 'string' then private.written(words ->> 'why') end;
begin
  if the_plan.id is null then return null; end if;
  if wanted is null or wanted > private.london_day() or base is null or statement is null
    or not (statement = 0 or exists (select from private.plan_statement s where s.plan_id = the_plan.id and s.number = write_pack_words.statement))
    or not coalesce(jsonb_typeof(words -> 'what') = 'string' and jsonb_typeof(words -> 'soWhat') = 'string' and jsonb_typeof(words -> 'nowWhat') = 'string', false) then
    return jsonb_build_object('status', 'refused', 'problem', 'malformed');
  end if;
  if greatest(length(words ->> 'what'), length(words ->> 'soWhat'), length(words ->> 'nowWhat')) > 3000 then
    return jsonb_build_object('status', 'refused', 'problem', 'too_long');
  end if;
  said.what := private.written_as_it_is(words ->> 'what');
  said.so_what := private.written_as_it_is(words ->> 'soWhat');
  said.now_what := private.written_as_it_is(words ->> 'nowWhat');
  perform pg_advisory_xact_lock(50, the_plan.id);
  select w.* into latest from private.pack_words w where w.area_id = the_plan.area_id and w.plan_id = the_plan.id and w.month = wanted
    and w.statement = write_pack_words.statement order by w.revision desc limit 1;
  if (latest.what, latest.so_what, latest.now_what) is not distinct from (said.what, said.so_what, said.now_what) then
    return jsonb_build_object('status', 'written', 'pack', private.pack_card(the_plan, wanted));
  end if;
  if coalesce(latest.revision, 0) <> base then
    return jsonb_build_object('status', 'refused', 'problem', 'changed', 'mine', coalesce(latest.revision > base, false) and not exists (select from private.pack_words w
        where w.area_id = the_plan.area_id and w.plan_id = the_plan.id and w.month = wanted and w.statement = write_pack_words.statement
          and w.revision > base and w.written_by is distinct from private.current_person()),
      'pack', private.pack_card(the_plan, wanted));
  end if;
  if latest.revision is null or private.london_day() <= private.report_ends(wanted) then
    why := null;
  elsif not coalesce(length(why) between 3 and 500, false) then
    return jsonb_build_object('status', 'refused', 'problem', 'why_needed', 'pack', private.pack_card(the_plan, wanted));
  end if;
  insert into private.pack_words (area_id, plan_id, month, statement, revision, what, so_what, now_what, written_by, written_as, why)
  values (the_plan.area_id, the_plan.id, wanted, statement, base + 1, said.what, said.so_what, said.now_what, private.current_person(),
    private.current_email(), why);
  return jsonb_build_object('status', 'written', 'pack', private.pack_card(the_plan, wanted));
end
$$;

create or replace function private.record_assurance(area text, month text, place integer, record jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  the_plan private.plan := private.plan_to_report(record_assurance.area, record_assurance.month);
  wanted date := private.month_of(record_assurance.month);
  undone private.assurance_record;
  its_day date;
begin
  if the_plan.id is null then return null; end if;
  if wanted is null then return jsonb_build_object('status', 'refused', 'problem', 'malformed'); end if;
  perform pg_advisory_xact_lock(50, the_plan.id);
  begin
    if exists (select from private.assurance_record r where r.id = (record ->> 'id')::uuid) then
      return jsonb_build_object('status', 'written', 'pack', private.pack_card(the_plan, wanted));
    end if;
    if private.known_on(wanted) < private.london_day() then return jsonb_build_object('status', 'refused', 'problem', 'finished'); end if;
    its_day := (record ->> 'on')::date;
    if record ->> 'takesBack' is not null then
      select r.* into undone from private.assurance_record r
        where r.id = (record ->> 'takesBack')::uuid and r.plan_id = the_plan.id and r.position = record_assurance.place;
      if undone.id is null then return jsonb_build_object('status', 'refused', 'problem', 'malformed'); end if;
    elsif its_day > private.london_day() then
      return jsonb_build_object('status', 'refused', 'problem', 'to_come');
    elsif exists (select from private.assurance_record r
        where r.plan_id = the_plan.id and r.position = record_assurance.place and r.done_on = its_day and r.takes_back is null
          and not exists (select from private.assurance_record t where t.takes_back = r.id)) then
      return jsonb_build_object('status', 'refused', 'problem', 'already', 'pack', private.pack_card(the_plan, wanted));
    end if;
    insert into private.assurance_record (id, area_id, plan_id, position, done_on, note, takes_back, said_by)
    values ((record ->> 'id')::uuid, the_plan.area_id, the_plan.id, record_assurance.place, coalesce(undone.done_on, its_day),
      private.written_as_it_is(record ->> 'note'), undone.id, private.current_person())
    on conflict do nothing;
  exception when integrity_constraint_violation or data_exception then
    return jsonb_build_object('status', 'refused', 'problem', 'malformed');
  end;
  return jsonb_build_object('status', 'written', 'pack', private.pack_card(the_plan, wanted));
end
$$;

-- Of a batch of invitations: the event that is named.
create or replace function private.invitation_problem(in_area integer, wanted jsonb) returns text
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
    or not private.says_something(coalesce(wanted ->> 'event', 'x'))
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

select private.lock_every_door();
