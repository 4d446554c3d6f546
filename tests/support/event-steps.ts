import { expect, type Page } from '@playwright/test'
import { heading, press } from './family-steps.ts'

/** The host readies the device with the code 4711. */
export async function setUpEvent(page: Page): Promise<void> {
  await page.goto('/event')
  await page.getByRole('textbox', { name: 'Choose a host code' }).fill('4711')
  await press(page, 'Begin event mode')
  await expect(heading(page)).toHaveText('Have your say')
}
