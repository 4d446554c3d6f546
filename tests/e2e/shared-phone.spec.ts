import {
  choose,
  goOn,
  heading,
  keptForOffline,
  openStepOf,
  press,
  receiptCodeOn,
  SURVEY,
} from '../support/family-steps.ts'
import { expect, test } from '../support/heard-test.ts'

const SECRET = 'Zanzibar is what only I would write'
const SWITCH = 'Other people use this phone'

test.use({ demo: false })

test('a shared phone keeps no half-finished answer, and nothing once answers are received; what waits stays until then', async ({
  page,
  line,
}) => {
  await page.goto('/my-answers')
  // The box is ticked once what was kept is gone, not at the touch.
  await page.getByRole('checkbox', { name: SWITCH }).click()
  await expect(page.getByText('This is on.')).toBeVisible()

  // On the first page, before the app is here, and on the pages after it.
  await page.goto(SURVEY)
  await page.getByRole('radio', { name: 'A young person, 16 to 25', exact: true }).check()
  await expect(page.getByText('Not kept if you leave this page.')).toBeVisible()
  await goOn(page)
  await openStepOf(page, 'EH8_yp')
  await page.getByRole('textbox').fill(SECRET)
  await page.goto('about:blank')
  await page.goBack()
  await expect(heading(page)).toHaveText('Who are you?')
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  expect(await page.content()).not.toContain(SECRET)
  await page.goto('/my-answers')
  await expect(page.getByText('You have no half-finished answers.')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: SWITCH })).toBeChecked()

  await keptForOffline(page)
  await page.goto(SURVEY)
  await page.getByRole('radio', { name: 'A young person, 16 to 25', exact: true }).check()
  await goOn(page)
  await openStepOf(page, 'check')
  await line.cut()
  await press(page, 'Send')
  await expect(page.getByText('They have not gone yet.')).toBeVisible()
  await expect(page.getByText('This phone will not remember the code.')).toBeVisible()
  const code = await receiptCodeOn(page)
  // Finished answers wait, whoever opens the phone meanwhile; the code is not with them.
  const other = await page.context().newPage()
  await other.goto('/my-answers')
  await expect(other.getByRole('region', { name: 'Waiting to send' })).toBeVisible()
  await expect(other.getByText(code)).toHaveCount(0)
  await line.mend()
  await expect(heading(page)).toHaveText('Thank you. We have your answers', { timeout: 60_000 })
  await expect(other.getByRole('region', { name: 'Waiting to send' })).toBeHidden()
  await expect(other.getByText('No receipts yet.')).toBeVisible()
})

test('half-finished answers say a week before that they go, on the first page and among the answers', async ({
  page,
}) => {
  await page.goto(SURVEY)
  await choose(page, 'A parent or carer')
  await page.clock.setSystemTime(Date.now() + 24 * 24 * 3_600_000)
  for (const address of ['/', '/my-answers']) {
    await page.goto(address)
    await expect(page.getByText(/^These answers go on .*, unless you carry on before then\.$/)).toBeVisible()
  }
})

test('Esc three times leaves every page of the family’s', async ({ page }) => {
  const weather = 'https://www.bbc.co.uk/weather'
  await page.context().route(weather, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }))
  for (const address of ['/', '/my-answers', '/privacy', '/accessibility', SURVEY, '/s/none', '/event']) {
    await page.goto(address)
    await expect(page.getByRole('link', { name: 'Leave quickly' })).toBeVisible()
    for (let n = 0; n < 3; n += 1) await page.keyboard.press('Escape')
    await expect(page, address).toHaveURL(weather)
  }
})
