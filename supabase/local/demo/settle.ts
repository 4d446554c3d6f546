import type { Sql } from '../sql.ts'
import { ensureAccount, removeAccounts } from '../accounts.ts'
import { closeDemoMonths } from './close-months.ts'
import { fillDemoComments } from './fill-comments.ts'
import { fillDemo } from './fill.ts'
import { fillDemoFigures } from './fill-figures.ts'
import { fillDemoLog } from './fill-log.ts'
import { fillDemoNotes } from './fill-notes.ts'
import { DEMO_PEOPLE } from './people.ts'

/** With the demonstration: its people and answers are there and count. Without: nobody of it can sign in, nothing of it counts. */
export async function settleDemo(sql: Sql, demo: boolean): Promise<void> {
  await sql.query('update private.settings set demo_counts = $1', [demo])
  if (!demo) {
    await removeAccounts(
      sql,
      DEMO_PEOPLE.map((one) => one.email),
    )
    return
  }
  for (const { email, area, role, agency } of DEMO_PEOPLE) await ensureAccount(sql, { email, area, role, agency })
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date())
  await fillDemo(sql, today)
  await fillDemoComments(sql)
  await fillDemoLog(sql, today)
  await fillDemoFigures(sql, today)
  await fillDemoNotes(sql)
  await closeDemoMonths(sql)
}
