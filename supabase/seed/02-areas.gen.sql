-- Made by supabase/seed/generate.ts from src/content. Change the source and make it again; do not edit.

insert into private.area (key, name) values
  ('wirral', 'Wirral'),
  ('sefton', 'Sefton')
on conflict do nothing;

insert into private.survey_open as o (area_id, survey, current_version)
select a.id, 'ehcp_satisfaction', 1 from private.area a where a.key = any (array['wirral', 'sefton'])
on conflict (area_id, survey) do update set current_version = greatest(o.current_version, excluded.current_version);

insert into private.survey_open as o (area_id, survey, current_version)
select a.id, 'friends_family', 1 from private.area a where a.key = any (array['wirral', 'sefton'])
on conflict (area_id, survey) do update set current_version = greatest(o.current_version, excluded.current_version);

insert into private.survey_open as o (area_id, survey, current_version)
select a.id, 'transition', 1 from private.area a where a.key = any (array['wirral', 'sefton'])
on conflict (area_id, survey) do update set current_version = greatest(o.current_version, excluded.current_version);

insert into private.survey_open as o (area_id, survey, current_version)
select a.id, 'cyp_voice', 1 from private.area a where a.key = any (array['wirral', 'sefton'])
on conflict (area_id, survey) do update set current_version = greatest(o.current_version, excluded.current_version);

insert into private.survey_open as o (area_id, survey, current_version)
select a.id, 'annual_send', 1 from private.area a where a.key = any (array['wirral', 'sefton'])
on conflict (area_id, survey) do update set current_version = greatest(o.current_version, excluded.current_version);

insert into private.survey_open as o (area_id, survey, current_version)
select a.id, 'local_offer_website', 1 from private.area a where a.key = any (array['wirral', 'sefton'])
on conflict (area_id, survey) do update set current_version = greatest(o.current_version, excluded.current_version);

insert into private.survey_open as o (area_id, survey, current_version)
select a.id, 'pcpw_embeddedness', 1 from private.area a where a.key = any (array['wirral', 'sefton'])
on conflict (area_id, survey) do update set current_version = greatest(o.current_version, excluded.current_version);

insert into private.survey_open as o (area_id, survey, current_version)
select a.id, 'staff_pcf_role', 1 from private.area a where a.key = any (array['wirral', 'sefton'])
on conflict (area_id, survey) do update set current_version = greatest(o.current_version, excluded.current_version);

insert into private.survey_open as o (area_id, survey, current_version)
select a.id, 'about_you', 1 from private.area a where a.key = any (array['wirral', 'sefton'])
on conflict (area_id, survey) do update set current_version = greatest(o.current_version, excluded.current_version);
