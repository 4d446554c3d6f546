import type { BrowserContext, Page } from '@playwright/test'
import type { HeardServer } from '../support/heard-server.ts'
import type { Camera } from './camera.ts'

/** One person for each size, so that two walks at once do not use up each other's codes. */
export const staffFor = (camera: Camera) => (camera.size === 'phone' ? 'health@wirral.example' : 'staff@wirral.example')

/** Asks for a code on the page and types the one that was sent. */
export async function signInOn(page: Page, server: HeardServer, email: string): Promise<void> {
  await askForCode(page, email)
  const letter = (await server.mail()).find((one) => one.to === email)
  await page.getByLabel('Code from the e-mail').fill(/\d{6}/.exec(letter?.subject ?? '')?.[0] ?? '')
  await page.getByRole('button', { name: 'Sign in' }).click()
}

export async function askForCode(page: Page, email: string): Promise<void> {
  await page.getByLabel('Your work e-mail address').fill(email)
  await page.getByRole('button', { name: 'Send me a code' }).click()
  await page.getByRole('heading', { name: 'Check your e-mail' }).waitFor()
}

/** The scorecard is here. */
export const scorecardHere = (page: Page) => page.locator('.statement').first().waitFor()

/** What a signed-in browser remembers, so that others need not sign in again. */
export async function signedInContext(camera: Camera, server: HeardServer, noise = /(?!)/): Promise<BrowserContext> {
  const context = await camera.visitor({ noise })
  const page = await context.newPage()
  await page.goto('/staff')
  await signInOn(page, server, staffFor(camera))
  await scorecardHere(page)
  await page.close()
  return context
}
