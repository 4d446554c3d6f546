-- A report of a month is read in the month after it, and what is said then belongs into it: it shows what was known up to the end
-- of that month, or up to today where that is earlier. Later reports show what is said later, and older ones stay as they were.
-- Before this a report was cut at the end of its own month, so that nothing said while people looked at it could reach it.

-- The day up to which the report of a month knows: the one rule by which it is cut and by which anything in it is late.
create function private.known_on(wanted date) returns date
language sql stable set search_path = '' as $$
  select least((wanted + interval '2 months')::date - 1, private.london_day())
$$;

-- The same for its readers: the day, whether that is today, and the newest report of a month that is over.
create function private.known(wanted date) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('on', private.known_on(wanted), 'isToday', private.known_on(wanted) = private.london_day(),
    'newest', private.month_text((private.first_of_month(private.london_day()) - interval '1 month')::date))
$$;

-- The newest signature of each side under a month's log. `stands`: it is under the words, entries and figures of now.
create function private.log_signatures(in_area integer, wanted date) returns jsonb
language sql stable set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('side', s.side, 'on', private.london_day(s.signed_at),
      'stands', s.version = (private.latest_monthly_log(in_area, wanted)).version and s.content = private.monthly_content(in_area, wanted)) order by s.side), '[]')
  from (select distinct on (x.side) x.* from private.monthly_signature x
        where x.area_id = in_area and x.month = wanted order by x.side, x.version desc) s
$$;

-- As before; of actions and checks what was known by that day, and who has signed the month's log.
create or replace function private.pack_card(the_plan private.plan, wanted date) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('plan', the_plan.key, 'month', private.month_text(wanted), 'adoptedOn', the_plan.adopted_on,
    'known', private.known(wanted), 'logSignatures', private.log_signatures(the_plan.area_id, wanted),
    'inForce', the_plan.id is not distinct from (private.current_plan(the_plan.area_id)).id,
    'mayWrite', private.is_member(the_plan.area_id, array['staff', 'lead']),
    'words', coalesce((select jsonb_agg(jsonb_build_object('statement', w.statement, 'revision', w.revision, 'what', w.what, 'soWhat', w.so_what,
        'nowWhat', w.now_what, 'on', private.london_day(w.written_at)) order by w.statement)
      from (select distinct on (x.statement) x.* from private.pack_words x
            where x.area_id = the_plan.area_id and x.plan_id = the_plan.id and x.month = wanted order by x.statement, x.revision desc) w), '[]'),
    'actions', coalesce((select jsonb_agg(jsonb_build_object('kind', a.kind, 'position', a.position, 'statement', a.statement, 'refs', a.refs,
        'action', a.action, 'responsible', a.responsible, 'deliveryRaw', a.delivery_raw, 'deliveryMonth', private.month_text(a.delivery_month),
        'monitoredBy', a.monitored_by, 'latest', coalesce((select max(r.revision) from private.action_state r
          where r.plan_id = a.plan_id and r.kind = a.kind and r.position = a.position), 0),
        'state', (select jsonb_build_object('status', s.status, 'rag', s.rag, 'note', s.note, 'evidence', s.evidence, 'revision', s.revision,
            'on', private.london_day(s.said_at))
          from private.action_state s where s.plan_id = a.plan_id and s.kind = a.kind and s.position = a.position
            and private.london_day(s.said_at) <= private.known_on(wanted) order by s.revision desc limit 1))
        order by a.statement, a.kind desc, a.position) from private.plan_action a where a.plan_id = the_plan.id), '[]'),
    'assurance', coalesce((select jsonb_agg(jsonb_build_object('position', b.position, 'statement', b.statement, 'text', b.text, 'cadence', b.cadence,
        'app', b.app, 'done', coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'on', d.done_on, 'note', d.note) order by d.done_on desc, d.said_at desc)
          from (select r.* from private.assurance_record r
                where r.plan_id = b.plan_id and r.position = b.position and r.takes_back is null and private.london_day(r.said_at) <= private.known_on(wanted)
                  and not exists (select from private.assurance_record t where t.takes_back = r.id
                    and private.london_day(t.said_at) <= private.known_on(wanted))
                order by r.done_on desc, r.said_at desc limit 12) d), '[]')) order by b.position)
      from private.plan_assurance b where b.plan_id = the_plan.id), '[]'))
$$;

-- As before; in a report that is still added to.
create or replace function private.say_action(area text, month text, kind text, place integer, base integer, state jsonb) returns jsonb
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
  -- What is said now belongs to later reports than this one.
  if private.known_on(wanted) < private.london_day() then
    return jsonb_build_object('status', 'refused', 'problem', 'finished');
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

-- As before; in a report that is still added to, and once for a day: no check is asked for more often than daily, so a second record
-- of the same day would say nothing but that somebody pressed twice.
create or replace function private.record_assurance(area text, month text, place integer, record jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  the_plan private.plan := private.plan_to_report(record_assurance.area, record_assurance.month);
  wanted date := private.month_of(record_assurance.month);
  undone private.assurance_record;
  its_day date;
begin
  if the_plan.id is null then return null; end if;
  if wanted is null then return jsonb_build_object('status', 'refused', 'problem', 'malformed'); end if;
  perform pg_advisory_xact_lock(50, the_plan.id);
  begin
    if exists (select from private.assurance_record r where r.id = (record ->> 'id')::uuid) then
      return jsonb_build_object('status', 'written', 'pack', private.pack_card(the_plan, wanted));
    end if;
    if private.known_on(wanted) < private.london_day() then return jsonb_build_object('status', 'refused', 'problem', 'finished'); end if;
    its_day := (record ->> 'on')::date;
    if record ->> 'takesBack' is not null then
      select r.* into undone from private.assurance_record r
        where r.id = (record ->> 'takesBack')::uuid and r.plan_id = the_plan.id and r.position = record_assurance.place;
      if undone.id is null then return jsonb_build_object('status', 'refused', 'problem', 'malformed'); end if;
    elsif its_day > private.london_day() then
      return jsonb_build_object('status', 'refused', 'problem', 'to_come');
    elsif exists (select from private.assurance_record r
        where r.plan_id = the_plan.id and r.position = record_assurance.place and r.done_on = its_day and r.takes_back is null
          and not exists (select from private.assurance_record t where t.takes_back = r.id)) then
      return jsonb_build_object('status', 'refused', 'problem', 'already', 'pack', private.pack_card(the_plan, wanted));
    end if;
    insert into private.assurance_record (id, area_id, plan_id, position, done_on, note, takes_back, said_by)
    values ((record ->> 'id')::uuid, the_plan.area_id, the_plan.id, record_assurance.place, coalesce(undone.done_on, its_day),
      coalesce(record ->> 'note', ''), undone.id, private.current_person())
    on conflict do nothing;
  exception when integrity_constraint_violation or data_exception then
    return jsonb_build_object('status', 'refused', 'problem', 'malformed');
  end;
  return jsonb_build_object('status', 'written', 'pack', private.pack_card(the_plan, wanted));
end
$$;

-- As before, with the day up to which a report of this month knows.
create or replace function private.scorecard(area text, as_of date default null, plan text default null) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(scorecard.area);
  view_month date := private.point_of_view(as_of);
  the_plan private.plan;
begin
  if in_area is null then return null; end if;
  the_plan := private.plan_to_read(in_area, scorecard.plan);
  if the_plan.id is null and scorecard.plan is not null then return null; end if;
  return (
    with fed as materialized (
      select k.metric, private.feed_of(k.metric) as feed, private.counted_of(k.metric) as counted
      from (select distinct coalesce(m.same_as, m.key) as metric from private.plan_metric m where m.plan_id = the_plan.id) k
    ), sums as materialized (
      select t.*, f.feed, f.counted from private.month_sums(in_area, view_month) t join fed f on f.metric = t.metric
    ), states as materialized (
      select s.* from private.month_states(in_area, array(select distinct t.month from sums t)) s
    ), revised as materialized (
      select r.* from private.month_revisions(in_area, view_month) r
    ), series as materialized (
      select t.metric, jsonb_agg(private.month_point(t.counted, t.month, t.numerator, t.denominator, t.demo)
          || jsonb_build_object('state', s.state, 'closedOn', s.closed_on, 'revision', r.revision) order by t.month) as points,
        bool_or(t.demo) as demo
      from sums t join states s on s.month = t.month and s.feed = t.feed
      left join revised r on r.metric = t.metric and r.month = t.month
      group by t.metric
    ), cards as (
      select m.statement, m."row", coalesce(s.demo, false) as demo,
        private.metric_card(m) || jsonb_build_object('series', coalesce(s.points, '[]'), 'definitionVersion',
          (select max(d.version) from private.metric_definition d where d.metric = coalesce(m.same_as, m.key))) as card
      from private.plan_metric m left join series s on s.metric = coalesce(m.same_as, m.key)
      where m.plan_id = the_plan.id
    )
    select jsonb_build_object(
      'area', (select jsonb_build_object('key', a.key, 'name', a.name) from private.area a where a.id = in_area),
      'plan', case when the_plan.id is not null
        then jsonb_build_object('key', the_plan.key, 'title', the_plan.title, 'planEnd', private.month_text(the_plan.plan_end),
          'inForce', the_plan.id is not distinct from (private.current_plan(in_area)).id, 'adoptedOn', the_plan.adopted_on) end,
      'asOf', private.month_text(view_month),
      'judgedTo', private.month_text(private.judged_to(view_month)),
      'asAt', private.as_at(),
      'known', private.known(view_month),
      'demo', coalesce((select bool_or(c.demo) from cards c), false),
      'statements', coalesce((select jsonb_agg(jsonb_build_object('number', s.number, 'title', s.title)
        || private.footing_of(s, view_month) order by s.number)
        from private.plan_statement s where s.plan_id = the_plan.id), '[]'),
      'metrics', coalesce((select jsonb_agg(c.card order by c.statement, c."row") from cards c), '[]')));
end
$$;

select private.lock_every_door();
