import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { LogKind } from '../../src/domain/log/kinds.ts'
import { addMonths } from '../../src/domain/metric/months.ts'
import { londonDay } from '../../src/platform/clock.ts'
import { expect, test } from '../support/heard-test.ts'
import { goodRecords } from '../support/log-records.ts'
import { tooWide } from '../support/look-at.ts'
import { DESK, signInAs } from '../support/staff-steps.ts'
import type { StaffApi } from '../support/staff-api.ts'

const now = londonDay(Date.now()).slice(0, 7)
/** So many letters without a place to break a line, as in an address that somebody pasted. */
const unbroken = (letters: number) => 'Pastedwithoutabreak'.repeat(200).slice(0, letters)
const ADDRESS = `https://www.example.org/${unbroken(95)}`

/** One entry of every kind in this month, shared, with such a text wherever people type. */
const long: Record<LogKind, Record<string, unknown>> = {
  activity: { title: unbroken(119), place: unbroken(80), date: `${now}-01`, summary: ADDRESS, evidence: ADDRESS },
  ywsd: {
    youSaid: unbroken(200),
    weDid: `We wrote ${ADDRESS}`,
    changed: unbroken(200),
    saidOn: `${addMonths(now, -1)}-01`,
    dueOn: null,
    doneOn: `${now}-01`,
    toldOn: null,
    from: null,
  },
  meeting_request: {
    subject: unbroken(199),
    askedBy: unbroken(60),
    requestedOn: `${addMonths(now, -2)}-01`,
    respondBy: `${now}-01`,
    replyOn: null,
    proposedFor: null,
    met: 'pending',
    metOn: null,
  },
  local_area_meeting: { series: unbroken(60), date: `${now}-01`, papersOn: null, apologies: unbroken(120) },
  escalation: {
    subject: unbroken(199),
    summary: unbroken(200),
    toRole: unbroken(60),
    outcome: ADDRESS,
    raisedOn: `${now}-01`,
    acknowledgedOn: null,
    closedOn: null,
    request: null,
  },
  communication: { title: unbroken(119), date: `${now}-01`, link: ADDRESS },
  training_session: { date: `${now}-01` },
}

/** Writes them; hands back their ids by kind. */
async function writeLong(forum: StaffApi): Promise<Record<LogKind, string>> {
  const ids = {} as Record<LogKind, string>
  for (const kind of Object.keys(long) as LogKind[]) {
    const all = Object.entries({ ...goodRecords[kind], ...long[kind], shared: true })
    const changes = Object.fromEntries(all.filter(([, value]) => value !== null))
    ids[kind] = randomUUID()
    const operation = { id: randomUUID(), entry: ids[kind], kind, baseRevision: 0, after: [], settles: [], changes }
    const reply = await forum.call<{ results: { status: string }[] }>('log_push', {
      area: 'wirral',
      operations: [operation],
    })
    expect(reply.results, kind).toMatchObject([{ status: 'applied' }])
  }
  return ids
}

const fits = async (page: Page, where: string) => expect.soft(await tooWide(page, where)).toEqual([])

/** Columns of tables that end beside the paper, and words that end beside their column. */
const besidePaper = (page: Page, width: number) =>
  page.evaluate(
    (width) =>
      [...document.querySelectorAll('th, td, p, h1, h2, h3, li')]
        .filter((one) => one.getBoundingClientRect().right > width + 1 || one.scrollWidth > one.clientWidth + 1)
        .filter((one) => getComputedStyle(one).display !== 'inline')
        .slice(0, 8)
        .map((one) => `${one.tagName} ${one.textContent.slice(0, 40)}`),
    width,
  )
/** What is between the margins of a sheet of A4, in pixels. */
const PAPER = 703

async function fitsOnPaper(page: Page, where: string): Promise<void> {
  const before = page.viewportSize()!
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: PAPER, height: 1000 })
  await fits(page, `${where} on paper`)
  expect.soft(await besidePaper(page, PAPER), where).toEqual([])
  await page.emulateMedia({ media: 'screen' })
  await page.setViewportSize(before)
}

// Nobody else's story has to stand beside them.
test.use({ alone: true })

test('a long text without a break, such as a web address, widens no page on a phone and takes no column from the paper', async ({
  newVisit,
  heard,
  signedIn,
}) => {
  test.slow()
  const member = await signedIn('forum@wirral.example')
  const ids = await writeLong(member)
  const staff = await signedIn('staff@wirral.example')
  const month = { area: 'wirral', month: now, base: 0 }
  await member.call('write_monthly_log', { ...month, side: 'pcpw', words: unbroken(300) })
  await staff.call('write_monthly_log', { ...month, side: 'local_area', words: ADDRESS })
  const story = { activity: ids.activity, asked: unbroken(300), changed: ADDRESS, now: unbroken(300) }
  expect(await member.call('write_case_study', { ...month, side: 'pcpw', story })).toMatchObject({ status: 'written' })
  const dispute = { area: 'wirral', entry: ids.activity, revision: 1, stance: 'disputed', sentence: unbroken(200) }
  expect(await staff.call('log_stance', dispute)).toMatchObject({ status: 'kept' })

  const family = await (await newVisit()).newPage()
  for (const path of ['/', '/what-changed']) {
    await family.goto(path)
    await expect(family.getByText(ADDRESS, { exact: false }).first()).toBeVisible()
    await fits(family, path)
  }

  const forum = await (await newVisit()).newPage()
  await signInAs(forum, heard, 'forum@wirral.example', '/forum')
  await fits(forum, '/forum')
  const entries = Object.values(ids).flatMap((id) =>
    ['', '/change', '/history'].map((end) => `/forum/entry/${id}${end}`),
  )
  const escalate = `/forum/new?kind=escalation&from=${ids.meeting_request}`
  for (const path of ['/forum/requests', '/forum/said-did', '/forum/year', escalate, ...entries]) {
    await forum.goto(path)
    await expect(forum.locator('main h1')).toBeVisible()
    await forum.waitForLoadState('networkidle')
    await fits(forum, path)
  }
  await forum.goto(`/forum/month/${now}`)
  await expect(forum.locator('.case-part').first()).toBeVisible()
  await forum.getByText('Write the case study').click()
  await fits(forum, '/forum/month')
  await fitsOnPaper(forum, '/forum/month')
  const download = forum.waitForEvent('download')
  await forum.getByRole('button', { name: 'Save as a web page' }).click()
  const saved = await readFile(await (await download).path(), 'utf8')

  const file = await (await newVisit()).newPage()
  await file.setContent(saved)
  await fitsOnPaper(file, 'the month as a web page')

  const desk = await (await newVisit(DESK)).newPage()
  await signInAs(desk, heard, 'staff@wirral.example')
  for (const path of ['/staff/log', `/staff/month/${now}`]) {
    await desk.goto(path)
    await expect(desk.getByText('Pastedwithoutabreak', { exact: false }).first()).toBeAttached()
    await desk.waitForLoadState('networkidle')
    await desk.setViewportSize({ width: 360, height: 740 })
    await fits(desk, path)
    await desk.setViewportSize(DESK.viewport)
    await fits(desk, `${path} at a desk`)
  }
})
