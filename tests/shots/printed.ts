import path from 'node:path'
import { languages } from '../../src/content/messages/languages.ts'
import { ROOT } from '../../supabase/local/prepare.mjs'
import type { HeardServer } from '../support/heard-server.ts'
import type { Camera } from './camera.ts'
import { scorecardHere, signedInContext } from './staff-steps.ts'

/** The staff pages as they leave a printer. Paper has one size, so one walk prints. */
export async function printed(camera: Camera, server: HeardServer): Promise<void> {
  if (camera.size !== 'desk') return
  const page = await (await signedInContext(camera, server)).newPage()
  const print = (name: string) =>
    page.pdf({ path: path.join(ROOT, '.shots/print', `${name}.pdf`), preferCSSPageSize: true })
  await page.goto('/staff')
  await scorecardHere(page)
  await print('scorecard')
  await page.goto('/staff/milestones')
  await page.getByRole('table').waitFor()
  await print('plan-table')
  await page.goto('/staff/metric/parent_carers_involved_ehcp')
  await page.locator('.evidence').waitFor()
  await print('metric')
  for (const kind of ['one_time', 'event']) {
    await page.goto('/staff/invitations')
    await page.getByLabel('Survey', { exact: true }).selectOption('friends_family')
    await page.getByLabel('What will you hand out?').selectOption(kind)
    await page.getByLabel('About which service?').selectOption('speech_language')
    await page.locator('#invite-count').fill('18')
    await page.getByRole('button', { name: 'Make invitations' }).click()
    for (const { code } of languages) {
      await page.getByLabel('Language of this sheet').selectOption(code)
      await page.locator(`[lang=${code}] .qr`).first().waitFor()
      await print(`invitation-${kind}-${code}`)
    }
  }
}
