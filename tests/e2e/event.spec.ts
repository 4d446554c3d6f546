import type { Page } from '@playwright/test'
import { setUpEvent } from '../support/event-steps.ts'
import { heading, keptForOffline, openStepOf, press, receiptCodeOn } from '../support/family-steps.ts'
import { expect, test } from '../support/heard-test.ts'
import { expectNothingWrong } from '../support/look-at.ts'
import { callApi } from '../support/staff-api.ts'
import { traces } from '../support/traces.ts'

const SECRET = 'Zanzibar is what only I would write'
const TABLET = { viewport: { width: 768, height: 1024 } }

test.use({ demo: false })

/** Chooses and goes on, without waiting for words about saving. */
async function answer(page: Page, choice: string): Promise<void> {
  const before = await heading(page).innerText()
  await page.getByRole('radio', { name: choice, exact: true }).check()
  await press(page, 'Continue')
  await expect(heading(page)).not.toHaveText(before)
}

/** The shortest whole answer, from Start to the receipt code. */
async function answerShortest(page: Page): Promise<string> {
  await press(page, 'Start')
  await answer(page, 'A young person, 16 to 25')
  await openStepOf(page, 'check')
  await press(page, 'Send')
  await expect(heading(page)).toHaveText('Thank you')
  return receiptCodeOn(page)
}

test('a device passed round: one answers, it counts down and can be stopped, the host sees a total and has the only way out', async ({
  newVisit,
  heard,
}) => {
  const page = await (await newVisit(TABLET)).newPage()
  await page.goto('/event')
  await press(page, 'Begin event mode')
  await expect(page.getByRole('alert').first()).toContainText('A host code is 4 to 6 numbers.')
  await expectNothingWrong(page, 'setting up, with a slip')
  await setUpEvent(page)
  await expectNothingWrong(page, 'start')
  await press(page, 'Start')
  await expect(page.getByRole('link', { name: 'Your answers' })).toHaveCount(0)
  await expectNothingWrong(page, 'a question at an event')
  await page.getByRole('link', { name: 'Clear and stop' }).click()
  await expect(heading(page)).toHaveText('Have your say')

  const code = await answerShortest(page)
  await expect(page.getByText('This page closes in 20 seconds.')).toBeVisible()
  await press(page, 'Stop the clock')
  await expect(page.getByText('The page stays open.')).toBeVisible()
  await expectNothingWrong(page, 'thank you')
  await press(page, 'Done')
  await expect(heading(page)).toHaveText('Have your say')
  const arrived = async () =>
    (await callApi(heard, 'receipt_status', { receipt: code.replaceAll('-', '') })).body as { status: string }
  await expect.poll(async () => (await arrived()).status).toBe('received')
  await expect.poll(() => traces(page)).not.toContain('contentHash')
  expect(await traces(page)).not.toContain(code)

  // No address of Heard leads anywhere else, before or after the worker is here.
  await keptForOffline(page)
  for (const address of ['/', '/my-answers', '/s/ehcp-satisfaction', '/event#EH1']) {
    await page.goto(address)
    await expect(heading(page)).toHaveText('Have your say')
  }
  await press(page, 'For the host')
  for (const wrong of ['1111', '2222', '3333']) {
    await page.getByLabel('Host code').fill(wrong)
    await press(page, 'Open')
    await expect(page.getByText('That is not the code.')).toBeVisible()
    await expect(page.getByLabel('Host code')).toHaveValue('')
  }
  await expect(page.getByRole('button', { name: 'Open' })).toBeDisabled()
  await expectNothingWrong(page, 'host code, too many tries')
  await expect(page.getByRole('button', { name: 'Open' })).toBeEnabled()
  await page.getByLabel('Host code').fill('4711')
  await press(page, 'Open')
  await expect(page.getByText('1 person has answered here')).toBeVisible()
  await expect(page.getByText('Nothing waits to be sent.')).toBeVisible()
  await expectNothingWrong(page, 'the host’s page')
  await press(page, 'End event mode')
  await press(page, 'Yes, end it')
  await expect(heading(page)).toHaveText('Tell us how it’s going')
  await page.goto('/my-answers')
  await expect(page.getByText('No receipts yet.')).toBeVisible()
})

test('nobody is there: a warning that any key takes away, then nothing of the person before can be reached', async ({
  newVisit,
}) => {
  const context = await newVisit(TABLET)
  const page = await context.newPage()
  await page.clock.install()
  await page.goto('/privacy')
  await setUpEvent(page)
  await keptForOffline(page)
  await press(page, 'Start')
  await answer(page, 'A parent or carer')
  await answer(page, 'The draft plan')
  await openStepOf(page, 'EH9')
  await page.getByRole('textbox').fill(SECRET)
  await page.getByRole('button', { name: 'Very large text' }).click()
  expect(await traces(page)).toContain(SECRET)
  await page.clock.runFor(71_000)
  await expect(page.getByRole('alertdialog', { name: 'Are you still there?' })).toBeVisible()
  await expectNothingWrong(page, 'are you still there?')
  await page.keyboard.press('a')
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
  await expect(page.getByRole('textbox')).toHaveValue(SECRET)
  await page.clock.runFor(71_000)
  await press(page, 'I am still here')
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
  await page.clock.runFor(91_000)
  await expect(heading(page)).toHaveText('Have your say')
  await expect(page.getByText('Nobody was here for a while')).toBeVisible()

  const nothingLeft = async (how: string) => {
    await expect(heading(page), how).toHaveText('Have your say')
    const left = await traces(page)
    for (const trace of [SECRET, 'Zanzibar', 'draft_plan', 'larger"']) expect(left, how).not.toContain(trace)
  }
  await nothingLeft('after the wipe')
  await page.reload()
  await nothingLeft('after a reload')
  for (const turn of [-1, 1, -2]) {
    await page.evaluate((by) => history.go(by), turn)
    await page.waitForLoadState()
    await nothingLeft(`history ${turn}`)
  }
  await press(page, 'Start')
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)

  // Half an answer, then away and Back: neither the browser's memory of pages nor its memory of forms has it.
  await answer(page, 'A parent or carer')
  await answer(page, 'The draft plan')
  await openStepOf(page, 'EH9')
  await page.getByRole('textbox').fill(SECRET)
  await page.goto('about:blank')
  await page.goBack()
  await nothingLeft('away and Back')
  await press(page, 'Start')
  for (let n = 0; n < 3; n += 1) await page.keyboard.press('Escape')
  await nothingLeft('Esc three times')
})
