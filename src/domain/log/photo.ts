import * as z from 'zod/mini'
import { trouble } from '../response/parcel.ts'

/** Photos an entry may have, and letters in the words about one; the server asks the same. */
export const MOST_PHOTOS = 4
export const MOST_PHOTO_WORDS = 200

/** A photo made small and without what a camera writes into it. `data` is base64, `sha256` that of its bytes. */
export type SmallPhoto = { type: 'image/jpeg'; data: string; sha256: string }

/** Why a file became no photo: a sentence says each to the person who chose it. */
export type PhotoProblem = 'not_a_photo' | 'unreadable' | 'too_large'

/**
 * One photo as this device keeps it. `in_hand`: chosen, and not yet let go. `waiting`: the server does not have it, or for
 * the wish `remove`, still has it. `sent`: received, kept some days in case the server is restored from a backup.
 * `needs_attention`: the server would not take it.
 */
export const keptPhoto = z.object({
  id: z.string(),
  /** Whose it is and for which area: it is never sent as anybody else. */
  book: z.string(),
  entry: z.string(),
  /** Order of choosing on this device. */
  turn: z.number(),
  wish: z.enum(['put', 'remove']),
  state: z.enum(['in_hand', 'waiting', 'sent', 'needs_attention']),
  type: z.string(),
  /** Empty for the wish `remove`: the picture itself is gone from here at once. */
  data: z.string(),
  sha256: z.string(),
  words: z.string(),
  /** What its writer last knew: that the entry is shared, or will be. One that does not say counts as not knowing. */
  knewShared: z.optional(z.boolean()),
  attempts: z.number(),
  notBefore: z.number(),
  lastTriedAt: z.nullable(z.number()),
  trouble: z.nullable(trouble),
  /** The server's epoch in which it was received. */
  epoch: z.nullable(z.string()),
  sentOn: z.nullable(z.string()),
})
export type KeptPhoto = z.infer<typeof keptPhoto>
