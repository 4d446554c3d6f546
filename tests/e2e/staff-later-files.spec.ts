import { expect, test } from '../support/heard-test.ts'
import { expectNothingWrong } from '../support/look-at.ts'
import { DESK, signInAs } from '../support/staff-steps.ts'

test.use({ expectedNoise: /Failed to load resource|net::ERR_FAILED|PageNotHere/ })

test('a page whose own file cannot be fetched says so, leads on to the others, and comes with another try', async ({
  newVisit,
  heard,
}) => {
  const context = await newVisit({ ...DESK, serviceWorkers: 'block' })
  const page = await context.newPage()
  await signInAs(page, heard, 'staff@wirral.example')
  let held = () => {}
  const later = new Promise<void>((done) => (held = done))
  await context.route('**/assets/enter-page-*.js', async (route) => {
    await later
    await route.abort()
  })
  await page.getByRole('link', { name: 'Enter figures' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Enter figures' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Enter figures' })).toHaveAttribute('aria-current', 'page')
  await expectNothingWrong(page, 'a page whose file is on its way')
  held()
  await expect(page.getByRole('heading', { level: 1, name: 'This page could not be fetched' })).toBeVisible()
  await expectNothingWrong(page, 'a page whose file cannot be fetched')

  await context.route('**/config.json', (route) => route.abort())
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText('There is still no connection.')).toBeVisible()
  await page.getByRole('link', { name: 'Scorecard' }).click()
  await expect(page.locator('.statement').first()).toBeVisible()

  await page.getByRole('link', { name: 'Enter figures' }).click()
  await context.unroute('**/config.json')
  await context.unroute('**/assets/enter-page-*.js')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('table').first()).toBeVisible()
})
