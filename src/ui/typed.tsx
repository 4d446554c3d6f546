/** Signs that turn the direction of what follows, and letters written from right to left. */
const TURNS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/
/** What opens and closes a stretch set apart: in what somebody typed they could close ours. */
const APART = /[\u2066-\u2069]/g

/**
 * Words that somebody typed, to stand in a sentence: no sign in them turns the words around them. Words without any such sign, as
 * almost all are, stay as they are.
 */
export const apart = (words: string): string =>
  TURNS.test(words) ? `\u2068${words.replaceAll(APART, '')}\u2069` : words

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
