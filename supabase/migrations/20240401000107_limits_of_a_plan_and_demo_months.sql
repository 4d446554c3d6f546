-- What the parts of a next plan say of each other, as before; and no milestone, earlier figure or target is a limit that no figure can
-- pass, such as `>100%`. Twin of src/domain/plan/plan-sense.ts.
create or replace function private.plan_sense_problem(file jsonb) returns text
language sql immutable set search_path = '' as $$
  with metrics as (
    select m.value as m from jsonb_array_elements(file -> 'metrics') m
  ), milestones as (
    select m, p.value as p from metrics cross join lateral jsonb_array_elements(m -> 'trajectory') p
  ), printed as (
    select 'plan_milestone' as part, m, p from milestones
    union all select 'plan_historic', m, h.value from metrics cross join lateral jsonb_each(m -> 'historic') h
    union all select 'plan_metric', m, m -> 'target' from metrics where m -> 'target' ->> 'value' is not null
  ), filled (part, t, most) as (
    select 'plan', file ->> 'title', 300
    union all select 'plan_statement', s ->> 'title', 2000 from jsonb_array_elements(file -> 'statements') s
    union all select 'plan_metric', m ->> 'label', 2000 from metrics
    union all select 'plan_metric', m ->> 'same_as', 80 from metrics where m ->> 'same_as' is not null
    union all select 'plan_action', t.value, 2000
      from jsonb_array_elements((file -> 'outstanding_actions') || (file -> 'new_actions')) a
      cross join lateral (select a ->> 'action' union all
        select jsonb_array_elements_text(case jsonb_typeof(a -> 'ref') when 'array' then a -> 'ref' else jsonb_build_array(a -> 'ref') end)) t (value)
    union all select 'plan_assurance', b ->> 'text', 2000 from jsonb_array_elements(file -> 'bau_assurance') b
    union all select 'plan_group', g, 2000 from jsonb_array_elements_text(file -> 'groups') g
  )
  select f.part from filled f where private.browser_trim(f.t) = '' or length(f.t) > f.most
  union all
  select p.part from printed p
  where (p.p ->> 'value')::numeric not between 0 and case p.m ->> 'unit' when 'percent' then 100 else 1000000000 end
    -- Signs are strict: nothing is above all, and nothing below none.
    or (p.p ->> 'comparator' = '>' and p.m ->> 'unit' = 'percent' and (p.p ->> 'value')::numeric = 100)
    or (p.p ->> 'comparator' = '<' and (p.p ->> 'value')::numeric = 0)
    or not private.says_its_number(p.p ->> 'raw', (p.p ->> 'value')::numeric, p.p ->> 'comparator')
  union all
  select 'plan_historic' from metrics cross join lateral jsonb_object_keys(m -> 'historic') k where private.month_of(k) is null
  union all
  select 'plan_milestone' from milestones where p ->> 'month' > file ->> 'plan_end' or p ->> 'month' < file ->> 'start_month'
  union all
  -- A row repeats one that has figures of its own, and is what that one is.
  select 'plan_metric' from metrics r join metrics o on o.m ->> 'key' = r.m ->> 'same_as'
  where o.m ->> 'same_as' is not null or (o.m ->> 'unit', o.m ->> 'feed') <> (r.m ->> 'unit', r.m ->> 'feed')
  union all
  select 'plan_group' from (select 1 from jsonb_array_elements_text(file -> 'groups') g group by private.browser_trim(g) having count(*) > 1) twice
  limit 1
$$;

-- The months of an area, as before; and whether figures of the demonstration are among theirs.
create or replace function private.months(area text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(months.area);
  this_month date := private.first_of_month(private.london_day());
  shown date[];
begin
  if in_area is null then return null; end if;
  -- The last two years of those that have figures or a close, without gaps, and always the last month that is over.
  shown := array(select g::date from generate_series(
    greatest(this_month - interval '24 months', least(this_month - interval '1 month',
      (select min(l.month) from private.live_sums(in_area, this_month) l), (select min(c.month) from private.closings(in_area) c))),
    this_month, interval '1 month') g);
  return (
    with states as materialized (select s.* from private.month_states(in_area, shown) s),
    revised as materialized (select r.* from private.month_revisions(in_area, this_month) r where r.revision is not null),
    rows_of_plan as (
      select m.key, m.label, m.statement, m."row", coalesce(m.same_as, m.key) as fed_by
      from private.plan_metric m where m.plan_id = (private.current_plan(in_area)).id and m.same_as is null
    )
    select jsonb_build_object(
      'asAt', private.as_at(),
      'mayClose', private.is_member(in_area, array['lead']),
      'demo', coalesce((select bool_or(t.demo) from private.month_sums(in_area, this_month) t where t.month = any (shown)), false),
      'months', coalesce(jsonb_agg(jsonb_build_object(
        'month', private.month_text(n.month),
        'feeds', (select jsonb_agg(jsonb_build_object('feed', s.feed, 'state', s.state, 'closedOn', s.closed_on, 'closesOn', s.closes_on)
            order by array_position(array['survey', 'log', 'manual'], s.feed))
          from states s where s.month = n.month),
        'history', coalesce((select jsonb_agg(jsonb_build_object('feed', c.feed, 'version', c.version, 'closedOn', c.closed_on,
            'byLead', c.closed_by is not null,
            'agency', (select m.agency from private.membership m where m.area_id = in_area and m.person = c.closed_by and m.role = 'lead'),
            'reopened', case when r.version is not null then jsonb_build_object('on', r.reopened_on, 'reason', r.reason,
              'agency', (select m.agency from private.membership m where m.area_id = in_area and m.person = r.reopened_by and m.role = 'lead')) end)
            order by c.version, array_position(array['survey', 'log', 'manual'], c.feed))
          from private.month_close c
          left join private.month_reopening r on r.area_id = c.area_id and r.month = c.month and r.with_demo = c.with_demo
            and r.feed = c.feed and r.version = c.version
          where c.area_id = in_area and c.month = n.month and c.with_demo = (select d.demo_counts from private.settings d)), '[]'),
        'moved', coalesce((select jsonb_agg(jsonb_build_object('metric', p.key, 'label', p.label, 'atClose', v.at_close, 'revision', v.revision)
            order by p.statement, p."row")
          from revised v join rows_of_plan p on p.fed_by = v.metric where v.month = n.month), '[]'))
        order by n.month desc), '[]'))
    from unnest(shown) n (month));
end
$$;

-- Words that are changed after the time of their report need a reason (104). And who wrote what came meanwhile. When the reply to a save gets lost, what stands next time may be one's own: `mine` says that nobody
-- else wrote since the revision that the writer had seen. Otherwise as before.
create or replace function private.write_pack_words(area text, month text, statement integer, base integer, words jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  the_plan private.plan := private.plan_to_report(write_pack_words.area, write_pack_words.month);
  wanted date := private.month_of(write_pack_words.month);
  latest private.pack_words;
  why text := btrim(words ->> 'why');
begin
  if the_plan.id is null then return null; end if;
  if wanted is null or wanted > private.london_day() or base is null or statement is null
    or not (statement = 0 or exists (select from private.plan_statement s where s.plan_id = the_plan.id and s.number = write_pack_words.statement))
    or not coalesce(jsonb_typeof(words -> 'what') = 'string' and jsonb_typeof(words -> 'soWhat') = 'string' and jsonb_typeof(words -> 'nowWhat') = 'string', false) then
    return jsonb_build_object('status', 'refused', 'problem', 'malformed');
  end if;
  if greatest(length(words ->> 'what'), length(words ->> 'soWhat'), length(words ->> 'nowWhat')) > 3000 then
    return jsonb_build_object('status', 'refused', 'problem', 'too_long');
  end if;
  perform pg_advisory_xact_lock(50, the_plan.id);
  select w.* into latest from private.pack_words w where w.area_id = the_plan.area_id and w.plan_id = the_plan.id and w.month = wanted
    and w.statement = write_pack_words.statement order by w.revision desc limit 1;
  if (latest.what, latest.so_what, latest.now_what) is not distinct from (words ->> 'what', words ->> 'soWhat', words ->> 'nowWhat') then
    return jsonb_build_object('status', 'written', 'pack', private.pack_card(the_plan, wanted));
  end if;
  if coalesce(latest.revision, 0) <> base then
    return jsonb_build_object('status', 'refused', 'problem', 'changed', 'mine', coalesce(latest.revision > base, false) and not exists (select from private.pack_words w
        where w.area_id = the_plan.area_id and w.plan_id = the_plan.id and w.month = wanted and w.statement = write_pack_words.statement
          and w.revision > base and w.written_by is distinct from private.current_person()),
      'pack', private.pack_card(the_plan, wanted));
  end if;
  if latest.revision is null or private.london_day() <= private.report_ends(wanted) then
    why := null;
  elsif not coalesce(length(why) between 3 and 500, false) then
    return jsonb_build_object('status', 'refused', 'problem', 'why_needed', 'pack', private.pack_card(the_plan, wanted));
  end if;
  insert into private.pack_words (area_id, plan_id, month, statement, revision, what, so_what, now_what, written_by, written_as, why)
  values (the_plan.area_id, the_plan.id, wanted, statement, base + 1, words ->> 'what', words ->> 'soWhat', words ->> 'nowWhat', private.current_person(),
    private.current_email(), why);
  return jsonb_build_object('status', 'written', 'pack', private.pack_card(the_plan, wanted));
end
$$;

-- The same; and whether an action will be done in time is asked while that is open. Of one that is done the colour is green, and nobody chooses it:
-- what was kept with older ones stays in the table, and nothing shows it.
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
    return jsonb_build_object('status', 'refused', 'problem', 'changed', 'mine', coalesce(latest.revision > base, false) and not exists (select from private.action_state s
        where s.plan_id = the_plan.id and s.kind = say_action.kind and s.position = say_action.place
          and s.revision > base and s.said_by is distinct from private.current_person()),
      'pack', private.pack_card(the_plan, wanted));
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

create or replace function private.write_said_did(area text, entry jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := private.comment_area(write_said_did.area);
  f jsonb := entry -> 'fields';
  stands private.agency_said_did;
  problem text;
begin
  if in_area is null then return null; end if;
  if coalesce(entry ->> 'id', '') !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' or jsonb_typeof(entry -> 'base') is distinct from 'number'
    or jsonb_typeof(f) is distinct from 'object' or f ?| array['shared', 'deleted', 'demo', 'from'] then
    return private.comment_refused('malformed');
  end if;
  problem := private.log_problem('ywsd', f);
  if problem is not null then return jsonb_build_object('status', 'refused', 'problem', 'field', 'field', problem); end if;
  if not coalesce(f ->> 'owner' = any (private.comment_agencies(in_area)), false) then return private.comment_refused('not_yours'); end if;
  if entry ->> 'theme' is not null and not exists (select from private.theme t where t.id::text = entry ->> 'theme' and t.area_id = in_area) then
    return private.comment_refused('unknown_theme');
  end if;
  perform pg_advisory_xact_lock(48, in_area);
  select s.* into stands from private.agency_said_did s where s.id = (entry ->> 'id')::uuid order by s.revision desc limit 1;
  if stands.id is not null and (stands.area_id <> in_area or not stands.fields ->> 'owner' = any (private.comment_agencies(in_area))) then
    return private.comment_refused('not_yours');
  end if;
  -- Sent again, as after a lost reply, it stands once.
  if stands.fields = f then return jsonb_build_object('status', 'kept', 'revision', stands.revision); end if;
  if (entry -> 'base')::integer is distinct from coalesce(stands.revision, 0) then
    return private.comment_refused('changed') || jsonb_build_object('mine', coalesce(stands.revision > (entry -> 'base')::integer, false) and not exists (select from private.agency_said_did s
      where s.id = stands.id and s.revision > (entry -> 'base')::integer and s.written_by is distinct from private.current_person()));
  end if;
  insert into private.agency_said_did (id, revision, area_id, theme_id, fields, written_by)
  values ((entry ->> 'id')::uuid, coalesce(stands.revision, 0) + 1, in_area, (entry ->> 'theme')::uuid, f, private.current_person());
  return jsonb_build_object('status', 'kept', 'revision', coalesce(stands.revision, 0) + 1);
end
$$;

select private.lock_every_door();
