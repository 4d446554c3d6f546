import type { Comment, CommentDesk } from '../../../domain/comment/comment.ts'
import { apart } from '../../../ui/typed.tsx'
import { useStaffWords } from '../words.ts'
import { CommentWords } from './comment-words.tsx'
import { FactLine, questionOf, StateLine } from './facts.tsx'

type Props = {
  desk: CommentDesk
  comments: readonly Comment[]
  today: string
  hasMore: boolean
  onMore: () => void
  onOpen: (place: number) => void
}

/** Many comments below one another; each opens by its question. */
export function CommentList({ desk, comments, today, hasMore, onMore, onOpen }: Props) {
  const { t } = useStaffWords()
  const name = new Map(desk.themes.map((theme) => [theme.id, apart(theme.name)]))
  return (
    <>
      <ol className="comment-list">
        {comments.map((comment, place) => (
          <li key={comment.id} className="card">
            <h2>
              <button type="button" className="plain" onClick={() => onOpen(place)}>
                {questionOf(desk, comment)}
              </button>
            </h2>
            <FactLine comment={comment} />
            <CommentWords comment={comment} />
            <StateLine comment={comment} today={today} />
            <p className="soft">{comment.themes.map((theme) => name.get(theme)).join(' · ')}</p>
          </li>
        ))}
      </ol>
      {hasMore && (
        <button type="button" className="button quiet" onClick={onMore}>
          {t('comments.more')}
        </button>
      )}
    </>
  )
}
