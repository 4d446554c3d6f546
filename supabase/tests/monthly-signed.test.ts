import { expect, test } from 'vitest'
import { rows, rpc } from '../../tests/support/real-lane/lane.ts'
import { operation, push } from './forum-log.ts'
import { busyMonth, month, read, say, sign } from './monthly-log.ts'

/** A month that both have signed; `say` is what the council says of its activity. */
async function signedMonth() {
  const all = await busyMonth()
  const { area, forum, la, lead, ids } = all
  await say(area, forum, 'pcpw', 0, 'A good month.')
  await say(area, la, 'local_area', 1, 'We agree.')
  const both = async () => {
    const { hash } = await read(area, forum)
    expect((await sign(area, forum, 'pcpw', hash))!.status).toBe('signed')
    expect((await sign(area, lead, 'local_area', hash))!.status).toBe('signed')
  }
  await both()
  const change = (title: string, baseRevision: number) =>
    push(area, forum, operation('activity', ids.activity, { title }, { baseRevision }))
  const stance = (is: string, sentence = '') =>
    rpc('log_stance', { area, entry: ids.activity, revision: 1, stance: is, sentence }, la)
  const lines = async () =>
    (await read(area, la)).versions[0]!.signatures.map(({ side, changedSince, disputedSince }) => [
      side,
      changedSince,
      disputedSince,
    ])
  return { ...all, both, change, stance, lines }
}
const OLD = [
  ['pcpw', true, 0],
  ['local_area', true, 0],
]
const NEW = [
  ['pcpw', false, 0],
  ['local_area', false, 0],
]

test('what changed after both signed is signed again by both; what was signed before stays, as it stood', async () => {
  const { area, both, change, lines } = await signedMonth()
  expect(await lines()).toEqual(NEW)
  await change('Another title', 1)
  expect(await lines()).toEqual(OLD)
  await both()
  expect(await lines()).toEqual([...OLD, ...NEW])
  await change('A third title', 2)
  await both()
  expect(await lines()).toEqual([...OLD, ...OLD, ...NEW])
  const kept = await rows<{ side: string; title: string }>(
    `select s.side, e.value #>> '{fields,title}' as title from private.monthly_signature s
     join private.area a on a.id = s.area_id cross join jsonb_array_elements(s.content -> 'entries') e
     where a.key = $1 and e.value ->> 'kind' = 'activity' order by s.place`,
    [area],
  )
  expect(kept.map(({ title }) => title).slice(2)).toEqual([
    'Another title',
    'Another title',
    'A third title',
    'A third title',
  ])
  await expect(rows('delete from private.monthly_signature')).rejects.toThrow('never changed')
})

test('changed back to what was signed, it is signed; signed then, it is not signed twice', async () => {
  const { both, change, lines, ids, area, forum } = await signedMonth()
  const was = String((await read(area, forum)).entries.find(({ id }) => id === ids.activity)!.fields['title'])
  await change('Another title', 1)
  await both()
  await change(was, 2)
  expect(await lines()).toEqual([...NEW, ...OLD])
  await both()
  expect(await lines()).toHaveLength(4)
})

test('what a side says of an entry ends no signature; a dispute that comes later is counted beside it', async () => {
  const { area, forum, lead, stance, both, lines } = await signedMonth()
  await stance('confirmed')
  expect(await lines()).toEqual(NEW)
  const { hash } = await read(area, forum)
  await stance('disputed', 'We were told, not asked.')
  expect(await lines()).toEqual([
    ['pcpw', false, 1],
    ['local_area', false, 1],
  ])
  const { logSignatures } = await rpc<{ logSignatures: unknown[] }>('pack', { area, month }, lead)
  expect(logSignatures).toMatchObject([
    { side: 'local_area', stands: true, disputedSince: 1 },
    { side: 'pcpw', stands: true, disputedSince: 1 },
  ])
  // Nobody signs over a dispute that they have not read; read, it is in what they sign.
  expect(await sign(area, lead, 'local_area', hash)).toMatchObject({ status: 'refused', problem: 'changed' })
  await both()
  expect(await lines()).toEqual([['pcpw', false, 1], ['local_area', false, 1], ...NEW])
  await stance('disputed', 'Not at all.')
  expect((await lines())[3]).toEqual(['local_area', false, 1])
  await stance('withdrawn')
  expect(await lines()).toEqual([...NEW, ...NEW])
})
