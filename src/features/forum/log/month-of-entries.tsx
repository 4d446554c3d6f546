import { memo, useLayoutEffect, useRef, type ReactNode } from 'react'
import type { ShownEntry } from '../../../domain/ports-forum.ts'
import { useForumWords } from '../words.ts'
import { heightOf } from './drawn-rows.ts'
import { EntryRow } from './entry-row.tsx'
import { useDrawnRows } from './use-drawn-rows.ts'

type Props = { month: string; entries: readonly ShownEntry[]; today: string; all: boolean }

/** One month of the list: its name, its rows as far as they are near the screen, and empty room of the same height for the others. */
export const MonthOfEntries = memo(
  function MonthOfEntries({ month, entries, today, all }: Props) {
    const words = useForumWords()
    const list = useRef<HTMLUListElement>(null)
    const comingTo = useRef<number | null>(null)
    const { spans, heights } = useDrawnRows(list, entries, all)
    useLayoutEffect(() => {
      const link = comingTo.current === null ? null : list.current?.querySelector(`[data-row="${comingTo.current}"] a`)
      if (!(link instanceof HTMLElement)) return
      comingTo.current = null
      link.focus({ preventScroll: true })
      holdInView(link)
    }, [spans])
    const name = month ? words.month(month) : words.t('log.noDay')
    const parts: ReactNode[] = []
    let at = 0
    for (const { from, to } of [...spans, { from: entries.length, to: entries.length }]) {
      if (from > at) {
        const room = { blockSize: heightOf(heights, { from: at, to: from }) }
        const first = at
        parts.push(
          <li key={to === from ? 'room for the rest' : `room before ${from}`} className="room" style={room}>
            {(first > 0 || spans.length === 0) && (
              // For whoever reads the page another way than by scrolling it.
              <button
                type="button"
                className="button quiet"
                onClick={({ currentTarget }) => {
                  comingTo.current = first
                  currentTarget.parentElement?.scrollIntoView?.()
                }}
              >
                {words.t('log.earlier')} <span className="unseen">{name}</span>
              </button>
            )}
          </li>,
        )
      }
      for (let row = from; row < to; row += 1) {
        const entry = entries[row]!
        parts.push(<EntryRow key={entry.id} entry={entry} today={today} row={row} rows={entries.length} />)
      }
      at = to
    }
    return (
      <section className="entries">
        <h2>{name}</h2>
        <ul ref={list} className="rows-of-entries">
          {parts}
        </ul>
      </section>
    )
  },
  // A month is drawn again only when something in it has changed, not each time another one has.
  (before, now) =>
    before.all === now.all &&
    before.today === now.today &&
    before.entries.length === now.entries.length &&
    before.entries.every((entry, i) => entry === now.entries[i]),
)

/** Frames in which rows above may still be drawn and measured, and so push down what somebody has just come to. */
const SETTLING = 20

/** Keeps what has the focus on the screen while the list around it is still being drawn. */
function holdInView(link: HTMLElement, frames = SETTLING) {
  if (document.activeElement !== link) return
  const { top, bottom } = link.getBoundingClientRect()
  if (top < 0 || bottom > globalThis.innerHeight) link.scrollIntoView?.({ block: 'center' })
  if (frames > 0) requestAnimationFrame(() => holdInView(link, frames - 1))
}
