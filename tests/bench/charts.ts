// Ten charts of 120 months each on one page of the Board's pack: how long from the moment the checked figures are in hand until they
// are painted, on a processor four times slower than this one. In real Chromium, with the app as built; the figures come from a
// made-up server. Somebody who has the pack open picks another month, over and over; judging every month, and the table and the boxes
// beside the charts, are all in it. The median decides, on whatever machine it runs; the quickest and the slowest beside it tell how
// much other work the machine had.
// Usage: npx tsx tests/bench/charts.ts [times]   (after `npm run build`)
import { chromium, type Page } from '@playwright/test'
import { addMonths } from '../../src/domain/metric/months.ts'
import { CHROMIUM_FLAGS, findChromium, installChromium } from '../support/chromium.mjs'
import { prepareTemplates } from '../support/data-template.ts'
import { startHeard } from '../support/heard-server.ts'
import { madeUpCharts } from '../support/made-up-charts.ts'
import { DESK, signInAs } from '../support/staff-steps.ts'

const TIMES = Number(process.argv[2] ?? 10)
const SERIES = 10
const MONTHS = 120
const LIMIT_MS = 100
const SLOWER = 4
const FIRST = '2025-03'

type Seen = { inHand: number; painted: number | null }

/** Runs in the page: notes when the last checked reply was put away, and when the frame with the last chart had been painted. */
const probe = (charts: number) => {
  const times: Seen = ((window as unknown as { times: Seen }).times = { inHand: 0, painted: null })
  const put = localStorage.setItem.bind(localStorage)
  // What the page has checked and is about to show it first keeps for a day without signal.
  Storage.prototype.setItem = (name, value) => {
    put(name, value)
    if (/ (scorecard|pack) /.test(name)) Object.assign(times, { inHand: performance.now(), painted: null })
  }
  new MutationObserver(() => {
    const drawn = document.querySelectorAll('.pack-charts .chart .months .line').length
    if (drawn < charts || times.painted !== null) return
    times.painted = 0
    requestAnimationFrame(() => setTimeout(() => (times.painted = performance.now())))
  }).observe(document, { childList: true, subtree: true })
}

/** Picks another month; says how long after the figures were there its charts were painted. */
async function pick(page: Page, month: string): Promise<number> {
  await page.evaluate(() => Object.assign((window as unknown as { times: Seen }).times, { inHand: 0, painted: null }))
  await page.locator('.month-picker select').selectOption(month)
  await page.waitForFunction(() => ((window as unknown as { times: Seen }).times.painted ?? 0) > 0, undefined, {
    polling: 50,
  })
  const { inHand, painted } = await page.evaluate(() => (window as unknown as { times: Seen }).times)
  if (inHand === 0) throw new Error('the replies were not seen')
  return painted! - inHand
}

await prepareTemplates()
const server = await startHeard({ demo: true })
if (!findChromium()) installChromium()
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: [...CHROMIUM_FLAGS] })
try {
  const context = await browser.newContext({ baseURL: server.url, ...DESK })
  const page = await context.newPage()
  await signInAs(page, server, 'staff@wirral.example')
  await madeUpCharts(page, SERIES, MONTHS)
  // tsx wraps named functions in a helper that the page does not have.
  await page.addInitScript({ content: `(() => { const __name = (it) => it; (${probe.toString()})(${SERIES}) })()` })
  await page.goto(`/staff/pack/board?month=${FIRST}`)
  await page
    .locator('.pack-charts .chart svg')
    .nth(SERIES - 1)
    .waitFor()
  const months = Array.from({ length: TIMES }, (_, i) => addMonths(FIRST, i + 1))

  const devtools = await context.newCDPSession(page)
  for (const month of months) await pick(page, month)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const took: number[] = []
  for (const month of [FIRST, ...months.slice(0, -1)]) took.push(await pick(page, month))
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })

  const points = await page.locator('.pack-charts .months .shape').evaluateAll(
    (all) =>
      all
        .map((one) => one.getAttribute('d'))
        .join('')
        .split('M').length - 1,
  )
  if (points !== SERIES * MONTHS) throw new Error(`only ${points} months were drawn`)
  took.sort((one, other) => one - other)
  const median = took[(took.length - 1) >> 1]!
  console.log(
    `${SERIES} charts of ${MONTHS} months at a quarter of the speed: median ${median.toFixed(0)} ms (goal ${LIMIT_MS}), quickest ${took[0]!.toFixed(0)}, slowest ${took.at(-1)!.toFixed(0)}, ${took.length} times`,
  )
  if (!(median <= LIMIT_MS)) process.exitCode = 1
} finally {
  await browser.close()
  await server.remove()
}
