import type { Page } from '@playwright/test'
import { addMonths } from '../../src/domain/metric/months.ts'
import { londonDay } from '../../src/platform/clock.ts'
import { expect, test } from '../support/heard-test.ts'
import { DESK, signInAs } from '../support/staff-steps.ts'

const SENTENCE = 'Families say that the plan came later than promised, and that nobody told them why. '
/** So much of ordinary sentences. */
const wordsOf = (signs: number) => SENTENCE.repeat(40).slice(0, signs)
const now = londonDay(Date.now()).slice(0, 7)

async function pagesOf(page: Page, kind: string, month: string): Promise<number> {
  await page.goto(`/staff/pack/${kind}?month=${month}`)
  await expect(page.locator('.sheet .stamp').last()).toBeVisible()
  await page.waitForLoadState('networkidle')
  const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  return paper.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length
}

test('on paper the Board pack is a sheet a statement and the joint page is one, and long words take no more than they need', async ({
  newVisit,
  heard,
  signedIn,
}) => {
  const lead = await signedIn('lead@wirral.example')
  const write = async (month: string, statement: number, base: number, signs: number) => {
    const text = wordsOf(signs)
    const words = { what: text, soWhat: text, nowWhat: text }
    const reply = await lead.call('write_pack_words', { area: 'wirral', month, statement, base, words })
    expect(reply).toMatchObject({ status: 'written' })
  }
  const page = await (await newVisit(DESK)).newPage()
  await signInAs(page, heard, 'lead@wirral.example')

  // The month that still runs: nobody has written anything.
  expect(await pagesOf(page, 'board', now)).toBe(11)
  expect(await pagesOf(page, 'forum', now)).toBe(1)
  for (let statement = 0; statement <= 10; statement += 1) await write(now, statement, 0, 200)
  expect(await pagesOf(page, 'board', now)).toBe(11)
  expect(await pagesOf(page, 'forum', now)).toBe(1)

  const [before, last] = [addMonths(now, -3), addMonths(now, -2)]
  for (let statement = 0; statement <= 10; statement += 1) if (statement !== 1) await write(before, statement, 0, 200)
  expect(await pagesOf(page, 'board', before)).toBe(11)
  await write(before, 1, 0, 200)
  expect(await pagesOf(page, 'board', before)).toBe(11)
  expect(await pagesOf(page, 'forum', before)).toBe(1)

  // As much as the boxes hold: it begins under the charts and goes on over one more sheet.
  await write(last, 2, 0, 3000)
  expect(await pagesOf(page, 'board', last)).toBe(12)
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 703, height: 1000 })
  const sheet = page.getByRole('region', { name: /^2\. / })
  const [charts, words] = [sheet.locator('.pack-charts'), sheet.locator('.pack-words')]
  const [above, below] = [(await charts.boundingBox())!, (await words.boundingBox())!]
  expect(below.width).toBeCloseTo(above.width, 0)
  expect(below.y - (above.y + above.height)).toBeLessThan(30)
})

test('on paper an action is never alone at the foot or at the head of a sheet', async ({ newVisit, heard }) => {
  const page = await (await newVisit(DESK)).newPage()
  await signInAs(page, heard, 'lead@wirral.example')
  await page.goto('/staff/pack/national')
  const rows = page.getByRole('region', { name: 'Actions past their date' }).locator('tbody tr')
  await expect(rows.nth(3)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  const breaks = await rows.evaluateAll((all) => all.map((row) => getComputedStyle(row).breakAfter))
  const keep = (at: number) => (at === 0 || at === breaks.length - 2 ? 'avoid' : 'auto')
  expect(breaks).toEqual(breaks.map((_, at) => keep(at)))
})

test('no words of a report are smaller than 8 pt on paper', async ({ newVisit, heard }) => {
  const page = await (await newVisit(DESK)).newPage()
  await signInAs(page, heard, 'lead@wirral.example')
  for (const kind of ['board', 'impact', 'national', 'forum']) {
    await page.emulateMedia({ media: 'screen' })
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(`/staff/pack/${kind}?month=${addMonths(now, -1)}`)
    await expect(page.locator('.sheet .stamp').last()).toBeVisible()
    await page.waitForLoadState('networkidle')
    await page.emulateMedia({ media: 'print' })
    const small = await page.locator('.pack').evaluate((pack) => {
      const found: string[] = []
      const texts = document.createTreeWalker(pack, NodeFilter.SHOW_TEXT)
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const around = text.parentElement!
        // A chart is a drawing that is scaled: its words have no size of their own.
        if (!text.textContent!.trim() || !around.checkVisibility() || around.closest('.unseen, svg')) continue
        const points = Number.parseFloat(getComputedStyle(around).fontSize) * 0.75
        if (points < 7.99) found.push(`${points} pt: ${text.textContent}`)
      }
      return found
    })
    expect(small, kind).toEqual([])
  }
})
