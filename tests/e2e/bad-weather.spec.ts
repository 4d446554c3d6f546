import {
  choose,
  heading,
  keptForOffline,
  openStepOf,
  otherFamiliesAnswer,
  parentToCheck,
  press,
  receiptCodeOn,
  thisMonth,
  youngPersonToCheck,
} from '../support/family-steps.ts'
import { expect, test } from '../support/heard-test.ts'
import type { Weather } from '../support/line.ts'
import { monthFigure } from '../support/staff-api.ts'

const RECEIVED = 'Thank you. We have your answers'
const SAVED = 'Thank you. Your answers are saved on this phone'

// The last is Chromium's own sentence when the café answers for the worker's file too: on a slow machine the worker
// may be fetched only then, and it is right that it is not taken.
test.use({
  expectedNoise:
    /Failed to load resource: (net::ERR_(CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE)|.* a status of 503)|^The script has an unsupported MIME type \('text\/html'\)/,
})

test('the server takes an answer and its reply is lost: it is offered again, counted once and received', async ({
  page,
  line,
  heard,
  signedIn,
}) => {
  await otherFamiliesAnswer(heard, 5)
  const staff = await signedIn()
  const before = await monthFigure(staff, 'parent_carers_involved_ehcp', thisMonth())
  await parentToCheck(page)
  line.weather('lost_reply')
  await press(page, 'Send')
  await expect(page.getByText('They have not gone yet.')).toBeVisible()
  await expect(heading(page)).toHaveText(SAVED)
  const stored = await monthFigure(staff, 'parent_carers_involved_ehcp', thisMonth())
  expect(stored?.denominator).toBe(before!.denominator! + 1)

  line.weather('fine')
  await expect(heading(page)).toHaveText(RECEIVED, { timeout: 60_000 })
  expect(await monthFigure(staff, 'parent_carers_involved_ehcp', thisMonth())).toEqual(stored)
  const [posts] = line.posted().values()
  expect(posts).toBeGreaterThan(1)
  await page.goto('/my-answers')
  await expect(page.getByText(/^Received on/)).toHaveCount(1)
})

const weathers: [Weather, string][] = [
  ['busy', 'the server is too busy'],
  ['portal', 'a café’s network answers in the server’s place'],
  ['hang', 'a request is never answered'],
]
for (const [weather, what] of weathers) {
  test(`${what}: Received is never shown, and later the answer arrives by itself`, async ({ page, line }) => {
    await youngPersonToCheck(page)
    line.weather(weather)
    await press(page, 'Send')
    await expect(heading(page)).toHaveText(SAVED)
    await expect(page.getByText('They have not gone yet.')).toBeVisible({ timeout: 60_000 })
    await expect(page.getByText(/^Received/)).toBeHidden()
    const code = await receiptCodeOn(page)

    line.weather('fine')
    await expect(heading(page)).toHaveText(RECEIVED, { timeout: 60_000 })
    await page.goto('/my-answers')
    await page.getByRole('button', { name: 'Check it arrived' }).first().click()
    await expect(page.getByText(/^Received on/).last()).toBeVisible()
    expect(await receiptCodeOn(page)).toBe(code)
  })
}

test('two tabs are open when the connection comes back: the answer is sent by one of them, once', async ({
  page,
  line,
}) => {
  await youngPersonToCheck(page)
  await keptForOffline(page)
  await line.cut()
  await press(page, 'Send')
  await expect(page.getByText('They have not gone yet.')).toBeVisible()
  const other = await page.context().newPage()
  await page.goto('/my-answers')
  await other.goto('/my-answers')
  await expect(other.getByRole('region', { name: 'Waiting to send' })).toBeVisible()
  await line.mend()
  for (const tab of [page, other]) await tab.evaluate(() => dispatchEvent(new Event('online')))
  for (const tab of [page, other]) await expect(tab.getByText(/^Received on/)).toHaveCount(1, { timeout: 60_000 })
  expect([...line.posted().values()]).toEqual([1])
})

test('the phone is full: it says that nothing is saved, the answer stays on screen, and with room it is kept', async ({
  phone,
  line,
}) => {
  const page = phone.page()
  // Before the first visit: the browser remembers for a while how much room it had.
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: line.url, quotaSize: 1 })
  await page.goto('/s/ehcp-satisfaction')
  await page.getByRole('radio', { name: 'A parent or carer', exact: true }).check()
  await expect(page.getByText('Not saved.')).toBeVisible()
  await press(page, 'Continue')
  await expect(heading(page)).toHaveText('Where are you in the EHC plan process?')
  const answer = page.getByRole('radio', { name: 'The draft plan', exact: true })
  await answer.check()
  await expect(page.getByText('Not saved. This phone has no room left.')).toBeVisible()
  await expect(answer).toBeChecked()
  await press(page, 'Continue')
  await expect(heading(page)).toHaveText('When was this?')

  await devtools.send('Storage.overrideQuotaForOrigin', { origin: line.url })
  await page.getByRole('radio', { name: 'This month', exact: true }).check()
  await expect(page.getByText('Saved on this phone.')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('radio', { name: 'This month', exact: true })).toBeChecked()
})

test('words typed without a pause are there after a reload in the middle of a word, and never called saved before they are', async ({
  page,
}) => {
  await page.goto('/s/ehcp-satisfaction')
  await choose(page, 'A parent or carer')
  await choose(page, 'The draft plan')
  await openStepOf(page, 'EH9')
  const box = page.getByRole('textbox')
  const words = 'They rang me back the same day and told me what would happen next, step by step.'
  await box.click()
  // Faster than the pause in which text is saved.
  const typing = page.keyboard.type(words.slice(0, 40), { delay: 60 })
  await expect(page.getByText('Saving…')).toBeVisible()
  await typing
  await page.keyboard.type(words.slice(40), { delay: 30 })
  await page.reload()
  await expect(box).toHaveValue(words)
  await expect(page.getByText('Saved on this phone.')).toBeVisible()

  await box.fill(`${words} Thank you.`)
  await page.goto('/privacy')
  await page.goBack()
  await expect(box).toHaveValue(`${words} Thank you.`)
})

test('a browser that keeps nothing warns, and the answers can still be given and sent', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The user denied permission to access the database.', 'InvalidStateError')
    }
  })
  await page.goto('/s/ehcp-satisfaction')
  await page.getByRole('radio', { name: 'A young person, 16 to 25', exact: true }).check()
  await expect(page.getByText('Not saved. This phone will not let Heard keep your answers.')).toBeVisible()
  await press(page, 'Continue')
  await expect(heading(page)).toHaveText('Who is filling this in?')
  await page.getByRole('radio', { name: 'Me', exact: true }).check()
  await expect(page.getByText('Not saved.')).toBeVisible()
  await page.evaluate(() => {
    location.hash = 'check'
  })
  await press(page, 'Send')
  await expect(heading(page)).toHaveText(RECEIVED)
  await expect(page.getByText('This phone will not remember the code.')).toBeVisible()
})
