-- The forum's own copy of the log says what each side said of an entry: it comes with the entry, and again when somebody has
-- said something since. And an agency is told that an entry changed only when something changed that it sees.

-- What is said of an entry is fetched as a change of it is. Its revision stands: nothing in it has changed.
create function private.stance_is_news() returns trigger
language plpgsql set search_path = '' as $$
begin
  update private.log_entry e set changed_in = pg_current_xact_id() where e.id = new.entry;
  return null;
end
$$;
create trigger stances_are_news after insert on private.stance
  for each row execute function private.stance_is_news();
-- Once, for what was said before: devices that have those entries fetch them again.
update private.log_entry e set changed_in = pg_current_xact_id() where e.id in (select s.entry from private.stance s);

-- What each side says of an entry now.
create function private.standing_stances(of_entry uuid) returns jsonb
language sql stable set search_path = '' as $$
  select coalesce(jsonb_agg(s.value order by s.place), '[]')
  from jsonb_array_elements(private.entry_stances(of_entry)) with ordinality s (value, place) where s.value -> 'stands' = 'true'
$$;

-- As before, with what is said of each entry of the page that anything is said of.
create or replace function private.log_pull(area text, cursor text default null) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := (select a.id from private.area a where a.key = log_pull.area and private.is_member(a.id, array['forum']));
  with_demo boolean := (select s.demo_counts from private.settings s);
  horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
  since xid8 := '0';
  since_id uuid := '00000000-0000-0000-0000-000000000000';
  page jsonb;
  last private.log_entry;
  seen integer;
begin
  if in_area is null then return null; end if;
  if cursor ~ '^\d{1,18}:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
    since := split_part(cursor, ':', 1)::xid8;
    since_id := split_part(cursor, ':', 2)::uuid;
  end if;
  with turn as (
    select e.* from private.log_entry e
    where e.area_id = in_area and e.changed_in < horizon and (e.changed_in, e.id) > (since, since_id)
      and (with_demo or e.fields -> 'demo' is distinct from 'true')
    order by e.changed_in, e.id limit 200
  )
  select jsonb_agg(private.log_entry_json(t::private.log_entry) order by t.changed_in, t.id), count(*) into page, seen from turn t;
  if seen > 0 then
    select e.* into last from private.log_entry e where e.id = (page -> -1 ->> 'id')::uuid;
  end if;
  return jsonb_build_object(
    'policy', (select jsonb_build_object('respondWithin', s.respond_within) from private.settings s),
    'today', private.london_day(),
    'epoch', (select i.epoch from private.server_identity i),
    'entries', coalesce(page, '[]'),
    'stances', (select coalesce(jsonb_object_agg(p.value ->> 'id', private.standing_stances((p.value ->> 'id')::uuid)), '{}')
      from jsonb_array_elements(coalesce(page, '[]')) p
      where exists (select from private.stance s where s.entry = (p.value ->> 'id')::uuid)),
    'cursor', case when seen > 0 then last.changed_in::text || ':' || last.id else coalesce(cursor, '') end,
    -- For the bar that shows how far a first fetch has come.
    'left', (select count(*) from private.log_entry e where e.area_id = in_area and e.changed_in < horizon
      and (with_demo or e.fields -> 'demo' is distinct from 'true')
      and (e.changed_in, e.id) > (coalesce(last.changed_in, since), coalesce(last.id, since_id))));
end
$$;

-- The revision at which something changed last that agencies see. A clash that waits, or sharing itself, is no such thing.
create function private.revision_seen(revisions jsonb) returns integer
language sql immutable set search_path = '' as $$
  select coalesce(max(r.value::integer), 0) from jsonb_each_text(revisions - array['shared', 'deleted', 'demo']) r
$$;

-- As before; what was read is still what stands while nothing has changed since that the reader sees.
create or replace function private.log_stance(area text, entry uuid, revision integer, stance text, sentence text default '') returns jsonb
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
  if coalesce(log_stance.revision not between private.revision_seen(stands.revisions) and stands.revision, true) then
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

select private.lock_every_door();
