import type { HeardServer } from '../support/heard-server.ts'
import { NO_SERVER_OR_REFUSED, type Camera } from './camera.ts'
import { scorecardHere, signedInContext } from './staff-steps.ts'

/** Loading, no connection with and without an earlier view, a server in trouble, hidden months and an area without a plan. */
export async function staffTroubles(camera: Camera, server: HeardServer): Promise<void> {
  const noise = new RegExp(`${NO_SERVER_OR_REFUSED.source}|PageNotHere`)
  const context = await signedInContext(camera, server, noise)
  const page = await context.newPage()

  let letGo = () => {}
  const held = new Promise<void>((done) => (letGo = done))
  await context.route('**/rpc/scorecard', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/staff')
  await page.locator('.waiting').waitFor()
  await camera.shoot(page, 'scorecard-loading')
  letGo()
  await scorecardHere(page)
  await context.unroute('**/rpc/scorecard')

  await context.route('**/rpc/scorecard', (route) => route.abort())
  await page.reload()
  await page.getByText('This is the view as at').waitFor()
  await camera.shoot(page, 'scorecard-no-connection-earlier-view')
  await context.route('**/rpc/metric_series', (route) => route.abort())
  await page.goto('/staff/metric/tribunals_lodged')
  await page.getByRole('heading', { name: 'There is no connection' }).waitFor()
  await camera.shoot(page, 'metric-no-connection')
  await context.unroute('**/rpc/metric_series')
  await context.route('**/rpc/metric_series', (route) => route.fulfill({ status: 503, json: {} }))
  await page.goto('/staff/metric/complaints_la')
  await page.getByRole('heading', { name: 'did not answer as it should' }).waitFor()
  await camera.shoot(page, 'metric-server-in-trouble')
  await context.unroute('**/rpc/metric_series')

  await context.route('**/assets/enter-page-*.js', (route) => route.abort())
  await page.goto('/staff/enter')
  await page.getByRole('heading', { name: 'This page could not be fetched' }).waitFor()
  await camera.shoot(page, 'page-file-missing')
  await context.unroute('**/assets/enter-page-*.js')

  await context.route('**/rpc/metric_series', async (route) => {
    const reply = await route.fetch()
    const series = (await reply.json()) as { months: { hidden: boolean; numerator: null; denominator: null }[] }
    for (const month of series.months.slice(-6, -4))
      Object.assign(month, { hidden: true, numerator: null, denominator: null, options: null })
    await route.fulfill({ json: series })
  })
  await page.goto('/staff/metric/parent_carers_involved_ehcp')
  await page.locator('.evidence').waitFor()
  await camera.shoot(page, 'metric-hidden-months')

  await context.unroute('**/rpc/scorecard')
  await context.route('**/rpc/scorecard', async (route) => {
    const card = (await (await route.fetch()).json()) as object
    await route.fulfill({ json: { ...card, plan: null, demo: false, statements: [], metrics: [] } })
  })
  await page.goto('/staff')
  await page.getByRole('heading', { name: 'No plan has been entered' }).waitFor()
  await camera.shoot(page, 'scorecard-without-a-plan')
}
