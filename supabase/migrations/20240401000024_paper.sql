-- Answers that came on paper or by telephone: the check by a second person, and by which way answers came.

-- A form keyed once that waits for a second person. It holds what a family wrote, so it goes as soon as it is counted or
-- thrown away, and nobody but the one who typed it may see it before typing the same form themselves.
create table private.paper_check (
  area_id integer not null references private.area (id),
  survey text not null,
  form text not null check (form ~ '^[A-Z0-9-]{1,20}$'),
  keyed_by uuid not null,
  envelope jsonb not null,
  kept_on date not null default private.london_day(),
  -- Who has typed it too, found a difference and may decide, looking at the paper.
  compared_by uuid check (compared_by <> keyed_by),
  primary key (area_id, survey, form)
);
comment on table private.paper_check is 'Paper forms keyed by one person, until a second person has keyed the same form.';

-- What of an envelope two people must have typed alike.
create function private.keyed_part(envelope jsonb) returns jsonb
language sql immutable set search_path = '' as $$
  select envelope - array['id', 'receiptHash', 'contentHash', 'appVersion']
$$;

-- Why a keyed form cannot be kept for the second person, or null.
create function private.keyed_problem(envelope jsonb, in_area integer) returns text
language plpgsql stable set search_path = '' as $$
declare
  problem text := private.shape_problem(envelope);
  the_area private.area;
  offered private.survey_open;
  the_definition jsonb;
begin
  if problem is not null then return problem; end if;
  select * into the_area from private.area a where a.id = in_area and a.key = envelope ->> 'area';
  select * into offered from private.survey_open o where o.area_id = the_area.id and o.survey = envelope ->> 'survey';
  select v.definition into the_definition from private.survey_version v
  where v.survey = envelope ->> 'survey' and v.version::numeric = (envelope ->> 'version')::numeric;
  if (envelope ->> 'channel') not in ('paper_entered', 'phone_entered') then return 'bad_channel'; end if;
  return private.content_problem(envelope, the_area, offered, the_definition, false);
exception when data_exception then
  return 'malformed';
end
$$;

-- One person keys form `form`: it waits. Another keys the same form: when both typed the same, the answer is sent; when not,
-- the other is shown the first typing, decides, and calls again with `decided`. Never the first person alone.
--   { status: 'waiting' } | { status: 'different', first: keyed part } | { status: 'sent', result: as submit's }
--   | { status: 'refused', code, reason }
create function private.paper_check(area text, form text, envelope jsonb, decided boolean default false) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(paper_check.area);
  me uuid := private.current_person();
  the_form text := upper(btrim(paper_check.form));
  the_survey text := paper_check.envelope ->> 'survey';
  problem text;
  held private.paper_check;
  reply jsonb;
begin
  if in_area is null or me is null then return null; end if;
  problem := case when the_form !~ '^[A-Z0-9-]{1,20}$' then 'malformed' else private.keyed_problem(paper_check.envelope, in_area) end;
  if problem is not null then
    return jsonb_build_object('status', 'refused', 'code', problem, 'reason', private.reason(problem));
  end if;
  -- Asked again because the reply was lost: the same receipt, and nothing new that waits.
  reply := private.seen_before((paper_check.envelope ->> 'id')::uuid, private.content_hash(paper_check.envelope));
  if reply is not null then return jsonb_build_object('status', 'sent', 'result', reply); end if;

  -- Two people at the same moment: the second waits here and finds the first.
  insert into private.paper_check as p (area_id, survey, form, keyed_by, envelope)
  values (in_area, the_survey, the_form, me, paper_check.envelope)
  on conflict on constraint paper_check_pkey do update set
    envelope = case when p.keyed_by = me then excluded.envelope else p.envelope end,
    compared_by = case when p.keyed_by = me then null else p.compared_by end
  returning p.* into held;
  if held.keyed_by = me then return jsonb_build_object('status', 'waiting'); end if;

  if private.keyed_part(held.envelope) <> private.keyed_part(paper_check.envelope)
    and not (decided and held.compared_by is not distinct from me) then
    update private.paper_check p set compared_by = me
    where p.area_id = in_area and p.survey = the_survey and p.form = the_form;
    return jsonb_build_object('status', 'different', 'first', private.keyed_part(held.envelope));
  end if;
  reply := private.submit(jsonb_build_array(paper_check.envelope)) -> 'results' -> 0;
  if reply ->> 'status' in ('received', 'already_received') then
    delete from private.paper_check p where p.area_id = in_area and p.survey = the_survey and p.form = the_form;
  end if;
  return jsonb_build_object('status', 'sent', 'result', reply);
end
$$;

-- The forms that wait for a second person: which, since when, and whether the caller typed them. Never what they say.
create function private.paper_waiting(area text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(paper_waiting.area);
begin
  if in_area is null then return null; end if;
  return coalesce((
    select jsonb_agg(jsonb_build_object('survey', p.survey, 'form', p.form, 'keptOn', p.kept_on,
      'mine', p.keyed_by = private.current_person()) order by p.kept_on, p.survey, p.form)
    from private.paper_check p where p.area_id = in_area), '[]');
end
$$;

-- Throws away a form that waits, such as one typed under a wrong number. Only who typed it, or a lead.
create function private.paper_forget(area text, survey text, form text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(paper_forget.area);
begin
  if in_area is null then return null; end if;
  delete from private.paper_check p
  where p.area_id = in_area and p.survey = paper_forget.survey and p.form = paper_forget.form
    and (p.keyed_by = private.current_person() or private.is_member(in_area, array['lead']));
  return jsonb_build_object('forgotten', found);
end
$$;

-- By which way the answers behind one metric came, month by month, for the year up to the month that is the point of view.
-- The cells of a month are the parts of a total that is shown elsewhere, so they pass the same guard as every breakdown: a
-- hidden month has none, and `rows` is null where no safe way is left. The counting is `contributions`, as everywhere.
create function private.channel_mix(area text, metric text, as_of date default null) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(channel_mix.area);
  until date := private.point_of_view(as_of);
  fed_by text;
begin
  if in_area is null then return null; end if;
  select coalesce(m.same_as, m.key) into fed_by from private.plan_metric m
  where m.plan_id = (private.current_plan(in_area)).id and m.key = channel_mix.metric;
  if fed_by is null then return null; end if;
  return (
    with versions as materialized (
      -- Only what feeds this metric, so that each answer is unpacked no further than needed.
      select v.survey, v.version, jsonb_build_object('questions', '[]'::jsonb, 'measures',
        jsonb_agg(m.value)) as definition
      from private.survey_version v cross join lateral jsonb_array_elements(v.definition -> 'measures') m
      where m.value ->> 'metric' = fed_by group by v.survey, v.version
    ), cells as (
      select private.first_of_month(r.completed_on) as month, r.channel as code, bool_or(r.is_demo) as demo,
        count(*) filter (where c.positive)::integer as numerator, count(*)::integer as denominator
      from private.response r
      join versions v on v.survey = r.survey and v.version = r.version
      cross join lateral private.contributions(v.definition, r.answers, r.flags) c
      where r.area_id = in_area and c.counted and not r.flags ? 'late'
        and r.completed_on >= until - interval '11 months' and r.completed_on < until + interval '1 month'
        and (not r.is_demo or (select s.demo_counts from private.settings s))
      group by 1, 2
    ), months as (
      select c.month, sum(c.denominator)::integer as answers, bool_or(c.demo) as demo, jsonb_agg(to_jsonb(c)) as cells
      from cells c group by c.month
    )
    select jsonb_build_object('months', coalesce(jsonb_agg(jsonb_build_object(
      'month', private.month_text(m.month), 'demo', m.demo,
      'rows', case when not private.too_few(m.answers) then (
        select jsonb_agg(jsonb_build_object('code', g.code, 'answers', g.denominator, 'hidden', g.hidden) order by g.code collate "C")
        from private.guard(m.cells) g) end) order by m.month), '[]'))
    from months m);
end
$$;

create function public.paper_check(area text, form text, envelope jsonb, decided boolean default false) returns jsonb
language sql volatile security invoker set search_path = '' as $$
  select private.paper_check(area, form, envelope, decided)
$$;
create function public.paper_waiting(area text) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.paper_waiting(area)
$$;
create function public.paper_forget(area text, survey text, form text) returns jsonb
language sql volatile security invoker set search_path = '' as $$
  select private.paper_forget(area, survey, form)
$$;
create function public.channel_mix(area text, metric text, as_of date default null) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.channel_mix(area, metric, as_of)
$$;
