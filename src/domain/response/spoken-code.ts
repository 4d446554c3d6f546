/** Letters and digits that nobody mixes up, spoken or written. A prime number of them, for the check letter. */
export const RECEIPT_ALPHABET = '34679ACDEFGHJKMNPQRTWXY'

/** Weighted sum modulo 23: catches any one wrong letter and any two neighbours swapped. For bodies of up to 22 letters. */
export function checkLetter(body: string): string {
  const sum = Array.from(body).reduce((total, letter, i) => total + (i + 1) * RECEIPT_ALPHABET.indexOf(letter), 0)
  return RECEIPT_ALPHABET[sum % RECEIPT_ALPHABET.length]!
}

/** `K7RT4MWX9HDE` as families read it: in fours. */
export function groupSpokenCode(letters: string): string {
  return letters.match(/.{1,4}/g)?.join('-') ?? ''
}

/** The letters of a typed code of this length whose last letter is its check letter, or null. */
export function parseSpokenCode(typed: string, length: number): string | null {
  if (typed.length > 64) return null
  const letters = typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
  if (letters.length !== length) return null
  if (Array.from(letters).some((letter) => !RECEIPT_ALPHABET.includes(letter))) return null
  return checkLetter(letters.slice(0, -1)) === letters.at(-1) ? letters : null
}
