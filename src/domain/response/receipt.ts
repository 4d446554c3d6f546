import * as z from 'zod/mini'
import type { Sha256 } from './envelope.ts'

/** Letters and digits that nobody mixes up, spoken or written. A prime number of them, for the check letter. */
export const RECEIPT_ALPHABET = '34679ACDEFGHJKMNPQRTWXY'
const LENGTH = 12

/** Weighted sum modulo 23: catches any one wrong letter and any two neighbours swapped. For bodies of up to 22 letters. */
export function checkLetter(body: string): string {
  const sum = Array.from(body).reduce((total, letter, i) => total + (i + 1) * RECEIPT_ALPHABET.indexOf(letter), 0)
  return RECEIPT_ALPHABET[sum % RECEIPT_ALPHABET.length]!
}

/** A new receipt code such as `K7RT-4MWX-9HDE`: 11 random letters (about 50 bits) and one check letter. */
export function newReceiptCode(randomBelow: (limit: number) => number): string {
  const body = Array.from({ length: LENGTH - 1 }, () => RECEIPT_ALPHABET[randomBelow(RECEIPT_ALPHABET.length)]!).join(
    '',
  )
  return groupReceiptCode(body + checkLetter(body))
}

/** `K7RT4MWX9HDE` as families read it: in fours. */
export function groupReceiptCode(letters: string): string {
  return letters.match(/.{1,4}/g)?.join('-') ?? ''
}

/** The twelve letters of what someone typed, or null when it cannot be a receipt code (a slip of the finger). */
export function parseReceiptCode(typed: string): string | null {
  return parseSpokenCode(typed, LENGTH)
}

/** The letters of a typed code of this length whose last letter is its check letter, or null. */
export function parseSpokenCode(typed: string, length: number): string | null {
  if (typed.length > 64) return null
  const letters = typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
  if (letters.length !== length) return null
  if (Array.from(letters).some((letter) => !RECEIPT_ALPHABET.includes(letter))) return null
  return checkLetter(letters.slice(0, -1)) === letters.at(-1) ? letters : null
}

/** What the server keeps in place of the code: SHA-256 of `heard-receipt/1:` and the twelve letters. */
export function receiptHash(letters: string, sha256: Sha256): Promise<string> {
  return sha256(`heard-receipt/1:${letters}`)
}

/** Proof that the server holds an envelope. The same for the first send and for every repeat. */
export const receipt = z.object({
  id: z.string(),
  contentHash: z.string(),
  /** The server's date of first receipt, Europe/London. */
  receivedOn: z.string(),
  withdrawn: z.boolean(),
})
export type Receipt = z.infer<typeof receipt>

/** What `submit` says of one envelope. Reasons are whole sentences for people; codes are for programs. */
export const submitResult = z.discriminatedUnion('status', [
  z.object({ status: z.literal('received'), id: z.string(), receipt }),
  z.object({ status: z.literal('already_received'), id: z.string(), receipt }),
  z.object({ status: z.literal('conflict'), id: z.string(), code: z.string(), reason: z.string() }),
  z.object({ status: z.literal('rejected'), id: z.nullable(z.string()), code: z.string(), reason: z.string() }),
  z.object({ status: z.literal('later'), id: z.nullable(z.string()), retryAfter: z.number(), reason: z.string() }),
])
export type SubmitResult = z.infer<typeof submitResult>

/** The whole reply of `submit`; `results` has one entry per envelope, in order. */
export const submitReply = z.object({ epoch: z.string(), results: z.array(submitResult) })
export type SubmitReply = z.infer<typeof submitReply>

/** What `receipt_status` and `withdraw` say of a receipt code. */
export const receiptStatus = z.discriminatedUnion('status', [
  z.object({ status: z.literal('received'), survey: z.string(), completedOn: z.string(), receivedOn: z.string() }),
  z.object({ status: z.literal('withdrawn'), withdrawnOn: z.string() }),
  z.object({ status: z.literal('unknown'), reason: z.string() }),
  z.object({ status: z.literal('mistyped'), reason: z.string() }),
  z.object({ status: z.literal('later'), retryAfter: z.number(), reason: z.string() }),
])
export type ReceiptStatus = z.infer<typeof receiptStatus>
