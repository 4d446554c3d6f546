-- Which functions people may call, as a list that later migrations add to: a database that had its last word on rights long ago
-- takes a new function in as well as a new one does. Until here the list stood inside `lock_every_door`. From here on a
-- migration that adds a table or a function has a higher number than every one before it, adds its doors to `private.door`
-- and ends with `select private.lock_every_door()`.

create table private.door (
  -- Name and types, as `regprocedure` writes them. Each stands in `private`, where the rules are, and in `public`, which the API calls.
  signature text primary key check (signature ~ '^[a-z_]+\([a-z,]*\)$'),
  opens_to text not null check (opens_to in ('everybody', 'members'))
);
insert into private.door (signature, opens_to) values
  ('get_survey(text,text,integer)', 'everybody'),
  ('public_figures(text)', 'everybody'),
  ('receipt_status(text)', 'everybody'),
  ('submit(jsonb)', 'everybody'),
  ('what_changed(text)', 'everybody'),
  ('withdraw(text)', 'everybody'),
  ('adopt_plan(text,text,text,jsonb)', 'members'),
  ('agency_said_did(text)', 'members'),
  ('area_places(text)', 'members'),
  ('cancel_invitations(text,uuid)', 'members'),
  ('change_places(text,jsonb)', 'members'),
  ('change_theme(text,jsonb)', 'members'),
  ('channel_mix(text,text,date)', 'members'),
  ('close_month(text,text)', 'members'),
  ('comment_audit(text,bigint)', 'members'),
  ('comment_change(text,uuid,jsonb)', 'members'),
  ('comment_desk(text)', 'members'),
  ('comment_original(text,uuid,text)', 'members'),
  ('comments(text,jsonb)', 'members'),
  ('completion(text)', 'members'),
  ('create_invitations(text,jsonb)', 'members'),
  ('describe_photo(text,uuid,text,text,boolean)', 'members'),
  ('equality_totals(text,date)', 'members'),
  ('filled_in_by(text,date)', 'members'),
  ('flag_done(text,uuid,text)', 'members'),
  ('forum_knowledge(text,date)', 'members'),
  ('get_photo(text,uuid)', 'members'),
  ('invitation_sheet(text,uuid)', 'members'),
  ('list_invitations(text)', 'members'),
  ('log_photos(text,uuid)', 'members'),
  ('log_pull(text,text)', 'members'),
  ('log_push(text,jsonb)', 'members'),
  ('log_stance(text,uuid,integer,text,text)', 'members'),
  ('manual_grid(text,text,text)', 'members'),
  ('manual_history(text,text,text)', 'members'),
  ('manual_missing(text)', 'members'),
  ('metric_notes(text,text)', 'members'),
  ('metric_series(text,text,text,date)', 'members'),
  ('monthly_log(text,text)', 'members'),
  ('months(text)', 'members'),
  ('my_memberships()', 'members'),
  ('pack(text,text)', 'members'),
  ('paper_check(text,text,jsonb,boolean)', 'members'),
  ('paper_forget(text,text,text)', 'members'),
  ('paper_waiting(text)', 'members'),
  ('plan_file(text,text)', 'members'),
  ('plan_versions(text)', 'members'),
  ('put_manual(text,uuid,jsonb,text)', 'members'),
  ('put_photo(text,uuid,uuid,text,text,boolean)', 'members'),
  ('record_assurance(text,text,integer,jsonb)', 'members'),
  ('remove_photo(text,uuid)', 'members'),
  ('reopen_month(text,text,text)', 'members'),
  ('say_action(text,text,text,integer,integer,jsonb)', 'members'),
  ('scorecard(text,date)', 'members'),
  ('set_manual_owner(text,text,text,text)', 'members'),
  ('shared_log(text,text)', 'members'),
  ('show_photo(text,uuid)', 'members'),
  ('sign_monthly_log(text,text,text,text)', 'members'),
  ('theme_months(text)', 'members'),
  ('write_metric_note(text,jsonb)', 'members'),
  ('write_monthly_log(text,text,text,integer,text)', 'members'),
  ('write_pack_words(text,text,integer,integer,jsonb)', 'members'),
  ('write_said_did(text,jsonb)', 'members');

create or replace function private.lock_every_door() returns void
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

  -- Functions: owned by the engine, callable by nobody until `private.door` says so.
  for thing in select p.oid::regprocedure as name, p.proowner::regrole::text as owner, n.nspname as in_schema
               from pg_catalog.pg_proc p join pg_catalog.pg_namespace n on n.oid = p.pronamespace
               where n.nspname = 'private'
                 or (n.nspname = 'public' and p.proname in (select split_part(d.signature, '(', 1) from private.door d)) loop
    if thing.in_schema = 'private' and thing.owner <> 'heard_engine' then
      execute format('alter function %s owner to heard_engine', thing.name);
    end if;
    execute format('revoke all on function %s from public, anon, authenticated, service_role', thing.name);
  end loop;

  -- The doors open to everyone, and those for people who signed in. Nothing else, ever.
  for thing in select p.oid::regprocedure as name, case d.opens_to when 'everybody' then 'anon, authenticated' else 'authenticated' end as people
               from pg_catalog.pg_proc p join pg_catalog.pg_namespace n on n.oid = p.pronamespace
               join private.door d on p.oid::regprocedure::text = format('%I.%s', n.nspname, d.signature)
               where n.nspname in ('private', 'public') loop
    execute format('grant execute on function %s to %s', thing.name, thing.people);
  end loop;
end
$$;

select private.lock_every_door();
