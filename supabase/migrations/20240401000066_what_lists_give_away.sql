-- Lists from which a small number could be worked out: what each batch of invitations brought, a question that only some were asked,
-- and the months that stand beside comments.

create or replace function private.count_invitations(envelopes jsonb, taken uuid[]) returns void
language plpgsql set search_path = '' as $$
declare
  came record;
begin
  for came in
    select b.id as batch_id, b.area_id, b.kind, c.code, private.first_of_month(r.completed_on) as month
    from jsonb_array_elements(envelopes) e
    join private.invitation_code c on c.code = private.parse_invitation(e.value ->> 'invitation')
    join private.invitation_batch b on b.id = c.batch_id
    join private.response r on r.id = private.envelope_id(e.value)::uuid
    where r.id = any (taken) and not r.flags ? 'late'
      -- One that came after the close of its month would be the difference to what was read before.
      and not private.is_month_closed(r.area_id, private.first_of_month(r.completed_on), 'survey')
      and b.cancelled_on is null and r.completed_on <= b.expires_on and r.area_id = b.area_id and r.survey = b.survey
    order by b.id, c.code collate "C", month
  loop
    if came.kind = 'one_time' then
      update private.invitation_code c set used = true where c.code = came.code and not c.used;
      continue when not found;
    end if;
    insert into private.invitation_count as n (area_id, batch_id, month, slot, answered)
    values (came.area_id, came.batch_id, came.month, pg_catalog.pg_backend_pid() % 16, 1)
    on conflict (batch_id, month, slot) do update set answered = n.answered + 1;
  end loop;
end
$$;

-- The batches of one survey, stage and month together. What each brought is told only when none is too small (`each`); and their sum
-- not (`hidden`) when it is too small itself, when it would tell of a small batch that all of it answered, or when a batch of 1 to
-- 4 answers was cancelled: the sum of before less the sum of now would be that batch.
create function private.invitation_groups(in_area integer)
returns table (survey text, stage text, month date, issued bigint, answered bigint, each boolean, hidden boolean)
language sql stable set search_path = '' as $$
  select g.survey, g.stage, g.month, g.issued, g.answered::bigint, not (g.some_small or g.small_gone),
    private.too_few_invited(g.issued, g.answered::bigint) or g.small_gone or (g.some_small and g.one_time and g.answered = g.issued)
  from (
    select b.survey, b.stage, private.first_of_month(b.created_on) as month,
      sum(b.issued) filter (where b.cancelled_on is null) as issued,
      sum(n.answered) filter (where b.cancelled_on is null) as answered,
      bool_or(b.cancelled_on is null and private.too_few_invited(b.issued, n.answered)) as some_small,
      bool_or(b.cancelled_on is not null and private.too_few(n.answered)) as small_gone,
      bool_and(b.kind = 'one_time') as one_time
    from private.invitation_batch b
    cross join lateral (select coalesce(sum(c.answered), 0)::bigint as answered from private.invitation_count c where c.batch_id = b.id) n
    where b.area_id = in_area group by 1, 2, 3
  ) g
  where g.issued is not null
$$;

create or replace function private.list_invitations(area text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(list_invitations.area);
begin
  if in_area is null then return null; end if;
  return (
    with brought as (
      select a.batch_id, a.answered, not g.each as hidden
      from private.invitation_answers(in_area) a
      join private.invitation_groups(in_area) g on g.survey = a.survey and g.stage is not distinct from a.stage and g.month = a.month
    )
    select coalesce(jsonb_agg(private.invitation_card(b) || jsonb_build_object(
      'answered', case when not w.hidden then w.answered end, 'hidden', coalesce(w.hidden, false)) order by b.created_on desc, b.id), '[]')
    from (select * from private.invitation_batch every where every.area_id = in_area order by every.created_on desc, every.id limit 200) b
    left join brought w on w.batch_id = b.id);
end
$$;

create or replace function private.completion(area text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(completion.area);
  since date := (private.first_of_month(private.london_day()) - interval '11 months')::date;
begin
  if in_area is null then return null; end if;
  return (
    with received as (
      select p.what as survey, p.month, p.people, p.demo from private.people_who_answered(in_area, since) p where p.what <> 'knowledge'
    ), invited as (
      select g.survey, g.month, jsonb_agg(jsonb_build_object('stage', g.stage, 'hidden', g.hidden,
        'issued', g.issued, 'answered', case when not g.hidden then g.answered end) order by g.stage collate "C" nulls last) as stages
      from private.invitation_groups(in_area) g where g.month >= since group by 1, 2
    )
    select coalesce(jsonb_agg(jsonb_build_object('survey', survey, 'month', private.month_text(month),
      'responses', case when not private.too_few(coalesce(r.people, 0)) then coalesce(r.people, 0) end,
      'demo', coalesce(r.demo, false), 'stages', coalesce(i.stages, '[]')) order by month desc, survey collate "C"), '[]')
    from received r full join invited i using (survey, month));
end
$$;

-- As before; and a question that only those with one answer to another were asked is told only where that answer is: its total would
-- be the hidden cell, or nearly.
create or replace function private.equality_totals(area text, as_of date default null) returns jsonb
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
    ), asked as materialized (
      select q.value as question, q.place, private.safe_counts(coalesce((select jsonb_agg(jsonb_build_object('code', c.option, 'n', c.n))
        from counted c where c.question = q.value ->> 'id'), '[]')) as safe
      from (select v.definition from private.survey_version v where v.survey = 'about_you' order by v.version desc limit 1) newest
      cross join lateral jsonb_array_elements(newest.definition -> 'questions') with ordinality q (value, place)
    )
    select jsonb_build_object(
      'quarter', to_char(start, 'YYYY-"Q"Q'),
      'demo', coalesce((select bool_or(c.demo) from counted c), false),
      'questions', coalesce(jsonb_agg(
        jsonb_build_object('question', a.question ->> 'id', 'label', a.question ->> 'label',
          'options', (select jsonb_agg(jsonb_build_object('code', o.value ->> 'code', 'label', o.value ->> 'label') order by o.place)
            from jsonb_array_elements(a.question -> 'options') with ordinality o (value, place)))
        || case when exists (
            select from jsonb_array_elements(a.question -> 'showIf') way
            join asked p on p.question ->> 'id' = way ->> 'question'
            where p.safe -> 'total' <> '0' and (p.safe -> 'rows' = 'null' or exists (
              select from jsonb_array_elements(case jsonb_typeof(p.safe -> 'rows') when 'array' then p.safe -> 'rows' end) r
              where (way -> 'in') ? (r.value ->> 'code') and (r.value -> 'hidden')::boolean)))
          then '{"total": null, "hidden": true, "rows": null}' else a.safe end
        order by a.place), '[]'))
    from asked a
  );
end
$$;

-- May a month stand beside the comments of a survey? Not where only 1 to 4 people are told to have answered it: four comments of such a
-- month would be its four answers. Nor where a close told so and a later one no longer: whoever read them then would know which they
-- are. Nor then whether a comment came too late to count: it may have, so nothing follows from it.
create function private.is_month_told(in_area integer, of_survey text, wanted date) returns boolean
language sql stable set search_path = '' as $$
  select exists (select from private.people_who_answered(in_area, wanted) p
    where p.what = of_survey and p.month = wanted and not private.too_few(p.people))
    and not exists (select from private.answer_close k
      where k.area_id = in_area and k.month = wanted and k.what = of_survey and k.with_demo = (select s.demo_counts from private.settings s)
        and private.too_few(k.people))
$$;

create or replace function private.comment_card(c private.comment, slice jsonb) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('id', c.id, 'survey', c.survey, 'question', c.question, 'month', case when t.told then private.month_text(c.month) end,
    'language', c.language, 'words', c.words, 'revision', c.revision, 'shortened', c.is_shortened, 'late', case when t.told then c.is_late end,
    'demo', c.is_demo, 'read', c.read_on is not null,
    'dueOn', case when c.read_on is null then private.add_working_days(c.arrived_on, 1) end,
    'slice', case when t.told then slice end,
    'themes', (select coalesce(jsonb_agg(x.theme_id order by x.theme_id), '[]') from private.comment_theme x where x.comment_id = c.id),
    'flags', (select coalesce(jsonb_agg(private.flag_card(f) order by f.flagged_at, f.id), '[]') from private.safeguarding_flag f where f.comment_id = c.id))
  from (select private.is_month_told(c.area_id, c.survey, c.month) as told) t
$$;

-- What stood beside the comments of a quarter when they were first read after its months had closed. It stays, or the next answer
-- that came late would show itself by what it moves.
create table private.comment_quarter (
  area_id integer not null references private.area (id),
  survey text not null,
  quarter date not null,
  with_demo boolean not null,
  primary key (area_id, survey, quarter, with_demo)
);
create table private.comment_slice (
  response_id uuid not null references private.response (id) on delete cascade,
  area_id integer not null references private.area (id),
  with_demo boolean not null,
  way text not null,
  code text not null,
  primary key (response_id, with_demo)
);

alter function private.comment_slices(integer, text, date) rename to comment_slices_now;

create function private.comment_slices(in_area integer, of_survey text, quarter date)
returns table (response uuid, way text, code text)
language plpgsql volatile set search_path = '' as $$
declare
  book boolean := (select s.demo_counts from private.settings s);
begin
  if exists (select from generate_series(quarter, quarter + interval '2 months', interval '1 month') m
    where not private.is_month_closed(in_area, m::date, 'survey')) then
    return query select n.* from private.comment_slices_now(in_area, of_survey, quarter) n;
    return;
  end if;
  insert into private.comment_quarter (area_id, survey, quarter, with_demo) values (in_area, of_survey, comment_slices.quarter, book)
  on conflict do nothing;
  if found then
    insert into private.comment_slice (response_id, area_id, with_demo, way, code)
    select n.response, in_area, book, n.way, n.code from private.comment_slices_now(in_area, of_survey, quarter) n;
  end if;
  return query select s.response_id, s.way, s.code
    from private.comment_slice s join private.response r on r.id = s.response_id
    where s.area_id = in_area and s.with_demo = book and r.survey = of_survey
      and r.completed_on >= quarter and r.completed_on < quarter + interval '3 months';
end
$$;

create or replace function private.comment_audit(area text, before bigint default null) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := (select a.id from private.area a where a.key = comment_audit.area and private.is_member(a.id, array['lead']));
begin
  if in_area is null then return null; end if;
  return (
    with lines as materialized (
      select a.*, c.survey, c.question, c.month
      from (select l.* from private.comment_audit l
            where l.area_id = in_area and (comment_audit.before is null or l.place < comment_audit.before)
            order by l.place desc limit 100) a
      left join private.comment c on c.id = a.comment_id
    ), told as materialized (
      select k.* from (select distinct l.survey, l.month from lines l where l.survey is not null) k
      where private.is_month_told(in_area, k.survey, k.month)
    )
    select coalesce(jsonb_agg(jsonb_build_object('place', l.place, 'at', l.at, 'what', l.what, 'why', l.why, 'person', l.person,
        'email', l.email, 'comment', l.comment_id, 'survey', l.survey, 'question', l.question, 'month', private.month_text(t.month))
      order by l.place desc), '[]')
    from lines l left join told t on t.survey = l.survey and t.month = l.month);
end
$$;

-- As before, of the comments whose month is told.
create or replace function private.theme_months(area text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.comment_area(theme_months.area);
begin
  if in_area is null then return null; end if;
  return (
    with readable as materialized (
      select c.id, c.response_id, c.survey, c.month, c.read_on, c.is_demo from private.readable_comments(in_area) c where not c.is_late
    ), counted as materialized (
      select r.* from readable r join (
        select k.* from (select distinct x.survey, x.month from readable x) k where private.is_month_told(in_area, k.survey, k.month)) t
        on t.survey = r.survey and t.month = r.month
    ), months as (
      select c.month, bool_or(c.read_on is null) as reading, bool_or(c.is_demo) as demo from counted c group by c.month
    ), people as (
      select t.theme_id, c.month, count(distinct c.response_id) as people
      from counted c join private.comment_theme t on t.comment_id = c.id group by 1, 2
    )
    select jsonb_build_object(
      'demo', coalesce((select bool_or(m.demo) from months m), false),
      'months', coalesce((select jsonb_agg(jsonb_build_object('month', private.month_text(m.month), 'reading', m.reading) order by m.month) from months m), '[]'),
      'themes', coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name, 'retired', t.is_retired,
          'months', (select coalesce(jsonb_agg(jsonb_build_object('month', private.month_text(m.month),
              'hidden', private.too_few(coalesce(p.people, 0)),
              'people', case when not private.too_few(coalesce(p.people, 0)) then coalesce(p.people, 0) end) order by m.month), '[]')
            from months m left join people p on p.month = m.month and p.theme_id = t.id))
          order by t.is_retired, t.place)
        from private.theme t where t.area_id = in_area), '[]')));
end
$$;

do $$ begin
  -- A database that has been locked once is locked again.
  if to_regprocedure('private.lock_every_door()') is not null then perform private.lock_every_door(); end if;
end $$;
