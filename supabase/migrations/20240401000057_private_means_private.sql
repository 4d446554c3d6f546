-- An entry is open to agencies when it says so, and in no other case: most private ones do not speak of sharing at all.
create or replace function private.is_open_to_agencies(f jsonb) returns boolean
language sql stable set search_path = '' as $$
  select coalesce(f -> 'shared' = 'true' and f -> 'deleted' is distinct from 'true'
    and (f -> 'demo' is distinct from 'true' or (select s.demo_counts from private.settings s)), false)
$$;

-- The fields of an entry as agencies see them. A link to an entry that is not theirs to see would tell them its name.
create function private.fields_for_agencies(in_area integer, f jsonb) returns jsonb
language sql stable set search_path = '' as $$
  select f - array['shared', 'deleted'] - array(
    select l.field from unnest(array['request', 'from']) l (field)
    where exists (select from private.log_entry e
      where e.area_id = in_area and e.id::text = lower(f ->> l.field) and not private.is_open_to_agencies(e.fields)))
$$;

create or replace function private.shared_card(e private.log_entry, sides text[]) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('id', e.id, 'kind', e.kind, 'fields', private.fields_for_agencies(e.area_id, e.fields), 'revision', e.revision,
    'stances', private.entry_stances(e.id),
    -- May the caller confirm or dispute it, and for whom?
    'yours', private.speaks_as(e.kind, e.fields, sides) is not null, 'side', private.speaks_as(e.kind, e.fields, sides))
$$;

-- As before, with the day on which the month did close.
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
    'changes', coalesce((select jsonb_agg(jsonb_build_object('on', r.made_on, 'reason', r.reason, 'entry', o.entry) order by r.made_on, o.received_at)
      from private.month_revision r join private.log_operation o on o.id = r.operation join private.log_entry e on e.id = o.entry
      where r.area_id = in_area and r.month = wanted and private.is_open_to_agencies(e.fields)), '[]'),
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

-- What has been held, or met, has not its day still to come. A day is allowed for a clock that is not quite right.
create function private.log_future_problem(f jsonb) returns text
language sql stable set search_path = '' as $$
  select case when f ->> 'status' = 'held' and f ->> 'date' > (private.london_day() + 1)::text then '/date'
    when f ->> 'met' = 'yes' and f ->> 'metOn' > (private.london_day() + 1)::text then '/metOn' end
$$;

create or replace function private.log_problem(of_kind text, fields jsonb) returns text
language sql stable set search_path = '' as $$
  select coalesce(
    private.schema_problem(k.schema, fields - array['shared', 'deleted', 'demo']),
    private.log_day_problem(fields),
    private.log_order_problem(of_kind, fields),
    private.log_future_problem(fields),
    case when jsonb_typeof(coalesce(fields -> 'shared', 'false')) <> 'boolean' then '/shared'
      when jsonb_typeof(coalesce(fields -> 'deleted', 'false')) <> 'boolean' then '/deleted'
      when jsonb_typeof(coalesce(fields -> 'demo', 'false')) <> 'boolean' then '/demo' end)
  from private.log_kind k where k.kind = of_kind
$$;
