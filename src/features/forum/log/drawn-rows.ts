/** Rows `from` up to and without `to`. */
export type Span = { from: number; to: number }
/** How high each row is, or is thought to be until it has been drawn. */
export type Heights = (row: number) => number

/** Rows are drawn and taken away in steps of this many: few enough that a slow phone draws a step within a frame. */
export const STEP = 3

/** The rows of which any part lies between two heights, counted from where the first row begins; where none does, the place. */
export function rowsBetween(heights: Heights, rows: number, top: number, bottom: number): Span {
  let from = 0
  let at = 0
  while (from < rows && at + heights(from) <= top) at += heights(from++)
  let to = from
  while (to < rows && at < bottom) at += heights(to++)
  return { from, to }
}

/** How high some rows are together. */
export function heightOf(heights: Heights, { from, to }: Span): number {
  let sum = 0
  for (let row = from; row < to; row += 1) sum += heights(row)
  return sum
}

/**
 * The rows to draw next: all on the screen at once, and of those near it one step more on each side than are drawn
 * already, the others a frame later. So a hand that flings the list never waits for rows it has not come to.
 */
export function nextSpan(drawn: Span, onScreen: Span, near: Span, rows: number): Span {
  const within = inSteps(near, rows)
  const seen = inSteps(onScreen, rows)
  const there = { from: Math.max(drawn.from, within.from), to: Math.min(drawn.to, within.to) }
  const goesOn = there.from < there.to && there.from <= seen.to && seen.from <= there.to
  const base = goesOn ? { from: Math.min(there.from, seen.from), to: Math.max(there.to, seen.to) } : seen
  return { from: Math.max(within.from, base.from - STEP), to: Math.min(within.to, base.to + STEP) }
}

const inSteps = ({ from, to }: Span, rows: number): Span =>
  from === to ? { from, to } : { from: from - (from % STEP), to: Math.min(rows, Math.ceil(to / STEP) * STEP) }

/** What is drawn, in order: the span, and wherever it is the row that has the focus, with its neighbours for the next Tab. */
export function spansWith(drawn: Span, focused: number | null, rows: number): Span[] {
  const some = drawn.from < drawn.to
  if (focused === null) return some ? [drawn] : []
  const pinned = { from: Math.max(0, focused - 1), to: Math.min(rows, focused + 2) }
  if (!some) return [pinned]
  if (pinned.from <= drawn.to && drawn.from <= pinned.to)
    return [{ from: Math.min(drawn.from, pinned.from), to: Math.max(drawn.to, pinned.to) }]
  return pinned.from < drawn.from ? [pinned, drawn] : [drawn, pinned]
}

/**
 * Where the rows that are drawn stand once entries have come, gone or moved: what somebody reads or has the focus on stays drawn,
 * and keeps it. `before` and `now` are the ids of the rows, in order.
 */
export function followed(spans: readonly Span[], before: readonly string[], now: readonly string[]): Span[] {
  const places = new Map(now.map((id, row) => [id, row]))
  const moved = spans.flatMap(({ from, to }) => {
    const rows = before.slice(from, to).flatMap((id) => places.get(id) ?? [])
    return rows.length > 0 ? [{ from: Math.min(...rows), to: Math.max(...rows) + 1 }] : []
  })
  const inOrder = moved.toSorted((one, other) => one.from - other.from)
  // Two that have come to touch are one.
  return inOrder.reduce<Span[]>((all, span) => {
    const last = all.at(-1)
    if (last && span.from <= last.to) return [...all.slice(0, -1), { from: last.from, to: Math.max(last.to, span.to) }]
    return [...all, span]
  }, [])
}
