import type { Sql } from '../sql.ts'

/** Why: lite gives API roles no USAGE on schema `auth`, so functions that run as the caller could not ask `auth.uid()`. */
export async function grantAuthUsage(sql: Sql): Promise<void> {
  await sql.exec('grant usage on schema auth to anon, authenticated, service_role')
}
