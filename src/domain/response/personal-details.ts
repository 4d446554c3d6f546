import { holdsName } from './names-in-text.ts'

export type PersonalDetail = 'email' | 'phone' | 'nhs_number' | 'postcode' | 'birth_date' | 'plan_number' | 'name'

const EMAIL = /[^\s@]+(?:@|\s?[([]at[)\]]\s?)[^\s@]+\.[a-z]{2,}|\S+ at \S+ dot [a-z]{2,}/i
/** Days as people write them, `03-04-2024`: their digits must not run on into a telephone number. */
const DAY = /\b\d{1,2}[-./]\d{1,2}[-./]\d{2,4}\b/g
const PHONE = /(?:(?:\+44|\b0044)[\s().-]*(?:\(?0\)?)?|\b0)(?:[\s().-]*\d){9,10}(?!\d)/
const TEN_DIGITS = /(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[ABD-HJLNP-UW-Z]{2}\b/i
const BIRTH =
  /\b(?:d\.?o\.?b\b|date of birth|born|birthday|birth date)[^\d\n]{0,20}?\d{1,2}(?:\s?(?:st|nd|rd|th))?(?:[-./ ]|\s+of\s+)(?:\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i
/** A pupil's number at school: a letter and twelve digits, the last of which may be a letter. */
const PUPIL = /\b[A-HJ-NP-RT-Z]\d{11}[\dA-Z]\b/i
const PLAN =
  /\b(?:ehcp?|plan|case|pupil|upn|pin|client|mosaic|reference|ref)\b[^.\n\d]{0,20}?\b(?:number|no\.?|ref(?:erence)?|id|is|upn)?\b[^.\n\d]{0,6}?[:#\s]([A-Z]{0,5}[-/]?\d{5,})/i
const PLAN_ID = /\b(?:ehcp?|upn)[-/#:]\s?\d{3,}/i

/** NHS numbers carry a check digit (weights 10 to 2, modulo 11): other ten-digit numbers are left alone. */
function isNhsNumber(text: string): boolean {
  const digits = Array.from(text.replace(/\D/g, ''), Number)
  const sum = digits.slice(0, 9).reduce((total, digit, i) => total + digit * (10 - i), 0)
  const check = (11 - (sum % 11)) % 11
  return digits.length === 10 && check !== 10 && check === digits[9]
}

/** The digits of Arabic, Persian and Bengali as those a telephone shows. */
const inPlainDigits = (text: string) =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9\u09e6-\u09ef]/g, (digit) => {
    const code = digit.charCodeAt(0)
    return String(code - (code < 0x6f0 ? 0x660 : code < 0x9e6 ? 0x6f0 : 0x9e6))
  })

/** What in this text could point to a person. A guess, kindly offered: it never stops or changes an answer. */
export function personalDetails(written: string): PersonalDetail[] {
  const text = inPlainDigits(written)
  const found: PersonalDetail[] = []
  const withoutDays = text.replace(DAY, ' ; ')
  if (EMAIL.test(text)) found.push('email')
  if ((withoutDays.match(TEN_DIGITS) ?? []).some(isNhsNumber)) found.push('nhs_number')
  if (PHONE.test(withoutDays)) found.push('phone')
  if (POSTCODE.test(text)) found.push('postcode')
  if (BIRTH.test(text)) found.push('birth_date')
  // A telephone number after “my case worker” is no case number.
  const withoutPhone = withoutDays.replace(PHONE, ' ; ')
  if (PUPIL.test(text) || PLAN.test(withoutPhone) || PLAN_ID.test(text)) found.push('plan_number')
  if (holdsName(text)) found.push('name')
  return found
}
