import { Link } from 'wouter'
import { textOf } from '../../../domain/log/text-of.ts'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { ClockWarning } from '../form/clock-warning.tsx'
import { ForumFrame } from '../frame/forum-frame.tsx'
import { isLogHere, LogNotHere } from '../frame/log-here.tsx'
import { useBook, useForumWorld, useRespondWithin } from '../forum-world.tsx'
import { dueWords, entryState, entryTitle } from '../log/entry-words.ts'
import { useForumWords } from '../words.ts'
import { columns, requestsOf, type Request } from './board.ts'

/** `/forum/requests`: whom it is time to remind, then every request by what became of it. */
export function RequestsPage() {
  const { t } = useForumWords()
  const { clock } = useForumWorld()
  const book = useBook()
  const days = useRespondWithin()
  const requests = book && requestsOf(book.entries, clock.today())
  return (
    <ForumFrame title={t('requests.title')}>
      <h1>{t('requests.title')}</h1>
      <ClockWarning over="counted" />
      <p className="soft">{t('requests.lead', { days })}</p>
      <p>
        <Link href="/forum/new?kind=meeting_request" className="button">
          <span aria-hidden="true">+ </span>
          {t('form.new.meeting_request')}
        </Link>
      </p>
      {!requests ? (
        <Skeleton words={t('forum.loading')} />
      ) : requests.length === 0 ? (
        isLogHere(book) ? (
          <p>{t('requests.none')}</p>
        ) : (
          <LogNotHere />
        )
      ) : (
        <>
          <Reminders requests={requests.filter(({ remind }) => remind)} />
          <div className="board">
            {columns
              .map((column) => ({ column, those: requests.filter((one) => one.column === column) }))
              // A column of its own where there are any: the figure counts them as not met.
              .filter(({ column, those }) => column !== 'late' || those.length > 0)
              .map(({ column, those }) => (
                <BoardColumn key={column} column={column} requests={those} />
              ))}
          </div>
        </>
      )}
    </ForumFrame>
  )
}

function Reminders({ requests }: { requests: Request[] }) {
  const words = useForumWords()
  if (requests.length === 0) return null
  return (
    <section className="needs-you">
      <h2>{words.t('requests.remind', { count: requests.length })}</h2>
      <ul>
        {requests.map(({ entry, overdue }) => (
          <li key={entry.id}>
            <Link href={`/forum/entry/${entry.id}`}>{entryTitle(words, entry)}</Link>:{' '}
            <Due entry={entry} overdue={overdue} />
            {overdue && (
              <>
                {' · '}
                <Link href={`/forum/new?kind=escalation&from=${entry.id}`}>
                  {words.t('requests.escalate')}
                  <span className="unseen"> {entryTitle(words, entry)}</span>
                </Link>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function BoardColumn({ column, requests }: { column: Request['column']; requests: Request[] }) {
  const words = useForumWords()
  const { device } = useForumWorld()
  const { t, choice, date } = words
  return (
    <section>
      <h2>
        {t(`requests.column.${column}`)} <span className="soft">{requests.length}</span>
      </h2>
      <ul className="rows-of-entries">
        {requests.map(({ entry, left, overdue, escalation }) => {
          const { text, tone } = entryState(words, entry, device)
          const asked = (entry.fields['askedOf'] as string[] | undefined) ?? []
          return (
            <li key={entry.id} className="entry">
              <h3>
                <Link href={`/forum/entry/${entry.id}`}>{entryTitle(words, entry)}</Link>
              </h3>
              <p className="soft">
                {[
                  asked.map((one) => choice('askedOf', one)).join(', '),
                  t('requests.askedOn', { date: date(String(entry.fields['requestedOn'])) }),
                ].join(' · ')}
              </p>
              <p className="entry-state">
                {left !== null && <Due entry={entry} overdue={overdue} />}
                <span className={`state state-${tone}`}>{text}</span>
              </p>
              {escalation && (
                <p>
                  <Link href={`/forum/entry/${escalation.id}`}>
                    {t('requests.escalated', { date: date(String(escalation.fields['raisedOn'])) })}
                    <span className="unseen"> {entryTitle(words, entry)}</span>
                  </Link>
                </p>
              )}
            </li>
          )
        })}
      </ul>
      {requests.length === 0 && <p className="soft">{t('requests.columnEmpty')}</p>}
    </section>
  )
}

/** `14 working days left`, or how long it is overdue. */
function Due({ entry, overdue }: Pick<Request, 'entry' | 'overdue'>) {
  const { t } = useForumWords()
  const { clock } = useForumWorld()
  return (
    <span className={overdue ? 'pill late' : 'pill'}>
      {dueWords(t, clock.today(), textOf(entry.fields['respondBy']))}
    </span>
  )
}
