import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import type { Revision } from '../../../domain/log/behind.ts'
import { described } from '../../../domain/log/described.ts'
import type { ShownEntry } from '../../../domain/ports-forum.ts'
import type { Answer, Trouble } from '../../../domain/ports-staff.ts'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useBook, useForumWorld } from '../forum-world.tsx'
import { entryTitle } from '../log/entry-words.ts'
import { useForumWords, type ForumKey } from '../words.ts'
import { useWhen, useWho } from './came.ts'
import { fieldName, readable } from './field-value.ts'
import { WithEntry } from './with-entry.tsx'

/** `/forum/entry/:id/history`: who wrote what into an entry, and when it came. The server keeps it; a device does not. */
export function HistoryPage({ id }: { id: string }) {
  return <WithEntry id={id}>{(entry) => <History entry={entry} />}</WithEntry>
}

function History({ entry }: { entry: ShownEntry }) {
  const words = useForumWords()
  const { t } = words
  const { shared, area } = useForumWorld()
  const stopped = useBook()?.stopped
  const { id, revision } = entry
  const [answer, setAnswer] = useState<Answer<Revision[]> | null>(null)
  useEffect(() => {
    let current = true
    void shared.history(area, id).then((now) => current && setAnswer(now))
    return () => {
      current = false
    }
    // Asked again also when the connection or the sign-in is back, and when the entry has changed.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [shared, area, id, revision, stopped])
  return (
    <>
      <p className="back">
        <Link href={`/forum/entry/${id}`}>{entryTitle(words, entry)}</Link>
      </p>
      <h1>{t('entry.history')}</h1>
      <p>{t('history.lead')}</p>
      {entry.seen.after.length > 0 && <p className="soft">{t('history.waiting')}</p>}
      {answer === null ? (
        <Skeleton words={t('history.loading')} />
      ) : answer.kind === 'answered' ? (
        <Revisions entry={entry} revisions={answer.value} />
      ) : (
        <p role="status">{t(notHere[answer.kind] ?? 'history.failed')}</p>
      )}
    </>
  )
}

const notHere: { [why in Trouble]?: ForumKey } = { no_connection: 'history.far', signed_out: 'history.signedOut' }

function Revisions({ entry, revisions }: { entry: ShownEntry; revisions: Revision[] }) {
  const { t } = useForumWords()
  // The first to write an entry is the first to get a letter.
  const who = useWho(revisions.map(({ by }) => by).reverse())
  const when = useWhen()
  return (
    <ol className="history" reversed>
      {revisions.map((one) => (
        <li key={one.id} className="card">
          <h2>{who(one.by)}</h2>
          <p className="soft">{when(one)}</p>
          {one.decides && <p>{t('history.decides')}</p>}
          <Written entry={entry} changes={one.changes} />
          {one.clash && <p className="soft">{t('history.clash')}</p>}
          {one.reason !== '' && <p>{t('history.reason', { reason: one.reason })}</p>}
        </li>
      ))}
    </ol>
  )
}

function Written({ entry: { kind }, changes }: { entry: ShownEntry; changes: Revision['changes'] }) {
  const words = useForumWords()
  // In the order of the form; what no form shows comes first.
  const order = described[kind].map(({ field }) => field)
  const written = Object.entries(changes).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
  if (written.length === 0) return <p className="soft">{words.t('history.nothing')}</p>
  return (
    <dl>
      {written.map(([field, value]) => (
        <div key={field}>
          <dt>{fieldName(words, kind, field)}</dt>
          <dd>{readable(words, kind, field, value) || words.t('clash.nothing')}</dd>
        </div>
      ))}
    </dl>
  )
}
