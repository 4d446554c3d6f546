import { memo, useEffect, useRef, useState } from 'react'
import type { ShownEntry } from '../../../domain/ports-forum.ts'
import { EntryRow } from './entry-row.tsx'

/** Rows in one chunk: few enough that a slow phone draws them within a frame. */
export const CHUNK = 10
/** How far from the screen rows are still drawn. */
const NEAR = '1500px'

/**
 * Some rows of the list. Far from the screen an empty box of the same height stands for them, so that a log of years
 * scrolls like one of weeks; a row that has the focus is never taken away.
 */
export const EntryChunk = memo(
  function EntryChunk({ entries }: { entries: readonly ShownEntry[] }) {
    const box = useRef<HTMLUListElement>(null)
    const [height, setHeight] = useState<number | null>(null)
    useEffect(() => {
      const list = box.current
      if (!list || !('IntersectionObserver' in globalThis)) return undefined
      const watch = new IntersectionObserver(
        (seen) => {
          const { isIntersecting, boundingClientRect } = seen.at(-1)!
          if (isIntersecting) setHeight(null)
          else if (!list.contains(document.activeElement))
            setHeight((known) => known ?? (boundingClientRect.height || null))
        },
        { rootMargin: NEAR },
      )
      watch.observe(list)
      return () => watch.disconnect()
    }, [])
    return (
      <ul ref={box} className="chunk" style={height === null ? undefined : { blockSize: height }}>
        {height === null && entries.map((entry) => <EntryRow key={entry.id} entry={entry} />)}
      </ul>
    )
  },
  ({ entries: before }, { entries: now }) =>
    before.length === now.length && before.every((entry, i) => entry === now[i]),
)
