-- As before; and nothing becomes readable to agencies that no person has decided about. What somebody wrote without having
-- seen that the entry is shared waits as a clash, and so does sharing what others have changed since. Twin of `merge` in
-- src/domain/log/merge.ts.
create or replace function private.log_merge(entry jsonb, operation jsonb, by_whom text) returns jsonb
language plpgsql immutable set search_path = '' as $$
declare
  before jsonb := coalesce(entry, jsonb_build_object('id', operation -> 'entry', 'kind', operation -> 'kind',
    'fields', '{}'::jsonb, 'revisions', '{}'::jsonb, 'writers', '{}'::jsonb, 'revision', 0, 'clashes', '[]'::jsonb));
  base integer := (operation ->> 'baseRevision')::integer;
  next integer := (before ->> 'revision')::integer + 1;
  fields jsonb := before -> 'fields';
  revisions jsonb := before -> 'revisions';
  writers jsonb := before -> 'writers';
  added jsonb := '[]';
  kept jsonb;
  unseen text[] := array(select r.key from jsonb_each_text(before -> 'revisions') r
    where r.value::integer > base and not (operation -> 'after') @> (before -> 'writers' -> r.key));
  others_changed boolean := cardinality(array_remove(unseen, 'deleted')) > 0;
  written_as_private boolean := before -> 'fields' -> 'shared' is not distinct from 'true' and 'shared' = any (unseen)
    and operation -> 'changes' -> 'shared' is distinct from 'true';
  one record;
begin
  for one in select c.key, c.value from jsonb_each(operation -> 'changes') c loop
    continue when coalesce(before -> 'fields' -> one.key, 'null') = one.value;
    if one.key = any (unseen) or (one.key in ('shared', 'deleted') and one.value = 'true' and others_changed)
      or (one.key <> 'shared' and written_as_private) then
      added := added || jsonb_build_object('field', one.key, 'value', one.value, 'operation', operation -> 'id', 'by', by_whom);
    else
      fields := case when one.value = 'null' then fields - one.key else jsonb_set(fields, array[one.key], one.value) end;
      revisions := jsonb_set(revisions, array[one.key], to_jsonb(next));
      writers := jsonb_set(writers, array[one.key], operation -> 'id');
    end if;
  end loop;
  if before -> 'fields' -> 'deleted' = 'true' and 'deleted' = any (unseen)
    and operation -> 'changes' <> '{}' and not operation -> 'changes' ? 'deleted' then
    added := added || jsonb_build_object('field', 'deleted', 'value', false, 'operation', operation -> 'id', 'by', by_whom);
  end if;
  select coalesce(jsonb_agg(c.value order by c.place), '[]') into kept
  from jsonb_array_elements(before -> 'clashes') with ordinality c (value, place)
  where not (operation -> 'settles') @> (c.value -> 'operation');
  return jsonb_build_object(
    'entry', before || jsonb_build_object('fields', fields, 'revisions', revisions, 'writers', writers,
      'revision', next, 'clashes', kept || added),
    'outcome', case when added <> '[]' then 'clash' when next - 1 > base then 'merged' else 'applied' end);
end
$$;
