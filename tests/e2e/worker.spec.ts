import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test'
import { cpSync, copyFileSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { serveDist } from '../bench/serve-dist.ts'
import { CHROMIUM_FLAGS, findChromium } from '../support/chromium.mjs'

const PORT = 47250
const SURVEY = `http://127.0.0.1:${PORT}/s/ehcp-satisfaction`

let dist: string
let server: Server
let context: BrowserContext
let page: Page

const stop = async () => {
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
}
/** A worker is in charge and has kept everything. */
const kept = () => page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)
const drafts = () =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('heard')
        opening.addEventListener('success', () => {
          const count = opening.result.transaction('drafts').objectStore('drafts').count()
          count.addEventListener('success', () => {
            opening.result.close()
            resolve(count.result)
          })
        })
      }),
  )

test.beforeEach(async () => {
  dist = mkdtempSync(path.join(os.tmpdir(), 'heard-dist-'))
  cpSync('dist', dist, { recursive: true })
  server = await serveDist(dist, PORT)
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: [...CHROMIUM_FLAGS] })
  context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  page = await context.newPage()
})
test.afterEach(async () => {
  await context.browser()?.close()
  if (server.listening) await stop()
  rmSync(dist, { recursive: true, force: true })
})

async function answerFirst() {
  await page.goto(SURVEY)
  await page.getByText('A parent or carer').click()
  await expect(page.locator('#saved')).toContainText('Saved')
}

// One server port: one after the other.
test.describe.configure({ mode: 'serial' })

test('without the server a first answer is saved, and the page says what to do next', async () => {
  await page.goto(SURVEY)
  await stop()
  await page.getByText('A parent or carer').click()
  await expect(page.locator('#saved')).toContainText('Saved')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.locator('#saved')).toContainText('when you have a connection')
  await expect(page.getByLabel('A parent or carer')).toBeChecked()
  // Back on line, Continue goes on from the same draft.
  server = await serveDist(dist, PORT)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: /Where are you/ }).or(page.getByLabel('A parent or carer')),
  ).toBeVisible()
  expect(await drafts()).toBe(1)
})

test('Continue moves the focus to the next question, and a reload stays there', async () => {
  await answerFirst()
  await page.getByRole('button', { name: 'Continue' }).click()
  const next = page.getByRole('heading', { level: 1, name: /Where are you/ })
  await expect(next).toBeFocused()
  await page.reload()
  await expect(next).toBeVisible()
})

test('Esc three times leaves before the app has come, and Back does not return', async () => {
  await page.route('https://www.bbc.co.uk/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
  )
  await page.goto('about:blank')
  await page.goto(SURVEY)
  for (const _ of [1, 2, 3]) await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: 'Weather' })).toBeVisible()
  await page.goBack()
  expect(page.url()).toBe('about:blank')
})

test('once kept, every family page opens without a server, each its own', async () => {
  await answerFirst()
  await expect.poll(kept).toBe('activated')
  await stop()
  for (const [address, heading] of [
    ['/', 'Tell us how'],
    ['/my-answers', 'Your answers'],
    ['/privacy', 'Privacy'],
    ['/nowhere', 'find that page'],
  ]) {
    await page.goto(`http://127.0.0.1:${PORT}${address}`)
    await expect(page.getByRole('heading', { level: 1, name: heading! })).toBeVisible()
  }
})

test('a captive portal’s pages are not kept in place of ours', async () => {
  const assets = path.join(dist, 'assets')
  const family = readdirSync(assets).find((file) => /^family-.*\.js$/.test(file))!
  await page.goto(SURVEY)
  // From now on the app's file is something else with the right name and kind, as a meddling network would send it.
  for (const ending of ['', '.br', '.gz'])
    renameSync(path.join(assets, family + ending), path.join(dist, `true${ending}`))
  writeFileSync(path.join(assets, family), 'document.title = "not ours"')
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((one) => one?.unregister()))
  const outcome = await page.evaluate(async () => {
    const policy = (
      window as unknown as {
        trustedTypes: { createPolicy(n: string, r: object): { createScriptURL(u: string): string } }
      }
    ).trustedTypes
    const made = policy.createPolicy('heard', { createScriptURL: (url: string) => url })
    const registration = await navigator.serviceWorker.register(made.createScriptURL('/sw.js'))
    const worker = registration.installing!
    return new Promise<string>((resolve) => {
      worker.addEventListener('statechange', () => {
        if (worker.state === 'redundant' || worker.state === 'activated') resolve(worker.state)
      })
    })
  })
  expect(outcome).toBe('redundant')
})

test('the way back from a bad release: the worker goes, its files go, what a person wrote stays', async () => {
  await answerFirst()
  await expect.poll(kept).toBe('activated')
  for (const ending of ['', '.br', '.gz'])
    copyFileSync(path.join(dist, `sw-off.js${ending}`), path.join(dist, `sw.js${ending}`))
  await page.goto(`http://127.0.0.1:${PORT}/privacy`)
  await page
    .evaluate(() =>
      navigator.serviceWorker
        .getRegistration()
        .then((one) => one?.update())
        .catch(() => undefined),
    )
    .catch(() => undefined)
  await expect
    .poll(() => page.evaluate(async () => (await caches.keys()).length).catch(() => -1), { timeout: 20_000 })
    .toBe(0)
  expect(await drafts()).toBe(1)
  await page.goto(SURVEY)
  await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible()
})
