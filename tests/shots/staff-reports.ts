import path from 'node:path'
import planJson from '../../src/content/plans/wirral-2024-05.json'
import { ROOT } from '../../supabase/local/prepare.mjs'
import type { HeardServer } from '../support/heard-server.ts'
import type { Camera } from './camera.ts'
import { scorecardHere, signInOn, staffFor } from './staff-steps.ts'

/** Figures entered by hand, months that close, plans, and the month's reports: on the screen, and as they leave a printer. */
export async function staffReports(camera: Camera, server: HeardServer): Promise<void> {
  const page = await (await camera.visitor()).newPage()
  const lead = camera.size === 'desk'
  await page.goto('/staff')
  await signInOn(page, server, lead ? 'lead@wirral.example' : staffFor(camera))
  await scorecardHere(page)
  const open = async (where: string, there: string, name: string) => {
    await page.goto(where)
    await page.locator(there).first().waitFor()
    await page.waitForLoadState('networkidle')
    await camera.shoot(page, name)
  }
  const print = (name: string) =>
    page.pdf({ path: path.join(ROOT, '.shots/print', `${name}.pdf`), format: 'A4', preferCSSPageSize: true })
  await open('/staff/enter', 'main table', 'enter')
  const choose = async (rows: readonly string[]) => {
    const text = `metric;month;numerator;denominator;source;status\r\n${rows.join('\r\n')}\r\n`
    const file = { name: 'figures.csv', mimeType: 'text/csv', buffer: Buffer.from(text) }
    await page.getByLabel('CSV file').setInputFiles(file)
  }
  await choose(['complaints_la;Octember;4o;;;maybe', 'laspb;x;y;;;', 'ehcp_in_mainstream;2025-09;12;;;'])
  await page.getByRole('heading', { name: /cells have to be put right/ }).waitFor()
  await camera.shoot(page, 'enter-file-with-bad-cells')
  await choose(Array.from({ length: 60 }, (_, i) => `complaints_la;Octember ${i + 1};4o;;;`))
  await page.getByText(/^The first 25 of \d+ are shown\./).waitFor()
  await camera.shoot(page, 'enter-file-with-many-bad-cells')
  if (lead) {
    await print('enter-file-with-many-bad-cells')
    await choose(['complaints_la;2025-09;4;;Complaints log;', 'laspb_decisions_made;2025-09;70;;Minutes;'])
    await page.getByRole('button', { name: /^Import \d/ }).waitFor()
    await camera.shoot(page, 'enter-file-clean')
    await page
      .getByRole('textbox', { name: /, How many$/ })
      .first()
      .focus()
    await page.evaluate(() => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', '41\t50\tSEND case system\tmaybe\n80\t1o0\tSEND case system\n3.5\t-2\n')
      document.activeElement!.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    })
    await page.getByText(/figures are not saved yet/).waitFor()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByRole('heading', { name: /^Before this can be saved/ }).waitFor()
    await camera.shoot(page, 'enter-pasted')
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
  }
  await open('/staff/months', 'main h2', 'months')
  await open('/staff/plans', 'main h1', 'plans')
  const plan = page.locator('main a[href*="/staff/plans/"]')
  for (const href of await plan.evaluateAll((all) => all.map((one) => one.getAttribute('href'))))
    await open(href!, 'main h1', `plans-${href!.split('/').at(-1)!}`)
  if (lead) {
    await page.goto('/staff/plans/next')
    const bring = (name: string, text: string) =>
      page
        .getByLabel('Bring a plan as a file (JSON)')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
    await bring('odd-plan.json', JSON.stringify(oddPlan()))
    await page.getByText(/^“odd-plan.json” was not taken/).waitFor()
    await camera.shoot(page, 'plans-next-odd-file')
    await bring('letter.json', '{\n "schema": "send-plan/1"\n "title": "A comma is missing"\n}')
    await page.getByText(/^“letter.json” was not taken/).waitFor()
    await camera.shoot(page, 'plans-next-broken-file')
  }
  await open('/staff/comments/audit', 'main h1', 'comments-audit')
  for (const kind of ['board', 'impact', 'national', 'forum']) {
    await open(`/staff/pack/${kind}`, '.sheet', `pack-${kind}`)
    if (lead) await print(`pack-${kind}`)
  }
  await open('/figures', 'main h1', 'figures')
  if (lead) await print('figures')
}

/** The first plan with something wrong in many of its places. */
function oddPlan(): unknown {
  const [first, second, ...others] = planJson.metrics
  return {
    ...planJson,
    plan_end: 'soon',
    statements: planJson.statements.slice(0, 9),
    metrics: [
      { ...first, unit: 'pounds', key: 'EHC plans' },
      { ...second, trajectory: [{ month: 'Octember', raw: '30%', value: '30%', comparator: null }] },
      ...others,
    ],
  }
}
