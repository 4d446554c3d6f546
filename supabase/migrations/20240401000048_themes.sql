-- Themes: what comments are about, as people tag them. Their counts over time, and what the agencies say they did about them.

-- Adds a theme, gives one another name, or retires it: `{name}`, `{id, name}`, `{id, retired}`.
create function private.change_theme(area text, theme jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := private.comment_area(change_theme.area);
  new_name text := btrim(coalesce(theme ->> 'name', ''));
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

-- How many people spoke of each theme, month by month, in the comments the caller may read: over those of all agencies, staff could
-- take off their own and be left with another's. Of 1 to 4 people the number is not told. `reading`: some comment of that month is not
-- read yet, so its counts can rise.
create function private.theme_months(area text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.comment_area(theme_months.area);
begin
  if in_area is null then return null; end if;
  return (
    with counted as materialized (
      select c.id, c.response_id, c.month, c.read_on, c.is_demo from private.readable_comments(in_area) c where not c.is_late
    ), months as (
      select c.month, bool_or(c.read_on is null) as reading, bool_or(c.is_demo) as demo from counted c group by c.month
    ), people as (
      select t.theme_id, c.month, count(distinct c.response_id) as people
      from counted c join private.comment_theme t on t.comment_id = c.id group by 1, 2
    )
    select jsonb_build_object(
      'demo', coalesce((select bool_or(m.demo) from months m), false),
      'months', coalesce((select jsonb_agg(jsonb_build_object('month', private.month_text(m.month), 'reading', m.reading) order by m.month) from months m), '[]'),
      'themes', coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name, 'retired', t.is_retired,
          'months', (select coalesce(jsonb_agg(jsonb_build_object('month', private.month_text(m.month),
              'hidden', private.too_few(coalesce(p.people, 0)),
              'people', case when not private.too_few(coalesce(p.people, 0)) then coalesce(p.people, 0) end) order by m.month), '[]')
            from months m left join people p on p.month = m.month and p.theme_id = t.id))
          order by t.is_retired, t.place)
        from private.theme t where t.area_id = in_area), '[]')));
end
$$;

-- "You said, we did" of the agencies themselves, where a theme led to something: the forum's log is the forum's, and nobody else
-- writes in it. The same record, checked by the same shape; every version stays.
create table private.agency_said_did (
  id uuid not null,
  revision integer not null check (revision > 0),
  area_id integer not null references private.area (id),
  theme_id uuid references private.theme (id),
  fields jsonb not null,
  written_by uuid not null,
  written_at timestamptz not null default now(),
  primary key (id, revision)
);
create index agency_said_did_of_area on private.agency_said_did (area_id);
create index agency_said_did_of_theme on private.agency_said_did (theme_id);
create trigger agency_said_did_stays before update or delete on private.agency_said_did
  for each row execute function private.refuse_change();

-- As it stands now.
create function private.said_did_now(in_area integer) returns setof private.agency_said_did
language sql stable set search_path = '' as $$
  select distinct on (s.id) s.* from private.agency_said_did s where s.area_id = in_area order by s.id, s.revision desc
$$;

create function private.agency_said_did(area text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.comment_area(agency_said_did.area);
begin
  if in_area is null then return null; end if;
  return (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'revision', s.revision, 'theme', s.theme_id, 'fields', s.fields,
      'on', private.london_day(s.written_at),
      'yours', s.fields ->> 'owner' = any (private.comment_agencies(in_area))) order by s.written_at desc, s.id), '[]')
    from private.said_did_now(in_area) s);
end
$$;

-- Writes one: `entry` is `{id, theme, base, fields}`; `base` is the revision the writer had before them, 0 for a new one. Staff write for
-- their own agency, a lead for any.
create function private.write_said_did(area text, entry jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := private.comment_area(write_said_did.area);
  f jsonb := entry -> 'fields';
  stands private.agency_said_did;
  problem text;
begin
  if in_area is null then return null; end if;
  if coalesce(entry ->> 'id', '') !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' or jsonb_typeof(entry -> 'base') is distinct from 'number'
    or jsonb_typeof(f) is distinct from 'object' or f ?| array['shared', 'deleted', 'demo', 'from'] then
    return private.comment_refused('malformed');
  end if;
  problem := private.log_problem('ywsd', f);
  if problem is not null then return jsonb_build_object('status', 'refused', 'problem', 'field', 'field', problem); end if;
  if not coalesce(f ->> 'owner' = any (private.comment_agencies(in_area)), false) then return private.comment_refused('not_yours'); end if;
  if entry ->> 'theme' is not null and not exists (select from private.theme t where t.id::text = entry ->> 'theme' and t.area_id = in_area) then
    return private.comment_refused('unknown_theme');
  end if;
  perform pg_advisory_xact_lock(48, in_area);
  select s.* into stands from private.agency_said_did s where s.id = (entry ->> 'id')::uuid order by s.revision desc limit 1;
  if stands.id is not null and (stands.area_id <> in_area or not stands.fields ->> 'owner' = any (private.comment_agencies(in_area))) then
    return private.comment_refused('not_yours');
  end if;
  -- Sent again, as after a lost reply, it stands once.
  if stands.fields = f then return jsonb_build_object('status', 'kept', 'revision', stands.revision); end if;
  if (entry -> 'base')::integer is distinct from coalesce(stands.revision, 0) then return private.comment_refused('changed'); end if;
  insert into private.agency_said_did (id, revision, area_id, theme_id, fields, written_by)
  values ((entry ->> 'id')::uuid, coalesce(stands.revision, 0) + 1, in_area, (entry ->> 'theme')::uuid, f, private.current_person());
  return jsonb_build_object('status', 'kept', 'revision', coalesce(stands.revision, 0) + 1);
end
$$;

-- As before of the forum's, and the agencies' own beside them: for families it is one list.
create or replace function private.what_changed(area text) returns jsonb
language sql stable security definer set search_path = '' as $$
  with published as (
    select e.id, e.fields
    from private.log_entry e join private.area a on a.id = e.area_id
    where a.key = what_changed.area and e.kind = 'ywsd' and e.fields -> 'publish' = 'true' and private.is_open_to_agencies(e.fields)
    union all
    select s.id, s.fields
    from private.area a cross join lateral private.said_did_now(a.id) s
    where a.key = what_changed.area and s.fields -> 'publish' = 'true'
  )
  select coalesce(jsonb_agg(p.card order by p.day desc nulls last, p.id), '[]')
  from (
    select e.id, coalesce(e.fields ->> 'doneOn', e.fields ->> 'toldOn', e.fields ->> 'saidOn') as day, jsonb_strip_nulls(jsonb_build_object(
      'youSaid', e.fields -> 'youSaid', 'saidOn', e.fields -> 'saidOn', 'weDid', e.fields -> 'weDid', 'status', e.fields -> 'status',
      'whyNot', case when e.fields ->> 'status' = 'not_possible' then e.fields -> 'whyNot' end,
      'owner', e.fields -> 'owner', 'doneOn', e.fields -> 'doneOn', 'changed', e.fields -> 'changed',
      'demo', coalesce(e.fields -> 'demo', 'false'))) as card
    from published e
    order by day desc nulls last, e.id limit 100
  ) p
$$;

create function public.change_theme(area text, theme jsonb) returns jsonb
language sql volatile security invoker set search_path = '' as $$
  select private.change_theme(area, theme)
$$;
create function public.theme_months(area text) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.theme_months(area)
$$;
create function public.agency_said_did(area text) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.agency_said_did(area)
$$;
create function public.write_said_did(area text, entry jsonb) returns jsonb
language sql volatile security invoker set search_path = '' as $$
  select private.write_said_did(area, entry)
$$;
