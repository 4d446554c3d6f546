-- The order in which comments are listed says nothing that does not stand beside them: their month, where it is told, and no day. So does the
-- cursor of the next page. See docs/decisions/0018 and 0020.

-- The months, from one on, that may stand beside the comments of each survey: as `is_month_told` had it, of all of them at once.
create function private.months_told(in_area integer, since date) returns table (survey text, month date)
language sql stable set search_path = '' as $$
  select p.what, p.month from private.people_who_answered(in_area, since) p
  where not private.too_few(p.people)
    and not exists (select from private.answer_close k
      where k.area_id = in_area and k.month = p.month and k.what = p.what and k.with_demo = (select s.demo_counts from private.settings s)
        and private.too_few(k.people))
$$;

create or replace function private.is_month_told(in_area integer, of_survey text, wanted date) returns boolean
language sql stable set search_path = '' as $$
  select exists (select from private.months_told(in_area, wanted) t where t.survey = of_survey and t.month = wanted)
$$;

-- Of one that was read within its time and put back: since when it waits. The day it came is not told again.
alter table private.comment add column waits_since date;

-- The day by which it should be read.
create function private.comment_due(c private.comment) returns date
language sql stable set search_path = '' as $$
  select private.add_working_days(coalesce(c.waits_since, c.arrived_on), 1)
$$;

-- The place of a comment in its list, out of nothing but what is told of it; inside a place the ids are in turn, and they are random. In the queue
-- first what should have been read already, of that the months that are not told and then the oldest. Elsewhere by month, to be read backwards.
create function private.comment_place(c private.comment, told boolean, queue boolean) returns text
language sql stable set search_path = '' as $$
  select case when not queue then coalesce(case when told then private.month_text(c.month) end, '-')
    when private.comment_due(c) < private.london_day() then '0' || coalesce(case when told then private.month_text(c.month) end, '-')
    when private.comment_due(c) = private.london_day() then '1' else '2' end
$$;

-- As before; and of one that should have been read already no day (`dueOn` is null): it would be the day it came, long after.
create or replace function private.comment_card(c private.comment, slice jsonb) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('id', c.id, 'survey', c.survey, 'question', c.question, 'month', case when t.told then private.month_text(c.month) end,
    'language', c.language, 'words', c.words, 'revision', c.revision, 'shortened', c.is_shortened, 'late', case when t.told then c.is_late end,
    'demo', c.is_demo, 'read', c.read_on is not null,
    'dueOn', case when t.due >= private.london_day() then t.due end,
    'slice', case when t.told then slice end,
    'themes', (select coalesce(jsonb_agg(x.theme_id order by x.theme_id), '[]') from private.comment_theme x where x.comment_id = c.id),
    'flags', (select coalesce(jsonb_agg(private.flag_card(f) order by f.flagged_at, f.id), '[]') from private.safeguarding_flag f where f.comment_id = c.id))
  from (select private.is_month_told(c.area_id, c.survey, c.month) as told, case when c.read_on is null then private.comment_due(c) end as due) t
$$;

-- A page of comments. `wanted`: `only` is `unread`, `flagged` or `all`; `theme`, `survey`, `question`; `search`; `after`, the cursor of the page
-- before. A cursor holds for the order it was given for: when the months that are told have changed, or the day, it is refused, and so is one that
-- was never given. Each comment handed out is written down, once a day and purpose.
create or replace function private.comments(area text, wanted jsonb default '{}') returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := private.comment_area(comments.area);
  view text := case when wanted ->> 'only' in ('all', 'flagged') then wanted ->> 'only' else 'unread' end;
  looked_for text := private.small_letters(left(btrim(coalesce(wanted ->> 'search', '')), 200));
  of_theme uuid := case when wanted ->> 'theme' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then (wanted ->> 'theme')::uuid end;
  told_surveys text[];
  told_months date[];
  mark text;
  since_place text;
  since_id uuid;
  page uuid[];
  last_place text;
  hits uuid[];
  purpose text;
begin
  if in_area is null then return null; end if;
  select coalesce(array_agg(k.survey order by k.survey, k.month), '{}'), coalesce(array_agg(k.month order by k.survey, k.month), '{}')
  into told_surveys, told_months
  from (select distinct c.survey, c.month from private.readable_comments(in_area) c) k
  join private.months_told(in_area, (select min(c.month) from private.comment c where c.area_id = in_area)) t
    on t.survey = k.survey and t.month = k.month;
  mark := left(md5(format('%s %s %s', told_surveys, told_months, private.london_day())), 8);
  if wanted ->> 'after' is not null then
    if wanted ->> 'after' !~ '^[0-9a-f]{8}\.[0-9-]{1,10}\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' or split_part(wanted ->> 'after', '.', 1) <> mark then
      return private.comment_refused('after');
    end if;
    since_place := split_part(wanted ->> 'after', '.', 2);
    since_id := split_part(wanted ->> 'after', '.', 3)::uuid;
  end if;
  purpose := case when view = 'flagged' then 'safeguarding' when looked_for <> '' then 'search' when of_theme is not null then 'theme'
    when view = 'unread' then 'queue' else 'list' end;
  if looked_for <> '' then hits := private.comments_with(in_area, looked_for); end if;
  select array_agg(p.id order by p.turn), (array_agg(p.place order by p.turn))[25] into page, last_place from (
    select k.id, k.place, row_number() over (order by case when view = 'unread' then k.place end, case when view = 'unread' then k.id end,
      k.place desc, k.id desc) as turn
    from (
      select c.id, private.comment_place(c, t.month is not null, view = 'unread') collate "C" as place
      from private.readable_comments(in_area) c
      left join unnest(told_surveys, told_months) t (survey, month) on t.survey = c.survey and t.month = c.month
      where (view <> 'unread' or c.read_on is null)
        and (view <> 'flagged' or exists (select from private.safeguarding_flag f where f.comment_id = c.id))
        and (wanted ->> 'theme' is null or exists (select from private.comment_theme x where x.comment_id = c.id and x.theme_id = of_theme))
        and (wanted ->> 'survey' is null or c.survey = wanted ->> 'survey')
        and (wanted ->> 'question' is null or c.question = wanted ->> 'question')
        and (looked_for = '' or c.id = any (hits))) k
    where since_id is null
      or (view = 'unread' and (k.place, k.id) > (since_place, since_id))
      or (view <> 'unread' and (k.place, k.id) < (since_place, since_id))
    order by turn limit 26) p;
  insert into private.comment_audit (area_id, comment_id, what, why, person, email)
  select in_area, o.id, 'opened', purpose, private.current_person(), private.current_email()
  from unnest(page[1:25]) o (id)
  where not exists (select from private.comment_audit a where a.comment_id = o.id and a.on_day = private.london_day()
    and a.what = 'opened' and a.why = purpose and a.person = private.current_person());
  return (
    with slices as materialized (
      select s.response, jsonb_build_object('by', s.way, 'code', s.code) as slice
      from (select distinct c.survey, date_trunc('quarter', c.month::timestamp)::date as quarter
            from private.comment c where c.id = any (page[1:25])) q
      cross join lateral private.comment_slices(in_area, q.survey, q.quarter) s
    )
    select jsonb_build_object(
      'comments', coalesce(jsonb_agg(private.comment_card(c, s.slice) order by o.place), '[]'),
      'after', case when cardinality(page) > 25 then format('%s.%s.%s', mark, last_place, page[25]) end)
    from unnest(page[1:25]) with ordinality o (id, place)
    join private.comment c on c.id = o.id
    left join slices s on s.response = c.response_id);
end
$$;

-- As before; one that was read in time and put back waits since then.
create or replace function private.comment_desk(area text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.comment_area(comment_desk.area);
begin
  if in_area is null then return null; end if;
  return jsonb_build_object(
    'unread', (select count(*) from private.readable_comments(in_area) c where c.read_on is null),
    'overdue', (select coalesce(sum(d.waiting), 0) from (
        select coalesce(c.waits_since, c.arrived_on) as since, count(*) as waiting from private.readable_comments(in_area) c where c.read_on is null group by 1) d
      where private.add_working_days(d.since, 1) < private.london_day()),
    'flags', (select count(*) from private.open_flags(in_area)),
    -- Open flags whose comment its writer has taken back: somebody still has to say what was done.
    'withoutComment', (select coalesce(jsonb_agg(private.flag_card(f) order by f.flagged_at), '[]')
      from private.open_flags(in_area) f where f.comment_id is null),
    'themes', (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name, 'retired', t.is_retired)
        order by t.is_retired, t.place), '[]')
      from private.theme t where t.area_id = in_area),
    'questions', (select coalesce(jsonb_agg(jsonb_build_object('survey', k.survey, 'question', q.value ->> 'id', 'words', q.value ->> 'label')
        order by k.survey, q.place), '[]')
      from (select distinct on (v.survey) v.survey, v.definition from private.survey_version v
            where v.survey in (select o.survey from private.survey_open o where o.area_id = in_area) order by v.survey, v.version desc) k
      cross join lateral jsonb_array_elements(k.definition -> 'questions') with ordinality q (value, place)
      where q.value ->> 'kind' = 'text'),
    'lead', private.is_member(in_area, array['lead']),
    'agencies', to_jsonb(private.comment_agencies(in_area)));
end
$$;

-- As before; what was read in time and is put back waits from today, and what was overdue is overdue again.
create or replace function private.comment_apply(held private.comment, change jsonb) returns text
language plpgsql volatile set search_path = '' as $$
declare
  short text;
begin
  if jsonb_typeof(change -> 'read') = 'boolean' then
    if (held.read_on is null) = (change -> 'read')::boolean then
      update private.comment c set read_on = case when (change -> 'read')::boolean then private.london_day() end,
        waits_since = case when not (change -> 'read')::boolean and private.comment_due(held) >= private.london_day() then private.london_day() else c.waits_since end
      where c.id = held.id;
      perform private.note_comment(held.area_id, held.id, case when (change -> 'read')::boolean then 'read' else 'unread' end, null);
    end if;
  elsif change ? 'theme' and jsonb_typeof(change -> 'on') = 'boolean' then
    if not exists (select from private.theme t where t.id::text = change ->> 'theme' and t.area_id = held.area_id) then return 'unknown_theme'; end if;
    if (change -> 'on')::boolean then
      insert into private.comment_theme (comment_id, theme_id, area_id) values (held.id, (change ->> 'theme')::uuid, held.area_id) on conflict do nothing;
    else
      delete from private.comment_theme t where t.comment_id = held.id and t.theme_id = (change ->> 'theme')::uuid;
    end if;
    if found then perform private.note_comment(held.area_id, held.id, case when (change -> 'on')::boolean then 'tagged' else 'untagged' end, null); end if;
  elsif change ? 'shorten' then
    if change -> 'revision' is distinct from to_jsonb(held.revision) then return 'changed'; end if;
    short := private.shorten(held.words, change -> 'shorten');
    if short is null then return 'malformed'; end if;
    update private.comment c set words = short, revision = c.revision + 1, is_shortened = true where c.id = held.id;
    perform private.note_comment(held.area_id, held.id, 'shortened', null);
  elsif change ? 'restore' then
    if not private.is_member(held.area_id, array['lead']) then return 'not_yours'; end if;
    if coalesce(change ->> 'restore', '') not in ('check_shortening', 'asked_by_writer', 'legal', 'safeguarding') then return 'reason'; end if;
    if held.is_shortened then
      update private.comment c set words = t.text, revision = c.revision + 1, is_shortened = false
      from private.response_text t where c.id = held.id and t.response_id = c.response_id and t.question = c.question;
      perform private.note_comment(held.area_id, held.id, 'restored', change ->> 'restore');
    end if;
  elsif change -> 'flag' = 'true' then
    insert into private.safeguarding_flag (area_id, comment_id, agency, is_demo, flagged_by, flagged_by_email)
    values (held.area_id, held.id, held.agency, held.is_demo, private.current_person(), private.current_email())
    on conflict (comment_id) where done_at is null do nothing;
    if found then perform private.note_comment(held.area_id, held.id, 'flagged', null); end if;
  else
    return 'malformed';
  end if;
  return null;
end
$$;

-- As before; the months are looked up at once, not one by one.
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
      select r.* from readable r
      join private.months_told(in_area, (select min(x.month) from readable x)) t on t.survey = r.survey and t.month = r.month
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

select private.lock_every_door();
