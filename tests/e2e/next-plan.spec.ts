import type { Page } from '@playwright/test'
import { planFile, type PlanFile } from '../../src/domain/plan/plan-file.ts'
import { londonDay } from '../../src/platform/clock.ts'
import { expect, test } from '../support/heard-test.ts'
import { expectNothingWrong } from '../support/look-at.ts'
import { DESK, signInAs } from '../support/staff-steps.ts'

const TODAY = londonDay(Date.now())
const MONTH = TODAY.slice(0, 7)
const MONTH_NAME = new Date(`${MONTH}-01`).toLocaleDateString('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const OLD = 'Local Area SEND Improvement Plan Wirral, May 2024'
/** Goes on under its key. */
const KEPT = 'Complaints, council'
/** The next plan alone asks for it. */
const NEW = 'Calls to families answered in a week'

// A plan cannot be taken back: the other stories keep theirs.
test.use({ alone: true })

/** The months of a measure's page with their figures. */
async function figuresOf(page: Page, path: string): Promise<string[]> {
  await page.goto(path)
  const table = page.getByRole('table', { name: 'Month by month' })
  await expect(table).toBeVisible()
  await page.getByRole('button', { name: /^Show all/ }).click()
  const rows = table.locator('tbody tr')
  const cells = await rows.evaluateAll((all) =>
    all.map((row) => [...row.children].slice(0, 2).map((cell) => cell.textContent?.trim() ?? '')),
  )
  return cells.map((both) => both.join(': '))
}

const card = (page: Page, title: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title, exact: true }) })

test('a lead adopts the next plan from the form: the old one can be read, what goes on keeps its figures, what is new gets its first', async ({
  newVisit,
  heard,
}) => {
  const page = await (await newVisit(DESK)).newPage()
  await signInAs(page, heard, 'lead@wirral.example')
  const before = await figuresOf(page, '/staff/metric/complaints_la')
  expect(before.length).toBeGreaterThan(12)

  await page.goto('/staff/plans')
  await page.getByRole('link', { name: 'Start the next plan from this one' }).click()
  const adopt = page.getByRole('button', { name: 'Adopt this plan' })
  await expect(adopt).toBeDisabled()
  await page.getByLabel('Title, as printed').fill('What comes next')
  await page.getByLabel('Short name').fill('wirral-next')
  await page.getByLabel('In force from').fill(TODAY)
  await page.getByLabel('Planned until').fill('2040-12')
  // One of its measures is printed again under statement 3, and goes on there.
  await page.getByRole('button', { name: 'Remove statement 1 and all under it' }).click()
  const statement = page.getByRole('group', { name: 'Statement 2', exact: true })
  await statement.getByRole('button', { name: 'Add a measure' }).click()
  await statement.getByLabel('The measure, as printed').fill(NEW)
  await expect(statement.getByLabel('Key', { exact: true })).toHaveValue('calls_to_families_answered_in_a_week')
  await expect(
    statement.getByText('it begins a new line of figures, and no survey and no log measures it'),
  ).toBeVisible()
  await statement.getByLabel('Target').fill('90%')
  await statement.getByLabel('Milestones').fill(`${MONTH} 80%`)
  await expect(
    page.getByText(/^“What comes next” will (be|count as) in force .*, with 9 statements and 33 measures/),
  ).toBeVisible()
  await expectNothingWrong(page, 'the next plan before it is adopted')
  await adopt.click()

  await expect(card(page, 'What comes next')).toContainText('In force now')
  await expect(card(page, OLD)).toContainText('An earlier plan')
  await expectNothingWrong(page, 'two plans')
  await card(page, OLD).getByRole('link', { name: OLD }).click()
  await expect(
    page.getByRole('heading', { level: 2, name: /^1\. Strengthen the quality and timeliness/ }),
  ).toBeVisible()
  await expect(page.getByRole('rowheader', { name: 'Number of tribunals lodged' })).toHaveCount(2)
  await page.goBack()
  await card(page, OLD).getByRole('link', { name: 'Read the scorecard by this plan' }).click()
  await expect(page.getByRole('heading', { level: 2, name: /^1 Strengthen the quality and timeliness/ })).toBeVisible()
  await expect(page.getByRole('link', { name: 'New EHC plans within 20 weeks' }).first()).toBeVisible()
  await expect(page.getByRole('link', { name: NEW })).toHaveCount(0)

  expect(await figuresOf(page, '/staff/metric/complaints_la')).toEqual(before)
  await page.goto(`/staff/enter?month=${MONTH}&metric=calls_to_families_answered_in_a_week`)
  await page.getByLabel(`${MONTH_NAME}, How many`).fill('17')
  await page.getByLabel(`${MONTH_NAME}, Out of`).fill('20')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved: 1 figure.')).toBeVisible()
  await page.goto(`/staff?month=${MONTH}`)
  await expect(page.locator('li.metric').getByRole('link')).toHaveCount(33)
  await page.locator('li.metric').getByRole('link', { name: NEW }).click()
  await expect(page.getByRole('row', { name: /month not over/ })).toContainText('85%')
})

test('a file with one mistake is not taken and the mistake is named; mended it is adopted; the forum and an agency adopt nothing', async ({
  newVisit,
  heard,
  signedIn,
}) => {
  const page = await (await newVisit(DESK)).newPage()
  await signInAs(page, heard, 'lead@wirral.example')
  const lead = await signedIn('lead@wirral.example')
  const old = planFile.parse(await lead.call('plan_file', { area: 'wirral', key: 'wirral-2024-05' }))
  const kept = old.metrics.find((one) => one.key === 'complaints_la')!
  const next: PlanFile = {
    ...old,
    title: 'Brought as a file',
    start_month: null,
    plan_end: '2040-12',
    metrics: old.metrics.map((one) =>
      one === kept ? { ...kept, trajectory: [{ month: MONTH, raw: '5', value: 5, comparator: null }] } : one,
    ),
  }
  const wrong = {
    ...next,
    metrics: next.metrics.map((one) => (one.key === kept.key ? { ...one, statement: 11 } : one)),
  }

  await page.goto('/staff/plans/next')
  const choose = (name: string, plan: PlanFile) =>
    page
      .getByLabel('Bring a plan as a file (JSON)')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(plan)) })
  await choose('next.json', wrong)
  await expect(
    page.getByText('“next.json” was not taken: 1 thing does not fit. What you wrote is unchanged.'),
  ).toBeVisible()
  const mistake = page.getByRole('listitem').filter({ hasText: 'Statement 11, row 1, “Number of complaints (LA)”' })
  await expect(mistake).toContainText(
    'Statement it belongs to: there is no statement 11 in this plan. Add it, or write another number. (“statement” in the file)',
  )
  await expect(page.getByLabel('Title, as printed')).toHaveValue('')
  await expectNothingWrong(page, 'a plan file with a mistake')
  await choose('mended.json', next)
  await expect(page.getByText('“mended.json” is in the form below. Nothing is adopted yet.')).toBeVisible()
  await expect(mistake).toHaveCount(0)
  await page.getByLabel('Short name').fill('wirral-brought')
  await page.getByLabel('In force from').fill(TODAY)

  // Before it is a plan, others try: neither page nor server lets them.
  const given = { area: 'wirral', key: 'wirral-brought', adopted_on: TODAY, plan: next }
  for (const email of ['staff@wirral.example', 'forum@wirral.example', 'staff@sefton.example'])
    expect(await (await signedIn(email)).call('adopt_plan', given), email).toBeNull()
  expect(await lead.call('plan_versions', { area: 'wirral' })).toHaveLength(1)
  const agency = await (await newVisit(DESK)).newPage()
  await signInAs(agency, heard, 'health@wirral.example')
  await agency.goto('/staff/plans')
  await expect(agency.getByText('Only a lead of this area can add a plan.')).toBeVisible()
  await expect(agency.getByRole('link', { name: 'Write the next plan' })).toHaveCount(0)
  await agency.goto('/staff/plans/next')
  await expect(agency.getByText('Only a lead of this area can add a plan.')).toBeVisible()
  await expect(agency.getByRole('button', { name: 'Adopt this plan' })).toHaveCount(0)

  await page.getByRole('button', { name: 'Adopt this plan' }).click()
  await expect(card(page, 'Brought as a file')).toContainText('In force now')
  await page.goto(`/staff?month=${MONTH}`)
  await expect(page.locator('li.metric').filter({ hasText: KEPT })).toContainText('5')
  const forum = await (await newVisit(DESK)).newPage()
  await signInAs(forum, heard, 'forum@wirral.example', '/forum')
  await forum.goto('/staff/plans/next')
  await expect(forum.getByRole('button', { name: 'Adopt this plan' })).toHaveCount(0)
})
