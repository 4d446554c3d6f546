import { standsIn } from '../../../domain/manual/edits.ts'
import type { ManualGrid } from '../../../domain/manual/figures.ts'
import type { Cell } from '../../../domain/table/csv.ts'
import type { StaffWords } from '../words.ts'
import { rowName } from './view-picker.tsx'

/** A file to fill in: a row for each measure this person may enter, with what stands already. */
export function templateRows(words: StaffWords, grid: ManualGrid, month: string): Cell[][] {
  const head: Cell[] = ['metric', 'name', 'month', 'numerator', 'denominator', 'source', 'status']
  const rows = grid.rows
    .filter((row) => row.mayEnter)
    .map((row): Cell[] => {
      const stands = standsIn(row, month)
      return [
        row.metric,
        rowName(words, row),
        month,
        stands?.numerator ?? null,
        stands?.denominator ?? null,
        stands?.note ?? '',
        stands?.final ? 'final' : 'provisional',
      ]
    })
  return [head, ...rows]
}
