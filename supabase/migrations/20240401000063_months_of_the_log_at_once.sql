-- A month of the log is read in the time its own entries take, however long the log is.

-- As before. A link is looked up by the entry's key: compared as text, each link of each entry was held against the whole log.
-- Only what reads as an id, in small letters or capitals, can name an entry; `theme:…` and the like never did.
create or replace function private.fields_for_agencies(in_area integer, f jsonb) returns jsonb
language sql stable set search_path = '' as $$
  select f - array['shared', 'deleted'] - array(
    select l.field from unnest(array['request', 'from']) l (field)
    join private.log_entry e on e.area_id = in_area and not private.is_open_to_agencies(e.fields)
      and e.id = case when lower(f ->> l.field) ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then (f ->> l.field)::uuid end)
$$;
