/**
 * Signs that show nothing by themselves, from the first to the last of each kind: control signs and white space, fillers, and what only
 * tells how other signs are to be set. Inside words they may stand: the joiner of an emoji is one of them.
 */
const SHOWS_NOTHING: readonly (readonly [first: number, last: number])[] = [
  [0x0, 0x20],
  [0x7f, 0xa0],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x1680, 0x1680],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x2000, 0x200f],
  [0x2028, 0x202f],
  [0x205f, 0x206f],
  [0x2800, 0x2800],
  [0x3000, 0x3000],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff],
]

const showsNothing = (sign: string): boolean => {
  const code = sign.codePointAt(0)!
  return SHOWS_NOTHING.some(([first, last]) => first <= code && code <= last)
}

/** Does somebody who reads this text see anything? Twin of `private.says_something` in SQL. */
export const saysSomething = (text: string): boolean => Array.from(text).some((sign) => !showsNothing(sign))

/** What somebody wrote, without the white space around it: nothing, where there is nothing to read. Twin of `private.written`. */
export const written = (text: string): string => (saysSomething(text) ? text.trim() : '')
