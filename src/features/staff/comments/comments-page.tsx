import { useCallback, useRef } from 'react'
import type { CommentDesk } from '../../../domain/comment/comment.ts'
import { Waiting } from '../frame/states.tsx'
import type { Reader } from '../signed-in.tsx'
import { useStaffWorld } from '../staff-world.tsx'
import { useStaffWords } from '../words.ts'
import { CommentsFrame, CommentsTrouble } from './comments-frame.tsx'
import { Filters } from './filters.tsx'
import { FlagRecord } from './flag-part.tsx'
import { Reading } from './reading.tsx'
import { useChanges } from './use-changes.ts'
import { useFresh } from './use-fresh.ts'
import { usePages } from './use-pages.ts'
import { useWanted } from './use-wanted.ts'

/** `/staff/comments`: what families wrote, for those who may read it. */
export function CommentsPage({ reader }: { reader: Reader }) {
  const { t } = useStaffWords()
  const { comments } = useStaffWorld()
  const desk = useFresh(`desk ${reader.area}`, () => comments.desk(reader.area))
  const title = t('comments.title')
  if (desk.is.state !== 'ready') {
    return (
      <CommentsFrame reader={reader} title={title}>
        {desk.is.state === 'loading' ? (
          <Waiting lines={8} />
        ) : (
          <CommentsTrouble trouble={desk.is.trouble} retry={desk.retry} signOut={reader.signOut} />
        )}
      </CommentsFrame>
    )
  }
  return <Desk reader={reader} desk={desk.is.value} refresh={desk.refresh} />
}

function Desk({ reader, desk, refresh }: { reader: Reader; desk: CommentDesk; refresh: () => void }) {
  const { t } = useStaffWords()
  const [wanted, want] = useWanted()
  const pages = usePages(reader.area, wanted)
  const searchBox = useRef<HTMLInputElement>(null)
  const { recount } = reader
  const changed = useCallback(() => {
    refresh()
    recount()
  }, [refresh, recount])
  const changes = useChanges(reader.area, pages.put, changed)
  const shown = pages.is.state === 'ready' ? pages.is.comments : []
  return (
    <CommentsFrame reader={reader} title={t('comments.title')} demo={shown.some(({ demo }) => demo)}>
      <p className="soft">{t('comments.lead')}</p>
      <p>
        <b>{t('comments.waiting', { unread: desk.unread, overdue: desk.overdue })}</b>
      </p>
      {desk.withoutComment.map((flag) => (
        <FlagRecord key={flag.id} flag={flag} onDone={changes.done} />
      ))}
      <Filters desk={desk} wanted={wanted} onWant={want} searchBox={searchBox} />
      {pages.is.state === 'loading' && <Waiting lines={5} />}
      {pages.is.state === 'trouble' && (
        <CommentsTrouble trouble={pages.is.trouble} retry={pages.retry} signOut={reader.signOut} />
      )}
      {pages.is.state === 'ready' && shown.length === 0 && (
        <section className="card empty">
          <h2>{t(isNarrowed(wanted) ? 'comments.none.all' : `comments.none.${wanted.only}`)}</h2>
          <p>{t(isNarrowed(wanted) ? 'comments.none.other' : 'comments.none.do')}</p>
        </section>
      )}
      {pages.is.state === 'ready' && shown.length > 0 && (
        <Reading
          key={JSON.stringify(wanted)}
          area={reader.area}
          desk={desk}
          pages={pages.is}
          more={pages.more}
          changes={changes}
          searchBox={searchBox}
        />
      )}
    </CommentsFrame>
  )
}

const isNarrowed = (wanted: object) => ['theme', 'question', 'search'].some((part) => part in wanted)
