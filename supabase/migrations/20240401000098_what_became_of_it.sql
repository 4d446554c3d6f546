-- The forum's log tells its writers what became of what they wrote: who wrote each side of a clash and when it came, whose
-- decision did not stand, and every revision of an entry. The forum alone is told any of it.

-- The order in which operations came: several of one request have the same time.
alter table private.log_operation add column place bigint generated always as identity;

-- Who sent an operation, and when the server got it; when it was written on a device without a connection nobody knows.
create function private.operation_sent(o private.log_operation) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('by', o.person, 'on', private.london_day(o.received_at),
    'at', to_char(o.received_at at time zone 'Europe/London', 'HH24:MI'))
$$;

-- The decisions of a person over which somebody else's stands: both settled the same clash without seeing each other, one kept
-- what stood, and the other wrote another value that still stands. Two other values are a clash anew. It is told until that
-- person says that they have read it (an operation that settles the other's), or the field is written again.
create function private.overruled_decisions(e private.log_entry, reader uuid) returns table (field text, operation uuid)
language sql stable set search_path = '' as $$
  select distinct w.key, theirs.id
  from private.log_operation mine
  join private.log_operation theirs on theirs.entry = mine.entry and theirs.person <> mine.person
  join private.log_operation clashed on clashed.entry = mine.entry
    and mine.made -> 'settles' @> to_jsonb(clashed.id) and theirs.made -> 'settles' @> to_jsonb(clashed.id)
  cross join jsonb_each_text(e.writers) w
  where mine.entry = e.id and mine.person = reader and mine.made -> 'settles' <> '[]' and w.value = theirs.id::text
    and theirs.made -> 'changes' ? w.key and not mine.made -> 'changes' ? w.key
    and (clashed.made -> 'changes' ? w.key or w.key = 'deleted')
    and not exists (select from private.log_operation r
      where r.entry = e.id and r.person = reader and r.made -> 'settles' @> to_jsonb(theirs.id))
$$;

-- What stands behind the clashes and decisions of an entry; null where there are none.
create function private.behind_entry(e private.log_entry, reader uuid) returns jsonb
language sql stable set search_path = '' as $$
  with lost as (select l.field, l.operation from private.overruled_decisions(e, reader) l),
  named as (
    select c.value ->> 'operation' as id from jsonb_array_elements(e.clashes) c
    union select e.writers ->> (c.value ->> 'field') from jsonb_array_elements(e.clashes) c
    union select l.operation::text from lost l)
  select jsonb_build_object(
    'sent', coalesce((select jsonb_object_agg(o.id, private.operation_sent(o)) from private.log_operation o
      where o.entry = e.id and o.id::text in (select n.id from named n)), '{}'),
    -- In the order of their first words, so that the letters by which a page tells them apart are those of the history.
    'people', (select jsonb_agg(p.person order by p.first)
      from (select o.person, min(o.place) as first from private.log_operation o where o.entry = e.id group by o.person) p),
    'overruled', coalesce((select jsonb_agg(jsonb_build_object('field', l.field, 'operation', l.operation) order by l.field) from lost l), '[]'))
  where exists (select from named)
$$;

-- As before, with what stands behind the clashes and decisions of each entry of the page.
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
    'behind', (select coalesce(jsonb_object_agg(e.id, b.told), '{}')
      from jsonb_array_elements(coalesce(page, '[]')) p join private.log_entry e on e.id = (p.value ->> 'id')::uuid
      cross join lateral private.behind_entry(e, private.current_person()) b (told) where b.told is not null),
    'cursor', case when seen > 0 then last.changed_in::text || ':' || last.id else coalesce(cursor, '') end,
    -- For the bar that shows how far a first fetch has come.
    'left', (select count(*) from private.log_entry e where e.area_id = in_area and e.changed_in < horizon
      and (with_demo or e.fields -> 'demo' is distinct from 'true')
      and (e.changed_in, e.id) > (coalesce(last.changed_in, since), coalesce(last.id, since_id))));
end
$$;

-- Every revision of one entry, the newest first: who sent it, when it came, and what it wrote. For the forum of the area alone.
create function private.log_history(area text, entry uuid) returns jsonb
language sql stable security definer set search_path = '' as $$
  select coalesce((select jsonb_agg(private.operation_sent(o) || jsonb_build_object('id', o.id, 'changes', (o.made -> 'changes') - 'demo',
      'clash', o.outcome = 'clash', 'decides', o.made -> 'settles' <> '[]', 'reason', coalesce(o.made ->> 'reason', '')) order by o.place desc)
    from private.log_operation o where o.entry = e.id), '[]')
  from private.log_entry e join private.area a on a.id = e.area_id
  where a.key = log_history.area and e.id = log_history.entry and private.is_member(a.id, array['forum'])
    and ((select s.demo_counts from private.settings s) or e.fields -> 'demo' is distinct from 'true')
$$;
create function public.log_history(area text, entry uuid) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.log_history(area, entry)
$$;


-- A photo that agencies were shown can be hidden from them again, by anybody of the forum. Who did it is kept, as for showing.
alter table private.log_photo_change drop constraint log_photo_change_what_check;
alter table private.log_photo_change add constraint log_photo_change_what_check check (what in ('shown', 'described', 'hidden'));

-- Somebody hid it, and nobody has shown it since.
create function private.is_photo_hidden(p private.log_photo) returns boolean
language sql stable set search_path = '' as $$
  select p.bytes is not null and not p.shown and coalesce((select c.what = 'hidden' from private.log_photo_change c
    where c.photo = p.id and c.what in ('shown', 'hidden') order by c.place desc limit 1), false)
$$;

-- As before, and whether it was hidden: agencies are told of photos alone that are shown.
create or replace function private.photo_receipt(p private.log_photo) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('photo', p.id, 'entry', p.entry, 'type', p.type, 'size', p.size, 'sha256', p.sha256, 'words', p.words,
    'removed', p.bytes is null, 'shown', p.shown, 'hidden', private.is_photo_hidden(p))
$$;

create function private.hide_photo(area text, photo uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := (select a.id from private.area a where a.key = hide_photo.area and private.is_member(a.id, array['forum']));
  stands private.log_photo;
  about private.log_entry;
begin
  if in_area is null then return null; end if;
  perform private.lock_log(in_area);
  select p.* into stands from private.log_photo p where p.id = hide_photo.photo and p.area_id = in_area;
  if stands.id is null or stands.bytes is null then
    return jsonb_build_object('status', 'refused', 'problem', 'unknown_photo');
  end if;
  select e.* into about from private.log_entry e where e.id = stands.entry;
  -- Of a private entry, too: whoever hid it had it before them while agencies saw it, and somebody made the entry private meanwhile.
  if stands.shown or about.fields -> 'shared' is distinct from 'true' and not private.is_photo_hidden(stands) then
    insert into private.log_photo_change (area_id, photo, person, what, words, revision)
    values (in_area, stands.id, private.current_person(), 'hidden', stands.words, about.revision);
    update private.log_photo p set shown = false where p.id = stands.id returning p.* into stands;
  end if;
  return jsonb_build_object('status', 'hidden', 'receipt', private.photo_receipt(stands));
end
$$;

-- As before; and one that somebody hid is shown by no operation, whenever that was made: whoever shares an entry does not know
-- why it was hidden. Somebody shows it, by itself.
create or replace function private.show_with_entry(operation jsonb, fields jsonb) returns void
language sql set search_path = '' as $$
  update private.log_photo p set shown = fields -> 'shared' is not distinct from 'true'
  where p.entry = (operation ->> 'entry')::uuid and p.bytes is not null and case
    when fields -> 'shared' is distinct from 'true' then p.shown
    else operation #> '{changes,shared}' = 'true' and not p.shown and (operation -> 'photos') @> to_jsonb(p.id)
      and not private.is_photo_hidden(p)
      and not exists (select from private.log_photo_change c where c.photo = p.id and c.what = 'described'
        and c.person <> private.current_person() and c.revision >= (operation ->> 'baseRevision')::integer) end
$$;

-- Shared entries with photos that agencies do not see and nobody has decided about: not those that somebody hid.
create function private.photos_not_shown(area text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := (select a.id from private.area a where a.key = photos_not_shown.area and private.is_member(a.id, array['forum']));
begin
  if in_area is null then return null; end if;
  return (select coalesce(jsonb_agg(jsonb_build_object('entry', w.entry, 'photos', w.photos) order by w.entry), '[]')
    from (select p.entry, count(*) as photos from private.log_photo p join private.log_entry e on e.id = p.entry
      where p.area_id = in_area and p.bytes is not null and not p.shown and private.is_open_to_agencies(e.fields)
        and not private.is_photo_hidden(p)
      group by p.entry) w);
end
$$;

create function public.hide_photo(area text, photo uuid) returns jsonb
language sql volatile security invoker set search_path = '' as $$
  select private.hide_photo(area, photo)
$$;
create function public.photos_not_shown(area text) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.photos_not_shown(area)
$$;

-- What agencies read when they said something of an entry, for whoever said it. It goes when the entry is made private: what
-- was hidden is not told on from here. What they said stays.
create table private.stance_read (
  stance bigint primary key references private.stance (place),
  area_id integer not null references private.area (id),
  fields jsonb not null
);
create function private.forget_what_was_read() returns trigger
language plpgsql set search_path = '' as $$
begin
  delete from private.stance_read r using private.stance s where s.place = r.stance and s.entry = new.id;
  return null;
end
$$;
create trigger entries_made_private after update on private.log_entry
  for each row when (old.fields -> 'shared' = 'true' and new.fields -> 'shared' is distinct from 'true')
  execute function private.forget_what_was_read();

-- The forum says of a dispute that both have talked about it. The dispute stands until its side says otherwise.
create table private.stance_answer (
  stance bigint primary key references private.stance (place),
  area_id integer not null references private.area (id),
  entry uuid not null references private.log_entry (id),
  person uuid not null,
  answered_at timestamptz not null default now()
);
create trigger answers_stay before update or delete on private.stance_answer
  for each row execute function private.refuse_change();
create trigger answers_are_news after insert on private.stance_answer
  for each row execute function private.stance_is_news();

-- What no agency reads of an entry: what it says of itself, and the links to other entries. The `from` of an activity is the
-- time at which it begins.
create function private.fields_not_read(of_kind text) returns text[]
language sql immutable set search_path = '' as $$
  select array['shared', 'deleted', 'demo', 'request'] || case when of_kind = 'activity' then '{}' else array['from'] end
$$;

-- As `entry_stances`, with the day on which something they see changed last since, the day it was answered, and for whoever said
-- it (`sides`) what read otherwise then. A month's log, which is signed, goes on without these.
create function private.stances_told(e private.log_entry, sides text[]) returns jsonb
language sql stable set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('side', s.side, 'stance', s.stance, 'sentence', s.sentence, 'revision', s.revision,
      'on', private.london_day(s.stated_at), 'stands', s.stands,
      'changedOn', (select max(private.london_day(o.received_at)) from private.log_operation o
        where o.entry = e.id and o.id::text in (select e.writers ->> r.key
          from jsonb_each_text(e.revisions - private.fields_not_read(e.kind)) r where r.value::integer > s.revision)),
      'answeredOn', (select private.london_day(a.answered_at) from private.stance_answer a where a.stance = s.place),
      'was', (select coalesce((select jsonb_object_agg(k.key, r.fields -> k.key)
          from jsonb_object_keys((n.fields || r.fields) - private.fields_not_read(e.kind)) k (key)
          where n.fields -> k.key is distinct from r.fields -> k.key), '{}')
        from private.stance_read r cross join lateral (select private.fields_for_agencies(e.area_id, e.fields) as fields) n
        where r.stance = s.place and s.side = any (sides))) order by s.place), '[]')
  from (select t.*, t.place = max(t.place) over (partition by t.side) as stands from private.stance t where t.entry = e.id) s
$$;

create function private.told_card(e private.log_entry, sides text[]) returns jsonb
language sql stable set search_path = '' as $$
  select private.shared_card(e, sides) || jsonb_build_object('stances', private.stances_told(e, sides))
$$;

-- As before, for the forum's own copy.
create or replace function private.standing_stances(of_entry uuid) returns jsonb
language sql stable set search_path = '' as $$
  select coalesce(jsonb_agg(s.value - 'was' order by s.place), '[]')
  from private.log_entry e cross join lateral jsonb_array_elements(private.stances_told(e, '{}')) with ordinality s (value, place)
  where e.id = of_entry and s.value -> 'stands' = 'true'
$$;

-- As before, with what became of what was said.
create or replace function private.shared_log(area text, month text default null) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(shared_log.area);
  sides text[];
begin
  if in_area is null then return null; end if;
  sides := private.my_sides(in_area);
  return coalesce((select jsonb_agg(private.told_card(e, sides) order by e.changed_in desc, e.id)
    from private.log_entry e
    where e.area_id = in_area and private.is_in_month(e.fields, shared_log.month) and private.is_open_to_agencies(e.fields)), '[]');
end
$$;

-- As before; what its reader had before them is kept.
create or replace function private.log_stance(area text, entry uuid, revision integer, stance text, sentence text default '') returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(log_stance.area);
  words text := btrim(coalesce(sentence, ''));
  stands private.log_entry;
  speaks text;
  said bigint;
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
    return jsonb_build_object('status', 'refused', 'problem', 'changed', 'entry', private.told_card(stands, array[speaks]));
  end if;
  -- Said again, as after a lost reply, it stands once.
  insert into private.stance (area_id, entry, side, person, revision, stance, sentence)
  select in_area, stands.id, speaks, private.current_person(), stands.revision, log_stance.stance, words
  where (log_stance.stance, words, stands.revision) is distinct from (select (s.stance, s.sentence, s.revision) from private.stance s
    where s.entry = stands.id and s.side = speaks order by s.place desc limit 1)
  returning place into said;
  insert into private.stance_read (stance, area_id, fields)
  select said, in_area, private.fields_for_agencies(in_area, stands.fields) where said is not null;
  return jsonb_build_object('status', 'kept', 'entry', private.told_card(stands, array[speaks]));
end
$$;

-- The forum says that it has talked with a side about what that side disputes. Said again, it is as it was.
create function private.answer_dispute(area text, entry uuid, side text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := (select a.id from private.area a where a.key = answer_dispute.area and private.is_member(a.id, array['forum']));
  said private.stance;
begin
  if in_area is null then return null; end if;
  -- As in `log_stance`: what is answered must not be taken back in this moment.
  perform e.id from private.log_entry e where e.id = answer_dispute.entry and e.area_id = in_area
    and private.is_open_to_agencies(e.fields) for update;
  if not found then return jsonb_build_object('status', 'refused', 'problem', 'unknown_entry'); end if;
  select s.* into said from private.stance s where s.entry = answer_dispute.entry and s.side = answer_dispute.side
    order by s.place desc limit 1;
  if said.stance is distinct from 'disputed' then return jsonb_build_object('status', 'refused', 'problem', 'not_disputed'); end if;
  insert into private.stance_answer (stance, area_id, entry, person)
  values (said.place, in_area, said.entry, private.current_person()) on conflict do nothing;
  return jsonb_build_object('status', 'answered', 'stances', private.standing_stances(said.entry));
end
$$;
create function public.answer_dispute(area text, entry uuid, side text) returns jsonb
language sql volatile security invoker set search_path = '' as $$
  select private.answer_dispute(area, entry, side)
$$;

insert into private.door (signature, opens_to) values
  ('answer_dispute(text,uuid,text)', 'members'),
  ('log_history(text,uuid)', 'members'),
  ('hide_photo(text,uuid)', 'members'),
  ('photos_not_shown(text)', 'members');

select private.lock_every_door();
