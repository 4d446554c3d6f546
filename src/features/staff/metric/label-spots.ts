/** A rectangle in the drawing, in pixels. */
export type Box = { left: number; right: number; top: number; bottom: number }

/** Words and where they stand: `x` is their start, middle or end by `anchor`, `y` their baseline. */
export type Spot = { x: number; y: number; anchor: 'start' | 'middle' | 'end' }

/** Letters of a chart are 15 px; figures of this face are about 8.5 px wide. */
const LETTER = 8.5
const ABOVE = 13
const BELOW = 4

/** The room that words take at a spot. */
export function boxOf(text: string, { x, y, anchor }: Spot): Box {
  const wide = text.length * LETTER
  const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2
  return { left, right: left + wide, top: y - ABOVE, bottom: y + BELOW }
}

/** The room round a point, with a little air. */
export const around = (x: number, y: number, air = 8): Box => ({
  left: x - air,
  right: x + air,
  top: y - air,
  bottom: y + air,
})

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Whether the line from `a` to `b` passes through a box. */
function crosses(a: Point, b: Point, box: Box): boolean {
  const [left, right] = a.x < b.x ? [a, b] : [b, a]
  if (right.x <= box.left || left.x >= box.right) return false
  const rise = right.x === left.x ? 0 : (right.y - left.y) / (right.x - left.x)
  const from = left.y + rise * (Math.max(left.x, box.left) - left.x)
  const to = right.x === left.x ? right.y : left.y + rise * (Math.min(right.x, box.right) - left.x)
  return Math.min(from, to) < box.bottom && Math.max(from, to) > box.top
}

type Point = { x: number; y: number }

/** Air on each side of a line. */
const AIR = 3

/** Whether words would cover a line through these points, which are in order of `x`. */
export function onLine(room: Box, points: readonly Point[]): boolean {
  const box = { left: room.left - AIR, right: room.right + AIR, top: room.top - AIR, bottom: room.bottom + AIR }
  for (let i = 1; i < points.length; i += 1) {
    if (points[i]!.x < box.left) continue
    if (points[i - 1]!.x > box.right) return false
    if (crosses(points[i - 1]!, points[i]!, box)) return true
  }
  return false
}

/** The first spot where the words touch nothing that is taken, nor the line, or null: words over other marks say less than no words. */
export function freeSpot(
  text: string,
  spots: readonly Spot[],
  taken: readonly Box[],
  line: readonly Point[] = [],
): Spot | null {
  return (
    spots.find((spot) => {
      const room = boxOf(text, spot)
      return !onLine(room, line) && !taken.some((box) => meet(room, box))
    }) ?? null
  )
}
