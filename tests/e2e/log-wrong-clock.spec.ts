import { londonDay } from '../../src/platform/clock.ts'
import { keptForOffline } from '../support/family-steps.ts'
import { isWithServer } from '../support/forum-steps.ts'
import { expect, test } from '../support/heard-test.ts'
import { expectNothingWrong } from '../support/look-at.ts'
import { signInAs } from '../support/staff-steps.ts'

test.use({
  expectedNoise:
    /Failed to load resource: (net::ERR_\w+|.* a status of (400|401|403|429))|^TypeError: Failed to fetch|AuthApiError/,
})

const TITLE = 'Written by a wrong clock'

test('a clock ten years ahead: saving says so at once, nothing is lost, and with the clock right it is put right and sent', async ({
  newVisit,
  heard,
  signedIn,
}) => {
  test.slow()
  const page = await (await newVisit()).newPage()
  await signInAs(page, heard, 'forum@wirral.example', '/forum')
  await keptForOffline(page)
  await page.context().setOffline(true)
  const tenYears = new Date()
  tenYears.setUTCFullYear(tenYears.getUTCFullYear() + 10)
  await page.clock.setSystemTime(tenYears)
  await page.goto('/forum/new')
  await page.getByLabel('What kind').selectOption({ label: 'Coffee morning' })
  await page.getByLabel('What happened, in a few words').fill(TITLE)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Not saved yet: the date of this phone looks wrong.')).toBeVisible()
  await expect(page.getByLabel('What happened, in a few words')).toHaveValue(TITLE)
  await expectNothingWrong(page, 'a form whose day comes from a wrong clock')
  await page.getByRole('button', { name: 'Save all the same' }).click()
  await expect(page.getByText('Saved on this phone.')).toBeVisible()
  // What is counted up to today says so too.
  for (const address of ['/forum', '/forum/requests']) {
    await page.goto(address)
    await expect(page.getByRole('alert')).toContainText('what is counted here may be wrong')
    await expectNothingWrong(page, `${address} by a wrong clock`)
  }

  // The clock is put right and the connection is back: the server would not take the day, the entry waits with its words.
  await page.clock.setSystemTime(new Date())
  await page.context().setOffline(false)
  await page.goto('/forum')
  await page.locator('.needs-you').getByRole('link', { name: TITLE }).click()
  await expect(page.getByRole('link', { name: 'Put it right' })).toBeVisible()
  await page.getByRole('link', { name: 'Put it right' }).click()
  await expect(page.getByLabel('What happened, in a few words')).toHaveValue(TITLE)
  await page.getByLabel('When', { exact: true }).fill(londonDay(Date.now()))
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible()
  await isWithServer(page)
  const forum = await signedIn('forum@wirral.example')
  type Pulled = { entries: { fields: Record<string, unknown> }[]; cursor: string; left: number }
  const there: unknown[] = []
  for (let now: Pulled = { entries: [], cursor: '', left: 1 }; now.left > 0;) {
    now = await forum.call<Pulled>('log_pull', { area: 'wirral', cursor: now.cursor })
    there.push(...now.entries.filter(({ fields }) => fields['title'] === TITLE).map(({ fields }) => fields['date']))
  }
  expect(there).toEqual([londonDay(Date.now())])
})
