-- A month's log can be signed again when something in it has changed, and every signature stays to be read. What is signed is what
-- the forum wrote and the figures made of it. What a side says of an entry stands beside it and ends no signature; a dispute that
-- came after a signature is counted beside that signature, and nobody signs over one that they have not read.

alter table private.monthly_signature drop constraint monthly_signature_pkey;
-- The order in which they came.
alter table private.monthly_signature add column place bigint generated always as identity primary key;
create index monthly_signature_of_side on private.monthly_signature (area_id, month, version, side, place);

-- What of a month's content a signature is under: entries as both sides read them, and figures; not what is said of them.
create function private.signed_part(content jsonb) returns jsonb
language sql immutable set search_path = '' as $$
  select jsonb_build_object(
    'entries', (select coalesce(jsonb_agg(jsonb_build_object('id', e.value -> 'id', 'kind', e.value -> 'kind', 'fields', e.value -> 'fields')
        order by e.place), '[]')
      from jsonb_array_elements(content -> 'entries') with ordinality e (value, place)),
    'figures', (select coalesce(jsonb_agg(f.value - 'disputed' order by f.place), '[]')
      from jsonb_array_elements(content -> 'figures') with ordinality f (value, place)))
$$;

-- The disputes that stand in a month's content.
create function private.disputes_in(content jsonb) returns table (entry text, said jsonb)
language sql immutable set search_path = '' as $$
  select e.value ->> 'id', s.value
  from jsonb_array_elements(content -> 'entries') e cross join jsonb_array_elements(e.value -> 'stances') s
  where s.value -> 'stands' = 'true' and s.value ->> 'stance' = 'disputed'
$$;

-- How many entries somebody disputes now in words that were not there when `signed` was.
create function private.disputed_since(signed jsonb, made jsonb) returns bigint
language sql immutable set search_path = '' as $$
  select count(distinct n.entry) from private.disputes_in(made) n
  where not exists (select from private.disputes_in(signed) b where b.entry = n.entry and b.said = n.said)
$$;

-- As before, of what is signed, with the disputes that its reader had before them.
create or replace function private.monthly_hash(content jsonb, v private.monthly_log) returns text
language sql stable set search_path = '' as $$
  select private.sha256_hex(jsonb_build_object('content', private.signed_part(content),
    'disputes', (select jsonb_agg(jsonb_build_array(d.entry, d.said) order by d.entry, d.said) from private.disputes_in(content) d),
    'pcpw', coalesce(v.pcpw, ''), 'localArea', coalesce(v.local_area, ''), 'caseStudy', private.case_studies(v.area_id, v.month) -> 0)::text)
$$;

-- All signatures under a version of a month's log, the oldest first.
create function private.signatures_of(v private.monthly_log, made jsonb) returns jsonb
language sql stable set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('side', s.side, 'agency', s.agency, 'on', private.london_day(s.signed_at),
      -- Entries may have changed since; then the signature is under what stood before.
      'changedSince', private.signed_part(s.content) <> private.signed_part(made),
      'disputedSince', private.disputed_since(s.content, made)) order by s.place), '[]')
  from private.monthly_signature s where s.area_id = v.area_id and s.month = v.month and s.version = v.version
$$;

-- As before. Nobody writes about a month that has not begun, and nobody signs one that still runs.
create or replace function private.monthly_card(in_area integer, wanted date) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
  made jsonb := private.monthly_content(in_area, wanted);
  latest private.monthly_log := private.latest_monthly_log(in_area, wanted);
  this_month date := private.first_of_month(private.london_day());
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
    'caseStudies', private.case_studies(in_area, wanted),
    'hash', private.monthly_hash(made, latest),
    'versions', coalesce((select jsonb_agg(jsonb_build_object('version', v.version, 'pcpw', v.pcpw, 'localArea', v.local_area,
        'side', v.written_side, 'on', private.london_day(v.written_at),
        'signatures', private.signatures_of(v::private.monthly_log, made)) order by v.version desc)
      from private.monthly_log v where v.area_id = in_area and v.month = wanted), '[]'),
    'mayWrite', (select coalesce(jsonb_agg(s.side), '[]') from unnest(array['pcpw', 'local_area']) s (side)
      where wanted <= this_month and private.speaks_for(in_area, s.side, false)),
    'maySign', (select coalesce(jsonb_agg(s.side), '[]') from unnest(array['pcpw', 'local_area']) s (side)
      where wanted < this_month and private.speaks_for(in_area, s.side, true)));
end
$$;

-- As before; and signed again where something has changed, or is disputed, since. Signed twice under the same it is once.
create or replace function private.sign_monthly_log(area text, month text, side text, hash text) returns jsonb
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
  select in_area, wanted, latest.version, sign_monthly_log.side, private.current_person(),
    (select m.agency from private.membership m where m.area_id = in_area and m.person = private.current_person()
      and m.role = case sign_monthly_log.side when 'pcpw' then 'forum' else 'lead' end), made
  where not exists (select from private.monthly_signature s
    where s.area_id = in_area and s.month = wanted and s.version = latest.version and s.side = sign_monthly_log.side
      and private.signed_part(s.content) = private.signed_part(made) and private.disputed_since(s.content, made) = 0);
  return jsonb_build_object('status', 'signed', 'log', private.monthly_card(in_area, wanted));
end
$$;

-- As before; of each side the newest that stands, or else the newest, and with it how much is disputed that was not then.
create or replace function private.log_signatures(in_area integer, wanted date) returns jsonb
language sql stable set search_path = '' as $$
  -- Made once, however many signatures there are, and not at all for a month without one.
  with now as materialized (
    select private.monthly_content(in_area, wanted) as made, (private.latest_monthly_log(in_area, wanted)).version
    where exists (select from private.monthly_signature s where s.area_id = in_area and s.month = wanted)
  ), signed_now as materialized (
    select n.*, private.signed_part(n.made) as part from now n
  )
  select coalesce(jsonb_agg(jsonb_build_object('side', n.side, 'on', private.london_day(n.signed_at), 'stands', n.stands,
      'disputedSince', n.disputed) order by n.side), '[]')
  from (select distinct on (s.side) s.side, s.signed_at, w.stands, private.disputed_since(s.content, now.made) as disputed
    from private.monthly_signature s
    cross join signed_now now
    cross join lateral (select s.version = now.version and private.signed_part(s.content) = now.part as stands) w
    where s.area_id = in_area and s.month = wanted order by s.side, s.version desc, w.stands desc, s.place desc) n
$$;

select private.lock_every_door();
