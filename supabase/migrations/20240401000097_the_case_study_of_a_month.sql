-- The month's co-production case study is kept as the month's log is: one story of one shared activity, written by either side,
-- a version of the month's log each time, and signed with it. Of people it knows the counts that the activity has.

create table private.case_study (
  area_id integer not null,
  month date not null,
  -- The version of the month's log that it came with, which says who wrote it and when. Later versions go on with it.
  version integer not null,
  -- Null: from here on the month has none.
  activity uuid references private.log_entry (id),
  -- A part that is empty is told in the log's own words. As much as fits on a sheet of paper with the rest.
  asked text not null check (length(asked) <= 1000),
  changed text not null check (length(changed) <= 1000),
  families_say text not null check (length(families_say) <= 1000),
  agency text,
  primary key (area_id, month, version),
  foreign key (area_id, month, version) references private.monthly_log (area_id, month, version)
);
create trigger case_studies_stay before update or delete on private.case_study
  for each row execute function private.refuse_change();

-- A case study is told of an activity that took place and that both sides read in the month's log; of no other.
create function private.may_be_told(e private.log_entry, wanted date) returns boolean
language sql stable set search_path = '' as $$
  select coalesce(e.kind = 'activity' and e.fields ->> 'status' = 'held' and private.stands_in_log_of(e.fields, wanted), false)
$$;

-- The case study of a month in all its versions, the newest first. What was written of an activity that has been made private,
-- was deleted or moved is withheld with it, from both sides alike, and which of these it was is not said.
create function private.case_studies(in_area integer, wanted date) returns jsonb
language sql stable set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('version', c.version, 'side', v.written_side, 'agency', c.agency,
      'on', private.london_day(v.written_at), 'withheld', c.activity is not null and not told.is,
      'activity', case when told.is then c.activity::text else '' end,
      'asked', case when told.is then c.asked else '' end,
      'changed', case when told.is then c.changed else '' end,
      'now', case when told.is then c.families_say else '' end) order by c.version desc), '[]')
  from private.case_study c
  join private.monthly_log v on v.area_id = c.area_id and v.month = c.month and v.version = c.version
  cross join lateral (select exists (select from private.log_entry e
    where e.id = c.activity and e.area_id = c.area_id and private.may_be_told(e, wanted)) as is) told
  where c.area_id = in_area and c.month = wanted
$$;

-- As before, and of the case study as its readers see it: nobody signs one that is withheld from them.
create or replace function private.monthly_hash(content jsonb, v private.monthly_log) returns text
language sql stable set search_path = '' as $$
  select private.sha256_hex(jsonb_build_object('content', content, 'pcpw', coalesce(v.pcpw, ''), 'localArea', coalesce(v.local_area, ''),
    'caseStudy', private.case_studies(v.area_id, v.month) -> 0)::text)
$$;

-- As before, with the case study.
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
    'caseStudies', private.case_studies(in_area, wanted),
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

-- `base` is the version of the case study that the writer had before them, 0 for none: it is one story of both sides, and nobody
-- writes over what they have not seen. `story` is `{ activity, asked, changed, now }`; without an activity the month has none.
create function private.write_case_study(area text, month text, side text, base integer, story jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  in_area integer := private.member_area(write_case_study.area);
  wanted date := private.month_of(write_case_study.month);
  named text := lower(btrim(coalesce(story ->> 'activity', '')));
  given private.case_study;
  stands private.case_study;
  latest private.monthly_log;
begin
  if in_area is null then return null; end if;
  if not coalesce(private.speaks_for(in_area, side, false), false) then
    return jsonb_build_object('status', 'refused', 'problem', 'not_yours');
  end if;
  if wanted is null or wanted > private.london_day() or base is null or jsonb_typeof(story) is distinct from 'object' then
    return jsonb_build_object('status', 'refused', 'problem', 'malformed');
  end if;
  if named <> '' then
    given.asked := btrim(coalesce(story ->> 'asked', ''));
    given.changed := btrim(coalesce(story ->> 'changed', ''));
    given.families_say := btrim(coalesce(story ->> 'now', ''));
    if greatest(length(given.asked), length(given.changed), length(given.families_say)) > 1000 then
      return jsonb_build_object('status', 'refused', 'problem', 'too_long');
    end if;
  else
    given.asked := ''; given.changed := ''; given.families_say := '';
  end if;
  perform private.lock_log(in_area);
  if named <> '' then
    -- One answer for a private activity and for none at all.
    if named ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
      select e.id into given.activity from private.log_entry e
        where e.id = named::uuid and e.area_id = in_area and private.may_be_told(e, wanted);
    end if;
    if given.activity is null then return jsonb_build_object('status', 'refused', 'problem', 'no_activity'); end if;
  end if;
  select c.* into stands from private.case_study c where c.area_id = in_area and c.month = wanted order by c.version desc limit 1;
  if (given.activity, given.asked, given.changed, given.families_say) is not distinct from
     (stands.activity, coalesce(stands.asked, ''), coalesce(stands.changed, ''), coalesce(stands.families_say, '')) then
    return jsonb_build_object('status', 'same', 'log', private.monthly_card(in_area, wanted));
  end if;
  if coalesce(stands.version, 0) <> base then
    return jsonb_build_object('status', 'refused', 'problem', 'changed', 'log', private.monthly_card(in_area, wanted));
  end if;
  latest := private.latest_monthly_log(in_area, wanted);
  insert into private.monthly_log (area_id, month, version, pcpw, local_area, written_side, written_by)
  values (in_area, wanted, coalesce(latest.version, 0) + 1, coalesce(latest.pcpw, ''), coalesce(latest.local_area, ''), side, private.current_person());
  insert into private.case_study (area_id, month, version, activity, asked, changed, families_say, agency)
  values (in_area, wanted, coalesce(latest.version, 0) + 1, given.activity, given.asked, given.changed, given.families_say,
    (select m.agency from private.membership m where m.area_id = in_area and m.person = private.current_person()
      and (m.role = 'forum') = (side = 'pcpw') order by m.role limit 1));
  return jsonb_build_object('status', 'written', 'log', private.monthly_card(in_area, wanted));
end
$$;

create function public.write_case_study(area text, month text, side text, base integer, story jsonb) returns jsonb
language sql volatile security invoker set search_path = '' as $$
  select private.write_case_study(area, month, side, base, story)
$$;

insert into private.door (signature, opens_to) values ('write_case_study(text,text,text,integer,jsonb)', 'members');

select private.lock_every_door();
