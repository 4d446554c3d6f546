import { choose, goOn, heading, keptForOffline, press, SURVEY } from '../support/family-steps.ts'
import { expect, test } from '../support/heard-test.ts'

test('after one visit everything a family needs opens from a cold start with no server', async ({ phone, line }) => {
  const first = phone.page()
  await first.goto(SURVEY)
  await choose(first, 'A parent or carer')
  await keptForOffline(first)
  await line.cut()
  await phone.kill()

  const page = await phone.reopen()
  await page.goto('/')
  await expect(heading(page)).toHaveText('Tell us how it’s going')
  await expect(page.getByRole('link', { name: 'Carry on: Your EHC plan' })).toBeVisible()
  await page.goto('/my-answers')
  await expect(page.getByText('1 answer so far.')).toBeVisible()
  await page.goto('/privacy')
  await expect(heading(page)).toHaveText('Privacy')
  await page.goto('/accessibility')
  await expect(heading(page)).toHaveText('Accessibility')
  await page.goto(SURVEY)
  await press(page, 'Carry on')
  await expect(heading(page)).toHaveText('Where are you in the EHC plan process?')
  await choose(page, 'The final plan')
  await expect(heading(page)).toHaveText('When was this?')
})

test('the first answer is kept before the app has arrived, and survives a dead battery', async ({ phone, line }) => {
  const release = line.hold(/\/assets\/family-.*\.js/)
  const asked: string[] = []
  const first = phone.page()
  first.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await first.goto(SURVEY, { waitUntil: 'domcontentloaded' })
  // What the page itself names: one script and one style, nothing from anywhere else.
  expect(await first.locator('script').count()).toBe(1)
  expect(await first.locator('link[rel=stylesheet], style').count()).toBe(1)
  await first.getByRole('radio', { name: 'A parent or carer', exact: true }).check()
  await expect(first.getByText('Saved on this phone. You can stop and come back.')).toBeVisible()
  await press(first, 'Continue')
  await expect(first.getByText('Opening the next question…')).toBeVisible()
  expect(asked.filter((path) => path.includes('family-'))).toHaveLength(1)
  await phone.kill()
  release()

  const page = await phone.reopen()
  await page.goto(SURVEY)
  await expect(page.getByText('1 answer saved on this phone', { exact: false })).toBeVisible()
  await press(page, 'Carry on')
  await expect(page.getByRole('radio', { name: 'A parent or carer', exact: true })).toBeChecked()
  await goOn(page)
  await expect(heading(page)).toHaveText('Where are you in the EHC plan process?')
})
