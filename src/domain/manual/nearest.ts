/** The one of `known` that was most likely meant, or null when nothing comes near. */
export function nearest(typed: string, known: readonly string[]): string | null {
  let best: { text: string; distance: number } | null = null
  for (const text of known) {
    const distance = steps(plain(typed), plain(text))
    if (!best || distance < best.distance) best = { text, distance }
  }
  return best && best.distance <= Math.max(2, Math.floor(best.text.length / 3)) ? best.text : null
}

/** Letters and digits alone: how names are compared, so that case, stops and dashes do not matter. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')

/** How many letters to change, add or leave out. */
function steps(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length]!
}
