import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { openDatabase, prepareDatabase } from '../../supabase/local/database.ts'
import { applyMigrations } from '../../supabase/local/migrations.ts'

const MIGRATIONS = path.resolve(import.meta.dirname, '../../supabase/migrations')

it('a later release opens the same doors in a database of an earlier one as in a new one', async () => {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'heard-data-'))
  // A release after which migrations came with a lower number than those that had the last word on rights then.
  for (const file of readdirSync(MIGRATIONS)) {
    const place = Number(/^\d{11}(\d{3})_/.exec(file)![1])
    if (place <= 56 || place === 90 || place === 91) copyFileSync(path.join(MIGRATIONS, file), path.join(dir, file))
  }
  const database = await openDatabase(dir)
  const { sql } = database
  try {
    await sql.exec(
      'create role anon nologin; create role authenticated nologin; create role service_role nologin bypassrls;',
    )
    expect(await applyMigrations(sql, dir)).toBeGreaterThan(40)
    await prepareDatabase(sql)
    const open = async (role: string) => {
      const { rows } = await sql.query<{ name: string }>(
        `select p.oid::regprocedure::text as name from pg_proc p
         where p.pronamespace in ('private'::regnamespace, 'public'::regnamespace)
           and has_function_privilege('${role}', p.oid, 'execute') order by 1`,
      )
      return rows.map(({ name }) => name)
    }
    const doors = async (people: string[]) => {
      const { rows } = await sql.query<{ signature: string }>(
        `select signature from private.door where opens_to = any (array['${people.join("', '")}'])`,
      )
      return rows.flatMap(({ signature }) => [signature, `private.${signature}`]).sort()
    }
    await sql.exec(`set search_path = public`)
    expect((await open('anon')).sort()).toEqual(await doors(['everybody']))
    expect((await open('authenticated')).sort()).toEqual(await doors(['everybody', 'members']))
    const { rows: loose } = await sql.query(
      `select c.relname from pg_class c where c.relnamespace = 'private'::regnamespace and c.relkind = 'r'
         and (not c.relrowsecurity or not c.relforcerowsecurity or c.relowner <> 'heard_engine'::regrole)`,
    )
    expect(loose).toEqual([])
  } finally {
    await database.close()
    rmSync(dir, { recursive: true, force: true })
  }
})
