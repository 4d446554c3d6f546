-- A report belongs to the plan of its month: when the next plan is adopted, what was written under an earlier one stays where it
-- was, and a row that goes on is still missed for the months before. And what people say of actions and checks reaches the
-- database by names that are no words of SQL itself.

-- The plan that was in force at the end of a month; of the months before the first plan, that one.
create function private.plan_of_month(in_area integer, wanted date) returns private.plan
language sql stable set search_path = '' as $$
  select p.* from private.plan p
  where p.area_id = in_area and p.adopted_on <= private.london_day()
  order by p.adopted_on < (wanted + interval '1 month')::date desc,
    case when p.adopted_on < (wanted + interval '1 month')::date then p.adopted_on end desc,
    p.adopted_on, p.id desc limit 1
$$;

create or replace function private.pack_card(the_plan private.plan, wanted date) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('plan', the_plan.key, 'month', private.month_text(wanted), 'adoptedOn', the_plan.adopted_on,
    'inForce', the_plan.id is not distinct from (private.current_plan(the_plan.area_id)).id,
    'mayWrite', private.is_member(the_plan.area_id, array['staff', 'lead']),
    'words', coalesce((select jsonb_agg(jsonb_build_object('statement', w.statement, 'revision', w.revision, 'what', w.what, 'soWhat', w.so_what,
        'nowWhat', w.now_what, 'on', private.london_day(w.written_at)) order by w.statement)
      from (select distinct on (x.statement) x.* from private.pack_words x
            where x.area_id = the_plan.area_id and x.plan_id = the_plan.id and x.month = wanted order by x.statement, x.revision desc) w), '[]'),
    -- As they were at the end of the month; later changes belong to later reports.
    'actions', coalesce((select jsonb_agg(jsonb_build_object('kind', a.kind, 'position', a.position, 'statement', a.statement, 'refs', a.refs,
        'action', a.action, 'responsible', a.responsible, 'deliveryRaw', a.delivery_raw, 'deliveryMonth', private.month_text(a.delivery_month),
        'monitoredBy', a.monitored_by, 'latest', coalesce((select max(r.revision) from private.action_state r
          where r.plan_id = a.plan_id and r.kind = a.kind and r.position = a.position), 0),
        'state', (select jsonb_build_object('status', s.status, 'rag', s.rag, 'note', s.note, 'evidence', s.evidence, 'revision', s.revision,
            'on', private.london_day(s.said_at))
          from private.action_state s where s.plan_id = a.plan_id and s.kind = a.kind and s.position = a.position
            and private.london_day(s.said_at) < (wanted + interval '1 month')::date order by s.revision desc limit 1))
        order by a.statement, a.kind desc, a.position) from private.plan_action a where a.plan_id = the_plan.id), '[]'),
    'assurance', coalesce((select jsonb_agg(jsonb_build_object('position', b.position, 'statement', b.statement, 'text', b.text, 'cadence', b.cadence,
        'app', b.app, 'done', coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'on', d.done_on, 'note', d.note) order by d.done_on desc, d.said_at desc)
          from (select r.* from private.assurance_record r
                where r.plan_id = b.plan_id and r.position = b.position and r.takes_back is null and r.done_on < (wanted + interval '1 month')::date
                  and not exists (select from private.assurance_record t where t.takes_back = r.id)
                order by r.done_on desc, r.said_at desc limit 12) d), '[]')) order by b.position)
      from private.plan_assurance b where b.plan_id = the_plan.id), '[]'))
$$;

create or replace function private.pack(area text, month text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(pack.area);
  wanted date := private.month_of(pack.month);
  the_plan private.plan := private.plan_of_month(in_area, private.month_of(pack.month));
begin
  if in_area is null or wanted is null or the_plan.id is null then return null; end if;
  return private.pack_card(the_plan, wanted);
end
$$;

drop function private.plan_to_report(text);
-- The plan of a month, for somebody who may write its reports.
create function private.plan_to_report(area text, month text) returns private.plan
language sql stable set search_path = '' as $$
  select p.* from private.area a cross join lateral private.plan_of_month(a.id, private.month_of(plan_to_report.month)) p
  where a.key = plan_to_report.area and private.is_member(a.id, array['staff', 'lead']) and p.id is not null
$$;

create or replace function private.write_pack_words(area text, month text, statement integer, base integer, words jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  the_plan private.plan := private.plan_to_report(write_pack_words.area, write_pack_words.month);
  wanted date := private.month_of(write_pack_words.month);
  latest private.pack_words;
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
    return jsonb_build_object('status', 'refused', 'problem', 'changed', 'pack', private.pack_card(the_plan, wanted));
  end if;
  insert into private.pack_words (area_id, plan_id, month, statement, revision, what, so_what, now_what, written_by)
  values (the_plan.area_id, the_plan.id, wanted, statement, base + 1, words ->> 'what', words ->> 'soWhat', words ->> 'nowWhat', private.current_person());
  return jsonb_build_object('status', 'written', 'pack', private.pack_card(the_plan, wanted));
end
$$;

drop function public.say_action(text, text, text, integer, integer, jsonb);
drop function private.say_action(text, text, text, integer, integer, jsonb);
drop function public.record_assurance(text, text, integer, jsonb);
drop function private.record_assurance(text, text, integer, jsonb);

create function private.say_action(area text, month text, kind text, place integer, base integer, state jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  the_plan private.plan := private.plan_to_report(say_action.area, say_action.month);
  wanted date := private.month_of(say_action.month);
  latest private.action_state;
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
      is not distinct from (state ->> 'status', state ->> 'rag', state ->> 'note', state ->> 'evidence') then
    return jsonb_build_object('status', 'written', 'pack', private.pack_card(the_plan, wanted));
  end if;
  if coalesce(latest.revision, 0) <> base then
    return jsonb_build_object('status', 'refused', 'problem', 'changed', 'pack', private.pack_card(the_plan, wanted));
  end if;
  begin
    insert into private.action_state (area_id, plan_id, kind, position, revision, status, rag, note, evidence, said_by)
    values (the_plan.area_id, the_plan.id, say_action.kind, say_action.place, base + 1, state ->> 'status', state ->> 'rag',
      coalesce(state ->> 'note', ''), coalesce(state ->> 'evidence', ''), private.current_person());
  exception when integrity_constraint_violation then
    return jsonb_build_object('status', 'refused', 'problem', 'malformed');
  end;
  return jsonb_build_object('status', 'written', 'pack', private.pack_card(the_plan, wanted));
end
$$;

create function private.record_assurance(area text, month text, place integer, record jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  the_plan private.plan := private.plan_to_report(record_assurance.area, record_assurance.month);
  wanted date := private.month_of(record_assurance.month);
  undone private.assurance_record;
begin
  if the_plan.id is null then return null; end if;
  if wanted is null then return jsonb_build_object('status', 'refused', 'problem', 'malformed'); end if;
  begin
    if record ->> 'takesBack' is not null then
      select r.* into undone from private.assurance_record r
        where r.id = (record ->> 'takesBack')::uuid and r.plan_id = the_plan.id and r.position = record_assurance.place;
      if undone.id is null then return jsonb_build_object('status', 'refused', 'problem', 'malformed'); end if;
    elsif (record ->> 'on')::date > private.london_day() then
      return jsonb_build_object('status', 'refused', 'problem', 'to_come');
    end if;
    insert into private.assurance_record (id, area_id, plan_id, position, done_on, note, takes_back, said_by)
    values ((record ->> 'id')::uuid, the_plan.area_id, the_plan.id, record_assurance.place, coalesce(undone.done_on, (record ->> 'on')::date),
      coalesce(record ->> 'note', ''), undone.id, private.current_person())
    on conflict do nothing;
  exception when integrity_constraint_violation or data_exception then
    return jsonb_build_object('status', 'refused', 'problem', 'malformed');
  end;
  return jsonb_build_object('status', 'written', 'pack', private.pack_card(the_plan, wanted));
end
$$;

create function public.say_action(area text, month text, kind text, place integer, base integer, state jsonb) returns jsonb
language sql volatile security invoker set search_path = '' as $$
  select private.say_action(area, month, kind, place, base, state)
$$;
create function public.record_assurance(area text, month text, place integer, record jsonb) returns jsonb
language sql volatile security invoker set search_path = '' as $$
  select private.record_assurance(area, month, place, record)
$$;

-- The first month in which a row was asked for, by whichever plan asked for it first.
create function private.due_since(in_area integer, of_metric text) returns date
language sql stable set search_path = '' as $$
  select min(coalesce((select min(t) from unnest(p.trajectory_months) t (m)), private.first_entry_month(in_area)))
  from private.plan p join private.plan_metric r on r.plan_id = p.id
  where p.area_id = in_area and p.adopted_on <= private.london_day() and r.key = of_metric
$$;

create or replace function private.manual_missing(area text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.staff_area(manual_missing.area);
  this_month date := private.first_of_month(private.london_day());
  since date;
begin
  if in_area is null then return null; end if;
  -- Of the months before the plan only some are printed: those are entered by who wants to, and missed by nobody.
  -- A row that goes on from an earlier plan has been due since that one began.
  since := (this_month - interval '12 months')::date;
  return (
    with stands as materialized (
      select c.* from private.manual_current(in_area) c where c.numerator is not null
    ), months as (
      select g::date as month, private.month_closes(g::date) as due, private.is_month_closed(in_area, g::date, 'manual') as closed
      from generate_series(since, this_month - interval '1 month', interval '1 month') g
    ), wanting as (
      select r.key, m.month, m.due, case when s.month is null then 'missing' else 'provisional' end as state
      from private.entered_rows(in_area) r join private.manual_metric k on k.metric = r.key join months m on m.month >= private.due_since(in_area, r.key)
      left join stands s on s.metric = r.key and s.month = m.month
      where (s.month is null and not exists (select from stands e where e.metric = r.key
          and e.month <= m.month and e.month > m.month - make_interval(months => k.due_every)))
        or (not s.final and m.closed)
    )
    select coalesce(jsonb_agg(jsonb_build_object('metric', r.key, 'label', r.label, 'statement', r.statement,
        'owner', coalesce((private.owner_of(in_area, r.key)).owner, ''), 'agency', (private.owner_of(in_area, r.key)).agency,
        'mayEnter', private.may_enter(in_area, r.key), 'months', w.list) order by r.statement, r."row"), '[]')
    from private.entered_rows(in_area) r
    join (select w.key, jsonb_agg(jsonb_build_object('month', private.month_text(w.month), 'state', w.state, 'due', w.due,
            'late', w.due < private.london_day()) order by w.month) as list from wanting w group by w.key) w on w.key = r.key);
end
$$;

select private.lock_every_door();
