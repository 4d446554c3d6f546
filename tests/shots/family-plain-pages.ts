import { REFUSED, type Camera } from './camera.ts'
import { appHere, reached } from './family-steps.ts'

/** The pages that are the same for everybody, and those that are not there. */
export async function plainPages(camera: Camera): Promise<void> {
  const page = await (await camera.visitor({ noise: REFUSED })).newPage()
  const pages = [
    ['/', 'home-empty', 'Tell us'],
    ['/my-answers', 'my-answers-empty', 'Your answers'],
    ['/privacy', 'privacy', 'Privacy'],
    ['/accessibility', 'accessibility', 'Accessibility'],
    ['/my-answers/nothing-here', 'not-found', 'We can’t find that page'],
    ['/s/no-such-survey', 'survey-unknown-or-closed', 'We can’t find that survey'],
  ] as const
  for (const [address, name, heading] of pages) {
    await page.goto(address)
    await reached(page, heading)
    await appHere(page)
    await camera.shoot(page, name)
  }
  await page.goto('/')
  await appHere(page)
  await page.getByRole('button', { name: 'Very large text' }).click()
  await camera.shoot(page, 'home-very-large-text')
  const narrow = await (await camera.visitor({ options: { viewport: { width: 320, height: 640 } } })).newPage()
  await narrow.goto('/')
  await appHere(narrow)
  await camera.shoot(narrow, 'home-320-wide')
  const still = await (await camera.visitor({ options: { forcedColors: 'active' } })).newPage()
  await still.goto('/')
  await appHere(still)
  await camera.shoot(still, 'home-forced-colours')
}
