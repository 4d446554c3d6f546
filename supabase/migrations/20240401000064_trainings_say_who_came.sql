-- A training session says how many staff came, of one agency at least: without that it tells nobody anything. 0 is a number.

-- As before; and last, so that an older training without its staff has nothing else wrong with it (`log_store_one`).
create or replace function private.log_problem(of_kind text, fields jsonb) returns text
language sql stable set search_path = '' as $$
  select coalesce(
    private.schema_problem(k.schema, fields - array['shared', 'deleted', 'demo']),
    private.log_day_problem(fields),
    private.log_order_problem(of_kind, fields),
    private.log_future_problem(fields),
    case when jsonb_typeof(coalesce(fields -> 'shared', 'false')) <> 'boolean' then '/shared'
      when jsonb_typeof(coalesce(fields -> 'deleted', 'false')) <> 'boolean' then '/deleted'
      when jsonb_typeof(coalesce(fields -> 'demo', 'false')) <> 'boolean' then '/demo' end,
    case when of_kind = 'training_session' and fields -> 'staff' = '{}' then '/staff' end)
  from private.log_kind k where k.kind = of_kind
$$;

-- As before. A training from before that rule can still be shared, kept private, deleted and put right.
create or replace function private.log_store_one(in_area integer, operation jsonb, by_whom text, trusted_demo boolean) returns jsonb
language plpgsql set search_path = '' as $$
declare
  problem text := private.operation_problem(operation);
  earlier private.log_operation;
  stands private.log_entry;
  merged jsonb;
  closed date[];
begin
  if problem is not null then return private.log_refusal(operation, problem, null); end if;
  -- One writer of an entry at a time, also when it does not exist yet, and whatever area they say it is in.
  perform pg_advisory_xact_lock(hashtextextended(operation ->> 'entry', 26));
  select * into earlier from private.log_operation o where o.id = (operation ->> 'id')::uuid;
  if earlier.id is not null then
    if earlier.area_id <> in_area or earlier.person <> private.current_person() or earlier.made <> operation then
      return private.log_refusal(operation, 'conflict', null);
    end if;
    select * into stands from private.log_entry e where e.id = earlier.entry;
    return jsonb_build_object('id', operation -> 'id', 'status', earlier.outcome, 'entry', private.log_entry_json(stands));
  end if;
  select * into stands from private.log_entry e where e.id = (operation ->> 'entry')::uuid;
  if stands.id is not null and (stands.area_id <> in_area or stands.kind is distinct from operation ->> 'kind') then
    return private.log_refusal(operation, 'conflict', null);
  end if;
  if not exists (select from private.log_kind k where k.kind = operation ->> 'kind') then
    return private.log_refusal(operation, 'unknown_kind', null);
  end if;
  -- Only the demonstration says of itself that it is one, and nobody can take the mark away.
  if not trusted_demo and operation -> 'changes' ? 'demo' then return private.log_refusal(operation, 'field:/demo', stands); end if;
  merged := private.log_merge(case when stands.id is not null then private.log_entry_json(stands) end, operation, by_whom);
  -- Two good edits can meet in a bad record, as a day moved before another: then this one waits for its writer.
  problem := private.log_problem(operation ->> 'kind', merged #> '{entry,fields}');
  if problem is not null and not (problem = '/staff' and stands.fields -> 'staff' = '{}' and not operation -> 'changes' ? 'staff') then
    return private.log_refusal(operation, 'field:' || problem, stands);
  end if;
  if merged #> '{entry,writers,links}' = operation -> 'id' then
    problem := private.links_problem(in_area, stands.fields -> 'links', merged #> '{entry,fields,links}');
    if problem is not null then return private.log_refusal(operation, 'field:' || problem, stands); end if;
  end if;
  closed := private.closed_months_changed(in_area, operation, coalesce(stands.fields, '{}'), merged);
  if closed <> '{}' and not operation ? 'reason' then
    return private.log_refusal(operation, 'reason_needed', stands) || jsonb_build_object('month', private.month_text(closed[1]));
  end if;
  insert into private.log_entry as e (id, area_id, kind, fields, revisions, writers, revision, clashes, changed_in)
  values ((operation ->> 'entry')::uuid, in_area, operation ->> 'kind', merged #> '{entry,fields}', merged #> '{entry,revisions}',
    merged #> '{entry,writers}', (merged #>> '{entry,revision}')::integer, merged #> '{entry,clashes}', pg_current_xact_id())
  on conflict (id) do update set fields = excluded.fields, revisions = excluded.revisions, writers = excluded.writers,
    revision = excluded.revision, clashes = excluded.clashes, changed_in = excluded.changed_in;
  insert into private.log_operation (id, area_id, entry, person, made, outcome)
  values ((operation ->> 'id')::uuid, in_area, (operation ->> 'entry')::uuid, private.current_person(), operation, merged ->> 'outcome');
  insert into private.month_revision (operation, month, area_id, reason)
  select (operation ->> 'id')::uuid, c.month, in_area, btrim(operation ->> 'reason') from unnest(closed) c (month);
  perform private.log_recount(in_area, operation ->> 'kind', stands.fields, merged #> '{entry,fields}');
  return jsonb_build_object('id', operation -> 'id', 'status', merged -> 'outcome', 'entry', merged -> 'entry');
end
$$;
