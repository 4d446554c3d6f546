// The forum's log with 5,000 entries: how long a frame takes at most while somebody scrolls to its end, on a processor four times
// slower than this one. In real Chromium, with the app as built; the entries come from a made-up server. Two more figures tell
// what is ours from what other work on the machine does to it: an empty page as long as the list, scrolled in the same way, and the
// time the processor truly worked for each frame, four times over. The frames of the list decide, on whatever machine it runs.
// Usage: npx tsx tests/bench/forum-scroll.ts [entries]
import { chromium, type CDPSession, type Page } from '@playwright/test'
import { CHROMIUM_FLAGS, findChromium, installChromium } from '../support/chromium.mjs'
import { prepareTemplates } from '../support/data-template.ts'
import { startHeard } from '../support/heard-server.ts'
import { madeUpLog } from '../support/made-up-log.ts'
import { signInAs } from '../support/staff-steps.ts'

const ENTRIES = Number(process.argv[2] ?? 5000)
const FRAME_MS = 100
const SLOWER = 4
/** Pixels a frame: 9,000 a second, faster than a thumb flings a page. */
const FLING = 150

/** Scrolls to the end as fast as a hand can, and says how long each frame took. */
const fling = (page: Page) =>
  page.evaluate(async (step) => {
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
    return { gaps, height: document.documentElement.scrollHeight }
  }, FLING)

type Traced = { name: string; ph: string; pid: number; tid: number; ts: number; dur?: number; tdur?: number }

/** Milliseconds the page's own thread worked between each frame and the next; time in which it was kept waiting is not in it. */
async function workPerFrame(session: CDPSession, during: () => Promise<unknown>): Promise<number[]> {
  const seen: Traced[] = []
  session.on('Tracing.dataCollected', ({ value }) => seen.push(...(value as unknown as Traced[])))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'] },
  })
  await during()
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  const calls = seen.filter(({ name }) => name === 'FireAnimationFrame').sort((a, b) => a.ts - b.ts)
  const own = ({ pid, tid }: Traced) => pid === calls[0]?.pid && tid === calls[0].tid
  const tasks = seen.filter((one) => one.ph === 'X' && one.name.endsWith('RunTask') && own(one))
  const work: number[] = []
  let until = 0
  let call = 0
  for (const { ts, dur = 0, tdur = 0 } of tasks.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    // A task within another is counted with it.
    if (ts < until) continue
    until = ts + dur
    const calledBefore = call
    while (call < calls.length && calls[call]!.ts < until) call += 1
    // A frame begins with the task that calls those who wait for one, and has all that is done until the next.
    if (call > calledBefore) work.push(0)
    if (work.length > 0) work[work.length - 1]! += tdur / 1000
  }
  return work
}

await prepareTemplates()
const server = await startHeard({ demo: true })
if (!findChromium()) installChromium()
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: [...CHROMIUM_FLAGS] })
try {
  const context = await browser.newContext({ baseURL: server.url, viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  await madeUpLog(page, server.url, ENTRIES)
  await signInAs(page, server, 'forum@wirral.example', '/forum')
  await page.getByText('Number 0:').waitFor()
  await page.locator('#fetching').waitFor({ state: 'detached', timeout: 120_000 })
  // No mouse lies on the list: a phone has none.
  await page.mouse.move(-10, -10)
  const slow = await context.newCDPSession(page)
  const worked = await workPerFrame(slow, () => fling(page))
  const most = SLOWER * Math.max(...worked)
  const heavy = worked.filter((ms) => SLOWER * ms > FRAME_MS).length
  await page.evaluate(() => scrollTo(0, 0))
  await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const { gaps, height } = await fling(page)
  const rows = await page.locator('.entry').count()
  const end = (await page.getByText(`Number ${ENTRIES - 1}:`).count()) > 0
  await page.goto('about:blank')
  await page.setContent(`<title>Empty</title><div style="block-size:${height}px"></div>`)
  const empty = await fling(page)
  const said = (of: number[]) =>
    `${of.filter((gap) => gap > FRAME_MS).length} of ${of.length} frames took over ${FRAME_MS} ms, the longest ${Math.max(...of).toFixed(0)} ms`
  console.log(
    `scrolled to the end of ${ENTRIES} entries at a quarter of the speed, ${rows} rows drawn there: ${said(gaps)}`,
  )
  console.log(`an empty page of the same length beside it: ${said(empty.gaps)}`)
  console.log(
    `work for one frame, times ${SLOWER}: ${heavy} of ${worked.length} frames over ${FRAME_MS} ms, the most ${most.toFixed(0)} ms (goal ${FRAME_MS})`,
  )
  if (gaps.some((gap) => gap > FRAME_MS) || !end) process.exitCode = 1
} finally {
  await browser.close()
  await server.remove()
}
