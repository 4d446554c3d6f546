-- The numbers of answers that are no figure of the plan (how many came for a survey, how many staff were asked what they know, who
-- held the pen, what an invitation brought) follow the rules of the figures: once a month has closed they stand, and no two that
-- anybody saw give one to four by subtraction. docs/metrics.md, "Small numbers".

-- How many people answered a survey in a month; and for the questions about the forum how many people, answers and right answers.
create table private.answer_month (
  area_id integer not null references private.area (id),
  -- A survey, or `knowledge`.
  what text not null,
  month date not null check (extract(day from month) = 1),
  is_demo boolean not null,
  people integer not null check (people >= 0),
  answers integer not null,
  correct integer not null check (correct between 0 and answers),
  primary key (area_id, what, month, is_demo)
);
comment on table private.answer_month is 'How many people answered, by survey and month. Kept in the transaction of the answer.';

-- The same as kept at each close of a month.
create table private.answer_close (
  area_id integer not null references private.area (id),
  month date not null,
  with_demo boolean not null,
  version integer not null,
  what text not null,
  people integer not null,
  answers integer not null,
  correct integer not null,
  demo boolean not null,
  primary key (area_id, month, with_demo, version, what)
);
create trigger answer_closes_stay before update or delete on private.answer_close
  for each row execute function private.refuse_change();

-- What these responses add.
create function private.answers_of(ids uuid[])
returns table (area_id integer, what text, month date, is_demo boolean, people integer, answers integer, correct integer)
language sql stable set search_path = '' as $$
  select r.area_id, r.survey, private.first_of_month(r.completed_on), r.is_demo, count(*)::integer, count(*)::integer, 0
  from private.response r where r.id = any (ids) and not r.flags ? 'late'
  group by 1, 2, 3, 4
  union all
  select r.area_id, 'knowledge', private.first_of_month(r.completed_on), r.is_demo, count(distinct r.id)::integer, count(*)::integer,
    count(*) filter (where c.positive)::integer
  from private.response r
  join (select v.survey, v.version, jsonb_build_object('questions', '[]'::jsonb, 'measures', jsonb_agg(m.value)) as definition
        from private.survey_version v cross join lateral jsonb_array_elements(v.definition -> 'measures') m
        where m.value ->> 'metric' = 'staff_pcf_role.knowledge' group by v.survey, v.version) v
    on v.survey = r.survey and v.version = r.version
  cross join lateral private.contributions(v.definition, r.answers, r.flags) c
  where r.id = any (ids) and c.counted and not r.flags ? 'late'
  group by 1, 3, 4
$$;

-- The counting as it was, under names of its own; this comes after it, in the same transaction, so that what closes a month first
-- sees nothing of the answers that come after. Rows are taken in one fixed order.
alter function private.count_in(uuid[]) rename to count_figures_in;
alter function private.count_out(uuid[]) rename to count_figures_out;

create function private.count_in(ids uuid[]) returns void
language sql set search_path = '' as $$
  select private.count_figures_in(ids);
  insert into private.answer_month as m (area_id, what, month, is_demo, people, answers, correct)
  select a.* from private.answers_of(ids) a
  order by a.area_id, a.what collate "C", a.month, a.is_demo
  on conflict (area_id, what, month, is_demo) do update set people = m.people + excluded.people,
    answers = m.answers + excluded.answers, correct = m.correct + excluded.correct;
$$;

create function private.count_out(ids uuid[]) returns void
language plpgsql set search_path = '' as $$
declare
  f record;
begin
  perform private.count_figures_out(ids);
  for f in select * from private.answers_of(ids) a order by a.area_id, a.what collate "C", a.month, a.is_demo loop
    -- In one step, so that no check sees half of it.
    update private.answer_month m set people = m.people - f.people, answers = m.answers - f.answers, correct = m.correct - f.correct
    where m.area_id = f.area_id and m.what = f.what and m.month = f.month and m.is_demo = f.is_demo;
    delete from private.answer_month m
    where m.area_id = f.area_id and m.what = f.what and m.month = f.month and m.is_demo = f.is_demo and m.people = 0;
  end loop;
end
$$;

alter function private.miscounts() rename to miscounted_figures;

-- Every difference between what is kept and what is counted anew. Empty when all is well.
create function private.miscounts()
returns table (area_id integer, metric text, month date, kept jsonb, recounted jsonb)
language sql stable set search_path = '' as $$
  select * from private.miscounted_figures()
  union all
  select coalesce(k.area_id, a.area_id), coalesce(k.what, a.what), coalesce(k.month, a.month), to_jsonb(k), to_jsonb(a)
  from private.answer_month k
  full join private.answers_of(array(select r.id from private.response r)) a
    on k.area_id = a.area_id and k.what = a.what and k.month = a.month and k.is_demo = a.is_demo
  where to_jsonb(k) is distinct from to_jsonb(a)
$$;

insert into private.answer_month (area_id, what, month, is_demo, people, answers, correct)
select a.* from private.answers_of(array(select r.id from private.response r)) a;

-- May `now` people be shown to somebody who has seen `before`? The same, or five apart. Of 1 to 4 only "too few" was or would be
-- seen: then the other must be five from each of them, so that what is shown does not depend on which of them it was.
create function private.safe_people(now integer, before integer) returns boolean
language sql immutable set search_path = '' as $$
  select now = before or case when private.too_few(now) or private.too_few(before)
    then greatest(now, before) >= 9 and least(now, before) > 0 else abs(now - before) >= 5 end
$$;

-- The first close keeps what was counted; a later one takes what came since only where that is safe against all closes before.
create function private.keep_counts() returns trigger
language plpgsql set search_path = '' as $$
begin
  insert into private.answer_close (area_id, month, with_demo, version, what, people, answers, correct, demo)
  with live as (
    select m.what, sum(m.people)::integer as people, sum(m.answers)::integer as answers, sum(m.correct)::integer as correct, bool_or(m.is_demo) as demo
    from private.answer_month m
    where m.area_id = new.area_id and m.month = new.month and (new.with_demo or not m.is_demo) group by 1
  ), earlier as (
    select c.* from private.answer_close c where c.area_id = new.area_id and c.month = new.month and c.with_demo = new.with_demo
  ), stood as (
    select distinct on (e.what) e.* from earlier e order by e.what, e.version desc
  )
  select new.area_id, new.month, new.with_demo, new.version, w.what,
    case when s.safe then coalesce(l.people, 0) else coalesce(b.people, 0) end,
    case when s.safe then coalesce(l.answers, 0) else coalesce(b.answers, 0) end,
    case when s.safe then coalesce(l.correct, 0) else coalesce(b.correct, 0) end,
    coalesce(case when s.safe then l.demo else b.demo end, false)
  from (select x.what from live x union select y.what from earlier y) w
  left join live l on l.what = w.what left join stood b on b.what = w.what
  cross join lateral (select new.version = 1 or (
    not exists (select from earlier e where e.what = w.what and not private.safe_people(coalesce(l.people, 0), e.people))
    -- Nothing at an earlier close was seen as nothing.
    and (exists (select from earlier e where e.what = w.what and e.version = 1) or private.safe_people(coalesce(l.people, 0), 0))) as safe) s;
  return null;
end
$$;
create trigger counts_stand_still after insert on private.month_close
  for each row when (new.feed = 'survey') execute function private.keep_counts();

-- Months that were closed before there was this: from now on they stand as they are today.
insert into private.answer_close (area_id, month, with_demo, version, what, people, answers, correct, demo)
select c.area_id, c.month, c.with_demo, c.version, m.what, sum(m.people), sum(m.answers), sum(m.correct), bool_or(m.is_demo)
from private.month_close c join private.answer_month m on m.area_id = c.area_id and m.month = c.month and (c.with_demo or not m.is_demo)
where c.feed = 'survey' group by 1, 2, 3, 4, 5;

-- What is told of a month: of a closed one what its close kept, of another what there is. A month of nobody is absent.
create function private.people_who_answered(in_area integer, since date)
returns table (what text, month date, people integer, answers integer, correct integer, demo boolean)
language sql stable set search_path = '' as $$
  with book as (select s.demo_counts as with_demo from private.settings s), shut as materialized (
    select c.month, c.version from private.closings(in_area) c where c.feed = 'survey' and c.month >= since
  )
  select k.what, k.month, k.people, k.answers, k.correct, k.demo
  from shut s join private.answer_close k on k.area_id = in_area and k.month = s.month and k.version = s.version
  where k.with_demo = (select b.with_demo from book b) and k.people > 0
  union all
  select m.what, m.month, sum(m.people)::integer, sum(m.answers)::integer, sum(m.correct)::integer, bool_or(m.is_demo)
  from private.answer_month m
  where m.area_id = in_area and m.month >= since and m.month not in (select s.month from shut s)
    and (not m.is_demo or (select b.with_demo from book b))
  group by 1, 2
$$;

-- As before, of the months as they are told.
create or replace function private.forum_knowledge(area text, as_of date default null) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(forum_knowledge.area);
  until date := private.point_of_view(as_of);
begin
  if in_area is null then return null; end if;
  return (
    select jsonb_build_object('months', coalesce(jsonb_agg(jsonb_build_object(
      'month', private.month_text(m.month), 'demo', m.demo, 'hidden', private.too_few(m.people),
      'people', case when not private.too_few(m.people) then m.people end,
      'answers', case when not private.too_few(m.people) then m.answers end,
      'right', case when not private.too_few(m.people) then m.correct end) order by m.month), '[]'))
    from private.people_who_answered(in_area, (until - interval '11 months')::date) m
    where m.what = 'knowledge' and m.month <= until);
end
$$;

-- May a figure (n of d) be shown to somebody who has seen (m of e)? As before when both were or would be told. Of 1 to 4 answers only
-- "too few" is ever told; what follows must then be right for every figure that could have stood there, or that it is shown at all
-- would say which one it was: of one answer six can be told, of four only nine.
create or replace function private.safe_step(n integer, d integer, m integer, e integer) returns boolean
language sql immutable set search_path = '' as $$
  select (n = m and d = e) or case
    when private.too_few(e) then n >= 5 and d - n >= 5
    when private.too_few(d) then m >= 5 and e - m >= 5
    else abs(d - e) >= 5 and sign(n - m) = sign(d - e) and abs(n - m) between 1 and abs(d - e) - 1 end
$$;

-- Who held the pen is told of a quarter that is over, by the day answers came: none comes to it later. So that none leaves it either,
-- an answer taken back after its quarter is counted here in what was reported; nothing leads to it.
create table private.pen_withdrawn (
  area_id integer not null references private.area (id),
  quarter date not null,
  code text not null,
  is_demo boolean not null,
  n integer not null check (n > 0),
  primary key (area_id, quarter, code, is_demo)
);

create function private.pen_of(r private.response) returns text
language sql stable set search_path = '' as $$
  select coalesce(
    (select r.answers ->> (q.value ->> 'id')
     from private.survey_version v cross join lateral jsonb_array_elements(v.definition -> 'questions') with ordinality q (value, place)
     where v.survey = r.survey and v.version = r.version and q.value ->> 'role' = 'filled_in_by' and r.answers ? (q.value ->> 'id')
     order by q.place limit 1),
    case when r.respondent = 'supporter' then 'someone_for_me' else 'not_asked' end)
$$;

create function private.keep_pen() returns trigger
language plpgsql set search_path = '' as $$
begin
  insert into private.pen_withdrawn as p (area_id, quarter, code, is_demo, n)
  values (old.area_id, date_trunc('quarter', old.received_on::timestamp)::date, private.pen_of(old), old.is_demo, 1)
  on conflict (area_id, quarter, code, is_demo) do update set n = p.n + 1;
  return old;
end
$$;
create trigger pens_stand_still before delete on private.response
  for each row when (old.respondent <> 'professional'
    and date_trunc('quarter', old.received_on::timestamp) < date_trunc('quarter', private.london_day()::timestamp))
  execute function private.keep_pen();

create or replace function private.filled_in_by(area text, as_of date default null) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(filled_in_by.area);
  start date := private.last_whole_quarter(as_of);
begin
  if in_area is null then return null; end if;
  return (
    with pens as (
      select v.survey, v.version, array_agg(q.value ->> 'id' order by q.place) as ids
      from private.survey_version v cross join lateral jsonb_array_elements(v.definition -> 'questions') with ordinality q (value, place)
      where q.value ->> 'role' = 'filled_in_by' group by 1, 2
    ), counted as (
      select c.code, sum(c.n)::integer as n, bool_or(c.is_demo) as demo
      from (
        select coalesce(
            (select r.answers ->> i.id from unnest(p.ids) with ordinality i (id, place) where r.answers ? i.id order by i.place limit 1),
            case when r.respondent = 'supporter' then 'someone_for_me' else 'not_asked' end) as code, 1 as n, r.is_demo
        from private.response r left join pens p on p.survey = r.survey and p.version = r.version
        where r.area_id = in_area and r.received_on >= start and r.received_on < start + interval '3 months'
          and r.respondent <> 'professional'
        union all
        select w.code, w.n, w.is_demo from private.pen_withdrawn w where w.area_id = in_area and w.quarter = start
      ) c
      where not c.is_demo or (select s.demo_counts from private.settings s)
      group by 1
    )
    select jsonb_build_object('quarter', to_char(start, 'YYYY-"Q"Q'), 'demo', coalesce(bool_or(c.demo), false))
      || private.safe_counts(coalesce(jsonb_agg(jsonb_build_object('code', c.code, 'n', c.n)), '[]'))
    from counted c
  );
end
$$;

do $$ begin
  -- A database that has been locked once is locked again.
  if to_regprocedure('private.lock_every_door()') is not null then perform private.lock_every_door(); end if;
end $$;
