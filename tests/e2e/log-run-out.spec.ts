import { expect, test } from '../support/heard-test.ts'
import { expectNothingWrong } from '../support/look-at.ts'
import { askForCode, enterCode, sessionRunsOut, signInAs } from '../support/staff-steps.ts'

test.use({
  expectedNoise:
    /Failed to load resource: (net::ERR_\w+|.* a status of (400|401|403))|^TypeError: Failed to fetch|AuthApiError/,
})

const FORUM = 'forum@wirral.example'

test('a sign-in ran out: every page says so and leads to the sign-in and back, and another window goes on with it', async ({
  newVisit,
  heard,
}) => {
  test.slow()
  const page = await (await newVisit()).newPage()
  await signInAs(page, heard, FORUM, '/forum')
  await sessionRunsOut(page, 70)
  await page.goto('/forum')
  await page.getByText('You are signed out.').getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await expectNothingWrong(page, 'the sign-in that was opened from the log')
  // Nobody has to: what is here can be read and written without it.
  await page.getByRole('button', { name: 'Go back without signing in' }).click()
  await expect(page.getByRole('link', { name: 'Log something' })).toBeVisible()
  await page.locator('.log .entry a').first().click()
  await expect(page.getByText('Your sign-in has run out.').getByRole('button', { name: 'Sign in' })).toBeVisible()
  await expectNothingWrong(page, 'an entry, signed out')
  const second = await page.context().newPage()
  await second.goto('/forum')
  await expect(second.getByText('You are signed out.')).toBeVisible()

  await page.getByRole('button', { name: /^PCPW/ }).click()
  await page.getByRole('link', { name: 'Monthly log', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('Your sign-in has run out.')
  await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0)
  const words = page.getByLabel('What PCPW says about the month')
  await words.fill('Typed without a sign-in')
  await page.getByRole('button', { name: 'Keep these words' }).click()
  const said = page.getByText('so this was not done.')
  await expect(said).toBeVisible()
  await expectNothingWrong(page, 'the month, signed out')
  await said.getByRole('button', { name: 'Sign in' }).click()
  await enterCode(page, (await askForCode(page, heard, FORUM))!)
  await expect(page.getByRole('heading', { name: 'What the plan counts' })).toBeVisible()
  await expect(words).toHaveValue('Typed without a sign-in')
  // The other window needs no reload.
  await expect(second.getByText('You are signed out.')).toHaveCount(0)
})
