import type { HeardServer } from '../support/heard-server.ts'
import type { Camera } from './camera.ts'
import { scorecardHere, signInOn } from './staff-steps.ts'

/** What staff do besides reading figures: invitations, paper answers, who took part, the settings of their area. */
export async function staffWork(camera: Camera, server: HeardServer): Promise<void> {
  const page = await (await camera.visitor()).newPage()
  await page.goto('/staff')
  // Two walks at once would use up each other's codes; only a lead sees the settings.
  const lead = camera.size === 'desk'
  await signInOn(page, server, lead ? 'lead@wirral.example' : 'health@wirral.example')
  await scorecardHere(page)
  const open = async (name: string, shot: string) => {
    await page.getByRole('link', { name, exact: true }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.locator('.waiting').waitFor({ state: 'detached' })
    await page.waitForLoadState('networkidle')
    await camera.shoot(page, shot)
  }
  await open('Invitations', 'invitations')
  await page.getByLabel('How many slips?').fill('6')
  await page.getByRole('button', { name: 'Make invitations' }).click()
  await page.locator('.slip').first().waitFor()
  await camera.shoot(page, 'slips')
  await open('Key paper forms', 'paper-pile')
  await page.getByRole('button', { name: 'Start keying' }).click()
  await page.getByLabel(/^1 /).waitFor()
  await camera.shoot(page, 'paper-keying')
  await open('Who took part', 'who-took-part')
  if (lead) await open('Settings', 'settings')
}
