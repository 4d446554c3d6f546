import { press } from '../support/family-steps.ts'
import type { BrowserContext, Page } from '@playwright/test'

export const SURVEY = '/s/ehcp-satisfaction'

/** The heading of the question, or of any page, that is to come. */
export async function reached(page: Page, heading: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
}

/** The app stands in the place of the page that was made at build time. */
export const appHere = (page: Page) => page.locator('#app[data-page]').waitFor({ state: 'detached' })

export const goOn = (page: Page) => page.getByRole('button', { name: 'Continue' }).click()

/** Chooses an answer and goes on to the question of that heading. */
export async function answer(page: Page, choice: string, next: string | RegExp): Promise<void> {
  await page.getByRole('radio', { name: choice, exact: true }).check()
  await page.getByText('Saved on this').waitFor()
  await goOn(page)
  await reached(page, next)
}

/** Opens the survey and answers who it is. */
export async function begin(
  context: BrowserContext,
  who = 'A parent or carer',
  next: string | RegExp = /Where are you/,
) {
  const page = await context.newPage()
  await page.goto(SURVEY)
  await answer(page, who, next)
  return page
}

/** A parent carer's short way to the last page: the needed answers, and a skip for all others. */
export async function answerToTheEnd(page: Page): Promise<void> {
  await answer(page, 'The annual review', 'When was this?')
  const check = page.getByRole('heading', { level: 1, name: 'Check your answers' })
  while (!(await check.isVisible())) {
    const title = await page.getByRole('heading', { level: 1 }).textContent()
    const agree = page.getByRole('radio', { name: 'Agree', exact: true })
    if (await agree.isVisible()) {
      await agree.check()
      await goOn(page)
    } else await page.getByRole('button', { name: 'Skip this question' }).click()
    await page.waitForFunction((was) => document.querySelector('main h1')?.textContent !== was, title)
  }
}

/** Presses Send and waits for the thank-you page. */
export async function send(page: Page): Promise<void> {
  await press(page, 'Send')
  await reached(page, /^Thank you/)
}

/** Makes the server answer each envelope with this refusal. */
export async function refuse(context: BrowserContext, code: string, reason: string): Promise<void> {
  await context.route('**/rpc/submit', async (route) => {
    const { envelopes } = route.request().postDataJSON() as { envelopes: { id: string }[] }
    const results = envelopes.map(({ id }) => ({ status: 'rejected', id, code, reason }))
    await route.fulfill({ json: { epoch: '00000000-0000-4000-8000-000000000001', results } })
  })
}
