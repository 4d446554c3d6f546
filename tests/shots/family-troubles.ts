import { press } from '../support/family-steps.ts'
import { NO_SERVER, type Camera } from './camera.ts'
import { answerToTheEnd, begin, goOn, reached, send, SURVEY } from './family-steps.ts'

/** Two tabs, a phone that keeps nothing, and a newer Heard. */
export async function familyTroubles(camera: Camera): Promise<void> {
  const two = await camera.visitor()
  const one = await begin(two)
  const other = await two.newPage()
  await other.goto('/my-answers')
  await other.getByRole('link', { name: 'Carry on' }).click()
  await reached(other, /Where are you/)
  await one.getByRole('radio', { name: 'The draft plan' }).check()
  await one.getByText('Saved on this').waitFor()
  await other.getByText('open in another tab').waitFor()
  await camera.shoot(other, 'second-tab')
  await answerToTheEnd(one)
  await send(one)
  await other.getByText('sent or deleted in another tab').waitFor()
  await camera.shoot(other, 'second-tab-sent-already')

  const forgetful = await camera.visitor({ noise: NO_SERVER, before: keepNothing })
  const page = await forgetful.newPage()
  await page.goto(SURVEY)
  await page.getByRole('radio', { name: 'A parent or carer' }).check()
  await page.getByText('Not saved').waitFor()
  await camera.shoot(page, 'first-question-not-saved')
  await goOn(page)
  await reached(page, /Where are you/)
  await page.getByRole('radio', { name: 'The annual review' }).check()
  await page.getByText('Not saved').waitFor()
  await camera.shoot(page, 'choice-not-saved')
  await goOn(page)
  await reached(page, 'When was this?')
  await skipAll(page)
  await forgetful.route('**/rpc/submit', (route) => route.abort())
  await press(page, 'Send')
  await page.getByText('Not sent yet').waitFor()
  await camera.shoot(page, 'check-not-sent')
  await page.goto('/my-answers')
  await page.getByText('will not show what is kept here').waitFor()
  await camera.shoot(page, 'my-answers-unreadable')

  const newer = await camera.visitor({ before: newerHeard, options: { serviceWorkers: 'allow' } })
  const home = await newer.newPage()
  await home.goto('/privacy')
  await home.getByRole('button', { name: 'Use it now' }).waitFor()
  await camera.shoot(home, 'update-notice')
}

async function skipAll(page: import('@playwright/test').Page): Promise<void> {
  while (!(await page.getByRole('heading', { level: 1, name: 'Check your answers' }).isVisible())) {
    const title = await page.getByRole('heading', { level: 1 }).textContent()
    await page.getByRole('button', { name: 'Skip this question' }).click()
    await page.waitForFunction((was) => document.querySelector('main h1')?.textContent !== was, title)
  }
}

/** A browser whose storage is locked, as in some private windows. */
const keepNothing = `IDBFactory.prototype.open = () => { throw new DOMException('no storage here', 'SecurityError') }`

/** A browser in which a newer version has been fetched and waits. */
const newerHeard = `if ('serviceWorker' in navigator) {
  const registration = { waiting: { postMessage() {} }, addEventListener() {} }
  Object.defineProperty(ServiceWorkerContainer.prototype, 'register', { value: async () => registration })
  Object.defineProperty(ServiceWorkerContainer.prototype, 'controller', { get: () => ({}) })
}`
