// The forum's log with 5,000 entries: how long a frame takes at most while somebody scrolls to its end, on a processor four times
// slower than this one. In real Chromium, with the app as built; the entries come from a made-up server.
// Usage: npx tsx tests/bench/forum-scroll.ts [entries]
import { chromium } from '@playwright/test'
import { CHROMIUM_FLAGS, findChromium, installChromium } from '../support/chromium.mjs'
import { prepareTemplates } from '../support/data-template.ts'
import { startHeard } from '../support/heard-server.ts'
import { goodRecords } from '../support/log-records.ts'
import { signInAs } from '../support/staff-steps.ts'

const ENTRIES = Number(process.argv[2] ?? 5000)
const PAGE = 200
const FRAME_MS = 100
const SLOWER = 4
/** Pixels a frame: 9,000 a second, faster than a thumb flings a page. */
const FLING = 150

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const dayOf = (n: number) => new Date(Date.UTC(2026, 9, 31) - Math.floor(n / 5) * 86_400_000).toISOString().slice(0, 10)
const entryOf = (n: number) => {
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

await prepareTemplates()
const server = await startHeard({ demo: true })
if (!findChromium()) installChromium()
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: [...CHROMIUM_FLAGS] })
try {
  const context = await browser.newContext({ baseURL: server.url, viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  const { epoch } = (await (await fetch(`${server.url}/config.json`)).json()) as { epoch: string }
  await page.route('**/rpc/log_pull', async (route) => {
    const from = Number((route.request().postDataJSON() as { cursor: string | null }).cursor ?? 0)
    const to = Math.min(ENTRIES, from + PAGE)
    const entries = Array.from({ length: to - from }, (_, i) => entryOf(from + i))
    await route.fulfill({ json: { epoch, entries, cursor: String(to), left: ENTRIES - to } })
  })
  await signInAs(page, server, 'forum@wirral.example', '/forum')
  await page.getByText('Number 0:').waitFor()
  await page.locator('#fetching').waitFor({ state: 'detached', timeout: 120_000 })
  const slow = await context.newCDPSession(page)
  await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const { worst, over, frames, rows, end } = await page.evaluate(
    async ({ limit, entries, step }) => {
      // No named function in here: the page knows nothing of what the compiler calls it by.
      const gaps: number[] = []
      let last = await new Promise<number>(requestAnimationFrame)
      let still = 0
      while (still < 30 && gaps.length < 20_000) {
        const before = scrollY
        scrollBy(0, step)
        const now = await new Promise<number>(requestAnimationFrame)
        gaps.push(now - last)
        last = now
        still = scrollY === before ? still + 1 : 0
      }
      return {
        worst: Math.max(...gaps),
        over: gaps.filter((gap) => gap > limit).length,
        frames: gaps.length,
        rows: document.querySelectorAll('.entry').length,
        end: document.body.textContent.includes(`Number ${entries - 1}:`),
      }
    },
    { limit: FRAME_MS, entries: ENTRIES, step: FLING },
  )
  console.log(
    `to the end of ${ENTRIES} entries in ${frames} frames, ${rows} rows drawn there; the longest took ${worst.toFixed(0)} ms, ${over} took over ${FRAME_MS} ms`,
  )
  if (over > 0 || !end) process.exitCode = 1
} finally {
  await browser.close()
  await server.remove()
}
