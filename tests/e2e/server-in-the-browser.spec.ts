import { expect, test } from '../support/heard-test.ts'

test('a family opens the survey, and nothing breaks the page’s own rules', async ({ page }) => {
  await page.goto('/s/ehcp-satisfaction')
  await expect(page.getByRole('radio').first()).toBeVisible()
})

test('the browser refuses inline script on our pages', async ({ page, heard }) => {
  const reply = await page.goto('/')
  expect(reply?.headers()['content-security-policy']).toContain("script-src 'self'")
  expect(reply?.headers()['content-security-policy']).not.toContain('unsafe')
  expect(heard.output()).toContain('Heard is running.')
})

test('a phone keeps its profile when its browser is killed', async ({ phone }) => {
  await phone.page().goto('/')
  await phone.page().evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open('profile-check', 1)
        request.addEventListener('upgradeneeded', () => request.result.createObjectStore('kept').put('here', 'word'))
        request.addEventListener('success', () => {
          request.result.close()
          done()
        })
        request.addEventListener('error', () => fail(request.error))
      }),
  )
  await phone.kill()
  const page = await phone.reopen()
  await page.goto('/')
  expect(await page.evaluate(async () => (await indexedDB.databases()).map((one) => one.name))).toContain(
    'profile-check',
  )
})

test('staff read the figures of the demonstration through the API', async ({ signedIn }) => {
  const staff = await signedIn()
  const { months } = await staff.call<{ months: { month: string; denominator: number | null; demo: boolean }[] }>(
    'metric_series',
    {
      area: 'wirral',
      metric: 'parent_carers_involved_ehcp',
    },
  )
  expect(months.length).toBeGreaterThan(20)
  // This month is left to the stories of the families who share this server.
  expect(months.slice(0, -1).every((month) => month.demo)).toBe(true)
})
