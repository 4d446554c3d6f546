-- What each side says of an entry, as before; and the forum disputes no entry of its own log.
create or replace function private.log_stance(area text, entry uuid, revision integer, stance text, sentence text default '') returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(log_stance.area);
  words text := private.written(sentence);
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
  -- Every entry is the forum's own: what is not so in it the forum changes, and what others say of it the forum answers.
  if speaks is null or speaks = 'pcpw' and log_stance.stance = 'disputed' then
    return jsonb_build_object('status', 'refused', 'problem', 'not_yours');
  end if;
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

select private.lock_every_door();
