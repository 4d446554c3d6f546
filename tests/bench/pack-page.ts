import type { Browser, Page } from '@playwright/test'
import { addMonths } from '../../src/domain/metric/months.ts'
import { prepareTemplates } from '../support/data-template.ts'
import { startHeard } from '../support/heard-server.ts'
import { madeUpCharts } from '../support/made-up-charts.ts'
import { DESK, signInAs } from '../support/staff-steps.ts'

type Asked = { series: number; months: number; slower: number; first: string; times: number }

type Seen = { inHand: number; painted: number | null }

/** Runs in the page: notes when the last checked reply was put away, and when the frame with the last chart had been painted. */
const probe = (charts: number) => {
  const times: Seen = ((window as unknown as { times: Seen }).times = { inHand: 0, painted: null })
  const put = localStorage.setItem.bind(localStorage)
  // What the page has checked and is about to show it first keeps for a day without signal.
  Storage.prototype.setItem = (name, value) => {
    put(name, value)
    if (/ (scorecard|report) /.test(name)) Object.assign(times, { inHand: performance.now(), painted: null })
  }
  new MutationObserver(() => {
    const drawn = document.querySelectorAll('.pack-charts .chart .months .line').length
    // What is only read out still comes into the page before; it is no sign of this month's charts.
    if (times.inHand === 0 || drawn < charts || times.painted !== null) return
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

/**
 * A whole page of the Board's pack: how long from the moment the checked figures are in hand until its charts are painted. With the
 * app as built; the figures come from a made-up server. Somebody who has the pack open picks another month, over and over; the table
 * and the boxes beside the charts, and the page's own way there, are all in it.
 */
export async function packPage(
  browser: Browser,
  { series, months: span, slower, first, times }: Asked,
): Promise<number[]> {
  await prepareTemplates()
  const server = await startHeard({ demo: true })
  try {
    const context = await browser.newContext({ baseURL: server.url, ...DESK })
    const page = await context.newPage()
    await signInAs(page, server, 'staff@wirral.example')
    await madeUpCharts(page, series, span)
    // tsx wraps named functions in a helper that the page does not have.
    await page.addInitScript({ content: `(() => { const __name = (it) => it; (${probe.toString()})(${series}) })()` })
    await page.goto(`/staff/pack/board?month=${first}`)
    await page
      .locator('.pack-charts .chart svg')
      .nth(series - 1)
      .waitFor()
    const months = Array.from({ length: times }, (_, i) => addMonths(first, i + 1))
    const devtools = await context.newCDPSession(page)
    for (const month of months) await pick(page, month)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower })
    const took: number[] = []
    for (const month of [first, ...months.slice(0, -1)]) took.push(await pick(page, month))
    return took
  } finally {
    await server.remove()
  }
}
