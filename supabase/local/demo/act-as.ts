import type { Transaction } from '../sql.ts'
import { DEMO_PEOPLE } from './people.ts'

/** Acts as one of the made-up people, until the transaction ends. */
export async function actAs(tx: Transaction, email: string): Promise<void> {
  if (!DEMO_PEOPLE.some((one) => one.email === email)) throw new Error(`nobody of the demonstration is ${email}`)
  await tx.query(
    `select set_config('request.jwt.claims', (select json_build_object('sub', id)::text from auth.users where email = $1), true)`,
    [email],
  )
}
