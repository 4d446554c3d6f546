import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { Page, Route } from '@playwright/test'
import { addMonths } from '../../src/domain/metric/months.ts'
import type { PullReply } from '../../src/domain/log/replies.ts'
import { ROOT } from '../../supabase/local/prepare.mjs'
import type { HeardServer } from '../support/heard-server.ts'
import type { Camera } from './camera.ts'
import { forumContext, logHere } from './forum-log.ts'

const lastMonth = () => addMonths(new Date().toISOString().slice(0, 7), -1)

/** The forum's pages beside the log: photos, templates, what was published, a story, the year, and what needs a person. */
export async function forumPages(camera: Camera, server: HeardServer): Promise<void> {
  const context = await forumContext(camera, server)
  const page = await context.newPage()
  await page.goto('/forum')
  await logHere(page)
  await photosAndTemplates(camera, page)
  await saidAndDone(camera, page)

  await caseStudy(camera, page)
  await page.goto('/forum/year')
  await page.getByRole('table').waitFor()
  await camera.shoot(page, 'year')
  await page.goto('/forum/entry/nothing-here')
  await page.getByText('This entry is not here').waitFor()
  await camera.shoot(page, 'entry-gone')
  await page.goto('/forum')
  await logHere(page)
  await context.setOffline(true)
  await page.getByRole('button', { name: /^PCPW/ }).click()
  await page.getByRole('link', { name: 'Monthly log', exact: true }).last().click()
  await page.getByText('The monthly log can be read').waitFor()
  await camera.shoot(page, 'monthly-log-offline')

  const signedOut = await (await camera.visitor()).newPage()
  await signedOut.goto('/forum')
  await signedOut.getByRole('heading', { name: 'Sign in' }).waitFor()
  await camera.shoot(signedOut, 'sign-in')
  await signedOut.goto('/what-changed')
  await signedOut.locator('.changed').waitFor()
  await camera.shoot(signedOut, 'what-changed')
  await needsYou(camera, server)
  await firstTime(camera, server)
}

/** One form writes each month's: the sizes are walked at once. */
async function caseStudy(camera: Camera, page: Page): Promise<void> {
  await page.goto(`/forum/month/${addMonths(lastMonth(), camera.size === 'desk' ? 0 : -1)}`)
  await page.getByText('Write the case study').click()
  const keep = async (index: number, now: string) => {
    await page.getByLabel('Tell the story of').selectOption({ index })
    await page.getByLabel('What families say now').fill(now)
    await page.getByRole('button', { name: 'Keep this case study' }).click()
    await page.locator('.case-study', { hasText: now }).getByText('Kept.').waitFor()
  }
  await keep(1, 'It is too early to say.')
  await keep(2, 'Families say that the letter tells them who to ring, and that somebody answers.')
  await page.getByText('Earlier versions of the case study').click()
  await camera.shoot(page, 'case-study')
  if (camera.size === 'desk')
    await page.pdf({ path: path.join(ROOT, '.shots/print/case-study.pdf'), preferCSSPageSize: true })
}

async function photosAndTemplates(camera: Camera, page: Page): Promise<void> {
  const picture = await page.screenshot({ type: 'jpeg', clip: { x: 0, y: 0, width: 320, height: 240 } })
  await page.goto('/forum/new')
  await page.getByLabel('What kind').selectOption({ label: 'Coffee morning' })
  await page.getByLabel('What happened, in a few words').fill(`Picture board, ${camera.size}`)
  await page.getByRole('button', { name: 'Keep as a template' }).click()
  await page.getByText('Templates on this device').click()
  await page.getByLabel('Add a photo').setInputFiles({ name: 'hall.jpg', mimeType: 'image/jpeg', buffer: picture })
  await page.getByLabel(/^What does it show/).fill('Four children’s drawings of a waiting room, pinned to a board')
  await camera.shoot(page, 'form-photo-and-template')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('link', { name: `Picture board, ${camera.size}`, exact: true }).click()
  await page.getByAltText(/^Four children/).waitFor()
  await camera.shoot(page, 'entry-photo')
  await page.getByRole('button', { name: 'Remove the photo' }).click()
  await camera.shoot(page, 'entry-photo-remove-asks')
}

async function saidAndDone(camera: Camera, page: Page): Promise<void> {
  await page.goto('/forum/said-did')
  await page.locator('.entry').first().waitFor()
  await camera.shoot(page, 'said-did')
  await page
    .getByRole('button', { name: /^Show it to families/ })
    .first()
    .click()
  await page.getByText('This is what families will see').waitFor()
  await camera.shoot(page, 'said-did-preview')
  await page.goto('/forum/new?kind=ywsd')
  await page.getByLabel('You said').fill('The letter came after the meeting.')
  await page.getByLabel('We did').fill('Letters now go out ten days before.')
  await page.getByText('More', { exact: true }).click()
  await page.getByLabel('Show it to families').check()
  await camera.shoot(page, 'form-ywsd-preview')
}

/** Two people over one entry, and a change the server would not take: as the server would tell of them. */
async function needsYou(camera: Camera, server: HeardServer): Promise<void> {
  const context = await forumContext(camera, server)
  let epoch = ''
  const clashes = [
    { field: 'title', value: 'What a good review looks like: first go', operation: randomUUID(), by: 'other' },
    { field: 'place', value: 'The Lauries Centre', operation: randomUUID(), by: 'other' },
  ]
  let differed: string | undefined
  await context.route('**/rpc/log_pull', (route) =>
    changed(route, (reply) => {
      epoch = reply.epoch
      differed ??= reply.entries.find(({ kind, fields }) => kind === 'activity' && fields['demo'] === true)?.id
      for (const entry of reply.entries) {
        if (entry.id !== differed) continue
        Object.assign(entry, { clashes })
        const sent = { by: 'other', on: '2026-11-09', at: '14:20' }
        const operations = [...clashes.map(({ operation }) => operation), entry.writers['level']!]
        reply.behind = {
          [entry.id]: {
            sent: Object.fromEntries(operations.map((operation) => [operation, sent])),
            overruled: [{ field: 'level', operation: entry.writers['level']! }],
            people: ['other'],
          },
        }
        const disputed = { side: 'la', stance: 'disputed', stands: true, revision: 1, on: '2026-11-02' } as const
        reply.stances = { [entry.id]: [{ ...disputed, sentence: 'We were told, not asked.', changedOn: '2026-11-09' }] }
      }
    }),
  )
  await context.route('**/rpc/log_push', async (route) => {
    const { operations } = route.request().postDataJSON() as { operations: { id: string }[] }
    const results = operations.map(({ id }) => ({ id, status: 'rejected', problem: 'reason_needed', month: '2026-08' }))
    await route.fulfill({ json: { epoch, results } })
  })
  const page = await context.newPage()
  await page.goto('/forum')
  await logHere(page)
  await page.getByRole('link', { name: 'Log something' }).click()
  await page.getByLabel('What kind').selectOption({ label: 'Listening event' })
  await page.getByLabel('What happened, in a few words').fill('A listening event of the summer')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('heading', { name: '2 entries need your attention' }).waitFor()
  await camera.shoot(page, 'needs-you')
  const waiting = page.locator('.needs-you').first().getByRole('link')
  await waiting.filter({ hasText: 'A listening event of the summer' }).click()
  await page.getByRole('heading', { name: 'This month is closed' }).waitFor()
  await camera.shoot(page, 'entry-reason-needed')
  await page.getByRole('link', { name: 'Back to the log' }).click()
  await waiting.filter({ hasNotText: 'A listening event of the summer' }).first().click()
  await page.getByRole('link', { name: 'Choose which to keep' }).waitFor()
  await camera.shoot(page, 'entry-clash')
  await page.getByRole('link', { name: 'Choose which to keep' }).click()
  await page.getByRole('heading', { name: 'Which should stay?' }).waitFor()
  await camera.shoot(page, 'clash')
  await page.getByRole('link', { name: 'History of this entry' }).click()
  await page.getByRole('heading', { name: 'History of this entry' }).waitFor()
  await page.locator('.history li').first().waitFor()
  await camera.shoot(page, 'entry-history')
  await context.route('**/rpc/photos_not_shown', (route) => route.fulfill({ json: [{ entry: differed, photos: 2 }] }))
  await page.goto('/forum')
  await page.getByRole('link', { name: /^Photos not shown yet/ }).waitFor()
  await camera.shoot(page, 'log-photos-not-shown')
  await page.getByRole('link', { name: /^Photos not shown yet/ }).click()
  await page.locator('.not-shown li').waitFor()
  await camera.shoot(page, 'photos-not-shown')
}

/** The first fetch with its bar, and a log in which nothing has been written. */
async function firstTime(camera: Camera, server: HeardServer): Promise<void> {
  const context = await forumContext(camera, server)
  let letGo = () => {}
  const held = new Promise<void>((done) => (letGo = done))
  await context.route('**/rpc/log_pull', async (route) => {
    await held
    await changed(route, (reply) => Object.assign(reply, { entries: [], left: 0 }))
  })
  const page = await context.newPage()
  await page.goto('/forum')
  await page.getByText('Fetching the log').waitFor()
  await camera.shoot(page, 'first-fetch')
  letGo()
  await page.getByRole('heading', { name: 'The log is empty' }).waitFor()
  await camera.shoot(page, 'empty-log')
  for (const [address, name] of [
    ['/forum/requests', 'empty-requests'],
    ['/forum/said-did', 'empty-said-did'],
    ['/forum/year', 'empty-year'],
  ] as const) {
    await page.goto(address)
    await page.getByText(/^(Nobody has been asked|Nothing here yet|Nothing was logged)/).waitFor()
    await camera.shoot(page, name)
  }
}

async function changed(route: Route, change: (reply: PullReply) => void): Promise<void> {
  const reply = (await (await route.fetch()).json()) as PullReply
  change(reply)
  await route.fulfill({ json: reply })
}
