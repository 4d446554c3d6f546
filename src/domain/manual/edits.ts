import { written } from '../written.ts'
import type { ManualRow, Standing } from './figures.ts'
import { readCount } from './typed-number.ts'

/** A cell as it stands on the screen: what was typed, and the entry it was typed over. */
export type Edit = {
  numerator: string
  denominator: string
  note: string
  final: boolean
  revision: number
  /** Its writer has said that an unusual number is right. */
  confirmed: boolean
}
export type Edits = ReadonlyMap<string, Edit>

/** The name of a cell among the edits. */
export const cellKey = (metric: string, month: string): string => `${metric} ${month}`

/** A cell as the server knows it, as if somebody had typed it. */
export function unedited(stands: Standing | undefined): Edit {
  return {
    numerator: stands?.numerator === null || !stands ? '' : String(stands.numerator),
    denominator: stands?.denominator === null || !stands ? '' : String(stands.denominator),
    note: stands?.note ?? '',
    final: stands?.final ?? false,
    revision: stands?.revision ?? 0,
    confirmed: false,
  }
}

export const standsIn = (row: ManualRow, month: string): Standing | undefined =>
  row.cells.find((cell) => cell.month === month)

/** Nothing to save: it says what stands. `1,055` says the same as `1055`. */
export function saysTheSame(edit: Edit, stands: Standing | undefined): boolean {
  const now = unedited(stands)
  const same = (typed: string, number: string) => typed.trim() === number || String(readCount(typed)) === number
  return (
    same(edit.numerator, now.numerator) &&
    same(edit.denominator, now.denominator) &&
    written(edit.note) === written(now.note) &&
    edit.final === now.final
  )
}

/** What is not saved yet, and the way back and forth through it. */
export type Track = {
  edits: Edits
  past: readonly Edits[]
  future: readonly Edits[]
  /** Typing on in one place is one step; this names the place. */
  step: string | null
}

const STEPS = 200

export const startTrack = (edits: Edits): Track => ({ edits, past: [], future: [], step: null })

/** With these cells changed (null: as the server has it). The same `step` as last time joins it. */
export function change(track: Track, changes: ReadonlyMap<string, Edit | null>, step: string | null): Track {
  const edits = new Map(track.edits)
  for (const [key, edit] of changes) {
    if (edit) edits.set(key, edit)
    else edits.delete(key)
  }
  const joins = step !== null && step === track.step
  return { edits, past: joins ? track.past : [...track.past, track.edits].slice(-STEPS), future: [], step }
}

export function undo(track: Track): Track {
  const back = track.past.at(-1)
  if (!back) return track
  return { edits: back, past: track.past.slice(0, -1), future: [track.edits, ...track.future], step: null }
}

export function redo(track: Track): Track {
  const [forth, ...future] = track.future
  if (!forth) return track
  return { edits: forth, past: [...track.past, track.edits], future, step: null }
}

/**
 * After the server has said that it has `sent`: those cells are no edits any more, but for what was typed over them meanwhile. There
 * is no way back behind a save, because going back would type over what was saved.
 */
export function settled(track: Track, sent: Edits, now: readonly Standing[]): Track {
  const edits = new Map(track.edits)
  for (const [key, was] of sent) {
    const typed = edits.get(key)
    if (!typed) continue
    const stands = now.find((one) => cellKey(one.metric, one.month) === key)
    if (typed === was || saysTheSame(typed, stands)) edits.delete(key)
    else edits.set(key, { ...typed, revision: stands?.revision ?? typed.revision })
  }
  return startTrack(edits)
}
