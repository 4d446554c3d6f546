import type { Comment, CommentPage, CommentPageReply } from '../../../domain/comment/comment.ts'
import type { Answer } from '../../../domain/ports-staff.ts'

type Ask = (cursor: { after?: string }) => Promise<Answer<CommentPageReply>>

/**
 * The next comments that are not `shown` yet. Where the list is in another order since its last page was fetched (a month is told now that was
 * not), the server refuses the cursor; then the list is fetched from its start, as far as something that is not here: none is left out and
 * none comes twice.
 */
export async function pageAfter(
  ask: Ask,
  shown: readonly Comment[],
  after: string | null,
): Promise<Answer<CommentPage>> {
  const here = new Set(shown.map(({ id }) => id))
  let begunAnew = false
  for (let at = after; ;) {
    const answer = await ask(at === null ? {} : { after: at })
    if (answer.kind !== 'answered') return answer
    const { value } = answer
    if ('status' in value) {
      if (begunAnew || at === null) return { kind: 'unavailable' }
      begunAnew = true
      at = null
      continue
    }
    const comments = value.comments.filter(({ id }) => !here.has(id))
    if (comments.length > 0 || value.after === null)
      return { kind: 'answered', value: { comments, after: value.after } }
    at = value.after
  }
}
