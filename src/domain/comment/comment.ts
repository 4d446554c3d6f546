import * as z from 'zod/mini'
import { agency } from '../log/fields.ts'

/** What families wrote, as staff are told it (docs/protocol.md). Never the answer it belongs to, nor its day. */

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
const month = z.string().check(z.regex(/^\d{4}-\d{2}$/))

/** A worry that somebody is not safe. Open until somebody says what was done. */
const safeguardingFlag = z.object({
  id: z.string(),
  on: day,
  by: z.nullable(z.string()),
  /** Null where the writer has taken the answer back. */
  comment: z.nullable(z.string()),
  done: z.nullable(z.string()),
  doneOn: z.nullable(day),
  doneBy: z.nullable(z.string()),
})
export type SafeguardingFlag = z.infer<typeof safeguardingFlag>

const comment = z.object({
  id: z.string(),
  survey: z.string(),
  question: z.string(),
  /** Null where so few answered the survey in it that its comments would give away how many. */
  month: z.nullable(month),
  language: z.string(),
  /** What readers have: where words were taken out, a mark stands. */
  words: z.string(),
  revision: z.number(),
  shortened: z.boolean(),
  /** Came too late to count; null where the month is. */
  late: z.nullable(z.boolean()),
  demo: z.boolean(),
  read: z.boolean(),
  /** The day by which it should be read; null once it is, and once that day is over: long after, nobody is told when it came. */
  dueOn: z.nullable(day),
  /** Where, or at which stage: only where so many answered that nobody can be picked out. */
  slice: z.nullable(z.object({ by: z.enum(['stage', 'locality', 'phase']), code: z.string() })),
  themes: z.array(z.string()),
  flags: z.array(safeguardingFlag),
})
export type Comment = z.infer<typeof comment>

/** `after` asks for the next page; null on the last. Refused where the list is in another order since then. */
export const commentPageReply = z.union([
  z.object({ comments: z.array(comment), after: z.nullable(z.string()) }),
  z.object({ status: z.literal('refused'), problem: z.string() }),
])
export type CommentPageReply = z.infer<typeof commentPageReply>
export type CommentPage = Exclude<CommentPageReply, { status: 'refused' }>

const theme = z.object({ id: z.string(), name: z.string(), retired: z.boolean() })
export type Theme = z.infer<typeof theme>

export const commentDeskReply = z.object({
  unread: z.number(),
  overdue: z.number(),
  /** Open worries about safety, also those whose comment is gone. */
  flags: z.number(),
  withoutComment: z.array(safeguardingFlag),
  themes: z.array(theme),
  questions: z.array(z.object({ survey: z.string(), question: z.string(), words: z.string() })),
  lead: z.boolean(),
  /** The agencies for which the reader may write what was done. */
  agencies: z.array(agency),
})
export type CommentDesk = z.infer<typeof commentDeskReply>

/** Which comments, and by which words. */
export type WantedComments = {
  only: 'unread' | 'all' | 'flagged'
  theme?: string
  survey?: string
  question?: string
  search?: string
  after?: string
}

/** Why a lead opens the words as they came. Codes, so that nothing anybody types ends up in the audit. */
export const originalReasons = ['safeguarding', 'check_shortening', 'asked_by_writer', 'legal'] as const
export type OriginalReason = (typeof originalReasons)[number]

export type CommentChange =
  | { read: boolean }
  | { theme: string; on: boolean }
  /** Stretches as `[from, to)` in characters of the words of `revision`. */
  | { shorten: [number, number][]; revision: number }
  | { restore: OriginalReason }
  | { flag: true }

const refused = z.object({ status: z.literal('refused'), problem: z.string(), comment: z.optional(comment) })
export const commentChangedReply = z.union([
  z.object({ status: z.literal('kept'), comment: z.optional(comment) }),
  refused,
])
export type CommentChanged = z.infer<typeof commentChangedReply>

export const originalReply = z.union([z.object({ status: z.literal('opened'), words: z.string() }), refused])
export type OriginalReply = z.infer<typeof originalReply>

export const themeChangedReply = z.union([z.object({ status: z.literal('kept'), id: z.string() }), refused])
export type ThemeChanged = z.infer<typeof themeChangedReply>

/** A month of one theme: how many people spoke of it; null where they were one to four. */
const themeMonth = z.object({ month, hidden: z.boolean(), people: z.nullable(z.number()) })
export type ThemeMonth = z.infer<typeof themeMonth>
export const themeMonthsReply = z.object({
  demo: z.boolean(),
  /** `reading`: some comment of it is not read yet, so its counts can still rise. */
  months: z.array(z.object({ month, reading: z.boolean() })),
  themes: z.array(z.extend(theme, { months: z.array(themeMonth) })),
})
export type ThemeMonths = z.infer<typeof themeMonthsReply>

export const auditReply = z.array(
  z.object({
    place: z.number(),
    at: z.string(),
    what: z.string(),
    why: z.nullable(z.string()),
    person: z.nullable(z.string()),
    email: z.nullable(z.string()),
    comment: z.string(),
    survey: z.nullable(z.string()),
    question: z.nullable(z.string()),
    month: z.nullable(month),
  }),
)
export type AuditLine = z.infer<typeof auditReply>[number]
