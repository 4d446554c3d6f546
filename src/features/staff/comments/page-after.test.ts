import { expect, test, vi } from 'vitest'
import type { Comment, CommentPageReply } from '../../../domain/comment/comment.ts'
import type { Answer } from '../../../domain/ports-staff.ts'
import { pageAfter } from './page-after.ts'

const comments = (...ids: string[]) => ids.map((id) => ({ id }) as Comment)
const answered = (value: CommentPageReply): Answer<CommentPageReply> => ({ kind: 'answered', value })
const page = (after: string | null, ...ids: string[]) => answered({ comments: comments(...ids), after })
const refused = answered({ status: 'refused', problem: 'after' })

/** A server that gives these answers in turn, and what it was asked for. */
function server(...answers: Answer<CommentPageReply>[]) {
  const asked = vi.fn<(cursor: { after?: string }) => Promise<Answer<CommentPageReply>>>()
  for (const answer of answers) asked.mockResolvedValueOnce(answer)
  return { asked, cursors: () => asked.mock.calls.map(([{ after }]) => after) }
}

test('the next page as it comes, and the first without a cursor', async () => {
  const { asked, cursors } = server(page('2', 'c', 'd'), page('1', 'a'))
  expect(await pageAfter(asked, comments('a', 'b'), '1')).toEqual(page('2', 'c', 'd'))
  expect(await pageAfter(asked, [], null)).toEqual(page('1', 'a'))
  expect(cursors()).toEqual(['1', undefined])
})

test('in a list that has another order now it begins anew, as far as what is not here; nothing comes twice', async () => {
  const { asked, cursors } = server(refused, page('x', 'b', 'a'), page('y', 'c', 'b', 'd'))
  expect(await pageAfter(asked, comments('a', 'b'), '1')).toEqual(page('y', 'c', 'd'))
  expect(cursors()).toEqual(['1', undefined, 'x'])
})

test('it ends where there is no more, and where the server knows none of its own cursors', async () => {
  expect(await pageAfter(server(refused, page(null, 'a')).asked, comments('a'), '1')).toEqual(page(null))
  const lost = server(refused, page('x', 'a'), refused)
  expect(await pageAfter(lost.asked, comments('a'), '1')).toEqual({ kind: 'unavailable' })
  expect(await pageAfter(server({ kind: 'no_connection' }).asked, [], '1')).toEqual({ kind: 'no_connection' })
})
