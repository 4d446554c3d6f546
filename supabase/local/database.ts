import type { Sql } from './sql.ts'
import { createPgliteConnection, type PgliteConnection } from '@supabase/lite/pglite'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { seedFiles } from '../seed/files.ts'
import { applyMigrations } from './migrations.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** What a Supabase project has before our first migration, for a bare PGlite. */
const PLATFORM_ROLES = `
do $$ begin
  if not exists (select from pg_roles where rolname = 'anon') then
    create role anon nologin noinherit;
    create role authenticated nologin noinherit;
    create role service_role nologin noinherit bypassrls;
  end if;
end $$;
grant usage on schema public to anon, authenticated, service_role;`

export type Database = { connection: PgliteConnection; sql: Sql; close(): Promise<void> }

/** Opens PGlite in `dataDir/pg`; schemas come with `prepareDatabase`. */
export async function openDatabase(dataDir: string): Promise<Database> {
  // A plain path: `file:` in front would become part of the directory's name.
  const connection = await createPgliteConnection({ url: path.join(dataDir, 'pg') })
  await connection.driver.waitReady
  return { connection, sql: connection.driver, close: () => connection.close() }
}

/** Roles, migrations, then the seed in the order `supabase/seed/files.ts` gives. Harmless to repeat. */
export async function prepareDatabase(sql: Sql): Promise<void> {
  await sql.exec(PLATFORM_ROLES)
  await applyMigrations(sql, path.join(ROOT, 'supabase/migrations'))
  for (const file of seedFiles) await sql.exec(readFileSync(path.join(ROOT, file), 'utf8'))
}
