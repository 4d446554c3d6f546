-- A backup does not know which photos were hidden after it was made, and no device does: hiding one is said to the server alone.
-- So from a restored server agencies see no photo before somebody of the forum has shown it again (docs/decisions/0019).
alter table private.server_identity add column renewed_at timestamptz;
comment on column private.server_identity.renewed_at is 'When this server was last restored from a backup; null where it never was.';

-- As before; and every photo that agencies saw waits for a person. Of those that were hidden it is still known that they were.
create or replace function private.renew_epoch() returns uuid
language sql set search_path = '' as $$
  update private.log_photo set shown = false where shown;
  update private.server_identity set epoch = gen_random_uuid(), renewed_at = now() returning epoch
$$;

-- As before; but after a restore no operation that is offered again shows a photo: somebody may have hidden it since it was made
-- the first time. Such operations have the revision 0, whatever the writer saw.
create or replace function private.show_with_entry(operation jsonb, fields jsonb) returns void
language sql set search_path = '' as $$
  update private.log_photo p set shown = fields -> 'shared' is not distinct from 'true'
  where p.entry = (operation ->> 'entry')::uuid and p.bytes is not null and case
    when fields -> 'shared' is distinct from 'true' then p.shown
    else operation #> '{changes,shared}' = 'true' and not p.shown and (operation -> 'photos') @> to_jsonb(p.id)
      and not private.is_photo_hidden(p)
      and not ((operation ->> 'baseRevision')::integer = 0
        and exists (select from private.server_identity i where i.renewed_at is not null))
      and not exists (select from private.log_photo_change c where c.photo = p.id and c.what = 'described'
        and c.person <> private.current_person() and c.revision >= (operation ->> 'baseRevision')::integer) end
$$;
