/** Searching in the log by the beginnings of words, whatever their case and accents. */

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Every word of a record, each with a space before it. Codes are words too: `coffee_morning` is found by either. */
export function wordsOf(fields: Readonly<Record<string, unknown>>): string {
  const texts: string[] = []
  const gather = (value: unknown) => {
    if (typeof value === 'string') texts.push(value)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather)
  }
  gather(fields)
  return ` ${plain(texts.join(' '))}`
}

/** A test for text from `wordsOf`: does every word of `sought` begin one in it? */
export function searchFor(sought: string): (words: string) => boolean {
  const beginnings = plain(sought)
    .split(' ')
    .filter((one) => one !== '')
    .map((one) => ` ${one}`)
  return (words) => beginnings.every((one) => words.includes(one))
}
