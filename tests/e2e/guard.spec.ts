import { expect, test } from '../support/heard-test.ts'
import { watchPage } from '../support/page-guard.ts'

test('the guard around every story sees a broken policy, a request to another site, a broken script and an error', async ({
  browser,
  heard,
}) => {
  const context = await browser.newContext({ baseURL: heard.url })
  const troubles = await watchPage(context, heard.url, /^$/)
  await context.route('https://elsewhere.example/**', (route) => route.fulfill({ body: '' }))
  const page = await context.newPage()
  await page.goto('/privacy')
  expect(troubles()).toEqual([])
  const saw = (what: RegExp) => expect.poll(troubles).toContainEqual(expect.stringMatching(what))

  await page.evaluate(() => document.body.insertAdjacentElement('beforeend', document.createElement('p')))
  await page.evaluate(() => document.querySelector('p')!.setAttribute('style', 'color: red'))
  await saw(/console says: .*style-src/s)
  await page.evaluate(() => {
    try {
      document.body.innerHTML = '<p>not ours</p>'
    } catch {
      // Refused, as it should be.
    }
  })
  await saw(/console says: .*TrustedHTML/s)
  await page.evaluate(() => {
    const picture = document.createElement('a')
    picture.href = 'https://elsewhere.example/'
    document.body.append(picture)
    picture.click()
  })
  await saw(/another site: https:\/\/elsewhere\.example/)
  await expect(page).toHaveURL('https://elsewhere.example/')
  await page.goto('/privacy')
  await page.evaluate(() => console.error('seeded'))
  await saw(/console says: seeded/)
  await page.evaluate(() => setTimeout(() => Promise.reject(new Error('seeded break'))))
  await saw(/script broke: .*seeded break/s)
  await context.close()
})
