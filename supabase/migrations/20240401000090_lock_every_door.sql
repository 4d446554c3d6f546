-- The last word on rights, over everything made above. A migration that adds a table or a function to `private`
-- ends with `select private.lock_every_door()`; supabase/tests fails if one forgets.

create function private.lock_every_door() returns void
language plpgsql set search_path = '' as $$
declare
  thing record;
begin
  -- Tables: owned by the engine, row security on and forced, one policy, for the engine alone.
  for thing in select c.oid::regclass as name, c.relname, c.relowner::regrole::text as owner
               from pg_catalog.pg_class c where c.relnamespace = 'private'::regnamespace and c.relkind in ('r', 'p') loop
    if thing.owner <> 'heard_engine' then execute format('alter table %s owner to heard_engine', thing.name); end if;
    execute format('alter table %s enable row level security', thing.name);
    execute format('alter table %s force row level security', thing.name);
    if not exists (select from pg_catalog.pg_policies p where p.schemaname = 'private' and p.tablename = thing.relname) then
      execute format('create policy "Only the functions of Heard may touch %s" on %s to heard_engine using (true) with check (true)',
        thing.relname, thing.name);
    end if;
    execute format('revoke all on %s from public, anon, authenticated, service_role', thing.name);
  end loop;
  for thing in select c.oid::regclass as name from pg_catalog.pg_class c
               where c.relnamespace = 'private'::regnamespace and c.relkind = 'S' loop
    execute format('revoke all on sequence %s from public, anon, authenticated, service_role', thing.name);
  end loop;

  -- Functions: owned by the engine, callable by nobody until the list below says so.
  for thing in select p.oid::regprocedure as name, p.proowner::regrole::text as owner, n.nspname as in_schema
               from pg_catalog.pg_proc p join pg_catalog.pg_namespace n on n.oid = p.pronamespace
               where n.nspname = 'private' or (n.nspname = 'public' and p.proname in
                 ('submit', 'get_survey', 'receipt_status', 'withdraw', 'my_memberships', 'scorecard', 'metric_series',
                  'manual_grid', 'put_manual', 'manual_history', 'manual_missing', 'set_manual_owner',
                  'log_push', 'log_pull', 'shared_log', 'log_stance', 'close_month', 'reopen_month', 'months', 'what_changed',
                  'public_figures',
                  'monthly_log', 'write_monthly_log', 'sign_monthly_log', 'put_photo', 'get_photo', 'log_photos', 'remove_photo', 'show_photo', 'describe_photo',
                  'paper_check', 'paper_waiting', 'paper_forget', 'channel_mix', 'forum_knowledge', 'metric_notes', 'write_metric_note',
                  'equality_totals', 'filled_in_by', 'area_places', 'change_places',
                  'comment_desk', 'comments', 'comment_original', 'comment_change', 'flag_done', 'comment_audit',
                  'change_theme', 'theme_months', 'agency_said_did', 'write_said_did',
                  'create_invitations', 'list_invitations', 'invitation_sheet', 'cancel_invitations', 'completion',
                  'adopt_plan', 'plan_versions', 'plan_file', 'pack', 'write_pack_words', 'say_action', 'record_assurance')) loop
    if thing.in_schema = 'private' and thing.owner <> 'heard_engine' then
      execute format('alter function %s owner to heard_engine', thing.name);
    end if;
    execute format('revoke all on function %s from public, anon, authenticated, service_role', thing.name);
  end loop;

  -- The doors open to everyone, and those for people who signed in. Nothing else, ever.
  for thing in select p.oid::regprocedure as name, p.proname from pg_catalog.pg_proc p
               where p.pronamespace in ('private'::regnamespace, 'public'::regnamespace)
                 and p.oid::regprocedure::text in (
                   select format('%I.%s', s.name, f.signature)
                   from (values ('private'), ('public')) s (name),
                     (values ('submit(jsonb)'), ('get_survey(text,text,integer)'), ('receipt_status(text)'), ('withdraw(text)'),
                       ('what_changed(text)'), ('public_figures(text)')) f (signature)) loop
    execute format('grant execute on function %s to anon, authenticated', thing.name);
  end loop;
  for thing in select p.oid::regprocedure as name from pg_catalog.pg_proc p
               where p.pronamespace in ('private'::regnamespace, 'public'::regnamespace)
                 and p.oid::regprocedure::text in (
                   select format('%I.%s', s.name, f.signature)
                   from (values ('private'), ('public')) s (name),
                     (values ('my_memberships()'), ('scorecard(text,date)'), ('metric_series(text,text,text,date)'),
                       ('manual_grid(text,text,text)'), ('put_manual(text,uuid,jsonb,text)'), ('manual_history(text,text,text)'),
                       ('manual_missing(text)'), ('set_manual_owner(text,text,text,text)'),
                       ('log_push(text,jsonb)'), ('log_pull(text,text)'), ('shared_log(text,text)'),
                       ('log_stance(text,uuid,integer,text,text)'), ('close_month(text,text)'),
                       ('reopen_month(text,text,text)'), ('months(text)'),
                       ('monthly_log(text,text)'), ('write_monthly_log(text,text,text,integer,text)'), ('sign_monthly_log(text,text,text,text)'),
                       ('put_photo(text,uuid,uuid,text,text,boolean)'), ('get_photo(text,uuid)'), ('log_photos(text,uuid)'), ('remove_photo(text,uuid)'), ('show_photo(text,uuid)'), ('describe_photo(text,uuid,text,text,boolean)'),
                       ('paper_check(text,text,jsonb,boolean)'), ('paper_waiting(text)'), ('paper_forget(text,text,text)'),
                       ('channel_mix(text,text,date)'), ('forum_knowledge(text,date)'),
                       ('metric_notes(text,text)'), ('write_metric_note(text,jsonb)'),
                       ('equality_totals(text,date)'), ('filled_in_by(text,date)'), ('area_places(text)'), ('change_places(text,jsonb)'),
                       ('comment_desk(text)'), ('comments(text,jsonb)'), ('comment_original(text,uuid,text)'), ('comment_change(text,uuid,jsonb)'),
                       ('flag_done(text,uuid,text)'), ('comment_audit(text,bigint)'),
                       ('change_theme(text,jsonb)'), ('theme_months(text)'), ('agency_said_did(text)'), ('write_said_did(text,jsonb)'),
                       ('create_invitations(text,jsonb)'), ('list_invitations(text)'), ('invitation_sheet(text,uuid)'),
                       ('cancel_invitations(text,uuid)'), ('completion(text)'),
                       ('adopt_plan(text,text,text,jsonb)'), ('plan_versions(text)'), ('plan_file(text,text)'),
                       ('pack(text,text)'), ('write_pack_words(text,text,integer,integer,jsonb)'),
                       ('say_action(text,text,text,integer,integer,jsonb)'), ('record_assurance(text,text,integer,jsonb)')) f (signature)) loop
    execute format('grant execute on function %s to authenticated', thing.name);
  end loop;
end
$$;

select private.lock_every_door();
