import type { Page } from '@playwright/test'
import { expect, test } from '../support/heard-test.ts'
import { expectNothingWrong } from '../support/look-at.ts'
import { DESK, signInAs } from '../support/staff-steps.ts'

/** How far whatever stands in the tables of actions and checks reaches beyond the screen, or beyond its own table. */
const sideways = (page: Page) =>
  page.evaluate(() =>
    Math.max(
      document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ...Array.from(document.querySelectorAll('.row-cards'), (table) => {
        const box = table.closest('.wide')!
        return box.scrollWidth - box.clientWidth
      }),
    ),
  )

test('on a phone somebody says how far an action is and that a check was done: the report in hand shows both, an older one leads to it', async ({
  newVisit,
  heard,
}) => {
  const page = await (await newVisit({ viewport: { width: 360, height: 740 } })).newPage()
  await signInAs(page, heard, 'staff@wirral.example')
  await page.goto('/staff/pack/impact')
  const actions = page.getByRole('region', { name: 'Actions of the improvement plan' })
  const row = actions.getByRole('row').filter({ hasText: 'AIP12' }).first()
  await expect(row).toContainText('Nobody has said')
  await row.getByRole('button', { name: 'Change AIP12' }).click()
  expect(await sideways(page)).toBe(0)
  const far = page.getByLabel('How far it is')
  await page.getByLabel('In a few words').fill('Two of three workshops held')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Choose how far it is.' })).toBeVisible()
  await expect(far).toBeFocused()
  await expectNothingWrong(page, 'the form of an action with something missing')
  await far.selectOption('under_way')
  await page.getByLabel('Will it be done in time?').selectOption('amber')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved: AIP12 is now “Under way”.')).toBeFocused()
  await expect(row).toContainText('Two of three workshops held')

  const checks = page.getByRole('region', { name: 'Checks that belong to everyday work' })
  const check = checks.getByRole('row').filter({ hasText: 'LASPB Meeting monthly' }).first()
  await expect(check).toContainText(/never recorded.*Overdue/)
  const record = async () => {
    await check.getByRole('button', { name: 'Record LASPB Meeting monthly' }).click()
    expect(await sideways(page)).toBe(0)
    await page.getByRole('button', { name: 'Save' }).click()
  }
  await record()
  await expect(page.getByText(/^Saved: done on /)).toBeFocused()
  await expect(check).not.toContainText('Overdue')
  await record()
  await expect(page.getByRole('alert').filter({ hasText: 'already recorded for this day' })).toBeVisible()

  await page.goto('/staff/pack/impact?month=2024-07')
  await expect(page.getByText('As known on 31 August 2024.')).toHaveCount(3)
  await expect(row).toContainText('Nobody has said')
  await expect(page.getByRole('button', { name: /^(Change|Record) / })).toHaveCount(0)
  await expectNothingWrong(page, 'a finished report')
  await page.getByRole('link', { name: /^Change an action or record a check in the report of / }).click()
  await expect(row).toContainText('Two of three workshops held')
})

test('on a phone each measure of a report stands with its figure and whether its milestone is met, without pushing sideways', async ({
  newVisit,
  heard,
}) => {
  const page = await (await newVisit({ viewport: { width: 360, height: 740 } })).newPage()
  await signInAs(page, heard, 'staff@wirral.example')
  for (const kind of ['board', 'impact', 'forum']) {
    await page.goto(`/staff/pack/${kind}`)
    const table = page.locator('.figure-table').first()
    await expect(table).toBeVisible()
    const beyond = await page.locator('.wide:has(> .figure-table)').evaluateAll((boxes) =>
      boxes.map((box) => {
        const ends = Array.from(box.querySelectorAll('tbody :is(th, td)'), (cell) => cell.getBoundingClientRect().right)
        return Math.max(box.scrollWidth - box.clientWidth, Math.ceil(Math.max(...ends)) - window.innerWidth)
      }),
    )
    expect(Math.max(...beyond), kind).toBeLessThanOrEqual(0)
  }
})

test('at a desk the widest column of a table of actions is what is to be done', async ({ newVisit, heard }) => {
  const page = await (await newVisit(DESK)).newPage()
  await signInAs(page, heard, 'lead@wirral.example')
  await page.goto('/staff/pack/impact')
  const heads = page.getByRole('region', { name: 'Actions of the improvement plan' }).locator('thead th')
  await expect(heads.first()).toBeVisible()
  const [first, ...others] = await heads.evaluateAll((all) => all.map((head) => head.getBoundingClientRect().width))
  expect(first).toBeGreaterThan(1.2 * Math.max(...others))
})

test('the same words begun in two tabs are there in each after a reload, and what one leaves is not taken from the other', async ({
  newVisit,
  heard,
}) => {
  const visit = await newVisit(DESK)
  const one = await visit.newPage()
  await signInAs(one, heard, 'lead@wirral.example')
  const other = await visit.newPage()
  const what = (page: Page) => page.getByLabel('What', { exact: true })
  const begin = (page: Page) => page.getByRole('button', { name: /^(Write this|Change)$/ }).first()
  // Both are open before anybody types: neither finds what the other began.
  for (const page of [one, other]) {
    await page.goto('/staff/pack/board')
    await expect(begin(page)).toBeVisible()
  }
  for (const page of [one, other]) await begin(page).click()
  await what(one).fill('Begun in one')
  await what(other).fill('Begun in the other')
  await what(one).fill('Begun in one, and more')
  for (const page of [one, other]) await page.reload()
  await expect(what(one)).toHaveValue('Begun in one, and more')
  await expect(what(other)).toHaveValue('Begun in the other')
  await other.getByRole('button', { name: 'Leave it as it was' }).click()
  await expect(what(other)).toHaveCount(0)
  await one.reload()
  await expect(what(one)).toHaveValue('Begun in one, and more')
})
