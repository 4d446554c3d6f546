// Time to a first answer: our survey page against a plain HTML form with the same question, in the same run.
// Cold cache, CPU 4 times slower, 1.6 Mbps and 150 ms a request. Only the ratio means anything: machines differ.
// Usage: npx tsx tests/bench/first-answer.ts [runs]   (after `npm run build`)
import { chromium, type Browser } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { CHROMIUM_FLAGS, findChromium, installChromium } from '../support/chromium.mjs'
import { serveDist } from './serve-dist.ts'

const PORT = 47230
const RUNS = Number(process.argv[2] ?? 5)
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }
/** Above this times the plain form's time the run fails. The goal is 1.3; the rest is the noise of shared machines. */
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
  await page.waitForFunction((key) => (window as unknown as { times?: Record<string, number> }).times?.[key], whole, { polling: 50 })
  const { metrics } = await devtools.send('Performance.getMetrics')
  const script = (metrics.find((one) => one.name === 'ScriptDuration')?.value ?? 0) * 1000
  const times = await page.evaluate(() => (window as unknown as { times: Times }).times)
  await context.close()
  return { ...times, saved: times.saved ?? null, script }
}

const median = (values: number[]) => values.sort((a, b) => a - b)[(values.length - 1) >> 1]!

const html = readFileSync('dist/s/ehcp-satisfaction/index.html', 'utf8')
const question = /<fieldset[^]*<\/fieldset>/.exec(html)?.[0] ?? ''
const server = await serveDist('dist', PORT, question)
if (!findChromium()) installChromium()
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: [...CHROMIUM_FLAGS] })
const base = `http://127.0.0.1:${PORT}`
const plain: Times[] = []
const ours: Times[] = []
await measure(browser, `${base}/plain`, false)
for (let run = 0; run < RUNS; run += 1) {
  plain.push(await measure(browser, `${base}/plain`, false))
  ours.push(await measure(browser, `${base}/s/ehcp-satisfaction`, true))
}
await browser.close()
server.close()

const of = (times: Times[], key: keyof Times) => median(times.map((one) => one[key] ?? Number.NaN))
const ratio = of(ours, 'answered') / of(plain, 'answered')
console.log(`plain HTML form: visible ${of(plain, 'visible').toFixed(0)} ms, answered ${of(plain, 'answered').toFixed(0)} ms`)
console.log(
  `first question:  visible ${of(ours, 'visible').toFixed(0)} ms, answered ${of(ours, 'answered').toFixed(0)} ms, ` +
    `saved on disk ${of(ours, 'saved').toFixed(0)} ms, script until then ${of(ours, 'script').toFixed(0)} ms`,
)
console.log(`answered, ours to plain: ${ratio.toFixed(2)} (goal 1.3, fails above ${LIMIT}); median of ${RUNS}, CPU x4, slow 4G`)
if (!(ratio <= LIMIT)) process.exitCode = 1
