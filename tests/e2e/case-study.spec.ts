import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/heard-test.ts'
import { goodRecords } from '../support/log-records.ts'
import { expectNothingWrong } from '../support/look-at.ts'
import { DESK, signInAs } from '../support/staff-steps.ts'
import { londonDay } from '../../src/platform/clock.ts'

const TITLE = 'Letters read aloud'
const ASKED = 'Parents asked for letters they can read in one go.'
const NOW = 'Families say the letters are shorter.'
const month = londonDay(Date.now()).slice(0, 7)

const section = (page: Page) => page.locator('.case-study')
const keep = async (page: Page) => {
  await page.getByRole('button', { name: 'Keep this case study' }).click()
  await expect(section(page).getByText('Kept.')).toBeVisible()
}

test('the month’s case study: begun, found again, written by both sides, printed and saved; gone with its activity', async ({
  newVisit,
  heard,
  signedIn,
}) => {
  const entry = randomUUID()
  const member = await signedIn('forum@wirral.example')
  const push = async (baseRevision: number, changes: Record<string, unknown>) => {
    const operation = { id: randomUUID(), entry, kind: 'activity', baseRevision, after: [], settles: [], changes }
    const { results } = await member.call<{ results: { status: string }[] }>('log_push', {
      area: 'wirral',
      operations: [operation],
    })
    expect(results.map(({ status }) => status)).toEqual(['applied'])
  }
  await push(0, { ...goodRecords.activity, title: TITLE, date: `${month}-01`, shared: true })

  const forum = await (await newVisit()).newPage()
  await signInAs(forum, heard, 'forum@wirral.example', '/forum')
  await forum.goto(`/forum/month/${month}`)
  await expect(section(forum)).toContainText('There is no case study of this month yet.')
  await forum.getByText('Write the case study').click()
  await forum.getByLabel('Tell the story of').selectOption({ label: TITLE })
  await forum.getByLabel('What was asked').fill(ASKED)
  await forum.reload()
  await expect(forum.getByLabel('What was asked')).toHaveValue(ASKED)
  await expect(forum.getByLabel('Tell the story of')).toHaveValue(entry)
  await keep(forum)
  await expect(section(forum)).toContainText(/Version 1, written by PCPW on/)
  await expect(section(forum)).toContainText('12 parents, 3 council')
  await expectNothingWrong(forum, '/forum/month with a case study')

  const desk = await (await newVisit(DESK)).newPage()
  await signInAs(desk, heard, 'staff@wirral.example')
  await desk.goto(`/staff/month/${month}`)
  await expect(section(desk)).toContainText(ASKED)
  await expect(section(desk)).toContainText('PCPW has not signed')
  await desk.getByText('Write the case study').click()
  await desk.getByLabel('What families say now').fill(NOW)
  await keep(desk)
  await expect(section(desk)).toContainText(/Version 2, written by the Local Area \(Council\) on/)
  await desk.getByText('Earlier versions of the case study').click()
  await expect(section(desk).getByText(/Version 1, written by PCPW on/)).toBeVisible()
  await expectNothingWrong(desk, '/staff/month with a case study')

  const download = desk.waitForEvent('download')
  await desk.getByRole('button', { name: 'Save as a web page' }).click()
  const saved = await readFile(await (await download).path(), 'utf8')
  for (const words of [TITLE, ASKED, NOW, 'The Local Area has not signed']) expect(saved).toContain(words)
  await desk.emulateMedia({ media: 'print' })
  await expect(section(desk)).toHaveCSS('break-before', 'page')
  await expect(section(desk).locator('.ink-lines')).toBeVisible()
  await expect(section(desk).getByText('Write the case study')).toBeHidden()
  await desk.emulateMedia({ media: 'screen' })

  await push(1, { shared: false })
  await desk.reload()
  await expect(section(desk)).toContainText('no longer among the month’s shared activities')
  await expect(desk.getByText(ASKED)).toHaveCount(0)
  const staff = await signedIn('staff@wirral.example')
  const whole = JSON.stringify(await staff.call('monthly_log', { area: 'wirral', month }))
  for (const words of [TITLE, ASKED, NOW, entry]) expect(whole).not.toContain(words)
  const story = { activity: entry, asked: '', changed: '', now: '' }
  expect(
    await staff.call('write_case_study', { area: 'wirral', month, side: 'local_area', base: 2, story }),
  ).toMatchObject({ status: 'refused', problem: 'no_activity' })
})
