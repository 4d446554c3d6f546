-- Who exists, and what nobody may do. Everything later builds on this file.

-- The three API roles exist on any Supabase project; a bare Postgres lacks them.
do $$
begin
  if not exists (select from pg_catalog.pg_roles where rolname = 'anon') then create role anon nologin noinherit; end if;
  if not exists (select from pg_catalog.pg_roles where rolname = 'authenticated') then create role authenticated nologin noinherit; end if;
  if not exists (select from pg_catalog.pg_roles where rolname = 'service_role') then create role service_role nologin noinherit bypassrls; end if;
  -- Owns every table and every function that works on them. Nobody can sign in as it, and it is no superuser.
  if not exists (select from pg_catalog.pg_roles where rolname = 'heard_engine') then create role heard_engine nologin; end if;
end
$$;

-- The migrating role must be able to hand objects over, also where it is no superuser (hosted `postgres`).
grant heard_engine to current_user;

-- `private` is never in the API's list of exposed schemas. `anon` may look up names in it, to call what it was granted.
create schema private authorization heard_engine;
revoke all on schema private from public;
grant usage on schema private to anon, authenticated;

-- Supabase grants API roles everything on new objects by default. Here a new object starts with no grant at all.
alter default privileges in schema public revoke all on tables from anon, authenticated, service_role;
alter default privileges in schema public revoke all on sequences from anon, authenticated, service_role;
alter default privileges in schema public revoke all on functions from anon, authenticated, service_role;
alter default privileges revoke execute on functions from public;
alter default privileges for role heard_engine revoke execute on functions from public;
