import { randomUUID } from 'node:crypto'
import { newReceiptCode, parseReceiptCode, receiptHash } from '../../src/domain/response/receipt.ts'
import { londonDay } from '../../src/platform/clock.ts'
import { choose, goOn, heading, keptForOffline, openStepOf, press, SURVEY } from '../support/family-steps.ts'
import { axeFinds } from '../support/axe.ts'
import { expect, test } from '../support/heard-test.ts'
import { nodeSha256, sampleEnvelope } from '../support/sample-answers.ts'
import { callApi } from '../support/staff-api.ts'
import { DESK, signInAs } from '../support/staff-steps.ts'

const LEAD = 'lead@council.example'
test.use({ demo: false, alone: true, lead: LEAD })
// The server is stopped and started again: it is not there, and then it says for a moment that it is starting.
test.use({ expectedNoise: /Failed to load resource: (net::ERR_\w+|.* a status of 503)/ })

test('staff make slips, a family opens one without a connection, and completion moves by one; a used code still answers', async ({
  heard,
  newVisit,
}) => {
  test.setTimeout(240_000)
  const desk = await (await newVisit(DESK)).newPage()
  await signInAs(desk, heard, LEAD)
  await desk.getByRole('link', { name: 'Invitations' }).click()
  await expect(desk.getByText('No invitations yet.')).toBeVisible()
  await desk.getByLabel('About which stage?').selectOption('annual_review')
  await desk.getByLabel('How many slips?').fill('10')
  expect(await axeFinds(desk, 'on a desk')).toEqual([])
  await press(desk, 'Make invitations')

  const slips = desk.locator('.slip')
  await expect(slips).toHaveCount(10)
  expect(await axeFinds(desk, 'on a desk')).toEqual([])
  const link = /opens (\S+)/.exec((await slips.first().getByRole('img').getAttribute('aria-label'))!)![1]!
  const { pathname, hash, search } = new URL(link)
  expect(search).toBe('')
  expect(hash).toMatch(/^#i\.[A-Z0-9]{8}\.stage-annual_review$/)
  const codes = await desk.locator('.slip-code').allInnerTexts()
  expect(hash).toContain(codes[0]!.replace('-', ''))

  // Five other invited families have answered: from here on the number may be shown.
  const others = await Promise.all(
    codes.slice(1, 6).map(async (code, n) =>
      sampleEnvelope(n, {
        id: randomUUID(),
        answers: { R1: 'parent_carer', R2: 'annual_review' },
        completedOn: londonDay(Date.now()),
        invitation: code,
        receiptHash: await receiptHash(
          parseReceiptCode(newReceiptCode((limit) => Math.floor(Math.random() * limit)))!,
          nodeSha256,
        ),
      }),
    ),
  )
  await callApi(heard, 'submit', { envelopes: others })
  const share = async (words: string) => {
    await desk.goto('/staff/invitations')
    await expect(desk.getByRole('table').filter({ hasText: 'Response rate' })).toContainText(words)
  }
  await share('50% (5 of 10)')

  const family = await (await newVisit()).newPage()
  await family.goto(SURVEY)
  await keptForOffline(family)
  await family.goto('/')
  const answerByLink = async (offline: boolean) => {
    if (offline) await heard.stop()
    await family.goto(`${pathname}${hash}`)
    expect(new URL(family.url()).hash).toBe('')
    await family.reload()
    await choose(family, 'A parent or carer')
    await expect(heading(family)).toHaveText('Where are you in the EHC plan process?')
    await expect(family.getByRole('radio', { name: 'The annual review' })).toBeChecked()
    await goOn(family)
    await openStepOf(family, 'check')
    await expect(heading(family)).toHaveText('Check your answers')
    await press(family, 'Send')
    // Nobody leaves before the page says that it has the answers.
    await expect(family).toHaveURL(/#sent$/)
    if (offline) await expect(family.getByText('They have not gone yet.')).toBeVisible()
    if (offline) await heard.restart()
    await family.goto('/my-answers')
    await expect(family.getByText(/^Received on/)).toHaveCount(offline ? 1 : 2, { timeout: 120_000 })
  }
  await answerByLink(true)
  await share('60% (6 of 10)')
  await answerByLink(false)
  await share('60% (6 of 10)')
  await expect(desk.getByRole('row', { name: /60% \(6 of 10\)/ })).toContainText('7')

  // Typed from paper: the quiet line on the first page leads to the same place.
  await family.goto('/')
  await family.getByText('I have a code').click()
  await family.getByLabel('Your code').fill('K7RT-4MW')
  await press(family, 'Use this code')
  await expect(family.getByText('That code has a slip in it.')).toBeVisible()
  await family.getByLabel('Your code').fill(codes[7]!.toLowerCase())
  await press(family, 'Use this code')
  await family.getByRole('status').getByRole('link', { name: 'Your EHC plan' }).click()
  await expect(heading(family)).toHaveText('Who are you?')
  expect(await family.evaluate(() => sessionStorage.getItem('heard-draft:invited:ehcp_satisfaction'))).toBe(
    codes[7]!.replace('-', ''),
  )
})
