import * as z from 'zod/mini'

/** What stands behind a record: who sent what, and when it came to the server. When it was written nobody can know. */

const sent = z.object({
  /** The writer's account, as clashes name it. */
  by: z.string(),
  /** Day and time (`14:20`) in London at which the server had it. */
  on: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  at: z.string().check(z.regex(/^\d{2}:\d{2}$/)),
})
export type Sent = z.infer<typeof sent>

/** Somebody else decided the same clash the other way, and theirs is what stands: `operation` wrote it. */
const overruled = z.object({ field: z.string(), operation: z.string() })
export type Overruled = z.infer<typeof overruled>

/**
 * `sent` by operation: those of the clashes, of what stands beside them, and of `overruled`, which is about the reader alone.
 * `people`: every account that wrote in the record, the first to write first.
 */
export const behind = z.object({
  sent: z.record(z.string(), sent),
  overruled: z.array(overruled),
  people: z.array(z.string()),
})
export type Behind = z.infer<typeof behind>

/** One revision of a record. `clash`: something in it was set aside for a person; `decides`: it settled such a thing. */
const revision = z.extend(sent, {
  id: z.string(),
  changes: z.record(z.string(), z.unknown()),
  clash: z.boolean(),
  decides: z.boolean(),
  /** Why it changed something reported in a closed month; empty where none was needed. */
  reason: z.string(),
})
export type Revision = z.infer<typeof revision>
export const historyReply = z.array(revision)

/** A letter for each account but the reader's, in the order given: `A` is always the same person on a page. */
export function lettersOf(accounts: readonly string[], reader: string | null): ReadonlyMap<string, string> {
  const others = [...new Set(accounts)].filter((one) => one !== reader)
  return new Map(others.map((one, place) => [one, place < 26 ? String.fromCharCode(65 + place) : String(place + 1)]))
}
