import type { Camera } from './camera.ts'
import { begin, reached, SURVEY } from './family-steps.ts'

/** What a person finds who comes back: the half-finished answers, the way out, the code typed by hand, the files. */
export async function kept(camera: Camera): Promise<void> {
  const context = await camera.visitor()
  const first = await begin(context)
  await first.close()

  const page = await context.newPage()
  await page.goto('/')
  await page.getByRole('link', { name: /^Carry on/ }).waitFor()
  await camera.shoot(page, 'home-draft')
  await page.goto('/my-answers')
  await page.getByRole('link', { name: 'Carry on' }).waitFor()
  await page.getByRole('button', { name: 'Delete' }).click()
  await camera.shoot(page, 'my-answers-draft-delete-asks')
  await page.getByRole('button', { name: 'Keep them' }).click()
  await page.getByText('Keep answers as a file').click()
  await page.getByLabel('Receipt code').fill('K7RT-4MWX-9HD3')
  await page.getByRole('button', { name: 'Check it arrived' }).click()
  await page.getByText('This code has a slip in it').waitFor()
  await page.getByRole('button', { name: /^Clear this/ }).click()
  await camera.shoot(page, 'my-answers-typo-file-clear-asks')
  await page.getByRole('button', { name: 'Yes, clear it' }).click()
  await page.getByText('Nothing of yours is left').waitFor()
  await camera.shoot(page, 'my-answers-cleared')

  const again = await camera.visitor()
  await (await begin(again)).close()
  const offer = await again.newPage()
  await offer.goto(SURVEY)
  // The app looks for earlier answers when the page is idle; another survey page of the app asks at once.
  await offer.getByRole('button', { name: 'Start again' }).waitFor()
  await camera.shoot(offer, 'resume-offer')
  await offer.getByRole('button', { name: 'Start again' }).click()
  await camera.shoot(offer, 'resume-start-again-asks')
  await offer.getByRole('button', { name: 'Keep them and carry on' }).click()
  await reached(offer, /Where are you/)
}
