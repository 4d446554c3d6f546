import type { App } from '@supabase/lite'
import { ensureAccount } from './accounts.ts'
import { openDatabase, prepareDatabase, type Database } from './database.ts'
import { settleDemo } from './demo/settle.ts'
import { readEpoch } from './health.ts'
import { createMailbox, type Mailbox } from './mailbox.ts'
import type { Options } from './options.ts'
import { loadSecrets } from './secrets.ts'
import { grantAuthUsage } from './shims/auth-usage.ts'
import { keepOurGrants } from './shims/rls-state.ts'
import { createSignInCodes, type SignInCodes } from './shims/sign-in-codes.ts'
import { createSupabaseApp } from './supabase-app.ts'

export type Heard = {
  database: Database
  app: App
  codes: SignInCodes
  mailbox: Mailbox
  publishableKey: string
  /** What `/config.json` tells everybody. */
  publicConfig: { url: string; key: string; area: string; epoch: string; demo: boolean }
}

/** The database with everything in it, and the embedded Supabase around it. */
export async function openHeard(options: Options, url: string): Promise<Heard> {
  const secrets = loadSecrets(options.dataDir)
  const database = await openDatabase(options.dataDir)
  try {
    const mailbox = createMailbox()
    const app = createSupabaseApp(database, secrets, url, mailbox)
    await app.init()
    await app.ensureSystemSchema()
    keepOurGrants(database.connection)
    await prepareDatabase(database.sql)
    await grantAuthUsage(database.sql)
    await settleDemo(database.sql, options.demo)
    if (options.leadEmail)
      await ensureAccount(database.sql, { email: options.leadEmail, area: 'wirral', role: 'lead', agency: null })
    return {
      database,
      app,
      mailbox,
      codes: createSignInCodes(database.sql),
      publishableKey: secrets.publishableKey,
      publicConfig: {
        url: '',
        key: secrets.publishableKey,
        area: 'wirral',
        epoch: await readEpoch(database.sql),
        demo: options.demo,
      },
    }
  } catch (e) {
    await database.close()
    throw e
  }
}
