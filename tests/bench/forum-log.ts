// The forum's log with 5,000 entries: how long a device takes to fetch all of it for the first time, and to search it offline.
// In real Chromium, with the app's own storage, exchange and transport, against the embedded server on this machine.
// Usage: npx tsx tests/bench/forum-log.ts [entries]
import { chromium } from '@playwright/test'
import { CHROMIUM_FLAGS, findChromium, installChromium } from '../support/chromium.mjs'
import { prepareTemplates } from '../support/data-template.ts'
import { startHeard } from '../support/heard-server.ts'
import { openLogPage, sessionOf } from '../support/log-in-browser/open.ts'
import { goodRecords } from '../support/log-records.ts'

const ENTRIES = Number(process.argv[2] ?? 5000)
const FIRST_SYNC_MS = 10_000
const SEARCH_MS = 50
const WORDS =
  'annual review school transport speech therapy waiting list parents evening draft plan board health'.split(' ')

await prepareTemplates()
const server = await startHeard({ demo: true })
const session = await sessionOf(server, 'forum@wirral.example')
const { access_token: token } = JSON.parse(session) as { access_token: string }
const { key } = (await (await fetch(`${server.url}/config.json`)).json()) as { key: string }
const call = async (name: string, args: object) => {
  const headers = { apikey: key, authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const reply = await fetch(`${server.url}/rest/v1/rpc/${name}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(args),
  })
  return (await reply.json()) as { results: { status: string }[] }
}
const id = (kind: string, n: number) => `00000000-0000-4000-8000-${kind}${String(n).padStart(11, '0')}`
const words = (n: number, many: number) =>
  Array.from({ length: many }, (_, i) => WORDS[(n * 7 + i * 5) % WORDS.length]).join(' ')

const began = performance.now()
for (let from = 0; from < ENTRIES; from += 50) {
  const operations = Array.from({ length: Math.min(50, ENTRIES - from) }, (_, i) => {
    const n = from + i
    const day = `2025-${String((n % 12) + 1).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}`
    const changes = { ...goodRecords.activity, title: `Number ${n} ${words(n, 4)}`, date: day, summary: words(n, 50) }
    return {
      id: id('0', n),
      entry: id('1', n),
      kind: 'activity',
      baseRevision: 0,
      after: [],
      changes,
      settles: [],
      reason: 'A bench',
    }
  })
  const { results } = await call('log_push', { area: 'wirral', operations })
  if (results.some((one) => one.status !== 'applied')) throw new Error(JSON.stringify(results[0]))
}
console.log(`${ENTRIES} entries sent in ${((performance.now() - began) / 1000).toFixed(1)} s`)

if (!findChromium()) installChromium()
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: [...CHROMIUM_FLAGS] })
const context = await browser.newContext()
const page = await openLogPage(context, { url: server.url, session, key })
await page.waitForFunction(() => window.heard.fetchedAfter !== null, undefined, { timeout: 120_000 })
const { fetched, shown } = await page.evaluate(() => ({
  fetched: window.heard.fetchedAfter!,
  shown: window.heard.book!.entries.length,
}))
if (shown < ENTRIES) throw new Error(`only ${shown} entries arrived`)
console.log(`first sync of ${shown} entries: ${(fetched / 1000).toFixed(1)} s (goal ${FIRST_SYNC_MS / 1000})`)

await context.setOffline(true)
const searches = await page.evaluate(async () => {
  const times: { words: string; found: number; ms: number }[] = []
  for (const sought of ['speech ther', 'number 49', 'zebra', 'a', 'annual review school transport']) {
    const start = performance.now()
    const found = await window.heard.log.search(sought)
    times.push({ words: sought, found: found.length, ms: performance.now() - start })
  }
  return times
})
for (const one of searches) console.log(`search "${one.words}": ${one.found} found in ${one.ms.toFixed(1)} ms`)
const slowest = Math.max(...searches.map((one) => one.ms))
console.log(`slowest search offline: ${slowest.toFixed(1)} ms (goal ${SEARCH_MS})`)

const wrote = await page.evaluate(async () => {
  const start = performance.now()
  const entry = window.heard.book!.entries[0]!
  await window.heard.log.write({ entry: entry.id, kind: entry.kind, changes: { place: 'Bebington' }, seen: entry.seen })
  const onDisk = performance.now() - start
  while (!window.heard.book!.entries.some((one) => one.fields['place'] === 'Bebington'))
    await new Promise((resolve) => setTimeout(resolve, 1))
  return { onDisk, shown: performance.now() - start }
})
console.log(
  `one change among them: on disk after ${wrote.onDisk.toFixed(0)} ms, shown after ${wrote.shown.toFixed(0)} ms`,
)

await browser.close()
await server.remove()
if (!(fetched <= FIRST_SYNC_MS && slowest <= SEARCH_MS)) process.exitCode = 1
