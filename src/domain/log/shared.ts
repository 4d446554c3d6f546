import * as z from 'zod/mini'
import { atClose } from '../plan/closing.ts'
import { agency } from './fields.ts'
import { logKinds } from './kinds.ts'

/** What forum and agencies both see of the log, as the server tells it (docs/protocol.md). */

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
const month = z.string().check(z.regex(/^\d{4}-\d{2}$/))
const side = z.enum(['pcpw', 'local_area'])
export type Side = z.infer<typeof side>

/**
 * What one side says of an entry. `stands`: it is what that side says now; the forum is `pcpw`. What became of it since:
 * `changedOn`, the day something that side sees changed last; `answeredOn`, the day the forum said that they have talked about
 * it; `was`, for that side alone, what read otherwise then, and null where that is not kept. An older server says none of these.
 */
export const said = z.object({
  side: agency,
  stance: z.enum(['confirmed', 'disputed', 'withdrawn']),
  sentence: z.string(),
  revision: z.number(),
  on: day,
  stands: z.boolean(),
  changedOn: z.optional(z.nullable(day)),
  answeredOn: z.optional(z.nullable(day)),
  was: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
})
export type Said = z.infer<typeof said>

/** Those of what is said that stand and dispute an entry. */
export const disputesIn = (stances: readonly Said[]): Said[] =>
  stances.filter(({ stands, stance }) => stands && stance === 'disputed')

/** Those of them that nobody has answered: the entry has not been changed since, nor has the forum said that both have talked. */
export const openDisputesIn = (stances: readonly Said[]): Said[] =>
  disputesIn(stances).filter(({ changedOn, answeredOn }) => !changedOn && !answeredOn)

const entryInMonth = z.object({
  id: z.string(),
  kind: z.enum(logKinds),
  fields: z.record(z.string(), z.unknown()),
  revision: z.number(),
  stances: z.array(said),
})
/** `yours`: the reader may confirm or dispute it, and speaks for `side` when they do. */
const sharedEntry = z.extend(entryInMonth, { yours: z.boolean(), side: z.nullable(agency) })
export type SharedEntry = z.infer<typeof sharedEntry>
export const sharedLogReply = z.array(sharedEntry)

export const saidReply = z.union([
  z.object({ status: z.literal('kept'), entry: sharedEntry }),
  z.object({
    status: z.literal('refused'),
    /** `changed`: the entry is another by now, and comes with the refusal. */
    problem: z.enum(['unknown_entry', 'not_yours', 'sentence', 'changed']),
    entry: z.optional(sharedEntry),
  }),
])
export type SaidReply = z.infer<typeof saidReply>
export const answerReply = z.union([
  z.object({ status: z.literal('answered'), stances: z.array(said) }),
  /** `not_disputed`: that side has taken back what it said. */
  z.object({ status: z.literal('refused'), problem: z.enum(['unknown_entry', 'not_disputed']) }),
])
export type AnswerReply = z.infer<typeof answerReply>

const figure = { numerator: z.nullable(z.number()), denominator: z.nullable(z.number()) }
const signature = z.object({
  side,
  agency: z.nullable(agency),
  on: day,
  /** Something under it has changed since. */
  changedSince: z.boolean(),
  /** How many entries are disputed now in words that were not there when it was signed; an older server does not count them. */
  disputedSince: z.optional(z.number()),
})

/** The month's case study as it was written by one side; the parts left empty are told in the log's own words. */
const caseStudy = z.object({
  /** Of the month's log. */
  version: z.number(),
  side,
  agency: z.nullable(agency),
  on: day,
  /** Its activity does not stand in the month's shared log any more: nothing of it is told. */
  withheld: z.boolean(),
  /** Of the log; empty where there is none. */
  activity: z.string(),
  asked: z.string(),
  changed: z.string(),
  now: z.string(),
})
export type CaseStudy = z.infer<typeof caseStudy>
/** What a person writes of it. */
export type CaseStory = Pick<CaseStudy, 'activity' | 'asked' | 'changed' | 'now'>

export const monthlyLogReply = z.object({
  month,
  demo: z.boolean(),
  /** Those that have a day in the month, by that day. */
  entries: z.array(entryInMonth),
  figures: z.array(z.object({ metric: z.string(), ...figure, disputed: z.number(), atClose: z.nullable(atClose) })),
  closesOn: day,
  closed: z.boolean(),
  /**
   * What was changed after the close, and why. `entry` is empty where it is not shared any more. `effect` is what it did to
   * this month; an older server does not say it.
   */
  changes: z.array(
    z.object({
      on: day,
      reason: z.string(),
      entry: z.string(),
      effect: z.optional(z.enum(['changed', 'taken_out', 'put_in'])),
    }),
  ),
  /** 0 while nobody has written a word. */
  version: z.number(),
  pcpw: z.string(),
  localArea: z.string(),
  /** The newest first; an older server knows of none. */
  caseStudies: z.optional(z.array(caseStudy)),
  /** Handed back when signing, so that nobody signs what changed while they read. */
  hash: z.string(),
  /** The newest first. */
  versions: z.array(
    z.object({
      version: z.number(),
      pcpw: z.string(),
      localArea: z.string(),
      side,
      on: day,
      signatures: z.array(signature),
    }),
  ),
  mayWrite: z.array(side),
  maySign: z.array(side),
})
export type MonthlyLog = z.infer<typeof monthlyLogReply>

export const monthlyReply = z.union([
  z.object({ status: z.enum(['written', 'same', 'signed']), log: monthlyLogReply }),
  z.object({
    status: z.literal('refused'),
    problem: z.enum(['not_yours', 'malformed', 'too_long', 'changed', 'not_over', 'words_missing', 'no_activity']),
    log: z.optional(monthlyLogReply),
  }),
])
export type MonthlyReply = z.infer<typeof monthlyReply>

/** "You said, we did" as everybody reads it. */
export const whatChangedReply = z.array(
  z.object({
    youSaid: z.string(),
    saidOn: z.optional(day),
    weDid: z.string(),
    status: z.enum(['listening', 'agreed', 'in_progress', 'done', 'not_possible']),
    whyNot: z.optional(z.string()),
    owner: z.optional(agency),
    doneOn: z.optional(day),
    changed: z.optional(z.string()),
    demo: z.boolean(),
  }),
)

const photoReceipt = z.object({
  photo: z.string(),
  entry: z.string(),
  type: z.enum(['image/jpeg', 'image/webp']),
  size: z.number(),
  sha256: z.string(),
  words: z.string(),
  removed: z.boolean(),
  /** Agencies see it, as long as its entry is shared. */
  shown: z.boolean(),
  /** Somebody hid it from agencies and nobody has shown it since: sharing its entry does not show it. An older server hides none. */
  hidden: z.optional(z.boolean()),
})
export type PhotoReceipt = z.infer<typeof photoReceipt>
export const photosReply = z.array(photoReceipt)
/** `data` is base64. */
export const photoReply = z.extend(photoReceipt, { data: z.string() })
export const putPhotoReply = z.union([
  z.object({ status: z.enum(['received', 'already_received', 'removed']), receipt: photoReceipt }),
  z.object({
    status: z.literal('refused'),
    problem: z.enum([
      'malformed',
      'too_large',
      'not_a_photo',
      'carries_details',
      'too_many',
      'conflict',
      'unknown_entry',
      'shared_meanwhile',
    ]),
  }),
])
export type PutPhotoReply = z.infer<typeof putPhotoReply>
export const showPhotoReply = z.union([
  z.object({ status: z.literal('shown'), receipt: photoReceipt }),
  z.object({ status: z.literal('refused'), problem: z.enum(['unknown_photo', 'not_shared']) }),
])
export type ShowPhotoReply = z.infer<typeof showPhotoReply>
export const hidePhotoReply = z.union([
  z.object({ status: z.literal('hidden'), receipt: photoReceipt }),
  z.object({ status: z.literal('refused'), problem: z.literal('unknown_photo') }),
])
export type HidePhotoReply = z.infer<typeof hidePhotoReply>
/** Shared entries, each with how many of its photos agencies do not see although nobody hid them. */
export const notShownReply = z.array(z.object({ entry: z.string(), photos: z.number() }))
export type NotShown = z.infer<typeof notShownReply>
export const describePhotoReply = z.union([
  z.object({ status: z.literal('described'), receipt: photoReceipt }),
  z.object({
    status: z.literal('refused'),
    /** `changed`: somebody else has described it since; its receipt says how. */
    problem: z.enum(['unknown_photo', 'words_missing', 'changed', 'shared_meanwhile']),
    receipt: z.optional(photoReceipt),
  }),
])
export type DescribePhotoReply = z.infer<typeof describePhotoReply>
