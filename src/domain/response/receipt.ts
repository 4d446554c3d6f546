import * as z from 'zod/mini'
import type { Sha256 } from './envelope.ts'
import { checkLetter, groupSpokenCode, parseSpokenCode, RECEIPT_ALPHABET } from './spoken-code.ts'

export { groupSpokenCode as groupReceiptCode, RECEIPT_ALPHABET } from './spoken-code.ts'

const LENGTH = 12

/** A new receipt code such as `K7RT-4MWX-9HDE`: 11 random letters (about 50 bits) and one check letter. */
export function newReceiptCode(randomBelow: (limit: number) => number): string {
  const body = Array.from({ length: LENGTH - 1 }, () => RECEIPT_ALPHABET[randomBelow(RECEIPT_ALPHABET.length)]!).join(
    '',
  )
  return groupSpokenCode(body + checkLetter(body))
}

/** The twelve letters of what someone typed, or null when it cannot be a receipt code (a slip of the finger). */
export function parseReceiptCode(typed: string): string | null {
  return parseSpokenCode(typed, LENGTH)
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
