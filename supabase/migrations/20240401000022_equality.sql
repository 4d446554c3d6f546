-- The optional questions about the person. They arrive as a parcel of their own that nothing ties to an answer, and are
-- counted and forgotten at once: docs/decisions/0008 says why nobody can put the two together again.

-- How often each option was chosen, by the month the parcel came (so that a quarter that is over never changes).
-- No survey, no respondent, no language: each would make the groups smaller and say more about a person.
create table private.equality_month (
  area_id integer not null references private.area (id),
  month date not null check (extract(day from month) = 1),
  question text not null,
  option text not null,
  is_demo boolean not null,
  n integer not null check (n > 0),
  primary key (area_id, month, question, option, is_demo)
);
comment on table private.equality_month is 'Counts only. There is no row for a person, and no key that leads to one.';

-- Which parcels were counted, so that a repeat is not counted again. The hash cannot be tried out against possible
-- answers: it covers 256 random bits that the phone threw away and that are kept nowhere.
create table private.equality_taken (
  id uuid primary key,
  area_id integer not null references private.area (id),
  content_hash text not null
);
create trigger taken_parcels_stay before update or delete on private.equality_taken
  for each row execute function private.refuse_change();

-- One parcel of the survey `about_you`, its shape checked already. Answered like any other, but for the day: what is
-- said is the day the parcel itself names (the first of its month), because no day of receipt is kept.
create function private.store_equality(envelope jsonb, the_hash text, demo boolean) returns jsonb
language plpgsql set search_path = '' as $$
declare
  my_id text := private.envelope_id(envelope);
  in_area private.area;
  offered private.survey_open;
  the_definition jsonb;
  problem text;
  counted_in date;
  kept text;
begin
  if the_hash <> envelope ->> 'contentHash' then return private.refused(my_id, 'hash_mismatch'); end if;
  select t.content_hash into kept from private.equality_taken t where t.id = my_id::uuid;
  if not found then
    select * into in_area from private.area a where a.key = envelope ->> 'area';
    select * into offered from private.survey_open o where o.area_id = in_area.id and o.survey = envelope ->> 'survey';
    select v.definition || '{}' into the_definition from private.survey_version v
    where v.survey = envelope ->> 'survey' and v.version::numeric = (envelope ->> 'version')::numeric;
    problem := private.content_problem(envelope, in_area, offered, the_definition, demo);
    if problem is not null then return private.refused(my_id, problem); end if;

    insert into private.equality_taken (id, area_id, content_hash) values (my_id::uuid, in_area.id, the_hash)
    on conflict do nothing;
    if found then
      counted_in := private.first_of_month(case when demo then (envelope ->> 'completedOn')::date else private.london_day() end);
      -- In one order for everybody, so that two parcels cannot wait for each other.
      insert into private.equality_month as m (area_id, month, question, option, is_demo, n)
      select in_area.id, counted_in, a.key, a.value, demo, 1 from jsonb_each_text(envelope -> 'answers') a
      where a.key = any (private.asked_questions(the_definition, envelope -> 'answers'))
      order by a.key collate "C", a.value collate "C"
      on conflict (area_id, month, question, option, is_demo) do update set n = m.n + 1;
      kept := the_hash;
      return jsonb_build_object('status', 'received', 'id', my_id,
        'receipt', private.receipt(my_id::uuid, the_hash, (envelope ->> 'completedOn')::date, false));
    end if;
    select t.content_hash into kept from private.equality_taken t where t.id = my_id::uuid;
  end if;
  if kept <> the_hash then
    return jsonb_build_object('status', 'conflict', 'id', my_id, 'code', 'conflict', 'reason', private.reason('conflict'));
  end if;
  return jsonb_build_object('status', 'already_received', 'id', my_id,
    'receipt', private.receipt(my_id::uuid, the_hash, (envelope ->> 'completedOn')::date, false));
end
$$;

-- Empty when all is well: counts of what no definition asks, and questions counted more often than parcels came.
create function private.equality_miscounts() returns table (area_id integer, question text, option text, n bigint)
language sql stable set search_path = '' as $$
  select m.area_id, m.question, m.option, sum(m.n) from private.equality_month m
  where not exists (
    select from private.survey_version v, jsonb_array_elements(v.definition -> 'questions') q, jsonb_array_elements(q.value -> 'options') o
    where v.survey = 'about_you' and q.value ->> 'id' = m.question and o.value ->> 'code' = m.option)
  group by 1, 2, 3
  union all
  select m.area_id, m.question, null, sum(m.n) from private.equality_month m
  group by 1, 2
  having sum(m.n) > (select count(*) from private.equality_taken t where t.area_id = m.area_id)
$$;

-- `private.guard` for plain counts: cells of 1 to 4 are hidden, and with them the next larger ones, until the hidden are
-- at least two cells, at least five people and not all of one size. No rows when that leaves nothing to show.
create function private.guard_counts(cells jsonb) returns table (code text, n integer, hidden boolean)
language plpgsql immutable set search_path = '' as $$
declare
  size integer := 4;
  h record;
begin
  loop
    select count(*) as cells, sum(c.n) as people, min(c.n) as least, max(c.n) as most into h
    from jsonb_to_recordset(cells) c (code text, n integer) where c.n between 1 and size;
    exit when h.cells = 0 or (h.cells >= 2 and h.people >= 5 and h.least < h.most);
    select min(c.n) into size from jsonb_to_recordset(cells) c (code text, n integer) where c.n > size;
    if size is null then return; end if;
  end loop;
  if not exists (select from jsonb_to_recordset(cells) c (code text, n integer) where c.n > size) then return; end if;
  return query
    select c.code, case when c.n > size then c.n end, c.n <= size
    from jsonb_to_recordset(cells) c (code text, n integer) where c.n > 0 order by c.code collate "C";
end
$$;

-- The calendar quarter that was over last, seen from a month. Quarters do not overlap, so two of them cannot be subtracted.
create function private.last_whole_quarter(as_of date) returns date
language sql stable set search_path = '' as $$
  select (date_trunc('quarter', least(private.first_of_month(private.london_day()), (private.point_of_view(as_of) + interval '1 month')::date)::timestamp)
    - interval '3 months')::date
$$;

-- One count with its rows made safe: a total of 1 to 4 is hidden whole.
create function private.safe_counts(cells jsonb) returns jsonb
language sql immutable set search_path = '' as $$
  select jsonb_build_object(
    'total', case when not private.too_few(s.people) then s.people end,
    'hidden', private.too_few(s.people),
    'rows', case when not private.too_few(s.people) then
      (select jsonb_agg(to_jsonb(g) order by g.code collate "C") from private.guard_counts(cells) g) end)
  from (select coalesce(sum(c.n), 0) as people from jsonb_to_recordset(cells) c (code text, n integer)) s
$$;

-- Who took part, for the last whole quarter: each question apart, never one against another.
create function private.equality_totals(area text, as_of date default null) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(equality_totals.area);
  start date := private.last_whole_quarter(as_of);
begin
  if in_area is null then return null; end if;
  return (
    with counted as (
      select m.question, m.option, sum(m.n)::integer as n, bool_or(m.is_demo) as demo
      from private.equality_month m
      where m.area_id = in_area and m.month >= start and m.month < start + interval '3 months'
        and (not m.is_demo or (select s.demo_counts from private.settings s))
      group by 1, 2
    ), newest as (
      select v.definition from private.survey_version v where v.survey = 'about_you' order by v.version desc limit 1
    )
    select jsonb_build_object(
      'quarter', to_char(start, 'YYYY-"Q"Q'),
      'demo', coalesce((select bool_or(c.demo) from counted c), false),
      'questions', coalesce(jsonb_agg(
        jsonb_build_object('question', q.value ->> 'id', 'label', q.value ->> 'label',
          'options', (select jsonb_agg(jsonb_build_object('code', o.value ->> 'code', 'label', o.value ->> 'label') order by o.place)
            from jsonb_array_elements(q.value -> 'options') with ordinality o (value, place)))
        || private.safe_counts(coalesce((select jsonb_agg(jsonb_build_object('code', c.option, 'n', c.n))
            from counted c where c.question = q.value ->> 'id'), '[]'))
        order by q.place), '[]'))
    from newest cross join lateral jsonb_array_elements(newest.definition -> 'questions') with ordinality q (value, place)
  );
end
$$;

-- Who held the pen, by the quarter the answers came in: the person, the person with help, or somebody for them. A
-- helper who says so at the first question counts as somebody for them. `not_asked`: the route has no such question, or
-- it was skipped.
create function private.filled_in_by(area text, as_of date default null) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(filled_in_by.area);
  start date := private.last_whole_quarter(as_of);
begin
  if in_area is null then return null; end if;
  return (
    with pens as (
      select v.survey, v.version, array_agg(q.value ->> 'id') as ids
      from private.survey_version v cross join lateral jsonb_array_elements(v.definition -> 'questions') q
      where q.value ->> 'role' = 'filled_in_by' group by 1, 2
    ), counted as (
      select coalesce(
          (select r.answers ->> id from unnest(p.ids) id where r.answers ? id limit 1),
          case when r.respondent = 'supporter' then 'someone_for_me' else 'not_asked' end) as code,
        count(*)::integer as n, bool_or(r.is_demo) as demo
      from private.response r left join pens p on p.survey = r.survey and p.version = r.version
      where r.area_id = in_area and r.received_on >= start and r.received_on < start + interval '3 months'
        and r.respondent <> 'professional'
        and (not r.is_demo or (select s.demo_counts from private.settings s))
      group by 1
    )
    select jsonb_build_object('quarter', to_char(start, 'YYYY-"Q"Q'), 'demo', coalesce(bool_or(c.demo), false))
      || private.safe_counts(coalesce(jsonb_agg(jsonb_build_object('code', c.code, 'n', c.n)), '[]'))
    from counted c
  );
end
$$;

create function public.equality_totals(area text, as_of date default null) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.equality_totals(area, as_of)
$$;
create function public.filled_in_by(area text, as_of date default null) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.filled_in_by(area, as_of)
$$;
