import { useEffect, useState } from 'react'
import type { LogBook, ShownEntry } from '../../../domain/ports-forum.ts'
import { useForumWorld } from '../forum-world.tsx'
import { useForumWords } from '../words.ts'

/** What is searched for and what was found; null while nothing is searched for. Searched again when the log changes. */
export function useSearch(book: LogBook | null) {
  const { log } = useForumWorld()
  const [words, setWords] = useState('')
  const [found, setFound] = useState<{ words: string; entries: ShownEntry[] } | null>(null)
  useEffect(() => {
    if (words.trim() === '') return setFound(null)
    let current = true
    void log.search(words).then((entries) => current && setFound({ words, entries }))
    return () => {
      current = false
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- searched again when the log has changed
  }, [words, log, book])
  return { words, setWords, found: words.trim() === '' ? null : found }
}

export function SearchBox({ search }: { search: ReturnType<typeof useSearch> }) {
  const { t } = useForumWords()
  const { words, setWords, found } = search
  return (
    <search className="log-search">
      <label htmlFor="log-search">{t('log.search')}</label>
      <div>
        <input
          id="log-search"
          type="search"
          autoComplete="off"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        {words !== '' && (
          <button type="button" className="plain" onClick={() => setWords('')}>
            {t('log.clear')}
          </button>
        )}
      </div>
      <output className="soft">{found && t('log.found', { count: found.entries.length })}</output>
    </search>
  )
}
