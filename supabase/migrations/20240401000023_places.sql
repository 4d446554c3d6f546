-- Where an area sends people: who to call about a child, where to complain, who gives advice. A lead can change them;
-- phones fetch them with `/config.json` and keep them for offline. Without a row a phone uses what it was built with.

create table private.area_places (
  area_id integer primary key references private.area (id),
  places jsonb not null
);
-- Who changed them, when, and what they were before.
create table private.places_change (
  id integer generated always as identity primary key,
  area_id integer not null references private.area (id),
  changed_at timestamptz not null default now(),
  person uuid not null,
  before jsonb,
  after jsonb not null
);
create trigger places_changes_stay before update or delete on private.places_change
  for each row execute function private.refuse_change();

-- Why this is no door to turn to, or null. Twin of `door` in src/domain/places.ts.
create function private.door_problem(door jsonb) returns text
language plpgsql immutable set search_path = '' as $$
declare
  part text;
begin
  if jsonb_typeof(door) is distinct from 'object' then return 'malformed'; end if;
  if exists (select from jsonb_each(door) d where d.key not in ('name', 'phone', 'when', 'href') or jsonb_typeof(d.value) <> 'string') then
    return 'malformed';
  end if;
  if length(btrim(coalesce(door ->> 'name', ''))) not between 1 and 120 then return 'name'; end if;
  if length(door ->> 'when') not between 1 and 120 then return 'when'; end if;
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

-- The first thing wrong, as `field:code`, or null. The first number of `safeguarding` must be 999: it stands for danger now.
create function private.places_problem(places jsonb) returns text
language plpgsql immutable set search_path = '' as $$
declare
  one record;
  problem text;
begin
  if jsonb_typeof(places) is distinct from 'object' or pg_column_size(places) > 16384
    or exists (select from jsonb_object_keys(places) k (key) where k.key not in ('readers', 'safeguarding', 'complaint', 'sendiass', 'mediation')) then
    return 'all:malformed';
  end if;
  if jsonb_typeof(places -> 'readers') is distinct from 'string' or length(btrim(places ->> 'readers')) not between 10 and 600 then
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

-- What the settings page shows: for leads alone, and null for everybody else, as for an area that does not exist.
create function private.area_places(area text) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'places', (select p.places from private.area_places p where p.area_id = a.id),
    'changes', coalesce((select jsonb_agg(jsonb_build_object('on', to_char(c.changed_at at time zone 'Europe/London', 'YYYY-MM-DD'),
        'mine', c.person = (select private.current_person())) order by c.id desc)
      from (select * from private.places_change pc where pc.area_id = a.id order by pc.id desc limit 5) c), '[]'))
  from private.area a where a.key = area_places.area and private.is_member(a.id, array['lead'])
$$;

create function private.change_places(area text, places jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  in_area integer := (select a.id from private.area a where a.key = change_places.area and private.is_member(a.id, array['lead']));
  problem text := private.places_problem(places);
  earlier jsonb;
begin
  if in_area is null then return null; end if;
  if problem is not null then return jsonb_build_object('status', 'refused', 'problem', problem); end if;
  -- Two leads at once: one after the other, so that each audit row tells what really was before.
  perform from private.area a where a.id = in_area for update;
  select p.places into earlier from private.area_places p where p.area_id = in_area;
  if earlier is not distinct from places then return jsonb_build_object('status', 'same'); end if;
  insert into private.places_change (area_id, person, before, after) values (in_area, private.current_person(), earlier, places);
  insert into private.area_places as p (area_id, places) values (in_area, change_places.places)
  on conflict (area_id) do update set places = excluded.places;
  return jsonb_build_object('status', 'changed');
end
$$;

create function public.area_places(area text) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.area_places(area)
$$;
create function public.change_places(area text, places jsonb) returns jsonb
language sql volatile security invoker set search_path = '' as $$
  select private.change_places(area, places)
$$;
