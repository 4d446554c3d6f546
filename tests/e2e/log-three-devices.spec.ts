import type { Page } from '@playwright/test'
import { londonDay } from '../../src/platform/clock.ts'
import { seeded } from '../faults/simulate.ts'
import { expect, test } from '../support/heard-test.ts'
import { openLogPage, sessionOf } from '../support/log-in-browser/open.ts'
import { goodRecords } from '../support/log-records.ts'
import { callApi } from '../support/staff-api.ts'

test.use({ alone: true })

const RUNS = Number(process.env['HEARD_LOG_RUNS'] ?? 20)
const SEED = Number(process.env['HEARD_LOG_SEED'] ?? Date.now() % 1_000_000)
const ENTRIES = 50

type Entry = { id: string; fields: Record<string, unknown>; clashes: { field: string; value: unknown }[] }
type Edit = { entry: string; changes: Record<string, unknown> }

const idOf = (run: number, n: number) => `${String(run).padStart(8, '0')}-0000-4000-8000-${String(n).padStart(12, '0')}`

/** Writes these one after the other, in the app's own log on this device. */
const write = (page: Page, edits: Edit[]) =>
  page.evaluate(async (all) => {
    for (const one of all) await window.heard.log.write({ ...one, kind: 'activity' })
  }, edits)

/** What this device shows of one run, when it has nothing left to send. */
async function shownOf(page: Page, run: number): Promise<Entry[]> {
  await page.waitForFunction(() => window.heard.book?.waiting === 0 && window.heard.book.stopped === null)
  const ofRun = idOf(run, 0).slice(0, 8)
  const entries = await page.evaluate(
    (start) => window.heard.book!.entries.filter((one) => one.id.startsWith(start)),
    ofRun,
  )
  return inOrder(entries, run)
}

const inOrder = (entries: Entry[], run: number): Entry[] =>
  entries
    .filter((one) => one.id.startsWith(idOf(run, 0).slice(0, 8)))
    .map(({ id, fields, clashes }) => ({ id, fields, clashes }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))

test(`three devices change the same ${ENTRIES} entries offline and come back in any order, ${RUNS} times`, async ({
  heard,
  line,
  newVisit,
}) => {
  test.setTimeout(120_000 + RUNS * 30_000)
  console.log(`HEARD_LOG_SEED=${SEED}`)
  const session = await sessionOf(heard, 'forum@wirral.example')
  const { access_token: token } = JSON.parse(session) as { access_token: string }
  const { key } = (await (await fetch(`${heard.url}/config.json`)).json()) as { key: string }
  const devices = []
  for (let n = 0; n < 3; n += 1) {
    const context = await newVisit()
    devices.push({ context, page: await openLogPage(context, { url: line.url, session, key }) })
  }
  const exchange = (page: Page) => page.evaluate(() => window.heard.log.exchange())
  const today = londonDay(Date.now())
  const there = new Map<string, Entry>()
  let cursor = ''
  let clashes = 0

  for (let run = 1; run <= RUNS; run += 1) {
    const random = seeded(SEED + run)
    const below = (limit: number) => Math.floor(random() * limit)
    const made = Array.from({ length: ENTRIES }, (_, n) => ({
      entry: idOf(run, n),
      changes: { ...goodRecords.activity, date: today, title: `Entry ${n}` },
    }))
    await write(devices[0]!.page, made)
    for (const { page } of devices) await exchange(page)
    for (const { page } of devices) expect(await shownOf(page, run)).toHaveLength(ENTRIES)

    const last = new Map<string, { entry: string; field: string; value: unknown }>()
    for (const [who, { context, page }] of devices.entries()) {
      await context.setOffline(true)
      const edits = Array.from({ length: 15 }, (_, turn): Edit => {
        const field = ['title', 'place', 'summary', 'deleted', 'shared'][below(5)]!
        // Now and then taken back: not deleted after all, private again.
        const yesOrNo = field === 'deleted' || field === 'shared'
        const value = yesOrNo ? below(4) > 0 : `${field} of device ${who}, turn ${turn}`
        const entry = idOf(run, below(random() < 0.5 ? 6 : ENTRIES))
        last.set(`${who} ${entry} ${field}`, { entry, field, value })
        return { entry, changes: { [field]: value } }
      })
      await write(page, edits)
    }
    const back = [...devices].sort(() => random() - 0.5)
    for (const { context, page } of back) {
      await context.setOffline(false)
      await exchange(page)
    }
    for (const { page } of devices) await exchange(page)

    for (let left = 1; left > 0;) {
      const { body } = await callApi(heard, 'log_pull', { area: 'wirral', cursor }, token)
      const reply = body as { entries: Entry[]; cursor: string; left: number }
      for (const one of reply.entries) there.set(one.id, one)
      ;({ cursor, left } = reply)
    }
    const all = inOrder([...there.values()], run)
    expect(all).toHaveLength(ENTRIES)
    const shown = all.filter((one) => one.fields['deleted'] !== true || one.clashes.some((c) => c.field === 'deleted'))
    for (const { page } of devices)
      await expect.poll(() => shownOf(page, run), { message: `run ${run}` }).toEqual(shown)
    // Nobody had seen another's: whatever a device wrote last stands, or lies beside what does.
    for (const { entry, field, value } of last.values()) {
      const now = all.find((one) => one.id === entry)!
      const aside = now.clashes.filter((one) => one.field === field).map((one) => one.value)
      const stands = now.fields[field] ?? (value === false ? false : undefined)
      expect([stands, ...aside], `run ${run}: ${field} of ${entry}`).toContainEqual(value)
    }
    clashes += all.reduce((sum, one) => sum + one.clashes.length, 0)
  }
  expect(clashes).toBeGreaterThan(RUNS)
})
