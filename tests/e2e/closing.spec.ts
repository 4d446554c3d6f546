import { addMonths } from '../../src/domain/metric/months.ts'
import { otherFamiliesAnswer, thisMonth } from '../support/family-steps.ts'
import { expect, test } from '../support/heard-test.ts'
import { monthFigure } from '../support/staff-api.ts'
import { DESK, signInAs } from '../support/staff-steps.ts'

const LEAD = 'lead@council.example'
const METRIC = 'parent_carers_involved_ehcp'

test.use({ demo: false, alone: true, lead: LEAD })

test('a lead closes a month; late answers move nothing that was reported, and are told when they are enough', async ({
  heard,
  newVisit,
  signedIn,
}) => {
  test.setTimeout(240_000)
  const last = addMonths(thisMonth(), -1)
  const late = `${last}-20`
  const name = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(late),
  )
  await otherFamiliesAnswer(heard, 10, late)
  await otherFamiliesAnswer(heard, 5)
  const desk = await (await newVisit(DESK)).newPage()
  await signInAs(desk, heard, LEAD)
  await desk.getByRole('link', { name: 'Months', exact: true }).click()
  const card = desk.getByRole('region', { name })
  await expect(card.getByText('provisional', { exact: false })).toHaveCount(3)
  await card.getByRole('button', { name: `Close ${name} now` }).click()
  await card.getByRole('button', { name: 'Yes, close it' }).click()
  await expect(desk.getByText(`${name} is closed.`)).toBeFocused()
  await expect(card.getByText(/^closed on /)).toHaveCount(3)

  // A phone that was without signal for weeks.
  const now = async () => monthFigure(await signedIn(LEAD), METRIC, thisMonth())
  const next = await now()
  await otherFamiliesAnswer(heard, 2, late)
  await desk.goto(`/staff/metric/${METRIC}`)
  const row = desk.getByRole('row', { name: new RegExp(`^${name}`) })
  await expect(row).toContainText('(closed)')
  await expect(row).toContainText('since the close: fewer than 5 answers')
  await expect(row.getByRole('cell', { name: '50%', exact: true })).toBeVisible()
  await otherFamiliesAnswer(heard, 4, late)
  await desk.reload()
  // Five of them are enough to be told of; whatever has come beyond is not told yet.
  await expect(row).toContainText('since the close: 8 of 16')
  await expect(row.getByRole('cell', { name: '10', exact: true })).toBeVisible()
  expect(await now()).toEqual(next)

  await desk.goto('/staff/months')
  await expect(card.getByText(/: at the close 5 of 10, now 8 of 16$/)).toBeVisible()
  await card.getByRole('button', { name: `Open ${name} again` }).click()
  await card.getByLabel(`Why is ${name} opened again?`).fill('Six answers came late.')
  await card.getByRole('button', { name: 'Open it again' }).click()
  await expect(card.getByText('opened again: a lead closes it')).toHaveCount(3)
  await card.getByRole('button', { name: `Close ${name} now` }).click()
  await card.getByRole('button', { name: 'Yes, close it' }).click()
  await expect(desk.getByText(`${name} is closed.`)).toBeFocused()
  await card.getByText('Every close of it').click()
  await expect(card.getByText(/“Six answers came late\.”/)).toHaveCount(3)
  await expect(card.getByText(/^Answers, version 2: closed on/)).toBeVisible()
  expect(await monthFigure(await signedIn(LEAD), METRIC, last)).toMatchObject({ numerator: 8, denominator: 16 })
})
