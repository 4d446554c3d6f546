/**
 * The pen of Heard's symbols: a grid of 40, a line of 2. A drawing has three inks, which the page mixes for light, dark and
 * a system's own colours: its `stroke` (ink), its `fill` (a warm wash) and its `color` (teal).
 */
export type Drawing = string

/** An ink line. */
export const line = (d: string): Drawing => `<path fill="none" d="${d}"/>`
/** An ink edge around a warm wash. */
export const shape = (d: string): Drawing => `<path d="${d}"/>`
/** A teal line. */
export const teal = (d: string): Drawing => `<path fill="none" stroke="currentColor" d="${d}"/>`
/** A teal area without an edge. */
export const patch = (d: string): Drawing => `<path fill="currentColor" stroke="none" d="${d}"/>`
/** A circle with an ink edge and a warm wash. */
export const ring = (x: number, y: number, r: number): Drawing => `<circle cx="${x}" cy="${y}" r="${r}"/>`
/** A teal dot. */
export const dot = (x: number, y: number, r = 2): Drawing =>
  `<circle fill="currentColor" stroke="none" cx="${x}" cy="${y}" r="${r}"/>`
/** Ink dots: each a line of no length with a round end. */
export const inkDots = (...places: [x: number, y: number][]): Drawing =>
  `<path fill="none" stroke-width="3.6" d="${places.map(([x, y]) => `M${x} ${y}h.01`).join('')}"/>`

/** A drawing at another place and size; its line stays 2 wide. */
export const at = (x: number, y: number, scale: number, ...parts: Drawing[]): Drawing =>
  `<g transform="translate(${x} ${y}) scale(${scale})" stroke-width="${Number((2 / scale).toFixed(2))}">${parts.join('')}</g>`
/** A drawing upside down. */
export const upsideDown = (...parts: Drawing[]): Drawing => `<g transform="matrix(1 0 0 -1 0 40)">${parts.join('')}</g>`
/** A drawing as a mirror shows it. */
export const mirrored = (...parts: Drawing[]): Drawing => `<g transform="matrix(-1 0 0 1 40 0)">${parts.join('')}</g>`
