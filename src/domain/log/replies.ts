import * as z from 'zod/mini'
import { behind } from './behind.ts'
import { logEntry } from './entry.ts'
import { said } from './shared.ts'

/** What the server says of one operation it was sent. */
const result = z.union([
  z.object({ id: z.string(), status: z.enum(['applied', 'merged', 'clash']), entry: logEntry }),
  z.object({ id: z.string(), status: z.literal('rejected'), problem: z.string(), month: z.optional(z.string()) }),
])

export const pushReply = z.object({
  epoch: z.string(),
  /** What we cannot read of it counts as not said. */
  results: z.array(
    z.pipe(
      z.unknown(),
      z.transform((one) => result.safeParse(one).data ?? null),
    ),
  ),
})
export type PushReply = z.infer<typeof pushReply>

export const pullReply = z.object({
  epoch: z.string(),
  entries: z.array(logEntry),
  /** What each side says now of those entries of the page of which anybody has said anything. Absent from an older server. */
  stances: z.optional(z.record(z.string(), z.array(said))),
  /** Who wrote what of those that have clashes, and decisions of the reader's that do not stand. Absent from an older server. */
  behind: z.optional(z.record(z.string(), behind)),
  cursor: z.string(),
  left: z.number(),
  /** The day it is for the server, in London. Absent from an older server. */
  today: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
  /** The server's own rules: working days in which an agency should answer a request. Absent from an older server. */
  policy: z.optional(z.object({ respondWithin: z.number().check(z.int(), z.minimum(1), z.maximum(120)) })),
})
export type PullReply = z.infer<typeof pullReply>
