import type { Sql } from '../sql.ts'

const AREA = 'wirral'

/** The real close of one month, by the way its figures came in. */
const CLOSERS = {
  survey: 'private.keep_answers',
  log: 'private.keep_close',
  manual: 'private.keep_entered',
} as const

/**
 * Closes the months of the demonstration whose day has come, as they would have closed by themselves had the area been at work all
 * that time: each on its 12th working day, by nobody. What a person closed or opened again stays as they left it. Returns how many
 * closes were written.
 */
export async function closeDemoMonths(sql: Sql): Promise<number> {
  let closed = 0
  await sql.transaction(async (tx) => {
    await tx.query('select private.lock_log(a.id), private.lock_months(a.id) from private.area a where a.key = $1', [
      AREA,
    ])
    for (const [feed, keep] of Object.entries(CLOSERS)) {
      const { rows } = await tx.query(
        `with mine as materialized (select a.id from private.area a where a.key = $1),
         filled as materialized (
           select distinct m.month from private.metric_month m join mine on mine.id = m.area_id
           where m.is_demo and case $2::text when 'log' then m.metric = 'log.entries' when 'survey' then private.feed_of(m.metric) = 'survey' end
           union
           select f.month from private.manual_figure f join mine on mine.id = f.area_id where f.is_demo and $2::text = 'manual'
         ), due as materialized (
           select c.month, c.closes_on from private.months_close(array(select f.month from filled f)) c
           where c.closes_on < private.london_day() and not exists (select from private.month_close k join mine on mine.id = k.area_id
             where k.month = c.month and k.feed = $2::text and k.with_demo)
           order by c.month
         )
         select ${keep}(mine.id, due.month, due.closes_on, null) from mine, due`,
        [AREA, feed],
      )
      closed += rows.length
    }
  })
  return closed
}
