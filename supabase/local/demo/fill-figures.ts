import { randomUUID } from 'node:crypto'
import type { Sql } from '../sql.ts'
import { actAs } from './act-as.ts'
import { demoFigures } from './figures.ts'

const AREA = 'wirral'
const AT_ONCE = 400

type Known = { key: string; revision: number; demo: boolean; final: boolean }

/**
 * Enters the demonstration's figures through the same path as staff do, marked as demonstration. Repeating it adds what has come
 * since, and makes final what was provisional; what a person has entered over it stays, and a row is entered for the months in which
 * a plan has it. Returns how many were stored.
 */
export async function fillDemoFigures(sql: Sql, today: string): Promise<number> {
  const { rows } = await sql.query<Known>(
    `select distinct on (f.metric, f.month) f.metric || ' ' || to_char(f.month, 'YYYY-MM') as key, f.revision, f.is_demo as demo, f.final
     from private.manual_figure f join private.area a on a.id = f.area_id
     where a.key = $1 order by f.metric, f.month, f.revision desc`,
    [AREA],
  )
  const known = new Map(rows.map((row) => [row.key, row]))
  const wanted = demoFigures(today).flatMap((figure) => {
    const stands = known.get(`${figure.metric} ${figure.month}`)
    if (stands && (!stands.demo || stands.final === figure.final)) return []
    return [{ ...figure, revision: stands?.revision ?? 0, confirmed: true }]
  })
  const missing = await ofPlans(sql, wanted)
  if (missing.length === 0) return 0
  await sql.transaction(async (tx) => {
    await actAs(tx, 'lead@wirral.example')
    for (let from = 0; from < missing.length; from += AT_ONCE) {
      const cells = missing.slice(from, from + AT_ONCE)
      const reply = await tx.query<{ reply: { status: string; problems?: unknown } | null }>(
        'select private.put_manual_demo($1, $2::uuid, $3::text::jsonb) as reply',
        [AREA, randomUUID(), JSON.stringify(cells)],
      )
      const answer = reply.rows[0]?.reply
      if (answer?.status !== 'saved')
        throw new Error(`a figure of the demonstration was not taken: ${JSON.stringify(answer)}`)
    }
  })
  return missing.length
}

/** Those whose row is in the plan in force, or was in the plan of their month: another plan may have been adopted since. */
async function ofPlans<F extends { metric: string; month: string }>(sql: Sql, figures: F[]): Promise<F[]> {
  const { rows } = await sql.query<{ place: number }>(
    `with mine as materialized (select a.id from private.area a where a.key = $1),
     open as materialized (select r.key from mine, private.entered_rows(mine.id) r)
     select f.place::int as place from mine, jsonb_to_recordset($2::text::jsonb) f (place integer, metric text, month text)
     where f.metric in (select o.key from open o) and private.is_entered_in(mine.id, f.metric, (f.month || '-01')::date)
     order by f.place`,
    [AREA, JSON.stringify(figures.map(({ metric, month }, place) => ({ place, metric, month })))],
  )
  return rows.map(({ place }) => figures[place]!)
}
