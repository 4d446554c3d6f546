import type { HeardServer } from '../support/heard-server.ts'
import type { Camera } from './camera.ts'
import { scorecardHere, signedInContext } from './staff-steps.ts'

const METRICS = [
  ['parent_carers_involved_ehcp', 'metric-involved'],
  ['feedback_satisfied_la', 'metric-satisfied-council'],
  ['feedback_satisfied_health', 'metric-satisfied-health'],
  ['ehc_20_week_compliance', 'metric-without-figures'],
  ['coproduction_activities_monthly', 'metric-from-the-log'],
  ['tribunals_lodged', 'metric-trend-only'],
] as const

/** The scorecard, the plan as printed, and measures with and without figures. */
export async function staffFigures(camera: Camera, server: HeardServer): Promise<void> {
  const context = await signedInContext(camera, server)
  const page = await context.newPage()
  await page.goto('/staff')
  await scorecardHere(page)
  await camera.shoot(page, 'scorecard')
  await page.goto('/staff?month=2024-05')
  await scorecardHere(page)
  await camera.shoot(page, 'scorecard-before-the-first-milestone')
  await page.goto('/staff/milestones')
  await page.getByRole('table').waitFor()
  await camera.shoot(page, 'plan-table')
  for (const [key, name] of METRICS) {
    await page.goto(`/staff/metric/${key}`)
    await page.locator('.evidence').waitFor()
    await page.waitForLoadState('networkidle')
    await camera.shoot(page, name)
  }
  await page.goto('/staff/metric/feedback_satisfied_health?month=2024-09')
  await page.locator('.evidence').waitFor()
  await camera.shoot(page, 'metric-few-months')
  await page.goto('/staff/metric/parent_carers_involved_ehcp')
  await page.locator('.evidence').waitFor()
  for (const more of await page.locator('main summary').all()) await more.click()
  await page.getByRole('button', { name: 'Locality' }).click()
  await page.getByRole('rowheader', { name: 'Birkenhead' }).waitFor()
  await camera.shoot(page, 'metric-everything-open')

  const forced = await signedInContext(camera, server)
  const contrast = await forced.newPage()
  await contrast.emulateMedia({ forcedColors: 'active' })
  await contrast.goto('/staff/metric/parent_carers_involved_ehcp')
  await contrast.locator('.evidence').waitFor()
  await camera.shoot(contrast, 'metric-forced-colours')
}
