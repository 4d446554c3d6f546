-- Entering figures by hand: whose a figure is, who may enter it, what is refused, and how it is stored.

alter table private.manual_figure
  -- The address somebody had signed in with; for those who enter figures, and nobody else.
  add column entered_as text not null default '' check (length(entered_as) <= 254);
alter table private.manual_metric
  -- For how many months an entry is enough, before somebody is asked for the next.
  add column due_every integer not null default 1 check (due_every between 1 and 12);
update private.manual_metric set due_every = 12 where metric = 'send_jsna_published';

-- What was saved together: all of it, or nothing.
create table private.manual_operation (
  id uuid primary key,
  area_id integer not null references private.area (id),
  person uuid not null,
  content_hash text not null,
  received_at timestamptz not null default now()
);
create trigger manual_operations_stay before update or delete on private.manual_operation
  for each row execute function private.refuse_change();

-- Who enters a metric: the latest row stands. With an agency only its staff may, and leads; without one all staff of the area.
create table private.manual_owner (
  id integer generated always as identity primary key,
  area_id integer not null references private.area (id),
  metric text not null references private.manual_metric (metric),
  owner text not null check (length(btrim(owner)) between 1 and 80 and owner !~ '[[:cntrl:]]'),
  agency text check (agency in ('la', 'health', 'social_care', 'education', 'voluntary', 'pcpw')),
  -- Nobody for those an area began with.
  set_by uuid,
  set_at timestamptz not null default now()
);
create index manual_owner_of_metric on private.manual_owner (area_id, metric, id);
create trigger manual_owners_stay before update or delete on private.manual_owner
  for each row execute function private.refuse_change();

create function private.owner_of(in_area integer, of_metric text) returns private.manual_owner
language sql stable set search_path = '' as $$
  select o.* from private.manual_owner o where o.area_id = in_area and o.metric = of_metric order by o.id desc limit 1
$$;

create function private.may_enter(in_area integer, of_metric text) returns boolean
language sql stable set search_path = '' as $$
  select private.is_member(in_area, array['lead']) or exists (
    select from private.membership m
    where m.area_id = in_area and m.person = (select private.current_person()) and m.role = 'staff'
      and m.agency is not distinct from coalesce((private.owner_of(in_area, of_metric)).agency, m.agency))
$$;

-- The rows of the present plan that are entered. One that repeats another shows that one's figures.
create function private.entered_rows(in_area integer) returns setof private.plan_metric
language sql stable set search_path = '' as $$
  select m.* from private.plan_metric m
  where m.plan_id = (private.current_plan(in_area)).id and m.feed = 'manual' and m.same_as is null
$$;

-- No figure is from before the first month the plan prints.
create function private.first_entry_month(in_area integer) returns date
language sql stable set search_path = '' as $$
  select private.first_of_month(coalesce(
    (select min(c.month) from unnest(p.historic_months || p.trajectory_months) c (month)), p.adopted_on))
  from private.current_plan(in_area) p
$$;

create function private.manual_stands(in_area integer, of_metric text, wanted date) returns private.manual_figure
language sql stable set search_path = '' as $$
  select f.* from private.manual_figure f
  where f.area_id = in_area and f.metric = of_metric and f.month = wanted
    and (not f.is_demo or (select s.demo_counts from private.settings s))
  order by f.revision desc limit 1
$$;

-- What is wrong with one number, or null. Twin of `numberProblem` in src/domain/manual/checks.ts.
create function private.number_problem(given jsonb) returns text
language sql immutable set search_path = '' as $$
  select case
    when jsonb_typeof(given) is distinct from 'number' then 'not_a_number'
    when given::numeric < 0 then 'negative'
    when given::numeric <> trunc(given::numeric) then 'decimals'
    when given::numeric > 100000000 then 'too_large' end
$$;

-- More than ten times as many, or as few, as before. Nought counts as one, or every first event would be asked about.
create function private.is_leap(before numeric, after numeric) returns boolean
language sql immutable set search_path = '' as $$
  select coalesce(greatest(before, after, 1) > 10 * greatest(least(before, after), 1), false)
$$;

-- Why this cell cannot be stored, as { code, … }, or null. Twin of `cellProblem` in src/domain/manual/checks.ts, which knows
-- no rights, no closed months and nobody else's typing. `mine` and `closed` hold what its writer may enter, and the closed ones
-- among the months they wrote.
create function private.manual_problem(in_area integer, cell jsonb, stands private.manual_figure, reason text,
  earliest date, mine text[], closed date[]) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
  wanted date := private.month_of(cell ->> 'month');
  this_month date := private.first_of_month(private.london_day());
  n jsonb := nullif(cell -> 'numerator', 'null');
  d jsonb := nullif(cell -> 'denominator', 'null');
  kind private.manual_metric;
  before private.manual_figure;
  code text;
begin
  if not coalesce(cell ->> 'metric' = any (mine), false) then
    return case when exists (select from private.entered_rows(in_area) m where m.key = cell ->> 'metric')
      then '{"code": "not_yours"}' else '{"code": "unknown_metric"}' end;
  end if;
  if wanted is null then return '{"code": "bad_month"}'; end if;
  if wanted > this_month then return '{"code": "future"}'; end if;
  if wanted < earliest then return jsonb_build_object('code', 'before_plan', 'first', private.month_text(earliest)); end if;
  if jsonb_typeof(cell -> 'final') is distinct from 'boolean' or jsonb_typeof(cell -> 'note') is distinct from 'string'
    or coalesce(cell ->> 'revision', '') !~ '^[0-9]{1,9}$' then
    return '{"code": "malformed"}';
  end if;
  if length(cell ->> 'note') > 300 then return '{"code": "note_too_long"}'; end if;

  if n is null and d is not null then return '{"code": "numerator_missing"}'; end if;
  if n is not null then
    code := private.number_problem(n);
    if code is not null then return jsonb_build_object('code', code, 'field', 'numerator'); end if;
    select k.* into kind from private.manual_metric k where k.metric = cell ->> 'metric';
    if kind.counted not like 'share%' then
      if d is not null then return '{"code": "denominator_unexpected"}'; end if;
    else
      if d is null then return '{"code": "denominator_missing"}'; end if;
      code := private.number_problem(d);
      if code is not null then return jsonb_build_object('code', code, 'field', 'denominator'); end if;
      if n::numeric > d::numeric then return '{"code": "more_than_all"}'; end if;
    end if;
  end if;

  if cell -> 'final' = 'true' and wanted = this_month then return '{"code": "not_over"}'; end if;
  if coalesce(stands.revision, 0) <> (cell ->> 'revision')::integer then return '{"code": "changed"}'; end if;
  if reason is null and wanted = any (closed) then return '{"code": "closed"}'; end if;
  if n is null or cell -> 'confirmed' = 'true' then return null; end if;

  -- The latest month before it that has a figure.
  select c.* into before from (
    select distinct on (f.month) f.* from private.manual_figure f
    where f.area_id = in_area and f.metric = kind.metric and f.month < wanted
      and (not f.is_demo or (select s.demo_counts from private.settings s))
    order by f.month desc, f.revision desc) c
  where c.numerator is not null limit 1;
  if before.numerator > n::numeric and kind.running_total then
    return jsonb_build_object('code', 'falls', 'before', before.numerator, 'beforeMonth', private.month_text(before.month));
  end if;
  if private.is_leap(coalesce(before.denominator, before.numerator), coalesce(d, n)::numeric) then
    return jsonb_build_object('code', 'leap', 'before', coalesce(before.denominator, before.numerator),
      'beforeMonth', private.month_text(before.month));
  end if;
  return null;
end
$$;

-- One entry as those read it who may enter that metric. From others a small number of people is hidden, with the words beside
-- it, and whoever entered it is none of theirs.
create function private.manual_cell(f private.manual_figure, sees_all boolean) returns jsonb
language sql stable set search_path = '' as $$
  select p.point || jsonb_build_object('metric', f.metric, 'revision', f.revision, 'final', f.final,
      'note', case when p.point -> 'hidden' = 'true' then '' else f.source_note end,
      'reason', case when p.point -> 'hidden' = 'false' then f.reason end,
      'at', to_char(f.entered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'by', case when sees_all then f.entered_as else '' end,
      'mine', f.entered_by = (select private.current_person()))
  from private.manual_metric k
  cross join lateral (select private.manual_point(case when sees_all then 'count' else k.counted end,
    f.month, f.numerator, f.denominator, f.is_demo) as point) p
  where k.metric = f.metric
$$;

-- Does this cell say what stands? Nothing to take back is the same as taken back.
create function private.says_the_same(cell jsonb, stands private.manual_figure) returns boolean
language sql immutable set search_path = '' as $$
  select (stands.numerator is null and coalesce(cell -> 'numerator', 'null') = 'null')
    or (stands.numerator is not null
      and cell -> 'numerator' = to_jsonb(stands.numerator)
      and coalesce(cell -> 'denominator', 'null') = coalesce(to_jsonb(stands.denominator), 'null')
      and cell ->> 'note' = stands.source_note and cell -> 'final' = to_jsonb(stands.final))
$$;

-- Stores all cells or none. Rights are asked of each cell. The same operation again changes nothing, and neither does a cell
-- that says what stands already, whatever its writer had seen.
create function private.store_manual(in_area integer, operation uuid, cells jsonb, reason text, demo boolean) returns jsonb
language plpgsql volatile set search_path = '' as $$
declare
  person uuid := private.current_person();
  called text := coalesce(left(nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'email', 254), '');
  hash text := private.sha256_hex(cells::text || coalesce(reason, ''));
  why text := nullif(btrim(reason), '');
  known private.manual_operation;
  stands private.manual_figure;
  one record;
  problem jsonb;
  problems jsonb := '[]';
  earliest constant date := private.first_entry_month(in_area);
  mine constant text[] := array(select m.key from private.entered_rows(in_area) m where private.may_enter(in_area, m.key));
  closed date[];
begin
  if operation is null or jsonb_typeof(cells) is distinct from 'array' or pg_column_size(cells) > 1000000 then
    return '{"status": "refused", "problems": [{"code": "malformed"}]}';
  end if;
  if jsonb_array_length(cells) not between 1 and 1000 then return '{"status": "refused", "problems": [{"code": "too_many"}]}'; end if;
  if length(why) not between 3 and 500 then return '{"status": "refused", "problems": [{"code": "reason_length"}]}'; end if;
  perform private.lock_log(in_area);
  select o.* into known from private.manual_operation o where o.id = operation;
  if known.id is not null and (known.area_id, known.person, known.content_hash) is distinct from (in_area, person, hash) then
    return '{"status": "refused", "problems": [{"code": "conflict"}]}';
  end if;
  if known.id is null then
    perform private.close_due_months(in_area);
    closed := array(select w.month from (select distinct private.month_of(c.value ->> 'month') as month
      from jsonb_array_elements(cells) c) w where w.month is not null and private.is_month_closed(in_area, w.month, 'manual'));
    begin
      insert into private.manual_operation (id, area_id, person, content_hash) values (operation, in_area, person, hash);
      -- The earlier months first: each is compared with the one before it.
      for one in
        select c.value as cell, c.place - 1 as place, private.month_of(c.value ->> 'month') as month,
          row_number() over (partition by c.value ->> 'metric', c.value ->> 'month' order by c.place) as nth
        from jsonb_array_elements(cells) with ordinality c (value, place) order by 3, 2
      loop
        stands := private.manual_stands(in_area, one.cell ->> 'metric', one.month);
        problem := case when one.nth > 1 then '{"code": "twice"}' else private.manual_problem(in_area, one.cell, stands, why, earliest, mine, closed) end;
        continue when private.says_the_same(one.cell, stands)
          and coalesce(problem ->> 'code', 'changed') in ('changed', 'closed', 'leap', 'falls');
        if problem is not null then
          problems := problems || (problem || jsonb_build_object('at', one.place)
            || case when problem ->> 'code' = 'changed' then jsonb_build_object('now', private.manual_cell(stands, true)) else '{}' end);
          continue;
        end if;
        insert into private.manual_figure (area_id, metric, month, revision, numerator, denominator, source_note, final, reason,
          entered_by, entered_as, operation, is_demo)
        select in_area, one.cell ->> 'metric', one.month,
          1 + coalesce((select max(f.revision) from private.manual_figure f
            where f.area_id = in_area and f.metric = one.cell ->> 'metric' and f.month = one.month), 0),
          (one.cell ->> 'numerator')::numeric::integer, (one.cell ->> 'denominator')::numeric::integer, one.cell ->> 'note',
          one.cell -> 'final' = 'true', case when one.month = any (closed) then why end,
          person, case when demo then '' else called end, operation, demo;
      end loop;
      if problems <> '[]' then raise exception 'some cells cannot be stored' using errcode = 'HE038'; end if;
    exception when sqlstate 'HE038' then
      return jsonb_build_object('status', 'refused', 'problems', problems);
    end;
  end if;
  return jsonb_build_object('status', 'saved', 'cells', (
    select coalesce(jsonb_agg(private.manual_cell(s, true)), '[]')
    from jsonb_array_elements(cells) c (cell)
    cross join lateral private.manual_stands(in_area, c.cell ->> 'metric', private.month_of(c.cell ->> 'month')) s
    where s.metric = any (mine)));
end
$$;
