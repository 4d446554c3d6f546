import { useCallback, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore, type RefObject } from 'react'
import type { ShownEntry } from '../../../domain/ports-forum.ts'
import { followed, nextSpan, rowsBetween, spansWith, type Heights, type Span } from './drawn-rows.ts'

/** How far above and below the screen rows are drawn. */
const NEAR = 1000
/** How high a row is thought to be before any has been drawn. */
const GUESS = 120

/** Heights at the width of now, kept with the entries, so that somebody who comes back finds the place they left. */
let seenHeights = new WeakMap<ShownEntry, number>()
let measuredAt = 0
let usual = GUESS
const lists = new Set<() => void>()
/** Every month is as high as its rows are thought to be: once that is known better, all of them are, not only the one on the screen. */
const watchUsual = (redraw: () => void) => {
  lists.add(redraw)
  return () => void lists.delete(redraw)
}
function setUsual(height: number) {
  if (height === usual) return
  usual = height
  for (const redraw of lists) redraw()
}

/** Which rows of a month are drawn, from where the page is scrolled to; `all` for paper. */
export function useDrawnRows(list: RefObject<HTMLUListElement | null>, entries: readonly ShownEntry[], all: boolean) {
  const rows = entries.length
  // Of which entries they are: rows move when entries come above them.
  const [shown, setShown] = useState<{ spans: readonly Span[]; of: readonly ShownEntry[] }>({ spans: [], of: entries })
  const drawn = useRef<Span>({ from: 0, to: 0 })
  const each = useSyncExternalStore(watchUsual, () => usual)
  const heights: Heights = useCallback((row) => seenHeights.get(entries[row]!) ?? each, [entries, each])
  const look = useCallback(() => {
    if (!list.current) return
    const box = list.current.getBoundingClientRect()
    const top = -box.top
    const bottom = top + globalThis.innerHeight
    const near = rowsBetween(heights, rows, top - NEAR, bottom + NEAR)
    const next = nextSpan(drawn.current, rowsBetween(heights, rows, top, bottom), near, rows)
    drawn.current = next
    const wanted = spansWith(drawn.current, focusedRow(list.current), rows)
    setShown((now) => (now.of === entries && same(now.spans, wanted) ? now : { spans: wanted, of: entries }))
  }, [list, heights, rows, entries])
  useEffect(() => {
    addEventListener('resize', look)
    const sleep = () => removeEventListener('scroll', look)
    const wake = () => addEventListener('scroll', look, { passive: true })
    // Most months are far away: they are asked nothing until they come near.
    const near =
      'IntersectionObserver' in globalThis &&
      new IntersectionObserver(
        (seen) => {
          if (seen.at(-1)!.isIntersecting) wake()
          else sleep()
          look()
        },
        { rootMargin: `${2 * NEAR}px` },
      )
    if (near && list.current) near.observe(list.current)
    else wake()
    return () => {
      if (near) near.disconnect()
      sleep()
      removeEventListener('resize', look)
    }
  }, [list, look])
  useLayoutEffect(look, [look])
  useLayoutEffect(() => {
    if (list.current) measure(list.current, entries)
    // Rows ahead follow a step at a time, each in a frame of its own, until all that are near are there.
    const again = requestAnimationFrame(look)
    return () => cancelAnimationFrame(again)
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- looked at again each time other rows have been drawn
  }, [list, entries, shown, look])
  const spans = shown.of === entries ? shown.spans : followed(shown.spans, idsOf(shown.of), idsOf(entries))
  return { spans: all ? [{ from: 0, to: rows }].filter(() => rows > 0) : spans, heights }
}

function measure(list: HTMLUListElement, entries: readonly ShownEntry[]) {
  const rows = [...list.querySelectorAll<HTMLElement>(':scope > [data-row]')]
  if (rows.length === 0) return
  const high = rows.map((row) => row.offsetHeight)
  // Another width breaks lines elsewhere: nothing known of the old one holds.
  if (list.clientWidth !== measuredAt) {
    measuredAt = list.clientWidth
    seenHeights = new WeakMap()
    setUsual(high.reduce((sum, one) => sum + one, 0) / high.length || GUESS)
  }
  let above = 0
  rows.forEach((row, i) => {
    const entry = entries[Number(row.dataset['row'])]
    if (!entry || !high[i]) return
    const before = seenHeights.get(entry) ?? usual
    if (before !== high[i] && row.getBoundingClientRect().top < 0) above += high[i] - before
    seenHeights.set(entry, high[i])
  })
  // Where the browser does not hold what is read in its place by itself, we do.
  if (above !== 0 && !globalThis.CSS?.supports?.('overflow-anchor', 'auto')) globalThis.scrollBy(0, above)
}

function focusedRow(list: HTMLUListElement): number | null {
  const row = list.contains(document.activeElement) && document.activeElement?.closest<HTMLElement>('[data-row]')
  return row ? Number(row.dataset['row']) : null
}

const idsOf = (entries: readonly ShownEntry[]) => entries.map(({ id }) => id)
const same = (one: readonly Span[], other: readonly Span[]) =>
  one.length === other.length && one.every(({ from, to }, i) => from === other[i]!.from && to === other[i]!.to)
