import { readClipboard } from '../table/csv-read.ts'
import { cellKey, type Edit } from './edits.ts'

export const FIELDS = ['numerator', 'denominator', 'note', 'final'] as const
export type Field = (typeof FIELDS)[number]

/** A line of the grid: one cell of the plan, and which of its boxes there are. */
export type Line = { metric: string; month: string; percent: boolean; mayEnter: boolean }

/** What a spreadsheet put on the clipboard, as rows of cells; null when it is one cell, which the box itself can take. */
export function readBlock(text: string): string[][] | null {
  if (!/[\t\r\n]/.test(text)) return null
  const cells = readClipboard(text)
  while (cells.length > 0 && cells.at(-1)!.every((cell) => cell.trim() === '')) cells.pop()
  return cells.length === 0 ? null : cells
}

/** Final or provisional, in the words people write; null for anything else. */
export function readFinal(typed: string): boolean | null {
  const word = typed.trim().toLowerCase()
  if (['final', 'f', 'yes', 'true', 'y', '1'].includes(word)) return true
  if (['provisional', 'p', 'no', 'false', 'n', '0', ''].includes(word)) return false
  return null
}

/** A pasted cell that was left out: its row and column of the block, and why there is no place for it. */
export type LeftOut = {
  row: number
  column: number
  typed: string
  code: 'below_last' | 'right_of_last' | 'not_entered_here' | 'no_such_box' | 'bad_status'
}
export type Laid = { changes: Map<string, Edit>; left: LeftOut[] }

/**
 * Lays a block on the grid, its first cell on `field` of line `at`. What falls beyond the last line or column, or on a box that is
 * not there, is named and left out: never put somewhere else.
 */
export function layBlock(
  block: string[][],
  lines: readonly Line[],
  at: number,
  field: Field,
  typedIn: (line: Line) => Edit,
): Laid {
  const changes = new Map<string, Edit>()
  const left: LeftOut[] = []
  for (const [down, cells] of block.entries()) {
    const line = lines[at + down]
    for (const [across, text] of cells.entries()) {
      const into = FIELDS[FIELDS.indexOf(field) + across]
      const why = noPlace(line, into, text)
      if (why !== null || !line || !into) {
        if (why !== null && text.trim() !== '')
          left.push({ row: down + 1, column: across + 1, typed: text.trim(), code: why })
        continue
      }
      const key = cellKey(line.metric, line.month)
      const edit = changes.get(key) ?? typedIn(line)
      if (into === 'final') changes.set(key, { ...edit, final: readFinal(text) ?? edit.final })
      else changes.set(key, { ...edit, [into]: text.trim(), confirmed: false })
    }
  }
  return { changes, left }
}

/** Why a cell cannot go into this box, or null. */
function noPlace(line: Line | undefined, into: Field | undefined, text: string): LeftOut['code'] | null {
  if (!line) return 'below_last'
  if (!into) return 'right_of_last'
  if (!line.mayEnter) return 'not_entered_here'
  if (into === 'denominator' && !line.percent) return 'no_such_box'
  return into === 'final' && readFinal(text) === null ? 'bad_status' : null
}
