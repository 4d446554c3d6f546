import type { HeardServer } from '../support/heard-server.ts'
import { REFUSED, type Camera } from './camera.ts'
import { askForCode, scorecardHere, signInOn } from './staff-steps.ts'

/** Both steps of signing in, with what can go wrong, and the forum's door from either side. */
export async function staffDoors(camera: Camera, server: HeardServer): Promise<void> {
  const context = await camera.visitor({ noise: REFUSED })
  const page = await context.newPage()
  await page.goto('/staff')
  await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  await camera.shoot(page, 'sign-in')
  await page.getByLabel('Your work e-mail address').fill('someone')
  await page.getByRole('button', { name: 'Send me a code' }).click()
  await page.getByRole('alert').waitFor()
  await camera.shoot(page, 'sign-in-address-slip')
  const lead = 'lead@wirral.example'
  await askForCode(page, lead)
  await camera.shoot(page, 'sign-in-code')
  await page.getByLabel('Code from the e-mail').fill('000000')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('alert').waitFor()
  await page.getByText('The e-mail has not come').click()
  await camera.shoot(page, 'sign-in-code-wrong-help-open')

  const outsider = await (await camera.visitor()).newPage()
  await outsider.route('**/rpc/my_memberships', (route) => route.fulfill({ json: [] }))
  await outsider.goto('/staff')
  await signInOn(outsider, server, camera.size === 'phone' ? 'forum@wirral.example' : lead)
  await outsider.getByRole('heading', { name: 'There is nothing here' }).waitFor()
  await camera.shoot(outsider, 'not-a-member')
  await outsider.unroute('**/rpc/my_memberships')
  await outsider.goto('/forum')
  await outsider.getByRole('heading', { level: 1 }).waitFor()
  await camera.shoot(outsider, camera.size === 'phone' ? 'forum' : 'forum-door-for-staff')
  await outsider.goto('/staff')
  await scorecardHere(outsider)
  const two = ['wirral', 'sefton'].map((area) => ({
    area,
    areaName: area[0]!.toUpperCase() + area.slice(1),
    role: 'staff',
    agency: 'la',
  }))
  await outsider.route('**/rpc/my_memberships', (route) => route.fulfill({ json: two }))
  await outsider.reload()
  await outsider.getByRole('heading', { name: 'Which area?' }).waitFor()
  await camera.shoot(outsider, 'which-area')
}
