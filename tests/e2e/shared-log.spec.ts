import { randomUUID } from 'node:crypto'
import { expect, test } from '../support/heard-test.ts'
import { goodRecords } from '../support/log-records.ts'
import { expectNothingWrong } from '../support/look-at.ts'
import { DESK, signInAs } from '../support/staff-steps.ts'
import { londonDay } from '../../src/platform/clock.ts'

const TITLE = 'Letter about waiting times'
const WHY = 'We were told of it, not asked.'

test('what the forum shares is disputed by health; both sides and other staff see it, next door nobody does', async ({
  newVisit,
  heard,
  signedIn,
}) => {
  const month = londonDay(Date.now()).slice(0, 7)
  const address = `/staff/log?month=${month}`
  const forum = await signedIn('forum@wirral.example')
  const entry = randomUUID()
  const fields = { ...goodRecords.activity, title: TITLE, date: `${month}-01`, lead: 'pcpw', agencies: ['health'] }
  const operation = { id: randomUUID(), entry, kind: 'activity', baseRevision: 0, after: [], settles: [] }
  const { results } = await forum.call<{ results: { status: string }[] }>('log_push', {
    area: 'wirral',
    operations: [{ ...operation, changes: { ...fields, shared: true } }],
  })
  expect(results.map(({ status }) => status)).toEqual(['applied'])

  const health = await (await newVisit()).newPage()
  await signInAs(health, heard, 'health@wirral.example')
  await health.goto(address)
  const card = health.getByRole('listitem').filter({ has: health.getByRole('heading', { name: TITLE }) })
  await expect(card).toContainText('Nobody has confirmed or disputed it yet.')
  await expect(card).toContainText('Counts towards co-production activities')
  await card.getByRole('button', { name: 'It was not so' }).click()
  await expect(card.getByLabel('What was not so?')).toBeFocused()
  await card.getByRole('button', { name: 'Say that it was not so' }).click()
  await expect(card.getByRole('alert')).toHaveText('Write in one sentence what was not so.')
  await expectNothingWrong(health, 'shared log, a dispute without its sentence')
  await card.getByLabel('What was not so?').fill(WHY)
  await card.getByRole('button', { name: 'Say that it was not so' }).click()
  await expect(card.getByText('Kept: you say that it was not so.')).toBeFocused()
  await expect(card).toContainText(`Health: it was not so`)

  const desk = await (await newVisit(DESK)).newPage()
  for (const [who, mayAnswer] of [
    ['staff@wirral.example', false],
    ['forum@wirral.example', true],
  ] as const) {
    await signInAs(desk, heard, who)
    await desk.goto(address)
    const seen = desk.getByRole('listitem').filter({ has: desk.getByRole('heading', { name: TITLE }) })
    await expect(seen).toContainText('Health: it was not so')
    await expect(seen).toContainText(WHY)
    await expect(seen.getByRole('button', { name: 'It was so' })).toHaveCount(mayAnswer ? 1 : 0)
    if (!mayAnswer) {
      await desk.goto(`/staff/metric/coproduction_activities_monthly?month=${month}`)
      await expect(desk.getByText(/entr(y is|ies are) disputed/).first()).toBeVisible()
      await desk
        .getByRole('link', { name: /^See what was shared of/ })
        .first()
        .click()
      await expect(desk.getByRole('link', { name: TITLE })).toBeVisible()
      await expectNothingWrong(desk, 'shared log at a desk')
    }
    await desk.getByRole('button', { name: 'Sign out' }).click()
    await expect(desk.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  }

  // The forum changes it and talks with them: the dispute stands, and both sides read when.
  await signInAs(desk, heard, 'forum@wirral.example', '/forum')
  await desk.goto(`/forum/entry/${entry}`)
  const said = desk.locator('section').filter({ has: desk.getByRole('heading', { name: 'What each side says of it' }) })
  await expect(said).toContainText(`Disputed by health`)
  await desk.getByRole('link', { name: 'Change', exact: true }).click()
  await desk.getByLabel('What happened, in a few words').fill(`${TITLE}, put right`)
  await desk.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(said).toContainText('Changed since, last on')
  await said.getByRole('button', { name: 'We have talked about it' }).click()
  await expectNothingWrong(desk, 'an entry at which the forum says that both have talked')
  await said.getByRole('button', { name: 'Yes, say so' }).click()
  await expect(said).toContainText('You have talked about it, the forum said on')
  await expect(said).toContainText(WHY)
  await health.reload()
  const mended = health.getByRole('listitem').filter({ has: health.getByRole('heading', { name: TITLE }) })
  await expect(mended).toContainText('Health: it was not so')
  await expect(mended).toContainText('PCPW has changed the entry since, last on')
  await expect(mended).toContainText('PCPW says that both have talked about it')
  await mended.getByText('What it said when you said this').click()
  await expect(mended.getByRole('definition').filter({ hasText: TITLE }).first()).toHaveText(TITLE)
  await expectNothingWrong(health, 'shared log, a dispute after the entry was changed')

  const sefton = await (await newVisit(DESK)).newPage()
  await signInAs(sefton, heard, 'staff@sefton.example')
  await sefton.goto(address)
  await expect(sefton.getByText('Nothing of this month has been shared.')).toBeVisible()
  await expect(sefton.getByText(TITLE)).toHaveCount(0)
  const theirs = await signedIn('staff@sefton.example')
  expect(await theirs.call('shared_log', { area: 'wirral' })).toBeNull()
})
