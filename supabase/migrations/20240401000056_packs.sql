-- What people write into the reports of a month: what the figures say, so what, and now what; how far each action of the plan is;
-- and when each check that belongs to everyday work was last done. The figures themselves come from `scorecard`.

-- The latest revision stands; nothing is written over.
create table private.pack_words (
  area_id integer not null,
  plan_id integer not null,
  month date not null check (extract(day from month) = 1),
  -- 0 is the opening of the whole report.
  statement integer not null check (statement >= 0),
  revision integer not null check (revision > 0),
  what text not null check (length(what) <= 3000),
  so_what text not null check (length(so_what) <= 3000),
  now_what text not null check (length(now_what) <= 3000),
  written_by uuid not null,
  written_at timestamptz not null default now(),
  primary key (area_id, plan_id, month, statement, revision),
  foreign key (plan_id, area_id) references private.plan (id, area_id)
);
create trigger pack_words_stay before update or delete on private.pack_words
  for each row execute function private.refuse_change();

create table private.action_state (
  area_id integer not null,
  plan_id integer not null,
  kind text not null,
  position integer not null,
  revision integer not null check (revision > 0),
  status text not null check (status in ('not_started', 'under_way', 'done', 'stopped')),
  rag text not null check (rag in ('green', 'amber', 'red')),
  note text not null check (length(note) <= 1000),
  -- Where it can be seen: a link, or the name of a paper.
  evidence text not null check (length(evidence) <= 500),
  said_by uuid not null,
  said_at timestamptz not null default now(),
  primary key (plan_id, kind, position, revision),
  foreign key (plan_id, area_id) references private.plan (id, area_id),
  foreign key (plan_id, kind, position) references private.plan_action (plan_id, kind, position)
);
create trigger action_states_stay before update or delete on private.action_state
  for each row execute function private.refuse_change();

create table private.assurance_record (
  -- Made by the page, so that the same record sent twice is one record.
  id uuid primary key,
  area_id integer not null,
  plan_id integer not null,
  position integer not null,
  done_on date not null,
  note text not null check (length(note) <= 500),
  -- The record this one takes back.
  takes_back uuid unique references private.assurance_record (id),
  said_by uuid not null,
  said_at timestamptz not null default now(),
  foreign key (plan_id, area_id) references private.plan (id, area_id),
  foreign key (plan_id, position) references private.plan_assurance (plan_id, position)
);
create index assurance_record_of_line on private.assurance_record (plan_id, position, done_on);
create trigger assurance_records_stay before update or delete on private.assurance_record
  for each row execute function private.refuse_change();

create function private.pack_card(the_plan private.plan, wanted date) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('plan', the_plan.key, 'month', private.month_text(wanted), 'adoptedOn', the_plan.adopted_on,
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

-- All that belongs to the reports of a month beside its figures; null without a plan.
create function private.pack(area text, month text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(pack.area);
  wanted date := private.month_of(pack.month);
  the_plan private.plan := private.current_plan(in_area);
begin
  if in_area is null or wanted is null or the_plan.id is null then return null; end if;
  return private.pack_card(the_plan, wanted);
end
$$;

-- The plan in force, for somebody who may write its reports.
create function private.plan_to_report(area text) returns private.plan
language sql stable set search_path = '' as $$
  select p.* from private.area a cross join lateral private.current_plan(a.id) p
  where a.key = plan_to_report.area and private.is_member(a.id, array['staff', 'lead']) and p.id is not null
$$;

-- `base` is the revision the writer had before them (0 = none): words that somebody changed meanwhile are not written over.
create function private.write_pack_words(area text, month text, statement integer, base integer, words jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  the_plan private.plan := private.plan_to_report(write_pack_words.area);
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

create function private.say_action(area text, month text, kind text, "position" integer, base integer, state jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  the_plan private.plan := private.plan_to_report(say_action.area);
  wanted date := private.month_of(say_action.month);
  latest private.action_state;
begin
  if the_plan.id is null then return null; end if;
  if wanted is null or base is null or not exists (select from private.plan_action a
      where a.plan_id = the_plan.id and a.kind = say_action.kind and a.position = say_action.position) then
    return jsonb_build_object('status', 'refused', 'problem', 'malformed');
  end if;
  perform pg_advisory_xact_lock(50, the_plan.id);
  select s.* into latest from private.action_state s
    where s.plan_id = the_plan.id and s.kind = say_action.kind and s.position = say_action.position order by s.revision desc limit 1;
  if (latest.status, latest.rag, latest.note, latest.evidence)
      is not distinct from (state ->> 'status', state ->> 'rag', state ->> 'note', state ->> 'evidence') then
    return jsonb_build_object('status', 'written', 'pack', private.pack_card(the_plan, wanted));
  end if;
  if coalesce(latest.revision, 0) <> base then
    return jsonb_build_object('status', 'refused', 'problem', 'changed', 'pack', private.pack_card(the_plan, wanted));
  end if;
  begin
    insert into private.action_state (area_id, plan_id, kind, position, revision, status, rag, note, evidence, said_by)
    values (the_plan.area_id, the_plan.id, say_action.kind, say_action.position, base + 1, state ->> 'status', state ->> 'rag',
      coalesce(state ->> 'note', ''), coalesce(state ->> 'evidence', ''), private.current_person());
  exception when integrity_constraint_violation then
    return jsonb_build_object('status', 'refused', 'problem', 'malformed');
  end;
  return jsonb_build_object('status', 'written', 'pack', private.pack_card(the_plan, wanted));
end
$$;

-- A check was done, or (`takes_back`) an earlier record of one was a mistake.
create function private.record_assurance(area text, month text, "position" integer, record jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  the_plan private.plan := private.plan_to_report(record_assurance.area);
  wanted date := private.month_of(record_assurance.month);
  undone private.assurance_record;
begin
  if the_plan.id is null then return null; end if;
  if wanted is null then return jsonb_build_object('status', 'refused', 'problem', 'malformed'); end if;
  begin
    if record ->> 'takesBack' is not null then
      select r.* into undone from private.assurance_record r
        where r.id = (record ->> 'takesBack')::uuid and r.plan_id = the_plan.id and r.position = record_assurance.position;
      if undone.id is null then return jsonb_build_object('status', 'refused', 'problem', 'malformed'); end if;
    elsif (record ->> 'on')::date > private.london_day() then
      return jsonb_build_object('status', 'refused', 'problem', 'to_come');
    end if;
    insert into private.assurance_record (id, area_id, plan_id, position, done_on, note, takes_back, said_by)
    values ((record ->> 'id')::uuid, the_plan.area_id, the_plan.id, record_assurance.position, coalesce(undone.done_on, (record ->> 'on')::date),
      coalesce(record ->> 'note', ''), undone.id, private.current_person())
    on conflict do nothing;
  exception when integrity_constraint_violation or data_exception then
    return jsonb_build_object('status', 'refused', 'problem', 'malformed');
  end;
  return jsonb_build_object('status', 'written', 'pack', private.pack_card(the_plan, wanted));
end
$$;

create function public.pack(area text, month text) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.pack(area, month)
$$;
create function public.write_pack_words(area text, month text, statement integer, base integer, words jsonb) returns jsonb
language sql volatile security invoker set search_path = '' as $$
  select private.write_pack_words(area, month, statement, base, words)
$$;
create function public.say_action(area text, month text, kind text, "position" integer, base integer, state jsonb) returns jsonb
language sql volatile security invoker set search_path = '' as $$
  select private.say_action(area, month, kind, "position", base, state)
$$;
create function public.record_assurance(area text, month text, "position" integer, record jsonb) returns jsonb
language sql volatile security invoker set search_path = '' as $$
  select private.record_assurance(area, month, "position", record)
$$;
