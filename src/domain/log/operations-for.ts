import type { LogChange, Seen, ShownEntry } from '../ports-forum.ts'
import type { NewId } from '../ports.ts'
import { isShared, type LogEntry, type LogOperation } from './entry.ts'
import { isOpen, named, standing, type KeptChange } from './kept-change.ts'
import { sameValue, withWaiting } from './merge.ts'
import { isUnseen, seenOf } from './seen.ts'

export type ToWrite = {
  operations: LogOperation[]
  /** Changes the server would not take whose content is now whole in `operations`. */
  replaces: KeptChange[]
  /** A record that never reached the server was deleted: nothing of it needs to be sent. */
  takenBack: boolean
  makes: boolean
}

/**
 * What is written down for one change a person made: one operation with what they had before them. If it mends a change the
 * server would not take, the new operation carries that one's content too; null when nothing would change.
 * `kept` is everything this device keeps of the record's changes, oldest first.
 */
export function operationsFor(
  change: LogChange,
  held: LogEntry | null,
  kept: readonly KeptChange[],
  newId: NewId,
): ToWrite | null {
  const open = kept.filter(isOpen)
  const shown = withWaiting(held, open.map(standing))
  const refused = open.filter((one) => one.state === 'needs_attention' && mends(change, held, one))
  const carried = refused.flatMap((one) => stillWanted(one, open))
  const isNew = ([field, value]: [string, unknown]) =>
    !sameValue(shown?.fields[field] ?? null, value) || carried.some((one) => one.field === field)
  const news = Object.entries(change.changes).filter(isNew)
  // Made private here, and not there yet: what is written over that says so again, and goes nowhere without it.
  const hidden = held !== null && isShared(held) && shown !== null && !isShared(shown)
  if (hidden && news.length > 0 && !('shared' in change.changes)) news.push(['shared', false])
  const settles = [...new Set([...refused.flatMap((one) => one.operation.settles), ...(change.settles ?? [])])]
  if (news.length === 0 && settles.length === 0 && refused.length === 0) return null

  const seen = change.seen ?? seenOf(held, open)
  const untouched = carried.filter(({ field }) => !news.some(([other]) => other === field))
  const unseen = [
    ...untouched.flatMap(({ field, value, from }) =>
      isUnseen(held, field, from) || wasPrivate(held, field, from)
        ? [{ field, value, base: from.operation.baseRevision }]
        : [],
    ),
    ...news.flatMap(([field, value]) => {
      const base = hidden ? beneathSharing(seen, field, value) : beneath(seen, field, value)
      return base === undefined ? [] : [{ field, value, base }]
    }),
  ]
  const apart = new Set(unseen.map((one) => one.field))
  const together = [...untouched.map(({ field, value }): [string, unknown] => [field, value]), ...news]
  const after = named([...refused.flatMap((one) => [...one.operation.after, one.id]), ...seen.after])
  const photos = named([...refused.flatMap((one) => one.operation.photos ?? []), ...(change.photos ?? [])])
  const reason = change.reason ?? refused.findLast((one) => one.operation.reason)?.operation.reason
  const first: LogOperation = {
    id: newId(),
    entry: change.entry,
    kind: change.kind,
    baseRevision: seen.revision,
    after,
    changes: Object.fromEntries(together.filter(([field]) => !apart.has(field))),
    settles,
    ...(reason !== undefined && { reason }),
  }
  const alone = Object.keys(first.changes).length === 0 && settles.length === 0
  // Over what somebody else has written meanwhile it goes by itself, with what was seen there: it becomes a clash.
  const second: LogOperation = {
    ...first,
    id: alone ? first.id : newId(),
    baseRevision: Math.min(...unseen.map((one) => one.base)),
    after: alone ? after : named([...after, first.id]),
    changes: Object.fromEntries(unseen.map(({ field, value }) => [field, value])),
    settles: [],
  }
  const operations = unseen.length === 0 ? [first] : alone ? [second] : [first, second]
  return {
    operations: operations.map((one) =>
      photos.length > 0 && one.changes['shared'] === true ? { ...one, photos } : one,
    ),
    replaces: refused,
    takenBack:
      held === null && refused.length > 0 && news.some(([field, value]) => field === 'deleted' && value === true),
    makes: held === null && (open.length === 0 || refused.some((one) => one.makes)),
  }
}

/** The revision that was seen of what lies beneath one's own waiting value. Deleting a record is about all of it. */
function beneath(seen: Seen, field: string, value: unknown): number | undefined {
  if (field !== 'deleted' || value !== true) return seen.beneath?.[field]
  const all = Object.values(seen.beneath ?? {})
  return all.length > 0 ? Math.min(...all) : undefined
}

/** The same where one's own waiting "make private" hides that somebody has shared it since: nothing is written for that. */
function beneathSharing(seen: Seen, field: string, value: unknown): number | undefined {
  const both = [beneath(seen, field, value), seen.beneath?.['shared']].filter((one) => one !== undefined)
  return both.length > 0 ? Math.min(...both) : undefined
}

/** Was this value of a refused change written before its writer could know that the record is shared now? */
function wasPrivate(held: LogEntry | null, field: string, from: KeptChange): boolean {
  const known = standing(from).changes['shared'] === true || !isUnseen(held, 'shared', from)
  return field !== 'shared' && held !== null && isShared(held) && !known
}

type Carried = { field: string; value: unknown; from: KeptChange }

/** Does this change say again what the server would not take? A change that does not goes by itself. */
function mends(change: LogChange, held: LogEntry | null, refused: KeptChange): boolean {
  const fields = Object.keys(change.changes)
  const atFault = troubleOf(refused.trouble?.code ?? '').field?.split('/')[0]
  return (
    held === null ||
    fields.length === 0 ||
    fields.some((field) => field in refused.operation.changes || field === atFault)
  )
}

/** The values of a refused change over which its writer has not written since. */
function stillWanted(one: KeptChange, open: readonly KeptChange[]): Carried[] {
  const later = open.filter((other) => other.seq > one.seq)
  return Object.entries(standing(one).changes)
    .filter(([field]) => !later.some((other) => field in standing(other).changes))
    .map(([field, value]) => ({ field, value, from: one }))
}

/** The server's problem as pages tell it: `field:/metOn` is about the value at `metOn`. */
export function troubleOf(problem: string, month = ''): NonNullable<ShownEntry['trouble']> {
  const [, path] = /^field:\/?(.*)$/.exec(problem) ?? []
  if (path !== undefined) return { problem: 'field', field: path }
  return { problem, field: null, ...(month !== '' && { month }) }
}
