import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import type { NotShown } from '../../../domain/log/shared.ts'
import type { Answer } from '../../../domain/ports-staff.ts'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { ForumFrame } from '../frame/forum-frame.tsx'
import { useBook, useForumWorld } from '../forum-world.tsx'
import { entryTitle } from '../log/entry-words.ts'
import { useForumWords } from '../words.ts'

/** What the server says of photos that agencies do not see; null until it has answered. */
function useNotShown(): Answer<NotShown> | null {
  const { shared, area } = useForumWorld()
  const online = useBook()?.stopped !== 'no_connection'
  const [answer, setAnswer] = useState<Answer<NotShown> | null>(null)
  useEffect(() => {
    let current = true
    void shared.photosNotShown(area).then((now) => current && setAnswer(now))
    return () => {
      current = false
    }
    // Asked again when the connection is back.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [shared, area, online])
  return answer
}

/** The way to that page, where there is anything on it. */
export function NotShownLink() {
  const { t } = useForumWords()
  const answer = useNotShown()
  if (answer?.kind !== 'answered' || answer.value.length === 0) return null
  return (
    <p>
      <Link href="/forum/photos">{t('photos.waiting', { count: answer.value.length })}</Link>
    </p>
  )
}

/** `/forum/photos`: shared entries with photos that only the forum sees, and about which nobody has decided. */
export function NotShownPage() {
  const { t } = useForumWords()
  const answer = useNotShown()
  return (
    <ForumFrame title={t('photos.title')}>
      <div className="one-entry">
        <p className="back">
          <Link href="/forum">{t('entry.back')}</Link>
        </p>
        <h1>{t('photos.title')}</h1>
        <p>{t('photos.lead')}</p>
        {answer === null ? (
          <Skeleton words={t('photos.loading')} />
        ) : answer.kind !== 'answered' ? (
          <p role="status">{t(answer.kind === 'no_connection' ? 'photos.far' : 'photos.failed')}</p>
        ) : answer.value.length === 0 ? (
          <p>{t('photos.none')}</p>
        ) : (
          <List notShown={answer.value} />
        )}
      </div>
    </ForumFrame>
  )
}

function List({ notShown }: { notShown: NotShown }) {
  const words = useForumWords()
  const entries = useBook()?.entries ?? []
  // In the order of the log, newest day first; one that has not been fetched yet has no name here.
  const known = entries.flatMap((entry) =>
    notShown.filter((one) => one.entry === entry.id).map((one) => ({ ...one, entry })),
  )
  return (
    <ul className="not-shown">
      {known.map(({ entry, photos }) => (
        <li key={entry.id} className="card">
          <Link href={`/forum/entry/${entry.id}`}>{entryTitle(words, entry)}</Link>
          <p className="soft">{words.t('photos.count', { count: photos })}</p>
        </li>
      ))}
    </ul>
  )
}
