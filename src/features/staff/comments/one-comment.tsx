import type { RefObject } from 'react'
import type { Comment, CommentDesk, Theme } from '../../../domain/comment/comment.ts'
import { useStaffWords } from '../words.ts'
import { ChooseWords, CommentWords } from './comment-words.tsx'
import { FactLine, questionOf, StateLine } from './facts.tsx'
import { FlagAsk, FlagRecord } from './flag-part.tsx'
import { OriginalPart } from './original-part.tsx'
import { ThemeButtons } from './theme-buttons.tsx'
import type { useChanges } from './use-changes.ts'

/** What is being done with the comment on screen. */
export type Doing = 'reading' | 'shortening' | 'flagging'

type Props = {
  area: string
  desk: CommentDesk
  comment: Comment
  today: string
  article: RefObject<HTMLElement>
  doing: Doing
  onDoing: (what: Doing) => void
  changes: ReturnType<typeof useChanges>
  onTag: (theme: Theme, on: boolean) => void
  onRead: () => void
  onGo: (step: 1 | -1) => void
}

/** One comment, large, and everything that can be done with it. */
export function OneComment(props: Props) {
  const { area, desk, comment, today, article, doing, onDoing, changes, onTag, onRead, onGo } = props
  const { t } = useStaffWords()
  const { change, done, busy } = changes
  const open = comment.flags.some((flag) => flag.done === null)
  const takeOut = async (shorten: [number, number][]) => {
    if (await change(comment.id, { shorten, revision: comment.revision }, t('comments.told.shortened')))
      onDoing('reading')
  }
  const flag = async () => {
    if (await change(comment.id, { flag: true }, t('comments.told.flagged'))) onDoing('reading')
  }
  return (
    <article className={open ? 'card one-comment is-flagged' : 'card one-comment'} tabIndex={-1} ref={article}>
      <h2>{questionOf(desk, comment)}</h2>
      <FactLine comment={comment} />
      {doing === 'shortening' ? (
        <ChooseWords
          comment={comment}
          busy={busy}
          onTakeOut={(stretches) => void takeOut(stretches)}
          onLeave={() => onDoing('reading')}
        />
      ) : (
        <CommentWords comment={comment} />
      )}
      <StateLine comment={comment} today={today} />
      {doing === 'flagging' && <FlagAsk busy={busy} onYes={() => void flag()} onNo={() => onDoing('reading')} />}
      {comment.flags.map((one) => (
        <FlagRecord key={one.id} flag={one} onDone={done} />
      ))}
      <ThemeButtons comment={comment} themes={desk.themes} onToggle={onTag} />
      <p className="buttons comment-buttons">
        <button
          type="button"
          className={comment.read ? 'button quiet' : 'button'}
          aria-keyshortcuts="r"
          onClick={onRead}
        >
          {t(comment.read ? 'comments.unread' : 'comments.read')}
        </button>
        <button type="button" className="button quiet" aria-keyshortcuts="k" onClick={() => onGo(-1)}>
          {t('comments.previous')}
        </button>
        <button type="button" className="button quiet" aria-keyshortcuts="j" onClick={() => onGo(1)}>
          {t('comments.next')}
        </button>
        <button type="button" className="plain" aria-keyshortcuts="x" onClick={() => onDoing('shortening')}>
          {t('comments.shorten')}
        </button>
        {!open && (
          <button type="button" className="plain grave-link" aria-keyshortcuts="f" onClick={() => onDoing('flagging')}>
            {t('comments.flag')}
          </button>
        )}
      </p>
      {desk.lead && (
        <OriginalPart
          area={area}
          comment={comment}
          onRestore={(why) => void change(comment.id, { restore: why }, t('comments.told.restored'))}
        />
      )}
    </article>
  )
}
