import type { BrowserContext, Page } from '@playwright/test'
import { heading, keptForOffline, openStepOf, press, receiptCodeOn } from '../support/family-steps.ts'
import { expect, test } from '../support/heard-test.ts'
import { expectNothingWrong } from '../support/look-at.ts'
import { callApi } from '../support/staff-api.ts'

const SECRET = 'Zanzibar is what only I would write'
const TABLET = { viewport: { width: 768, height: 1024 } }
const PHONES = 40

test.use({ demo: false })

/** The host readies the device with the code 4711. */
async function setUp(page: Page): Promise<void> {
  await page.goto('/event')
  await page.getByRole('textbox', { name: 'Choose a host code' }).fill('4711')
  await press(page, 'Begin event mode')
  await expect(heading(page)).toHaveText('Have your say')
}

/** Chooses and goes on, without waiting for words about saving. */
async function answer(page: Page, choice: string): Promise<void> {
  const before = await heading(page).innerText()
  await page.getByRole('radio', { name: choice, exact: true }).check()
  await press(page, 'Continue')
  await expect(heading(page)).not.toHaveText(before)
}

/** The shortest whole answer, from Start to the receipt code. */
async function answerShortest(page: Page): Promise<string> {
  await press(page, 'Start')
  await answer(page, 'A young person, 16 to 25')
  await openStepOf(page, 'check')
  await press(page, 'Send')
  await expect(heading(page)).toHaveText('Thank you')
  return receiptCodeOn(page)
}

/** The same in one go inside the page: forty devices share two cores. */
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

/** Everything this browser keeps, and everything on the page, as one text. */
function traces(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const found: unknown[] = [
      document.documentElement.outerHTML,
      [...document.querySelectorAll('input, textarea')].map((one) => (one as HTMLInputElement).value),
      document.title,
      location.href,
      JSON.stringify(history.state),
      Object.entries(localStorage),
      Object.entries(sessionStorage),
    ]
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((done, fail) => {
        const request = indexedDB.open(name!)
        request.addEventListener('success', () => done(request.result))
        request.addEventListener('error', () => fail(request.error))
      })
      for (const store of db.objectStoreNames) {
        const request = db.transaction(store).objectStore(store).getAll()
        await new Promise((done) => request.addEventListener('success', done))
        found.push(store, request.result)
      }
      db.close()
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const reply = await cache.match(request)
        if (/json|html/.test(reply?.headers.get('content-type') ?? '')) found.push(request.url, await reply!.text())
      }
    }
    return JSON.stringify(found)
  })
}

test('a device passed round: one answers, it counts down and can be stopped, the host sees a total and has the only way out', async ({
  newVisit,
  heard,
}) => {
  const page = await (await newVisit(TABLET)).newPage()
  await page.goto('/event')
  await press(page, 'Begin event mode')
  await expect(page.getByRole('alert').first()).toContainText('A host code is 4 to 6 numbers.')
  await expectNothingWrong(page, 'setting up, with a slip')
  await setUp(page)
  await expectNothingWrong(page, 'start')
  await press(page, 'Start')
  await expect(page.getByRole('link', { name: 'Your answers' })).toHaveCount(0)
  await expectNothingWrong(page, 'a question at an event')
  await page.getByRole('link', { name: 'Clear and stop' }).click()
  await expect(heading(page)).toHaveText('Have your say')

  const code = await answerShortest(page)
  await expect(page.getByText('This page closes in 20 seconds.')).toBeVisible()
  await press(page, 'Stop the clock')
  await expect(page.getByText('The page stays open.')).toBeVisible()
  await expectNothingWrong(page, 'thank you')
  await press(page, 'Done')
  await expect(heading(page)).toHaveText('Have your say')
  const arrived = async () =>
    (await callApi(heard, 'receipt_status', { receipt: code.replaceAll('-', '') })).body as { status: string }
  await expect.poll(async () => (await arrived()).status).toBe('received')
  await expect.poll(() => traces(page)).not.toContain('contentHash')
  expect(await traces(page)).not.toContain(code)

  // No address of Heard leads anywhere else, before or after the worker is here.
  await keptForOffline(page)
  for (const address of ['/', '/my-answers', '/s/ehcp-satisfaction', '/event#EH1']) {
    await page.goto(address)
    await expect(heading(page)).toHaveText('Have your say')
  }
  await press(page, 'For the host')
  for (const wrong of ['1111', '2222', '3333']) {
    await page.getByLabel('Host code').fill(wrong)
    await press(page, 'Open')
    await expect(page.getByText('That is not the code.')).toBeVisible()
    await expect(page.getByLabel('Host code')).toHaveValue('')
  }
  await expect(page.getByRole('button', { name: 'Open' })).toBeDisabled()
  await expectNothingWrong(page, 'host code, too many tries')
  await expect(page.getByRole('button', { name: 'Open' })).toBeEnabled()
  await page.getByLabel('Host code').fill('4711')
  await press(page, 'Open')
  await expect(page.getByText('1 person has answered here')).toBeVisible()
  await expect(page.getByText('Nothing waits to be sent.')).toBeVisible()
  await expectNothingWrong(page, 'the host’s page')
  await press(page, 'End event mode')
  await press(page, 'Yes, end it')
  await expect(heading(page)).toHaveText('Tell us how it’s going')
  await page.goto('/my-answers')
  await expect(page.getByText('No receipts yet.')).toBeVisible()
})

test('nobody is there: a warning that any key takes away, then nothing of the person before can be reached', async ({
  newVisit,
}) => {
  const context = await newVisit(TABLET)
  const page = await context.newPage()
  await page.clock.install()
  await page.goto('/privacy')
  await setUp(page)
  await keptForOffline(page)
  await press(page, 'Start')
  await answer(page, 'A parent or carer')
  await answer(page, 'The draft plan')
  await openStepOf(page, 'EH9')
  await page.getByRole('textbox').fill(SECRET)
  await page.getByRole('button', { name: 'Very large text' }).click()
  expect(await traces(page)).toContain(SECRET)
  await page.clock.runFor(71_000)
  await expect(page.getByRole('alertdialog', { name: 'Are you still there?' })).toBeVisible()
  await expectNothingWrong(page, 'are you still there?')
  await page.keyboard.press('a')
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
  await expect(page.getByRole('textbox')).toHaveValue(SECRET)
  await page.clock.runFor(71_000)
  await press(page, 'I am still here')
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
  await page.clock.runFor(91_000)
  await expect(heading(page)).toHaveText('Have your say')
  await expect(page.getByText('Nobody was here for a while')).toBeVisible()

  const nothingLeft = async (how: string) => {
    await expect(heading(page), how).toHaveText('Have your say')
    const left = await traces(page)
    for (const trace of [SECRET, 'Zanzibar', 'draft_plan', 'larger"']) expect(left, how).not.toContain(trace)
  }
  await nothingLeft('after the wipe')
  await page.reload()
  await nothingLeft('after a reload')
  for (const turn of [-1, 1, -2]) {
    await page.evaluate((by) => history.go(by), turn)
    await page.waitForLoadState()
    await nothingLeft(`history ${turn}`)
  }
  await press(page, 'Start')
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)

  // Half an answer, then away and Back: neither the browser's memory of pages nor its memory of forms has it.
  await answer(page, 'A parent or carer')
  await answer(page, 'The draft plan')
  await openStepOf(page, 'EH9')
  await page.getByRole('textbox').fill(SECRET)
  await page.goto('about:blank')
  await page.goBack()
  await nothingLeft('away and Back')
  await press(page, 'Start')
  for (let n = 0; n < 3; n += 1) await page.keyboard.press('Escape')
  await nothingLeft('Esc three times')
})

test('forty devices on one address, offline and then online at once: forty received, none refused, none twice', async ({
  newVisit,
  line,
  heard,
}) => {
  // Some forty seconds on two idle cores.
  test.setTimeout(480_000)
  const host = await newVisit()
  const first = await host.newPage()
  await setUp(first)
  const storageState = await host.storageState()
  await host.close()

  const open = async (): Promise<Page> => {
    const context: BrowserContext = await newVisit({ storageState, serviceWorkers: 'block' })
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
