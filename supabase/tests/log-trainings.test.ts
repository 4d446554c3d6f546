import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { rows } from '../../tests/support/real-lane/lane.ts'
import { forumArea, operation, push, record, write } from './forum-log.ts'

test('a training says how many staff came; that nobody came is said with a number', async () => {
  const { area, forum } = await forumArea()
  const entry = randomUUID()
  const [empty] = await push(
    area,
    forum,
    operation('training_session', entry, record('training_session', { staff: {} })),
  )
  expect(empty).toMatchObject({ status: 'rejected', problem: 'field:/staff' })
  // Nothing of it stays: put right, the same entry is taken.
  expect(await rows('select from private.log_entry where id = $1', [entry])).toEqual([])
  const [none] = await push(
    area,
    forum,
    operation('training_session', entry, record('training_session', { staff: { la: 0 } })),
  )
  expect(none).toMatchObject({ status: 'applied' })
})

test('one from before that rule is shared, deleted and put right as any other', async () => {
  const { area, forum } = await forumArea()
  const entry = await write(area, forum, 'training_session', { shared: false })
  await rows(`update private.log_entry set fields = fields || '{"staff": {}}' where id = $1`, [entry])
  const change = async (changes: Record<string, unknown>) => {
    const [now] = await rows<{ revision: number }>('select revision from private.log_entry where id = $1', [entry])
    return (await push(area, forum, operation('training_session', entry, changes, { baseRevision: now!.revision })))[0]!
  }
  expect(await change({ shared: true })).toMatchObject({ status: 'applied', entry: { fields: { shared: true } } })
  expect(await change({ topic: 'working_with_parents' })).toMatchObject({ status: 'applied' })
  // What else is wrong with a change is still refused, and so is saying it anew without a number.
  expect(await change({ shared: 'yes' })).toMatchObject({ status: 'rejected', problem: 'field:/shared' })
  expect(await change({ date: '2001-01-01' })).toMatchObject({ status: 'rejected', problem: 'field:/date' })
  expect(await change({ staff: {}, topic: 'co_production' })).toMatchObject({
    status: 'rejected',
    problem: 'field:/staff',
  })
  expect(await change({ deleted: true })).toMatchObject({ status: 'applied' })
  expect(await change({ deleted: false, staff: { health: 4 } })).toMatchObject({ status: 'applied' })
  expect(await change({ staff: {} })).toMatchObject({ status: 'rejected', problem: 'field:/staff' })
})
