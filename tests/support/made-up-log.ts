import type { Page } from '@playwright/test'
import { goodRecords } from './log-records.ts'

const PAGE = 600

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const dayOf = (n: number) => new Date(Date.UTC(2026, 9, 31) - Math.floor(n / 5) * 86_400_000).toISOString().slice(0, 10)

function entryOf(n: number) {
  const fields = { ...goodRecords.activity, title: `Number ${n}: a listening event`, date: dayOf(n), shared: n % 3 > 0 }
  const names = Object.keys(fields)
  return {
    id: id(n),
    kind: 'activity',
    fields,
    revisions: Object.fromEntries(names.map((name) => [name, 1])),
    writers: Object.fromEntries(names.map((name) => [name, id(n)])),
    revision: 1,
    clashes: [],
  }
}

/**
 * Answers the page's fetches of the log with `entries` of them, five a day back from 31 October 2026, the oldest first. What it gives
 * back makes so many more of that last day.
 */
export async function madeUpLog(page: Page, serverUrl: string, entries: number): Promise<(more: number) => void> {
  const { epoch } = (await (await fetch(`${serverUrl}/config.json`)).json()) as { epoch: string }
  const all = Array.from({ length: entries }, (_, n) => entryOf(n)).toReversed()
  await page.route('**/rpc/log_pull', async (route) => {
    const from = Number((route.request().postDataJSON() as { cursor: string | null }).cursor ?? 0)
    const to = Math.min(all.length, from + PAGE)
    await route.fulfill({ json: { epoch, entries: all.slice(from, to), cursor: String(to), left: all.length - to } })
  })
  return (more) => {
    const day = dayOf(0)
    for (let n = all.length; more > 0; n += 1, more -= 1) {
      const made = entryOf(n)
      all.push({ ...made, fields: { ...made.fields, date: day } })
    }
  }
}
