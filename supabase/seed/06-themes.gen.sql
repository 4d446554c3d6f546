-- Made by supabase/seed/generate.ts from src/content. Change the source and make it again; do not edit.

insert into private.theme (area_id, key, name) select a.id, 'being_told', 'Being told what is happening' from private.area a
where a.key = 'wirral' on conflict do nothing;
insert into private.theme (area_id, key, name) select a.id, 'being_told', 'Being told what is happening' from private.area a
where a.key = 'sefton' on conflict do nothing;
insert into private.theme (area_id, key, name) select a.id, 'waiting', 'Waiting' from private.area a
where a.key = 'wirral' on conflict do nothing;
insert into private.theme (area_id, key, name) select a.id, 'waiting', 'Waiting' from private.area a
where a.key = 'sefton' on conflict do nothing;
insert into private.theme (area_id, key, name) select a.id, 'being_heard', 'Being listened to' from private.area a
where a.key = 'wirral' on conflict do nothing;
insert into private.theme (area_id, key, name) select a.id, 'being_heard', 'Being listened to' from private.area a
where a.key = 'sefton' on conflict do nothing;
insert into private.theme (area_id, key, name) select a.id, 'plan_words', 'What the plan says' from private.area a
where a.key = 'wirral' on conflict do nothing;
insert into private.theme (area_id, key, name) select a.id, 'plan_words', 'What the plan says' from private.area a
where a.key = 'sefton' on conflict do nothing;
insert into private.theme (area_id, key, name) select a.id, 'people', 'The people we met' from private.area a
where a.key = 'wirral' on conflict do nothing;
insert into private.theme (area_id, key, name) select a.id, 'people', 'The people we met' from private.area a
where a.key = 'sefton' on conflict do nothing;
insert into private.theme (area_id, key, name) select a.id, 'telling_again', 'Telling the story again' from private.area a
where a.key = 'wirral' on conflict do nothing;
insert into private.theme (area_id, key, name) select a.id, 'telling_again', 'Telling the story again' from private.area a
where a.key = 'sefton' on conflict do nothing;
insert into private.theme (area_id, key, name) select a.id, 'health_part', 'The part of health' from private.area a
where a.key = 'wirral' on conflict do nothing;
insert into private.theme (area_id, key, name) select a.id, 'health_part', 'The part of health' from private.area a
where a.key = 'sefton' on conflict do nothing;
insert into private.theme (area_id, key, name) select a.id, 'school', 'School or college' from private.area a
where a.key = 'wirral' on conflict do nothing;
insert into private.theme (area_id, key, name) select a.id, 'school', 'School or college' from private.area a
where a.key = 'sefton' on conflict do nothing;
insert into private.theme (area_id, key, name) select a.id, 'finding_out', 'Finding information' from private.area a
where a.key = 'wirral' on conflict do nothing;
insert into private.theme (area_id, key, name) select a.id, 'finding_out', 'Finding information' from private.area a
where a.key = 'sefton' on conflict do nothing;
insert into private.theme (area_id, key, name) select a.id, 'moving_on', 'Moving on' from private.area a
where a.key = 'wirral' on conflict do nothing;
insert into private.theme (area_id, key, name) select a.id, 'moving_on', 'Moving on' from private.area a
where a.key = 'sefton' on conflict do nothing;
