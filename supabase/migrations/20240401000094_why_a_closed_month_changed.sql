-- Why a figure of a closed month moved stays to be read by both sides, also when the entry is theirs no longer: of a private or
-- a deleted one nothing but the day, the reason, and whether it left the month's log, came into it or was changed in it.

-- Null: from before this was kept; then the operation itself says what it meant to do.
alter table private.month_revision add column effect text check (effect in ('changed', 'taken_out', 'put_in'));

-- Does an entry stand in the log that both sides read of a month?
create function private.stands_in_log_of(f jsonb, wanted date) returns boolean
language sql stable set search_path = '' as $$
  select private.is_open_to_agencies(f) and coalesce(private.is_in_month(f, private.month_text(wanted)), false)
$$;

create function private.effect_on_month(before jsonb, after jsonb, wanted date) returns text
language sql stable set search_path = '' as $$
  select case when private.stands_in_log_of(before, wanted) = private.stands_in_log_of(after, wanted) then 'changed'
    when private.stands_in_log_of(before, wanted) then 'taken_out' else 'put_in' end
$$;

create function private.effect_meant(changes jsonb) returns text
language sql immutable set search_path = '' as $$
  select case when changes -> 'shared' = 'false' or changes -> 'deleted' = 'true' then 'taken_out'
    when changes -> 'shared' = 'true' or changes -> 'deleted' = 'false' then 'put_in' else 'changed' end
$$;

-- What was changed in a month after its close, and why. `entry` is empty where the entry is not open to agencies: then not
-- even its id is told. Made-up ones are left out where they do not count.
create function private.month_changes(in_area integer, wanted date) returns jsonb
language sql stable set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('on', r.made_on, 'reason', r.reason,
      'effect', coalesce(r.effect, private.effect_meant(o.made -> 'changes')),
      'entry', case when private.is_open_to_agencies(e.fields) then o.entry::text else '' end) order by r.made_on, o.received_at), '[]')
  from private.month_revision r join private.log_operation o on o.id = r.operation join private.log_entry e on e.id = o.entry
  where r.area_id = in_area and r.month = wanted
    and (e.fields -> 'demo' is distinct from 'true' or (select s.demo_counts from private.settings s))
$$;

-- As before, with every change since the close.
create or replace function private.monthly_card(in_area integer, wanted date) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
  made jsonb := private.monthly_content(in_area, wanted);
  latest private.monthly_log := private.latest_monthly_log(in_area, wanted);
begin
  return made || jsonb_build_object(
    'month', private.month_text(wanted),
    'demo', exists (select from jsonb_array_elements(made -> 'entries') e where e.value #> '{fields,demo}' = 'true'),
    -- The day it closes by itself, or the one on which a lead closed it before.
    'closesOn', coalesce((select c.closed_on from private.closings(in_area) c where c.month = wanted and c.feed = 'log' and c.reopened_on is null),
      private.month_closes(wanted)),
    'closed', private.is_month_closed(in_area, wanted),
    'changes', private.month_changes(in_area, wanted),
    'version', coalesce(latest.version, 0),
    'pcpw', coalesce(latest.pcpw, ''),
    'localArea', coalesce(latest.local_area, ''),
    'hash', private.monthly_hash(made, latest),
    'versions', coalesce((select jsonb_agg(jsonb_build_object('version', v.version, 'pcpw', v.pcpw, 'localArea', v.local_area,
        'side', v.written_side, 'on', private.london_day(v.written_at),
        'signatures', coalesce((select jsonb_agg(jsonb_build_object('side', s.side, 'agency', s.agency, 'on', private.london_day(s.signed_at),
            -- Entries may have changed since; then the signature is under what stood before.
            'changedSince', s.content <> made) order by s.signed_at)
          from private.monthly_signature s where s.area_id = v.area_id and s.month = v.month and s.version = v.version), '[]')) order by v.version desc)
      from private.monthly_log v where v.area_id = in_area and v.month = wanted), '[]'),
    'mayWrite', (select coalesce(jsonb_agg(s.side), '[]') from unnest(array['pcpw', 'local_area']) s (side) where private.speaks_for(in_area, s.side, false)),
    'maySign', (select coalesce(jsonb_agg(s.side), '[]') from unnest(array['pcpw', 'local_area']) s (side) where private.speaks_for(in_area, s.side, true)));
end
$$;

-- As before; what a change did to each closed month is kept with its reason.
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
  insert into private.month_revision (operation, month, area_id, reason, effect)
  select (operation ->> 'id')::uuid, c.month, in_area, btrim(operation ->> 'reason'),
    private.effect_on_month(coalesce(stands.fields, '{}'), merged #> '{entry,fields}', c.month) from unnest(closed) c (month);
  perform private.log_recount(in_area, operation ->> 'kind', stands.fields, merged #> '{entry,fields}');
  return jsonb_build_object('id', operation -> 'id', 'status', merged -> 'outcome', 'entry', merged -> 'entry');
end
$$;

select private.lock_every_door();
