-- What staff know of the parent carer forum: of the answers to the questions about it, the share that is right.

-- Month by month, for the year up to the month that is the point of view. One person answers several questions, so people
-- are counted beside the answers, and the rule on small numbers asks how many people there were: two people who gave
-- eight answers are two.
create function private.forum_knowledge(area text, as_of date default null) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(forum_knowledge.area);
  until date := private.point_of_view(as_of);
begin
  if in_area is null then return null; end if;
  return (
    with versions as materialized (
      select v.survey, v.version, jsonb_build_object('questions', '[]'::jsonb, 'measures', jsonb_agg(m.value)) as definition
      from private.survey_version v cross join lateral jsonb_array_elements(v.definition -> 'measures') m
      where m.value ->> 'metric' = 'staff_pcf_role.knowledge' group by v.survey, v.version
    ), months as (
      select private.first_of_month(r.completed_on) as month, bool_or(r.is_demo) as demo, count(distinct r.id) as people,
        count(*) as answers, count(*) filter (where c.positive) as correct
      from private.response r
      join versions v on v.survey = r.survey and v.version = r.version
      cross join lateral private.contributions(v.definition, r.answers, r.flags) c
      where r.area_id = in_area and c.counted and not r.flags ? 'late'
        and r.completed_on >= until - interval '11 months' and r.completed_on < until + interval '1 month'
        and (not r.is_demo or (select s.demo_counts from private.settings s))
      group by 1
    )
    select jsonb_build_object('months', coalesce(jsonb_agg(jsonb_build_object(
      'month', private.month_text(m.month), 'demo', m.demo, 'hidden', private.too_few(m.people),
      'people', case when not private.too_few(m.people) then m.people end,
      'answers', case when not private.too_few(m.people) then m.answers end,
      'right', case when not private.too_few(m.people) then m.correct end) order by m.month), '[]'))
    from months m);
end
$$;

create function public.forum_knowledge(area text, as_of date default null) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.forum_knowledge(area, as_of)
$$;
