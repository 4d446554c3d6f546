-- Where forms filled in on paper are handed in: one more of the places a lead can set, printed at the end of every form.

alter function private.places_problem(jsonb) rename to doors_problem;

-- As before of the doors; then of where forms go. It must always be given, so that a page opened before there was such a
-- box cannot take away what somebody has set. Twin of `handIn` in src/domain/places.ts.
create function private.places_problem(places jsonb) returns text
language plpgsql immutable set search_path = '' as $$
declare
  problem text := private.doors_problem(case when jsonb_typeof(places) = 'object' then places - 'handIn' else places end);
begin
  if problem is not null then return problem; end if;
  if jsonb_typeof(places -> 'handIn') is distinct from 'string'
    or length(btrim(places ->> 'handIn')) not between 10 and 300
    or (places ->> 'handIn') ~ '[[:cntrl:]]' then
    return 'handIn:sentence';
  end if;
  return null;
end
$$;

select private.lock_every_door();
