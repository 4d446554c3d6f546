// Ten of the app's charts of 120 months each, with their limits, milestones, axes and words: how long from the call to draw, with
// the data in hand, until they are painted, on a processor four times slower than this one. In real Chromium, on a page of their own
// (./charts-page, built as the app is); judging every month is in it. Each draw begins on an empty page with data not seen before;
// three draws before the first one that counts warm up. The median decides, on whatever machine it runs; the quickest and the
// slowest tell how much other work the machine had. A second line, for information, has a whole page of the Board's pack.
// Usage: npx tsx tests/bench/charts.ts [times]   (the second line after `npm run build`)
import { chromium, type Browser } from '@playwright/test'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { addMonths } from '../../src/domain/metric/months.ts'
import { CHROMIUM_FLAGS, findChromium, installChromium } from '../support/chromium.mjs'
import { madeUpCard } from '../support/made-up-charts.ts'
import { DESK } from '../support/staff-steps.ts'
import { packPage } from './pack-page.ts'
import { serveDist } from './serve-dist.ts'

const TIMES = Number(process.argv[2] ?? 15)
const WARM_UPS = 3
const SERIES = 10
const MONTHS = 120
const LIMIT_MS = 100
const SLOWER = 4
const FIRST = '2025-03'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Milliseconds of every draw that counts. */
async function draws(browser: Browser): Promise<number[]> {
  await build({ configFile: here('charts-page/vite.config.ts'), logLevel: 'error' })
  const server = await serveDist(here('../../.cache/charts-page'), 0)
  try {
    const page = await (await browser.newContext(DESK)).newPage()
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    const took: number[] = []
    for (let i = 0; i < WARM_UPS + TIMES; i += 1) {
      const card = madeUpCard(SERIES, MONTHS, addMonths(FIRST, i))
      took.push(await page.evaluate((it) => window.drawCharts(it), card))
    }
    const months = (
      await page.locator('.months .shape').evaluateAll((all) => all.map((one) => one.getAttribute('d')))
    ).join('')
    const drawn = months.split('M').length - 1
    if (drawn !== SERIES * MONTHS) throw new Error(`only ${drawn} months were drawn`)
    return took.slice(WARM_UPS)
  } finally {
    server.close()
  }
}

const middle = (times: number[]) => times.toSorted((one, other) => one - other)[(times.length - 1) >> 1]!
const said = (times: number[]) =>
  `median ${middle(times).toFixed(0)} ms, quickest ${Math.min(...times).toFixed(0)}, slowest ${Math.max(...times).toFixed(0)}, ${times.length} times`

if (!findChromium()) installChromium()
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: [...CHROMIUM_FLAGS] })
try {
  const charts = await draws(browser)
  console.log(`${SERIES} charts of ${MONTHS} months at a quarter of the speed, goal ${LIMIT_MS} ms: ${said(charts)}`)
  if (!(middle(charts) <= LIMIT_MS)) process.exitCode = 1
  const whole = await packPage(browser, { series: SERIES, months: MONTHS, slower: SLOWER, first: FIRST, times: 10 })
  console.log(`For information, a whole page of the Board’s pack with them, its tables and boxes: ${said(whole)}`)
} finally {
  await browser.close()
}
