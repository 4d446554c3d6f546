// Time to a first answer: our survey page against plain HTML forms with the same question, in the same run: one bare,
// one with our style sheet, which is the limit under our policy (styles only from files).
// Cold cache, CPU 4 times slower, 1.6 Mbps and 150 ms a request. Only the ratio means anything: machines differ.
// Usage: npx tsx tests/bench/first-answer.ts [runs]   (after `npm run build`)
import { chromium, type Browser } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { CHROMIUM_FLAGS, findChromium, installChromium } from '../support/chromium.mjs'
import { serveDist } from './serve-dist.ts'

const PORT = 47230
const RUNS = Number(process.argv[2] ?? 5)
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }
/** Above this times the bare form's time the run fails. The goal is 1.3; the rest is the noise of shared machines. */
const LIMIT = 1.5

type Times = { visible: number; answered: number; saved: number | null; script: number }

/** Runs in the page: waits for the first radio under a hit test, chooses it, then for the next frame and our "Saved". */
const probe = () => {
  const times = ((window as unknown as { times: Partial<Times> }).times = {})
  const look = () => {
    const radio = document.querySelector<HTMLInputElement>('input[type=radio]')
    const label = radio?.closest('label')
    const box = label?.getBoundingClientRect()
    const hit = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
    if (!radio || !label || !hit || !label.contains(hit)) return requestAnimationFrame(look)
    Object.assign(times, { visible: performance.now() })
    radio.click()
    return requestAnimationFrame(() => setTimeout(() => Object.assign(times, { answered: performance.now() })))
  }
  requestAnimationFrame(look)
  const watch = new MutationObserver(() => {
    if (document.querySelector('#saved')?.textContent) {
      Object.assign(times, { saved: performance.now() })
      watch.disconnect()
    }
  })
  watch.observe(document, { childList: true, subtree: true, characterData: true })
}

async function measure(browser: Browser, address: string, saves: boolean): Promise<Times> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  // tsx wraps named functions in a helper that the page does not have.
  await page.addInitScript({ content: `(() => { const __name = (it) => it; (${probe.toString()})() })()` })
  await devtools.send('Performance.enable', { timeDomain: 'timeTicks' })
  await devtools.send('Network.enable')
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true })
  await devtools.send('Network.emulateNetworkConditions', SLOW_4G)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.goto(address, { waitUntil: 'commit' })
  const whole = saves ? 'saved' : 'answered'
  await page.waitForFunction((key) => (window as unknown as { times?: Record<string, number> }).times?.[key], whole, {
    polling: 50,
  })
  const { metrics } = await devtools.send('Performance.getMetrics')
  const script = (metrics.find((one) => one.name === 'ScriptDuration')?.value ?? 0) * 1000
  const times = await page.evaluate(() => (window as unknown as { times: Times }).times)
  await context.close()
  return { ...times, saved: times.saved ?? null, script }
}

const median = (values: number[]) => values.sort((a, b) => a - b)[(values.length - 1) >> 1]!

const html = readFileSync('dist/s/ehcp-satisfaction/index.html', 'utf8')
const question = /<fieldset[^]*<\/fieldset>/.exec(html)?.[0] ?? ''
const style = /<link rel="stylesheet"[^>]*>/.exec(html)?.[0] ?? ''
const server = await serveDist('dist', PORT, { question, style })
if (!findChromium()) installChromium()
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: [...CHROMIUM_FLAGS] })
const base = `http://127.0.0.1:${PORT}`
const bare: Times[] = []
const styled: Times[] = []
const ours: Times[] = []
await measure(browser, `${base}/plain`, false)
for (let run = 0; run < RUNS; run += 1) {
  bare.push(await measure(browser, `${base}/plain`, false))
  styled.push(await measure(browser, `${base}/plain-styled`, false))
  ours.push(await measure(browser, `${base}/s/ehcp-satisfaction`, true))
}
await browser.close()
server.closeAllConnections()
server.close()

const of = (times: Times[], key: keyof Times) => median(times.map((one) => one[key] ?? Number.NaN))
const line = (what: string, times: Times[]) =>
  console.log(`${what}: visible ${of(times, 'visible').toFixed(0)} ms, answered ${of(times, 'answered').toFixed(0)} ms`)
line('bare form, one request         ', bare)
line('plain form with our style sheet', styled)
line('our first question             ', ours)
console.log(
  `  saved on disk at ${of(ours, 'saved').toFixed(0)} ms, script until then ${of(ours, 'script').toFixed(0)} ms`,
)
const answered = of(ours, 'answered')
const ratio = answered / of(bare, 'answered')
console.log(`answered, ours to the bare form: ${ratio.toFixed(2)} (goal 1.3, fails above ${LIMIT})`)
console.log(`answered, ours to the form with our style sheet: ${(answered / of(styled, 'answered')).toFixed(2)}`)
console.log(`median of ${RUNS}, CPU x4, slow 4G`)
if (!(ratio <= LIMIT)) process.exitCode = 1
