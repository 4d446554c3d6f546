import type { Sql } from '../sql.ts'
import { THEME_OF } from './comment-themes.ts'
import { actAs } from './act-as.ts'

const AREA = 'wirral'
/** The newest wait to be read, so that there is a queue to look at. */
const LEFT_UNREAD = 9

/**
 * Lets the made-up lead read and tag the made-up comments through the same function as a person's click, all but the newest.
 * Repeating it leaves alone what somebody has looked at since. Returns how many were read.
 */
export async function fillDemoComments(sql: Sql): Promise<number> {
  return sql.transaction(async (tx) => {
    await actAs(tx, 'lead@wirral.example')
    const { rows } = await tx.query<{ id: string }>(
      `select c.id::text from private.comment c join private.area a on a.id = c.area_id
       where a.key = $1 and c.is_demo and c.read_on is null
         and not exists (select from private.comment_audit l where l.comment_id = c.id and l.what = 'read')
         and c.id not in (select n.id from private.comment n where n.is_demo and n.area_id = a.id
           order by n.arrived_on desc, n.id limit ${LEFT_UNREAD})`,
      [AREA],
    )
    const ids = rows.map((row) => row.id)
    if (ids.length === 0) return 0
    const themes = Object.entries(THEME_OF)
    const { rows: refused } = await tx.query<{ problem: string }>(
      `select p.problem from private.comment c
       join unnest($2::text[], $3::text[]) as w (words, theme) on w.words = c.words
       join private.theme t on t.area_id = c.area_id and t.key = w.theme
       cross join lateral private.comment_apply(c, jsonb_build_object('theme', t.id, 'on', true)) p (problem)
       where c.id = any ($1::uuid[]) and p.problem is not null`,
      [ids, themes.map(([words]) => words), themes.map(([, theme]) => theme)],
    )
    if (refused.length > 0) throw new Error(`a comment of the demonstration was not tagged: ${refused[0]!.problem}`)
    await tx.query(
      `select private.comment_apply(c, '{"read": true}') from private.comment c where c.id = any ($1::uuid[])`,
      [ids],
    )
    return ids.length
  })
}
