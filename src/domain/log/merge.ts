import type { Clash, LogEntry, LogOperation } from './entry.ts'

export type Merged = {
  entry: LogEntry
  /** `merged`: others had changed other fields. `clash`: at least one value is kept aside for a person to choose. */
  outcome: 'applied' | 'merged' | 'clash'
}

/** JSON equality, whatever the order of keys. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => key in b && sameValue(a[key as keyof typeof a], b[key as keyof typeof b]))
  )
}

/** No value, or a list of nothing: an absent list and an empty one say the same. The SQL twin is `private.says_nothing`. */
export const saysNothing = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0)

/**
 * One operation over the entry as it stands (null: not there yet). A field that nobody changed since `baseRevision` takes
 * the new value; one that somebody did keeps theirs, and the new value is set aside as a clash. Deleting what others have
 * changed since, or changing what others have deleted, is a clash of `deleted`, so that neither is silently lost.
 * What somebody wrote without having seen that the entry is shared is a clash too, and so is sharing what others have
 * changed since: no field becomes readable to agencies that no person has decided about (photos have a rule of their own,
 * docs/decisions/0019). `by` names the writer to whoever settles it. The SQL twin is `private.log_merge`; tests/contract
 * holds them together.
 */
export function merge(entry: LogEntry | null, operation: LogOperation, by: string): Merged {
  const { id, kind, after, changes, settles } = operation
  const before: LogEntry = entry ?? {
    id: operation.entry,
    kind,
    fields: {},
    revisions: {},
    writers: {},
    revision: 0,
    clashes: [],
  }
  // A revision that is still to come was seen by nobody.
  const baseRevision = operation.baseRevision <= before.revision ? operation.baseRevision : 0
  const revision = before.revision + 1
  const fields = { ...before.fields }
  const revisions = { ...before.revisions }
  const writers = { ...before.writers }
  const added: Clash[] = []
  const seen = (field: string) =>
    (before.revisions[field] ?? 0) <= baseRevision || after.includes(before.writers[field] ?? '')
  const unseen = Object.keys(before.revisions).filter((field) => field !== 'deleted' && !seen(field))
  const writtenAsPrivate = before.fields['shared'] === true && !seen('shared') && changes['shared'] !== true
  const isFree = (field: string, value: unknown) => {
    if (!seen(field)) return false
    if (field === 'shared') return value !== true || unseen.length === 0
    return field === 'deleted' && value === true ? unseen.length === 0 : !writtenAsPrivate
  }

  for (const [field, value] of Object.entries(changes)) {
    if (sameValue(before.fields[field] ?? null, value)) continue
    // Nothing in place of nothing is no change. A new record says all it has, for its schema to read.
    if (before.revision > 0 && saysNothing(before.fields[field]) && saysNothing(value)) continue
    if (isFree(field, value)) {
      if (value === null) delete fields[field]
      else fields[field] = value
      revisions[field] = revision
      writers[field] = id
    } else added.push({ field, value, operation: id, by })
  }
  const editsDeleted = before.fields['deleted'] === true && !seen('deleted') && !('deleted' in changes)
  if (editsDeleted && Object.keys(changes).length > 0) added.push({ field: 'deleted', value: false, operation: id, by })

  const clashes = [...before.clashes.filter((one) => !settles.includes(one.operation)), ...added]
  const outcome = added.length > 0 ? 'clash' : before.revision > baseRevision ? 'merged' : 'applied'
  return { entry: { ...before, fields, revisions, writers, revision, clashes }, outcome }
}

/** The entry as this device shows it: what the server holds, with what still waits here laid over it in order. */
export function withWaiting(entry: LogEntry | null, waiting: readonly LogOperation[]): LogEntry | null {
  return waiting.reduce<LogEntry | null>((now, operation) => {
    const revision = now?.revision ?? 0
    // What waits here was made in the knowledge of what waited before it.
    return merge(now, { ...operation, baseRevision: revision }, '').entry
  }, entry)
}
