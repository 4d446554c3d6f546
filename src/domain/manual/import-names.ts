import type { ManualGrid, ManualRow } from './figures.ts'
import { plain } from './nearest.ts'

/** The names a page calls a row by, beside its own. */
export type Named = (row: ManualRow) => readonly string[]

/** Every name a row goes by. A name two rows share is none, so that no figure lands in the wrong one. */
export function namesToRows(grid: ManualGrid, namesOf: Named): Map<string, ManualRow> {
  const known = new Map<string, ManualRow | null>()
  for (const row of grid.rows)
    for (const name of new Set([row.metric, ...row.aliases, row.label, ...namesOf(row)].map(plain)))
      known.set(name, known.has(name) ? null : row)
  return new Map([...known].filter((one): one is [string, ManualRow] => one[1] !== null))
}
