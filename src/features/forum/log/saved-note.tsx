import { Link } from 'wouter'
import { useHistoryState } from 'wouter/use-browser-location'
import type { LogKind } from '../../../domain/log/kinds.ts'
import { useBook, useForumWorld } from '../forum-world.tsx'
import { useForumWords } from '../words.ts'
import { entryTitle } from './entry-words.ts'

/** What a page hands to the log's page when it goes there: which entry was saved, or deleted and can be brought back. */
export type Done = { saved: string } | { deleted: string; kind: LogKind; title: string; undone?: true }

/** Says what has just been done, and offers the way back. */
export function SavedNote() {
  const words = useForumWords()
  const { log, device } = useForumWorld()
  const book = useBook()
  const done = useHistoryState<Done | null>()
  if (!done || typeof done !== 'object') return <output className="done" />
  if ('deleted' in done) {
    const undo = async () => {
      await log.write({ entry: done.deleted, kind: done.kind, changes: { deleted: false } })
      // With the page in the browser's history: a reload says the same.
      history.replaceState({ ...done, undone: true } satisfies Done, '')
    }
    return (
      <output className="done">
        {done.undone ? words.t('saved.undone') : words.t('saved.deleted', { title: done.title })}{' '}
        {!done.undone && (
          <button type="button" className="plain" onClick={() => void undo()}>
            {words.t('saved.undo')}
          </button>
        )}
      </output>
    )
  }
  const entry = book?.entries.find(({ id }) => id === done.saved)
  return (
    <output className="done">
      {entry && <>{words.t(entry.state === 'with_the_server' ? 'saved.sent' : 'saved.here', { device })} </>}
      {entry && (
        <Link href={`/forum/entry/${entry.id}`}>
          {words.t('saved.open')}
          <span className="unseen"> {entryTitle(words, entry)}</span>
        </Link>
      )}
    </output>
  )
}
