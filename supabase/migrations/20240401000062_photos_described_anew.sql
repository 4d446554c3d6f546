-- What a photo shows can be said better later on. Words follow the rule of everything else that is written (docs/decisions/0019):
-- whoever writes into a shared entry says that they know, and nobody's words are overwritten unseen.

-- The revision of the entry when somebody described its photo anew.
alter table private.log_photo_change add column revision integer;

create function private.describe_photo(area text, photo uuid, words text, was text, shared boolean default false) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := (select a.id from private.area a where a.key = describe_photo.area and private.is_member(a.id, array['forum']));
  given text := left(btrim(coalesce(describe_photo.words, '')), 200);
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

-- As before; but a photo that somebody else has described since is not shown by naming it: whoever shares the entry may have had
-- other words before them. Then somebody shows it, with these words before them.
create or replace function private.show_with_entry(operation jsonb, fields jsonb) returns void
language sql set search_path = '' as $$
  update private.log_photo p set shown = fields -> 'shared' is not distinct from 'true'
  where p.entry = (operation ->> 'entry')::uuid and p.bytes is not null and case
    when fields -> 'shared' is distinct from 'true' then p.shown
    else operation #> '{changes,shared}' = 'true' and not p.shown and (operation -> 'photos') @> to_jsonb(p.id)
      and not exists (select from private.log_photo_change c where c.photo = p.id and c.what = 'described'
        and c.person <> private.current_person() and c.revision >= (operation ->> 'baseRevision')::integer) end
$$;

create function public.describe_photo(area text, photo uuid, words text, was text, shared boolean default false) returns jsonb
language sql volatile security invoker set search_path = '' as $$
  select private.describe_photo(area, photo, words, was, shared)
$$;

-- As at the end of migration 61, for this door.
do $$
begin
  if to_regprocedure('private.lock_every_door()') is null then return; end if;
  execute replace(replace(pg_get_functiondef('private.lock_every_door()'::regprocedure),
    '''show_photo''', '''show_photo'', ''describe_photo'''),
    '(''show_photo(text,uuid)'')', '(''show_photo(text,uuid)''), (''describe_photo(text,uuid,text,text,boolean)'')');
  perform private.lock_every_door();
end
$$;
