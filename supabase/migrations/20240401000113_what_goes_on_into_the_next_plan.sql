-- When a next plan can begin and end, and what goes on from one plan into the next: an action that keeps its reference is the same
-- action, and what was last said of it stays said.

-- The last day on which a plan that is added today can begin: a later one is a slip of the pen.
create function private.next_plan_until() returns date
language sql stable set search_path = '' as $$
  select (private.london_day() + interval '2 years')::date
$$;

-- Why a plan cannot be in force from a day; null: it can. Twin of src/domain/plan/plan-day.ts.
create function private.plan_day_problem(day date, plan_end date) returns jsonb
language sql stable set search_path = '' as $$
  select case
    when day > private.next_plan_until() then jsonb_build_object('status', 'refused', 'problem', 'too_late', 'until', private.next_plan_until())
    when day >= (plan_end + interval '1 month')::date then jsonb_build_object('status', 'refused', 'problem', 'after_end')
    when plan_end > private.first_of_month((day + interval '20 years')::date) then jsonb_build_object('status', 'refused', 'problem', 'too_long_a_plan')
  end
$$;

-- As before, with the last day.
create or replace function private.next_plan(area text) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('from', private.next_plan_from(a.id), 'until', private.next_plan_until(),
    'measures', (select coalesce(jsonb_agg(jsonb_build_object('key', k.key, 'feed', k.feed, 'unit', k.unit, 'repeats', k.repeats) order by k.key), '[]')
      from private.known_measures(a.id) k))
  from private.area a where a.key = next_plan.area and private.is_member(a.id, array['lead'])
$$;

-- As before, and no plan from a day that cannot be meant.
create or replace function private.adopt_plan(area text, key text, adopted_on text, plan jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := (select a.id from private.area a where a.key = adopt_plan.area and private.is_member(a.id, array['lead']));
  day date;
  earliest date;
  problem jsonb;
  part text;
begin
  if in_area is null then return null; end if;
  if length(plan::text) > 1000000 then return jsonb_build_object('status', 'refused', 'problem', 'too_long'); end if;
  -- One at a time: two plans could give one new key to two things.
  perform pg_advisory_xact_lock(55, 0);
  begin
    if adopt_plan.adopted_on !~ '^20[0-9]{2}-[0-9]{2}-[0-9]{2}$' or adopt_plan.key in ('next', 'priorities') then raise data_exception; end if;
    day := adopt_plan.adopted_on::date;
    if exists (select from private.plan p where p.area_id = in_area and p.key = adopt_plan.key) then
      return case when exists (select from private.plan p where p.area_id = in_area and p.key = adopt_plan.key and p.adopted_on = day
          and p.made_from = md5(adopt_plan.plan::text))
        then jsonb_build_object('status', 'adopted') else jsonb_build_object('status', 'refused', 'problem', 'key_taken') end;
    end if;
    earliest := private.next_plan_from(in_area);
    if day < earliest then return jsonb_build_object('status', 'refused', 'problem', 'too_early', 'from', earliest); end if;
    part := private.plan_shape_problem(plan);
    part := coalesce(part, private.plan_sense_problem(plan));
    if part is not null then return jsonb_build_object('status', 'refused', 'problem', 'malformed', 'part', part); end if;
    problem := coalesce(private.plan_day_problem(day, private.month_of(plan ->> 'plan_end')), private.measure_problem(in_area, plan));
    if problem is not null then return problem; end if;
    perform private.put_plan(in_area, adopt_plan.key, day, plan, private.current_person());
  exception when integrity_constraint_violation or data_exception or program_limit_exceeded then
    get stacked diagnostics part = table_name;
    return jsonb_build_object('status', 'refused', 'problem', 'malformed', 'part', nullif(part, ''));
  end;
  return jsonb_build_object('status', 'adopted');
end
$$;

-- The references of an action, in one order and once each.
create function private.ref_key(refs text[]) returns text[]
language sql immutable set search_path = '' as $$
  select array(select distinct private.browser_trim(r) from unnest(refs) r order by 1)
$$;

-- The same action in every plan of its area: the one that bears the same references. Where a plan prints them on several actions, the
-- words tell which; where it prints the words on several too, nothing does.
create function private.same_actions(a private.plan_action) returns setof private.plan_action
language sql stable set search_path = '' as $$
  select b.* from private.plan_action b
  where b.area_id = a.area_id and ((b.plan_id, b.kind, b.position) = (a.plan_id, a.kind, a.position)
    or (b.plan_id <> a.plan_id and private.ref_key(b.refs) = private.ref_key(a.refs)
      and not exists (select from private.plan_action t
        where t.plan_id in (a.plan_id, b.plan_id) and private.ref_key(t.refs) = private.ref_key(a.refs)
          and (t.plan_id, t.kind, t.position) not in ((a.plan_id, a.kind, a.position), (b.plan_id, b.kind, b.position))
          and (private.browser_trim(b.action) <> private.browser_trim(a.action)
            or private.browser_trim(t.action) = private.browser_trim(a.action)))))
$$;

-- All that was ever said of an action, under whichever plan.
create function private.action_said(a private.plan_action) returns setof private.action_state
language sql stable set search_path = '' as $$
  select s.* from private.same_actions(a) b
  join private.action_state s on s.plan_id = b.plan_id and s.kind = b.kind and s.position = b.position
$$;

-- As before, with words that were changed after the report's time and those they took the place of (104), and with what was written of the month under another plan, before this one took its place; of an action what was last said of it under any plan, and under which where that is another. `latest` counts all of it.
create or replace function private.pack_card(the_plan private.plan, wanted date) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('plan', the_plan.key, 'month', private.month_text(wanted), 'adoptedOn', the_plan.adopted_on,
    'known', private.known(wanted), 'logSignatures', private.log_signatures(the_plan.area_id, wanted),
    'inForce', the_plan.id is not distinct from (private.current_plan(the_plan.area_id)).id,
    'mayWrite', private.is_member(the_plan.area_id, array['staff', 'lead']),
    'words', coalesce((select jsonb_agg(private.words_text(w) || jsonb_build_object('statement', w.statement,
        'earlier', private.earlier_words(w)) order by w.statement)
      from (select distinct on (x.statement) x.* from private.pack_words x
            where x.area_id = the_plan.area_id and x.plan_id = the_plan.id and x.month = wanted order by x.statement, x.revision desc) w), '[]'),
    -- Its statements are others: they are read by themselves.
    'wordsUnder', coalesce((select jsonb_agg(private.words_text(w) || jsonb_build_object('plan', p.title, 'statement', w.statement,
        'title', (select s.title from private.plan_statement s where s.plan_id = w.plan_id and s.number = w.statement))
        order by p.adopted_on desc, p.id desc, w.statement)
      from (select distinct on (x.plan_id, x.statement) x.* from private.pack_words x
            where x.area_id = the_plan.area_id and x.plan_id <> the_plan.id and x.month = wanted order by x.plan_id, x.statement, x.revision desc) w
      join private.plan p on p.id = w.plan_id
      where (w.what, w.so_what, w.now_what) <> ('', '', '')), '[]'),
    'actions', coalesce((select jsonb_agg(jsonb_build_object('kind', a.kind, 'position', a.position, 'statement', a.statement, 'refs', a.refs,
        'action', a.action, 'responsible', a.responsible, 'deliveryRaw', a.delivery_raw, 'deliveryMonth', private.month_text(a.delivery_month),
        'monitoredBy', a.monitored_by, 'latest', w.times,
        'state', case when (w.state).plan_id is not null then jsonb_build_object('status', (w.state).status, 'rag', (w.state).rag, 'note', (w.state).note,
          'evidence', (w.state).evidence, 'revision', (w.state).revision, 'on', private.london_day((w.state).said_at),
          'under', case when (w.state).plan_id <> a.plan_id then (select p.title from private.plan p where p.id = (w.state).plan_id) end) end)
        order by a.statement, a.kind desc, a.position)
      from private.plan_action a
      -- Looked up once for each action: how often anything was said of it, and what was said last by the day of the report.
      cross join lateral (select count(*) as times, (array_agg(s order by s.said_at desc, s.plan_id desc, s.revision desc)
          filter (where private.london_day(s.said_at) <= private.known_on(wanted)))[1] as state from private.action_said(a) s) w
      where a.plan_id = the_plan.id), '[]'),
    'assurance', coalesce((select jsonb_agg(jsonb_build_object('position', b.position, 'statement', b.statement, 'text', b.text, 'cadence', b.cadence,
        'app', b.app, 'done', coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'on', d.done_on, 'note', d.note) order by d.done_on desc, d.said_at desc)
          from (select r.* from private.assurance_record r
                where r.plan_id = b.plan_id and r.position = b.position and r.takes_back is null and private.london_day(r.said_at) <= private.known_on(wanted)
                  and not exists (select from private.assurance_record t where t.takes_back = r.id
                    and private.london_day(t.said_at) <= private.known_on(wanted))
                order by r.done_on desc, r.said_at desc limit 12) d), '[]')) order by b.position)
      from private.plan_assurance b where b.plan_id = the_plan.id), '[]'))
$$;

-- As before; what was said under another plan meanwhile is not written over unseen, and `mine` says whether anybody else wrote since. Whether an
-- action will be done in time is asked while that is open: of one that is done the colour is green, and nobody chooses it. What was kept
-- with older ones stays in the table, and nothing shows it.
create or replace function private.say_action(area text, month text, kind text, place integer, base integer, state jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  the_plan private.plan := private.plan_to_report(say_action.area, say_action.month);
  wanted date := private.month_of(say_action.month);
  the_action private.plan_action;
  latest private.action_state;
  said integer;
  note text;
  evidence text;
  colour text := case when state ->> 'status' = 'done' then 'green' else state ->> 'rag' end;
begin
  if the_plan.id is null then return null; end if;
  select a.* into the_action from private.plan_action a
    where a.plan_id = the_plan.id and a.kind = say_action.kind and a.position = say_action.place;
  if wanted is null or base is null or the_action.plan_id is null then
    return jsonb_build_object('status', 'refused', 'problem', 'malformed');
  end if;
  note := private.written_as_it_is(state ->> 'note');
  evidence := private.written_as_it_is(state ->> 'evidence');
  -- Of the whole area: the same action can be said under two plans at once.
  perform pg_advisory_xact_lock(113, the_plan.area_id);
  select s.* into latest from private.action_said(the_action) s order by s.said_at desc, s.plan_id desc, s.revision desc limit 1;
  select count(*) into said from private.action_said(the_action);
  if (latest.status, latest.rag, latest.note, latest.evidence)
      is not distinct from (state ->> 'status', colour, note, evidence) then
    return jsonb_build_object('status', 'written', 'pack', private.pack_card(the_plan, wanted));
  end if;
  -- What is said now belongs to later reports than this one.
  if private.known_on(wanted) < private.london_day() then
    return jsonb_build_object('status', 'refused', 'problem', 'finished');
  end if;
  if said <> base then
    return jsonb_build_object('status', 'refused', 'problem', 'changed', 'mine', said > base and not exists (
        select from (select s.said_by from private.action_said(the_action) s order by s.said_at, s.plan_id, s.revision offset greatest(base, 0)) since
        where since.said_by is distinct from private.current_person()),
      'pack', private.pack_card(the_plan, wanted));
  end if;
  begin
    insert into private.action_state (area_id, plan_id, kind, position, revision, status, rag, note, evidence, said_by)
    values (the_plan.area_id, the_plan.id, say_action.kind, say_action.place,
      (select coalesce(max(s.revision), 0) + 1 from private.action_state s
        where s.plan_id = the_plan.id and s.kind = say_action.kind and s.position = say_action.place), state ->> 'status', colour,
      note, evidence, private.current_person());
  exception when integrity_constraint_violation then
    return jsonb_build_object('status', 'refused', 'problem', 'malformed');
  end;
  return jsonb_build_object('status', 'written', 'pack', private.pack_card(the_plan, wanted));
end
$$;

select private.lock_every_door();
