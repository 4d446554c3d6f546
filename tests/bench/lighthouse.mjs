// Lighthouse (mobile) on the built survey page. Fails below 100 for accessibility, best practices and SEO, or 95 for performance.
// Usage: node --import tsx tests/bench/lighthouse.mjs [path]   (after `npm run build`)
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { CHROMIUM_FLAGS, findChromium, installChromium } from '../support/chromium.mjs'
import { serveDist } from './serve-dist.ts'

const PORT = 47240
const goals = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 }

if (!findChromium()) installChromium()
const server = await serveDist('dist', PORT)
const chrome = await launch({
  chromePath: findChromium(),
  chromeFlags: ['--headless=new', ...CHROMIUM_FLAGS],
})
const address = `http://127.0.0.1:${PORT}${process.argv[2] ?? '/s/ehcp-satisfaction'}`
const result = await lighthouse(address, { port: chrome.port, logLevel: 'error', onlyCategories: Object.keys(goals) })
chrome.kill()
server.closeAllConnections()
server.close()

if (!result) throw new Error('Lighthouse gave no result')
const { categories, audits } = result.lhr
for (const [id, goal] of Object.entries(goals)) {
  const score = Math.round((categories[id].score ?? 0) * 100)
  console.log(`${categories[id].title}: ${score} (goal ${goal})`)
  if (score >= goal) continue
  process.exitCode = 1
  for (const { id: audit, weight } of categories[id].auditRefs) {
    if (weight > 0 && audits[audit].score !== null && audits[audit].score < 1)
      console.log(`  ${audits[audit].title}: ${audits[audit].displayValue ?? audits[audit].explanation ?? ''}`)
  }
}
for (const id of [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
  'total-byte-weight',
]) {
  console.log(`${audits[id].title}: ${audits[id].displayValue}`)
}
