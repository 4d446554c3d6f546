import { expect, test } from '../support/heard-test.ts'

test('a parent reads how the plan is going on a phone without JavaScript, and is told what is hidden and made up', async ({
  browser,
  heard,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('console', (said) => troubles.push(said.text()))
  const reply = await page.goto(`${heard.url}/figures`)
  expect(reply!.status()).toBe(200)
  expect(reply!.headers()['cache-control']).toBe('public, max-age=300')
  await expect(page.getByRole('heading', { level: 1, name: 'How the SEND plan is going in Wirral' })).toBeVisible()
  await expect(page.getByText(/^Demonstration data/)).toBeVisible()
  await expect(page.getByRole('table')).toHaveCount(10)
  await expect(page.getByRole('rowheader')).toHaveCount(37)
  await expect(page.getByText(/^\d+ of 29 milestones met/)).toBeVisible()

  const row = page.getByRole('row', { name: /involved in EHCP process/ })
  await expect(row.getByRole('img', { name: /^Chart: \d+% in/ })).toBeVisible()
  await expect(row.getByText(/^in \w+ \d+, out of about \d*[05]\b/)).toBeVisible()
  await row.getByText('Month by month, and what it means').click()
  await expect(row.getByText(/^What we count: .*Version \d+ of the definition/)).toBeVisible()
  // Paper opens no details: there the version stands under the row's name.
  const onPaper = row.getByText(/^Version \d+ of the definition/)
  await expect(onPaper).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(onPaper).toBeVisible()
  await page.emulateMedia({ media: null })
  await expect(page.getByText('We hide small numbers so nobody can be picked out', { exact: false })).toBeVisible()
  const wide = await page.evaluate('document.documentElement.scrollWidth').catch(() => null)
  if (wide !== null) expect(wide).toBeLessThanOrEqual(320)
  expect(await page.locator('script, style, [style]').count()).toBe(0)
  expect(troubles).toEqual([])
  await context.close()
})
