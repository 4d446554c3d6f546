import { readFile } from 'node:fs/promises'
import {
  answerToTheEnd,
  choose,
  heading,
  keptForOffline,
  otherFamiliesAnswer,
  parentToCheck,
  press,
  receiptCodeOn,
  SURVEY,
  thisMonth,
  youngPersonToCheck,
} from '../support/family-steps.ts'
import { expect, test } from '../support/heard-test.ts'
import { monthFigure } from '../support/staff-api.ts'

const RECEIVED = 'Thank you. We have your answers'
const typed = (page: import('@playwright/test').Page) => page.getByRole('region', { name: /Have a code/ })

test('with the code a family checks that it arrived and takes the answers back, and the figure goes back too', async ({
  page,
  heard,
  signedIn,
  newVisit,
}) => {
  await otherFamiliesAnswer(heard, 5)
  const staff = await signedIn()
  const before = await monthFigure(staff, 'parent_carers_involved_ehcp', thisMonth())
  await parentToCheck(page)
  await press(page, 'Send')
  await expect(heading(page)).toHaveText(RECEIVED)
  const code = await receiptCodeOn(page)
  const counted = await monthFigure(staff, 'parent_carers_involved_ehcp', thisMonth())
  expect(counted).toMatchObject({ numerator: before!.numerator! + 1, denominator: before!.denominator! + 1 })

  // On another device, from the paper the code was written on.
  const other = await (await newVisit({ hasTouch: false })).newPage()
  await other.goto('/my-answers')
  const box = other.getByLabel('Receipt code')
  await box.fill(code.slice(0, -1) + (code.endsWith('A') ? 'C' : 'A'))
  await typed(other).getByRole('button', { name: 'Check it arrived' }).click()
  await expect(other.getByText('This code has a slip in it.')).toBeVisible()
  await expect(box).toBeFocused()
  await box.fill(code.toLowerCase().replaceAll('-', ' '))
  await typed(other).getByRole('button', { name: 'Check it arrived' }).click()
  await expect(typed(other).getByText(/^Received on/)).toBeVisible()

  await typed(other).getByRole('button', { name: 'Take my answers back' }).click()
  await expect(other.getByText('This cannot be undone.')).toBeVisible()
  await press(other, 'Yes, take them back')
  await expect(typed(other).getByText(/^You took these answers back on/)).toBeVisible()
  expect(await monthFigure(staff, 'parent_carers_involved_ehcp', thisMonth())).toEqual(before)
})

test('a phone whose calendar is ahead: the answers need attention, and today’s date sends them', async ({ page }) => {
  await page.clock.setSystemTime(Date.now() + 40 * 24 * 3_600_000)
  await youngPersonToCheck(page)
  await press(page, 'Send')
  await expect(page.getByText('Your answers are safe. See what you can do:')).toBeVisible()
  await expect(page.getByText(/^Received/)).toBeHidden()
  await page.clock.setSystemTime(Date.now())
  await page.getByRole('main').getByRole('link', { name: 'Your answers' }).click()
  const stuck = page.getByRole('region', { name: 'Needs you' })
  await expect(stuck).toContainText('Your answers are safe here. Nothing is deleted.')
  await stuck.getByRole('button', { name: /^Use today’s date/ }).click()
  await expect(page.getByText(/^Received on/)).toBeVisible()
  await expect(stuck).toBeHidden()
})

test('unsent answers travel as a file to another phone and are counted once', async ({
  page,
  line,
  newVisit,
}, info) => {
  await youngPersonToCheck(page)
  await keptForOffline(page)
  await line.cut()
  await press(page, 'Send')
  await expect(page.getByText('They have not gone yet.')).toBeVisible()
  const code = await receiptCodeOn(page)
  await page.goto('/my-answers')
  await page.getByText('Keep answers as a file').click()
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Save unsent answers as a file')])
  const file = info.outputPath('answers.json')
  await download.saveAs(file)
  expect(await readFile(file, 'utf8')).toContain(code)

  await line.mend()
  const other = await (await newVisit()).newPage()
  await other.goto('/my-answers')
  await other.getByText('Keep answers as a file').click()
  await other
    .getByLabel('Bring back a file')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
  await expect(other.getByText('This is not a file from Heard, or it is damaged.')).toBeVisible()
  await other.getByLabel('Bring back a file').setInputFiles(file)
  await expect(other.getByText('1 set of answers brought back.')).toBeVisible()
  await expect(other.getByRole('region', { name: 'Receipts' })).toContainText(code, { timeout: 60_000 })
  // The first phone has them too, and gets the same receipt.
  await expect(page.getByRole('region', { name: 'Receipts' })).toContainText(code, { timeout: 60_000 })
})

test('clearing the phone asks twice while something is unsent, and then leaves nothing', async ({ page, line }) => {
  await youngPersonToCheck(page)
  await keptForOffline(page)
  await line.cut()
  await press(page, 'Send')
  await expect(page.getByText('They have not gone yet.')).toBeVisible()
  await page.goto('/my-answers')
  await press(page, 'Clear this phone')
  await press(page, 'Yes, clear it')
  await expect(page.getByText('1 set of answers has not been sent.')).toBeVisible()
  await press(page, 'Keep everything')
  await expect(page.getByRole('region', { name: 'Waiting to send' })).toBeVisible()
  await press(page, 'Clear this phone')
  await press(page, 'Yes, clear it')
  await press(page, 'Clear, and lose 1 set of answers')
  await expect(page.getByText('Done. Nothing of yours is left on this phone.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('No receipts yet.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Waiting to send' })).toBeHidden()
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
})

test('leaving quickly, by button or by Esc three times, leaves nothing to go back to', async ({ page }) => {
  const weather = 'https://www.bbc.co.uk/weather'
  await page.context().route(weather, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }))
  for (const leave of ['button', 'Esc']) {
    await page.goto('about:blank')
    await page.goto(SURVEY)
    if (leave === 'button') await choose(page, 'A parent or carer')
    await expect(page.getByRole('link', { name: 'Leave quickly' })).toBeVisible()
    if (leave === 'button') await page.getByRole('link', { name: 'Leave quickly' }).click()
    else for (let n = 0; n < 3; n += 1) await page.keyboard.press('Escape')
    await expect(page).toHaveURL(weather)
    await expect(heading(page)).toHaveText('Weather')
    await page.goBack()
    await expect(page).not.toHaveURL(weather)
    expect(await page.getByRole('radio').count(), leave).toBe(0)
  }
})

test('someone else on the same phone starts afresh and gets a receipt of their own', async ({ page }) => {
  await youngPersonToCheck(page)
  await press(page, 'Send')
  await expect(heading(page)).toHaveText(RECEIVED)
  const first = await receiptCodeOn(page)
  await press(page, 'Someone else here wants to answer')
  await expect(heading(page)).toHaveText('Who are you?')
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await choose(page, 'A child or young person, 11 to 15')
  await answerToTheEnd(page)
  await press(page, 'Send')
  await expect(heading(page)).toHaveText(RECEIVED)
  const second = await receiptCodeOn(page)
  expect(second).not.toBe(first)
  await page.goto('/my-answers')
  await expect(page.getByText(/^Received on/)).toHaveCount(2)
})
