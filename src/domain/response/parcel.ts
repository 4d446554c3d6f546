import * as z from 'zod/mini'
import { envelope } from './envelope.ts'

/** A half-finished answer on this phone, pinned to the survey version it began with. */
export const draft = z.object({
  id: z.string(),
  area: z.string(),
  survey: z.string(),
  version: z.number(),
  language: z.string(),
  answers: z.record(z.string(), z.string()),
  /** Question ids the person chose to skip, so that going back shows it. */
  skipped: z.array(z.string()),
  /** The question to reopen at. */
  at: z.string(),
  /** Calendar days, for the 30-day clear-out. */
  startedOn: z.string(),
  touchedOn: z.string(),
  /** The invitation this draft began with, as in its link (`K7RT4MWX.stage-annual_review`). It goes when the draft goes. */
  invited: z.optional(z.string()),
})
export type Draft = z.infer<typeof draft>

/** Why a parcel is not received yet: the server's code and sentence, or our code and no sentence.
 * On a parcel that waits it says what the last try met (`no_connection`, `busy`, `later` …); only
 * `needs_attention` asks for a person. */
export const trouble = z.object({ code: z.string(), reason: z.string() })
export type Trouble = z.infer<typeof trouble>

export const parcelState = z.enum(['waiting', 'sending', 'received', 'needs_attention'])

/** One row of the outbox: the immutable envelope and what has become of it so far. */
export const parcel = z.object({
  /** Order of finishing on this phone; clocks jump, this does not. */
  seq: z.number(),
  id: z.string(),
  envelope,
  /** Empty on a device that several people use: then the row goes as soon as it is received. */
  receiptCode: z.string(),
  state: parcelState,
  attempts: z.number(),
  /** Wall-clock ms before which no attempt is made, 0 when due. Clamped on read: a clock that jumps cannot strand it. */
  notBefore: z.number(),
  lastTriedAt: z.nullable(z.number()),
  trouble: z.nullable(trouble),
  /** The server epoch and day of receipt; null until received. */
  epoch: z.nullable(z.string()),
  receivedOn: z.nullable(z.string()),
})
export type Parcel = z.infer<typeof parcel>

/** Finished, not received yet, and nobody needs to do anything about it. */
export const isOnItsWay = (one: Parcel) => one.state === 'waiting' || one.state === 'sending'

/** The optional questions about the person: a parcel of its own, without a receipt code, that nothing ties to an answer. */
export const ABOUT_YOU = 'about_you'
export const isAboutYou = (one: Pick<Parcel, 'envelope'>) => one.envelope.survey === ABOUT_YOU

/** What stays after a parcel is cleared: enough to show and to look up, nothing that was answered. */
export const keptReceipt = z.object({
  code: z.string(),
  survey: z.string(),
  version: z.number(),
  receivedOn: z.string(),
  withdrawnOn: z.nullable(z.string()),
})
export type KeptReceipt = z.infer<typeof keptReceipt>
