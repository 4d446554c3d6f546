import { expect, test } from '../support/heard-test.ts'
import { expectNothingWrong } from '../support/look-at.ts'
import { DESK, signInAs } from '../support/staff-steps.ts'
import { londonDay } from '../../src/platform/clock.ts'

/** The month that runs: nobody has entered anything of it. */
const MONTH = londonDay(Date.now()).slice(0, 7)
const HITS = 'Local Offer visits a month'
const ARTICLES = 'New Local Offer articles a month'
const FEATURES = 'New Local Offer features a month'

test.use({ alone: true })

test('a block from a spreadsheet, undone and redone, one number wrong, saved, and on the measure’s page', async ({
  newVisit,
  heard,
}) => {
  const page = await (await newVisit(DESK)).newPage()
  await signInAs(page, heard, 'staff@wirral.example')
  await page.getByRole('link', { name: 'Enter figures' }).click()
  await page.getByRole('combobox', { name: 'Month', exact: true }).selectOption(MONTH)
  await page.getByRole('combobox', { name: 'Show' }).selectOption('Local Offer team')
  const hits = page.getByLabel(`${HITS}, How many`)
  await hits.focus()
  // What a spreadsheet puts on the clipboard: three rows, tabs between the cells.
  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', '6,120\t\tSite report\n12\t\tSite report\n10.5\t\tSite report\n')
    document.activeElement!.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  })
  await expect(page.getByLabel(`${ARTICLES}, How many`)).toHaveValue('12')
  await expect(page.getByText(/^3 figures are not saved yet/)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByLabel(`${ARTICLES}, How many`)).toHaveValue('')
  await page.keyboard.press('Control+y')
  await expect(hits).toHaveValue('6,120')

  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('link', { name: /a count has no decimals/ })).toBeVisible()
  await expectNothingWrong(page, 'entering figures, one of them wrong')
  // Nothing typed is lost with the page.
  await page.reload()
  await expect(hits).toHaveValue('6,120')
  await page.getByRole('link', { name: /a count has no decimals/ }).click()
  await expect(page.getByLabel(`${FEATURES}, How many`)).toBeFocused()
  await page.keyboard.type('10')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved: 3 figures.')).toBeVisible()
  await expect(page.getByText('Everything is saved.')).toBeVisible()

  await page.getByRole('button', { name: new RegExp(`^History of ${HITS}`) }).click()
  await expect(page.getByRole('dialog')).toContainText('6120 · Provisional · you')
  await expectNothingWrong(page, 'history of a figure')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  // The month still runs: it stands on the measure's page, and the scorecard judges the month before.
  await page.goto(`/staff?month=${MONTH}`)
  await page.getByRole('listitem').getByRole('link', { name: HITS }).first().click()
  await expect(page.getByRole('row', { name: /month not over/ })).toContainText('6,120')
})

test('a file with bad cells imports nothing and names each; mended it goes in whole; the forum and next door enter nothing', async ({
  newVisit,
  heard,
  signedIn,
}) => {
  const page = await (await newVisit(DESK)).newPage()
  await signInAs(page, heard, 'lead@wirral.example')
  await page.goto('/staff/enter')
  const choose = (text: string) =>
    page.getByLabel('CSV file').setInputFiles({ name: 'figures.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  const HEAD = '\uFEFFmetric;month;numerator;denominator;source;status\r\n'
  await choose(
    `${HEAD}laspb_decisions_made;${MONTH};7;;Minutes;\r\nlaspb_decision_made;${MONTH};x;;;\r\ncomplaints_la;Octember;4;;;\r\n`,
  )
  await expect(
    page.getByRole('heading', { name: '3 cells have to be put right in 2 rows. Nothing was imported.' }),
  ).toBeVisible()
  await expect(
    page.getByRole('row', { name: /^3 A: metric laspb_decision_made .*Did you mean “laspb_decisions_made”\?/ }),
  ).toBeVisible()
  await expect(page.getByRole('row', { name: /^3 C: numerator x this is no whole number/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /^4 B: month Octember there is no such month or date/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Import \d/ })).toHaveCount(0)
  await expectNothingWrong(page, 'a file with bad cells')

  await choose(
    `${HEAD}laspb_decisions_made;${MONTH};7;;"Minutes; draft";\r\nPartnership Board actions done in time;${MONTH};8;9;;\r\n`,
  )
  await page.getByRole('button', { name: 'Import 2 figures' }).click()
  await expect(page.getByText('Imported from “figures.csv”: 2 figures.')).toBeVisible()
  await page.getByRole('combobox', { name: 'Month', exact: true }).selectOption(MONTH)
  await expect(page.getByLabel('Partnership Board decisions made, Where it comes from')).toHaveValue('Minutes; draft')
  await expect(page.getByLabel('Partnership Board actions done in time, Out of')).toHaveValue('9')

  const forum = await signedIn('forum@wirral.example')
  expect(await forum.call('manual_grid', { area: 'wirral' })).toBeNull()
  const sefton = await signedIn('staff@sefton.example')
  expect(await sefton.call('manual_grid', { area: 'wirral' })).toBeNull()
})

test('on a phone one measure at a time, and what is missing leads to its box', async ({ newVisit, heard }) => {
  const page = await (await newVisit()).newPage()
  await signInAs(page, heard, 'staff@wirral.example')
  await page.goto('/staff/enter')
  await expect(page.getByRole('textbox', { name: /, How many$/ })).toHaveCount(1)
  await page.getByRole('button', { name: 'Next measure' }).click()
  await expect(page.getByRole('textbox', { name: /^Annual reviews decided within 4 weeks, How many/ })).toBeVisible()
  await expectNothingWrong(page, 'entering figures on a phone')
  await page.getByText('Attendance and inclusion').last().click()
  await page.getByRole('listitem').filter({ hasText: 'often absent' }).getByRole('link').first().click()
  await expect(page).toHaveURL(/metric=ehcp_persistently_absent/)
})
