import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { SAID } from '../../supabase/local/demo/said-words.ts'
import { expect, test } from '../support/heard-test.ts'
import { expectNothingWrong } from '../support/look-at.ts'
import { DESK, signInAs } from '../support/staff-steps.ts'

const INVOLVED = 'Parent carers involved in the EHC plan process'

test('a newcomer finds which milestones are missed: two presses, then the evidence of one', async ({
  newVisit,
  heard,
}) => {
  const page = await (await newVisit(DESK)).newPage()
  await signInAs(page, heard, 'staff@wirral.example')
  await page.goto('/staff?month=2025-10')
  const heading = page.getByRole('heading', { level: 1, name: /^\d+ of 29 milestones met/ })
  await expect(heading).toBeVisible()
  const met = Number(/^\d+/.exec((await heading.textContent())!)![0])
  await expect(page.getByRole('heading', { name: 'What changed since September 2025' })).toBeVisible()

  await page.getByText('Which are met, and which are not').click()
  const list = (name: RegExp) => page.locator('.which section').filter({ has: page.getByRole('heading', { name }) })
  const missed = list(/^Missed \(\d+\)$/)
  const title = (await missed.getByRole('heading').textContent())!
  const count = Number(/\d+/.exec(title)![0])
  expect(count).toBeGreaterThan(0)
  await expect(missed.getByRole('listitem')).toHaveCount(count)
  await expect(list(/^Met \(\d+\)$/).getByRole('listitem')).toHaveCount(met)
  await expectNothingWrong(page, 'scorecard with the lists open')
  await missed.getByRole('link', { name: INVOLVED }).click()
  await expect(page.locator('.reading')).toContainText(/The milestone of 80% for October 2025 is missed/)
})

test('a newcomer finds why involvement fell in September 2025: the month, what was written of it, and the log', async ({
  newVisit,
  heard,
}) => {
  const page = await (await newVisit(DESK)).newPage()
  await signInAs(page, heard, 'staff@wirral.example')
  await page.goto('/staff?month=2025-09')
  await page.locator('li.metric').getByRole('link', { name: INVOLVED }).click()
  const behind = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Why a month was so' }) })
  await expect(behind).toContainText('September 2025')
  await expect(behind).toContainText('Annual reviews held over the summer were sent on in September')
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^September 2025/ }) })
  await expect(row).toHaveCount(1)
  await expect(row.locator('+ tr')).toContainText('Annual reviews held over the summer')
  // As somebody hears it: one picture with a name, a sentence, and a table with the same months.
  await expect(page.getByRole('img', { name: `Chart of ${INVOLVED} by month.` })).toBeVisible()
  await expect(page.locator('.reading')).toContainText(/September 2025 is \d+%/)
  await expectNothingWrong(page, 'a measure with notes')
  await behind.getByRole('link', { name: 'The log of September 2025' }).click()
  await expect(page).toHaveURL(/\/staff\/log\?month=2025-09$/)
})

test('a newcomer finds what was promised to families and is late', async ({ newVisit, heard, signedIn }) => {
  const forum = await signedIn('forum@wirral.example')
  const promise = { youSaid: 'We were promised a call within a week.', weDid: '', status: 'agreed', owner: 'la' }
  const { results } = await forum.call<{ results: { status: string }[] }>('log_push', {
    area: 'wirral',
    operations: [
      {
        id: randomUUID(),
        entry: randomUUID(),
        kind: 'ywsd',
        baseRevision: 0,
        after: [],
        settles: [],
        reason: 'A test',
        changes: { ...promise, saidOn: '2026-01-05', dueOn: '2026-02-02', publish: false, shared: true },
      },
    ],
  })
  expect(results.map(({ status }) => status)).toEqual(['applied'])
  const page = await (await newVisit(DESK)).newPage()
  await signInAs(page, heard, 'staff@wirral.example')
  await page.getByText('Promised to families, and late').click()
  // The demonstration has one of its own, so that nobody who tries it meets an empty list.
  const demo = SAID.filter(({ dueAfter }) => dueAfter !== undefined).map(({ youSaid }) => String(youSaid))
  await expect(page.getByRole('listitem').filter({ hasText: new RegExp(demo.join('|')) })).not.toHaveCount(0)
  const late = page.getByRole('listitem').filter({ hasText: 'We were promised a call within a week.' })
  await expect(late).toContainText('was due on 2 February 2026')
  await late.getByRole('link').click()
  await expect(page.getByRole('heading', { name: 'We were promised a call within a week.' })).toBeVisible()
})

test('a lead starts a new baseline with a reason, staff read it and take the chart along, and it is taken back', async ({
  newVisit,
  heard,
}) => {
  const lead = await (await newVisit(DESK)).newPage()
  await signInAs(lead, heard, 'lead@wirral.example')
  const address = '/staff/metric/feedback_satisfied_health?month=2025-10'
  await lead.goto(address)
  await lead.getByRole('button', { name: 'Start a new baseline' }).click()
  await lead.getByRole('button', { name: 'Keep it' }).click()
  await expect(lead.getByRole('alert')).toHaveText('Write one sentence of 3 to 300 signs.')
  await lead.getByLabel('Month', { exact: true }).selectOption('2025-01')
  await lead.getByLabel('Why are the limits counted anew?').fill('A new pathway opened.')
  await lead.getByLabel('Your name and role').fill('Lee Example, lead')
  await expectNothingWrong(lead, 'a new baseline being written')
  await lead.getByRole('button', { name: 'Keep it' }).click()
  await expect(lead.getByText('It is kept, and stands at its month.')).toBeVisible()
  await expect(lead.locator('.reading')).toContainText('The limits are counted anew from January 2025')

  const staff = await (await newVisit(DESK)).newPage()
  await signInAs(staff, heard, 'staff@wirral.example')
  await staff.goto(address)
  await expect(staff.locator('.notes')).toContainText('A new pathway opened.')
  await expect(staff.getByRole('button', { name: 'Start a new baseline' })).toHaveCount(0)
  for (const [button, start] of [
    ['Save as XLSX', 'PK'],
    ['Save chart as PNG', '\u0089PNG'],
    ['Save chart as SVG', '<?xml'],
  ] as const) {
    const coming = staff.waitForEvent('download')
    await staff.getByRole('button', { name: button }).click()
    const file = readFileSync(await (await coming).path())
    expect(file.toString('latin1').startsWith(start), button).toBe(true)
    expect(file.length, button).toBeGreaterThan(2_000)
  }

  await lead.getByRole('button', { name: /^Take back/ }).click()
  await lead.getByLabel('Why does it no longer hold?').fill('The pathway was put off.')
  await lead.getByLabel('Your name and role').fill('Lee Example, lead')
  await lead.getByRole('button', { name: 'Keep it' }).click()
  await expect(lead.locator('.reading')).not.toContainText('counted anew')
  await lead.getByText('Taken back (1)').click()
  await expect(lead.locator('.notes')).toContainText('The pathway was put off.')
})
