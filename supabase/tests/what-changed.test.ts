import { expect, test } from 'vitest'
import { whatChangedReply } from '../../src/domain/log/shared.ts'
import { rpc } from '../../tests/support/real-lane/lane.ts'
import { forumArea, operation, push, write } from './forum-log.ts'

test('everybody reads what is shared and published, in the words for families and no others', async () => {
  const { area, forum } = await forumArea()
  const done = await write(area, forum, 'ywsd', { from: 'theme:secret', dueOn: '2026-01-01', saidOn: '2026-01-05' })
  await write(area, forum, 'ywsd', {
    youSaid: 'A bus for all.',
    weDid: '',
    status: 'not_possible',
    whyNot: 'There is no money for it this year.',
    saidOn: '2026-02-01',
    doneOn: null,
    toldOn: null,
    changed: null,
    owner: null,
  })
  for (const hidden of [{ publish: false }, { shared: false }, { deleted: true }])
    await write(area, forum, 'ywsd', hidden)
  await write(area, forum, 'activity', {})
  const expected = [
    {
      youSaid: 'Nobody tells us what happens after the meeting.',
      saidOn: '2026-01-05',
      weDid: 'Every family gets one page about what happens next.',
      status: 'done',
      owner: 'la',
      doneOn: '2026-03-20',
      changed: 'Parents ring less often.',
      demo: false,
    },
    {
      youSaid: 'A bus for all.',
      saidOn: '2026-02-01',
      weDid: '',
      status: 'not_possible',
      whyNot: 'There is no money for it this year.',
      demo: false,
    },
  ]
  expect(whatChangedReply.parse(await rpc('what_changed', { area }))).toEqual(expected)
  // Taken back, it is gone at once.
  await push(area, forum, operation('ywsd', done, { publish: false }, { baseRevision: 1 }))
  expect(await rpc('what_changed', { area })).toEqual(expected.slice(1))
})

test('an area without any, and one that does not exist, say the same', async () => {
  const { area } = await forumArea()
  for (const wanted of [area, 'nowhere', '', null]) expect(await rpc('what_changed', { area: wanted })).toEqual([])
})
