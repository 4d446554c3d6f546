-- Whether an action will be done in time is asked while that is open. Of one that is done the colour is green, and nobody chooses it:
-- what was kept with older ones stays in the table, and nothing shows it.

-- As before.
create or replace function private.say_action(area text, month text, kind text, place integer, base integer, state jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  the_plan private.plan := private.plan_to_report(say_action.area, say_action.month);
  wanted date := private.month_of(say_action.month);
  latest private.action_state;
  colour text := case when state ->> 'status' = 'done' then 'green' else state ->> 'rag' end;
begin
  if the_plan.id is null then return null; end if;
  if wanted is null or base is null or not exists (select from private.plan_action a
      where a.plan_id = the_plan.id and a.kind = say_action.kind and a.position = say_action.place) then
    return jsonb_build_object('status', 'refused', 'problem', 'malformed');
  end if;
  perform pg_advisory_xact_lock(50, the_plan.id);
  select s.* into latest from private.action_state s
    where s.plan_id = the_plan.id and s.kind = say_action.kind and s.position = say_action.place order by s.revision desc limit 1;
  if (latest.status, latest.rag, latest.note, latest.evidence)
      is not distinct from (state ->> 'status', colour, state ->> 'note', state ->> 'evidence') then
    return jsonb_build_object('status', 'written', 'pack', private.pack_card(the_plan, wanted));
  end if;
  -- What is said now belongs to later reports than this one.
  if private.known_on(wanted) < private.london_day() then
    return jsonb_build_object('status', 'refused', 'problem', 'finished');
  end if;
  if coalesce(latest.revision, 0) <> base then
    return jsonb_build_object('status', 'refused', 'problem', 'changed', 'pack', private.pack_card(the_plan, wanted));
  end if;
  begin
    insert into private.action_state (area_id, plan_id, kind, position, revision, status, rag, note, evidence, said_by)
    values (the_plan.area_id, the_plan.id, say_action.kind, say_action.place, base + 1, state ->> 'status', colour,
      coalesce(state ->> 'note', ''), coalesce(state ->> 'evidence', ''), private.current_person());
  exception when integrity_constraint_violation then
    return jsonb_build_object('status', 'refused', 'problem', 'malformed');
  end;
  return jsonb_build_object('status', 'written', 'pack', private.pack_card(the_plan, wanted));
end
$$;

select private.lock_every_door();
