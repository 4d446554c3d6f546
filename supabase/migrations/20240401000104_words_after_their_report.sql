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

select private.lock_every_door();
