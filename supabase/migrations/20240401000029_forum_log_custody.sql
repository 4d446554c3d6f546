-- Whose log it is. An entry is the forum's until it shares it; then everybody it concerns can say that it was so, or was not.
-- What one side says stands beside the entry and changes nothing in it.

create table private.stance (
  place bigint generated always as identity primary key,
  area_id integer not null references private.area (id),
  entry uuid not null references private.log_entry (id),
  -- The forum is `pcpw`; others speak as the agency of their membership.
  side text not null check (side in ('la', 'health', 'social_care', 'education', 'voluntary', 'pcpw')),
  person uuid not null,
  -- What they had before them.
  revision integer not null,
  stance text not null check (stance in ('confirmed', 'disputed', 'withdrawn')),
  sentence text not null check (length(sentence) <= 300 and (stance <> 'disputed' or sentence <> '')),
  stated_at timestamptz not null default now()
);
create index stance_of_entry on private.stance (entry, side, place);
create trigger stances_stay before update or delete on private.stance
  for each row execute function private.refuse_change();

-- The agencies an entry names. A meeting of the Local Area concerns every one of them.
create function private.entry_agencies(kind text, f jsonb) returns text[]
language sql immutable set search_path = '' as $$
  select array(select distinct a.code from jsonb_array_elements_text(case kind
      when 'activity' then (f -> 'agencies') || (f -> 'lead')
      when 'ywsd' then jsonb_build_array(f -> 'owner')
      when 'meeting_request' then f -> 'askedOf'
      when 'local_area_meeting' then '["la", "health", "social_care", "education", "voluntary"]'
      when 'escalation' then jsonb_build_array(f -> 'toAgency')
      when 'communication' then jsonb_build_array(f -> 'sender')
      when 'training_session' then (select coalesce(jsonb_agg(s.key), '[]') from jsonb_object_keys(f -> 'staff') s (key)) end) a (code)
    where a.code is not null and a.code <> 'pcpw' order by 1)
$$;

-- The sides for which the caller may speak in an area: a forum member for the forum, everybody else for their agency.
create function private.my_sides(in_area integer) returns text[]
language sql stable set search_path = '' as $$
  select array(select distinct case m.role when 'forum' then 'pcpw' else m.agency end
    from private.membership m
    where m.area_id = in_area and m.person = (select private.current_person())
      and (m.role = 'forum' or m.agency <> 'pcpw'))
$$;

-- Shared and not deleted; of the demonstration only while that counts.
create function private.is_open_to_agencies(f jsonb) returns boolean
language sql stable set search_path = '' as $$
  select f -> 'shared' = 'true' and f -> 'deleted' is distinct from 'true'
    and (f -> 'demo' is distinct from 'true' or (select s.demo_counts from private.settings s))
$$;

-- Everything every side ever said of an entry, oldest first; `stands` marks what each says now.
create function private.entry_stances(of_entry uuid) returns jsonb
language sql stable set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('side', s.side, 'stance', s.stance, 'sentence', s.sentence, 'revision', s.revision,
      'on', private.london_day(s.stated_at), 'stands', s.stands) order by s.place), '[]')
  from (select t.*, t.place = max(t.place) over (partition by t.side) as stands from private.stance t where t.entry = of_entry) s
$$;

create function private.disputed_entries(in_area integer) returns setof uuid
language sql stable set search_path = '' as $$
  select distinct s.entry
  from (select distinct on (t.entry, t.side) t.entry, t.stance from private.stance t
        where t.area_id = in_area order by t.entry, t.side, t.place desc) s
  where s.stance = 'disputed'
$$;

-- Has an entry its place in what the two sides report of a month (`YYYY-MM`)? Each month when none is asked for.
create function private.is_in_month(f jsonb, month text) returns boolean
language sql immutable set search_path = '' as $$
  select month is null or month in (left(f ->> 'date', 7), left(f ->> 'requestedOn', 7), left(f ->> 'respondBy', 7),
    left(f ->> 'raisedOn', 7), left(f ->> 'saidOn', 7), left(f ->> 'doneOn', 7), left(f ->> 'toldOn', 7))
$$;

-- For which of these sides does a caller speak about an entry? For the agency it names before the forum; null = for none.
create function private.speaks_as(kind text, f jsonb, sides text[]) returns text
language sql immutable set search_path = '' as $$
  select s.code from unnest(sides) s (code)
  where s.code = any (private.entry_agencies(kind, f) || 'pcpw'::text) order by s.code = 'pcpw', s.code limit 1
$$;

create function private.shared_card(e private.log_entry, sides text[]) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('id', e.id, 'kind', e.kind, 'fields', e.fields - array['shared', 'deleted'], 'revision', e.revision,
    'stances', private.entry_stances(e.id),
    -- May the caller confirm or dispute it, and for whom?
    'yours', private.speaks_as(e.kind, e.fields, sides) is not null, 'side', private.speaks_as(e.kind, e.fields, sides))
$$;

-- What agencies see, and what the forum sees of it that agencies see too: shared entries as they stand, the last changed
-- first; all of them, or those of one month.
create function private.shared_log(area text, month text default null) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(shared_log.area);
  sides text[];
begin
  if in_area is null then return null; end if;
  sides := private.my_sides(in_area);
  return coalesce((select jsonb_agg(private.shared_card(e, sides) order by e.changed_in desc, e.id)
    from private.log_entry e
    where e.area_id = in_area and private.is_in_month(e.fields, shared_log.month) and private.is_open_to_agencies(e.fields)), '[]');
end
$$;

-- One side confirms an entry, disputes it with a sentence, or takes back what it said.
create function private.log_stance(area text, entry uuid, revision integer, stance text, sentence text default '') returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(log_stance.area);
  words text := btrim(coalesce(sentence, ''));
  stands private.log_entry;
  speaks text;
begin
  if in_area is null then return null; end if;
  -- The entry must not change between looking at its revision and keeping what was said of it; nor do two say it at once.
  select e.* into stands from private.log_entry e where e.id = log_stance.entry and e.area_id = in_area for update;
  if stands.id is null or not private.is_open_to_agencies(stands.fields) then
    return jsonb_build_object('status', 'refused', 'problem', 'unknown_entry');
  end if;
  speaks := private.speaks_as(stands.kind, stands.fields, private.my_sides(in_area));
  if speaks is null then return jsonb_build_object('status', 'refused', 'problem', 'not_yours'); end if;
  if coalesce(log_stance.stance, '') not in ('confirmed', 'disputed', 'withdrawn') or length(words) > 300
    or log_stance.stance = 'disputed' and words = '' then
    return jsonb_build_object('status', 'refused', 'problem', 'sentence');
  end if;
  if log_stance.revision is distinct from stands.revision then
    return jsonb_build_object('status', 'refused', 'problem', 'changed', 'entry', private.shared_card(stands, array[speaks]));
  end if;
  -- Said again, as after a lost reply, it stands once.
  insert into private.stance (area_id, entry, side, person, revision, stance, sentence)
  select in_area, stands.id, speaks, private.current_person(), stands.revision, log_stance.stance, words
  where (log_stance.stance, words, stands.revision) is distinct from (select (s.stance, s.sentence, s.revision) from private.stance s
    where s.entry = stands.id and s.side = speaks order by s.place desc limit 1);
  return jsonb_build_object('status', 'kept', 'entry', private.shared_card(stands, array[speaks]));
end
$$;

create function public.shared_log(area text, month text default null) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.shared_log(area, month)
$$;
create function public.log_stance(area text, entry uuid, revision integer, stance text, sentence text default '') returns jsonb
language sql volatile security invoker set search_path = '' as $$
  select private.log_stance(area, entry, revision, stance, sentence)
$$;
