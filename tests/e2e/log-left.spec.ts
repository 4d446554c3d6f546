import { readFile } from 'node:fs/promises'
import { cameraPhoto, endMembership, makeForumMember, whileDown } from '../support/forum-steps.ts'
import { keptForOffline } from '../support/family-steps.ts'
import { expect, test } from '../support/heard-test.ts'
import { expectNothingWrong } from '../support/look-at.ts'
import { signInAs } from '../support/staff-steps.ts'

test.use({
  alone: true,
  demo: false,
  lead: 'lead@wirral.example',
  expectedNoise: /Failed to load resource: (net::ERR_\w+|.* a status of (400|401|403))|^TypeError: Failed to fetch/,
})

test('a membership that ended: what waits stays, leaves as a file, and never goes as somebody else', async ({
  newVisit,
  heard,
  signedIn,
}) => {
  test.setTimeout(300_000)
  await whileDown(heard, async (sql) => {
    await makeForumMember(sql, 'ann@forum.example')
    await makeForumMember(sql, 'bob@forum.example')
  })
  const page = await (await newVisit()).newPage()
  await signInAs(page, heard, 'ann@forum.example', '/forum')
  await keptForOffline(page)
  await page.context().setOffline(true)
  await page.goto('/forum/new')
  await page.getByLabel('What kind').selectOption({ label: 'Coffee morning' })
  await page.getByLabel('What happened, in a few words').fill('Ann’s last coffee morning')
  const buffer = await cameraPhoto(page)
  await page.getByLabel('Add a photo').setInputFiles({ name: 'hall.jpg', mimeType: 'image/jpeg', buffer })
  await page.getByLabel('What does it show? For people who cannot see it.').fill('The last hall')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved on this phone.')).toBeVisible()

  await whileDown(heard, (sql) => endMembership(sql, 'ann@forum.example'))
  await page.context().setOffline(false)
  await page.goto('/forum')
  await expect(page.getByRole('heading', { name: 'This door is the forum’s' })).toBeVisible()
  await expect(page.getByText('2 changes made here as a forum member cannot be sent any more.')).toBeVisible()
  await expectNothingWrong(page, 'the door of somebody who has left')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save what is not sent as a file' }).click()
  const file = await readFile(await (await download).path(), 'utf8')
  expect(JSON.parse(file)).toMatchObject({
    changes: [{ changes: { title: 'Ann’s last coffee morning' } }],
    photos: [{ words: 'The last hall', photo: expect.stringMatching(/^data:image\/jpeg;base64,\/9j\//) as unknown }],
  })

  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await signInAs(page, heard, 'bob@forum.example', '/forum')
  await expect(page.getByText('Ann’s last coffee morning')).toHaveCount(0)
  const bob = await signedIn('bob@forum.example')
  expect(await bob.call('log_pull', { area: 'wirral', cursor: null })).toMatchObject({ entries: [], left: 0 })

  // Ann is a member again: it goes after all, as hers.
  await page.getByRole('button', { name: /^PCPW/ }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await whileDown(heard, (sql) => makeForumMember(sql, 'ann@forum.example'))
  await signInAs(page, heard, 'ann@forum.example', '/forum')
  await expect(page.getByRole('listitem').filter({ hasText: 'Ann’s last coffee morning' })).toContainText(
    'Only the forum sees it',
  )
})
