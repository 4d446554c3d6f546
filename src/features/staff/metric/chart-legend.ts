/** What stands under a saved chart: the key of its shapes and lines, and the words of its numbered notes. */
export type Legend = { key: readonly { drawn: SVGSVGElement | null; words: string }[]; notes: readonly string[] }

/** Placed things: pieces of drawing and lines of text, with where each begins; `height` is what all of them take. */
type Laid = {
  pieces: { drawn: SVGSVGElement; x: number; y: number }[]
  texts: { words: string; x: number; y: number }[]
}

const LINE = 24
const EDGE = 14
/** A sign of the typeface at 15 px, on the wide side: nothing is measured, so that the file is the same in every browser. */
const SIGN = 8
const GAP = 18

/** The key as the page has it under the chart. */
export function keyOf(page: ParentNode): Legend['key'] {
  return [...page.querySelectorAll('ul.chart-key li, p.chart-key')].map((entry) => ({
    drawn: entry.querySelector('svg'),
    words: entry.textContent.trim(),
  }))
}

/** Lays key and notes out in lines of a width, from the top. */
export function layLegend({ key, notes }: Legend, width: number): Laid & { height: number } {
  const laid: Laid = { pieces: [], texts: [] }
  let [x, y] = [EDGE, 0]
  for (const { drawn, words } of key) {
    const shape = drawn ? Number(drawn.getAttribute('width')) + 6 : 0
    const needs = shape + words.length * SIGN
    if (x > EDGE && x + needs > width - EDGE) [x, y] = [EDGE, y + LINE]
    if (drawn) laid.pieces.push({ drawn, x, y })
    laid.texts.push({ words, x: x + shape, y: y + 13 })
    x += needs + GAP
  }
  if (key.length > 0) y += LINE
  for (const line of notes.flatMap((note) => wrapped(note, Math.floor((width - 2 * EDGE) / SIGN)))) {
    laid.texts.push({ words: line, x: EDGE, y: y + 13 })
    y += LINE
  }
  return { ...laid, height: y }
}

/** Lines of at most so many signs, broken between words. */
function wrapped(text: string, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
