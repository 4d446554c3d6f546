import type { HeardServer } from '../support/heard-server.ts'
import { signIn } from '../support/staff-api.ts'
import { NO_SERVER_OR_REFUSED, type Camera } from './camera.ts'
import { signedInContext, staffFor } from './staff-steps.ts'

type Entry = { fields: { date?: string }; stances: unknown[] }

/** What the forum shared: a month with a dispute, saying that it was not so, a month without entries, and without a connection. */
export async function staffLog(camera: Camera, server: HeardServer): Promise<void> {
  const staff = await signIn(server, staffFor(camera))
  const entries = await staff.call<Entry[]>('shared_log', { area: 'wirral' })
  const month = entries.find((one) => one.stances.length > 0)!.fields.date!.slice(0, 7)

  const context = await signedInContext(camera, server, NO_SERVER_OR_REFUSED)
  const page = await context.newPage()
  await page.goto(`/staff/log?month=${month}`)
  const cards = page.locator('.shared-entry')
  await cards.first().waitFor()
  await camera.shoot(page, 'shared-log')
  const open = cards.filter({ has: page.getByRole('button', { name: 'It was not so' }) }).first()
  const mine = page.locator(`[id="${await open.getAttribute('id')}"]`)
  await mine.getByText('All of this entry').click()
  await mine.getByRole('button', { name: 'It was not so' }).click()
  await mine.getByRole('button', { name: 'Say that it was not so' }).click()
  await mine.getByText('Write in one sentence').waitFor()
  await camera.shoot(page, 'shared-log-saying-why')
  await mine.getByLabel('What was not so?').fill('We were told of it. We were not asked.')
  await mine.getByRole('button', { name: 'Say that it was not so' }).click()
  await mine.getByText('Kept: you say').waitFor()
  await camera.shoot(page, 'shared-log-said')
  await page.goto('/staff/log?month=2024-04')
  await page.getByText('Nothing of this month').waitFor()
  await camera.shoot(page, 'shared-log-empty-month')
  await context.route('**/rpc/shared_log', (route) => route.abort())
  await page.goto(`/staff/log?month=${month}`)
  await page.getByText('This is the view as at').waitFor()
  await camera.shoot(page, 'shared-log-no-connection')
  await page.goto(`/staff/metric/coproduction_activities_monthly?month=${month}`)
  await page.locator('.evidence').waitFor()
  await camera.shoot(page, 'metric-with-a-dispute')
}
