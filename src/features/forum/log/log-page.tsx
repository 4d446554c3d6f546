import { Link } from 'wouter'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { ClockWarning } from '../form/clock-warning.tsx'
import { ForumFrame } from '../frame/forum-frame.tsx'
import { isLogHere, LogNotHere } from '../frame/log-here.tsx'
import { useBook, useForumWorld } from '../forum-world.tsx'
import { NotShownLink } from '../photo/not-shown-page.tsx'
import { useForumWords } from '../words.ts'
import { EntryList } from './entry-list.tsx'
import { MonthSentence } from './month-sentence.tsx'
import { SavedNote } from './saved-note.tsx'
import { SearchBox, useSearch } from './search-box.tsx'
import { SendingLine } from './sending-line.tsx'

/** The log: this month in a sentence, one large button, and everything that was logged. */
export function LogPage() {
  const { t } = useForumWords()
  const { clock } = useForumWorld()
  const book = useBook()
  const search = useSearch(book)
  if (!book) {
    return (
      <ForumFrame title={t('log.title')}>
        <Skeleton words={t('forum.loading')} />
      </ForumFrame>
    )
  }
  const waiting = book.entries.filter(({ kind, fields }) => kind === 'meeting_request' && fields['met'] === 'pending')
  const empty = book.entries.length === 0
  return (
    <ForumFrame title={t('log.title')} signIn={false}>
      <div className="log">
        <div className="log-head">
          <ClockWarning over="counted" />
          <MonthSentence />
          <div className="log-doors">
            <Link href="/forum/new" className="button">
              <span aria-hidden="true">+ </span>
              {t('log.new')}
            </Link>
            <Link href="/forum/requests" className="button quiet">
              {t('log.requests', { waiting: waiting.length })}
            </Link>
            <Link href={`/forum/month/${clock.today().slice(0, 7)}`} className="button quiet">
              {t('forum.nav.month')}
            </Link>
          </div>
          <SavedNote />
          <SendingLine book={book} />
          <NotShownLink />
        </div>
        <div className="log-body">
          {empty && !book.fetching ? (
            isLogHere(book) ? (
              <section className="nothing">
                <h2>{t('log.empty.title')}</h2>
                <p>{t('log.empty')}</p>
              </section>
            ) : (
              <LogNotHere />
            )
          ) : (
            <>
              <SearchBox search={search} />
              <EntryList
                key={search.found ? search.found.words : ''}
                entries={search.found ? search.found.entries : book.entries}
              />
            </>
          )}
        </div>
      </div>
    </ForumFrame>
  )
}
