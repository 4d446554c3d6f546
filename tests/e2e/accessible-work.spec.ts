import type { Page } from '@playwright/test'
import { axeFinds } from '../support/axe.ts'
import { heading } from '../support/family-steps.ts'
import { expect, test } from '../support/heard-test.ts'
import { DESK, signInAs } from '../support/staff-steps.ts'

// Every page on which staff and the forum work, at a desk and on a phone. accessible.spec.ts tries some of them in every look.

test.describe.configure({ timeout: 240_000 })

const WIDTHS = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
]

/** What axe finds on these pages, at both widths. */
async function foundOn(page: Page, addresses: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const address of addresses) {
    await page.goto(address)
    await expect(heading(page)).toBeVisible()
    await expect(page.locator('.waiting')).toHaveCount(0)
    for (const size of WIDTHS) {
      await page.setViewportSize(size)
      found.push(...(await axeFinds(page, `${address}, ${size.width} wide`)))
    }
  }
  return found
}

test('every page on which a lead works', async ({ newVisit, heard }) => {
  const page = await (await newVisit(DESK)).newPage()
  await signInAs(page, heard, 'lead@wirral.example')
  const found = await foundOn(page, [
    '/staff',
    '/staff/milestones',
    '/staff/metric/feedback_satisfied_la',
    '/staff/metric/coproduction_activities_monthly',
    '/staff/comments',
    '/staff/comments?only=all&view=list',
    '/staff/comments/themes',
    '/staff/comments/audit',
    '/staff/enter',
    '/staff/invitations',
    '/staff/log',
    '/staff/month',
    '/staff/months',
    '/staff/pack',
    '/staff/pack/board',
    '/staff/pack/impact',
    '/staff/pack/national',
    '/staff/pack/forum',
    '/staff/paper',
    '/staff/plans',
    '/staff/plans/wirral-2024-05',
    '/staff/plans/next',
    '/staff/settings',
    '/staff/who-took-part',
  ])
  expect(found).toEqual([])
})

test('every page on which the forum works', async ({ newVisit, heard }) => {
  const page = await (await newVisit(DESK)).newPage()
  await signInAs(page, heard, 'forum@wirral.example', '/forum')
  const entry = await page.locator('a[href^="/forum/entry/"]').first().getAttribute('href')
  const month = await page.locator('a[href^="/forum/month/"]').first().getAttribute('href')
  const found = await foundOn(page, [
    '/forum',
    entry!,
    `${entry!}/change`,
    `${entry!}/history`,
    '/forum/new',
    '/forum/photos',
    '/forum/requests',
    '/forum/said-did',
    month!,
    '/forum/year',
  ])
  expect(found).toEqual([])
})
