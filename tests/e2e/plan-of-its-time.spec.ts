import { addMonths } from '../../src/domain/metric/months.ts'
import { planFile, type PlanFile } from '../../src/domain/plan/plan-file.ts'
import { londonDay } from '../../src/platform/clock.ts'
import { expect, test } from '../support/heard-test.ts'
import { expectNothingWrong } from '../support/look-at.ts'
import { DESK, signInAs } from '../support/staff-steps.ts'

const TODAY = londonDay(Date.now())
const MONTH = TODAY.slice(0, 7)
const LAST = addMonths(MONTH, -1)
const named = (month: string) =>
  new Date(`${month}-01`).toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const MET = /^\d+ of 29 milestones met(?: so far)? in /

// A plan cannot be taken back: the other stories keep theirs.
test.use({ alone: true })

test('after the next plan a past month has one verdict, that of the plan of its time: before staff, in the pack and in public', async ({
  newVisit,
  heard,
  signedIn,
}) => {
  const page = await (await newVisit(DESK)).newPage()
  await signInAs(page, heard, 'lead@wirral.example')
  const heading = page.getByRole('heading', { level: 1 })
  const verdictAt = async (path: string) => {
    await page.goto(path)
    await expect(heading).toHaveText(MET)
    return heading.innerText()
  }
  const before = await verdictAt(`/staff?month=${LAST}`)

  // It asks for last month, too, when it was not in force, and for a month to come.
  const lead = await signedIn('lead@wirral.example')
  const old = planFile.parse(await lead.call('plan_file', { area: 'wirral', key: 'wirral-2024-05' }))
  const asks = [LAST, addMonths(MONTH, 1)].map((month) => ({ month, raw: '10', comparator: null, value: 10 }))
  const next: PlanFile = {
    ...old,
    title: 'What comes next',
    start_month: null,
    plan_end: '2040-12',
    metrics: old.metrics.map((one) => (one.has_numeric_trajectory ? { ...one, trajectory: asks } : one)),
  }
  const adopted = { area: 'wirral', key: 'wirral-later', adopted_on: TODAY, plan: next }
  expect(await lead.call('adopt_plan', adopted)).toEqual({ status: 'adopted' })

  await page.goto('/staff')
  await expect(heading).toHaveText(`No milestone to judge in ${named(LAST)}`)
  await expectNothingWrong(page, 'the scorecard on the first day of a plan')
  await page.getByRole('link', { name: `The scorecard of ${named(LAST)}` }).click()
  await expect(heading).toHaveText(before)
  await expect(page.getByRole('note')).toContainText(
    `${named(LAST)} is read and judged by the plan of its time: “${old.title}”`,
  )
  await expectNothingWrong(page, 'a month of the plan before')
  expect(await verdictAt(`/staff/pack/board?month=${LAST}`)).toBe(before)
  await page.goto(`/staff?month=${LAST}`)
  await page.getByRole('note').getByRole('link', { name: 'Read by the plan in force' }).click()
  await expect(heading).toHaveText(`No milestone to judge in ${named(LAST)}`)
  await page.getByRole('link', { name: `Read by the plan of ${named(LAST)}` }).click()
  await expect(heading).toHaveText(before)
  await page.goto(`/staff/pack/board?month=${MONTH}`)
  await expect(heading).toHaveText(`No milestone to judge in ${named(LAST)}`)

  // In public the same: nothing by the new plan, and by the old one what staff read.
  await page.goto('/figures')
  await expect(page.getByText('No milestone is due yet')).toBeVisible()
  await page.getByRole('link', { name: /^An earlier plan/ }).click()
  await expect(page.locator('.headline')).toContainText(/^\d+ of 29 milestones met/)
})
