import { expect, test } from 'vitest'
import { rpc, signIn } from '../../tests/support/real-lane/lane.ts'
import { forumArea, operation, push, write } from './forum-log.ts'

const WORDS = 'Kingfisher'

async function twoMembers() {
  const { area, forum, la } = await forumArea()
  const other = await signIn({ area, role: 'forum', agency: 'pcpw' })
  const entry = await write(area, forum, 'communication', { shared: null })
  const change = (changes: Record<string, unknown>, baseRevision = 1, settles: string[] = []) =>
    operation('communication', entry, changes, { baseRevision, settles })
  const seen = async () => JSON.stringify(await rpc('shared_log', { area }, la))
  return { area, forum, other, entry, change, seen }
}

test('what was written as private is not read by agencies because somebody shared the entry meanwhile', async () => {
  const { area, forum, other, entry, change, seen } = await twoMembers()
  await push(area, other, change({ shared: true }))
  const late = change({ audience: WORDS })
  expect(await push(area, forum, late)).toMatchObject([{ status: 'clash' }])
  expect(await seen()).toContain(entry)
  expect(await seen()).not.toContain(WORDS)
  // A person who sees both decides.
  expect(await push(area, forum, change({ audience: WORDS }, 3, [late.id]))).toMatchObject([{ status: 'applied' }])
  expect(await seen()).toContain(WORDS)
})

test('nor because somebody shared it who had not seen those words', async () => {
  const { area, forum, other, entry, change, seen } = await twoMembers()
  await push(area, forum, change({ audience: WORDS }))
  const share = change({ shared: true })
  expect(await push(area, other, share)).toMatchObject([{ status: 'clash' }])
  expect(await seen()).not.toContain(entry)
  expect(await push(area, other, change({ shared: true }, 3, [share.id]))).toMatchObject([{ status: 'applied' }])
  expect(await seen()).toContain(WORDS)
})

test('two who share the same entry do not stand in each other’s way', async () => {
  const { area, forum, other, change, seen } = await twoMembers()
  await push(area, other, change({ shared: true }))
  expect(await push(area, forum, change({ shared: true, audience: WORDS }))).toMatchObject([{ status: 'merged' }])
  expect(await seen()).toContain(WORDS)
})
