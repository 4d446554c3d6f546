import {
  answerToTheEnd,
  heading,
  INVOLVED,
  keptForOffline,
  otherFamiliesAnswer,
  press,
  receiptCodeOn,
  SURVEY,
  thisMonth,
} from '../support/family-steps.ts'
import { expect, test } from '../support/heard-test.ts'
import { DESK, signInAs } from '../support/staff-steps.ts'
import { monthFigure } from '../support/staff-api.ts'

const LEAD = 'lead@council.example'

test.use({ demo: false, alone: true, lead: LEAD })
// The server is stopped and started again: it is not there, and then it says for a moment that it is starting.
test.use({ expectedNoise: /Failed to load resource: (net::ERR_\w+|.* a status of 503)/ })

test('a parent answers with no server, the browser dies, and the answer still moves the plan’s figure by one', async ({
  heard,
  phone,
  newVisit,
  signedIn,
}) => {
  test.setTimeout(300_000)
  await otherFamiliesAnswer(heard, 5)
  const before = await monthFigure(await signedIn(LEAD), 'parent_carers_involved_ehcp', thisMonth())
  expect(before).toMatchObject({ denominator: 5, hidden: false })

  // A first visit: nobody touches anything, and the phone keeps Heard by itself.
  const first = phone.page()
  await first.goto(SURVEY)
  await keptForOffline(first)
  await heard.stop()

  await first.reload()
  await expect(heading(first)).toHaveText('Who are you?')
  await answerToTheEnd(first, {
    'Who are you?': 'A parent or carer',
    'Where are you in the EHC plan process?': 'The draft plan',
    [INVOLVED]: 'Strongly agree',
    'What went well?': 'They listened.',
  })
  await press(first, 'Send')
  await expect(heading(first)).toHaveText('Thank you. Your answers are saved on this phone')
  await expect(first.getByText('They have not gone yet.')).toBeVisible()
  const code = await receiptCodeOn(first)
  await phone.kill()

  const page = await phone.reopen()
  await page.goto('/my-answers')
  const waiting = page.getByRole('region', { name: 'Waiting to send' })
  await expect(waiting).toContainText(`Receipt: ${code}`)
  await expect(waiting).toContainText(/Waiting for a connection\. Last tried/)

  await heard.restart()
  await expect(page.getByRole('region', { name: 'Receipts' })).toContainText(code, { timeout: 120_000 })
  await expect(page.getByText(/^Received on/)).toBeVisible()
  await expect(waiting).toBeHidden()

  const after = await monthFigure(await signedIn(LEAD), 'parent_carers_involved_ehcp', thisMonth())
  expect(after?.numerator).toBe(before!.numerator! + 1)
  expect(after?.denominator).toBe(before!.denominator! + 1)

  // Coming back later changes nothing: it was received once.
  await page.reload()
  await expect(page.getByText(/^Received on/)).toHaveCount(1)
  expect(await monthFigure(await signedIn(LEAD), 'parent_carers_involved_ehcp', thisMonth())).toEqual(after)

  const desk = await (await newVisit(DESK)).newPage()
  await signInAs(desk, heard, LEAD)
  await desk.getByRole('link', { name: 'Parent carers involved in the EHC plan process' }).first().click()
  // The month still runs: it is told, and judged by nothing yet.
  await expect(desk.getByText(/^The first figure is of .*, which is not over$/)).toBeVisible()
  const month = desk.getByRole('row', { name: /month not over/ })
  await expect(month.getByRole('cell', { name: '6', exact: true })).toBeVisible()
  await expect(desk.getByText('Demonstration data')).toBeHidden()
})
