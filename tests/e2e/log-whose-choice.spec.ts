import type { Page } from '@playwright/test'
import { randomUUID } from 'node:crypto'
import { londonDay } from '../../src/platform/clock.ts'
import { keptForOffline } from '../support/family-steps.ts'
import { isWithServer, makeForumMember, whileDown } from '../support/forum-steps.ts'
import { expect, test } from '../support/heard-test.ts'
import { goodRecords } from '../support/log-records.ts'
import { expectNothingWrong } from '../support/look-at.ts'
import { DESK, signInAs } from '../support/staff-steps.ts'

test.use({
  alone: true,
  demo: false,
  lead: 'lead@wirral.example',
  expectedNoise: /Failed to load resource: (net::ERR_\w+|.* a status of (400|401|403))|^TypeError: Failed to fetch/,
})

const [ANN, BOB] = ['ann@forum.example', 'bob@forum.example']

/** Without a connection, on the page for choosing: takes one of the two titles. */
async function choose(page: Page, which: RegExp, stands: string): Promise<void> {
  await page.getByRole('radio', { name: which }).check()
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Keep these' }).click()
  await expect(page.getByRole('heading', { level: 1, name: stands })).toBeVisible()
}

test('two people decide the same clash in opposite ways: whose choice does not stand is told so, offline too', async ({
  newVisit,
  heard,
  signedIn,
}) => {
  test.setTimeout(300_000)
  await whileDown(heard, async (sql) => {
    await makeForumMember(sql, ANN)
    await makeForumMember(sql, BOB)
  })
  const phone = await (await newVisit()).newPage()
  await signInAs(phone, heard, ANN, '/forum')
  const desk = await (await newVisit(DESK)).newPage()
  await signInAs(desk, heard, BOB, '/forum')
  const [ann, bob] = [await signedIn(ANN), await signedIn(BOB)]
  const entry = randomUUID()
  const say = (who: typeof ann, changes: Record<string, unknown>, baseRevision: number) => {
    const operation = { id: randomUUID(), entry, kind: 'activity', baseRevision, after: [], settles: [], changes }
    return who.call('log_push', { area: 'wirral', operations: [operation] })
  }
  await say(ann, { ...goodRecords.activity, links: null, title: 'As it was', date: londonDay(Date.now()) }, 0)
  await say(ann, { title: 'As Ann says' }, 1)
  await say(bob, { title: 'As Bob says' }, 1)

  const address = `/forum/entry/${entry}`
  for (const [page, side] of [
    [phone, 'You · arrived'],
    [desk, 'Somebody else of the forum · arrived'],
  ] as const) {
    await page.goto(`${address}/choose`)
    const stands = page.locator('label').filter({ hasText: 'As Ann says' })
    await expect(stands).toContainText(side)
    await expectNothingWrong(page, 'the page for choosing, with who wrote what')
    await keptForOffline(page)
  }
  await choose(phone, /As it stands now/, 'As Ann says')
  await choose(desk, /What you wrote/, 'As Bob says')
  await phone.context().setOffline(false)
  await phone.goto(address)
  await isWithServer(phone)
  await desk.context().setOffline(false)
  await desk.goto(address)
  await isWithServer(desk)

  await phone.goto(address)
  const told = phone.locator('section').filter({ has: phone.getByRole('heading', { name: /^Your choice does not/ }) })
  await expect(told).toContainText('This stands now: As Bob says')
  await expect(told).toContainText('Somebody else of the forum · arrived')
  await expectNothingWrong(phone, 'an entry whose reader’s choice does not stand')
  await told.getByRole('link', { name: 'History of this entry' }).click()
  await expect(phone.getByText('Chose between what people had written.')).toHaveCount(2)
  await expect(phone.getByRole('definition').filter({ hasText: 'As Ann says' })).toHaveCount(1)
  await expectNothingWrong(phone, 'the history of an entry')
  // Told without a connection as well, until its reader says that it may stand.
  await phone.context().setOffline(true)
  await phone.goto(address)
  await expect(told).toContainText('This stands now: As Bob says')
  await told.getByRole('button', { name: 'Leave it like this' }).click()
  await expect(told).toHaveCount(0)
  await phone.context().setOffline(false)
  await phone.goto(address)
  await expect(phone.getByRole('heading', { level: 1, name: 'As Bob says' })).toBeVisible()
  await isWithServer(phone)
  await expect(told).toHaveCount(0)
  await desk.goto(address)
  await expect(desk.getByRole('heading', { level: 1, name: 'As Bob says' })).toBeVisible()
  await expect(desk.getByText('Your choice does not stand')).toHaveCount(0)
})
