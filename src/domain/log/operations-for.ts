import type { LogChange, ShownEntry } from '../ports-forum.ts'
import type { NewId } from '../ports.ts'
import type { LogEntry, LogOperation } from './entry.ts'
import { isOpen, named, standing, type KeptChange } from './kept-change.ts'
import { sameValue, withWaiting } from './merge.ts'

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
  const news = Object.fromEntries(Object.entries(change.changes).filter(isNew))
  const settles = [...new Set([...refused.flatMap((one) => one.operation.settles), ...(change.settles ?? [])])]
  if (Object.keys(news).length === 0 && settles.length === 0 && refused.length === 0) return null

  const seen = change.seen ?? { revision: held?.revision ?? 0, after: open.map((one) => one.id) }
  const after = [...refused.flatMap((one) => [...one.operation.after, one.id]), ...seen.after]
  const reason = change.reason ?? refused.findLast((one) => one.operation.reason)?.operation.reason
  const untouched = carried.filter(({ field }) => !(field in news))
  const first: LogOperation = {
    id: newId(),
    entry: change.entry,
    kind: change.kind,
    baseRevision: seen.revision,
    after: named(after),
    changes: { ...valuesOf(untouched.filter((one) => !changedByOthers(held, one))), ...news },
    settles,
    ...(reason !== undefined && { reason }),
  }
  // What somebody else has written meanwhile goes by itself, with what its writer had seen then: it becomes a clash.
  const behind = untouched.filter((one) => changedByOthers(held, one))
  const second: LogOperation = {
    ...first,
    id: newId(),
    baseRevision: Math.min(...behind.map((one) => one.from.operation.baseRevision)),
    after: named([...refused.flatMap((one) => [...one.operation.after, one.id]), first.id]),
    changes: valuesOf(behind),
    settles: [],
  }
  return {
    operations: behind.length > 0 ? [first, second] : [first],
    replaces: refused,
    takenBack: held === null && refused.length > 0 && news['deleted'] === true,
    makes: held === null && (open.length === 0 || refused.some((one) => one.makes)),
  }
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

function changedByOthers(held: LogEntry | null, { field, from }: Carried): boolean {
  const { baseRevision, after } = from.operation
  return (held?.revisions[field] ?? 0) > baseRevision && !after.includes(held?.writers[field] ?? '')
}

const valuesOf = (some: readonly Carried[]) => Object.fromEntries(some.map(({ field, value }) => [field, value]))

/** The server's problem as pages tell it: `field:/metOn` is about the value at `metOn`. */
export function troubleOf(problem: string, month = ''): NonNullable<ShownEntry['trouble']> {
  const [, path] = /^field:\/?(.*)$/.exec(problem) ?? []
  if (path !== undefined) return { problem: 'field', field: path }
  return { problem, field: null, ...(month !== '' && { month }) }
}
