import type { Locator, Page } from '@playwright/test'
import { keptForOffline } from '../support/family-steps.ts'
import { expect, test } from '../support/heard-test.ts'
import { expectNothingWrong } from '../support/look-at.ts'
import { DESK, signInAs } from '../support/staff-steps.ts'

test.use({
  // Lost connections are written down by the browser and by the sign-in library.
  expectedNoise: /Failed to load resource: (net::ERR_\w+|.* a status of (400|401|403))|^TypeError: Failed to fetch/,
})

type Shared = { id: string; fields: { title?: string } }[]

/** Counts what a thumb does: typing is not counted, opening a list and choosing from it are two taps. */
function thumb() {
  let taps = 0
  return {
    tap: async (what: Locator) => {
      taps += 1
      await what.click()
    },
    choose: async (list: Locator, label: string) => {
      taps += 2
      await list.selectOption({ label })
    },
    taps: () => taps,
  }
}

const openOffline = async (page: Page) => {
  await page.context().setOffline(true)
  await page.goto('/forum')
  await expect(page.getByRole('heading', { level: 1, name: /co-production activit/ })).toBeVisible()
}

test('an activity is logged without a signal in at most six taps, kept, sent later, and seen by staff only once shared', async ({
  newVisit,
  heard,
  signedIn,
}) => {
  const page = await (await newVisit()).newPage()
  await signInAs(page, heard, 'forum@wirral.example', '/forum')
  await expect(page.getByRole('heading', { level: 1, name: /co-production activit/ })).toBeVisible()
  await keptForOffline(page)

  await openOffline(page)
  const { tap, choose, taps } = thumb()
  await tap(page.getByRole('link', { name: 'Log something' }))
  await choose(page.getByLabel('What kind'), 'Coffee morning')
  await tap(page.getByLabel('What happened, in a few words'))
  await page.getByLabel('What happened, in a few words').fill('Listening coffee, Seacombe')
  await tap(page.getByRole('button', { name: 'Save', exact: true }))
  await expect(page.getByText('Saved on this phone.')).toBeVisible()
  expect(taps()).toBeLessThanOrEqual(6)

  // The browser is closed and opened without a signal: it is still there.
  await page.goto('about:blank')
  await openOffline(page)
  const entry = page.getByRole('listitem').filter({ hasText: 'Listening coffee, Seacombe' })
  await expect(entry).toContainText('Saved on this phone')
  await expect(entry).toContainText('only the forum sees it')

  await page.context().setOffline(false)
  await page.reload()
  await expect(entry).toContainText('Only the forum sees it')
  const staff = await signedIn('staff@wirral.example')
  const seen = async () =>
    (await staff.call<Shared>('shared_log', { area: 'wirral' })).map(({ fields }) => fields.title)
  expect(await seen()).not.toContain('Listening coffee, Seacombe')

  await entry.getByRole('link').click()
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Share with council, health and social care' }).click()
  await expect(page.getByText('Only the forum sees this entry until it is sent.')).toBeVisible()
  // Who signs out now is told first what has not been sent.
  await page.getByRole('button', { name: /^PCPW/ }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByText('1 change has not been sent yet.')).toBeVisible()
  await expectNothingWrong(page, 'signing out with something unsent')
  await page.getByRole('button', { name: 'Stay signed in' }).click()
  await page.context().setOffline(false)
  await page.reload()
  await expect(page.getByText('Shared', { exact: true })).toBeVisible()
  await expect.poll(seen).toContain('Listening coffee, Seacombe')

  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByText('Council, health and social care still see this entry')).toBeVisible()
  await expectNothingWrong(page, 'a deletion that has not been sent')
  await page.context().setOffline(false)
  await page.reload()
  await expect(page.getByText('Deleted here, and not sent yet')).toHaveCount(0)
  await expect.poll(seen).not.toContain('Listening coffee, Seacombe')
})

test('a half-typed form comes back after a reload and after signing out in another tab, and says in a sentence what is wrong', async ({
  newVisit,
  heard,
}) => {
  const visit = await newVisit()
  const page = await visit.newPage()
  await signInAs(page, heard, 'forum@wirral.example', '/forum')
  await page.getByRole('link', { name: 'Log something' }).click()
  await page.getByLabel('What kind').selectOption({ label: 'Listening event' })
  await page.getByText('Who was there').click()
  await page.getByLabel('Parent carers', { exact: true }).fill('-3')
  await page.getByLabel('What happened, in a few words').fill('Waiting')
  await page.reload()
  await expect(page.getByText('This is what you began earlier and did not save.')).toBeVisible()
  await page.getByLabel('What happened, in a few words').fill('Waiting well')
  const other = await visit.newPage()
  await other.goto('/forum')
  await other.getByRole('button', { name: /^PCPW/ }).click()
  await other.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await signInAs(other, heard, 'forum@wirral.example', '/forum')
  await expect(page.getByText('This is what you began earlier and did not save.')).toBeVisible()
  await expect(page.getByLabel('What happened, in a few words')).toHaveValue('Waiting well')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const problem = page.getByRole('link', {
    name: '“How many people came” cannot be below 0. Check the number.',
  })
  await problem.click()
  await expect(page.getByLabel('Parent carers', { exact: true })).toBeFocused()
  await expectNothingWrong(page, 'a form with a problem')
  await page.getByLabel('Parent carers', { exact: true }).fill('30')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Waiting well', exact: true })).toBeVisible()
  await expectNothingWrong(page, '/forum')
})

test('what was done is shown to families once its card has been seen: on the first page and on a page anybody can link to', async ({
  newVisit,
  heard,
}) => {
  const page = await (await newVisit()).newPage()
  await signInAs(page, heard, 'forum@wirral.example', '/forum')
  await page.goto('/forum/new?kind=ywsd')
  await page.getByLabel('You said').fill('We never know who to ring.')
  await page.getByLabel('We did').fill('Every letter now has one number on it.')
  await page.getByLabel('How it stands').selectOption({ label: 'Done' })
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('link', { name: 'We never know who to ring.', exact: true })).toBeVisible()
  await page.goto('/forum/said-did')
  await page.getByRole('button', { name: 'Show it to families We never know who to ring.' }).click()
  const card = page.getByRole('region', { name: 'This is what families will see:' }).getByRole('listitem')
  const seenBefore = (await card.innerText()).trim()
  expect(seenBefore).toContain('Every letter now has one number on it.')
  await page.getByRole('button', { name: 'Yes, show this to families' }).click()
  await expect(page.getByText('Families will see it')).toBeVisible()
  await expectNothingWrong(page, '/forum/said-did')

  const family = await (await newVisit()).newPage()
  await expect(async () => {
    await family.goto('/what-changed')
    await expect(family.getByText('Every letter now has one number on it.')).toBeVisible({ timeout: 5_000 })
  }).toPass()
  const published = family.getByRole('listitem').filter({ hasText: 'Every letter now has one number on it.' })
  expect((await published.innerText()).trim()).toBe(seenBefore)
  // Said of what is made up, and never over what is not.
  const madeUp = family.getByText('This is made up, to show how Heard works.')
  await expect(published).not.toContainText('made up')
  expect(await madeUp.count()).toBe((await family.locator('.changed > li').count()) - 1)
  await expectNothingWrong(family, '/what-changed')
  await family.goto('/')
  await expect(family.getByText('Every letter now has one number on it.')).toBeVisible()
  await family.getByRole('link', { name: 'Read all of it' }).click()
  await expect(family).toHaveURL(/\/what-changed$/)
})

test('the month’s log: both sides write, both sign, and it leaves as files', async ({ newVisit, heard }) => {
  const month = new Date(Date.UTC(new Date().getUTCFullYear(), new Date().getUTCMonth() - 1, 1))
    .toISOString()
    .slice(0, 7)
  const forum = await (await newVisit(DESK)).newPage()
  await signInAs(forum, heard, 'forum@wirral.example', '/forum')
  await forum.goto(`/forum/month/${month}`)
  await forum.getByLabel('What PCPW says about the month').fill('Good month.')
  await forum.getByRole('button', { name: 'Keep these words' }).click()
  await expect(forum.getByText('Kept.')).toBeVisible()
  await forum.getByRole('button', { name: 'Sign for PCPW' }).click()
  await expect(forum.getByText('Both sides write their words first, then both sign.')).toBeVisible()

  const lead = await (await newVisit(DESK)).newPage()
  await signInAs(lead, heard, 'lead@wirral.example')
  await lead.goto(`/staff/month/${month}`)
  await lead.getByLabel('What the Local Area says about the month').fill('We agree.')
  await lead.getByRole('button', { name: 'Keep these words' }).click()
  await expect(lead.getByText('Kept.')).toBeVisible()
  await lead.getByRole('button', { name: 'Sign for the Local Area' }).click()
  await expect(lead.getByText(/^The Local Area signed on/)).toBeVisible()
  await expectNothingWrong(lead, '/staff/month')

  await forum.reload()
  await forum.getByRole('button', { name: 'Sign for PCPW' }).click()
  await expect(forum.getByText(/^PCPW signed on/)).toBeVisible()
  await expect(forum.getByText(/^The Local Area signed on/)).toBeVisible()
  const download = forum.waitForEvent('download')
  await forum.getByRole('button', { name: 'Save as a web page' }).click()
  expect((await download).suggestedFilename()).toBe(`monthly-log-${month}.html`)
  await expectNothingWrong(forum, '/forum/month')

  // Two sides of paper, with what the plan asks for beside each number and lines to sign on.
  await expect(forum.getByRole('columnheader', { name: 'The plan asks for' })).toBeVisible()
  const paper = await forum.pdf({ preferCSSPageSize: true })
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
})
