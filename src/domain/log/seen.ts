import type { Seen } from '../ports-forum.ts'
import type { LogEntry } from './entry.ts'
import { standing, type KeptChange } from './kept-change.ts'

/** Has somebody else written this field since what the writer of `change` had before them? */
export function isUnseen(held: LogEntry | null, field: string, { operation }: KeptChange): boolean {
  const { baseRevision, after } = operation
  return (held?.revisions[field] ?? 0) > baseRevision && !after.includes(held?.writers[field] ?? '')
}

/**
 * What a person has before them of a record with these changes of theirs laid over it. Their own waiting value hides what
 * somebody else has written there since: of that, they have seen no more than when they wrote it.
 */
export function seenOf(held: LogEntry | null, open: readonly KeptChange[], epoch?: string): Seen {
  const beneath = new Map<string, number>()
  for (const one of open)
    for (const field of Object.keys(standing(one).changes))
      if (isUnseen(held, field, one)) beneath.set(field, one.operation.baseRevision)
      else beneath.delete(field)
  const hidden = beneath.size > 0 ? { beneath: Object.fromEntries(beneath) } : {}
  return { revision: held?.revision ?? 0, after: open.map((one) => one.id), ...hidden, ...(epoch && { epoch }) }
}
