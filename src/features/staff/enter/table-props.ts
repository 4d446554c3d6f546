import type { Field, Line } from '../../../domain/manual/block.ts'
import type { CellProblem } from '../../../domain/manual/checks.ts'
import type { Edit } from '../../../domain/manual/edits.ts'
import type { ManualGrid, ManualRow } from '../../../domain/manual/figures.ts'
import type { groupsOf } from './view-picker.tsx'

/** What the table of boxes shows, and what it tells of. */
export type TableProps = {
  grid: ManualGrid
  groups: ReturnType<typeof groupsOf>
  /** The lines are the months of one measure, and not the measures of one month. */
  byMonth: boolean
  typedIn: (line: Pick<Line, 'metric' | 'month'>) => Edit
  /** Not as the server has it; or nobody knows, because the answer to a save got lost. */
  unsaved: (key: string) => 'unsaved' | 'unknown' | null
  problems: ReadonlyMap<string, readonly CellProblem[]>
  onActive: (key: string | null) => void
  onType: (line: Line, field: Field, value: string | boolean) => void
  onPaste: (text: string, at: number, field: Field) => boolean
  onHistory: (of: { row: ManualRow; month: string }) => void
}
