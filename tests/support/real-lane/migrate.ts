import { readFileSync, readdirSync } from 'node:fs'
import pg from 'pg'
import { seedFiles } from '../../../supabase/seed/files.ts'

const root = new URL('../../../', import.meta.url)
const migrations = new URL('supabase/migrations/', root)

/** Every migration's file name, in order. */
export function migrationFiles(): string[] {
  return readdirSync(migrations)
    .filter((name) => name.endsWith('.sql'))
    .sort()
}

/** Applies the bootstrap as `admin`, then migrations and seed as the hosted project's `postgres`, who is no superuser. */
export async function applyEverything(adminUrl: string, postgresUrl: string): Promise<void> {
  const run = async (url: string, files: { name: string; text: string }[]) => {
    const client = new pg.Client(url)
    await client.connect()
    try {
      for (const file of files) {
        await client.query(file.text).catch((error: Error) => {
          throw new Error(`${file.name}: ${error.message}`, { cause: error })
        })
      }
    } finally {
      await client.end()
    }
  }
  const read = (base: URL, name: string) => ({ name, text: readFileSync(new URL(name, base), 'utf8') })
  await run(adminUrl, [read(new URL('./', import.meta.url), 'bootstrap.sql')])
  await run(postgresUrl, [
    ...migrationFiles().map((name) => read(migrations, name)),
    ...seedFiles.map((name) => read(root, name)),
  ])
}
