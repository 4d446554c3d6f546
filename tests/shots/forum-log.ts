import path from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { addMonths } from '../../src/domain/metric/months.ts'
import { ROOT } from '../../supabase/local/prepare.mjs'
import type { HeardServer } from '../support/heard-server.ts'
import { NO_SERVER, type Camera } from './camera.ts'
import { signInOn } from './staff-steps.ts'

/** The demonstration has one forum member: both sizes share one sign-in, or each would use up the other's code. */
let signedIn: Promise<Awaited<ReturnType<BrowserContext['storageState']>>> | null = null

/** A browser in which the forum's member is signed in, and nothing of the log is kept yet. */
export async function forumContext(camera: Camera, server: HeardServer): Promise<BrowserContext> {
  signedIn ??= (async () => {
    const context = await camera.visitor()
    const page = await context.newPage()
    await page.goto('/forum')
    await signInOn(page, server, 'forum@wirral.example')
    await logHere(page)
    return context.storageState()
  })()
  return camera.visitor({
    noise: new RegExp(`${NO_SERVER.source}|TypeError: Failed to fetch`),
    options: { storageState: await signedIn },
  })
}

export const logHere = (page: Page) => page.locator('.entry').first().waitFor()

/** The forum's log with its forms, an entry, what two people differ over, and the board of requests. */
export async function forumLog(camera: Camera, server: HeardServer): Promise<void> {
  const context = await forumContext(camera, server)
  const page = await context.newPage()
  await page.goto('/forum')
  await logHere(page)
  await camera.shoot(page, 'log')
  await page.getByRole('button', { name: /^PCPW/ }).click()
  await camera.shoot(page, 'menu')
  await page.keyboard.press('Escape')
  await page.getByLabel('Search the log').fill('coffee')
  await page.locator('output', { hasText: /entr/ }).waitFor()
  await camera.shoot(page, 'search')
  await page.getByLabel('Search the log').fill('')

  await context.setOffline(true)
  await page.getByRole('link', { name: 'Log something' }).click()
  await camera.shoot(page, 'form')
  for (const fold of await page.locator('details.fold').all()) await fold.locator('summary').click()
  await camera.shoot(page, 'form-unfolded')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('alert').waitFor()
  await camera.shoot(page, 'form-problem')
  await page.getByLabel('What kind').selectOption({ label: 'Coffee morning' })
  await page.getByLabel('What happened, in a few words').fill(`Coffee in Seacombe, ${camera.size}`)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('Saved on this').first().waitFor()
  await camera.shoot(page, 'log-offline')
  await context.setOffline(false)

  await page.getByRole('link', { name: `Coffee in Seacombe, ${camera.size}`, exact: true }).click()
  await page.getByRole('heading', { name: 'What it counts towards' }).waitFor()
  await camera.shoot(page, 'entry')
  await page.getByRole('button', { name: /^Count it|^Do not count/ }).click()
  await camera.shoot(page, 'entry-decide')
  await page.goto('/forum/requests')
  await page.locator('.board').waitFor()
  await camera.shoot(page, 'requests')
  const lastMonth = addMonths(new Date().toISOString().slice(0, 7), -1)
  await page.goto(`/forum/month/${lastMonth}`)
  await page.locator('.monthly table').first().waitFor()
  await camera.shoot(page, 'monthly-log')
  if (camera.size === 'desk')
    await page.pdf({ path: path.join(ROOT, '.shots/print/monthly-log.pdf'), preferCSSPageSize: true })
  for (const kind of [
    'meeting_request',
    'local_area_meeting',
    'escalation',
    'communication',
    'training_session',
    'ywsd',
  ]) {
    await page.goto(`/forum/new?kind=${kind}`)
    await page.getByRole('button', { name: 'Save', exact: true }).waitFor()
    await camera.shoot(page, `form-${kind.replaceAll('_', '-')}`)
  }
}
