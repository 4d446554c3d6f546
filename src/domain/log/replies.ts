import * as z from 'zod/mini'
import { logEntry } from './entry.ts'

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
  cursor: z.string(),
  left: z.number(),
})
export type PullReply = z.infer<typeof pullReply>
