import type { Sql } from './sql.ts'
import { jsonReply, type Reply } from './http/reply.ts'

/** The id of this database, which changes when it is restored from a backup. Rejects when the database is not itself. */
export async function readEpoch(sql: Sql): Promise<string> {
  const { rows } = await sql.query<{ answer: number; epoch: string }>(
    'select 6 * 7 as answer, epoch::text from private.server_identity',
  )
  // A wedged PGlite reports success without rows, so only the right value counts.
  if (rows[0]?.answer !== 42 || !/^[0-9a-f-]{36}$/.test(rows[0].epoch))
    throw new Error('the database did not give the answer it should')
  return rows[0].epoch
}

const LONGEST_MS = 5000

/** `/healthz`: 200 only after a real query returned what it should, within five seconds. */
export async function healthReply(sql: Sql, version: string, longestMs = LONGEST_MS): Promise<Reply> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('the database took too long')), longestMs)
  })
  try {
    const epoch = await Promise.race([readEpoch(sql), late])
    return jsonReply(200, { ok: true, epoch, version })
  } catch {
    return jsonReply(503, { ok: false }, { 'retry-after': '5' })
  } finally {
    clearTimeout(timer)
  }
}
