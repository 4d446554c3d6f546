-- How answers become figures. The one place where counting happens: sending, withdrawing and recounting all use it.

-- Puts a survey version into the world. Publishing the same version again changes nothing; publishing another text
-- under the same number is refused.
create function private.publish_survey(new_definition jsonb) returns void
language plpgsql set search_path = '' as $$
declare
  new_survey text := new_definition ->> 'key';
  new_version integer := (new_definition ->> 'version')::integer;
  earlier text[] := '{}';
  question jsonb;
  known jsonb;
begin
  select v.definition into known from private.survey_version v where v.survey = new_survey and v.version = new_version;
  if known = new_definition then return; end if;
  if known is not null then
    raise exception 'survey % version % is published and cannot change: publish a new version', new_survey, new_version;
  end if;
  for question in select q.value from jsonb_array_elements(new_definition -> 'questions') with ordinality q (value, place) order by q.place loop
    if question ->> 'id' = any (earlier) then
      raise exception 'question % of % is there twice', question ->> 'id', new_survey;
    end if;
    if exists (select from jsonb_array_elements(question -> 'showIf') way where not (way ->> 'question') = any (earlier)) then
      raise exception 'question % of % depends on a question that does not come before it', question ->> 'id', new_survey;
    end if;
    earlier := earlier || (question ->> 'id');
  end loop;
  insert into private.survey_version (survey, version, definition) values (new_survey, new_version, new_definition);
end
$$;

-- What one response adds: for each measure whose question was asked and answered and whose conditions all hold, the
-- chosen option (of a `many` question each one, the first of them standing for the person).
--   numerator:   the option is one of the measure's `positive` codes (top two boxes; yes)
--   denominator: every answer but the `excluded` codes (does not apply). "Don't know" and "neither" are in.
--   left out:    questions skipped, and answers to questions the route did not ask (`flags.notAsked`)
create function private.contributions(definition jsonb, answers jsonb, flags jsonb)
returns table (metric text, agency text, locality text, stage text, option text, positive boolean, counted boolean)
language sql immutable set search_path = '' as $$
  with given as (
    select answers - array(select n.id from jsonb_array_elements_text(flags -> 'notAsked') n (id)) as codes
  ), roles as (
    -- Of two questions with one role, the first that was asked speaks.
    select q.value ->> 'role' as role, (array_agg(given.codes ->> (q.value ->> 'id') order by q.place))[1] as code
    from given, jsonb_array_elements(definition -> 'questions') with ordinality q (value, place)
    where q.value ? 'role' and given.codes ? (q.value ->> 'id')
    group by 1
  )
  select m.value ->> 'metric', m.value ->> 'agency',
    coalesce((select r.code from roles r where r.role = 'locality'), 'not_said'),
    coalesce((select r.code from roles r where r.role = 'stage'), 'not_said'),
    chosen.code,
    (m.value -> 'positive') ? chosen.code,
    chosen.place = 1 and not (m.value -> 'excluded') ? chosen.code
  from given, jsonb_array_elements(definition -> 'measures') m
  -- No option code holds a comma, so a single choice stays whole.
  cross join lateral string_to_table(given.codes ->> (m.value ->> 'question'), ',') with ordinality chosen (code, place)
  where given.codes ? (m.value ->> 'question')
    and (not m.value ? 'when' or not exists (
      select from jsonb_array_elements(m.value -> 'when') way
      where not coalesce((way -> 'in') ? (given.codes ->> (way ->> 'question')), false)))
$$;

-- The figures that these responses make, in the shape of `metric_month`. An answer that came too late makes none: either
-- its date is wrong, or its month has long been reported.
create function private.figures_of(ids uuid[])
returns table (area_id integer, metric text, month date, agency text, locality text, stage text, is_demo boolean,
  numerator integer, denominator integer, options jsonb)
language sql stable set search_path = '' as $$
  with versions as materialized (
    select s.survey, s.version, s.definition || '{}' as definition from private.survey_version s
  ), chosen as (
    select r.area_id, c.metric, private.first_of_month(r.completed_on) as month, c.agency, c.locality, c.stage, r.is_demo,
      c.option, count(*) as times,
      count(*) filter (where c.positive and c.counted) as numerator, count(*) filter (where c.counted) as denominator
    from private.response r
    -- Materialised: each definition is unpacked once, not once for every answer.
    join versions v on v.survey = r.survey and v.version = r.version
    cross join lateral private.contributions(v.definition, r.answers, r.flags) c
    where r.id = any (ids) and not r.flags ? 'late'
    group by 1, 2, 3, 4, 5, 6, 7, 8
  )
  select c.area_id, c.metric, c.month, c.agency, c.locality, c.stage, c.is_demo,
    sum(c.numerator)::integer, sum(c.denominator)::integer, jsonb_object_agg(c.option, c.times)
  from chosen c
  group by 1, 2, 3, 4, 5, 6, 7
$$;

-- Adds these responses to the figures. Rows are taken in one fixed order, so two senders can never block each other for good.
create function private.count_in(ids uuid[]) returns void
language sql set search_path = '' as $$
  insert into private.metric_month as m
    (area_id, metric, month, agency, locality, stage, is_demo, numerator, denominator, options)
  select f.* from private.figures_of(ids) f
  order by f.area_id, f.metric, f.month, f.agency, f.locality, f.stage, f.is_demo
  on conflict (area_id, metric, month, agency, locality, stage, is_demo) do update set
    numerator = m.numerator + excluded.numerator,
    denominator = m.denominator + excluded.denominator,
    options = private.add_counts(m.options, excluded.options, 1)
$$;

-- Takes these responses out of the figures again, exactly. Rows that no answer stands behind any more go away.
create function private.count_out(ids uuid[]) returns void
language plpgsql set search_path = '' as $$
declare
  f record;
begin
  for f in select * from private.figures_of(ids) g
           order by g.area_id, g.metric, g.month, g.agency, g.locality, g.stage, g.is_demo loop
    update private.metric_month m set
      numerator = m.numerator - f.numerator,
      denominator = m.denominator - f.denominator,
      options = private.add_counts(m.options, f.options, -1)
    where m.area_id = f.area_id and m.metric = f.metric and m.month = f.month and m.agency = f.agency
      and m.locality = f.locality and m.stage = f.stage and m.is_demo = f.is_demo;
    delete from private.metric_month m
    where m.area_id = f.area_id and m.metric = f.metric and m.month = f.month and m.agency = f.agency
      and m.locality = f.locality and m.stage = f.stage and m.is_demo = f.is_demo and m.options = '{}';
  end loop;
end
$$;

-- Every difference between the figures as kept and the figures as counted anew from the answers. Empty when all is well.
create function private.miscounts()
returns table (area_id integer, metric text, month date, kept jsonb, recounted jsonb)
language sql stable set search_path = '' as $$
  select coalesce(k.area_id, f.area_id), coalesce(k.metric, f.metric), coalesce(k.month, f.month), to_jsonb(k), to_jsonb(f)
  from private.metric_month k
  full join private.figures_of(array(select r.id from private.response r)) f
    on k.area_id = f.area_id and k.metric = f.metric and k.month = f.month and k.agency = f.agency
    and k.locality = f.locality and k.stage = f.stage and k.is_demo = f.is_demo
  where to_jsonb(k) is distinct from to_jsonb(f)
$$;
