import * as z from 'zod/mini'
import { trouble } from '../response/parcel.ts'
import { logOperation, type LogEntry, type LogOperation } from './entry.ts'

/**
 * One change as this device keeps it, from the moment it is written. `waiting`: not received yet. `needs_attention`: the
 * server would not take it; nothing is sent of it again until a person mends it. `sent`: received, kept some days in case
 * the server is restored from a backup. `replaced`: whole in a later change that mended it. `taken_back`: of a record that
 * never reached the server and that its writer deleted.
 */
export const keptChange = z.object({
  /** Order of writing on this device; clocks jump, this does not. */
  seq: z.number(),
  id: z.string(),
  /** Whose it is and for which area: it is never sent as anybody else. */
  book: z.string(),
  entry: z.string(),
  operation: logOperation,
  state: z.enum(['waiting', 'needs_attention', 'sent', 'replaced', 'taken_back']),
  /** It makes the record: nothing of it was here before. */
  makes: z.boolean(),
  attempts: z.number(),
  notBefore: z.number(),
  lastTriedAt: z.nullable(z.number()),
  /** As of a parcel; of one that needs attention the server's problem is the code. */
  trouble: z.nullable(trouble),
  /** The server's epoch in which `baseRevision` means something; null before any server was seen. */
  epoch: z.nullable(z.string()),
  sentOn: z.nullable(z.string()),
  /** Fields that a later change of this device has written on the server since: the later one stands. */
  overtaken: z.array(z.string()),
  /** As it may have reached the server before that was restored from a backup (`namingWhatWasSeen`). */
  asSent: z.nullable(logOperation),
})
export type KeptChange = z.infer<typeof keptChange>

/** Not received, and not whole in another change. */
export const isOpen = ({ state }: KeptChange) => state === 'waiting' || state === 'needs_attention'

/** What of a change still wants to stand. */
export function standing({ operation, overtaken }: KeptChange): LogOperation {
  if (overtaken.length === 0) return operation
  const changes = Object.fromEntries(Object.entries(operation.changes).filter(([field]) => !overtaken.includes(field)))
  return { ...operation, changes }
}

/** The most an operation may name. */
const MOST_NAMED = 100
export const named = (ids: readonly string[]): string[] => [...new Set(ids)].slice(-MOST_NAMED)

/**
 * A change made against a server that has since been restored from a backup. Its revisions count anew from there, so a
 * number says nothing any more: the change then names what its writer had seen by operation, their own earlier ones (`mine`)
 * and those whose values they had before them (`held`, the record as it was held here).
 */
export function namingWhatWasSeen(
  { operation }: Pick<KeptChange, 'operation'>,
  held: LogEntry | null,
  mine: readonly string[] = [],
): LogOperation {
  const seen = Object.entries(held?.writers ?? {})
    .filter(([field]) => (held?.revisions[field] ?? Infinity) <= operation.baseRevision)
    .map(([, writer]) => writer)
  return { ...operation, baseRevision: 0, after: named([...seen, ...operation.after, ...mine]) }
}
