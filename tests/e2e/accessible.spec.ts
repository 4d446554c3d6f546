import {
  choose,
  goOn,
  heading,
  keptForOffline,
  openStepOf,
  press,
  SURVEY,
  youngPersonToCheck,
} from '../support/family-steps.ts'
import { expect, test } from '../support/heard-test.ts'
import { expectNothingWrong } from '../support/look-at.ts'
import { askForCode, DESK, enterCode, signInAs } from '../support/staff-steps.ts'

test.use({ expectedNoise: /Failed to load resource: (net::ERR_\w+|.* a status of (400|403))/ })
test.describe.configure({ timeout: 480_000 })

test('the pages anybody can open', async ({ page }) => {
  for (const [address, title] of [
    ['/', 'Tell us how it’s going'],
    ['/my-answers', 'Your answers'],
    ['/privacy', 'Privacy'],
    ['/accessibility', 'Accessibility'],
    ['/s/no-such-survey', 'We can’t find that survey'],
    [SURVEY, 'Who are you?'],
  ] as const) {
    await page.goto(address)
    await expect(heading(page)).toHaveText(title)
    await expectNothingWrong(page, address)
  }
  await press(page, 'Continue')
  await expectNothingWrong(page, 'first question, nothing chosen')
})

test('every state of a survey', async ({ page, line }) => {
  await page.goto(SURVEY)
  await choose(page, 'A parent or carer')
  await press(page, 'Continue')
  await expectNothingWrong(page, 'a question, nothing chosen')
  await choose(page, 'The annual review')
  await press(page, 'Skip this question')
  await page.getByRole('radio', { name: 'Agree', exact: true }).check()
  await expectNothingWrong(page, 'a question, answered')
  await openStepOf(page, 'EH9')
  await page.getByRole('textbox').fill('Her teacher is called Hannah')
  await press(page, 'Continue')
  await expectNothingWrong(page, 'words that may point to a person')
  await press(page, 'Keep it as it is')
  await expect(heading(page)).toHaveText('What one thing would have made it better?')
  await page.goto('/my-answers')
  await expect(page.getByRole('link', { name: 'Carry on' })).toBeVisible()
  await expectNothingWrong(page, 'your answers, with a draft')
  await page.evaluate(() => sessionStorage.clear())
  await page.goto(SURVEY)
  await expect(heading(page)).toHaveText('Carry on where you stopped?')
  await expectNothingWrong(page, 'carry on?')
  await press(page, 'Carry on')
  await expect(heading(page)).toHaveText('What one thing would have made it better?')
  await openStepOf(page, 'check')
  await expectNothingWrong(page, 'check your answers')
  await keptForOffline(page)
  await line.cut()
  await press(page, 'Send')
  await expect(page.getByText('They have not gone yet.')).toBeVisible()
  await expectNothingWrong(page, 'sent, waiting')
  await page.goto('/my-answers')
  await expect(page.getByRole('region', { name: 'Waiting to send' })).toBeVisible()
  await expectNothingWrong(page, 'your answers, waiting')
  await line.mend()
  await expect(page.getByText(/^Received on/)).toBeVisible({ timeout: 60_000 })
  await expectNothingWrong(page, 'your answers, received')
})

test('answers that need attention, and thank you', async ({ page }) => {
  await page.clock.setSystemTime(Date.now() + 40 * 24 * 3_600_000)
  await youngPersonToCheck(page)
  await press(page, 'Send')
  await expect(page.getByText('Your answers are safe.')).toBeVisible()
  await expectNothingWrong(page, 'sent, needs attention')
  await page.clock.setSystemTime(Date.now())
  await page.goto('/my-answers')
  await expect(page.getByRole('region', { name: 'Needs you' })).toBeVisible()
  await expectNothingWrong(page, 'your answers, needs attention')
  await page.goto(SURVEY)
  await page.getByRole('radio', { name: 'A child or young person, 11 to 15', exact: true }).check()
  await goOn(page)
  await openStepOf(page, 'check')
  await press(page, 'Send')
  await expect(heading(page)).toHaveText('Thank you. We have your answers')
  await expectNothingWrong(page, 'received')
})

test('the signed-in pages', async ({ newVisit, heard, line }) => {
  const page = await (await newVisit(DESK)).newPage()
  await page.goto('/staff')
  await expect(heading(page)).toHaveText('Sign in')
  await expectNothingWrong(page, 'sign in')
  const code = await askForCode(page, heard, 'health@wirral.example')
  await enterCode(page, '1')
  await expectNothingWrong(page, 'sign in, code')
  await enterCode(page, code!)
  await expect(page.getByRole('link', { name: 'Plan table' })).toBeVisible()
  for (const [address, title] of [
    ['/staff', /milestones met|No milestone/],
    ['/staff/milestones', 'The plan, row by row'],
    ['/staff/who-took-part', 'Who took part'],
    ['/staff/settings', 'Whom families are sent to'],
    ['/staff/metric/parent_carers_involved_ehcp', 'Parent carers involved in the EHC plan process'],
    ['/staff/metric/tribunals_lodged', 'Tribunals lodged'],
  ] as const) {
    await page.goto(address)
    await expect(heading(page)).toHaveText(title)
    await expect(page.locator('.waiting')).toHaveCount(0)
    await expectNothingWrong(page, address)
  }
  await keptForOffline(page)
  await page.reload()
  await expect(heading(page)).toHaveText('Tribunals lodged')
  await line.cut()
  await page.reload()
  await expect(page.getByText('There is no connection.')).toBeVisible()
  await expectNothingWrong(page, 'an earlier view')
})

test('the signed-in pages while their figures are fetched, and when they cannot be', async ({ newVisit, heard }) => {
  // Without the worker, whose requests could not be held.
  const page = await (await newVisit({ ...DESK, serviceWorkers: 'block' })).newPage()
  await signInAs(page, heard, 'lead@wirral.example')
  for (const [address, figures, title] of [
    ['/staff', '**/rpc/scorecard', 'Scorecard'],
    ['/staff/metric/complaints_la', '**/rpc/metric_series', 'Complaints, council'],
  ] as const) {
    let letGo = () => {}
    const held = new Promise<void>((done) => (letGo = done))
    await page.route(figures, async (route) => {
      await held
      await route.abort()
    })
    await page.goto(address)
    await expect(page.locator('.waiting')).toBeVisible()
    // No earlier view may stand in.
    await page.evaluate(() => {
      for (const name of Object.keys(localStorage))
        if (name.startsWith('heard-staff-view')) localStorage.removeItem(name)
    })
    await expect(heading(page)).toHaveText(title)
    await expectNothingWrong(page, `${address}, loading`)
    letGo()
    await expect(heading(page)).toHaveText('There is no connection')
    await page.unroute(figures)
  }
  await expectNothingWrong(page, 'no connection')
})

test('the signed-in pages of an area without a plan, and the forum’s door', async ({ newVisit, heard }) => {
  const page = await (await newVisit(DESK)).newPage()
  await signInAs(page, heard, 'staff@sefton.example')
  await expect(heading(page)).toHaveText('No plan has been entered for Sefton yet')
  await expectNothingWrong(page, 'no plan')
  const forum = await (await newVisit(DESK)).newPage()
  await signInAs(forum, heard, 'forum@wirral.example', '/forum')
  await expectNothingWrong(forum, '/forum')
})
