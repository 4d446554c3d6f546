import * as z from 'zod/mini'
import { footing, month, statement } from './plan.ts'

/** One decision about a statement, written down for good. `on` is absent where it came with the plan. */
const decision = z.object({
  id: z.string(),
  statement: z.number(),
  month,
  footing,
  words: z.string(),
  signed: z.string(),
  on: z.nullable(z.string()),
  takenBack: z.nullable(z.object({ words: z.string(), signed: z.string(), on: z.string() })),
})
export type FootingDecision = z.infer<typeof decision>

/** Reply of `statement_footings` (docs/protocol.md). `begins` is the first month of the plan; null where there is none. */
export const footings = z.object({
  mayWrite: z.boolean(),
  begins: z.nullable(month),
  statements: z.array(statement),
  decisions: z.array(decision),
})
export type Footings = z.infer<typeof footings>

/** One more decision, or that one was written down wrongly. The page gives the id, so that a repeat writes nothing twice. */
export type WantedFooting = { id: string; words: string; signed: string } & (
  { statement: number; month: string; footing: z.infer<typeof footing> } | { takesBack: string }
)

export const footingWritten = z.discriminatedUnion('status', [
  z.object({ status: z.literal('written') }),
  z.object({
    status: z.literal('refused'),
    problem: z.enum(['malformed', 'month', 'words', 'signed', 'unknown', 'gone', 'is_so']),
  }),
])
export type FootingWritten = z.infer<typeof footingWritten>
