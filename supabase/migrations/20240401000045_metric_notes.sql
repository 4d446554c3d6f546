-- What people write at a month of a chart: a note on what happened then, or that a new baseline starts there. Never changed
-- and never deleted: what no longer holds is taken back by another row, with its own name and reason.

create table private.metric_note (
  -- Given by the page, so that a repeat after a lost reply writes nothing twice.
  id uuid primary key,
  area_id integer not null references private.area (id),
  metric text not null check (metric ~ '^[a-z0-9_]{1,80}$'),
  month date not null check (extract(day from month) = 1),
  kind text not null check (kind in ('note', 'baseline')),
  -- What happened; of a baseline, and of what is taken back, the reason.
  words text not null check (length(words) between 3 and 300),
  -- The name the writer puts under it. Who was signed in stands beside it and never leaves the database.
  signed text not null check (length(signed) between 2 and 80),
  agency text,
  written_by uuid not null,
  written_at timestamptz not null default now(),
  -- Of one row: at most one other takes it back, and that one holds for good.
  takes_back uuid unique references private.metric_note (id),
  -- Of the demonstration. Only the server itself sets it; such rows go when the demonstration does not count.
  is_demo boolean not null default false
);
create index metric_note_of_metric on private.metric_note (area_id, metric, month);
create trigger metric_notes_stay before update or delete on private.metric_note
  for each row execute function private.refuse_change();
comment on table private.metric_note is 'Append-only: a baseline moves limits, so who moved them, when and why can always be read.';

-- A row that prints another row's figures shares its notes.
create function private.noted_metric(in_area integer, wanted text) returns text
language sql stable set search_path = '' as $$
  select coalesce(m.same_as, m.key) from private.plan_metric m
  where m.plan_id = (private.current_plan(in_area)).id and m.key = wanted
$$;

-- A lead writes both kinds, staff write notes.
create function private.may_note(in_area integer, kind text) returns boolean
language sql stable set search_path = '' as $$
  select private.is_member(in_area, case kind when 'note' then array['staff', 'lead'] else array['lead'] end)
$$;

-- A lead takes anything back, other people what they wrote themselves.
create function private.may_take_back(n private.metric_note) returns boolean
language sql stable set search_path = '' as $$
  select private.is_member(n.area_id, array['lead'])
    or (n.written_by = private.current_person() and private.may_note(n.area_id, n.kind))
$$;

create function private.note_card(n private.metric_note) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('id', n.id, 'metric', n.metric, 'month', private.month_text(n.month), 'kind', n.kind, 'words', n.words,
    'signed', n.signed, 'agency', n.agency, 'on', private.london_day(n.written_at), 'demo', n.is_demo,
    'mayTakeBack', t.id is null and private.may_take_back(n),
    'takenBack', case when t.id is not null then jsonb_build_object('words', t.words, 'signed', t.signed, 'on', private.london_day(t.written_at)) end)
  from (select n.id as of_note) one left join private.metric_note t on t.takes_back = one.of_note
$$;

-- Of one metric, or of all of the area's plan: those taken back too, so that nothing said of a chart is lost.
create function private.metric_notes(area text, metric text default null) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(metric_notes.area);
begin
  if in_area is null then return null; end if;
  return jsonb_build_object(
    'mayNote', private.may_note(in_area, 'note'), 'maySetBaseline', private.may_note(in_area, 'baseline'),
    'notes', coalesce((select jsonb_agg(private.note_card(n) order by n.month, n.written_at, n.id) from private.metric_note n
      where n.area_id = in_area and n.takes_back is null and (not n.is_demo or (select s.demo_counts from private.settings s))
        and (metric_notes.metric is null or n.metric = private.noted_metric(in_area, metric_notes.metric))), '[]'));
end
$$;

-- Without `takesBack`: one more note or baseline. With it: that one holds no longer, and `words` say why.
create function private.write_metric_note(area text, note jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(write_metric_note.area);
  an_id constant text := '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';
  made private.metric_note;
  earlier private.metric_note;
begin
  if in_area is null then return null; end if;
  if coalesce(note ->> 'id', '') !~ an_id or coalesce(note ->> 'takesBack', note ->> 'id') !~ an_id then
    return jsonb_build_object('status', 'refused', 'problem', 'malformed');
  end if;
  made.id := (note ->> 'id')::uuid;
  made.takes_back := (note ->> 'takesBack')::uuid;
  made.words := btrim(coalesce(note ->> 'words', ''));
  made.signed := btrim(coalesce(note ->> 'signed', ''));
  made.written_by := private.current_person();
  -- One writer at a time in an area: a month has one baseline, and nothing is taken back twice.
  perform pg_advisory_xact_lock(hashtextextended('notes of charts', in_area));
  if made.takes_back is null then
    made.metric := private.noted_metric(in_area, note ->> 'metric');
    made.month := private.month_of(note ->> 'month');
    made.kind := note ->> 'kind';
    if made.metric is null or made.kind is null or made.kind not in ('note', 'baseline') then
      return jsonb_build_object('status', 'refused', 'problem', 'malformed');
    end if;
    if made.month is null or made.month > private.london_day() then return jsonb_build_object('status', 'refused', 'problem', 'month'); end if;
    if not private.may_note(in_area, made.kind) then return jsonb_build_object('status', 'refused', 'problem', 'not_yours'); end if;
  else
    select * into earlier from private.metric_note n where n.id = made.takes_back and n.area_id = in_area and n.takes_back is null;
    if earlier.id is null then return jsonb_build_object('status', 'refused', 'problem', 'unknown'); end if;
    if not private.may_take_back(earlier) then return jsonb_build_object('status', 'refused', 'problem', 'not_yours'); end if;
    made.metric := earlier.metric;
    made.month := earlier.month;
    made.kind := earlier.kind;
  end if;
  if length(made.words) not between 3 and 300 or made.words ~ '[[:cntrl:]]' then return jsonb_build_object('status', 'refused', 'problem', 'words'); end if;
  if length(made.signed) not between 2 and 80 or made.signed ~ '[[:cntrl:]]' then return jsonb_build_object('status', 'refused', 'problem', 'signed'); end if;
  -- Said again, as after a lost reply.
  select * into earlier from private.metric_note n where n.id = made.id;
  if earlier.id is not null then
    if (earlier.area_id, earlier.metric, earlier.month, earlier.kind, earlier.words, earlier.signed, earlier.written_by)
        = (in_area, made.metric, made.month, made.kind, made.words, made.signed, made.written_by)
      and earlier.takes_back is not distinct from made.takes_back then
      return jsonb_build_object('status', 'written');
    end if;
    return jsonb_build_object('status', 'refused', 'problem', 'malformed');
  end if;
  if exists (select from private.metric_note n where n.takes_back = made.takes_back) then
    return jsonb_build_object('status', 'refused', 'problem', 'gone');
  end if;
  if made.takes_back is null and made.kind = 'baseline' and exists (select from private.metric_note n
      where n.area_id = in_area and n.metric = made.metric and n.month = made.month and n.kind = 'baseline' and n.takes_back is null
        and (not n.is_demo or (select s.demo_counts from private.settings s))
        and not exists (select from private.metric_note t where t.takes_back = n.id)) then
    return jsonb_build_object('status', 'refused', 'problem', 'there_is_one');
  end if;
  insert into private.metric_note (id, area_id, metric, month, kind, words, signed, agency, written_by, takes_back)
  values (made.id, in_area, made.metric, made.month, made.kind, made.words, made.signed,
    (select m.agency from private.membership m where m.area_id = in_area and m.person = made.written_by order by m.role limit 1),
    made.written_by, made.takes_back);
  return jsonb_build_object('status', 'written');
end
$$;

create function public.metric_notes(area text, metric text default null) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.metric_notes(area, metric)
$$;
create function public.write_metric_note(area text, note jsonb) returns jsonb
language sql volatile security invoker set search_path = '' as $$
  select private.write_metric_note(area, note)
$$;
