-- "You said, we did" for everybody, without signing in: the council has to publish what families said of the Local Offer and
-- what came of it. Only what the forum has both shared and published, and only the words that are for families.

create function private.what_changed(area text) returns jsonb
language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(p.card order by p.day desc nulls last, p.id), '[]')
  from (
    select e.id, coalesce(e.fields ->> 'doneOn', e.fields ->> 'toldOn', e.fields ->> 'saidOn') as day, jsonb_strip_nulls(jsonb_build_object(
      'youSaid', e.fields -> 'youSaid', 'saidOn', e.fields -> 'saidOn', 'weDid', e.fields -> 'weDid', 'status', e.fields -> 'status',
      'whyNot', case when e.fields ->> 'status' = 'not_possible' then e.fields -> 'whyNot' end,
      'owner', e.fields -> 'owner', 'doneOn', e.fields -> 'doneOn', 'changed', e.fields -> 'changed',
      'demo', coalesce(e.fields -> 'demo', 'false'))) as card
    from private.log_entry e join private.area a on a.id = e.area_id
    where a.key = what_changed.area and e.kind = 'ywsd' and e.fields -> 'publish' = 'true' and private.is_open_to_agencies(e.fields)
    order by day desc nulls last, e.id limit 100
  ) p
$$;

create function public.what_changed(area text) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.what_changed(area)
$$;
