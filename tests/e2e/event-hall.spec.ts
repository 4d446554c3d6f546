import type { BrowserContext, Page } from '@playwright/test'
import { setUpEvent } from '../support/event-steps.ts'
import { expect, test } from '../support/heard-test.ts'
import { callApi } from '../support/staff-api.ts'
import { traces } from '../support/traces.ts'

const PHONES = 40

test.use({ demo: false })

/** The shortest whole answer, from Start to the receipt code, in one go inside the page: forty devices share two cores. */
function answerShortestFast(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const until = async <T>(look: () => T | null | undefined): Promise<T> => {
      for (;;) {
        const found = look()
        if (found) return found
        await new Promise((done) => setTimeout(done, 20))
      }
    }
    const button = (word: string) =>
      [...document.querySelectorAll('button')].find((one) => one.innerText.trim() === word && !one.disabled)
    const choice = () => document.querySelector<HTMLInputElement>('input[value="young_person_16_25"]')
    const press = async (word: string) => (await until(() => button(word))).click()
    await press('Start')
    ;(await until(choice)).click()
    await until(() => choice()?.checked)
    await press('Continue')
    await until(() => !choice())
    location.hash = 'check'
    await press('Send')
    return (await until(() => document.querySelector<HTMLElement>('.code span'))).innerText
  })
}

test('forty devices on one address, offline and then online at once: forty received, none refused, none twice', async ({
  newVisit,
  line,
  heard,
}) => {
  // Some forty seconds on two idle cores.
  test.setTimeout(480_000)
  const host = await newVisit()
  const first = await host.newPage()
  await setUpEvent(first)
  // What the host set up, put into each of the others before its first script runs.
  const kept = await first.evaluate(() => Object.entries(localStorage))
  await host.close()

  const open = async (): Promise<Page> => {
    const context: BrowserContext = await newVisit({ serviceWorkers: 'block' })
    await context.addInitScript((entries) => {
      // The empty page before ours has no storage.
      if (location.protocol.startsWith('http')) for (const [key, value] of entries) localStorage.setItem(key, value)
    }, kept)
    const page = await context.newPage()
    await page.goto('/event')
    await expect(page.getByRole('button', { name: 'Start' })).toBeVisible()
    // The survey itself, before the connection goes.
    await page.waitForLoadState('networkidle')
    await context.setOffline(true)
    return page
  }
  const pages: Page[] = []
  const codes: string[] = []
  for (let n = 0; n < PHONES; n += 4) {
    const group = await Promise.all(Array.from({ length: 4 }, open))
    codes.push(...(await Promise.all(group.map(answerShortestFast))))
    pages.push(...group)
  }
  expect(line.posted().size).toBe(0)
  expect(new Set(codes).size).toBe(PHONES)

  await Promise.all(pages.map((page) => page.context().setOffline(false)))
  await expect.poll(() => line.posted().size, { timeout: 90_000 }).toBe(PHONES)
  const waiting = (page: Page) => traces(page).then((all) => all.includes('contentHash'))
  for (const page of pages) await expect.poll(() => waiting(page), { timeout: 60_000 }).toBe(false)
  expect([...line.posted().values()]).toEqual(Array<number>(PHONES).fill(1))
  const statuses = await Promise.all(
    codes.map(async (code) => {
      const { body } = await callApi(heard, 'receipt_status', { receipt: code.replaceAll('-', '') })
      return (body as { status: string }).status
    }),
  )
  expect(statuses).toEqual(Array<string>(PHONES).fill('received'))
})
