import type { Sql } from './sql.ts'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Applies the files of `dir` that this database has not had yet, in order of their names, each in one transaction with
 * its entry in `supabase_migrations.schema_migrations`: the same table, in the same shape, the supabase CLI keeps.
 * Returns how many were applied. Rejects naming the file when one fails; nothing of that file remains.
 */
export async function applyMigrations(db: Sql, dir: string): Promise<number> {
  await db.exec(`create schema if not exists supabase_migrations;
    create table if not exists supabase_migrations.schema_migrations (version text primary key, statements text[], name text)`)
  const had = await db.query<{ version: string }>('select version from supabase_migrations.schema_migrations')
  const applied = new Set(had.rows.map((row) => row.version))
  let count = 0
  for (const file of readdirSync(dir)
    .filter((name) => name.endsWith('.sql'))
    .sort()) {
    const [version = '', ...name] = file.replace(/\.sql$/, '').split('_')
    if (applied.has(version)) continue
    const sql = readFileSync(path.join(dir, file), 'utf8')
    await db
      .transaction(async (tx) => {
        await tx.exec(sql)
        await tx.query(
          'insert into supabase_migrations.schema_migrations (version, statements, name) values ($1, $2, $3)',
          [version, [sql], name.join('_')],
        )
      })
      .catch((e: unknown) => {
        throw new Error(`The migration ${file} failed: ${e instanceof Error ? e.message : String(e)}`)
      })
    count++
  }
  return count
}
