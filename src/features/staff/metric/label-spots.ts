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

/** The first spot where the words touch nothing that is taken, or null: words over other marks say less than no words. */
export function freeSpot(text: string, spots: readonly Spot[], taken: readonly Box[]): Spot | null {
  return (
    spots.find((spot) => {
      const room = boxOf(text, spot)
      return !taken.some((box) => meet(room, box))
    }) ?? null
  )
}
