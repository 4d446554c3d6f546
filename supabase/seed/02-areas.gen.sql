-- Made by supabase/seed/generate.ts from src/content. Change the source and make it again; do not edit.

insert into private.area (key, name) values
  ('wirral', 'Wirral'),
  ('sefton', 'Sefton')
on conflict do nothing;

insert into private.survey_open as o (area_id, survey, current_version, opens_on, closes_on)
select a.id, 'ehcp_satisfaction', 1, null, null from private.area a where a.key = 'wirral'
on conflict (area_id, survey) do update set current_version = greatest(o.current_version, excluded.current_version),
  opens_on = excluded.opens_on, closes_on = excluded.closes_on;

insert into private.survey_open as o (area_id, survey, current_version, opens_on, closes_on)
select a.id, 'ehcp_satisfaction', 1, null, null from private.area a where a.key = 'sefton'
on conflict (area_id, survey) do update set current_version = greatest(o.current_version, excluded.current_version),
  opens_on = excluded.opens_on, closes_on = excluded.closes_on;

insert into private.survey_open as o (area_id, survey, current_version, opens_on, closes_on)
select a.id, 'friends_family', 1, null, null from private.area a where a.key = 'wirral'
on conflict (area_id, survey) do update set current_version = greatest(o.current_version, excluded.current_version),
  opens_on = excluded.opens_on, closes_on = excluded.closes_on;

insert into private.survey_open as o (area_id, survey, current_version, opens_on, closes_on)
select a.id, 'friends_family', 1, null, null from private.area a where a.key = 'sefton'
on conflict (area_id, survey) do update set current_version = greatest(o.current_version, excluded.current_version),
  opens_on = excluded.opens_on, closes_on = excluded.closes_on;

insert into private.survey_open as o (area_id, survey, current_version, opens_on, closes_on)
select a.id, 'transition', 1, null, null from private.area a where a.key = 'wirral'
on conflict (area_id, survey) do update set current_version = greatest(o.current_version, excluded.current_version),
  opens_on = excluded.opens_on, closes_on = excluded.closes_on;

insert into private.survey_open as o (area_id, survey, current_version, opens_on, closes_on)
select a.id, 'transition', 1, null, null from private.area a where a.key = 'sefton'
on conflict (area_id, survey) do update set current_version = greatest(o.current_version, excluded.current_version),
  opens_on = excluded.opens_on, closes_on = excluded.closes_on;

insert into private.survey_open as o (area_id, survey, current_version, opens_on, closes_on)
select a.id, 'cyp_voice', 1, null, null from private.area a where a.key = 'wirral'
on conflict (area_id, survey) do update set current_version = greatest(o.current_version, excluded.current_version),
  opens_on = excluded.opens_on, closes_on = excluded.closes_on;

insert into private.survey_open as o (area_id, survey, current_version, opens_on, closes_on)
select a.id, 'cyp_voice', 1, null, null from private.area a where a.key = 'sefton'
on conflict (area_id, survey) do update set current_version = greatest(o.current_version, excluded.current_version),
  opens_on = excluded.opens_on, closes_on = excluded.closes_on;

insert into private.survey_open as o (area_id, survey, current_version, opens_on, closes_on)
select a.id, 'annual_send', 1, date '2026-11-02', date '2026-12-18' from private.area a where a.key = 'wirral'
on conflict (area_id, survey) do update set current_version = greatest(o.current_version, excluded.current_version),
  opens_on = excluded.opens_on, closes_on = excluded.closes_on;

insert into private.survey_open as o (area_id, survey, current_version, opens_on, closes_on)
select a.id, 'annual_send', 1, date '2026-11-02', date '2026-12-18' from private.area a where a.key = 'sefton'
on conflict (area_id, survey) do update set current_version = greatest(o.current_version, excluded.current_version),
  opens_on = excluded.opens_on, closes_on = excluded.closes_on;

insert into private.survey_open as o (area_id, survey, current_version, opens_on, closes_on)
select a.id, 'local_offer_website', 1, null, null from private.area a where a.key = 'wirral'
on conflict (area_id, survey) do update set current_version = greatest(o.current_version, excluded.current_version),
  opens_on = excluded.opens_on, closes_on = excluded.closes_on;

insert into private.survey_open as o (area_id, survey, current_version, opens_on, closes_on)
select a.id, 'local_offer_website', 1, null, null from private.area a where a.key = 'sefton'
on conflict (area_id, survey) do update set current_version = greatest(o.current_version, excluded.current_version),
  opens_on = excluded.opens_on, closes_on = excluded.closes_on;

insert into private.survey_open as o (area_id, survey, current_version, opens_on, closes_on)
select a.id, 'pcpw_embeddedness', 1, null, null from private.area a where a.key = 'wirral'
on conflict (area_id, survey) do update set current_version = greatest(o.current_version, excluded.current_version),
  opens_on = excluded.opens_on, closes_on = excluded.closes_on;

insert into private.survey_open as o (area_id, survey, current_version, opens_on, closes_on)
select a.id, 'pcpw_embeddedness', 1, null, null from private.area a where a.key = 'sefton'
on conflict (area_id, survey) do update set current_version = greatest(o.current_version, excluded.current_version),
  opens_on = excluded.opens_on, closes_on = excluded.closes_on;

insert into private.survey_open as o (area_id, survey, current_version, opens_on, closes_on)
select a.id, 'staff_pcf_role', 1, null, null from private.area a where a.key = 'wirral'
on conflict (area_id, survey) do update set current_version = greatest(o.current_version, excluded.current_version),
  opens_on = excluded.opens_on, closes_on = excluded.closes_on;

insert into private.survey_open as o (area_id, survey, current_version, opens_on, closes_on)
select a.id, 'staff_pcf_role', 1, null, null from private.area a where a.key = 'sefton'
on conflict (area_id, survey) do update set current_version = greatest(o.current_version, excluded.current_version),
  opens_on = excluded.opens_on, closes_on = excluded.closes_on;

insert into private.survey_open as o (area_id, survey, current_version, opens_on, closes_on)
select a.id, 'about_you', 1, null, null from private.area a where a.key = 'wirral'
on conflict (area_id, survey) do update set current_version = greatest(o.current_version, excluded.current_version),
  opens_on = excluded.opens_on, closes_on = excluded.closes_on;

insert into private.survey_open as o (area_id, survey, current_version, opens_on, closes_on)
select a.id, 'about_you', 1, null, null from private.area a where a.key = 'sefton'
on conflict (area_id, survey) do update set current_version = greatest(o.current_version, excluded.current_version),
  opens_on = excluded.opens_on, closes_on = excluded.closes_on;
