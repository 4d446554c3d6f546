import { App } from '@supabase/lite'
import type { Database } from './database.ts'
import type { Mailbox } from './mailbox.ts'
import type { Secrets } from './secrets.ts'

/** Supabase's embeddable build on our PGlite: PostgREST- and Auth-compatible, no studio, no keyless administrator. */
export function createSupabaseApp(database: Database, secrets: Secrets, siteUrl: string, mailbox: Mailbox): App {
  return new App({
    connection: database.connection,
    api: { schemas: ['public'] },
    // We apply migrations ourselves (migrations.ts): lite's own runner comes with its whole command line.
    db: { migrations: { enabled: false } },
    storage: { enabled: false },
    auth: {
      enabled: true,
      enable_signup: false,
      jwt_secret: secrets.jwtSecret,
      publishable_key: secrets.publishableKey,
      secret_key: secrets.secretKey,
      site_url: siteUrl,
      jwt_expiry: 3600,
      email: { otp_length: 6, otp_expiry: 600 },
    },
    options: {
      server: { admin: false, disableStudio: true, disableFallback: true },
      drivers: {
        email: {
          async send(message) {
            const code = /\b(\d{6})\b/.exec(
              `${message.text ?? ''} ${(message.html ?? '').replace(/<[^>]*>/g, ' ')}`,
            )?.[1]
            if (!code) throw new Error('@supabase/lite has changed: its sign-in e-mail has no six-digit code.')
            mailbox.send({
              to: message.to,
              subject: `${code} is your Heard sign-in code`,
              text: `Your Heard sign-in code is ${code}\n\nType it where you asked for it. It works once, for 10 minutes.\nIf you did not ask for it, you can leave this e-mail alone.`,
            })
          },
        },
      },
    },
  })
}
