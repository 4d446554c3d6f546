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

/** Answers the page's fetches of the log with `entries` of them, five a day back from 31 October 2026, the oldest first. */
export async function madeUpLog(page: Page, serverUrl: string, entries: number): Promise<void> {
  const { epoch } = (await (await fetch(`${serverUrl}/config.json`)).json()) as { epoch: string }
  await page.route('**/rpc/log_pull', async (route) => {
    const from = Number((route.request().postDataJSON() as { cursor: string | null }).cursor ?? 0)
    const to = Math.min(entries, from + PAGE)
    const those = Array.from({ length: to - from }, (_, i) => entryOf(entries - 1 - from - i))
    await route.fulfill({ json: { epoch, entries: those, cursor: String(to), left: entries - to } })
  })
}
