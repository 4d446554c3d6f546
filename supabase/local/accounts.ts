import type { Sql, Transaction } from './sql.ts'
import { randomUUID } from 'node:crypto'

export type Account = { email: string; area: string; role: 'forum' | 'staff' | 'lead'; agency: string | null }

/** Makes sure this person can ask for a sign-in code and has this role in this area. Repeating it changes nothing. */
export async function ensureAccount(sql: Sql, account: Account): Promise<void> {
  await sql.transaction(async (tx) => {
    const known = await tx.query<{ id: string }>('select id::text from auth.users where email = $1', [account.email])
    const id = known.rows[0]?.id ?? (await createUser(tx, account.email))
    await tx.query(
      `insert into private.membership (area_id, person, role, agency)
       select id, $2::uuid, $3, $4 from private.area where key = $1 on conflict do nothing`,
      [account.area, id, account.role, account.agency],
    )
  })
}

/** Takes these people away with all they may do. */
export async function removeAccounts(sql: Sql, emails: readonly string[]): Promise<void> {
  await sql.transaction(async (tx) => {
    await tx.query(
      'delete from private.membership where person in (select id from auth.users where email = any ($1))',
      [emails],
    )
    await tx.query('delete from auth.users where email = any ($1)', [emails])
  })
}

/** The rows Supabase Auth itself makes for an e-mail sign-in without a password. */
async function createUser(tx: Transaction, email: string): Promise<string> {
  const id = randomUUID()
  await tx.query(
    `insert into auth.users (id, aud, role, email, email_confirmed_at, raw_app_meta_data, raw_user_meta_data)
     values ($1, 'authenticated', 'authenticated', $2, now(), '{"provider":"email","providers":["email"]}', '{}')`,
    [id, email],
  )
  await tx.query(
    `insert into auth.identities (id, provider, provider_id, user_id, identity_data)
     values ($1, 'email', $2::text, $2::uuid, jsonb_build_object('sub', $2::text, 'email', $3::text, 'email_verified', true))`,
    [randomUUID(), id, email],
  )
  return id
}
