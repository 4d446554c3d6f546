/** Signs that turn the direction of what follows, and letters written from right to left. */
const TURNS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/
/** What opens and closes a stretch set apart: in what somebody typed they could close ours. */
const APART = /[\u2066-\u2069]/g

/**
 * Words that somebody typed, to stand in a sentence: no sign in them turns the words around them. Words without any such sign, as
 * almost all are, stay as they are. Each line is set apart by itself: a stretch ends where its line does.
 */
export const apart = (words: string): string =>
  TURNS.test(words) ? words.replaceAll(APART, '').replaceAll(/[^\n]+/g, (line) => `\u2068${line}\u2069`) : words

/** For a file of plain data: words that stand alone in their cell are what was typed, without the signs that set them apart. */
export const bare = (words: string): string =>
  /^\u2068[^\u2066-\u2069]*\u2069(\n+\u2068[^\u2066-\u2069]*\u2069)*$/.test(words) ? words.replaceAll(APART, '') : words

/** The same for everything that is filled into a sentence of the catalogue. */
export const apartIn = (values: Readonly<Record<string, string | number>> | undefined) =>
  values &&
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? apart(value) : value]),
  )

/** Words that somebody typed, where they stand beside others: they keep their own direction, and leave the others theirs. */
export function Typed({ children }: { children: string }) {
  return <bdi>{children.replaceAll(APART, '')}</bdi>
}
