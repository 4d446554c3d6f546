import { expect, type Page } from '@playwright/test'
import type { HeardServer } from './heard-server.ts'

/** A desk in an office. */
export const DESK = { viewport: { width: 1280, height: 800 }, hasTouch: false }

/** Types the address and asks for a code; returns the code of the newest e-mail, or null when none came. */
export async function askForCode(page: Page, heard: HeardServer, email: string): Promise<string | null> {
  const had = (await heard.mail()).length
  await page.getByLabel('Your work e-mail address').fill(email)
  await page.getByRole('button', { name: 'Send me a code' }).click()
  await expect(page.getByRole('heading', { name: 'Check your e-mail' })).toBeVisible()
  const letters = await heard.mail()
  const letter = letters.length > had ? letters.find((one) => one.to === email) : undefined
  return /\d{6}/.exec(letter?.subject ?? '')?.[0] ?? null
}

export async function enterCode(page: Page, code: string): Promise<void> {
  await page.getByLabel('Code from the e-mail').fill(code)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

/** Through the door as a person does it, to the first page behind it. */
export async function signInAs(page: Page, heard: HeardServer, email: string, door = '/staff'): Promise<void> {
  await page.goto(door)
  const code = await askForCode(page, heard, email)
  expect(code, `an e-mail for ${email}`).not.toBeNull()
  await enterCode(page, code!)
  // The forum's pages have theirs in a menu.
  await expect(page.getByRole('button', { name: door === '/forum' ? /^PCPW/ : 'Sign out' })).toBeVisible()
  if (door === '/forum') await logIsHere(page)
}

/** The sign-in on this device ran out so many days ago, and the server has forgotten what renews it. */
export const sessionRunsOut = (page: Page, days: number) =>
  page.evaluate((days) => {
    const session = JSON.parse(localStorage.getItem('heard-staff-session')!) as Record<string, unknown>
    const then = Math.floor(Date.now() / 1000) - days * 86_400
    const old = { ...session, access_token: 'run.out.token', refresh_token: 'forgotten', expires_at: then }
    localStorage.setItem('heard-staff-session', JSON.stringify(old))
  }, days)

/** Waits until the forum's whole log is on this device: who goes away before that has nothing to read. */
async function logIsHere(page: Page): Promise<void> {
  const nothing = page.getByRole('heading', { name: 'The log is empty' })
  await expect(page.locator('.log .entry').or(nothing).first()).toBeVisible()
  await expect(page.getByText('Fetching the log')).toBeHidden()
}
