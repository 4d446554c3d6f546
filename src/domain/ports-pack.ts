import * as z from 'zod/mini'
import { known, month, text } from './plan/plan.ts'
import type { Answer } from './ports-staff.ts'

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))

/** What people write about a statement (0: about the whole report): what the figures say, so what, and now what. */
const written = z.object({ what: z.string(), soWhat: z.string(), nowWhat: z.string() })
export type PackWords = z.infer<typeof written>
/** Words as somebody writes them; `why` where they change words of a report whose time is over. */
export type WordsWritten = PackWords & { why?: string }

const version = z.extend(written, {
  revision: z.number(),
  on: day,
  /** Written after the last day of the report. */
  late: z.nullish(z.boolean()),
  why: z.nullish(z.string()),
  /** The address of the writer, told to staff and leads. */
  by: z.nullish(z.string()),
})
/** One version of the words about a statement. */
export type WordsVersion = z.infer<typeof version>

export const actionStatuses = ['not_started', 'under_way', 'done', 'stopped'] as const
export const rags = ['green', 'amber', 'red'] as const
const state = z.object({
  status: z.enum(actionStatuses),
  rag: z.enum(rags),
  note: z.string(),
  evidence: z.string(),
})
export type ActionState = z.infer<typeof state>

const action = z.object({
  kind: z.enum(['outstanding', 'new']),
  position: z.number(),
  statement: z.number(),
  refs: z.array(z.string()),
  action: z.string(),
  responsible: z.string(),
  deliveryRaw: text,
  deliveryMonth: z.nullish(month),
  monitoredBy: z.string(),
  /** How often something was said of it, in whatever month and under whichever plan: what a change says it is based on. */
  latest: z.number(),
  /** As it was on the day up to which the report knows. `under`: the title of another plan, where it was said in a report of that one. */
  state: z.nullish(z.extend(state, { revision: z.number(), on: day, under: z.nullish(z.string()) })),
})
export type ReportedAction = z.infer<typeof action>

const assurance = z.object({
  position: z.number(),
  statement: z.number(),
  text: z.string(),
  cadence: text,
  app: text,
  /** The newest first, twelve at most. */
  done: z.array(z.object({ id: z.string(), on: day, note: z.string() })),
})
export type Assurance = z.infer<typeof assurance>

/** All that belongs to the reports of a month beside its figures. */
export const pack = z.object({
  plan: z.string(),
  month,
  adoptedOn: day,
  /** False where it is the plan of an earlier month. */
  inForce: z.nullish(z.boolean()),
  known,
  /** The newest signature of each side under the month's log; `stands`: it is under what the log tells now. */
  logSignatures: z.array(
    z.object({
      side: z.enum(['pcpw', 'local_area']),
      on: day,
      stands: z.boolean(),
      disputedSince: z.optional(z.number()),
    }),
  ),
  mayWrite: z.boolean(),
  /** `earlier`: what others took the place of after the report's time, the newest first. */
  words: z.array(z.extend(version, { statement: z.number(), earlier: z.nullish(z.array(version)) })),
  /** What was written of the month under another plan: its statements are others. Without a `title` it is of the whole report. */
  wordsUnder: z.nullish(
    z.array(z.extend(version, { plan: z.string(), statement: z.number(), title: z.nullish(z.string()) })),
  ),
  actions: z.array(action),
  assurance: z.array(assurance),
})
export type Pack = z.infer<typeof pack>
/** The words of a statement as they stand. */
export type StandingWords = Pack['words'][number]

/** Actions and checks are changed in a report that is still added to, by whoever may write. */
export const mayChangeIn = ({ mayWrite, known: { isToday } }: Pack): boolean => mayWrite && isToday

/**
 * `changed`: something else was saved meanwhile; `pack` is then how it stands now. `mine`: by nobody but this writer, in another window
 * or with a save whose reply got lost. `why_needed`: the report's time is over.
 */
export const packReply = z.discriminatedUnion('status', [
  z.object({ status: z.literal('written'), pack }),
  z.object({ status: z.literal('refused'), problem: z.string(), mine: z.nullish(z.boolean()), pack: z.nullish(pack) }),
])
export type PackReply = z.infer<typeof packReply>

/** The words of reports, as the server keeps them (docs/protocol.md). Months are `YYYY-MM`, days `YYYY-MM-DD`. */
export type PackServer = {
  pack(area: string, month: string): Promise<Answer<Pack>>
  writeWords(
    area: string,
    month: string,
    statement: number,
    base: number,
    words: WordsWritten,
  ): Promise<Answer<PackReply>>
  sayAction(
    area: string,
    month: string,
    about: { kind: ReportedAction['kind']; position: number; base: number },
    state: ActionState,
  ): Promise<Answer<PackReply>>
  /** The same record sent twice, by its id, is one. */
  recordAssurance(
    area: string,
    month: string,
    position: number,
    record: { id: string; on: string; note: string } | { id: string; takesBack: string },
  ): Promise<Answer<PackReply>>
}
