import { expect, test } from '../support/heard-test.ts'
import { expectNothingWrong } from '../support/look-at.ts'
import { DESK, signInAs } from '../support/staff-steps.ts'

test.describe.configure({ timeout: 480_000 })
test.use({ demo: false, alone: true, lead: 'lead@wirral.example' })
test.use({
  expectedNoise: /Failed to load resource: (net::ERR_\w+|.* a status of (400|401|403))|^TypeError: Failed to fetch/,
})

test('a form is printed, keyed by keyboard alone, kept without a connection and received once', async ({
  newVisit,
  heard,
}) => {
  const page = await (await newVisit(DESK)).newPage()
  await page.goto('/paper')
  await page.getByRole('link', { name: 'For parents, carers and other adults' }).first().click()
  await expect(page.locator('.sheet')).toContainText('1 · parent · en')
  // The numbers on the paper, by the words beside them, are the numbers to type.
  const printed = await page
    .locator('.sheet-question')
    .evaluateAll((all) =>
      all.map((one) => [
        one.querySelector('.sheet-at')?.textContent ?? '',
        one.querySelector('strong')?.textContent ?? '',
        ...Array.from(one.querySelectorAll('li'), (li) => li.textContent ?? ''),
      ]),
    )
  await expectNothingWrong(page, 'a printed form')
  const numberOf = (words: string, option: string) => {
    const question = printed.find((one) => one[1] === words)!
    return question
      .slice(2)
      .find((one) => one.endsWith(option))!
      .replace(option, '')
  }

  await signInAs(page, heard, 'lead@wirral.example')
  await page.goto('/staff/paper')
  await page.getByLabel('Survey').selectOption('ehcp_satisfaction')
  await expectNothingWrong(page, 'choosing the pile')
  await page.getByRole('button', { name: 'Start keying' }).press('Enter')
  const type = async (text: string) => {
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  }
  const here = (label: RegExp) => expect(page.getByLabel(label)).toBeFocused()
  await here(/^1 Who are you/)
  await type('9')
  await expect(page.getByText('This question has no such number')).toBeVisible()
  await page.keyboard.press('Backspace')
  await type(numberOf('Who are you?', 'A parent or carer'))
  await here(/Where are you in the EHC plan process/)
  await type(numberOf('Where are you in the EHC plan process?', 'The draft plan'))
  await type('1')
  await here(/^5 /)
  await type(numberOf('I have been involved in the EHC plan process for my child', 'Agree'))
  await here(/^6 /)
  await page.keyboard.press('ArrowUp')
  await here(/^5 /)
  await page.keyboard.press('Enter')
  for (let n = 6; n <= 12; n += 1) await type('1')
  // The parts of other stages are not offered.
  await here(/The draft describes my child/)
  await type('2')
  await type('0')
  await here(/What went well/)
  await type('Ring me on 0151 606 2008')
  await expect(page.getByText('These words may point to a person')).toBeVisible()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ControlOrMeta+A')
  await type('Somebody rang back')
  await type('')
  await type('2')
  await type('0')
  await expect(page.getByRole('button', { name: 'Send', exact: true })).toBeFocused()
  await expect(page.getByRole('row', { name: /The draft describes my child.*Agree/ })).toBeVisible()
  await expectNothingWrong(page, 'the summary')

  await page.context().setOffline(true)
  await page.keyboard.press('Enter')
  await expect(page.getByText('There is no connection. The form is kept in this browser.')).toBeVisible()
  expect(await page.evaluate(() => Object.keys(localStorage).some((one) => one.startsWith('heard-paper')))).toBe(true)
  await page.context().setOffline(false)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Send again' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Received' })).toBeVisible()
  expect(await page.evaluate(() => Object.keys(localStorage).some((one) => one.startsWith('heard-paper')))).toBe(false)
  await page.keyboard.press('Enter')
  await here(/^1 Who are you/)
})
