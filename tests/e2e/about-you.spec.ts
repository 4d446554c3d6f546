import { ABOUT_YOU, heading, keptForOffline, openStepOf, parentToCheck, press } from '../support/family-steps.ts'
import { expect, test } from '../support/heard-test.ts'
import { whatIsWrong } from '../support/look-at.ts'
import { DESK, signInAs } from '../support/staff-steps.ts'

test.use({ expectedNoise: /Failed to load resource: (net::ERR_\w+|.* a status of 503)/ })

test('what a person says about themselves goes apart and leaves no trace on the phone', async ({ newVisit, line }) => {
  const page = await (await newVisit()).newPage()
  const batches: string[][] = []
  page.on('request', (request) => {
    if (!request.url().endsWith('/rpc/submit')) return
    const { envelopes } = request.postDataJSON() as { envelopes: { survey: string }[] }
    batches.push(envelopes.map((one) => one.survey))
  })
  await parentToCheck(page)
  await press(page, 'Continue')
  await expect(heading(page)).toHaveText(ABOUT_YOU)
  expect(await whatIsWrong(page)).toEqual([])
  await page.getByRole('radio', { name: '35 to 44' }).check()
  line.weather('busy')
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(heading(page)).toHaveText(/^Thank you/)
  await page.goto('/my-answers')
  await expect(page.getByRole('heading', { name: 'The questions about you' })).toBeVisible()
  line.weather('fine')
  await page.getByRole('button', { name: 'Try to send now' }).click()
  await expect(page.getByRole('heading', { name: 'The questions about you' })).toBeHidden()
  await expect(page.locator('.code')).toHaveCount(1)
  expect(batches.flat()).toContain('about_you')
  expect(batches.filter((one) => one.includes('about_you') && one.length > 1)).toEqual([])
})

test.describe('a number that a lead changes', () => {
  test.use({ alone: true })

  test('is on the phone the next time, and stays there without a connection', async ({
    newVisit,
    newPhone,
    heard,
    line,
  }) => {
    const desk = await (await newVisit(DESK)).newPage()
    await signInAs(desk, heard, 'lead@wirral.example')
    await desk.getByRole('link', { name: 'Who took part' }).click()
    await expect(heading(desk)).toHaveText('Who took part')
    expect(await whatIsWrong(desk)).toEqual([])
    await desk.getByRole('link', { name: 'Settings' }).click()
    const number = desk.getByRole('group', { name: 'Number to call 2' }).getByLabel('Telephone number')
    await number.fill('0151 496 0000')
    expect(await whatIsWrong(desk)).toEqual([])
    await desk.getByRole('button', { name: 'Save' }).click()
    await expect(desk.getByText(/^Saved\./)).toBeVisible()

    const page = await (await newPhone()).newPage()
    await parentToCheck(page)
    await openStepOf(page, 'EH9')
    await page.getByText('Worried about a child?').click()
    await expect(page.getByRole('link', { name: '0151 496 0000' })).toBeVisible()
    await keptForOffline(page)
    await line.cut()
    await page.reload()
    await page.getByText('Worried about a child?').click()
    await expect(page.getByRole('link', { name: '0151 496 0000' })).toBeVisible()
  })
})
