-- Versions of the plan. A new one stands beside the old ones, and nothing of an old one ever changes. A measure that keeps its
-- key goes on: its figures are the same figures under both plans.

alter table private.plan
  add column put_by uuid,
  add column put_at timestamptz not null default now(),
  -- What it was made from, so that the same plan sent twice is one plan.
  add column made_from text,
  add constraint plan_key_is_short check (key ~ '^[a-z0-9][a-z0-9-]{1,60}$'),
  add constraint plan_title_is_there check (length(btrim(title)) between 1 and 300),
  add constraint plan_months_are_months check (array_position(historic_months, null) is null and array_position(trajectory_months, null) is null);

create function private.plan_stays() returns trigger
language plpgsql set search_path = '' as $$
begin
  raise exception 'a plan never changes: put a new version beside it' using errcode = 'restrict_violation';
end
$$;
create trigger plan_stays before update or delete on private.plan for each row execute function private.plan_stays();
create trigger plan_statement_stays before update or delete on private.plan_statement for each row execute function private.plan_stays();
create trigger plan_metric_stays before update or delete on private.plan_metric for each row execute function private.plan_stays();
create trigger plan_historic_stays before update or delete on private.plan_historic for each row execute function private.plan_stays();
create trigger plan_milestone_stays before update or delete on private.plan_milestone for each row execute function private.plan_stays();
create trigger plan_action_stays before update or delete on private.plan_action for each row execute function private.plan_stays();
create trigger plan_assurance_stays before update or delete on private.plan_assurance for each row execute function private.plan_stays();
create trigger plan_group_stays before update or delete on private.plan_group for each row execute function private.plan_stays();

-- Puts a plan of the shape `send-plan/1` (src/domain/plan/plan.ts) into the tables: the one way in, for the seed and for leads.
-- The tables' own rules refuse what does not fit.
create function private.put_plan(in_area integer, new_key text, adopted date, file jsonb, by_person uuid default null) returns integer
language plpgsql set search_path = '' as $$
declare
  new_plan integer;
begin
  insert into private.plan (area_id, key, adopted_on, schema, source, title, plan_end, historic_months, trajectory_months, conventions, put_by, made_from)
  values (in_area, new_key, adopted, file ->> 'schema', coalesce(file ->> 'source', ''), file ->> 'title', private.month_of(file ->> 'plan_end'),
    array(select private.month_of(m) from jsonb_array_elements_text(file -> 'historic_months') m),
    array(select private.month_of(m) from jsonb_array_elements_text(file -> 'trajectory_months') m),
    coalesce(file -> 'conventions', '{}'), by_person, md5(file::text))
  returning id into new_plan;
  insert into private.plan_statement (plan_id, area_id, number, title)
  select new_plan, in_area, (s ->> 'number')::integer, s ->> 'title' from jsonb_array_elements(file -> 'statements') s;
  insert into private.plan_metric (plan_id, area_id, key, statement, "row", label, unit, direction, direction_source, target_kind, target_raw,
    target_comparator, target_value, trajectory_text, has_numeric_trajectory, period, feed, notes, same_as, stray)
  select new_plan, in_area, m ->> 'key', (m ->> 'statement')::integer, (m ->> 'row')::integer, m ->> 'label', m ->> 'unit', m ->> 'direction',
    m ->> 'direction_source', coalesce(m -> 'target' ->> 'kind', 'none'), m -> 'target' ->> 'raw', m -> 'target' ->> 'comparator',
    (m -> 'target' ->> 'value')::numeric, m ->> 'trajectory_text', (m ->> 'has_numeric_trajectory')::boolean, m ->> 'period', m ->> 'feed',
    coalesce(m ->> 'notes', ''), m ->> 'same_as', m ->> 'stray'
  from jsonb_array_elements(file -> 'metrics') m;
  insert into private.plan_historic (plan_id, area_id, metric, month, raw, comparator, value)
  select new_plan, in_area, m ->> 'key', private.month_of(h.key), h.value ->> 'raw', h.value ->> 'comparator', (h.value ->> 'value')::numeric
  from jsonb_array_elements(file -> 'metrics') m cross join lateral jsonb_each(m -> 'historic') h;
  insert into private.plan_milestone (plan_id, area_id, metric, month, raw, comparator, value, uncertain)
  select new_plan, in_area, m ->> 'key', private.month_of(p ->> 'month'), p ->> 'raw', p ->> 'comparator', (p ->> 'value')::numeric,
    coalesce((p ->> 'uncertain')::boolean, false)
  from jsonb_array_elements(file -> 'metrics') m cross join lateral jsonb_array_elements(m -> 'trajectory') p;
  insert into private.plan_action (plan_id, area_id, kind, position, statement, refs, action, responsible, delivery_raw, delivery_month, monitored_by, notes)
  select new_plan, in_area, k.kind, a.place, (a.value ->> 'statement')::integer,
    case jsonb_typeof(a.value -> 'ref') when 'array' then array(select jsonb_array_elements_text(a.value -> 'ref')) else array[a.value ->> 'ref'] end,
    a.value ->> 'action', a.value ->> 'responsible', a.value ->> 'delivery_raw', private.month_of(a.value ->> 'delivery_month'),
    a.value ->> 'monitored_by', a.value ->> 'notes'
  from (values ('outstanding', 'outstanding_actions'), ('new', 'new_actions')) k (kind, part)
  cross join lateral jsonb_array_elements(file -> k.part) with ordinality a (value, place);
  insert into private.plan_assurance (plan_id, area_id, position, statement, text, cadence, app, notes)
  select new_plan, in_area, b.place, (b.value ->> 'statement')::integer, b.value ->> 'text', b.value ->> 'cadence', b.value ->> 'app', b.value ->> 'notes'
  from jsonb_array_elements(file -> 'bau_assurance') with ordinality b (value, place);
  insert into private.plan_group (plan_id, area_id, position, name)
  select new_plan, in_area, g.place, g.name from jsonb_array_elements_text(file -> 'groups') with ordinality g (name, place);
  return new_plan;
end
$$;

-- The measures of a file that say a survey or the log feeds them, when none does: they could never have a figure.
create function private.unfed_metrics(file jsonb) returns jsonb
language sql stable set search_path = '' as $$
  select coalesce(jsonb_agg(m ->> 'key' order by m ->> 'key'), '[]')
  from jsonb_array_elements(file -> 'metrics') m
  where m ->> 'same_as' is null and case m ->> 'feed'
    when 'survey' then not exists (select from private.survey_version v cross join lateral jsonb_array_elements(v.definition -> 'measures') x
      where x ->> 'metric' = m ->> 'key')
    when 'log' then not exists (select from private.log_metric l where l.metric = m ->> 'key')
    else false end
$$;

-- A lead adds the next plan. Sent twice it is one plan; refused, nothing of it stays.
create function private.adopt_plan(area text, key text, adopted_on text, plan jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := (select a.id from private.area a where a.key = adopt_plan.area and private.is_member(a.id, array['lead']));
  day date;
  unfed jsonb;
  part text;
begin
  if in_area is null then return null; end if;
  if length(plan::text) > 1000000 then return jsonb_build_object('status', 'refused', 'problem', 'too_long'); end if;
  if exists (select from private.plan p where p.area_id = in_area and p.key = adopt_plan.key) then
    return case when exists (select from private.plan p where p.area_id = in_area and p.key = adopt_plan.key and p.made_from = md5(adopt_plan.plan::text))
      then jsonb_build_object('status', 'adopted') else jsonb_build_object('status', 'refused', 'problem', 'key_taken') end;
  end if;
  begin
    day := adopt_plan.adopted_on::date;
    unfed := private.unfed_metrics(plan);
    if unfed <> '[]' then return jsonb_build_object('status', 'refused', 'problem', 'nothing_feeds', 'metrics', unfed); end if;
    if coalesce(jsonb_array_length(plan -> 'metrics'), 0) = 0 then return jsonb_build_object('status', 'refused', 'problem', 'malformed', 'part', 'plan_metric'); end if;
    perform private.put_plan(in_area, adopt_plan.key, day, plan, private.current_person());
  exception when integrity_constraint_violation or data_exception or program_limit_exceeded then
    get stacked diagnostics part = table_name;
    return jsonb_build_object('status', 'refused', 'problem', 'malformed', 'part', nullif(part, ''));
  end;
  return jsonb_build_object('status', 'adopted');
end
$$;

-- The plan an area works to: the one adopted last. One that starts on a later day waits for it.
create or replace function private.current_plan(in_area integer) returns private.plan
language sql stable set search_path = '' as $$
  select p.* from private.plan p where p.area_id = in_area and p.adopted_on <= private.london_day()
  order by p.adopted_on desc, p.id desc limit 1
$$;

create function private.plan_versions(area text) returns jsonb
language sql stable security definer set search_path = '' as $$
  select case when a.id is not null then (
    select coalesce(jsonb_agg(jsonb_build_object('key', p.key, 'title', p.title, 'adoptedOn', p.adopted_on,
        'planEnd', private.month_text(p.plan_end), 'inForce', p.id = (private.current_plan(a.id)).id, 'toCome', p.adopted_on > private.london_day(),
        'statements', (select count(*) from private.plan_statement s where s.plan_id = p.id),
        'metrics', (select count(*) from private.plan_metric m where m.plan_id = p.id)) order by p.adopted_on desc, p.id desc), '[]')
    from private.plan p where p.area_id = a.id) end
  from (select private.member_area(plan_versions.area) as id) a
$$;

create function private.plan_file_actions(of_plan integer, of_kind text) returns jsonb
language sql stable set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('statement', a.statement,
      'ref', case of_kind when 'new' then to_jsonb(a.refs[1]) else to_jsonb(a.refs) end, 'action', a.action, 'responsible', a.responsible,
      'delivery_raw', a.delivery_raw, 'delivery_month', private.month_text(a.delivery_month), 'monitored_by', a.monitored_by)
    || jsonb_strip_nulls(jsonb_build_object('notes', a.notes)) order by a.position), '[]')
  from private.plan_action a where a.plan_id = of_plan and a.kind = of_kind
$$;

-- One version as it was put in, in the shape of `send-plan/1`.
create function private.plan_file(area text, key text) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('schema', p.schema, 'source', p.source, 'title', p.title, 'plan_end', private.month_text(p.plan_end),
    'historic_months', to_jsonb(array(select private.month_text(m) from unnest(p.historic_months) m)),
    'trajectory_months', to_jsonb(array(select private.month_text(m) from unnest(p.trajectory_months) m)),
    'conventions', p.conventions,
    'statements', (select coalesce(jsonb_agg(jsonb_build_object('number', s.number, 'title', s.title) order by s.number), '[]')
      from private.plan_statement s where s.plan_id = p.id),
    'metrics', (select coalesce(jsonb_agg(jsonb_build_object('key', m.key, 'statement', m.statement, 'row', m."row", 'label', m.label, 'unit', m.unit,
        'direction', m.direction, 'direction_source', m.direction_source,
        'historic', (select coalesce(jsonb_object_agg(private.month_text(h.month),
            jsonb_build_object('raw', h.raw, 'comparator', h.comparator, 'value', h.value)), '{}')
          from private.plan_historic h where h.plan_id = p.id and h.metric = m.key),
        'target', jsonb_build_object('kind', m.target_kind, 'raw', m.target_raw) || case when m.target_kind = 'value'
          then jsonb_build_object('comparator', m.target_comparator, 'value', m.target_value) else '{}' end,
        'trajectory', (select coalesce(jsonb_agg(jsonb_build_object('month', private.month_text(t.month), 'raw', t.raw, 'comparator', t.comparator,
            'value', t.value) || case when t.uncertain then '{"uncertain": true}' else '{}'::jsonb end order by t.month), '[]')
          from private.plan_milestone t where t.plan_id = p.id and t.metric = m.key),
        'trajectory_text', m.trajectory_text, 'has_numeric_trajectory', m.has_numeric_trajectory, 'period', m.period, 'feed', m.feed, 'notes', m.notes)
        || jsonb_strip_nulls(jsonb_build_object('same_as', m.same_as, 'stray', m.stray)) order by m.statement, m."row"), '[]')
      from private.plan_metric m where m.plan_id = p.id),
    'outstanding_actions', private.plan_file_actions(p.id, 'outstanding'), 'new_actions', private.plan_file_actions(p.id, 'new'),
    'bau_assurance', (select coalesce(jsonb_agg(jsonb_build_object('statement', b.statement, 'text', b.text, 'cadence', b.cadence)
        || jsonb_strip_nulls(jsonb_build_object('app', b.app, 'notes', b.notes)) order by b.position), '[]')
      from private.plan_assurance b where b.plan_id = p.id),
    'groups', (select coalesce(jsonb_agg(g.name order by g.position), '[]') from private.plan_group g where g.plan_id = p.id))
  from private.plan p where p.area_id = private.member_area(plan_file.area) and p.key = plan_file.key
$$;

create function public.adopt_plan(area text, key text, adopted_on text, plan jsonb) returns jsonb
language sql volatile security invoker set search_path = '' as $$
  select private.adopt_plan(area, key, adopted_on, plan)
$$;
create function public.plan_versions(area text) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.plan_versions(area)
$$;
create function public.plan_file(area text, key text) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.plan_file(area, key)
$$;
