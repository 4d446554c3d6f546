import { keptForOffline } from '../support/family-steps.ts'
import { expect, test } from '../support/heard-test.ts'
import { askForCode, DESK, enterCode, sessionRunsOut, signInAs } from '../support/staff-steps.ts'

const ROW = 'Parent carers involved in the EHC plan process'

test.use({
  // Refusals (a wrong code) and lost connections are written down by the browser and by the sign-in library.
  expectedNoise: /Failed to load resource: (net::ERR_\w+|.* a status of (400|401|403))|^TypeError: Failed to fetch/,
})

test('signing in: an unknown address learns nothing, a wrong and a used code are refused, the right one opens', async ({
  newVisit,
  heard,
}) => {
  const page = await (await newVisit(DESK)).newPage()
  await page.goto('/staff')
  await page.getByLabel('Your work e-mail address').fill('nobody')
  await page.getByRole('button', { name: 'Send me a code' }).click()
  await expect(page.getByRole('link', { name: /Enter an e-mail address like/ })).toBeVisible()
  expect(await askForCode(page, heard, 'stranger@elsewhere.example')).toBeNull()
  await page.getByText('The e-mail has not come').click()
  await page.getByRole('button', { name: 'Use another address' }).click()

  const code = await askForCode(page, heard, 'lead@wirral.example')
  await enterCode(page, '12 34')
  await expect(page.getByRole('link', { name: 'Enter the six digits from the e-mail' })).toBeVisible()
  await enterCode(page, code === '111111' ? '222222' : '111111')
  await expect(page.getByRole('link', { name: /That code is wrong, has been used or is too old/ })).toBeVisible()
  await enterCode(page, `${code!.slice(0, 3)} ${code!.slice(3)}`)
  await expect(page.getByRole('heading', { level: 1, name: /milestones met|No milestone/ })).toBeVisible()

  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await askForCode(page, heard, 'lead@wirral.example')
  await enterCode(page, code!)
  await expect(page.getByRole('link', { name: /That code is wrong, has been used or is too old/ })).toBeVisible()
})

test('the whole plan on one page, a row’s evidence, the last view without a connection, and signing out clears it', async ({
  newVisit,
  heard,
  line,
}) => {
  const page = await (await newVisit(DESK)).newPage()
  await signInAs(page, heard, 'staff@wirral.example')
  await expect(page.getByText('Demonstration data')).toBeVisible()
  await expect(page.locator('section.statement').getByRole('heading', { level: 2 })).toHaveCount(10)
  await expect(page.getByRole('heading', { name: 'What staff know of the parent carer forum' })).toBeVisible()
  await expect(page.locator('li.metric').getByRole('link')).toHaveCount(37)
  await page.getByRole('link', { name: 'Plan table' }).click()
  await expect(page.getByRole('heading', { name: 'The plan, row by row' })).toBeVisible()
  await page.getByRole('link', { name: 'Scorecard', exact: true }).click()

  await page.locator('li.metric').getByRole('link', { name: ROW }).click()
  await expect(page.getByRole('heading', { level: 1, name: ROW })).toBeVisible()
  await expect(page.getByRole('img', { name: `Chart of ${ROW} by month.` })).toBeVisible()
  const table = page.getByRole('table', { name: 'Month by month' })
  expect(await table.getByRole('row').count()).toBeGreaterThan(12)
  await expect(table.getByText('95% interval')).toBeVisible()
  await page.getByText('What is counted').click()
  await expect(page.getByRole('group').filter({ hasText: 'What is counted' })).toContainText(/agree/i)
  await expect(page.getByText('Demonstration data')).toBeVisible()

  // The second visit is kept for offline.
  await keptForOffline(page)
  await page.goto('/staff')
  await expect(page.locator('li.metric').getByRole('link')).toHaveCount(37)
  await line.cut()
  await page.reload()
  await expect(page.getByText('There is no connection. This is the view as at')).toBeVisible()
  await expect(page.locator('li.metric').getByRole('link')).toHaveCount(37)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  expect(await page.evaluate(() => Object.keys(localStorage).filter((one) => /view|session/.test(one)))).toEqual([])
  await line.mend()
  await page.goto('/staff')
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
})

test('without a connection the last view is there at once, also when the sign-in has run out', async ({
  newVisit,
  heard,
}) => {
  const page = await (await newVisit(DESK)).newPage()
  await signInAs(page, heard, 'staff@wirral.example')
  await keptForOffline(page)
  await page.goto('/staff')
  await expect(page.locator('li.metric').getByRole('link')).toHaveCount(37)
  await page.context().setOffline(true)
  await sessionRunsOut(page, 1)
  await page.reload()
  await expect(page.getByText('There is no connection. This is the view as at')).toBeVisible()
  await expect(page.locator('li.metric').getByRole('link')).toHaveCount(37)
})

test('somebody from Sefton sees nothing of Wirral, and the forum has its own door', async ({ newVisit, heard }) => {
  const page = await (await newVisit(DESK)).newPage()
  await signInAs(page, heard, 'staff@sefton.example')
  await expect(page.getByRole('heading', { name: 'No plan has been entered for Sefton yet' })).toBeVisible()
  await page.goto('/staff/metric/parent_carers_involved_ehcp')
  await expect(page.getByRole('heading', { name: 'This plan has no such measure' })).toBeVisible()
  await expect(page.getByText(ROW)).toHaveCount(0)
  await page.goto('/forum')
  await expect(page.getByRole('heading', { name: 'This door is the forum’s' })).toBeVisible()
  await expect(page.getByText('Wirral')).toHaveCount(0)

  const forum = await (await newVisit(DESK)).newPage()
  await signInAs(forum, heard, 'forum@wirral.example', '/forum')
  await expect(forum.getByRole('heading', { level: 1 })).toBeVisible()
  await forum.goto('/staff')
  await expect(forum.getByText('This is the staff side.', { exact: false })).toBeVisible()
  for (const shut of ['comments', 'comments/themes', 'enter', 'settings']) {
    await forum.goto(`/staff/${shut}`)
    await expect(forum.getByRole('heading', { level: 1, name: 'This page is for staff' })).toBeVisible()
  }
  await expect(forum.getByRole('button', { name: 'Sign out' })).toBeVisible()
  await forum.getByRole('main').getByRole('link', { name: 'Go to the forum’s side' }).last().click()
  await expect(forum).toHaveURL(/\/forum$/)
})
