import { choose, heading, keptForOffline, press, SURVEY } from '../support/family-steps.ts'
import { expect, test } from '../support/heard-test.ts'

test('a newer Heard waits, is offered away from the questions only, and takes no draft with it', async ({
  page,
  line,
}) => {
  await page.goto(SURVEY)
  await choose(page, 'A parent or carer')
  await keptForOffline(page)
  await page.reload()
  await expect(heading(page)).toHaveText('Where are you in the EHC plan process?')
  // Null while the page is being loaded anew.
  const workerWords = (of = page) =>
    of
      .evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration()
        return { waiting: registration?.waiting?.state ?? null, inCharge: navigator.serviceWorker.controller?.state }
      })
      .catch(() => null)
  expect(await workerWords()).toEqual({ waiting: null, inCharge: 'activated' })

  line.append('/sw.js', '\n// a newer release\n')
  await page.getByRole('radio', { name: 'The draft plan', exact: true }).check()
  await page.evaluate(async () => void (await navigator.serviceWorker.getRegistration())?.update())
  await expect.poll(() => workerWords()).toEqual({ waiting: 'installed', inCharge: 'activated' })
  await expect(page.getByText('A newer Heard is ready.')).toHaveCount(0)
  await choose(page, 'The draft plan')
  await expect(heading(page)).toHaveText('When was this?')

  const before = await page.evaluate(() => performance.timeOrigin)
  await page.getByRole('link', { name: 'Your answers' }).click()
  await expect(page.getByText('A newer Heard is ready. Your answers stay where they are.')).toBeVisible()
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(before)
  await press(page, 'Use it now')

  // The page loads itself anew under the newer release. A Chromium that is still at something can hold it back: then the
  // page says so within seconds, and the newer release is in charge when Heard is opened again.
  const anew = () => page.evaluate(() => performance.timeOrigin).catch(() => before)
  const heldBack = page.getByText('Close Heard and open it again', { exact: false })
  await expect
    .poll(async () => (await anew()) !== before || (await heldBack.count()) > 0, { timeout: 30_000 })
    .toBe(true)
  const again = await page.context().newPage()
  await page.close()
  await again.goto('/my-answers')
  // Held back still, it is offered again, and pressing asks again.
  const offered = again.getByRole('button', { name: 'Use it now' })
  await expect
    .poll(
      async () => {
        if (await offered.isVisible()) await offered.click({ timeout: 1_000 }).catch(() => {})
        return workerWords(again)
      },
      { timeout: 60_000 },
    )
    .toEqual({ waiting: null, inCharge: 'activated' })
  await expect(again.getByText('2 answers so far.')).toBeVisible()
})
