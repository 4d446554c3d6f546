import type { Camera } from './camera.ts'
import { answer, begin, reached, send, SURVEY } from './family-steps.ts'

/** Easy Read, other languages and an event's tablet: the same survey for those whom the usual words do not reach. */
export async function otherWays(camera: Camera): Promise<void> {
  await easyRead(camera)
  for (const language of ['ar', 'bn', 'pl', 'zh-Hans']) {
    const page = await (await camera.visitor()).newPage()
    await page.goto(`${SURVEY}?lang=${language}`)
    await page.locator('#app[data-page]').waitFor({ state: 'detached' })
    await camera.shoot(page, `question-${language}`)
    await page.goto(`/?lang=${language}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await camera.shoot(page, `home-${language}`)
  }
  await event(camera)
}

async function easyRead(camera: Camera): Promise<void> {
  const page = await begin(await camera.visitor(), 'A child or young person, 11 to 15', 'Who is filling this in?')
  await page.locator('main svg.symbol').first().waitFor()
  await camera.shoot(page, 'easy-who')
  await page.getByRole('radio', { name: 'Me', exact: true }).check()
  await page.getByRole('button', { name: 'Next' }).click()
  await reached(page, 'I helped to make my plan')
  await page.getByRole('radio').first().check()
  await camera.shoot(page, 'easy-question')
  await page.getByRole('button', { name: 'Pictures' }).click()
  await camera.shoot(page, 'easy-without-pictures')
  await page.getByRole('button', { name: 'Pictures' }).click()
  const check = page.getByRole('heading', { level: 1, name: 'Check your answers' })
  while (!(await check.isVisible())) {
    const title = await page.getByRole('heading', { level: 1 }).textContent()
    if (await page.getByRole('textbox').isVisible()) await camera.shoot(page, 'easy-text')
    await page
      .getByRole('button', { name: /^(Skip|Next)$/ })
      .first()
      .click()
    await page.waitForFunction((was) => document.querySelector('main h1')?.textContent !== was, title)
  }
  await camera.shoot(page, 'easy-check')
  await send(page)
  await camera.shoot(page, 'easy-thank-you')
  await page.goto('/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.getByRole('button', { name: 'Easy Read' }).click()
  await camera.shoot(page, 'easy-home')
  const young = await (await camera.visitor()).newPage()
  await young.goto('/s/cyp-voice')
  await answer(young, 'A child or young person, 11 to 15', /./)
  await young.locator('main svg.symbol').first().waitFor()
  await camera.shoot(young, 'easy-voice')
}

async function event(camera: Camera): Promise<void> {
  const page = await (await camera.visitor()).newPage()
  await page.goto('/event')
  await reached(page, /./)
  await camera.shoot(page, 'event-set-up')
  await page.getByRole('checkbox').nth(1).check()
  await page.getByRole('textbox', { name: 'Choose a host code' }).fill('4711')
  await page.getByRole('button', { name: 'Begin event mode' }).click()
  await reached(page, 'Have your say')
  await camera.shoot(page, 'event-start')
  await page.locator('.starts button').first().click()
  await page.getByRole('radio').first().waitFor()
  await camera.shoot(page, 'event-question')
  await page.getByRole('link', { name: 'Clear and stop' }).click()
  await reached(page, 'Have your say')
  await page.getByRole('button', { name: 'For the host' }).click()
  await camera.shoot(page, 'event-host-door')
  await page.getByLabel('Host code').fill('4711')
  await page.getByRole('button', { name: 'Open' }).click()
  await page.getByText('answered here').waitFor()
  await camera.shoot(page, 'event-host')
}
