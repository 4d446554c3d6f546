import { randomUUID } from 'node:crypto'
import { sealEnvelope } from '../../src/domain/response/envelope.ts'
import { newReceiptCode, parseReceiptCode, receiptHash } from '../../src/domain/response/receipt.ts'
import { londonDay } from '../../src/platform/clock.ts'
import { createHash } from 'node:crypto'
import { expect, test } from '../support/heard-test.ts'
import { expectNothingWrong } from '../support/look-at.ts'
import { callApi } from '../support/staff-api.ts'
import { DESK, signInAs } from '../support/staff-steps.ts'
import type { HeardServer } from '../support/heard-server.ts'

const sha256 = (text: string) => Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'))

/** One answer, as a phone sends it, with something written in it. */
async function write(heard: HeardServer, words: string, language = 'en'): Promise<string> {
  const code = newReceiptCode((limit) => Math.floor(Math.random() * limit))
  const envelope = await sealEnvelope(
    {
      id: randomUUID(),
      area: 'wirral',
      survey: 'ehcp_satisfaction',
      version: 1,
      respondent: 'parent_carer',
      channel: 'app',
      language,
      easyRead: false,
      completedOn: londonDay(Date.now()),
      appVersion: '0.1.0',
      answers: { R1: 'parent_carer', R2: 'annual_review', EH10: words },
      receiptHash: await receiptHash(parseReceiptCode(code)!, sha256),
    },
    sha256,
  )
  const { body } = await callApi(heard, 'submit', { envelopes: [envelope] })
  expect(JSON.stringify(body)).toContain('"received"')
  return code
}

test.use({
  alone: true,
  expectedNoise: /Failed to load resource: (net::ERR_\w+|.* a status of (400|401|403))|AuthApiError/,
})

test('a comment is found, shortened, tagged by key and flagged; its theme leads to what everybody reads', async ({
  newVisit,
  heard,
}) => {
  test.slow()
  await write(heard, 'Mrs Example from Acorn School shouted at him. Zebra crossing.')
  const gone = await write(heard, 'A walrus took it back.')
  const page = await (await newVisit(DESK)).newPage()
  await signInAs(page, heard, 'staff@wirral.example')
  await page.getByRole('link', { name: 'Comments', exact: true }).click()
  await expect(page.getByText(/comments are not read yet/)).toBeVisible()
  await expect(page.getByRole('article')).toBeVisible()
  await expectNothingWrong(page, 'comments, the queue')

  // Search in all of them, with a word in another form.
  await page.locator('body').press('/')
  await expect(page.getByLabel('Words to look for')).toBeFocused()
  await page.getByLabel('Words to look for').fill('zebras')
  await page.getByRole('button', { name: 'Search' }).click()
  const comment = page.getByRole('article')
  await expect(comment).toContainText('Mrs Example from Acorn School')
  await expect(page.getByText('Comment 1 of 1')).toBeVisible()

  // The words that tell who somebody is go, and neither reader nor search has them any more.
  await comment.getByRole('button', { name: 'Take words out' }).click()
  for (const word of ['Mrs', 'Example', 'Acorn', 'School'])
    await comment.getByRole('button', { name: word, exact: true }).click()
  await expectNothingWrong(page, 'comments, choosing words')
  await comment.getByRole('button', { name: 'Take out 4 words' }).click()
  await expect(page.getByText('The words are taken out.')).toBeVisible()
  await expect(comment.getByText('Acorn')).toHaveCount(0)
  await expect(comment.getByRole('blockquote')).toHaveText(
    '█████Words taken out from █████Words taken out shouted at him. Zebra crossing.',
  )

  // The keyboard alone: tag, flag, and say what was done.
  await comment.focus()
  await comment.press('?')
  await expect(page.getByText('Read it and go on, or mark as not read')).toBeVisible()
  await comment.press('5')
  await expect(page.getByText('Tagged: The people we met')).toBeVisible()
  await expect(comment.getByRole('button', { name: 'The people we met' })).toHaveAttribute('aria-pressed', 'true')
  await comment.press('f')
  await expect(page.getByRole('button', { name: 'Flag it' })).toBeFocused()
  await expect(page.getByRole('alertdialog')).toContainText('999')
  await page.keyboard.press('Enter')
  const strip = page.getByRole('link', { name: '1 comment is flagged: someone may not be safe' })
  await expect(strip).toBeVisible()
  await expectNothingWrong(page, 'comments, a flagged one')
  await page.goto('/staff/milestones')
  await strip.click()
  await expect(comment).toContainText('Flagged on')
  await page.getByLabel('What was done?').fill('Rang the front door at ten.')
  await page.getByRole('button', { name: 'Keep what was done' }).click()
  await expect(comment).toContainText('by staff@wirral.example: Rang the front door at ten.')
  await expect(strip).toHaveCount(0)

  // Read, undone, read again; and the one that was taken back is gone for search too.
  await callApi(heard, 'withdraw', { receipt: gone })
  await page.goto('/staff/comments?only=all')
  await page.getByLabel('Words to look for').fill('walrus')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page.getByRole('heading', { name: 'No comment fits.' })).toBeVisible()
  await page.getByLabel('Words to look for').fill('zebra')
  await page.getByRole('button', { name: 'Search' }).click()
  await comment.press('r')
  await expect(page.getByText('Marked as read.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Marked as not read.')).toBeVisible()

  // From the theme to "you said, we did", which everybody reads.
  await page.getByRole('link', { name: 'Themes', exact: true }).click()
  await expect(page.getByRole('table', { name: 'People by theme and month' })).toBeVisible()
  await expectNothingWrong(page, 'themes')
  await page.getByRole('link', { name: 'The people we met' }).click()
  await page.getByRole('button', { name: 'Write “you said, we did”' }).click()
  await expect(page.getByLabel('What people said')).toHaveValue('The people we met: ')
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Write what people said' })).toBeVisible()
  await page.getByLabel('What people said').fill('People were short with us.')
  await page.getByLabel('What we did').fill('All who answer the phone had a day of training.')
  await page.getByLabel('Where it stands').selectOption('done')
  await page.getByLabel('Show it to everybody on Heard’s public page').check()
  await expectNothingWrong(page, 'a theme and its form')
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(page.getByText('Kept. Everybody can read it now.')).toBeVisible()
  const { body } = await callApi(heard, 'what_changed', { area: 'wirral' })
  expect(JSON.stringify(body)).toContain('All who answer the phone had a day of training.')
  expect(JSON.stringify(body)).not.toContain('Acorn')

  // A lead opens the words as they came, and the audit says so.
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByLabel('Your work e-mail address')).toBeVisible()
  await signInAs(page, heard, 'lead@wirral.example')
  await page.goto('/staff/comments?only=all')
  await page.getByLabel('Words to look for').fill('zebra')
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByText('Open the words as they came').click()
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(comment).toContainText('Mrs Example from Acorn School')
  await page.getByRole('link', { name: 'Who opened what' }).click()
  await expect(
    page.getByRole('row').filter({ hasText: 'Opened as it came to check what was taken out' }).first(),
  ).toContainText('lead@wirral.example')
  await expectNothingWrong(page, 'the audit')
  await expect(page.getByText('Acorn')).toHaveCount(0)
})

test('nothing of a comment stays on the device, and without a connection the page says why', async ({
  newVisit,
  heard,
}) => {
  await write(heard, 'A pangolin in the words.', 'ar')
  const visit = await newVisit(DESK)
  const page = await visit.newPage()
  await signInAs(page, heard, 'staff@wirral.example')
  await page.goto('/staff/comments?only=all')
  await page.getByLabel('Words to look for').fill('pangolin')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page.getByRole('blockquote')).toHaveAttribute('lang', 'ar')
  const kept = await page.evaluate(async () => {
    const stores = await indexedDB.databases()
    const caches_ = await caches.keys()
    const bodies = await Promise.all(
      caches_.map(async (name) => (await (await caches.open(name)).keys()).map((request) => request.url)),
    )
    return JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      stores.length,
      bodies,
      window.location.href,
    ])
  })
  expect(kept).not.toContain('pangolin')
  await visit.route('**/rpc/comment*', (route) => route.abort())
  await page.reload()
  await expect(page.getByRole('heading', { name: 'There is no connection' })).toBeVisible()
  await expect(page.getByText('Comments are never kept on a device')).toBeVisible()
})

test('signing out in one tab closes the comments in another at once, and so does the server’s refusal; a draft stays', async ({
  newVisit,
  heard,
}) => {
  await write(heard, 'An okapi in the words.')
  const visit = await newVisit(DESK)
  const [page, other, report] = [await visit.newPage(), await visit.newPage(), await visit.newPage()]
  await signInAs(page, heard, 'lead@wirral.example')
  const openComments = async () => {
    await other.goto('/staff/comments')
    await other.getByLabel('Words to look for').fill('okapi')
    await other.getByRole('button', { name: 'Search' }).click()
    await expect(other.getByRole('blockquote')).toContainText('okapi')
  }
  await openComments()
  await report.goto('/staff/pack')
  await report.getByRole('button', { name: 'Write this' }).first().click()
  await report.getByLabel('What', { exact: true }).first().fill('Half a sentence')
  await page.getByRole('button', { name: 'Sign out' }).click()
  for (const tab of [other, report]) await expect(tab.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await expect(other.getByText('okapi')).toHaveCount(0)
  await other.keyboard.press('j')
  await expect(other.getByText('okapi')).toHaveCount(0)

  // Who signs in again opens every tab, with what was half written.
  await signInAs(page, heard, 'lead@wirral.example')
  await expect(report.getByLabel('What', { exact: true }).first()).toHaveValue('Half a sentence')
  await openComments()

  // The server refuses the sign-in and its renewal.
  const refuse = (code: string) => ({ status: 401, json: { code, error_code: code, message: 'no', msg: 'no' } })
  await visit.route('**/rpc/comment_change', (route) => route.fulfill(refuse('PGRST301')))
  await visit.route('**/auth/v1/token*', (route) => route.fulfill(refuse('refresh_token_not_found')))
  await other.locator('body').press('r')
  for (const tab of [other, page, report]) await expect(tab.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await expect(other.getByText('okapi')).toHaveCount(0)
})

test('the forum and staff next door find no door to comments', async ({ newVisit, heard }) => {
  for (const who of ['forum@wirral.example', 'staff@sefton.example']) {
    const page = await (await newVisit(DESK)).newPage()
    await signInAs(page, heard, who)
    await page.goto('/staff/comments')
    if (who.startsWith('forum')) {
      await expect(page.getByRole('link', { name: 'Comments', exact: true })).toHaveCount(0)
      await expect(page.getByRole('heading', { name: 'This page is for staff' })).toBeVisible()
    } else await expect(page.getByText('Nothing is waiting to be read.')).toBeVisible()
  }
})
