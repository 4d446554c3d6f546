import type { Sql, Transaction } from '../sql.ts'
import type { LogOperation } from '../../../src/domain/log/entry.ts'
import { actAs } from './act-as.ts'
import { demoLog } from './log-entries.ts'

const AREA = 'wirral'
const AT_ONCE = 50

/**
 * Writes the demonstration's entries of the forum's log through the same path as a forum member's, as the made-up forum
 * member, and lets the made-up council dispute one. Repeating it adds only what has come since. Returns how many were stored.
 * Once another plan is in force than the one they were made up for, what comes since links to none.
 */
export async function fillDemoLog(sql: Sql, today: string): Promise<number> {
  const all = demoLog(AREA, today)
  const { rows } = await sql.query<{ id: string }>(
    'select id::text from private.log_operation where id = any ($1::uuid[])',
    [all.map((one) => one.id)],
  )
  const had = new Set(rows.map((row) => row.id))
  const plans = await sql.query<{ key: string | null }>(
    'select (private.current_plan(a.id)).key from private.area a where a.key = $1',
    [AREA],
  )
  const inForce = plans.rows[0]?.key
  const missing = all.filter((one) => !had.has(one.id)).map((one) => linkedTo(one, inForce))
  if (missing.length === 0) return 0
  await sql.transaction(async (tx) => {
    await actAs(tx, 'forum@wirral.example')
    for (let from = 0; from < missing.length; from += AT_ONCE) await push(tx, missing.slice(from, from + AT_ONCE))
    if (had.size === 0) await dispute(tx, missing)
  })
  return missing.length
}

/** The entry as it is, or without its links where they are to another plan than this one. */
function linkedTo(operation: LogOperation, inForce: string | null | undefined): LogOperation {
  const { links, ...changes } = operation.changes as { links?: { plan?: unknown }; [field: string]: unknown }
  return links === undefined || links.plan === inForce ? operation : { ...operation, changes }
}

async function push(tx: Transaction, operations: LogOperation[]): Promise<void> {
  const { rows } = await tx.query<{ reply: { results: { status: string; problem?: string }[] } }>(
    'select private.log_push_demo($1, $2::text::jsonb) as reply',
    [AREA, JSON.stringify(operations)],
  )
  const results = rows[0]?.reply.results ?? []
  const refused = results.find((one) => one.status !== 'applied')
  if (refused || results.length !== operations.length)
    throw new Error(`an entry of the demonstration was not taken: ${JSON.stringify(refused ?? 'one reply is missing')}`)
}

/** One entry that counts, and of which the council says it was otherwise. */
async function dispute(tx: Transaction, written: LogOperation[]): Promise<void> {
  const entry = written.find(
    ({ kind, changes }) => kind === 'activity' && changes['lead'] === 'la' && changes['shared'] === true,
  )?.entry
  if (!entry) return
  await actAs(tx, 'staff@wirral.example')
  await tx.query(`select private.log_stance($1, $2::uuid, 1, 'disputed', $3)`, [
    AREA,
    entry,
    'We have this down for the week after, and with fewer people.',
  ])
}
