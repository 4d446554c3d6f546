/** One word of a comment, or what stands between two. `from` and `to` count characters as the server does. */
export type Piece = { text: string; from: number; to: number; isWord: boolean }

/** The mark that stands for words taken out, whatever their length. */
export const TAKEN_OUT = '█████'

/**
 * A comment cut into its words, so that each can be chosen by itself; joined, the pieces are the comment again. Languages without
 * spaces are cut by the browser's own knowledge of them.
 */
export function piecesOf(words: string, language: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { segment, isWordLike } of segments(words, language)) {
    const to = at + Array.from(segment).length
    pieces.push({ text: segment, from: at, to, isWord: isWordLike === true })
    at = to
  }
  return pieces
}

function segments(words: string, language: string): Iterable<{ segment: string; isWordLike?: boolean }> {
  // Older Firefox has none; then what stands between spaces is a word.
  if (!('Segmenter' in Intl))
    return words.split(/(\s+)/).map((segment) => ({ segment, isWordLike: /\S/.test(segment) }))
  return new Intl.Segmenter(language, { granularity: 'word' }).segment(words)
}

/**
 * The stretches that go when these words are chosen (places in `pieces`). Chosen words with nothing but spaces, dots and dashes
 * between them go as one, so that a name leaves one mark and not two that tell its shape.
 */
export function stretchesOf(pieces: readonly Piece[], chosen: ReadonlySet<number>): [number, number][] {
  const stretches: [number, number][] = []
  let open: [number, number] | null = null
  for (const [place, piece] of pieces.entries()) {
    if (piece.isWord && chosen.has(place)) {
      if (open) open[1] = piece.to
      else stretches.push((open = [piece.from, piece.to]))
    } else if (piece.isWord || !/^[\s.\-'’@+]*$/u.test(piece.text)) open = null
  }
  return stretches
}
