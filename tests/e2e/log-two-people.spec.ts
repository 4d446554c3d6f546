import type { Page } from '@playwright/test'
import { randomUUID } from 'node:crypto'
import { londonDay } from '../../src/platform/clock.ts'
import { keptForOffline } from '../support/family-steps.ts'
import { isWithServer, openSameSession } from '../support/forum-steps.ts'
import { expect, test } from '../support/heard-test.ts'
import { goodRecords } from '../support/log-records.ts'
import { expectNothingWrong } from '../support/look-at.ts'
import { DESK, enterCode, askForCode, sessionRunsOut, signInAs } from '../support/staff-steps.ts'

test.use({
  expectedNoise:
    /Failed to load resource: (net::ERR_\w+|.* a status of (400|401|403))|^TypeError: Failed to fetch|AuthApiError|AuthRetryableFetchError/,
})

const WHAT = 'What happened, in a few words'

/** Writes a title into the entry's form, without a connection, and comes back to the entry. */
async function retitle(page: Page, address: string, title: string): Promise<void> {
  await page.context().setOffline(true)
  await page.goto(`${address}/change`)
  await page.getByLabel(WHAT).fill(title)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByText('Saved on this', { exact: false }).first()).toBeVisible()
}

async function backOnline(page: Page): Promise<void> {
  await page.context().setOffline(false)
  await page.reload()
}

test('two people change the same thing offline: both are kept side by side, a person chooses, both end equal', async ({
  newVisit,
  heard,
  signedIn,
}) => {
  test.slow()
  const phone = await (await newVisit()).newPage()
  await signInAs(phone, heard, 'forum@wirral.example', '/forum')
  const desk = await (await newVisit(DESK)).newPage()
  await openSameSession(phone, desk)
  const forum = await signedIn('forum@wirral.example')
  const entry = randomUUID()
  const operation = { id: randomUUID(), entry, kind: 'activity', baseRevision: 0, after: [], settles: [] }
  const changes = { ...goodRecords.activity, title: 'As it was', place: 'Birkenhead', date: londonDay(Date.now()) }
  await forum.call('log_push', { area: 'wirral', operations: [{ ...operation, changes }] })

  const address = `/forum/entry/${entry}`
  for (const page of [phone, desk]) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1, name: 'As it was' })).toBeVisible()
    await keptForOffline(page)
  }
  await retitle(phone, address, 'As the phone says')
  await retitle(desk, address, 'As the desk says')
  await backOnline(phone)
  // First the page is there again, and then what the phone said has gone out.
  await expect(phone.getByRole('heading', { level: 1, name: 'As the phone says' })).toBeVisible()
  await isWithServer(phone)
  await backOnline(desk)
  await desk.getByRole('link', { name: 'Choose which to keep' }).click()

  await expect(desk.getByRole('heading', { level: 1, name: 'Which should stay?' })).toBeVisible()
  const stands = desk.getByRole('radio', { name: /As it stands now\s*As the phone says/ })
  const mine = desk.getByRole('radio', { name: /What you wrote\s*As the desk says/ })
  await expect(stands).not.toBeChecked()
  // Side by side at a desk, one below the other on a phone.
  const [left, right] = [(await stands.boundingBox())!, (await mine.boundingBox())!]
  expect([left.y === right.y, left.x < right.x]).toEqual([true, true])
  await expectNothingWrong(desk, 'the page for choosing, at a desk')
  await phone.goto(`${address}/choose`)
  await expect(phone.getByRole('radio')).toHaveCount(2)
  await expectNothingWrong(phone, 'the page for choosing, on a phone')

  await mine.check()
  await desk.getByRole('button', { name: 'Keep these' }).click()
  // Written once the page has gone on; a page left before that has chosen nothing.
  await expect(desk.getByRole('heading', { level: 1, name: 'As the desk says' })).toBeVisible()
  // And sent, before the phone looks.
  await isWithServer(desk)
  for (const page of [desk, phone]) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1, name: 'As the desk says' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Choose which to keep' })).toHaveCount(0)
  }
  await phone.goto(`${address}/choose`)
  await expect(phone.getByRole('heading', { level: 1, name: 'There is nothing left to choose here.' })).toBeVisible()
})

test('one deletes what another changes: nothing is gone before a person chooses, and then it is there for both', async ({
  newVisit,
  heard,
  signedIn,
}) => {
  const phone = await (await newVisit()).newPage()
  await signInAs(phone, heard, 'forum@wirral.example', '/forum')
  const desk = await (await newVisit(DESK)).newPage()
  await openSameSession(phone, desk)
  const forum = await signedIn('forum@wirral.example')
  const entry = randomUUID()
  const operation = { id: randomUUID(), entry, kind: 'activity', baseRevision: 0, after: [], settles: [] }
  const changes = { ...goodRecords.activity, title: 'Deleted and changed', date: londonDay(Date.now()) }
  await forum.call('log_push', { area: 'wirral', operations: [{ ...operation, changes }] })
  const address = `/forum/entry/${entry}`
  for (const page of [phone, desk]) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1, name: 'Deleted and changed' })).toBeVisible()
    await keptForOffline(page)
  }
  await retitle(desk, address, 'Changed by the desk')
  await phone.context().setOffline(true)
  await phone.getByRole('button', { name: 'Delete' }).click()
  await expect(phone.getByText('Deleted: Deleted and changed')).toBeVisible()
  await backOnline(phone)
  await expect(phone.getByText('Changed by the desk')).toHaveCount(0)
  await backOnline(desk)
  await desk.getByRole('link', { name: 'Choose which to keep' }).click()
  await desk.getByRole('radio', { name: /Kept, with what was changed/ }).check()
  await desk.getByRole('button', { name: 'Keep these' }).click()
  for (const page of [desk, phone]) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1, name: 'Changed by the desk' })).toBeVisible()
  }
})

test('a sign-in that ran out 60 days ago: what waits survives it, and goes after signing in again', async ({
  newVisit,
  heard,
  signedIn,
}) => {
  const page = await (await newVisit()).newPage()
  await signInAs(page, heard, 'forum@wirral.example', '/forum')
  await keptForOffline(page)
  await page.context().setOffline(true)
  await page.goto('/forum/new')
  await page.getByLabel('What kind').selectOption({ label: 'Coffee morning' })
  await page.getByLabel(WHAT).fill('Written before the holidays')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved on this phone.')).toBeVisible()
  // 60 days later the token has run out, and the server has forgotten the one that renews it.
  await sessionRunsOut(page, 60)
  await page.goto('/forum')
  const entry = page.getByRole('listitem').filter({ hasText: 'Written before the holidays' })
  await expect(entry).toContainText('Saved on this phone')

  await page.context().setOffline(false)
  await page.reload()
  await expect(page.getByText('You are signed out. 1 change is saved here')).toBeVisible()
  await expect(entry).toContainText('Saved on this phone')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await enterCode(page, (await askForCode(page, heard, 'forum@wirral.example'))!)
  await expect(entry).toContainText('Only the forum sees it')
  const forum = await signedIn('forum@wirral.example')
  type Pulled = { entries: { fields: { title?: string } }[]; cursor: string; left: number }
  const titles: (string | undefined)[] = []
  for (let now: Pulled = { entries: [], cursor: '', left: 1 }; now.left > 0;) {
    now = await forum.call<Pulled>('log_pull', { area: 'wirral', cursor: now.cursor })
    titles.push(...now.entries.map(({ fields }) => fields.title))
  }
  expect(titles).toContain('Written before the holidays')
})
