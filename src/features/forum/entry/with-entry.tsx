import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { ShownEntry } from '../../../domain/ports-forum.ts'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { ForumFrame } from '../frame/forum-frame.tsx'
import { useBook } from '../forum-world.tsx'
import { entryTitle } from '../log/entry-words.ts'
import { useForumWords } from '../words.ts'

type Props = {
  id: string
  children: (entry: ShownEntry, gone: boolean) => ReactNode
  /** Draws this where the entry is not here any more; `gone` is then true. */ otherwise?: ShownEntry | null
  /** Without the page's frame: nothing where it is not here. */ bare?: boolean
}

/** Draws a page about one entry, once the log has been read; says so when it is not there. */
export function WithEntry({ id, children, otherwise = null, bare = false }: Props) {
  const words = useForumWords()
  const { t } = words
  const book = useBook()
  const found = book?.entries.find((one) => one.id === id)
  const entry = found ?? (book && !book.fetching ? otherwise : null)
  if (bare) return entry ? children(entry, false) : null
  return (
    <ForumFrame title={entry ? entryTitle(words, entry) : t('log.title')}>
      <div className="one-entry">
        {entry ? (
          children(entry, !found)
        ) : !book || book.fetching ? (
          <Skeleton words={t('forum.loading')} />
        ) : (
          <>
            <h1>{t('form.gone')}</h1>
            <p className="back">
              <Link href="/forum">{t('entry.back')}</Link>
            </p>
          </>
        )}
      </div>
    </ForumFrame>
  )
}
