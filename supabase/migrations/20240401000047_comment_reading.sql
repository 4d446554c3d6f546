-- Reading comments: who may, what they are shown, and what is written down of it.

-- The agencies whose comments the caller may read: a lead all of the area, staff those of their own. Nobody else any, the forum too.
create function private.comment_agencies(in_area integer) returns text[]
language sql stable set search_path = '' as $$
  select case when private.is_member(in_area, array['lead'])
    then array['la', 'health', 'social_care', 'education', 'voluntary', 'pcpw']
    else array(select distinct m.agency from private.membership m
      where m.area_id = in_area and m.person = (select private.current_person()) and m.role = 'staff'
        and m.agency is not null) end
$$;

-- The area in which the caller may read comments; null for everybody else, as for an area that does not exist.
create function private.comment_area(wanted text) returns integer
language sql stable set search_path = '' as $$
  select a.id from private.area a where a.key = wanted and cardinality(private.comment_agencies(a.id)) > 0
$$;

-- The address a person signed in with, for the people who look after the area. Null where the token does not say.
create function private.current_email() returns text
language plpgsql stable set search_path = '' as $$
begin
  return left(nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'email', 200);
exception when data_exception then
  return null;
end
$$;

create function private.note_comment(in_area integer, of_comment uuid, what text, why text) returns void
language sql set search_path = '' as $$
  insert into private.comment_audit (area_id, comment_id, what, why, person, email)
  values (in_area, of_comment, what, why, private.current_person(), private.current_email())
$$;

-- What may stand beside the comments of one survey and calendar quarter: one way of looking, the first of stage, locality and phase
-- that is safe, and never two, because two together can be one person. A quarter that is over; the same rule as for a breakdown of
-- figures (`private.guard`); and in the comment's own month at least five answers, since the month stands beside it too.
create function private.comment_slices(in_area integer, of_survey text, quarter date)
returns table (response uuid, way text, code text)
language plpgsql stable set search_path = '' as $$
declare
  this_way text;
begin
  if (quarter + interval '3 months')::date > private.first_of_month(private.london_day()) then return; end if;
  foreach this_way in array array['stage', 'locality', 'phase'] loop
    return query
      with versions as materialized (
        select s.version, array(select q.value ->> 'id' from jsonb_array_elements(s.definition -> 'questions') with ordinality q (value, place)
          where q.value ->> 'role' = this_way order by q.place) as ids
        from private.survey_version s where s.survey = of_survey
      ), placed as materialized (
        select r.id, private.first_of_month(r.completed_on) as month,
          coalesce((select r.answers ->> i.id from unnest(v.ids) with ordinality i (id, place)
            where r.answers ? i.id and not coalesce(r.flags -> 'notAsked' ? i.id, false) order by i.place limit 1), 'not_said') as code,
          exists (select from private.response_text t where t.response_id = r.id) as wrote
        from private.response r join versions v on v.version = r.version
        where r.area_id = in_area and r.survey = of_survey and r.completed_on >= quarter and r.completed_on < quarter + interval '3 months'
          and not r.flags ? 'late' and (not r.is_demo or (select s.demo_counts from private.settings s))
      ), cells as (
        select jsonb_agg(jsonb_build_object('code', c.code, 'numerator', c.wrote, 'denominator', c.answers)) as list
        from (select p.code, count(*) filter (where p.wrote) as wrote, count(*) as answers from placed p group by p.code) c
      ), shown as (
        select g.code from cells cross join lateral private.guard(cells.list) g where not g.hidden
      )
      select p.id, this_way, p.code from placed p
      where p.wrote and p.code not in ('not_said', 'prefer_not_to_say') and p.code in (select s.code from shown s)
        and (select count(*) from placed same where same.code = p.code and same.month = p.month) >= 5;
    if found then return; end if;
  end loop;
end
$$;

create function private.flag_card(f private.safeguarding_flag) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('id', f.id, 'on', private.london_day(f.flagged_at), 'by', f.flagged_by_email, 'comment', f.comment_id,
    'done', f.done, 'doneOn', private.london_day(f.done_at), 'doneBy', f.done_by_email)
$$;

-- One comment as a reader is told it. Never its answer's id, its day, its agency's service, or who wrote it.
create function private.comment_card(c private.comment, slice jsonb) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('id', c.id, 'survey', c.survey, 'question', c.question, 'month', private.month_text(c.month),
    'language', c.language, 'words', c.words, 'revision', c.revision, 'shortened', c.is_shortened, 'late', c.is_late, 'demo', c.is_demo,
    'read', c.read_on is not null,
    'dueOn', case when c.read_on is null then private.add_working_days(c.arrived_on, 1) end,
    'slice', slice,
    'themes', (select coalesce(jsonb_agg(t.theme_id order by t.theme_id), '[]') from private.comment_theme t where t.comment_id = c.id),
    'flags', (select coalesce(jsonb_agg(private.flag_card(f) order by f.flagged_at, f.id), '[]') from private.safeguarding_flag f where f.comment_id = c.id))
$$;

create function private.slice_of(c private.comment) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('by', s.way, 'code', s.code)
  from private.comment_slices(c.area_id, c.survey, date_trunc('quarter', c.month::timestamp)::date) s
  where s.response = c.response_id
$$;

-- The comments the caller may read at all.
create function private.readable_comments(in_area integer) returns setof private.comment
language sql stable set search_path = '' as $$
  select c.* from private.comment c
  where c.area_id = in_area and c.agency = any ((select private.comment_agencies(in_area))::text[])
    and (not c.is_demo or (select s.demo_counts from private.settings s))
$$;

create function private.open_flags(in_area integer) returns setof private.safeguarding_flag
language sql stable set search_path = '' as $$
  select f.* from private.safeguarding_flag f
  where f.area_id = in_area and f.done_at is null and f.agency = any ((select private.comment_agencies(in_area))::text[])
    and (not f.is_demo or (select s.demo_counts from private.settings s))
$$;

-- How much waits, by what it can be narrowed down, and what the reader may do.
create function private.comment_desk(area text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.comment_area(comment_desk.area);
begin
  if in_area is null then return null; end if;
  return jsonb_build_object(
    'unread', (select count(*) from private.readable_comments(in_area) c where c.read_on is null),
    'overdue', (select coalesce(sum(d.waiting), 0) from (
        select c.arrived_on, count(*) as waiting from private.readable_comments(in_area) c where c.read_on is null group by 1) d
      where private.add_working_days(d.arrived_on, 1) < private.london_day()),
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

-- The comments of an area in which these words are found, by the index. It asks nothing about rights: `comments` does.
create function private.comments_with(in_area integer, looked_for text) returns uuid[]
language sql stable set search_path = '' as $$
  select array(
    select c.id from private.comment c
    where c.area_id = in_area and c.language = 'en' and c.found_by @@ websearch_to_tsquery('pg_catalog.english', looked_for)
    union all
    select c.id from private.comment c
    where c.area_id = in_area and c.language <> 'en' and c.found_by @@ websearch_to_tsquery('pg_catalog.simple', looked_for)
    union
    -- Chinese is written without spaces, so its words cannot be told apart.
    select c.id from private.comment c
    where c.area_id = in_area and c.language like 'zh%' and strpos(lower(c.words), lower(looked_for)) > 0)
$$;

-- A page of comments. `wanted`: `only` is `unread` (the longest waiting first), `flagged` or `all` (the newest first); `theme`,
-- `survey`, `question`; `search`; `after`, the cursor of the page before. Each comment handed out is written down, once a day and purpose.
create function private.comments(area text, wanted jsonb default '{}') returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := private.comment_area(comments.area);
  view text := case when wanted ->> 'only' in ('all', 'flagged') then wanted ->> 'only' else 'unread' end;
  looked_for text := private.small_letters(left(btrim(coalesce(wanted ->> 'search', '')), 200));
  of_theme uuid := case when wanted ->> 'theme' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then (wanted ->> 'theme')::uuid end;
  since_day date;
  since_id uuid;
  page uuid[];
  hits uuid[];
  purpose text;
begin
  if in_area is null then return null; end if;
  if wanted ->> 'after' ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
    since_day := split_part(wanted ->> 'after', ':', 1)::date;
    since_id := split_part(wanted ->> 'after', ':', 2)::uuid;
  end if;
  purpose := case when view = 'flagged' then 'safeguarding' when looked_for <> '' then 'search' when of_theme is not null then 'theme'
    when view = 'unread' then 'queue' else 'list' end;
  if looked_for <> '' then hits := private.comments_with(in_area, looked_for); end if;
  select array_agg(p.id order by p.place) into page from (
    select c.id, row_number() over (order by case when view = 'unread' then c.arrived_on end, case when view = 'unread' then c.id end,
      c.arrived_on desc, c.id desc) as place
    from private.readable_comments(in_area) c
    where (view <> 'unread' or c.read_on is null)
      and (view <> 'flagged' or exists (select from private.safeguarding_flag f where f.comment_id = c.id))
      and (wanted ->> 'theme' is null or exists (select from private.comment_theme t where t.comment_id = c.id and t.theme_id = of_theme))
      and (wanted ->> 'survey' is null or c.survey = wanted ->> 'survey')
      and (wanted ->> 'question' is null or c.question = wanted ->> 'question')
      and (looked_for = '' or c.id = any (hits))
      and (since_day is null
        or (view = 'unread' and (c.arrived_on, c.id) > (since_day, since_id))
        or (view <> 'unread' and (c.arrived_on, c.id) < (since_day, since_id)))
    order by place limit 26) p;
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
      'after', case when cardinality(page) > 25 then (select l.arrived_on || ':' || l.id from private.comment l where l.id = page[25]) end)
    from unnest(page[1:25]) with ordinality o (id, place)
    join private.comment c on c.id = o.id
    left join slices s on s.response = c.response_id);
end
$$;

-- The words as they came, for a lead who says why. Written down before a word is told.
create function private.comment_original(area text, comment uuid, why text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := (select a.id from private.area a where a.key = comment_original.area and private.is_member(a.id, array['lead']));
  held private.comment;
begin
  if in_area is null then return null; end if;
  if coalesce(why, '') not in ('safeguarding', 'check_shortening', 'asked_by_writer', 'legal') then
    return jsonb_build_object('status', 'refused', 'problem', 'reason');
  end if;
  select c.* into held from private.readable_comments(in_area) c where c.id = comment_original.comment;
  if held.id is null then return jsonb_build_object('status', 'refused', 'problem', 'unknown_comment'); end if;
  perform private.note_comment(in_area, held.id, 'original', why);
  return jsonb_build_object('status', 'opened',
    'words', (select t.text from private.response_text t where t.response_id = held.response_id and t.question = held.question));
end
$$;

-- Words without these stretches, each given as `[from, to)` in characters; null when they are none. Every stretch leaves the same
-- mark, whatever its length.
create function private.shorten(words text, spans jsonb) returns text
language plpgsql immutable set search_path = '' as $$
declare
  span record;
  edge integer := length(words) + 1;
  short text := words;
begin
  if jsonb_typeof(spans) is distinct from 'array' or jsonb_array_length(spans) not between 1 and 200 then return null; end if;
  if exists (select from jsonb_array_elements(spans) s where jsonb_typeof(s.value) <> 'array' or jsonb_array_length(s.value) <> 2
    or s.value ->> 0 !~ '^[0-9]{1,4}$' or s.value ->> 1 !~ '^[0-9]{1,4}$') then return null; end if;
  -- From the end, so that what is still to come keeps its place; two that overlap are a mistake.
  for span in select (s.value ->> 0)::integer as starts, (s.value ->> 1)::integer as ends from jsonb_array_elements(spans) s order by 1 desc loop
    if span.starts >= span.ends or span.ends > edge or span.ends > length(words) then return null; end if;
    short := left(short, span.starts) || '█████' || substr(short, span.ends + 1);
    edge := span.starts;
  end loop;
  return short;
end
$$;

create function private.comment_refused(problem text, held private.comment default null) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('status', 'refused', 'problem', problem)
    || case when held.id is not null then jsonb_build_object('comment', private.comment_card(held, private.slice_of(held))) else '{}' end
$$;

-- One change to one comment: `{"read": bool}`, `{"theme": id, "on": bool}`, `{"shorten": [[from, to]…], "revision": n}`,
-- `{"restore": why}` (leads), `{"flag": true}`. Said again, as after a lost reply, it stands once and is written down once. Returns
-- why it was not kept, or null.
create function private.comment_apply(held private.comment, change jsonb) returns text
language plpgsql volatile set search_path = '' as $$
declare
  short text;
begin
  if jsonb_typeof(change -> 'read') = 'boolean' then
    if (held.read_on is null) = (change -> 'read')::boolean then
      update private.comment c set read_on = case when (change -> 'read')::boolean then private.london_day() end where c.id = held.id;
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

create function private.comment_change(area text, comment uuid, change jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := private.comment_area(comment_change.area);
  held private.comment;
  problem text;
begin
  if in_area is null then return null; end if;
  -- Locked, so that two readers take turns; and looked at again under the reader's rights.
  perform from private.comment c where c.id = comment_change.comment and c.area_id = in_area for update;
  select c.* into held from private.readable_comments(in_area) c where c.id = comment_change.comment;
  if held.id is null then return private.comment_refused('unknown_comment'); end if;
  problem := private.comment_apply(held, change);
  if problem is not null then return private.comment_refused(problem, held); end if;
  select c.* into held from private.comment c where c.id = held.id;
  return jsonb_build_object('status', 'kept', 'comment', private.comment_card(held, private.slice_of(held)));
end
$$;

-- Says what was done about a flag. It stays in the list with who said it and when.
create function private.flag_done(area text, flag uuid, done text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := private.comment_area(flag_done.area);
  held private.safeguarding_flag;
  said text := btrim(coalesce(flag_done.done, ''));
begin
  if in_area is null then return null; end if;
  select f.* into held from private.safeguarding_flag f
  where f.id = flag_done.flag and f.area_id = in_area and f.agency = any (private.comment_agencies(in_area)) for update;
  if held.id is null then return private.comment_refused('unknown_flag'); end if;
  if length(said) not between 3 and 500 then return private.comment_refused('words'); end if;
  -- The first word stands: a second person does not write over what somebody did.
  if held.done_at is not null and held.done <> said then return private.comment_refused('changed'); end if;
  if held.done_at is null then
    if held.comment_id is null then
      -- Its comment was taken back, and so would this be: only the line that it was dealt with stays.
      delete from private.safeguarding_flag f where f.id = held.id;
      perform private.note_comment(in_area, held.id, 'flag_done', 'withdrawn');
      return jsonb_build_object('status', 'kept');
    end if;
    update private.safeguarding_flag f set done = said, done_by = private.current_person(), done_by_email = private.current_email(), done_at = now()
    where f.id = held.id;
    perform private.note_comment(in_area, held.comment_id, 'flag_done', null);
  end if;
  return (select jsonb_build_object('status', 'kept', 'comment', private.comment_card(c, private.slice_of(c)))
    from private.comment c where c.id = held.comment_id);
end
$$;

-- Who opened what and why, the newest first; for leads. Of a comment that was taken back only that it was.
create function private.comment_audit(area text, before bigint default null) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := (select a.id from private.area a where a.key = comment_audit.area and private.is_member(a.id, array['lead']));
begin
  if in_area is null then return null; end if;
  return (select coalesce(jsonb_agg(jsonb_build_object('place', l.place, 'at', l.at, 'what', l.what, 'why', l.why, 'person', l.person,
      'email', l.email, 'comment', l.comment_id, 'survey', c.survey, 'question', c.question, 'month', private.month_text(c.month)) order by l.place desc), '[]')
    from (select a.* from private.comment_audit a
          where a.area_id = in_area and (comment_audit.before is null or a.place < comment_audit.before)
          order by a.place desc limit 100) l
    left join private.comment c on c.id = l.comment_id);
end
$$;

create function public.comment_desk(area text) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.comment_desk(area)
$$;
create function public.comments(area text, wanted jsonb default '{}') returns jsonb
language sql volatile security invoker set search_path = '' as $$
  select private.comments(area, wanted)
$$;
create function public.comment_original(area text, comment uuid, why text) returns jsonb
language sql volatile security invoker set search_path = '' as $$
  select private.comment_original(area, comment, why)
$$;
create function public.comment_change(area text, comment uuid, change jsonb) returns jsonb
language sql volatile security invoker set search_path = '' as $$
  select private.comment_change(area, comment, change)
$$;
create function public.flag_done(area text, flag uuid, done text) returns jsonb
language sql volatile security invoker set search_path = '' as $$
  select private.flag_done(area, flag, done)
$$;
create function public.comment_audit(area text, before bigint default null) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.comment_audit(area, before)
$$;
