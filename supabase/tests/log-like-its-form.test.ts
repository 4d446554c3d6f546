import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { LogKind } from '../../src/domain/log/kinds.ts'
import { rows } from '../../tests/support/real-lane/lane.ts'
import { forumArea, keptSince, operation, push, record, write } from './forum-log.ts'

test.each<[string, LogKind, Record<string, unknown>, string]>([
  ['over before it began', 'activity', { from: '15:00', to: '09:00' }, 'to'],
  ['more new faces than parents', 'activity', { newFaces: 13 }, 'newFaces'],
  ['new faces, and nobody counted', 'activity', { newFaces: 1, attendance: { la: 3 } }, 'newFaces'],
  ['the forum asks itself', 'meeting_request', { askedOf: ['pcpw'] }, 'askedOf'],
  ['one agency is asked twice', 'meeting_request', { askedOf: ['la', 'health', 'la'] }, 'askedOf'],
  ['done before it was said', 'ywsd', { saidOn: '2026-03-21', doneOn: '2026-03-20' }, 'doneOn'],
])('%s: the server refuses what the form would', async (_, kind, fields, field) => {
  const { area, forum } = await forumArea()
  const entry = randomUUID()
  const [refused] = await push(area, forum, operation(kind, entry, record(kind, fields)))
  expect(refused).toMatchObject({ status: 'rejected', problem: `field:/${field}` })
  expect(await rows('select from private.log_entry where id = $1', [entry])).toEqual([])
  // As an edit of a good one too; put right, it is taken.
  expect(await push(area, forum, operation(kind, entry, record(kind)))).toMatchObject([{ status: 'applied' }])
  const edit = operation(kind, entry, record(kind, fields), { baseRevision: 1 })
  expect(await push(area, forum, edit)).toMatchObject([{ status: 'rejected', problem: `field:/${field}` }])
})

test('one from before these rules can be shared, changed elsewhere and deleted', async () => {
  const { area, forum } = await forumArea()
  const entry = await write(area, forum, 'activity', { shared: false })
  await rows(`update private.log_entry set fields = fields || '{"newFaces": 400, "to": "09:00"}' where id = $1`, [
    entry,
  ])
  for (const [n, changes] of [{ shared: true }, { title: 'Other words' }, { deleted: true }].entries()) {
    const one = operation('activity', entry, changes, { baseRevision: n + 1 })
    expect(await push(area, forum, one)).toMatchObject([{ status: 'applied' }])
  }
})

test('a revision that is still to come was seen by nobody: what stands is not overwritten, and the new value waits', async () => {
  const { area, forum } = await forumArea()
  const entry = await write(area, forum, 'communication', { title: 'A' })
  await push(area, forum, operation('communication', entry, { title: 'B' }, { baseRevision: 1 }))
  const ahead = operation('communication', entry, { title: 'C' }, { baseRevision: 999_999 })
  const [reply] = await push(area, forum, ahead)
  expect(reply).toMatchObject({
    status: 'clash',
    entry: { fields: { title: 'B' }, clashes: [{ field: 'title', value: 'C', operation: ahead.id }] },
  })
})

test('an empty list in place of none: with it a link to a proof of a closed month needs no reason', async () => {
  const { area, forum } = await forumArea()
  await keptSince(area, '2025-01-01')
  const fields = record('activity', { date: '2025-06-10', lundy: null, evidence: null, shared: true })
  const entry = randomUUID()
  const made = operation('activity', entry, fields, { reason: 'Found in a notebook.' })
  expect(await push(area, forum, made)).toMatchObject([{ status: 'applied' }])
  const proof = operation('activity', entry, { evidence: 'https://example.org/a', lundy: [] }, { baseRevision: 1 })
  const [proven] = await push(area, forum, proof)
  expect(proven).toMatchObject({ status: 'applied' })
  expect(proven!.entry!.fields).not.toHaveProperty('lundy')
})

test('an empty list in place of none: sharing meanwhile makes no clash of it', async () => {
  const { area, forum } = await forumArea()
  const other = await write(area, forum, 'activity', { lundy: null, shared: false })
  await push(area, forum, operation('activity', other, { lundy: [] }, { baseRevision: 1 }))
  const sharing = operation('activity', other, { shared: true }, { baseRevision: 1 })
  // Somebody wrote meanwhile, and changed nothing.
  expect(await push(area, forum, sharing)).toMatchObject([{ status: 'merged', entry: { fields: { shared: true } } }])
})
