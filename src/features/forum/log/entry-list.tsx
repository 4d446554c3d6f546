import { memo, useEffect, useMemo, useRef, useState } from 'react'
import { dayOfRecord } from '../../../domain/log/about-record.ts'
import type { ShownEntry } from '../../../domain/ports-forum.ts'
import { useForumWords } from '../words.ts'
import { EntryRow } from './entry-row.tsx'

/** Rows drawn at first, and added each time the end comes near: few enough that a slow phone draws them in one frame. */
const FIRST = 30
const MORE = 20
/** How long before the end is seen more rows are added. */
const AHEAD = '1500px'

type Month = { month: string; entries: ShownEntry[] }

/** Entries under the names of their months, newest first; the rest is drawn as somebody comes near it. */
export function EntryList({ entries }: { entries: readonly ShownEntry[] }) {
  const { t } = useForumWords()
  const [shown, setShown] = useState(FIRST)
  const end = useRef<HTMLDivElement>(null)
  const more = shown < entries.length
  useEffect(() => {
    if (!more || !end.current || !('IntersectionObserver' in globalThis)) return undefined
    const near = new IntersectionObserver(
      (seen) => seen.some((one) => one.isIntersecting) && setShown((now) => now + MORE),
      { rootMargin: AHEAD },
    )
    near.observe(end.current)
    return () => near.disconnect()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- looked at again after each addition: the end may still be near
  }, [more, shown])
  const months = useMemo(() => byMonth(entries.slice(0, shown)), [entries, shown])
  return (
    <section aria-label={t('log.entries')}>
      {months.map(({ month, entries }) => (
        <MonthOfEntries key={month} month={month} entries={entries} />
      ))}
      {more && (
        <div ref={end} className="more-entries">
          <button type="button" className="button quiet" onClick={() => setShown(shown + MORE)}>
            {t('log.earlier')}
          </button>
        </div>
      )}
    </section>
  )
}

const MonthOfEntries = memo(
  function MonthOfEntries({ month, entries }: Month) {
    const words = useForumWords()
    return (
      <section className="entries">
        <h2>{month ? words.month(month) : words.t('log.noDay')}</h2>
        <ul>
          {entries.map((entry) => (
            <EntryRow key={entry.id} entry={entry} />
          ))}
        </ul>
      </section>
    )
  },
  // A month is drawn again only when something in it has changed, not each time an earlier one joins the list.
  (before, now) =>
    before.entries.length === now.entries.length && before.entries.every((entry, i) => entry === now.entries[i]),
)

function byMonth(entries: readonly ShownEntry[]): Month[] {
  const months = new Map<string, ShownEntry[]>()
  for (const entry of entries) {
    const month = dayOfRecord(entry.kind, entry.fields)?.slice(0, 7) ?? ''
    const there = months.get(month)
    if (there) there.push(entry)
    else months.set(month, [entry])
  }
  return [...months].map(([month, entries]) => ({ month, entries }))
}
