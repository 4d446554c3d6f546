import type { Page } from '@playwright/test'
import { expect, test } from '../support/heard-test.ts'
import { madeUpLog } from '../support/made-up-log.ts'
import { signInAs } from '../support/staff-steps.ts'

const ENTRIES = 600

const row = (page: Page, n: number) => page.getByRole('link', { name: `Number ${n}: a listening event` })

test('a long log draws what is near, keeps the focus, goes on by keyboard, and prints whole', async ({
  newVisit,
  heard,
}) => {
  const page = await (await newVisit()).newPage()
  const make = await madeUpLog(page, heard.url, ENTRIES)
  await signInAs(page, heard, 'forum@wirral.example', '/forum')
  await row(page, 0).waitFor()
  await page.locator('#fetching').waitFor({ state: 'detached' })
  const drawn = page.locator('.entry')
  await expect.poll(() => drawn.count()).toBeGreaterThan(8)
  expect(await drawn.count()).toBeLessThan(60)
  // Every month has its heading from the start, for whoever goes from one to the next.
  await expect(page.locator('.entries h2')).toHaveText(['October 2026', 'September 2026', 'August 2026', 'July 2026'])

  await row(page, 0).focus()
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  await expect(row(page, ENTRIES - 1)).toBeInViewport()
  await expect(row(page, 0)).toBeFocused()
  expect(await drawn.count()).toBeLessThan(60)
  await page.keyboard.press('Tab')
  await expect(row(page, 1)).toBeFocused()
  await expect(row(page, 1)).toBeInViewport()

  await page.getByRole('button', { name: 'Show earlier entries July 2026' }).press('Enter')
  const focused = page.locator('.entries', { hasText: 'July 2026' }).locator('.entry a:focus')
  await expect(focused).toBeInViewport()

  // What somebody has come to stays where it is when many others come above it.
  await expect(async () => {
    // What was come to last is held in view for some frames yet.
    await page.evaluate(() => scrollTo(0, 0))
    await expect(row(page, 0)).toBeInViewport({ timeout: 1_000 })
  }).toPass()
  await row(page, 0).focus()
  make(30)
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await expect(row(page, ENTRIES + 29)).toHaveCount(1)
  await expect(row(page, 0)).toBeFocused()

  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(drawn).toHaveCount(ENTRIES + 30)
})
