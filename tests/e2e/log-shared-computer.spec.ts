import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { londonDay } from '../../src/platform/clock.ts'
import type { HeardServer } from '../support/heard-server.ts'
import { expect, test } from '../support/heard-test.ts'
import { goodRecords } from '../support/log-records.ts'
import { sessionRunsOut, signInAs } from '../support/staff-steps.ts'

test.use({
  expectedNoise:
    /Failed to load resource: (net::ERR_\w+|.* a status of (400|401|403))|^TypeError: Failed to fetch|AuthApiError/,
})

const FORUM = 'forum@wirral.example'
const STAFF = 'staff@wirral.example'
const ours = (page: Page) => page.getByText('Only the forum knows of this')
const notTheirs = (page: Page) => page.getByRole('heading', { name: 'This door is the forum’s' })

/** How many received entries lie on this device. */
const receivedHere = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('heard-forum')
        opening.addEventListener('error', () => reject(opening.error!))
        opening.addEventListener('success', () => {
          const entries = opening.result.transaction('entries').objectStore('entries').count()
          entries.addEventListener('success', () => {
            opening.result.close()
            resolve(entries.result)
          })
        })
      }),
  )

/** The forum's log on this page, whose sign-in then runs out. */
async function openAndRunOut(page: Page, heard: HeardServer): Promise<void> {
  await signInAs(page, heard, FORUM, '/forum')
  await expect(ours(page).first()).toBeVisible()
  await sessionRunsOut(page, 70)
}

test.beforeEach(async ({ signedIn }) => {
  const forum = await signedIn(FORUM)
  const changes = { ...goodRecords.activity, title: 'Only the forum knows of this', date: londonDay(Date.now()) }
  const operation = { id: randomUUID(), entry: randomUUID(), kind: 'activity', baseRevision: 0, after: [], settles: [] }
  await forum.call('log_push', { area: 'wirral', operations: [{ ...operation, changes }] })
})

test('a sign-in ran out and somebody else’s lies on the computer: the forum’s door draws nothing of the log, and it goes', async ({
  newVisit,
  heard,
}) => {
  test.slow()
  const page = await (await newVisit()).newPage()
  await openAndRunOut(page, heard)
  // For its own reader it opens at once, as ever.
  await page.goto('/forum')
  await expect(ours(page).first()).toBeVisible()
  expect(await receivedHere(page)).toBeGreaterThan(0)

  const elsewhere = await (await newVisit()).newPage()
  await signInAs(elsewhere, heard, STAFF)
  const session = await elsewhere.evaluate(() => localStorage.getItem('heard-staff-session'))
  await page.goto('/privacy')
  await page.evaluate((one) => localStorage.setItem('heard-staff-session', one!), session)
  let answer = () => {}
  const answered = new Promise<void>((resolve) => (answer = resolve))
  await page.context().route('**/rpc/my_memberships', async (route) => {
    await answered
    await route.continue()
  })
  const asked = page.waitForRequest('**/rpc/my_memberships')
  await page.goto('/forum')
  await asked
  await expect(page.locator('.waiting')).toBeVisible()
  await expect(ours(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^PCPW/ })).toHaveCount(0)
  await expect.poll(() => receivedHere(page)).toBe(0)
  // Nor does any other of its addresses let them write.
  await page.goto('/forum/new')
  await expect(page.locator('.waiting')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toHaveCount(0)
  answer()
  await expect(notTheirs(page)).toBeVisible()
  expect(await receivedHere(page)).toBe(0)
})

for (const isOpen of [true, false]) {
  test(`somebody else signs in at the staff’s door while the log is ${isOpen ? 'open' : 'not open'}: what was received leaves the device`, async ({
    newVisit,
    heard,
  }) => {
    test.slow()
    const page = await (await newVisit()).newPage()
    await openAndRunOut(page, heard)
    if (!isOpen) await page.goto('/privacy')
    const staff = await page.context().newPage()
    await signInAs(staff, heard, STAFF)
    await expect.poll(() => receivedHere(staff)).toBe(0)
    if (!isOpen) return
    await expect(notTheirs(page)).toBeVisible()
    await expect(ours(page)).toHaveCount(0)
  })
}
