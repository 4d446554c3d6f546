import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SignJWT } from 'jose'
import pg from 'pg'
import { startGateway } from './gateway.ts'
import { applyEverything } from './migrate.ts'
import { freePort } from './ports.ts'
import { startPostgres } from './postgres.ts'
import { startPostgrest } from './postgrest.ts'

/** How tests reach the running lane. */
export type RealLane = { url: string; publishableKey: string; jwtSecret: string; adminUrl: string; migratorUrl: string }

/** A signed-in person's token, as Supabase Auth would make it. `role` decides what Postgres lets it do. */
export function token(jwtSecret: string, claims: { role: string; sub?: string }): Promise<string> {
  return new SignJWT({ ...claims, aud: 'authenticated' })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode(jwtSecret))
}

/** Tests use any month they like; `late.test.ts` alone puts the rule about late answers back. */
async function letOldAnswersCount(adminUrl: string): Promise<void> {
  const client = new pg.Client(adminUrl)
  await client.connect()
  await client.query('update private.settings set late_days = 100000')
  await client.end()
}

/** Starts Postgres, PostgREST and the gateway on free ports, migrated and seeded. `stop` leaves nothing behind. */
export async function startRealLane(): Promise<RealLane & { stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'heard-lane-'))
  const stops: (() => Promise<void>)[] = [async () => rmSync(folder, { recursive: true, force: true })]
  const stop = async () => {
    for (const end of stops.splice(0).reverse()) await end()
  }
  try {
    const jwtSecret = randomBytes(32).toString('hex')
    const publishableKey = `sb_publishable_${randomBytes(12).toString('hex')}`
    const postgres = await startPostgres(folder, await freePort())
    stops.push(postgres.stop)
    const migratorUrl = postgres.url({ user: 'postgres', password: 'postgres' })
    await applyEverything(postgres.adminUrl, migratorUrl)
    await letOldAnswersCount(postgres.adminUrl)
    const postgrestPort = await freePort()
    const postgrest = await startPostgrest({
      databaseUrl: postgres.url({ user: 'authenticator', password: 'authenticator' }),
      port: postgrestPort,
      adminPort: await freePort(),
      jwtSecret,
    })
    stops.push(postgrest.stop)
    const anonToken = await token(jwtSecret, { role: 'anon' })
    const gateway = await startGateway({ port: await freePort(), postgrestPort, publishableKey, anonToken })
    stops.push(gateway.stop)
    return { url: gateway.url, publishableKey, jwtSecret, adminUrl: postgres.adminUrl, migratorUrl, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
