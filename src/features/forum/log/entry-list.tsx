import { useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { dayOfRecord } from '../../../domain/log/about-record.ts'
import { useLocation } from 'wouter'
import type { ShownEntry } from '../../../domain/ports-forum.ts'
import { followInApp } from '../../../ui/follow-in-app.ts'
import { useForumWorld } from '../forum-world.tsx'
import { useForumWords } from '../words.ts'
import { MonthOfEntries } from './month-of-entries.tsx'

type Month = { month: string; entries: ShownEntry[] }

/**
 * Entries under the names of their months, newest first. Every month is there with its heading and its height; of its
 * rows only those near the screen are drawn, so that a log of years scrolls like one of weeks. Paper gets all of them.
 */
export function EntryList({ entries }: { entries: readonly ShownEntry[] }) {
  const { t } = useForumWords()
  const [, navigate] = useLocation()
  const today = useForumWorld().clock.today()
  const onPaper = useOnPaper()
  const months = useMemo(() => byMonth(entries), [entries])
  return (
    // The click is a link's own, caught on its way up; a link answers the keyboard by itself.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <section aria-label={t('log.entries')} onClick={(event) => followInApp(event, navigate)}>
      {months.map(({ month, entries }) => (
        <MonthOfEntries key={month} month={month} entries={entries} today={today} all={onPaper} />
      ))}
    </section>
  )
}

/** True while the page goes to paper. */
function useOnPaper(): boolean {
  const [onPaper, setOnPaper] = useState(false)
  useEffect(() => {
    const before = () => flushSync(() => setOnPaper(true))
    const after = () => setOnPaper(false)
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])
  return onPaper
}

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
