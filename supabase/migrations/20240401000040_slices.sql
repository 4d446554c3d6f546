-- Further ways of looking at a figure: the phase of learning, by which way the answer came, its language, who answered. Each
-- way is counted by itself and never one against another: a table by phase and language and stage would be a list of people.

create table private.metric_slice (
  area_id integer not null references private.area (id),
  metric text not null,
  month date not null check (extract(day from month) = 1),
  way text not null check (way in ('phase', 'channel', 'language', 'who')),
  code text not null,
  is_demo boolean not null,
  numerator integer not null check (numerator between 0 and denominator),
  denominator integer not null,
  primary key (area_id, metric, month, way, code, is_demo)
);
comment on table private.metric_slice is 'The answers behind the rows of a plan, one way at a time. Kept in the transaction of the answer.';

-- The slices that these responses make, by the same counting as `figures_of`. Only of metrics that can be a row of a plan: what a
-- survey counts under its own name (`ehcp_satisfaction.EH2`) is shown to nobody.
create function private.slices_of(ids uuid[])
returns table (area_id integer, metric text, month date, way text, code text, is_demo boolean, numerator integer, denominator integer)
language sql stable set search_path = '' as $$
  with versions as materialized (
    -- No more of a definition than is needed here, so that each answer is unpacked no further.
    select s.survey, s.version,
      jsonb_build_object('questions', '[]'::jsonb, 'measures', jsonb_agg(m.value)) as definition,
      array(select q.value ->> 'id' from jsonb_array_elements(s.definition -> 'questions') with ordinality q (value, place)
        where q.value ->> 'role' = 'phase' order by q.place) as phases
    from private.survey_version s cross join lateral jsonb_array_elements(s.definition -> 'measures') m
    where strpos(m.value ->> 'metric', '.') = 0
    group by s.survey, s.version, s.definition
  )
  select r.area_id, c.metric, private.first_of_month(r.completed_on), w.way, w.code, r.is_demo,
    count(*) filter (where c.positive)::integer, count(*)::integer
  from private.response r
  join versions v on v.survey = r.survey and v.version = r.version
  cross join lateral private.contributions(v.definition, r.answers, r.flags) c
  cross join lateral (values
    ('phase', coalesce((select r.answers ->> p.id from unnest(v.phases) with ordinality p (id, place)
      where r.answers ? p.id and not coalesce(r.flags -> 'notAsked' ? p.id, false) order by p.place limit 1), 'not_said')),
    ('channel', r.channel), ('language', r.language), ('who', r.respondent)) w (way, code)
  where r.id = any (ids) and c.counted and not r.flags ? 'late'
  group by 1, 2, 3, 4, 5, 6
$$;

-- The counting of months as it was, under a name of its own; the slices come after it, in the same transaction. Everybody takes the
-- rows of both tables in one fixed order, and what closes a month first sees no slice of the answers that come after.
alter function private.count_in(uuid[]) rename to count_months_in;
alter function private.count_out(uuid[]) rename to count_months_out;

create function private.count_in(ids uuid[]) returns void
language sql set search_path = '' as $$
  select private.count_months_in(ids);
  insert into private.metric_slice as m (area_id, metric, month, way, code, is_demo, numerator, denominator)
  select s.* from private.slices_of(ids) s
  order by s.area_id, s.metric, s.month, s.way, s.code, s.is_demo
  on conflict (area_id, metric, month, way, code, is_demo) do update set
    numerator = m.numerator + excluded.numerator,
    denominator = m.denominator + excluded.denominator;
$$;

create function private.count_out(ids uuid[]) returns void
language plpgsql set search_path = '' as $$
declare
  f record;
begin
  perform private.count_months_out(ids);
  for f in select * from private.slices_of(ids) s order by s.area_id, s.metric, s.month, s.way, s.code, s.is_demo loop
    update private.metric_slice m set numerator = m.numerator - f.numerator, denominator = m.denominator - f.denominator
    where m.area_id = f.area_id and m.metric = f.metric and m.month = f.month and m.way = f.way and m.code = f.code
      and m.is_demo = f.is_demo;
    delete from private.metric_slice m
    where m.area_id = f.area_id and m.metric = f.metric and m.month = f.month and m.way = f.way and m.code = f.code
      and m.is_demo = f.is_demo and m.denominator = 0;
  end loop;
end
$$;

-- `miscounts` as it was, under a name of its own.
alter function private.miscounts() rename to miscounted_months;

-- Every difference between the figures and slices as kept and as counted anew. Empty when all is well.
create function private.miscounts()
returns table (area_id integer, metric text, month date, kept jsonb, recounted jsonb)
language sql stable set search_path = '' as $$
  select * from private.miscounted_months()
  union all
  select coalesce(k.area_id, s.area_id), coalesce(k.metric, s.metric), coalesce(k.month, s.month), to_jsonb(k), to_jsonb(s)
  from private.metric_slice k
  full join private.slices_of(array(select r.id from private.response r)) s
    on k.area_id = s.area_id and k.metric = s.metric and k.month = s.month and k.way = s.way and k.code = s.code and k.is_demo = s.is_demo
  where to_jsonb(k) is distinct from to_jsonb(s)
$$;

-- The answers that came before there were slices.
insert into private.metric_slice (area_id, metric, month, way, code, is_demo, numerator, denominator)
select s.* from private.slices_of(array(select r.id from private.response r)) s;
