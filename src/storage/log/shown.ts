import { dayOfRecord } from '../../domain/log/about-record.ts'
import { isDeleted, isShared } from '../../domain/log/entry.ts'
import { isOpen, standing, type KeptChange } from '../../domain/log/kept-change.ts'
import { withWaiting } from '../../domain/log/merge.ts'
import { troubleOf } from '../../domain/log/operations-for.ts'
import { seenOf } from '../../domain/log/seen.ts'
import { wordsOf } from '../../domain/log/words.ts'
import type { ShownEntry } from '../../domain/ports-forum.ts'
import type { EntryRow } from './schema.ts'

/** An entry as a page gets it, with what ordering and searching need of it. */
export type OnShelf = { shown: ShownEntry; day: string; came: Came; words: string }
/** When it came to this device: with which turn, and what the server has not had yet after all turns in order of writing. */
type Came = readonly [turn: number, written: number]

/** What of a record a person sees; null for one that is deleted, or not here as a whole yet. */
export function onShelf(
  row: Pick<EntryRow, 'entry' | 'epoch' | 'said' | 'behind' | 'turn' | 'came'> | null,
  kept: readonly KeptChange[],
): OnShelf | null {
  const held = row?.entry ?? null
  const open = kept.filter(isOpen)
  // After a sign-out changes can be here before the record they belong to has been fetched again.
  if (held === null && !open.some((one) => one.makes)) return null
  const now = withWaiting(held, open.map(standing))
  if (now === null) return null
  const refused = open.find((one) => one.state === 'needs_attention')
  const clashes = held?.clashes ?? []
  const settled = new Set(open.flatMap((one) => one.operation.settles))
  // Told no more once they have read it here, or have written the field again.
  const overruled = (row?.behind?.overruled ?? []).filter(
    ({ field, operation }) => !settled.has(operation) && now.writers[field] === operation,
  )
  const asks = [...clashes, ...overruled].some((one) => one.field === 'deleted')
  if (now.fields['deleted'] === true && !refused && !asks) return null
  const shown: ShownEntry = {
    id: now.id,
    kind: now.kind,
    fields: now.fields,
    sharedThere: held !== null && isShared(held),
    revision: held?.revision ?? 0,
    state: refused ? 'needs_attention' : open.length > 0 ? 'on_this_device' : 'with_the_server',
    trouble: refused ? troubleOf(refused.trouble?.code ?? '', refused.trouble?.reason) : null,
    ...(row?.said ? { said: row.said } : {}),
    clashes: clashes.filter((one) => !settled.has(one.operation)),
    ...(row?.behind ? { behind: { ...row.behind, writers: now.writers, overruled } } : {}),
    seen: seenOf(held, open, row?.epoch),
  }
  const came: Came = row ? [row.came ?? row.turn, 0] : [Infinity, open[0]!.seq]
  // What has no day yet, such as a comment nobody has dated, comes first.
  return { shown, day: dayOfRecord(now.kind, now.fields) ?? '9999', came, words: wordsOf(now.fields) }
}

type Leaving = Pick<ShownEntry, 'id' | 'kind' | 'fields'>

/** A shared record that somebody deleted here: agencies see it until the server has heard of that. */
export function leavingHere(
  row: Pick<EntryRow, 'entry' | 'epoch'> | null,
  kept: readonly KeptChange[],
): Leaving | null {
  if (row === null || !isShared(row.entry) || isDeleted(row.entry)) return null
  const open = kept.filter(isOpen)
  const now = withWaiting(row.entry, open.map(standing))
  // One that needs a person stands in the list with what is wrong.
  if (now === null || !isDeleted(now) || open.some((one) => one.state === 'needs_attention')) return null
  return { id: now.id, kind: now.kind, fields: row.entry.fields }
}

/** Newest day first, and within a day what came last: what somebody has just saved stands first, and stays there once it is sent. */
export function inOrder(a: OnShelf, b: OnShelf): number {
  if (a.day !== b.day) return a.day < b.day ? 1 : -1
  if (a.came[0] !== b.came[0]) return a.came[0] < b.came[0] ? 1 : -1
  if (a.came[1] !== b.came[1]) return b.came[1] - a.came[1]
  return a.shown.id < b.shown.id ? -1 : 1
}
