import type { Page } from '@playwright/test'
import { messages as arabic } from '../../src/content/messages/ar/on-the-way.ts'
import { messages as arabicBeside } from '../../src/content/messages/ar/beside.ts'
import { messages as polish } from '../../src/content/messages/pl/beside.ts'
import { words } from '../../src/content/messages/ar/surveys/ehcp-satisfaction.ts'
import { words as polishWords } from '../../src/content/messages/pl/surveys/ehcp-satisfaction.ts'
import { heading, keptForOffline, openStepOf, SURVEY } from '../support/family-steps.ts'
import { expect, test } from '../support/heard-test.ts'
import { expectNothingWrong } from '../support/look-at.ts'

test.use({ expectedNoise: /Failed to load resource: net::ERR_\w+/ })
test.describe.configure({ timeout: 300_000 })

/** Opens the menu of languages and chooses one, with the keyboard alone. */
async function chooseByKeyboard(page: Page, code: string): Promise<void> {
  await page.locator('.tongues summary').focus()
  await page.keyboard.press('Enter')
  const link = page.locator(`.tongues a[hreflang="${code}"]`)
  await expect(link).toBeVisible()
  for (let n = 0; n < 8 && !(await link.evaluate((one) => one === document.activeElement)); n += 1)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('lang', code)
}

/** Presses the button of this class that goes on, with the keyboard. */
async function pressWithEnter(page: Page, selector: string): Promise<void> {
  await page.locator(selector).focus()
  await page.keyboard.press('Enter')
}

test('Arabic to Received: chosen on the first question, changed on the way, without a connection', async ({
  page,
  line,
}) => {
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/rpc/submit')) sent.push(request.postData() ?? '')
  })
  await page.goto(SURVEY)
  await keptForOffline(page)
  await page.getByRole('radio', { name: 'A parent or carer' }).check()
  await chooseByKeyboard(page, 'pl')
  await expect(heading(page)).toHaveText(polishWords['Who are you?']!)
  await chooseByKeyboard(page, 'ar')
  await expect(heading(page)).toHaveText(words['Who are you?']!)
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.getByRole('radio', { name: words['A parent or carer']!, exact: true })).toBeChecked()
  await expect(page.locator('.tongues summary')).toBeFocused()
  await expectNothingWrong(page, 'the first question in Arabic')
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open('heard-used')).keys()).length), { timeout: 60_000 })
    .toBeGreaterThan(10)

  await line.cut()
  await page.reload()
  await expect(heading(page)).toHaveText(words['Who are you?']!)
  await expect(page.getByRole('radio', { name: words['A parent or carer']!, exact: true })).toBeChecked()
  await pressWithEnter(page, 'button[type="submit"]')
  await expect(heading(page)).not.toHaveText(words['Who are you?']!)
  await openStepOf(page, 'R2')
  await page.getByRole('radio', { name: words['The draft plan']!, exact: true }).check()
  await openStepOf(page, 'EH9')
  await expect(heading(page)).toHaveText(words['What went well?']!)
  await page.getByRole('textbox').fill('ساعدتنا كثيرًا')
  await page.locator('.before summary').click()
  await expectNothingWrong(page, 'words and telephone numbers in Arabic')
  await chooseByKeyboard(page, 'pl')
  await expect(heading(page)).toHaveText(polishWords['What went well?']!)
  await expect(page.getByRole('textbox')).toHaveValue('ساعدتنا كثيرًا')
  await chooseByKeyboard(page, 'ar')
  await expect(page.getByRole('textbox')).toHaveValue('ساعدتنا كثيرًا')
  await openStepOf(page, 'check')
  await expect(heading(page)).toHaveText(arabic['check.title'])
  await expect(page.getByText('ساعدتنا كثيرًا')).toBeVisible()
  await expectNothingWrong(page, 'check your answers in Arabic')
  await pressWithEnter(page, '.actions .button')
  const skip = page.getByRole('button', { name: arabicBeside['aboutYou.skip'] })
  await expect(skip.or(page.getByText(arabic['sent.waiting']))).toBeVisible()
  if (await skip.isVisible()) {
    await skip.focus()
    await page.keyboard.press('Enter')
  }
  await expect(page.getByText(arabic['sent.waiting'])).toBeVisible()
  await expectNothingWrong(page, 'sent and waiting, in Arabic')
  await line.mend()
  await expect(heading(page)).toHaveText(arabic['sent.titleReceived'], { timeout: 90_000 })
  expect(sent.some((body) => body.includes('"language":"ar"'))).toBe(true)

  await line.cut()
  await page.goto('/?lang=pl')
  await expect(heading(page)).toHaveText(polish['home.title'])
  expect(new URL(page.url()).search).toBe('')
  await expectNothingWrong(page, 'home in Polish')
})
