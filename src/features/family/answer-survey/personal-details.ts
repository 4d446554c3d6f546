export type PersonalDetail = 'email' | 'phone' | 'nhs_number' | 'postcode' | 'name'

const EMAIL = /[^\s@]+@[^\s@]+\.[a-z]{2,}/i
const PHONE = /(?:\+44|\b0)(?:[\s()-]*\d){9,10}\b/
const TEN_DIGITS = /\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/g
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[ABD-HJLNP-UW-Z]{2}\b/i
const NAME = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?\s+[A-Z][a-z]+|\b(?:called|named|name is|name’s|name's)\s+[A-Z][a-z]+/

/** NHS numbers carry a check digit (weights 10 to 2, modulo 11): other ten-digit numbers are left alone. */
function isNhsNumber(text: string): boolean {
  const digits = Array.from(text.replace(/\D/g, ''), Number)
  const sum = digits.slice(0, 9).reduce((total, digit, i) => total + digit * (10 - i), 0)
  const check = (11 - (sum % 11)) % 11
  return digits.length === 10 && check !== 10 && check === digits[9]
}

/** What in this text could point to a person. A guess, kindly offered: it never stops or changes an answer. */
export function personalDetails(text: string): PersonalDetail[] {
  const found: PersonalDetail[] = []
  if (EMAIL.test(text)) found.push('email')
  if ((text.match(TEN_DIGITS) ?? []).some(isNhsNumber)) found.push('nhs_number')
  if (PHONE.test(text)) found.push('phone')
  if (POSTCODE.test(text)) found.push('postcode')
  if (NAME.test(text)) found.push('name')
  return found
}
