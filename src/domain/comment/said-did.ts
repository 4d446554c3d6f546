import * as z from 'zod/mini'
import type { agency } from '../log/fields.ts'
import { youSaidWeDid } from '../log/you-said-we-did.ts'

/** What an agency says it did about a theme: the same record as the forum's, written by the agency itself. */

export type SaidDid = z.infer<typeof youSaidWeDid>
export type AgencyCode = z.infer<typeof agency>

const entry = z.object({
  id: z.string(),
  revision: z.number(),
  theme: z.nullable(z.string()),
  fields: youSaidWeDid,
  on: z.string(),
  /** The reader writes for the agency it is of. */
  yours: z.boolean(),
})
export type AgencySaidDid = z.infer<typeof entry>
export const agencySaidDidReply = z.array(entry)

export const writtenReply = z.union([
  z.object({ status: z.literal('kept'), revision: z.number() }),
  z.object({
    status: z.literal('refused'),
    problem: z.string(),
    field: z.optional(z.string()),
    /** Of `changed`: by nobody but this writer. */
    mine: z.optional(z.boolean()),
  }),
])
export type Written = z.infer<typeof writtenReply>

/** The first thing wrong with a record, as the name of its field; null when it can be kept. */
export function saidDidProblem(fields: SaidDid): string | null {
  const read = youSaidWeDid.safeParse(fields)
  return read.success ? null : String(read.error.issues[0]?.path[0] ?? 'youSaid')
}
