import { cameraPhoto } from '../support/forum-steps.ts'
import { expect, test } from '../support/heard-test.ts'
import { expectNothingWrong } from '../support/look-at.ts'
import { signInAs } from '../support/staff-steps.ts'

const BOX = 'What does it show? For people who cannot see it.'
const TITLE = 'What happened, in a few words'

test('two tabs that log something make two entries; the photo and the sharing of one are not the other’s', async ({
  newVisit,
  heard,
}) => {
  test.slow()
  const context = await newVisit()
  const one = await context.newPage()
  await signInAs(one, heard, 'forum@wirral.example', '/forum')
  const buffer = await cameraPhoto(one)
  await one.goto('/forum/new')
  await one.getByLabel('What kind').selectOption({ label: 'Coffee morning' })
  await one.getByLabel(TITLE).fill('Tab one, for the forum')
  await one.getByLabel('Add a photo').setInputFiles({ name: 'hall.jpg', mimeType: 'image/jpeg', buffer })
  await one.getByLabel(BOX).fill('A full hall')

  // The first is open still: the second begins with a form of its own.
  const two = await context.newPage()
  await two.goto('/forum/new')
  await expect(two.getByLabel(TITLE)).toHaveValue('')
  await two.getByLabel('What kind').selectOption({ label: 'Coffee morning' })
  await two.getByLabel(TITLE).fill('Tab two, for everybody')
  await two.getByLabel('Share with council, health and social care').check()
  for (const page of [one, two]) await page.reload()
  await expect(two.getByLabel(TITLE)).toHaveValue('Tab two, for everybody')
  await expect(one.getByLabel(BOX)).toHaveValue('A full hall')

  // Begun with something else, and thought better of it.
  await one.getByRole('button', { name: 'Start again' }).click()
  await expect(one.getByLabel(TITLE)).toHaveValue('')
  await expect(one.getByLabel(BOX)).toHaveCount(0)
  await expectNothingWrong(one, 'a form that was begun again')
  await one.getByRole('button', { name: 'Put back what I had typed' }).click()
  await expect(one.getByLabel(TITLE)).toHaveValue('Tab one, for the forum')

  for (const page of [two, one]) {
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page).toHaveURL(/\/forum$/)
  }
  await one.getByRole('link', { name: 'Open it Tab one, for the forum' }).click()
  await expect(one.getByRole('img', { name: 'A full hall' })).toBeVisible()
  await expect(one.getByText('Only the forum sees the photos of this entry, until you share it.')).toBeVisible()
  await two.getByRole('link', { name: 'Open it Tab two, for everybody' }).click()
  await expect(two.getByRole('figure')).toHaveCount(0)

  // What a tab leaves behind, the next one is offered, once.
  await one.goto('/forum/new')
  await one.getByLabel(TITLE).fill('Left in a tab')
  await one.close()
  await two.goto('/forum/new')
  await expect(two.getByLabel(TITLE)).toHaveValue('Left in a tab')
})
