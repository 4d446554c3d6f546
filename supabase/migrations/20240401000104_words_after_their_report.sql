-- The words of a report are read by a Board and minuted. Once its time is over (the end of the month after it) they are not changed
-- in silence: whoever changes them says why, the report says so, and what stood there before can still be read.

alter table private.pack_words
  -- Why words were changed after the time of their report; null within it, and for the first words of a statement.
  add column why text check (length(why) between 3 and 500),
  -- The address of the writer as they were signed in; null from before this was kept.
  add column written_as text;

-- The last day of a report: of what is said later nothing gets into it unmarked.
create function private.report_ends(wanted date) returns date
language sql immutable set search_path = '' as $$
  select (wanted + interval '2 months')::date - 1
$$;

-- As before, by the same day.
create or replace function private.known_on(wanted date) returns date
language sql stable set search_path = '' as $$
  select least(private.report_ends(wanted), private.london_day())
$$;

-- Words as they are read. Who wrote them is told to staff and leads alone: the forum reads the words and the reason.
create function private.words_text(w private.pack_words) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('revision', w.revision, 'what', w.what, 'soWhat', w.so_what, 'nowWhat', w.now_what,
    'on', private.london_day(w.written_at), 'late', private.london_day(w.written_at) > private.report_ends(w.month), 'why', w.why,
    'by', case when private.is_member(w.area_id, array['staff', 'lead']) then w.written_as end)
$$;

-- The words that others took the place of after the report's time: those of its last day, and every later version. The newest first.
create function private.earlier_words(w private.pack_words) returns jsonb
language sql stable set search_path = '' as $$
  select coalesce(jsonb_agg(private.words_text(e) order by e.revision desc), '[]')
  from private.pack_words e join private.pack_words n on n.area_id = e.area_id and n.plan_id = e.plan_id and n.month = e.month
    and n.statement = e.statement and n.revision = e.revision + 1
  where e.area_id = w.area_id and e.plan_id = w.plan_id and e.month = w.month and e.statement = w.statement and e.revision < w.revision
    and private.london_day(n.written_at) > private.report_ends(w.month)
$$;

-- As before; words that were changed after the report's time say so, with those they took the place of.
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

select private.lock_every_door();
