-- The month's log of the forum and the Local Area: made from what the forum has shared, with a few words by each side, and
-- signed by both. Nothing in it is typed twice, and nobody can change what somebody has signed.

create table private.monthly_log (
  area_id integer not null references private.area (id),
  month date not null check (extract(day from month) = 1),
  version integer not null check (version > 0),
  -- The words of each side. Changing one makes a new version, which nobody has signed yet.
  pcpw text not null check (length(pcpw) <= 3000),
  local_area text not null check (length(local_area) <= 3000),
  written_side text not null check (written_side in ('pcpw', 'local_area')),
  written_by uuid not null,
  written_at timestamptz not null default now(),
  primary key (area_id, month, version)
);
create trigger monthly_logs_stay before update or delete on private.monthly_log
  for each row execute function private.refuse_change();

create table private.monthly_signature (
  area_id integer not null,
  month date not null,
  version integer not null,
  side text not null check (side in ('pcpw', 'local_area')),
  person uuid not null,
  agency text,
  signed_at timestamptz not null default now(),
  -- All that was signed, as it stood.
  content jsonb not null,
  primary key (area_id, month, version, side),
  foreign key (area_id, month, version) references private.monthly_log (area_id, month, version)
);
create trigger signatures_stay before update or delete on private.monthly_signature
  for each row execute function private.refuse_change();

-- What a month's log is made of: the shared entries that have their day in it, and its eight figures.
create function private.monthly_content(in_area integer, wanted date) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object(
    'entries', coalesce((select jsonb_agg(private.shared_card(e, '{}') - 'yours'
        order by coalesce(e.fields ->> 'date', e.fields ->> 'raisedOn', e.fields ->> 'requestedOn', e.fields ->> 'saidOn', ''), e.id)
      from private.log_entry e
      where e.area_id = in_area and private.is_in_month(e.fields, private.month_text(wanted)) and private.is_open_to_agencies(e.fields)), '[]'),
    -- A figure that is gone since the close is still listed, with what it was then.
    'figures', coalesce((select jsonb_agg(jsonb_build_object('metric', l.metric, 'numerator', now.figures #> array[l.metric, 'numerator'],
        'denominator', now.figures #> array[l.metric, 'denominator']) || n.notes order by l.metric collate "C")
      from (select private.log_figures_of_month(in_area, wanted) as figures) now
      cross join private.log_metric l
      left join (select c.metric, c.disputed from private.disputed_counts(in_area) c where c.month = wanted) d on d.metric = l.metric
      cross join lateral (select private.log_month_notes(in_area, l.metric, wanted, d.disputed) as notes) n
      where now.figures ? l.metric or n.notes -> 'atClose' <> 'null'), '[]'))
$$;

create function private.latest_monthly_log(in_area integer, wanted date) returns private.monthly_log
language sql stable set search_path = '' as $$
  select v.* from private.monthly_log v where v.area_id = in_area and v.month = wanted order by v.version desc limit 1
$$;

-- What a signature is a signature of.
create function private.monthly_hash(content jsonb, v private.monthly_log) returns text
language sql immutable set search_path = '' as $$
  select private.sha256_hex(jsonb_build_object('content', content, 'pcpw', coalesce(v.pcpw, ''), 'localArea', coalesce(v.local_area, ''))::text)
$$;

-- May the caller write, or sign, for a side? Any forum member does both for the forum; staff write for the Local Area, a lead signs.
create function private.speaks_for(in_area integer, side text, signing boolean) returns boolean
language sql stable set search_path = '' as $$
  select case side when 'pcpw' then private.is_member(in_area, array['forum'])
    when 'local_area' then private.is_member(in_area, case when signing then array['lead'] else array['staff', 'lead'] end) else false end
$$;

create function private.monthly_card(in_area integer, wanted date) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
  made jsonb := private.monthly_content(in_area, wanted);
  latest private.monthly_log := private.latest_monthly_log(in_area, wanted);
begin
  return made || jsonb_build_object(
    'month', private.month_text(wanted),
    'demo', exists (select from jsonb_array_elements(made -> 'entries') e where e.value #> '{fields,demo}' = 'true'),
    'closesOn', private.month_closes(wanted),
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

create function private.monthly_log(area text, month text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(monthly_log.area);
  wanted date := private.month_of(monthly_log.month);
begin
  if in_area is null or wanted is null then return null; end if;
  return private.monthly_card(in_area, wanted);
end
$$;

-- `base` is the version the writer had before them. The other side's words may have changed since, their own may not.
create function private.write_monthly_log(area text, month text, side text, base integer, words text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(write_monthly_log.area);
  wanted date := private.month_of(write_monthly_log.month);
  given text := btrim(coalesce(words, ''));
  latest private.monthly_log;
  seen text;
  mine text;
begin
  if in_area is null then return null; end if;
  if not private.speaks_for(in_area, side, false) then return jsonb_build_object('status', 'refused', 'problem', 'not_yours'); end if;
  if wanted is null or wanted > private.london_day() then return jsonb_build_object('status', 'refused', 'problem', 'malformed'); end if;
  if length(given) > 3000 then return jsonb_build_object('status', 'refused', 'problem', 'too_long'); end if;
  perform private.lock_log(in_area);
  latest := private.latest_monthly_log(in_area, wanted);
  seen := coalesce((select case side when 'pcpw' then v.pcpw else v.local_area end from private.monthly_log v
    where v.area_id = in_area and v.month = wanted and v.version = base), '');
  mine := coalesce(case side when 'pcpw' then latest.pcpw else latest.local_area end, '');
  if mine = given then
    return jsonb_build_object('status', 'same', 'log', private.monthly_card(in_area, wanted));
  end if;
  if mine <> seen then
    return jsonb_build_object('status', 'refused', 'problem', 'changed', 'log', private.monthly_card(in_area, wanted));
  end if;
  insert into private.monthly_log (area_id, month, version, pcpw, local_area, written_side, written_by)
  values (in_area, wanted, coalesce(latest.version, 0) + 1,
    case side when 'pcpw' then given else coalesce(latest.pcpw, '') end,
    case side when 'pcpw' then coalesce(latest.local_area, '') else given end, side, private.current_person());
  return jsonb_build_object('status', 'written', 'log', private.monthly_card(in_area, wanted));
end
$$;

-- `hash` is that of the log the signer had before them: nobody signs what changed while they read.
create function private.sign_monthly_log(area text, month text, side text, hash text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(sign_monthly_log.area);
  wanted date := private.month_of(sign_monthly_log.month);
  latest private.monthly_log;
  made jsonb;
begin
  if in_area is null then return null; end if;
  if not private.speaks_for(in_area, side, true) then return jsonb_build_object('status', 'refused', 'problem', 'not_yours'); end if;
  if wanted is null or wanted >= private.first_of_month(private.london_day()) then
    return jsonb_build_object('status', 'refused', 'problem', 'not_over');
  end if;
  perform private.lock_log(in_area);
  perform private.close_due_months(in_area);
  latest := private.latest_monthly_log(in_area, wanted);
  if coalesce(latest.pcpw, '') = '' or coalesce(latest.local_area, '') = '' then
    return jsonb_build_object('status', 'refused', 'problem', 'words_missing');
  end if;
  made := private.monthly_content(in_area, wanted);
  if sign_monthly_log.hash is distinct from private.monthly_hash(made, latest) then
    return jsonb_build_object('status', 'refused', 'problem', 'changed', 'log', private.monthly_card(in_area, wanted));
  end if;
  insert into private.monthly_signature (area_id, month, version, side, person, agency, content)
  values (in_area, wanted, latest.version, side, private.current_person(),
    (select m.agency from private.membership m where m.area_id = in_area and m.person = private.current_person()
      and m.role = case side when 'pcpw' then 'forum' else 'lead' end), made)
  on conflict do nothing;
  return jsonb_build_object('status', 'signed', 'log', private.monthly_card(in_area, wanted));
end
$$;

create function public.monthly_log(area text, month text) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.monthly_log(area, month)
$$;
create function public.write_monthly_log(area text, month text, side text, base integer, words text) returns jsonb
language sql volatile security invoker set search_path = '' as $$
  select private.write_monthly_log(area, month, side, base, words)
$$;
create function public.sign_monthly_log(area text, month text, side text, hash text) returns jsonb
language sql volatile security invoker set search_path = '' as $$
  select private.sign_monthly_log(area, month, side, hash)
$$;
